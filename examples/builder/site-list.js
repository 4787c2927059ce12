// The systems that a site may have, each with the way by which a plan survives its editor. What an editor takes away is known by the allow-lists
// of the tests, by the name of `editor`; they put what is pasted here through them, and open what is left.

/**
 * `way` is one of the five of the guides; `paste` says where to paste.
 */
export const SITES = [
  {
    id: 'html',
    title: 'A page whose HTML I write',
    way: 'tag',
    paste:
      'Paste this where the view is to stand. Its digest (integrity) lets this very file run and no other: a new version of the file needs a new snippet.',
  },
  {
    id: 'drupal',
    title: 'LocalGov Drupal',
    editor: 'LocalGov Drupal',
    way: 'plain',
    paste: 'Paste this with “Source” in the editor; or make a link as always, to the address in it.',
  },
  {
    id: 'wordpress',
    title: 'WordPress',
    editor: 'WordPress kses',
    way: 'data',
    paste: 'Paste this into a block “Custom HTML”.',
  },
  {
    id: 'tinymce',
    title: 'Umbraco up to 15 (TinyMCE)',
    editor: 'Umbraco TinyMCE',
    way: 'plain',
    paste:
      'Paste this into the source code view of the editor; or make a link as always, to the address in it.',
  },
  {
    id: 'tiptap',
    title: 'Umbraco from 16 (Tiptap)',
    editor: 'Umbraco Tiptap',
    way: 'plain',
    paste:
      'Paste this into the source code view of the editor; or make a link as always, to the address in it.',
  },
  {
    id: 'ckeditor',
    title: 'Another system with CKEditor 5',
    editor: 'bare CKEditor 5',
    way: 'plain',
    paste: 'Paste this with “Source” in the editor; or make a link as always, to the address in it.',
  },
  {
    id: 'frame',
    title: 'A system that lets only a frame through (iframe)',
    way: 'frame',
    paste: 'Paste this into the block, the widget or the template that may hold a frame.',
  },
  {
    id: 'static',
    title: 'A system that allows no script, or any other',
    way: 'static',
    paste: 'Paste this into the source view of the editor. It does not follow later changes of the plan.',
  },
];

// Shows the source of the plain page that each example links to, with a button that copies it. What is copied is
// the file that the tests open, so it cannot go stale.
for (const figure of document.querySelectorAll('[data-source]')) {
  const response = await fetch(figure.dataset.source);
  if (!response.ok) continue;
  const source = await response.text();
  const code = document.createElement('code');
  code.textContent = source;
  const pre = document.createElement('pre');
  pre.tabIndex = 0;
  pre.setAttribute('role', 'region');
  pre.setAttribute('aria-label', 'The whole page');
  pre.append(code);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copy';
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(source);
      said.textContent = ' Copied';
    } catch {
      getSelection()?.selectAllChildren(code);
      said.textContent = ' Selected: press Ctrl+C to copy';
    }
  });
  figure.append(pre, button, said);
}

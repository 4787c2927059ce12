import type { Paragraph, Piece, Pieces } from '../../format/view/piece.js';
import { joined, Markup, markup, when } from './markup.js';
import { ratingMark } from './rating-mark.js';

/**
 * What a view says as HTML.
 *
 * @param planLang - the attribute `lang` of what the plan says itself: nothing where it is that of the page
 */
export function piecesMarkup(pieces: Pieces, planLang: Markup): Markup {
  const [only, ...others] = pieces;
  // most cells are a text alone
  if (typeof only === 'string' && others.length === 0) return markup`${only}`;
  return joined(pieces.map((piece) => pieceMarkup(piece, planLang)));
}

const BREAK = new Markup('<br>');

function pieceMarkup(piece: Piece, planLang: Markup): Markup {
  if (typeof piece === 'string') return markup`${piece}`;
  switch (piece.kind) {
    case 'plan':
      return planLang.toString() === ''
        ? markup`${piece.text}`
        : markup`<span${planLang}>${piece.text}</span>`;
    case 'muted':
      return markup`<span class="cohesion-muted">${piecesMarkup(piece.of, planLang)}</span>`;
    case 'below':
      return markup`<br><small class="cohesion-muted">${piecesMarkup(piece.of, planLang)}</small>`;
    case 'rating':
      return ratingMark(piece.rating, piece.word);
    case 'link':
      return markup`<a href="${piece.href}" rel="noopener">${piece.title}</a>`;
    case 'break':
      return BREAK;
    case 'paragraph':
      return paragraphMarkup(piece, planLang);
    case 'list':
      return markup`<ul${when(piece.isOfPlan === true, () => planLang)}>${piece.entries.map(
        (entry) => markup`<li>${piecesMarkup(entry, planLang)}</li>`,
      )}</ul>`;
  }
}

/** A paragraph as HTML. */
export const paragraphMarkup = ({ isOfPlan = false, of, tone }: Paragraph, planLang: Markup): Markup => {
  const look = when(tone !== undefined, () => markup` class="cohesion-${tone}"`);
  return markup`<p${look}${when(isOfPlan, () => planLang)}>${piecesMarkup(of, planLang)}</p>`;
};

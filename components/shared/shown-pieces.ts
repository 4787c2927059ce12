import { html, nothing } from 'lit';
import type { Paragraph, Piece, Pieces } from '../../src/index.js';
import { type Lang, ofPlan } from './plan-lang.js';
import { ratingMark } from './rating-mark.js';

/**
 * What a report says, as it stands on a page.
 *
 * @param lang - the `lang` of what the plan says itself
 */
export const shownPieces = (pieces: Pieces, lang: Lang): unknown[] =>
  pieces.map((piece) => shownPiece(piece, lang));

function shownPiece(piece: Piece, lang: Lang): unknown {
  if (typeof piece === 'string') return piece;
  switch (piece.kind) {
    case 'plan':
      return ofPlan(piece.text, lang);
    case 'muted':
      return html`<span class="muted">${shownPieces(piece.of, lang)}</span>`;
    case 'below':
      return html`<br /><small class="muted">${shownPieces(piece.of, lang)}</small>`;
    case 'rating':
      return ratingMark(piece.rating, piece.word);
    case 'link':
      return html`<a href=${piece.href} rel="noopener">${piece.title}</a>`;
    case 'break':
      return html`<br />`;
    case 'paragraph':
      return shownParagraph(piece, lang);
    case 'list':
      return html`<ul lang=${piece.isOfPlan === true ? lang : nothing}>
        ${piece.entries.map((entry) => html`<li>${shownPieces(entry, lang)}</li>`)}
      </ul>`;
  }
}

/** A paragraph of a report. */
export const shownParagraph = ({ isOfPlan = false, of, tone }: Paragraph, lang: Lang): unknown =>
  html`<p class=${tone ?? nothing} lang=${isOfPlan ? lang : nothing}>${shownPieces(of, lang)}</p>`;

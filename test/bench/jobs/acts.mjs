/* global window */
// What a reader does with a long table: types, clears, sorts by a number, sorts by text, scrolls. Every act has one right answer, and
// takes as long as that takes to be on screen.
import { answers, make, QUERY } from './data/actions.js';
import { awaitRow, beginScroll, endScroll, placeOfHeading } from './page-acts.mjs';

const PATIENCE = 60_000;
const KEY = 100; // ms between keys
const SCROLLED = 8000; // px

async function timeOf(page, name) {
  const time = await page.evaluate(() => window.bench.act);
  if (time === undefined) throw new Error(`${name}: no right answer within ${PATIENCE / 1000} s`);
  return time;
}

async function type(page, { filter, given }) {
  await page.evaluate(() => window.bench.table.search.focus());
  await page.evaluate(awaitRow, 'keydown', QUERY.length, filter, PATIENCE);
  await page.keyboard.type(QUERY, { delay: KEY });
  const time = await timeOf(page, 'filter');
  await page.evaluate(() => window.bench.table.search.select());
  await page.evaluate(awaitRow, 'keydown', 1, given, PATIENCE);
  await page.keyboard.press('Delete');
  await timeOf(page, 'clear');
  return time;
}

async function sort(page, column, wanted) {
  const { x, y } = await page.evaluate(placeOfHeading, column);
  await page.evaluate(awaitRow, 'click', 1, wanted, PATIENCE);
  await page.mouse.click(x, y);
  return timeOf(page, `sort by ${column}`);
}

async function scroll(page, session) {
  const { x, y } = await page.evaluate(beginScroll);
  const gesture = { x, y, yDistance: -SCROLLED, speed: SCROLLED / 2, gestureSourceType: 'mouse' };
  await session.send('Input.synthesizeScrollGesture', { ...gesture, preventFling: true });
  const { frame, moved } = await page.evaluate(endScroll);
  if (moved < SCROLLED / 2) throw new Error(`scroll: moved by ${moved} px`);
  return Math.round(frame); // no finer than the frames of a screen
}

/** Does all of it, and gives the time of each in milliseconds. */
export async function act(page, session, size) {
  const right = answers(make(size));
  return {
    filter: await type(page, right),
    sortNumber: await sort(page, 'ref', right.sortNumber),
    sortText: await sort(page, 'title', right.sortText),
    scroll: await scroll(page, session),
  };
}

/**
 * Lets those who ask the same before the turn of the page is over share one answer: a page with twenty elements of one plan reads it
 * once. Nothing is kept for longer, since a page may change its plan and give it again.
 */
export function onceATurn<Key, Answer>(answer: (key: Key) => Answer): (key: Key) => Answer {
  const answers = new Map<Key, Answer>();
  return (key) => {
    if (!answers.has(key)) {
      queueMicrotask(() => answers.clear());
      answers.set(key, answer(key));
    }
    return answers.get(key)!;
  };
}

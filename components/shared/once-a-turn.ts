/**
 * Lets those who ask the same before the page does something else share one answer: a page with twenty elements of one plan, each of
 * which is drawn in a task of its own, reads it once. Nothing is kept for longer, since a page may change its plan and give it again.
 */
export function onceATurn<Key, Answer>(answer: (key: Key) => Answer): (key: Key) => Answer {
  const answers = new Map<Key, Answer>();
  return (key) => {
    if (!answers.has(key)) {
      // after the tasks that wait already
      setTimeout(() => answers.clear());
      answers.set(key, answer(key));
    }
    return answers.get(key)!;
  };
}

/** Waits for the first change within a node after which something holds, and goes on before anything else happens. */
export const firstChange = (node: Node, holds: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!holds()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(node, { childList: true, subtree: true });
  });

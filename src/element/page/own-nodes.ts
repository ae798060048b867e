/**
 * Gives a guide its own nodes back while it draws. A browser's translation or an extension puts others in
 * their place; what is drawn into a node that is gone, nobody sees.
 */

/** A node of the guide that somebody took out, and what they put there. */
interface Replaced {
  readonly own: Node;
  /** What it said then. */
  readonly text: string | null;
  readonly parent: Node;
  readonly next: Node | null;
  readonly others: readonly ChildNode[];
}

export class OwnNodes {
  #replaced: Replaced[] = [];
  readonly #observer = new MutationObserver((records) => this.#note(records));

  /** Draws with the guide's own nodes in their places; what hasn't changed stays as others left it. */
  during(draw: () => void): void {
    this.#note(this.#observer.takeRecords());
    for (const replaced of [...this.#replaced].reverse()) putBack(replaced);
    try {
      draw();
    } finally {
      this.#replaced = this.#replaced.filter(takeOut);
      // All these are our own doing.
      this.#observer.takeRecords();
    }
  }

  /** From now on, what others do under `root` is noted. */
  watch(root: Node): void {
    this.#observer.observe(root, { childList: true, subtree: true });
  }

  #note(records: readonly MutationRecord[]): void {
    // Some put theirs in first, and take ours out in a second step.
    const before = new Map<Node, readonly ChildNode[]>();
    for (const { target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      const added = [...addedNodes] as ChildNode[];
      if (!removedNodes.length) {
        for (const beside of [previousSibling, nextSibling]) if (beside) before.set(beside, added);
        // Theirs may be gone again, with ours back.
        this.#replaced = this.#replaced.filter(({ own }) => !added.includes(own as ChildNode));
      }
      for (const own of removedNodes) {
        const others = added.length ? added : (before.get(own) ?? []);
        this.#replaced = this.#replaced.filter(
          (replaced) => !added.includes(replaced.own as ChildNode),
        );
        this.#replaced.push({
          ...{ own, text: own.textContent, parent: target, next: nextSibling, others },
        });
      }
    }
  }
}

function putBack({ own, parent, next, others }: Replaced): void {
  const place = others.find((node) => node.parentNode) ?? null;
  if (place) place.before(own);
  else if (!next || next.parentNode === parent) parent.insertBefore(own, next);
  for (const node of others) node.remove();
}

/** True where others' nodes stand again. */
function takeOut({ own, text, others }: Replaced): boolean {
  if (!own.parentNode || !own.isConnected || own.textContent !== text) return false;
  (own as ChildNode).before(...others);
  (own as ChildNode).remove();
  return true;
}

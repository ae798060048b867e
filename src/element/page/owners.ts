/**
 * Who acts on which part of the address. Of several guides with one prefix the first owns it; when it leaves,
 * or is out of sight while another is seen, the next one takes over.
 */
export interface Claimant {
  readonly connected: boolean;
  readonly inSight: boolean;
  /** The part is its own from now on. */
  promoted(): void;
}

const queues = new Map<string, Claimant[]>();

export function claim(prefix: string, claimant: Claimant): void {
  const queue = queues.get(prefix) ?? [];
  queues.set(prefix, queue);
  if (!queue.includes(claimant)) queue.push(claimant);
}

export function ownerOf(prefix: string): Claimant | undefined {
  const queue = queues.get(prefix) ?? [];
  const waiting = queue.filter(({ connected }) => connected);
  // Who has just left keeps its part until the next one comes.
  const [first = queue[0]] = waiting;
  if (waiting.length < 2 || first?.inSight) return first;
  return waiting.find(({ inSight }) => inSight) ?? first;
}

/** The next one in the queue, if any, takes over. */
export function release(prefix: string, claimant: Claimant): void {
  const queue = queues.get(prefix);
  if (!queue?.includes(claimant)) return;
  queues.set(
    prefix,
    queue.filter((other) => other !== claimant),
  );
  ownerOf(prefix)?.promoted();
}

/**
 * What the page's own router keeps in the state of the history, for an entry that a guide writes. Routers
 * read it when the visitor comes back, and some trust it more than the address. Pure.
 */

export type HistoryState = Readonly<Record<string, unknown>>;

interface Step {
  /** The address that is left, and the one that comes. */
  readonly from: string;
  readonly to: string;
  /** Another entry comes; else this one is written anew. */
  readonly push: boolean;
}

/** Undefined leaves a key out. */
type Rule = (value: unknown, step: Step) => unknown;

/** An address that was kept, whole or only the end of it, follows to the new one. */
const address: Rule = (value, { from, to }) => {
  if (typeof value !== 'string' || !value) return value;
  for (const short of [(url: URL) => url.href, pathOf, pathAndQueryOf]) {
    const old = short(new URL(from));
    const now = short(new URL(to));
    const base = old.slice(0, old.length - value.length);
    if (old.endsWith(value) && now.startsWith(base)) return now.slice(base.length);
  }
  return value;
};
const pathAndQueryOf = ({ pathname, search }: URL) => pathname + search;
const pathOf = (url: URL) => pathAndQueryOf(url) + url.hash;

const count: Rule = (value, { push }) => (typeof value === 'number' && push ? value + 1 : value);

/** By key, with the routers that keep it. */
const RULES: Readonly<Record<string, Rule>> = {
  // Next adds its own to what others write, unless this tells it that the step is its own.
  __NA: () => undefined,
  _N: () => undefined,
  // swup
  url: address,
  // vue-router
  current: address,
  position: count,
  // Astro, swup
  index: count,
};

/** The state of the host as it must be in the entry that a guide writes. */
export function hostState(before: unknown, step: Step): HistoryState {
  const after: Record<string, unknown> = {};
  if (typeof before !== 'object' || !before) return after;
  for (const [key, value] of Object.entries(before)) {
    const rule = Object.hasOwn(RULES, key) ? RULES[key] : undefined;
    const kept: unknown = rule ? rule(value, step) : value;
    if (kept !== undefined) after[key] = kept;
  }
  return after;
}

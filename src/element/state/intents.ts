/** What visitors do, as the store understands it. */
import type { GuideStore } from './store.js';
import type { Intents } from '../../views/context.js';

export const intentsOf = (store: GuideStore): Intents => ({
  search: (query) => store.ask(query),
  submit: () => store.submit(),
  toggleFilters: () => store.toggleFilters(),
  toggleTopic: (id) => store.filter(toggled(store.list.topics, id), store.list.types),
  toggleType: (id) => store.filter(store.list.topics, toggled(store.list.types, id)),
  clearFilters: () => store.filter([], []),
  clearQuery: () => store.clear(false),
  clearAll: () => store.clear(true),
  showMore: () => store.showMore(),
  open: (id, event) => {
    if (opensHere(event)) void store.open(id);
  },
  close: (event) => {
    if (opensHere(event)) store.close();
  },
  chooseArea: (nis) => store.chooseArea(nis),
  retry: () => {
    if (!store.data.retrying) void store.refresh();
  },
  retrySheet: () => store.retrySheet(),
  print: () => window.print(),
});

const toggled = (list: readonly string[], id: string) =>
  list.includes(id) ? list.filter((other) => other !== id) : [...list, id];

/** Takes a click over from the browser, unless it asks for a new tab, a new window or a download. */
export function opensHere(event: MouseEvent): boolean {
  const elsewhere =
    event.defaultPrevented ||
    event.button > 0 ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey;
  if (!elsewhere) event.preventDefault();
  return !elsewhere;
}

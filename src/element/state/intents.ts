/** What visitors do, as the store understands it. */
import type { Intents } from '../../views/context.js';
import { opensHere } from '../page/opens-here.js';
import type { GuideStore } from './store.js';

export const intentsOf = (store: GuideStore): Intents => ({
  search: (query) => store.ask(query),
  submit: (query) => store.submit(query),
  toggleFilters: () => store.toggleFilters(),
  toggleTopic: (id) => store.filter(toggled(store.state.topics, id), store.state.types),
  toggleType: (id) => store.filter(store.state.topics, toggled(store.state.types, id)),
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
    if (!store.state.retrying) void store.refresh();
  },
  retrySheet: () => store.retrySheet(),
  print: () => window.print(),
});

const toggled = (list: readonly string[], id: string) =>
  list.includes(id) ? list.filter((other) => other !== id) : [...list, id];

/** The core: registers the element and gives it to every mount on the page. */
import { configure } from '../element/page/page-source.js';
import { register } from '../element/register.js';
import { watchMounts } from './watch.js';

export interface Start {
  /** Address of the folder that the script stands in. */
  readonly base: string;
  readonly early?: ReadonlyMap<string, Promise<Response>>;
}

export function start({ base, early }: Start): void {
  // First of all: an eager guide starts the moment that its element is registered.
  configure({ catalogue: new URL('catalogue.json', base).href, ...(early && { early }) });
  register();
  watchMounts();
}

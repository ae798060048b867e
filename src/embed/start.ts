/** The core: registers the element and gives it to every mount on the page. */
import '../define.js';
import { configure } from '../element/defaults.js';
import { upgradeMounts } from './mounts.js';

export interface Start {
  /** Address of the folder that the script stands in. */
  readonly base: string;
  readonly early?: ReadonlyMap<string, Promise<Response>>;
}

export function start({ base, early }: Start): void {
  configure({ catalogue: new URL('catalogue.json', base).href, ...(early && { early }) });
  const run = () => upgradeMounts(document);
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', run, { once: true });
  else run();
}

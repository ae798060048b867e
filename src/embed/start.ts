/** The core: registers the element and gives it to every mount on the page. */
import { guideHasAsked } from '../element/page/page-source.js';
import { register } from '../element/register.js';
import { placeAlone } from './alone.js';
import { watchMounts } from './watch.js';

/** @param script the element of the script that runs, if that is known */
export function start(script?: HTMLScriptElement): void {
  register();
  watchMounts();
  placeAlone(script);
  afterLoad(() => {
    // Where there is a guide it speaks for itself.
    if (document.querySelector('product-guide,[data-product-guide]') || guideHasAsked()) return;
    void import('./missing.js').then(
      ({ sayWhatIsMissing }) => sayWhatIsMissing(),
      () => undefined,
    );
  });
}

/** Long enough for a consent manager, a router or a slow editor. */
const PATIENCE_MS = 3_000;

function afterLoad(work: () => void): void {
  const later = () => setTimeout(work, PATIENCE_MS);
  if (document.readyState === 'complete') later();
  else window.addEventListener('load', later, { once: true });
}

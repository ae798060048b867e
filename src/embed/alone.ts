/** The script alone, with `data-municipality`: the guide stands where the script stands. */
import { giveAttributes } from './give-attributes.js';

const ANY = 'product-guide,[data-product-guide]';

/** Pages that change their body instead of loading anew (Turbo) run it again. */
export function placeAlone(script: HTMLScriptElement | null | undefined): void {
  if (!script?.dataset.municipality) return;
  if (script.isConnected && !script.closest('head')) place(script, (guide) => script.after(guide));
  else
    // The box for scripts of a CMS, a tag manager: nothing is seen in a head.
    whenParsed(() =>
      place(script, (guide) =>
        (document.querySelector('main,[role=main]') ?? document.querySelector('body'))?.append(
          guide,
        ),
      ),
    );
}

function place(script: HTMLScriptElement, put: (guide: HTMLElement) => void): void {
  if (document.querySelector(ANY)) return;
  const guide = document.createElement('product-guide');
  giveAttributes(guide, script);
  put(guide);
}

function whenParsed(work: () => void): void {
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', work, { once: true });
  else work();
}

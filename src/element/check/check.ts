/**
 * `?pg-check`: the state of a guide, on the page, for its webmaster. A chunk of its own, loaded only
 * where the address asks for it.
 */
import { sheetsFor } from '../page/adopt-styles.js';
import { loader } from '../page/on-page.js';
import { render } from 'lit/html.js';
import { css } from '../../views/styles/css.js';
import type { GuideStore } from '../state/store.js';
import { examine } from './examine.js';
import { type Report, checkView } from '../../views/check.js';

const styles = css`
  .check {
    margin-block-start: 2em;
    padding: 1em;
    border: 0.15em dashed currentColor;
    overflow-wrap: anywhere;
  }
  .check dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }
  .check dt,
  .check th {
    font-weight: bold;
    text-align: start;
  }
  .check dd {
    margin: 0;
  }
  .check td,
  .check th {
    padding: 0.3em 0.6em 0.3em 0;
    vertical-align: top;
  }
  .check [data-bad] {
    text-decoration: underline wavy;
    text-underline-offset: 0.25em;
  }
`;

/** Puts the check below the guide in `root`. */
export function showCheck(root: ShadowRoot, level: number, store: GuideStore): void {
  const box = document.createElement('div');
  box.className = 'guide';
  root.adoptedStyleSheets.push(...sheetsFor(root, [styles()]));
  root.append(box);
  const { version = '', script = '' } = loader() ?? {};
  let busy = false;
  const run = async () => {
    const { address, source } = store;
    if (busy || !address) return;
    busy = true;
    const { loaded, voice } = store.state.shown ?? {};
    const language = (voice?.lang ?? 'nl') === 'nl' ? 'nl' : 'en';
    const draw = (report?: Report) => {
      const again = () => void run();
      const { catalogue, origin } = loaded ?? {};
      const shown = catalogue && origin && { ...catalogue, origin };
      render(checkView({ language, level, version, script, shown, report, again }), box);
    };
    draw();
    // Through the store, which loads it once: an import of its own would tear shared code apart.
    const sheetChunk = await store.needSheetChunk();
    const report = await examine(
      { address, source, shown: store.state.shown, sheetChunk },
      language,
    );
    busy = false;
    draw(report);
  };
  void run();
}

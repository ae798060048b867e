/** What only an open sheet or an empty list needs, in a chunk of its own: it comes when the page is idle. */
import { found } from '../views/styles/found.js';
import { media } from '../views/styles/media.js';
import { prose } from '../views/styles/prose.js';
import { sheet } from '../views/styles/sheet.js';

export { driftOf } from '../catalogue/drift.js';
export { feesOn } from '../catalogue/fees.js';
export { resolveSheet } from '../catalogue/sheet.js';

export { readSheet } from '../source/sheets.js';
export { focusHeading } from './page/focus-heading.js';
export { SheetPage } from './page/sheet-page.js';
export { emptyView } from '../views/empty.js';
export { goneView } from '../views/gone.js';
export { sheetView } from '../views/sheet.js';

export const sheetStyles = [prose, sheet, found, media];

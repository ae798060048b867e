/** All that an open sheet needs, in a chunk of its own: it comes when the page is idle. */
export { driftOf } from '../catalogue/drift.js';
export { resolveSheet } from '../catalogue/sheet.js';
export { sheet as sheetStyles } from './styles/sheet.js';
export { contactView } from './views/contact.js';
export { sheetView } from './views/sheet.js';

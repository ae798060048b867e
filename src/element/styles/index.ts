import { base } from './base.js';
import { controls } from './controls.js';
import { list } from './list.js';
import { media } from './media.js';
import { sheet } from './sheet.js';
import { tokens } from './tokens.js';

/** In the order in which they build on each other. */
export const styles = [tokens, base, controls, list, sheet, media];

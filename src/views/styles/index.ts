import { base } from './base.js';
import { controls } from './controls.js';
import { list } from './list.js';
import { tokens } from './tokens.js';

/** In the order in which they build on each other. Those of sheets come with the code that draws them. */
export const styles = [tokens, base, controls, list];

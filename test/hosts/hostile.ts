/** Style sheets and pages that are harsher than any framework: each line was seen on some site. */
import type { Host } from './support/host-page.js';

/** Inherited or universal properties: none of them may change what a visitor sees. */
const declarations = [
  'all: unset',
  'all: initial',
  'box-sizing: content-box',
  'color: #777',
  'font: italic small-caps 900 30px/3 "Comic Sans MS", cursive',
  'font-size: 10px',
  'font-size: 2rem',
  'font-stretch: condensed',
  'font-variant-numeric: oldstyle-nums',
  'hyphens: auto',
  'letter-spacing: 0.3em',
  'line-height: 0.8',
  'line-height: 50px',
  'list-style: square inside',
  'overflow-wrap: anywhere',
  'quotes: "x" "x"',
  'tab-size: 20',
  'text-align: justify',
  'text-indent: 4em',
  'text-shadow: 2px 2px red',
  'text-transform: uppercase',
  'text-decoration: underline wavy red',
  'user-select: none; -webkit-user-select: none',
  'white-space: nowrap',
  'white-space: pre',
  'word-break: break-all',
  'word-spacing: 2em',
  'writing-mode: vertical-rl',
  'cursor: wait',
  'animation: none; transition: none',
  'border-collapse: collapse; border-spacing: 9px; empty-cells: hide; caption-side: bottom',
  'display: flex',
  'display: grid',
  'display: inline-block',
  'vertical-align: super',
  'unicode-bidi: bidi-override',
  '--_accent: red; --_text: red; --_surface: yellow; --_font: cursive; --_space: 9em; --_radius: 3em',
];

/** Written for everything on the page, the guide's own element too, with the last word. */
export const everything: readonly Host[] = declarations.map((declaration) => ({
  // These take away the room that the page keeps for the guide, or set footer and guide on one line.
  moves: /^all|inline-block/.test(declaration),
  css: `body *{${declaration
    .split(';')
    .map((one) => `${one}!important`)
    .join(';')}}`,
}));

/** Written for the page, and inherited. */
export const inherited: readonly Host[] = declarations.map((declaration) => ({
  moves: /writing-mode|2rem|font:/.test(declaration),
  css: `html,body{${declaration}} html,body{display:block;margin:0}`,
}));

export const pages: readonly (readonly [string, Host])[] = [
  ...[10, 12, 14, 18, 20, 32].map((size): [string, Host] => [
    `a root of ${size} px`,
    { css: `html{font-size:${size}px}` },
  ]),
  ['a root of 62.5%', { css: 'html{font-size:62.5%}body{font-size:1.4rem}' }],
  ['no doctype', { doctype: '', around: ['<table width=900><tr><td>', '</td></tr></table>'] }],
  [
    'no doctype, and a small, red table',
    {
      doctype: '',
      css: 'table{font-size:9px;color:red;text-align:center}',
      around: ['<table width=900><tr><td>', '</td></tr></table>'],
    },
  ],
  [
    'a table without widths',
    { moves: true, around: ['<table><tr><td>', '</td><td>Menu</td></tr></table>'] },
  ],
  ['right to left', { html: 'dir="rtl"' }],
  [
    'a dark page',
    {
      html: 'style="color-scheme:dark"',
      css: 'body{background:#111;color:#eee}a{color:#9cf}',
    },
  ],
  ['undefined elements out of sight', { moves: true, css: ':not(:defined){display:none}' }],
  ['undefined elements invisible', { css: ':not(:defined){visibility:hidden;opacity:0}' }],
  ['narrow, 240 px', { around: ['<div style="width:240px">', '</div>'] }],
  ['a phone’s 320 px', { around: ['<div style="width:320px">', '</div>'] }],
  ['a column of 600 px', { around: ['<div style="width:600px">', '</div>'] }],
  ['very wide, 1900 px', { around: ['<div style="width:1900px">', '</div>'] }],
  [
    'a transformed box',
    { around: ['<div style="transform:scale(.9) translateY(20px)">', '</div>'] },
  ],
  ['a zoomed box', { around: ['<div style="zoom:2">', '</div>'] }],
  ['a filtered box', { around: ['<div style="filter:grayscale(1)">', '</div>'] }],
  [
    'a contained box',
    { around: ['<div style="contain:content;container-type:inline-size">', '</div>'] },
  ],
  [
    'content-visibility',
    { moves: true, around: ['<div style="content-visibility:auto">', '</div>'] },
  ],
  [
    'a row of flex items',
    {
      moves: true,
      css: 'main{display:flex;gap:1em}aside{flex:0 0 200px}',
      around: ['<main>', '<aside>Menu</aside></main>'],
    },
  ],
  [
    'a centred flex column',
    {
      moves: true,
      css: 'main{display:flex;flex-direction:column;align-items:center}',
      around: ['<main>', '</main>'],
    },
  ],
  [
    'a grid that centres its items',
    { moves: true, css: 'main{display:grid;justify-items:center}', around: ['<main>', '</main>'] },
  ],
  [
    'a grid of fractions',
    {
      moves: true,
      css: 'main{display:grid;grid-template-columns:1fr 250px}',
      around: ['<main>', '<aside>Menu</aside></main>'],
    },
  ],
  ['a float that shrinks to fit', { moves: true, around: ['<div style="float:left">', '</div>'] }],
  ['an inline block', { moves: true, around: ['<div style="display:inline-block">', '</div>'] }],
  ['a box of fit-content', { moves: true, around: ['<div style="width:fit-content">', '</div>'] }],
  [
    'an absolute box',
    { moves: true, around: ['<div style="position:absolute;top:0;left:0">', '</div>'] },
  ],
  ['a paragraph of an editor', { around: ['<p>Zie:</p><p>', '</p>'] }],
  ['a list item', { around: ['<ul style="text-transform:uppercase"><li>', '</li></ul>'] }],
  ['a fieldset that is disabled', { around: ['<form><fieldset disabled>', '</fieldset></form>'] }],
  ['a label', { around: ['<label style="cursor:pointer">', '</label>'] }],
  ['a link', { around: ['<a href="#elders" style="text-decoration:line-through">', '</a>'] }],
  ['smooth scrolling', { css: 'html{scroll-behavior:smooth}' }],
  ['base target', { body: '', css: '', around: ['<base target="_blank">', ''] }],
];

/** The look of the pages: the municipality's own colours and letters, readable from 320 pixels on. */
import type { Appearance } from '../../catalogue/model.js';

const STYLE = `
*,::before,::after{box-sizing:border-box}
html{font-family:var(--pg-font,system-ui,sans-serif);line-height:1.6;color:var(--pg-text,#1b2530);background:var(--pg-surface,#fff);-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:50rem;padding:0 1.25rem 4rem;overflow-wrap:break-word}
a{color:var(--pg-accent,#0b5f6b);text-underline-offset:.2em}
a:hover{text-decoration-thickness:.14em}
:focus-visible{outline:.1875rem solid var(--pg-accent,#0b5f6b);outline-offset:.125rem}
main:focus{outline:0}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:1rem;padding:.5rem 1rem;background:var(--pg-surface,#fff)}
.site{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.25rem 2rem;padding-block:1.25rem;border-bottom:.1875rem solid var(--pg-accent,#0b5f6b)}
.site p,.site ul{margin:0}
.site p{font-weight:650}
.site ul,.topics ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;padding:0;list-style:none}
.site p a{color:inherit;text-decoration:none}
.back{margin:1.5rem 0 0}
h1{margin:1.25rem 0 .25rem;font-size:clamp(1.6rem,1.2rem + 2vw,2.25rem);line-height:1.2;text-wrap:balance;hyphens:auto}
h2{margin:2.5rem 0 .75rem;font-size:1.35rem;line-height:1.3;scroll-margin-top:1rem}
h3{margin:0;font-size:1.1rem;line-height:1.35}
.kind,.source{color:color-mix(in oklab,var(--pg-text,#1b2530) 70%,var(--pg-surface,#fff))}
.kind{margin:0}
.lead{max-width:38rem;margin:.75rem 0 0;font-size:1.15rem}
.note,.evidence{margin:1.25rem 0;padding:.9rem 1.1rem;border-inline-start:.25rem solid var(--pg-accent,#0b5f6b);border-radius:var(--pg-radius,.375rem);background:color-mix(in oklab,var(--pg-accent,#0b5f6b) 7%,var(--pg-surface,#fff))}
.evidence{margin:.5rem 0;border:0;font-size:.95rem}
.note>*,.evidence>*{margin-block:0}
.note>*+*,.evidence>*+*{margin-top:.5rem}
.topics{margin:1.5rem 0 0}
.products{padding:0;list-style:none}
.products li{padding-block:.85rem;border-top:1px solid color-mix(in oklab,var(--pg-text,#1b2530) 16%,var(--pg-surface,#fff))}
.products p{max-width:40rem;margin:.15rem 0 0}
article :is(ul,ol){padding-inline-start:1.25rem}
article .actions{padding:0}
article li+li{margin-top:.5rem}
.evidence .prose>:last-child,.note .prose>:last-child{margin-bottom:0}
.prose p{max-width:40rem;white-space:pre-line}
.prose>:first-child{margin-top:0}
.actions{display:grid;gap:.6rem;padding:0;list-style:none}
.actions li{margin:0}
.actions a{display:block;max-width:30rem;padding:.75rem 1.1rem;border:1px solid var(--pg-accent,#0b5f6b);border-radius:var(--pg-radius,.375rem);font-weight:650;text-decoration:none}
.actions li:first-child a{background:var(--pg-accent,#0b5f6b);color:var(--pg-on-accent,#fff)}
.table{overflow-x:auto}
table{width:100%;border-collapse:collapse}
.hours{width:auto;margin-top:.75rem}
caption{padding-bottom:.25rem;text-align:start;font-weight:650}
th,td{padding:.5rem 1rem .5rem 0;border-bottom:1px solid color-mix(in oklab,var(--pg-text,#1b2530) 16%,var(--pg-surface,#fff));text-align:start;vertical-align:baseline}
tbody th{font-weight:500}
.hours th,.hours td{padding-block:.2rem;border:0}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem;margin:.5rem 0}
dt{color:color-mix(in oklab,var(--pg-text,#1b2530) 70%,var(--pg-surface,#fff))}
dd{margin:0;min-width:0;overflow-wrap:anywhere}
.source{margin-top:3rem;font-size:.9rem}
footer{margin-top:2rem;padding-top:1rem;border-top:1px solid color-mix(in oklab,var(--pg-text,#1b2530) 16%,var(--pg-surface,#fff))}
@media (max-width:30rem){
.fees thead{position:absolute;left:-99rem}
.fees tr{display:block;padding-block:.6rem;border-bottom:1px solid color-mix(in oklab,var(--pg-text,#1b2530) 16%,var(--pg-surface,#fff))}
.fees th,.fees td{display:block;padding:.1rem 0;border:0}
}
@media print{
.skip,.site nav,.back,.topics,footer{display:none}
article a[href^=http]::after{content:' (' attr(href) ')';font-size:.85em;overflow-wrap:anywhere}
section{break-inside:avoid-page}
}
`;

/** The values are typed (schema/settings.ts): no url(), no var(), nothing that ends a declaration. */
export function styleSheet(appearance: Appearance): string {
  const tokens = Object.entries(appearance).map(
    ([name, value]) => `--pg-${name}:${String(value)};`,
  );
  return `${tokens.length ? `:root{${tokens.join('')}}` : ''}${STYLE.replaceAll('\n', '')}\n`;
}

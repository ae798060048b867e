/** The look of a drift report: on a phone, on a screen, on paper. */
export const STYLE = `
:root{color-scheme:light;--ink:#1b2a2e;--soft:#52656b;--line:#d5dde0;--accent:#0b5c6b;--paper:#fff;--ground:#f3f6f7}
*{box-sizing:border-box}
body{margin:0;font:1rem/1.55 system-ui,-apple-system,"Segoe UI",sans-serif;color:var(--ink);background:var(--ground);overflow-wrap:anywhere}
main,header>*{max-width:56rem;margin-inline:auto;padding-inline:1rem}
header{background:var(--accent);color:#fff;padding:1.6rem 0 1.4rem}
h1{font-size:1.6rem;line-height:1.25;margin:0 auto .5rem}
header p{margin-block:0}
h2{font-size:1.3rem;line-height:1.3;margin:2.4rem 0 .8rem}
h2 small{font-size:.9rem;font-weight:400;color:var(--soft);white-space:nowrap}
h3{font-size:1.05rem;line-height:1.35;margin:0}
h3+p{margin:.1rem 0 0;color:var(--soft);font-size:.9rem}
article{margin:0 0 1rem;padding:1rem;background:var(--paper);border:1px solid var(--line);border-radius:.5rem}
dl{display:grid;gap:.9rem;margin:.9rem 0 0}
dt{font-size:.85rem;font-weight:600;color:var(--soft)}
dd{margin:.2rem 0 0;white-space:pre-line}
.local{border-inline-start:.25rem solid var(--accent);padding-inline-start:.7rem}
del{background:#fde3e1;color:#8a1c12;text-decoration:line-through}
ins{background:#dcf2e3;color:#0c5128;text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.15em}
table{margin-top:1.6rem;width:100%;border-collapse:collapse;background:var(--paper);border:1px solid var(--line)}
th,td{padding:.5rem .7rem;text-align:start;border-bottom:1px solid var(--line);font-weight:400}
thead th{font-size:.85rem;font-weight:600;color:var(--soft)}
td:not(:first-child),thead th:not(:first-child){text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
a{color:var(--accent);text-underline-offset:.15em}
a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
ul{margin:.3rem 0 0;padding-inline-start:1.2rem}
.key{font-size:.9rem;color:var(--soft)}
footer{height:3rem}
@media (min-width:44rem){.pair{grid-template-columns:1fr 1fr;gap:1.5rem}}
@media print{
@page{margin:16mm}
body{font-size:10pt;background:#fff}
header{background:none;color:var(--ink);padding:0;border-bottom:2px solid var(--ink)}
main,header>*{max-width:none;padding-inline:1px}
article{break-inside:avoid;border-radius:0}
h2,h3{break-after:avoid}
section.town{break-before:page}
section.town:first-of-type{break-before:auto}
tr{break-inside:avoid}
del,ins{background:none}
a{color:inherit;text-decoration:none}
}`.replaceAll('\n', '');

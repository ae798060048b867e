/**
 * Writes docs/api.md, the reference for webmasters and designers, from the element's own class
 * comment (dist/custom-elements.json). With --check it only says whether it is up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const target = new URL('../docs/api.md', import.meta.url);
const manifest = JSON.parse(
  readFileSync(new URL('../dist/custom-elements.json', import.meta.url), 'utf8'),
);
const guide = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .find(({ tagName, name }) => tagName === 'product-guide' || name === 'ProductGuide');

const cell = (text = '') => String(text).replaceAll('|', '\\|').replaceAll('\n', ' ');
const table = (head, rows) =>
  [
    `| ${head.join(' | ')} |`,
    `|${' --- |'.repeat(head.length)}`,
    ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
  ].join('\n');
const code = (text) => (text ? `\`${text}\`` : '');
const fields = new Map(guide.members.map((member) => [member.name, member]));
const attributes = guide.attributes.map(({ name, type, default: value, description }) => [
  code(name),
  // Values that can be written as they are, or in words what to write.
  type.text.startsWith("'") ? code(type.text.replaceAll("'", '')) : type.text,
  code(value),
  description,
]);
const methods = guide.members.filter(
  ({ kind, privacy, description }) => kind === 'method' && privacy !== 'private' && description,
);

const text = `<!-- Generated from the class comment in src/element/product-guide.ts by \`npm run generate\`. Don't edit. -->
# \`<product-guide>\`

${guide.description}

## Attributes

All of them are properties too, in camelCase.

${table(['attribute', 'values', 'default', 'what it does'], attributes)}

Settings and snapshot can also stand in the page: \`<script type="application/json" data-settings>…</script>\` or \`data-snapshot\`, as a child of the element.

## Events

They bubble, cross shadow roots and never leave the page by themselves. What they tell stands in \`detail\`.

${table(
  ['event', 'when, and detail'],
  guide.events
    .filter(({ name }) => name.startsWith('pg-'))
    .map(({ name, description }) => [code(name), description]),
)}

## Methods and promise

${table(['method', 'what it does'], [...methods.map(({ name, parameters = [], description }) => [code(`${name}(${parameters.map((parameter) => parameter.name).join(', ')})`), description]), ['`ready`', fields.get('ready')?.description]])}

## Slots

${table(
  ['slot', 'what it is for'],
  guide.slots.map(({ name, description }) => [name ? code(name) : '(default)', description]),
)}

## Parts

Style them with \`product-guide::part(name) { … }\`.

${table(
  ['part', 'what it is'],
  guide.cssParts.map(({ name, description }) => [code(name), description]),
)}

## CSS variables

${table(
  ['variable', 'default', 'what it sets'],
  guide.cssProperties.map(({ name, default: value, description }) => [
    code(name),
    code(value),
    description,
  ]),
)}
`;

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error('docs/api.md is not what the class comment says: run `npm run generate`.');
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, text);
}

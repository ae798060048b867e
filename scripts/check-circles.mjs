/**
 * No file of src imports itself through others: what only types need counts too, since a circle of types
 * is one of ideas. Ends with code 1 and the circles. `node scripts/check-circles.mjs`
 */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const files = readdirSync('src', { recursive: true })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join('src', name));
const imports = new Map(files.map((file) => [file, importsOf(file)]));

function importsOf(file) {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => join(dirname(file), fileName.replace(/\.js$/, '.ts')))
    .filter((name) => files.includes(name));
}

/** The files of each circle: strongly connected ones, by Tarjan's algorithm. */
function circles() {
  const found = [];
  const order = new Map();
  const lowest = new Map();
  const stack = [];
  const visit = (file) => {
    order.set(file, order.size);
    lowest.set(file, order.get(file));
    stack.push(file);
    for (const next of imports.get(file)) {
      if (!order.has(next)) visit(next);
      if (stack.includes(next)) lowest.set(file, Math.min(lowest.get(file), lowest.get(next)));
    }
    if (lowest.get(file) !== order.get(file)) return;
    const circle = stack.splice(stack.indexOf(file));
    if (circle.length > 1) found.push(circle);
  };
  for (const file of files) if (!order.has(file)) visit(file);
  return found;
}

const all = circles();
for (const circle of all) console.log(`circle: ${circle.sort().join(' ')}`);
if (all.length) process.exitCode = 1;
else console.log(`${files.length} files, no circle`);

/**
 * How long an import takes beside n3 alone on the same files, how it grows with them, and how much
 * memory it needs.
 * npm run bench:import [folder]; without the real data (../shared/real/lpdc) give a folder with .nt.
 *
 * Each run is a process of its own, as a user starts it, on compiled code. Processor time, not the
 * clock's: a busy machine makes everything wait, but not work more. Medians; "work" is without loading modules.
 */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..');
const folder = process.argv[2] ?? join(root, '../shared/real/lpdc');
const RUNS = Number(process.env.RUNS ?? 5);
const SIZES = [1, 2, 4];
/** docs/decisions/007: libraries of the field, as long as this holds. */
const MAX_RATIO = 10;
const MAX_MB = 400;

interface Run {
  /** Milliseconds of processor time. */
  readonly work: number;
  readonly process: number;
  readonly memoryMb: number;
}
interface Case {
  readonly name: string;
  /** A module's code that sets `work`. */
  readonly code: (files: string) => string;
}

const scratch = mkdtempSync(join(tmpdir(), 'product-guide-'));
// Within the project, so that its packages are found.
const compiled = join(root, 'node_modules/.cache/bench-import');
const moduleAt = (name: string) => JSON.stringify(pathToFileURL(join(compiled, name)).href);

const parse: Case = {
  name: 'n3 alone',
  code: (files) => `
    import { createReadStream, readdirSync } from 'node:fs';
    import { Parser } from 'n3';
    const start = process.cpuUsage();
    for (const name of readdirSync(${JSON.stringify(files)}))
      await new Promise((resolve, reject) => {
        const stream = createReadStream(${JSON.stringify(files)} + '/' + name, 'utf8');
        new Parser({ format: 'N-Triples' }).parse(stream, (error, quad) => {
          if (error) reject(error);
          else if (!quad) resolve();
        });
      });
    const work = process.cpuUsage(start);`,
};
let runs = 0;
const importing = (...options: string[]): Case => ({
  name: ['import', ...options].join(' '),
  code: (files) => {
    const args = ['import', files, '--out', join(scratch, `out-${(runs += 1)}`), ...options];
    return `
    import { run } from ${moduleAt('publisher/cli/cli.js')};
    import ${moduleAt('publisher/cli/import.js')};
    const start = process.cpuUsage();
    const world = { out() {}, err: console.error, today: () => '2026-01-01', fetch };
    if (await run(${JSON.stringify(args)}, world)) throw new Error('import failed');
    const work = process.cpuUsage(start);`;
  },
});

function runOnce({ code }: Case, files: string): Run {
  const script = join(compiled, 'bench.mjs');
  const report = `
    const ms = ({ user, system }) => (user + system) / 1000;
    const memoryMb = process.resourceUsage().maxRSS / 1024;
    console.log(JSON.stringify({ work: ms(work), process: ms(process.cpuUsage()), memoryMb }));`;
  writeFileSync(script, `${code(files)}\n${report}\n`);
  const { stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as Run;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** All cases by turns. */
function measure(cases: readonly Case[], files: string): Run[] {
  const all = cases.map((): Run[] => []);
  for (let i = 0; i < RUNS; i++)
    for (const [c, one] of cases.entries()) all[c]?.push(runOnce(one, files));
  return all.map((list) => ({
    work: median(list.map(({ work }) => work)),
    process: median(list.map((run) => run.process)),
    memoryMb: median(list.map(({ memoryMb }) => memoryMb)),
  }));
}

/** The same records several times over, each time under other names. */
function multiply(times: number): string {
  const target = join(scratch, `input-${times}`);
  mkdirSync(target);
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.nt')))
    for (let i = 0; i < times; i++) {
      const text = readFileSync(join(folder, name), 'utf8');
      const renamed = i
        ? text.replaceAll('://data.lblod.info/id/', `://data.lblod.info/id/${i}-`)
        : text;
      writeFileSync(join(target, `${i}-${name}`), renamed);
    }
  return target;
}

if (!existsSync(folder)) console.log(`SKIPPED: ${folder} is not here`);
else {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', compiled], {
    cwd: root,
    stdio: 'inherit',
  });
  const cases = [parse, importing(), importing('--fold')];
  const row = (...cells: (string | number)[]) =>
    console.log(
      cells.map((cell, i) => (i ? String(cell).padStart(12) : String(cell).padEnd(20))).join(''),
    );
  const whole = (value: number) => value.toFixed(0);
  row(`median of ${RUNS}`, 'work ms', '× n3', 'process ms', '× n3', 'peak MB');
  for (const size of SIZES) {
    const files = multiply(size);
    const results = measure(cases, files);
    const [alone] = results;
    for (const [i, { work, process, memoryMb }] of results.entries())
      row(
        `${size} × ${cases[i]?.name ?? ''}`,
        whole(work),
        (work / (alone?.work ?? 1)).toFixed(1),
        whole(process),
        (process / (alone?.process ?? 1)).toFixed(1),
        whole(memoryMb),
      );
  }
  console.log(
    `goal: ${MAX_RATIO} × n3, as much again for as many records again, and ${MAX_MB} MB for 1 ×`,
  );
}
rmSync(scratch, { recursive: true, force: true });
rmSync(compiled, { recursive: true, force: true });

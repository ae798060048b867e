/**
 * How long an import takes, beside n3 alone on the same files, and how much memory.
 * npx tsx bench/import.ts [folder]; without the real data (../shared/real/lpdc) give a folder.
 */
import { spawnSync } from 'node:child_process';
import { createReadStream, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Parser } from 'n3';
import { run } from '../src/publisher/cli.js';

const folder = process.argv[2] ?? join(import.meta.dirname, '../../shared/real/lpdc');
const RUNS = 5;
/** What design and issue hold it to. */
const MAX_RATIO = 2.5;
const MAX_MB = 400;

async function parseAlone(): Promise<number> {
  let count = 0;
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.nt')))
    await new Promise<void>((resolve, reject) => {
      const stream = createReadStream(join(folder, name), { encoding: 'utf8' });
      new Parser({ format: 'N-Triples' }).parse(
        stream as unknown as string,
        (error: Error | null, quad: unknown) => {
          if (error) reject(error);
          else if (quad) count += 1;
          else resolve();
        },
      );
    });
  return count;
}

const outs = mkdtempSync(join(tmpdir(), 'product-guide-'));
let runs = 0;

/** Each run into a folder of its own. */
async function importAll(...options: string[]): Promise<string> {
  const out = join(outs, String((runs += 1)));
  const silent = () => undefined;
  const world = { out: silent, err: silent, today: () => '2026-01-01', fetch };
  const code = await run(['import', folder, '--out', out, ...options], world);
  if (code) throw new Error(`import ended with ${code}`);
  return out;
}

/** Milliseconds of the quickest of several runs, and of the first. */
async function time(work: () => Promise<unknown>): Promise<{ first: number; best: number }> {
  const times: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return { first: times[0] ?? 0, best: Math.min(...times) };
}

if (!existsSync(folder)) {
  console.log(`SKIPPED: ${folder} is not here`);
} else {
  console.log(`${await parseAlone()} triples`);
  const alone = await time(parseAlone);
  const cases = [
    ['import', []],
    ['import --fold', ['--fold']],
  ] as const;
  console.log(`n3 alone: ${alone.best.toFixed(0)} ms (first ${alone.first.toFixed(0)})`);
  for (const [name, options] of cases) {
    const { first, best } = await time(() => importAll(...options));
    const ratio = (best / alone.best).toFixed(1);
    console.log(
      `${name}: ${best.toFixed(0)} ms (first ${first.toFixed(0)}), ${ratio} × (goal ${MAX_RATIO})`,
    );
  }
  // A process of its own, as a user starts it.
  const code = `import('${pathToFileURL(join(import.meta.dirname, '../src/publisher/cli.ts')).href}')
    .then(({ run }) => run(${JSON.stringify(['import', folder, '--out', join(outs, 'memory')])}, { out() {}, err() {}, today: () => '2026-01-01' }))
    .then(() => console.log(process.resourceUsage().maxRSS))`;
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', '-e', code], {
    encoding: 'utf8',
  });
  console.log(`memory at most ${(Number(stdout) / 1024).toFixed(0)} MB (goal ${MAX_MB})`);
}
rmSync(outs, { recursive: true, force: true });

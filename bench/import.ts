/**
 * How long an import takes, beside n3 alone on the same files, and how much memory.
 * npx tsx bench/import.ts [folder]; without the real data (../shared/real/lpdc) give a folder.
 */
import { createReadStream, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

async function importAll(...options: string[]): Promise<void> {
  const out = mkdtempSync(join(tmpdir(), 'product-guide-'));
  const silent = () => undefined;
  const world = { out: silent, err: silent, today: () => '2026-01-01', fetch };
  const code = await run(['import', folder, '--out', join(out, 'content'), ...options], world);
  rmSync(out, { recursive: true, force: true });
  if (code) throw new Error(`import ended with ${code}`);
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
    const ratio = best / alone.best;
    console.log(
      `${name}: ${best.toFixed(0)} ms (first ${first.toFixed(0)}), ${ratio.toFixed(1)} × (goal ${MAX_RATIO})`,
    );
  }
  // In kilobytes on every system that Node runs on.
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(`memory at most ${peak.toFixed(0)} MB (goal ${MAX_MB})`);
}

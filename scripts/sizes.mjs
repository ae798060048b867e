import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
for (const d of ['dist/v1', 'dist/v1/chunks'])
  for (const f of readdirSync(d))
    if (f.endsWith('.js')) {
      const b = readFileSync(`${d}/${f}`);
      console.log(`${d}/${f}`, b.length, brotliCompressSync(b).length);
    }

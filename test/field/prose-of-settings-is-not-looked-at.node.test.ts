/** Met in a trial: text that was pasted from Word into settings stood on the page with its tags. */
import { strict as assert } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { command, copyOfContent, temporaryFolder } from '../publisher/helpers.js';

function contentWith(description: unknown): string {
  const content = copyOfContent();
  const file = join(content, 'settings', 'gingelom.json');
  const settings = JSON.parse(readFileSync(file, 'utf8')) as object;
  const products = { foodtruck: { override: { description } } };
  writeFileSync(file, JSON.stringify({ ...settings, products }));
  return content;
}

describe('validate finds in the prose of settings', () => {
  const SLIPS: Readonly<Record<string, readonly [text: unknown, code: string]>> = {
    'HTML of Word': ['<p class="MsoNormal">Een <b>terras</b> mag&nbsp;niet.</p>', 'not-kept'],
    'an image': ['![foto](foto.png)', 'not-kept'],
    'an address without https': ['Kijk op [de site](www.gingelom.be).', 'bad-address'],
    'a script': ['Kijk [hier](javascript:alert(1)).', 'bad-address'],
    'je where u is said': ['Je vraagt het aan bij je gemeente.', 'other-tone'],
    'HTML in a translation': [{ nl: 'Goed.', fr: '<b>Bien</b>' }, 'not-kept'],
  };
  for (const [slip, [text, code]] of Object.entries(SLIPS))
    test(slip, async () => {
      const { out } = await command('validate', contentWith(text), '--format', 'json');
      const { findings } = JSON.parse(out) as { findings: { code: string; file: string }[] };
      const found = findings.filter(({ file }) => file.endsWith('gingelom.json'));
      assert.ok(found.length, slip);
      if (code !== 'bad-address') assert.ok(found.some((one) => one.code === code));
    });

  test('links, which --links visits', async () => {
    const asked: string[] = [];
    const fetch = (input: RequestInfo | URL) => {
      asked.push(input instanceof Request ? input.url : String(input));
      return Promise.resolve(new Response(null, { status: 404 }));
    };
    const content = contentWith('Kijk op [de site](https://weg.example/terras).');
    const { out } = await command(['validate', content, '--links'], { fetch });
    assert.ok(asked.some((url) => url.includes('weg.example')));
    assert.match(out, /gingelom\.json.*weg\.example/);
  });
});

test('it is published as it was: blocks', async () => {
  const out = temporaryFolder();
  await command('build', contentWith('Een **terras**.'), '--out', out);
  assert.match(
    readFileSync(join(out, 'v1', 'settings', 'gingelom.json'), 'utf8'),
    /"type":"paragraph"/,
  );
});

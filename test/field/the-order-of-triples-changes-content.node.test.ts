/** Met in a trial with real records: another dump of the same triples gave hundreds of overrides more. */
import { strict as assert } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { command, temporaryFolder } from '../publisher/helpers.js';

const LPDC = 'https://productencatalogus.data.vlaanderen.be/ns/ipdc-lpdc';

/** The triples of three municipalities' instances of one concept. */
function triples(): string[] {
  const lines: string[] = [];
  for (const [name, code] of [
    ['a', 'BE22371017'],
    ['b', 'BE22373098'],
    ['c', 'BE22373066'],
  ] as const) {
    const own = `<http://data.lblod.info/id/public-service/${name}>`;
    const say = (predicate: string, object: string) =>
      lines.push(`${own} <${predicate}> ${object} .`);
    say('http://www.w3.org/1999/02/22-rdf-syntax-ns#type', `<${LPDC}#InstancePublicService>`);
    say('http://purl.org/dc/terms/title', '"Terras"@nl');
    say('http://purl.org/dc/terms/source', '<https://ipdc.vlaanderen.be/id/concept/1>');
    say('http://purl.org/pav/createdBy', `<http://data.lblod.info/id/bestuurseenheden/${name}>`);
    say('http://purl.org/dc/terms/spatial', `<http://data.europa.eu/nuts/code/${code}>`);
    for (const word of ['horeca', 'terras', 'zomer'])
      say('http://www.w3.org/ns/dcat#keyword', `"${word}"@nl`);
    for (const audience of ['Onderneming', 'Burger', 'Vereniging'])
      say(
        `${LPDC}#targetAudience`,
        `<https://productencatalogus.data.vlaanderen.be/id/concept/Doelgroep/${audience}>`,
      );
  }
  return lines;
}

async function importOf(lines: readonly string[], out = temporaryFolder()) {
  const file = join(temporaryFolder(), 'records.nt');
  writeFileSync(file, `${lines.join('\n')}\n`);
  const { code } = await command('import', file, '--fold', '--out', out);
  assert.equal(code, 0);
  return out;
}
const settingsOf = (out: string) =>
  ['gingelom', 'wellen', 'riemst'].map((slug) =>
    readFileSync(join(out, 'settings', `${slug}.json`), 'utf8'),
  );

test('the same triples in any order give the same content, and nothing to override', async () => {
  const lines = triples();
  // Another order each: by a step that shares no factor with their number.
  const other = lines.map((_, i) => lines[(i * 7) % lines.length] ?? '');
  assert.equal(new Set(other).size, lines.length);
  const [first, second] = [settingsOf(await importOf(lines)), settingsOf(await importOf(other))];
  assert.deepEqual(second, first);
  assert.doesNotMatch(first.join(''), /"override"/);
});

test('what an editor added to a list stays, and another order is no news', async () => {
  const lines = triples();
  const out = await importOf(lines);
  const file = join(out, 'settings', 'wellen.json');
  const before = readFileSync(file, 'utf8');
  await importOf([...lines].reverse(), out);
  assert.equal(readFileSync(file, 'utf8'), before);
});

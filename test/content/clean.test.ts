import { strict as assert } from 'node:assert';
import { describe, test } from 'node:test';
import { cleanLine, isLink, mendUrl } from '../../src/content/clean.js';

describe('an address is mended', () => {
  const cases: readonly (readonly [given: string, meant: string | undefined])[] = [
    ['https://a.be', 'https://a.be'],
    [' https://a.be/x y ', 'https://a.be/x%20y'],
    ['www.a.be', 'https://www.a.be'],
    ['a.be/x', 'https://a.be/x'],
    ['//a.be', 'https://a.be'],
    ['loket@a.be', 'mailto:loket@a.be'],
    [' ', undefined],
    ['\u200b', undefined],
    ['zie onze website', 'zie%20onze%20website'],
  ];
  for (const [given, meant] of cases)
    test(JSON.stringify(given), () => assert.equal(mendUrl(given), meant));
});

test('only web, mail and telephone addresses are links', () => {
  for (const url of ['https://a.be', 'http://a.be', 'mailto:a@b.be', 'tel:+3211000000'])
    assert.ok(isLink(url));
  for (const url of ['javascript:alert(1)', 'data:text/html,x', '/x', '#x', 'https://'])
    assert.ok(!isLink(url));
});

test('a line loses what nobody sees', () => {
  assert.equal(cleanLine(' a\u00a0\n b\u200b '), 'a b');
  assert.equal(cleanLine(' \u00a0'), undefined);
});

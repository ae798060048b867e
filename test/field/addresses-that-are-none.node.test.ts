/** Met in a trial as an attacker: marks that nobody sees in an address, numbers without a digit, names with markup. */
import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { phoneHref } from '../../src/views/contact-url.js';
import { safeHref } from '../../src/views/safe-url.js';

describe('an address from data is no link where', () => {
  it('a direction mark stands in it', () => {
    for (const mark of ['\u061c', '\u200e', '\u200f', '\u202e', '\u2066', '\u2069'])
      assert.equal(safeHref(`https://gids.example/${mark}x`), undefined, mark);
  });
  it('a telephone number has no digits', () => {
    for (const number of ['------', '(((((((', '+ - - - -', '....../'])
      assert.equal(phoneHref(number), undefined);
    assert.equal(phoneHref('011 48 00 00'), 'tel:+3211480000');
  });
});

import { strict as assert } from 'node:assert';
import { describe, test } from 'node:test';
import type { ContactPoint, Product } from '../../../../src/catalogue/model.js';
import { ContactBook } from '../../../../src/publisher/import/consolidate/contacts.js';

const product = (uri: string, ...contactPoints: ContactPoint[]): Product => ({
  id: uri.slice(4),
  uri,
  name: 'Terras',
  contactPoints,
});
const economy = { email: 'economie@wellen.example' };
const sports = { email: 'sport@wellen.example' };

describe('ids of contact points', () => {
  test('come from the mail address, the street, or nothing', () => {
    const points = [economy, { address: { street: 'Dorpsstraat' } }, { telephone: '011 00 00 00' }];
    const book = new ContactBook([product('urn:a', ...points)]);
    assert.deepEqual(
      book.points.map(({ id }) => id),
      ['economie', 'dorpsstraat', 'contact'],
    );
  });
  test('stay, whatever changes in a point', () => {
    const a = product('urn:a', { email: 'ondernemen@wellen.example' });
    const book = new ContactBook([a], { 'urn:a': ['economie'] });
    assert.deepEqual(book.idsFor(a), ['economie']);
  });
  test('go to the point that most products have now', () => {
    const products = [
      product('urn:a', economy),
      product('urn:b', economy),
      product('urn:c', sports),
    ];
    const book = new ContactBook(products, {
      'urn:a': ['loket'],
      'urn:b': ['loket'],
      'urn:c': ['loket'],
    });
    assert.deepEqual(
      products.map((one) => book.idsFor(one)),
      [['loket'], ['loket'], ['sport']],
    );
  });
  test('are never given to another point', () => {
    const moved = product('urn:a', { email: 'ondernemen@wellen.example' });
    const fresh = product('urn:b', economy);
    const book = new ContactBook([fresh, moved], { 'urn:a': ['economie'] });
    assert.deepEqual(book.idsFor(moved), ['economie']);
    assert.match(book.idsFor(fresh)[0] ?? '', /^economie-[\w-]{6}$/);
  });
});

import { strict as assert } from 'node:assert';
import { describe, test } from 'node:test';
import { lossInDutch } from '../../src/rules/messages/losses.js';

describe('what an import lost, in Dutch', () => {
  for (const [english, dutch] of [
    ['costs: link to a node that is not there', 'costs: verwijst naar iets dat er niet is'],
    ['description: second text in nl', 'description: een tweede tekst in nl'],
    ['created of an instance that was folded', 'created van een samengevoegd product'],
    ['name: missing', 'name: ontbreekt'],
    ['not for Onderneming', 'niet voor Onderneming'],
    ['html: <img>', 'html: <img>'],
    ['http://example.org/missing', 'http://example.org/missing'],
  ] as const)
    test(english, () => assert.equal(lossInDutch(english), dutch));
});

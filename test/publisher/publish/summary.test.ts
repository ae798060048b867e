import { strict as assert } from 'node:assert';
import { describe, test } from 'node:test';
import { firstSentence } from '../../../src/publisher/publish/summary.js';

describe('the opening of a description', () => {
  const long = 'woord '.repeat(40).trim();
  const cases: readonly (readonly [name: string, text: string, opening: string | undefined])[] = [
    [
      'is its first sentence',
      'Wie een terras wil zetten, vraagt een vergunning. En dan nog iets.',
      'Wie een terras wil zetten, vraagt een vergunning.',
    ],
    [
      'takes a short sentence with the next',
      'Let op. Een terras vraagt altijd een vergunning. Meer tekst.',
      'Let op. Een terras vraagt altijd een vergunning.',
    ],
    [
      'does not stop at an abbreviation',
      'Dat geldt bv. voor een terras of een uitstalling op de stoep. Meer.',
      'Dat geldt bv. voor een terras of een uitstalling op de stoep.',
    ],
    ['is cut at a word', long, `${'woord '.repeat(26).trim()}…`],
    ['is nothing without text', ' ', undefined],
  ];
  for (const [name, text, opening] of cases)
    test(name, () => assert.equal(firstSentence(text), opening));
});

import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { check } from '../../src/catalogue/check.js';
import type { Finding } from '../../src/catalogue/finding.js';
import { formatPath } from '../../src/catalogue/finding.js';
import type { Shape } from '../../src/catalogue/shape.js';

/** The good part, and each finding as "code at path". */
function held(shape: Shape, input: unknown, strictKeys = false) {
  const findings: Finding[] = [];
  const value = check(shape, input, { findings, path: [], strictKeys });
  return { value, found: findings.map(({ code, path }) => `${code} at ${formatPath(path)}`) };
}

const name: Shape = { kind: 'string', min: 1, max: 5 };
const day: Shape = { kind: 'string', pattern: /^\d{4}$/, label: 'Year' };
const colour: Shape = { kind: 'enum', of: ['red', 'green'] };
const share: Shape = { kind: 'number', min: 0, max: 1 };
const level: Shape = { kind: 'number', min: 1, max: 3, integer: true };
const item: Shape = { kind: 'object', fields: { name, day, level }, required: ['name'] };
const items: Shape = { kind: 'list', of: item };
const byDay: Shape = { kind: 'map', key: day, of: name };
const nested: Shape = { kind: 'list', of: () => nested };

describe('a value that fits', () => {
  for (const [shape, value] of [
    [name, 'x'],
    [name, 'xxxxx'],
    [{ kind: 'string' }, ''],
    [day, '2026'],
    [colour, 'red'],
    [share, 0],
    [share, 1],
    [share, 0.5],
    [level, 3],
    [{ kind: 'number' }, -1e300],
    [{ kind: 'boolean' }, false],
    [{ kind: 'null' }, null],
    [items, []],
    [items, [{ name: 'x', day: '2026', level: 2 }, { name: 'y' }]],
    [byDay, {}],
    [byDay, { 2026: 'x' }],
    [nested, [[[], []]]],
  ] as readonly [Shape, unknown][]) {
    test(`passes unchanged: ${JSON.stringify(value)}`, () => {
      assert.deepEqual(held(shape, value), { value, found: [] });
    });
  }
});

describe('a value that does not fit', () => {
  for (const [shape, input, code] of [
    [name, '', 'empty'],
    [name, 'xxxxxx', 'too-long'],
    [name, 7, 'wrong-type'],
    [name, null, 'wrong-type'],
    [name, ['x'], 'wrong-type'],
    [name, undefined, 'wrong-type'],
    [day, 'vandaag', 'bad-format'],
    [day, '2026\n', 'bad-format'],
    [colour, 'Red', 'not-listed'],
    [colour, 'toString', 'not-listed'],
    [colour, 1, 'wrong-type'],
    [share, 1.01, 'out-of-range'],
    [share, -0.01, 'out-of-range'],
    [share, NaN, 'out-of-range'],
    [share, '0.5', 'wrong-type'],
    [{ kind: 'number' }, Infinity, 'out-of-range'],
    [{ kind: 'number' }, -Infinity, 'out-of-range'],
    [level, 1.5, 'not-whole'],
    [level, 1n, 'wrong-type'],
    [{ kind: 'boolean' }, 'true', 'wrong-type'],
    [{ kind: 'boolean' }, 0, 'wrong-type'],
    [{ kind: 'null' }, undefined, 'wrong-type'],
    [items, { 0: { name: 'x' } }, 'wrong-type'],
    [item, [], 'wrong-type'],
    [item, null, 'wrong-type'],
    [item, () => 'x', 'wrong-type'],
    [byDay, [], 'wrong-type'],
  ] as readonly [Shape, unknown, string][]) {
    const shown = typeof input === 'string' ? JSON.stringify(input) : String(input);
    test(`is left out: ${shown} for ${shape.kind} (${code})`, () => {
      assert.deepEqual(held(shape, input), { value: undefined, found: [`${code} at `] });
    });
  }
});

describe('a bad part', () => {
  test('of a list costs the item', () => {
    assert.deepEqual(held(items, [{ name: 'a' }, 'b', { name: 'c' }]), {
      value: [{ name: 'a' }, { name: 'c' }],
      found: ['wrong-type at [1]'],
    });
  });
  test('of a map costs the entry', () => {
    assert.deepEqual(held(byDay, { 2025: 'x', 2026: '', morgen: 'y' }), {
      value: { 2025: 'x' },
      found: ['empty at 2026', 'bad-format at morgen'],
    });
  });
  test('in an optional field costs the field', () => {
    assert.deepEqual(held(item, { name: 'a', day: 'gisteren', level: 2 }), {
      value: { name: 'a', level: 2 },
      found: ['bad-format at day'],
    });
  });
  test('in a required field costs the record, and is told once', () => {
    assert.deepEqual(held(items, [{ name: '' }, { name: 'b' }]), {
      value: [{ name: 'b' }],
      found: ['empty at [0].name'],
    });
  });
  test('that is missing costs the record', () => {
    assert.deepEqual(held(items, [{ day: '2026' }, {}]), {
      value: [],
      found: ['missing at [0].name', 'missing at [1].name'],
    });
  });
  test('that is undefined is missing too', () => {
    assert.deepEqual(held(item, { name: undefined }), {
      value: undefined,
      found: ['missing at name'],
    });
  });
  test('never hides the next', () => {
    assert.deepEqual(held(items, [{ day: 'x', level: 9 }]).found, [
      'bad-format at [0].day',
      'out-of-range at [0].level',
      'missing at [0].name',
    ]);
  });
});

describe('a finding', () => {
  const findingOf = (shape: Shape, input: unknown, strictKeys = false) => {
    const findings: Finding[] = [];
    check(shape, input, { findings, path: ['x'], strictKeys });
    return findings[0];
  };
  test('names what was expected and what was found', () => {
    assert.deepEqual(findingOf(name, 7), {
      code: 'wrong-type',
      severity: 'error',
      path: ['x'],
      args: { expected: 'string', found: 'number' },
    });
  });
  test('names the format by its name in the schema', () => {
    assert.deepEqual(findingOf(day, 'x')?.args, { expected: 'Year', found: 'x' });
  });
  test('quotes no more than the beginning of a long value', () => {
    assert.equal(String(findingOf(day, 'x'.repeat(10_000))?.args?.found).length, 80);
    assert.equal(String(findingOf(colour, 'x'.repeat(10_000))?.args?.found).length, 80);
  });
  test('names all kinds that would have done', () => {
    const any: Shape = { kind: 'any', of: [name, { kind: 'any', of: [items, name] }] };
    assert.equal(findingOf(any, true)?.args?.expected, 'string, list');
  });
  test('of an unknown key is a warning', () => {
    const finding = findingOf(item, { name: 'a', nme: 'b' }, true);
    assert.equal(finding?.code, 'unknown-key');
    assert.equal(finding.severity, 'warning');
    assert.deepEqual(finding.path, ['x', 'nme']);
  });
  test('keeps its path while the check goes on', () => {
    const findings: Finding[] = [];
    check(items, [1, 2], { findings, path: [], strictKeys: false });
    assert.deepEqual(
      findings.map(({ path }) => path),
      [[0], [1]],
    );
  });
});

describe('unknown keys', () => {
  test('are left out without remark where no one wrote them by hand', () => {
    assert.deepEqual(held(item, { name: 'a', colour: 'red' }), {
      value: { name: 'a' },
      found: [],
    });
  });
  test('are warned of where someone did, and left out', () => {
    assert.deepEqual(held(item, { name: 'a', colour: 'red' }, true), {
      value: { name: 'a' },
      found: ['unknown-key at colour'],
    });
  });
  test('for other tools are fine: $schema, @context', () => {
    assert.deepEqual(held(item, { name: 'a', $schema: 'x', '@context': 'y' }, true).found, []);
  });
});

describe('one of several shapes', () => {
  const paragraph: Shape = {
    kind: 'object',
    fields: { type: { kind: 'enum', of: ['paragraph'] }, text: name },
    required: ['type', 'text'],
  };
  const rule: Shape = {
    kind: 'object',
    fields: { type: { kind: 'enum', of: ['rule'] }, level },
    required: ['type'],
  };
  const block: Shape = { kind: 'any', of: [name, { kind: 'any', of: [paragraph, rule] }] };

  test('is told by its kind', () => assert.deepEqual(held(block, 'x'), { value: 'x', found: [] }));
  test('is told by its type', () => {
    const value = { type: 'rule', level: 2 };
    assert.deepEqual(held(block, value), { value, found: [] });
  });
  test('is held against the shape of its type, which alone is complained about', () => {
    assert.deepEqual(held(block, { type: 'rule', level: 9 }), {
      value: { type: 'rule' },
      found: ['out-of-range at level'],
    });
    assert.deepEqual(held(block, { type: 'paragraph' }), {
      value: undefined,
      found: ['missing at text'],
    });
  });
  test('is refused where no type fits', () => {
    assert.deepEqual(held(block, { type: 'marquee', text: 'x' }), {
      value: undefined,
      found: ['not-listed at type'],
    });
    assert.equal(held(block, {}).value, undefined);
    assert.equal(held(block, { type: 7 }).value, undefined);
  });
  test('without types is the first that fits', () => {
    const any: Shape = {
      kind: 'any',
      of: [{ kind: 'object', fields: { day }, required: ['day'] }, item],
    };
    assert.deepEqual(held(any, { name: 'a' }), { value: { name: 'a' }, found: [] });
    assert.deepEqual(held(any, { day: '2026' }), { value: { day: '2026' }, found: [] });
  });
  test('may be null where that is one of them', () => {
    assert.deepEqual(held({ kind: 'any', of: [name, { kind: 'null' }] }, null), {
      value: null,
      found: [],
    });
  });
});

describe('hostile data', () => {
  test('nested deeper than any catalogue is cut off there', () => {
    let deep: unknown = [];
    for (let i = 0; i < 100_000; i++) deep = [deep];
    const { found } = held(nested, deep);
    assert.equal(found.length, 1);
    assert.match(found[0] ?? '', /^too-deep at /);
  });
  test('keeps keys of Object.prototype as keys', () => {
    const any: Shape = { kind: 'map', key: { kind: 'string' }, of: name };
    const value = { constructor: 'x', toString: 'y', hasOwnProperty: 'z' };
    assert.deepEqual(held(any, value), { value, found: [] });
  });
  test('changes no prototype', () => {
    const any: Shape = { kind: 'map', key: { kind: 'string' }, of: item };
    const { value } = held(any, JSON.parse('{"__proto__": {"name": "x"}, "a": {"name": "b"}}'));
    assert.deepEqual(Object.keys(value as object), ['a']);
    assert.equal(({} as { name?: string }).name, undefined);
  });
  test('finds no fields in an inherited prototype', () => {
    assert.deepEqual(held(item, Object.create({ name: 'x' })), {
      value: undefined,
      found: ['missing at name'],
    });
  });
  test('is not helped by a host page that extends Object.prototype', () => {
    const prototype = Object.prototype as { name?: unknown };
    prototype.name = 'from the host';
    try {
      assert.deepEqual(held(item, { day: '2026' }), {
        value: undefined,
        found: ['missing at name'],
      });
    } finally {
      delete prototype.name;
    }
  });
  test('may hold holes', () => {
    const sparse: unknown[] = [];
    sparse[2] = { name: 'x' };
    assert.deepEqual(held(items, sparse), {
      value: [{ name: 'x' }],
      found: ['wrong-type at [0]', 'wrong-type at [1]'],
    });
  });
});

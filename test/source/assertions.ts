import assert from 'node:assert/strict';

/** Has at least these properties. */
export function assertIncludes(actual: unknown, expected: object): void {
  for (const [key, value] of Object.entries(expected))
    assert.equal((actual as Readonly<Record<string, unknown>>)[key], value, key);
}

export function assertWithin(actual: number, least: number, most: number): void {
  assert.ok(actual >= least && actual <= most, `${actual} is not from ${least} to ${most}`);
}

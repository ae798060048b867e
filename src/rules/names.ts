/** References: what is named must exist. */
import { closest } from '../catalogue/closest.js';
import type { AnyFinding as Finding } from '../catalogue/finding.js';

type Path = Finding['path'];

/** An error with the nearest name that does exist. */
export function unknownName(
  code: string,
  found: string,
  known: Iterable<string>,
  path: Path,
): Finding {
  const suggestion = closest(found, known);
  return { code, severity: 'error', path, args: suggestion ? { found, suggestion } : { found } };
}

/** Errors for those names of a list that don't exist. */
export function checkNames(
  code: string,
  names: readonly string[] | undefined,
  known: ReadonlySet<string>,
  path: Path,
): Finding[] {
  return (names ?? []).flatMap((name, i) =>
    known.has(name) ? [] : [unknownName(code, name, known, [...path, i])],
  );
}

/** Errors for names that were there before. */
export function checkUnique(
  names: readonly { readonly name: string; readonly path: Path }[],
): Finding[] {
  const seen = new Set<string>();
  return names.flatMap(({ name, path }): Finding[] => {
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [{ code: 'duplicate-id', severity: 'error', path, args: { found: name } }];
  });
}

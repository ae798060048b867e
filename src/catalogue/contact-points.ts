/** Whom to ask about one product. */
import type { Contacts } from './contacts.js';
import type { Finding } from './finding.js';
import type { ContactPoint, ProductFields } from './model.js';

/** The contact points of a product, references looked up; unknown ones are reported and left out. */
export function contactPointsOf(
  given: ProductFields['contactPoints'],
  { byId }: Contacts,
  report: (finding: Finding) => void,
): ContactPoint[] {
  const points: ContactPoint[] = [];
  for (const point of given ?? []) {
    if (typeof point !== 'string') {
      points.push(point.id ? { ...byId.get(point.id), ...point } : point);
      continue;
    }
    const found = byId.get(point);
    if (found) points.push(found);
    else {
      const args = { found: point, known: [...byId.keys()].join(', ') };
      report({ code: 'unknown-contact', severity: 'error', path: ['contactPoints'], args });
    }
  }
  return points;
}

/** What a guide keeps in the address of the page. Pure: addresses in, addresses out. */

export type Routing = 'query' | 'hash' | 'off';
export interface Route {
  readonly query: string;
  /** Id of the open sheet. */
  readonly product?: string | undefined;
  readonly topics: readonly string[];
  readonly types: readonly string[];
}

/** As far as an address gives it. */
export type GivenRoute = { readonly [Part in keyof Route]?: Route[Part] | undefined };

/** A guide as it is at first. */
export const LIST_ROUTE: Route = { query: '', topics: [], types: [] };

/** Only what the address says; the rest is up to the attributes. */
export function readRoute(address: string, routing: Routing, prefix: string): GivenRoute {
  if (routing === 'off') return {};
  const params = paramsOf(new URL(address), routing);
  return {
    query: params.get(`${prefix}-q`) ?? undefined,
    product: params.get(`${prefix}-product`) || undefined,
    topics: params.get(`${prefix}-topic`)?.split(',').filter(Boolean),
    types: params.get(`${prefix}-type`)?.split(',').filter(Boolean),
  };
}

/** The address with the route in it; foreign parameters and the hash stay as they are. */
export function writeRoute(
  address: string,
  route: Route,
  routing: Routing,
  prefix: string,
): string {
  const own = new Map([
    [`${prefix}-q`, route.query],
    [`${prefix}-topic`, route.topics.join(',')],
    [`${prefix}-type`, route.types.join(',')],
    [`${prefix}-product`, route.product ?? ''],
  ]);
  return routing === 'off' ? address : withParams(address, own, routing);
}

/** The address with these parameters, but for empty ones; all else in it stays as it is. */
export function withParams(
  address: string,
  own: ReadonlyMap<string, string>,
  routing: Routing,
): string {
  const url = new URL(address);
  const part = routing === 'hash' ? 'hash' : 'search';
  // Not by URLSearchParams: that would write foreign parameters anew (`?flag` as `?flag=`).
  const pieces = url[part]
    .slice(1)
    .split('&')
    .filter((piece) => piece && !own.has(nameOf(piece)));
  const ours = new URLSearchParams();
  for (const [name, value] of own) if (value) ours.set(name, value);
  const state = [...pieces, ours.toString()].filter(Boolean).join('&');
  if (state !== url[part].slice(1)) url[part] = state;
  return url.href;
}

export function paramsOf(url: URL, routing: Routing): URLSearchParams {
  return new URLSearchParams(routing === 'hash' ? url.hash.slice(1) : url.search);
}
const nameOf = (piece: string) => [...new URLSearchParams(piece).keys()][0] ?? '';

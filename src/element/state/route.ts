/** What a guide keeps in the address of the page. Pure: addresses in, addresses out. */

export type Routing = 'query' | 'hash' | 'off';
export interface Route {
  readonly query: string;
  /** Id of the open sheet. */
  readonly product?: string | undefined;
  readonly topics: readonly string[];
  readonly types: readonly string[];
}

/** As far as an address gives it. An empty product says that the list is shown, whatever the attributes say. */
export type GivenRoute = { readonly [Part in keyof Route]?: Route[Part] | undefined };

/** What holds where the address says nothing. */
export type Otherwise = Pick<GivenRoute, 'query' | 'product'>;

/** A guide as it is at first. */
export const LIST_ROUTE: Route = { query: '', topics: [], types: [] };

/** Only what the address says; the rest is up to the attributes. */
export function readRoute(address: string, routing: Routing, prefix: string): GivenRoute {
  if (routing === 'off') return {};
  const params = paramsOf(new URL(address), routing);
  return {
    query: params.get(`${prefix}-q`) ?? undefined,
    product: params.get(`${prefix}-product`) ?? undefined,
    topics: params.get(`${prefix}-topic`)?.split(',').filter(Boolean),
    types: params.get(`${prefix}-type`)?.split(',').filter(Boolean),
  };
}

/** What the address says with the attributes behind it. */
export const withOtherwise = (given: GivenRoute, otherwise: Otherwise): Route => ({
  query: given.query ?? otherwise.query ?? '',
  product: (given.product ?? otherwise.product) || undefined,
  topics: given.topics ?? [],
  types: given.types ?? [],
});

/** The address with the route in it; foreign parameters and the hash stay as they are. */
export function writeRoute(
  address: string,
  route: Route,
  routing: Routing,
  prefix: string,
  otherwise: Otherwise = {},
): string {
  if (routing === 'off') return address;
  // Empty is said only where silence would mean something else.
  const said = (text = '', silence?: string) => text || (silence ? '' : undefined);
  const own = new Map([
    [`${prefix}-q`, said(route.query, otherwise.query)],
    [`${prefix}-topic`, said(route.topics.join(','))],
    [`${prefix}-type`, said(route.types.join(','))],
    [`${prefix}-product`, said(route.product, otherwise.product)],
  ]);
  return withParams(address, own, routing);
}

/** The address without anything of this guide. */
export const withoutRoute = (address: string, routing: Routing, prefix: string): string =>
  writeRoute(address, LIST_ROUTE, routing, prefix);

/** The address with these parameters, but for undefined ones; all else in it stays as it is. */
export function withParams(
  address: string,
  own: ReadonlyMap<string, string | undefined>,
  routing: Routing,
): string {
  const url = new URL(address);
  const part = routing === 'hash' ? 'hash' : 'search';
  // Not by URLSearchParams: that would write foreign parameters anew (`?flag` as `?flag=`).
  const pieces = url[part]
    .slice(1)
    .split('&')
    .filter((piece) => piece && !own.has(pairOf(piece)[0]));
  const ours = new URLSearchParams();
  for (const [name, value] of own) if (value !== undefined) ours.set(name, value);
  const state = [...pieces, ours.toString()].filter(Boolean).join('&');
  if (state !== url[part].slice(1)) url[part] = state;
  return url.href;
}

export function paramsOf(url: URL, routing: Routing): URLSearchParams {
  const text = (routing === 'hash' ? url.hash : url.search).slice(1);
  return new URLSearchParams(text.split('&').map(pairOf));
}

/** A parameter, also as mail and chat programs pass it on: `amp;pg-product=x`, `pg-product%3Dx`. */
function pairOf(piece: string): [name: string, value: string] {
  const [[given, value] = ['', '']] = [...new URLSearchParams(piece)];
  const name = given.replace(/^(?:amp;)+/, '');
  const end = value ? -1 : name.indexOf('=');
  return end < 0 ? [name, value] : [name.slice(0, end), name.slice(end + 1)];
}

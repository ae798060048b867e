/** What a guide keeps in the address of the page. Pure: addresses in, addresses out. */

export type Routing = 'query' | 'hash' | 'off';
export interface Route {
  readonly query: string;
  /** Id of the open sheet. */
  readonly product?: string | undefined;
  readonly topics: readonly string[];
  readonly types: readonly string[];
}

/** Only what the address says; the rest is up to the attributes. */
export function readRoute(address: string, routing: Routing, prefix: string): Partial<Route> {
  if (routing === 'off') return {};
  const params = paramsOf(new URL(address), routing);
  const query = params.get(`${prefix}-q`);
  const product = params.get(`${prefix}-product`);
  const topics = params.get(`${prefix}-topic`);
  const types = params.get(`${prefix}-type`);
  return {
    ...(query !== null && { query }),
    ...(product && { product }),
    ...(topics !== null && { topics: split(topics) }),
    ...(types !== null && { types: split(types) }),
  };
}

/** The address with the route in it; foreign parameters and the hash stay as they are. */
export function writeRoute(
  address: string,
  route: Route,
  routing: Routing,
  prefix: string,
): string {
  if (routing === 'off') return address;
  const url = new URL(address);
  const params = paramsOf(url, routing);
  set(params, `${prefix}-q`, route.query);
  set(params, `${prefix}-topic`, route.topics.join(','));
  set(params, `${prefix}-type`, route.types.join(','));
  set(params, `${prefix}-product`, route.product ?? '');
  if (routing === 'hash') url.hash = params.toString();
  // Setting `search` would rewrite foreign parameters: only where ours changed.
  else if (params.toString() !== url.searchParams.toString()) url.search = params.toString();
  return url.href;
}

function paramsOf(url: URL, routing: Routing): URLSearchParams {
  return new URLSearchParams(routing === 'hash' ? url.hash.slice(1) : url.search);
}
function set(params: URLSearchParams, key: string, value: string): void {
  if (value) params.set(key, value);
  else params.delete(key);
}
const split = (list: string) => list.split(',').filter(Boolean);

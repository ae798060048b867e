/** What the attributes of a guide ask for, checked. */
import type { Tone } from '../catalogue/model.js';
import { absoluteUrl } from '../source/address.js';
import type { Only } from './state/roster.js';
import type { Routing } from './state/route.js';

/** The attributes as a webmaster wrote them. */
export interface RawOptions {
  readonly catalogue?: string | undefined;
  readonly mirrors?: string | undefined;
  readonly municipality?: string | undefined;
  readonly settings?: unknown;
  readonly snapshot?: unknown;
  readonly tone?: string | undefined;
  readonly headingLevel: number;
  readonly routing: string;
  readonly urlPrefix: string;
  readonly topics?: string | undefined;
  readonly types?: string | undefined;
  readonly only?: string | undefined;
  readonly documentTitle: boolean;
  readonly publicKey?: string | undefined;
  readonly cache: string;
  readonly view: string;
  readonly target?: string | undefined;
  readonly structuredData: string;
}
export interface Options {
  readonly catalogue: string | undefined;
  readonly mirrors: readonly string[];
  readonly municipality: string | undefined;
  readonly settings: string | object | undefined;
  readonly snapshot: string | object | undefined;
  readonly tone: Tone | undefined;
  readonly headingLevel: number;
  readonly routing: Routing;
  readonly prefix: string;
  readonly only: Only;
  readonly documentTitle: boolean;
  /** Public keys of the centre. */
  readonly keys: readonly string[] | undefined;
  /** Whether a copy may be kept on the visitor's device. */
  readonly device: boolean;
  readonly view: View;
  /** Of a search box: the page of the guide, or a selector of one on this page. */
  readonly target: string | undefined;
  /** Whether search engines are told of an open sheet. */
  readonly structuredData: boolean;
}

export type View = 'guide' | 'sheet' | 'search' | 'teaser';

const VIEWS: readonly string[] = ['guide', 'sheet', 'search', 'teaser'];
const SWITCH: readonly string[] = ['on', 'off'];
const HIGHEST_HEADING = 2;
const LOWEST_HEADING = 5;
const ROUTINGS: readonly string[] = ['query', 'hash', 'off'];
const CACHES: readonly string[] = ['memory', 'device'];
/** 32 bytes in base64 or base64url. */
const KEY = /^[\w+/-]{43}=?$/;
const TONES: readonly string[] = ['formal', 'informal'];

/**
 * Values that make no sense are reported as they stand there, and the default stands in for them.
 * @param inline what stands in the page, in a script of that attribute
 */
export function readOptions(
  raw: RawOptions,
  inline: (attribute: string) => unknown,
  base: string,
  report: (message: string) => void,
): Options {
  const oneOf = <T extends string>(
    name: string,
    value: string | undefined,
    known: readonly string[],
  ) => {
    if (value === undefined || known.includes(value)) return value as T | undefined;
    report(`${name}="${value}"`);
    return undefined;
  };
  const address = (name: string, value: string) => {
    const url = absoluteUrl(value, base);
    if (!url) report(`${name}="${value}"`);
    return url;
  };
  const data = (name: string, value: unknown) => {
    if (typeof value === 'string') return value ? address(name, value) : undefined;
    return typeof value === 'object' && value !== null ? value : undefined;
  };
  const keys = words(raw.publicKey);
  for (const key of keys) if (!KEY.test(key)) report(`public-key="${key}"`);
  const { headingLevel: level } = raw;
  if (!(level >= HIGHEST_HEADING && level <= LOWEST_HEADING)) {
    report(`heading-level="${level}"`);
  }
  return {
    catalogue: raw.catalogue ? address('catalogue', raw.catalogue) : undefined,
    mirrors: words(raw.mirrors).flatMap((mirror) => address('mirrors', mirror) ?? []),
    municipality: raw.municipality?.trim() || undefined,
    settings: data('settings', raw.settings ?? inline('data-settings')),
    snapshot: data('snapshot', raw.snapshot ?? inline('data-snapshot')),
    tone: oneOf<Tone>('tone', raw.tone, TONES),
    headingLevel: Math.min(
      Math.max(Math.trunc(level) || HIGHEST_HEADING, HIGHEST_HEADING),
      LOWEST_HEADING,
    ),
    routing: oneOf<Routing>('routing', raw.routing, ROUTINGS) ?? 'query',
    prefix: raw.urlPrefix || 'pg',
    documentTitle: raw.documentTitle,
    view: oneOf<View>('view', raw.view, VIEWS) ?? 'guide',
    target: raw.target?.startsWith('#') ? raw.target : raw.target && address('target', raw.target),
    structuredData: oneOf('structured-data', raw.structuredData, SWITCH) !== 'off',
    // A key with a slip in it checks nothing, and so lets nothing through.
    keys: keys.length ? keys : undefined,
    device: oneOf('cache', raw.cache, CACHES) === 'device',
    only: { topics: words(raw.topics), types: words(raw.types), ids: words(raw.only) },
  };
}

/** Ids, types or addresses, parted by commas or spaces. */
function words(list: string | undefined): string[] {
  return (list ?? '').split(/[\s,]+/).filter(Boolean);
}

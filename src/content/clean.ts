/** Cleaning of plain texts and addresses. */

// Zero-width characters, soft hyphens, marks of direction, the byte order mark.
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;
// Control characters say nothing in a text, and YAML and Markdown can't hold them.
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;

export const dropInvisible = (text: string): string =>
  text.replace(INVISIBLE, '').replace(CONTROL, '');

/** One line without white space around it; undefined where nothing is left. */
export function cleanLine(text: string): string | undefined {
  return dropInvisible(text).replace(/\s+/g, ' ').trim() || undefined;
}

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const HOST = /^[\w-]+(\.[\w-]+)*\.[a-z]{2,24}(:\d+)?([/?#]|$)/i;
const EMAIL = /^[^\s@/]+@[^\s@/]+\.[a-z]{2,24}$/i;
const SAFELINK = /^https?:\/\/[^/]*safelinks\.protection\.outlook\.com\//i;
/** A wrapped address can be wrapped again; more often than this is a joke. */
const MAX_WRAPS = 5;

/**
 * An address as it was meant: unwrapped, with its scheme, without white space.
 * Undefined where the text is blank; a text that is no address comes back as it is.
 */
export function mendUrl(text: string): string | undefined {
  let url = dropInvisible(text).trim().replace(/\s+/g, '%20');
  for (let i = 0; i < MAX_WRAPS && SAFELINK.test(url); i++) {
    const inner = safeParse(url)?.searchParams.get('url');
    if (!inner) break;
    url = inner;
  }
  if (!url) return undefined;
  if (url.startsWith('//') && HOST.test(url.slice(2))) return `https:${url}`;
  if (EMAIL.test(url)) return `mailto:${url}`;
  if (HOST.test(url)) return `https://${url}`;
  return url;
}

/** Whether a link can lead there: no script, nothing relative. */
export const isLink = (url: string): boolean =>
  SCHEME.test(url) && /^(https?:\/\/.|mailto:.|tel:.)/i.test(url);

function safeParse(url: string): URL | undefined {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}

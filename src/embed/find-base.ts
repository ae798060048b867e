/**
 * Where the publication is, wherever its script comes from: tools that speed pages up join scripts,
 * copy them, write them into the page and evaluate them, and consent managers load them by other names.
 */

/** Written into the script by who publishes it (BASE of `npm run build`); a placeholder where nobody did. */
declare const __BASE__: string;

const OWN_NAME = /\/product-guide[^/]*\.js$/;
/** Where tools put the address of a script that they hold back: data-src, data-rocket-src. */
const ADDRESS_OF_SCRIPT = /^(?:data-(?:.+-)?)?src$/;

/** The folder of an address, where that is one on the web. */
const folderOf = (address: string | undefined): string | undefined => {
  try {
    const url = new URL(address as string, location.href);
    return address && /^https?:$/.test(url.protocol) ? new URL('.', url).href : undefined;
  } catch {
    return undefined;
  }
};

/** The folder of the guide's own script; undefined where an address is of another. */
export function ownFolder(address: string | undefined): string | undefined {
  const folder = folderOf(address);
  return folder && OWN_NAME.test(new URL(address as string, location.href).pathname)
    ? folder
    : undefined;
}

/**
 * Undefined where it can't be known: only guides that name their catalogue can load one.
 * @param address of the script that runs, if that is known
 * @param script its element, if that is known
 */
export function findBase(
  address: string | undefined,
  script?: HTMLScriptElement | null,
): string | undefined {
  const scripts = [...document.querySelectorAll('script')];
  const named = scripts.flatMap(({ attributes }) =>
    [...attributes].flatMap(({ name, value }) =>
      ADDRESS_OF_SCRIPT.test(name) ? (ownFolder(value) ?? []) : [],
    ),
  );
  return (
    folderOf(script?.dataset.catalogue) ??
    // Not against the page: the placeholder is no address.
    (/^https?:/.test(__BASE__) ? folderOf(__BASE__.replace(/\/?$/, '/')) : undefined) ??
    ownFolder(address) ??
    named[0] ??
    folderOf(scripts.find(({ dataset }) => dataset.catalogue)?.dataset.catalogue) ??
    // A name that somebody else gave it; a script in the page itself has no address of its own.
    (address === location.href ? undefined : folderOf(address))
  );
}

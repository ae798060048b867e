/** What a webmaster pastes, and what a strict content security policy must allow. */

export interface Snippet {
  /** The tag with the module script: always the current version. */
  readonly module: string;
  /** The tag with the classic script, held to its hash: this version and no other. */
  readonly classic: string;
  readonly csp: readonly string[];
}
interface SnippetOptions {
  /** undefined: the central guide. */
  readonly municipality: string | undefined;
  readonly name: string;
  /** Address of `v1`, with a slash at the end. */
  readonly base: string;
  /** sha384-… of the classic script. */
  readonly integrity: string | undefined;
  /** Public keys of the centre. */
  readonly keys: readonly string[];
}

export function snippetFor({ municipality, name, base, integrity, keys }: SnippetOptions): Snippet {
  const fallback = `  <p>De productgids voor ondernemers${name ? ` van ${escape(name)}` : ''} wordt geladen.</p>`;
  const attributes = [
    ...(municipality === undefined ? [] : [`municipality="${municipality}"`]),
    ...(keys.length ? [`public-key="${keys.join(' ')}"`] : []),
  ];
  const tag = [`<${['product-guide', ...attributes].join(' ')}>`, fallback, '</product-guide>'];
  const sri = integrity === undefined ? '' : ` integrity="${integrity}" crossorigin="anonymous"`;
  const host = new URL(base).origin;
  return {
    module: [...tag, `<script type="module" src="${base}product-guide.js"></script>`].join('\n'),
    classic: [...tag, `<script defer src="${base}product-guide.iife.js"${sri}></script>`].join(
      '\n',
    ),
    csp: [`script-src ${host}`, `connect-src ${host}`, 'trusted-types product-guide'],
  };
}

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

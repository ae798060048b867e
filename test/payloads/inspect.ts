/** In the page: does anything stand there, or has anything happened, that the guide did not mean? */

/** Kept on the page under this name by the first script that runs. */
export interface Watch {
  /** Calls of what payloads try to call. */
  readonly fired: string[];
  names: Set<string>;
}

/** Before anything else on the page: notices script that runs. */
export function watch(): void {
  const fired: string[] = [];
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'] as const)
    Object.defineProperty(window, name, {
      value: (...args: unknown[]) => fired.push(`${name}(${args.join()})`),
    });
  document.addEventListener('securitypolicyviolation', (event) =>
    fired.push(event.violatedDirective),
  );
  Object.defineProperty(window, '__watch', { value: { fired, names: new Set() } });
}

/** Everything that is wrong, in words. */
export function inspect(): string[] {
  const { fired, names } = (window as unknown as { __watch: Watch }).__watch;
  const guide = document.querySelector('product-guide') as HTMLElement;
  const wrong = fired.splice(0).map((call) => `ran: ${call}`);
  const say = (what: string) => wrong.push(what);

  if (!names.size) for (const name of Object.getOwnPropertyNames(window)) names.add(name);
  for (const name of Object.getOwnPropertyNames(window))
    if (!names.has(name)) say(`new global ${name}`);
  if (Object.keys(Object.prototype).length || 'polluted' in {}) say('Object.prototype has changed');
  if (document.body.children.length !== 3) say('the page has more elements');
  if (document.title !== 'Gemeente') say(`the title is ${document.title}`);
  if (document.cookie) say('a cookie was set');

  const FORBIDDEN =
    'script,iframe,frame,object,embed,link,meta,base,img,image,video,audio,source,track,math,style,template,portal,marquee,foreignObject,animate,set,product-guide,textarea,select,dialog';
  const root = guide.shadowRoot as ShadowRoot;
  for (const element of root.querySelectorAll(FORBIDDEN)) say(`an element <${element.localName}>`);
  for (const element of root.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (
        /^on|^(?:style|srcdoc|src|srcset|action|formaction|ping|background|data|target|xlink:href|autofocus|is|nonce|slot)$/i.test(
          name,
        )
      )
        say(`${element.localName} has ${name}="${value.slice(0, 60)}"`);
      if (name === 'href' && element.localName !== 'a') say(`${element.localName} has a href`);
    }
    if (element instanceof HTMLAnchorElement && element.hasAttribute('href')) judge(element);
  }
  function judge(link: HTMLAnchorElement): void {
    const url = new URL(link.href);
    const shown = link.getAttribute('href')?.slice(0, 80) ?? '';
    if (url.origin === location.origin && url.pathname === location.pathname) return;
    if (!['https:', 'mailto:', 'tel:'].includes(url.protocol)) say(`a link to ${shown}`);
    if (url.username || url.password) say(`a link with a name in it: ${shown}`);
    // eslint-disable-next-line no-control-regex
    if (/[\u0000-\u0020\u200b-\u200f\u2028-\u202f\u2066-\u2069\\]/.test(shown))
      say(`a link with tricks: ${shown}`);
    if (url.protocol === 'mailto:' && /[?%]/.test(shown))
      say(`a mail link with more than an address: ${shown}`);
    if (url.protocol === 'tel:' && !/^tel:\+?\d+$/.test(shown))
      say(`a telephone link with more than a number: ${shown}`);
    if (url.protocol === 'https:' && (!link.relList.contains('noopener') || !link.referrerPolicy))
      say(`a link without rel and referrerpolicy: ${shown}`);
  }
  const box = root.querySelector<HTMLElement>('.guide');
  if (!box?.innerText.trim()) say('nothing is shown');
  return wrong;
}

interface Attack {
  readonly catalogue: string;
  /** Products whose sheets are opened. */
  readonly carriers: readonly string[];
  /** Products that must come through. */
  readonly good: readonly string[];
  /** What the parameters of the address are set to. */
  readonly texts: readonly Readonly<Record<string, string>>[];
}

/** Shows a catalogue, its sheets, and answers to the address of the page; gives all that is wrong. */
export async function attack({ catalogue, carriers, good, texts }: Attack): Promise<string[]> {
  const guide = document.querySelector('product-guide') as HTMLElementTagNameMap['product-guide'];
  const wrong: string[] = [];
  const look = (where: string) => wrong.push(...inspect().map((what) => `${where}: ${what}`));
  const turn = () => new Promise((resolve) => setTimeout(resolve));
  const go = async (params: Readonly<Record<string, string>>) => {
    history.replaceState(null, '', `?${new URLSearchParams(params)}`);
    window.dispatchEvent(new PopStateEvent('popstate'));
    await turn();
    await guide.updateComplete;
  };
  if (guide.catalogue !== catalogue) {
    const updated = new Promise<boolean>((resolve) => {
      guide.addEventListener('pg-update', () => resolve(true), { once: true });
      setTimeout(() => resolve(false), 6_000);
    });
    guide.catalogue = catalogue;
    if (!(await updated)) wrong.push('the catalogue was not shown');
    await guide.updateComplete;
  }
  look('list');
  for (const id of carriers) {
    await guide.open(id);
    await guide.updateComplete;
    look(`sheet ${id}`);
  }
  for (const params of texts) {
    await go(params);
    look(`address ${Object.keys(params).join()}`);
  }
  await go({});
  guide.shadowRoot?.querySelector<HTMLElement>('.more')?.click();
  await guide.updateComplete;
  const kept = good.filter((id) => guide.shadowRoot?.getElementById(`result-${id}`)).length;
  if (kept < good.length) wrong.push(`only ${kept} of ${good.length} good products are listed`);
  return wrong;
}

/** Finds every municipality by its code, then chooses every text in the address; gives all that is wrong. */
export async function attackChooser({
  codes,
  texts,
}: {
  readonly codes: readonly string[];
  readonly texts: readonly string[];
}): Promise<string[]> {
  const guide = document.querySelector('product-guide') as HTMLElementTagNameMap['product-guide'];
  const root = guide.shadowRoot as ShadowRoot;
  const wrong: string[] = [];
  const look = (where: string) => wrong.push(...inspect().map((what) => `${where}: ${what}`));
  const turn = () => new Promise((resolve) => setTimeout(resolve));
  const box = () => root.getElementById('place') as HTMLInputElement;
  const type = async (text: string) => {
    box().value = text;
    box().dispatchEvent(new InputEvent('input'));
    await turn();
    await guide.updateComplete;
  };
  await type('7');
  for (let tries = 0; tries < 100 && !root.querySelector('.places'); tries++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  for (const code of codes) {
    await type(code);
    if (root.querySelectorAll('.places li').length !== 1) wrong.push(`${code}: not offered`);
    look(`municipality ${code}`);
  }
  for (const text of texts) {
    history.replaceState(null, '', `?${new URLSearchParams({ 'pg-municipality': text })}`);
    window.dispatchEvent(new PopStateEvent('popstate'));
    await turn();
    await guide.updateComplete;
    look('address pg-municipality');
  }
  return wrong;
}

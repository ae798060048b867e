/** Facts for search engines, put in the head of the page and taken out again. */
import { policy } from './trusted-types.js';

export class PageData {
  #script: HTMLScriptElement | undefined;

  /** Where a policy forbids it, nothing is added. */
  show(facts: () => object): void {
    this.hide();
    try {
      const script = document.createElement('script');
      script.type = 'application/ld+json';
      // A page that is kept as HTML must not be ended by a name.
      const json = JSON.stringify(facts(), unlessEmpty).replaceAll('<', '\\u003c');
      script.textContent = policy?.createScript(json) ?? json;
      document.head.append(script);
      this.#script = script;
    } catch {
      // Visitors lose nothing.
    }
  }

  hide(): void {
    this.#script?.remove();
    this.#script = undefined;
  }
}

const unlessEmpty = (_: string, value: unknown): unknown =>
  value === '' || (Array.isArray(value) && !value.length) ? undefined : value;

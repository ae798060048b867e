/** Facts for search engines, put in the head of the page and taken out again. */
import { policy } from './policy.js';

export class PageData {
  #script: HTMLScriptElement | undefined;

  /** A page that refuses it does without. */
  show(facts: object): void {
    this.hide();
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    const json = JSON.stringify(facts, unlessEmpty);
    try {
      script.textContent = policy?.createScript(json) ?? json;
    } catch {
      return;
    }
    document.head.append(script);
    this.#script = script;
  }

  hide(): void {
    this.#script?.remove();
    this.#script = undefined;
  }
}

const unlessEmpty = (_: string, value: unknown): unknown =>
  value === '' || (Array.isArray(value) && !value.length) ? undefined : value;

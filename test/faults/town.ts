/**
 * Servers on loopback: a centre, its mirror, and a municipality's own site that shows the guide.
 * Each visit has addresses of its own, so that many can run side by side.
 */
import { readFileSync } from 'node:fs';
import { type RequestListener, type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type Answer, healthy } from './answers.js';

export type Host = 'centre' | 'mirror' | 'site';
/** Answers by the start of the file's name; the first that fits is given. */
export type Faults = Readonly<Record<string, Answer>>;

export interface Scene {
  /** Files of the publication by name: catalogue.json … */
  readonly files: ReadonlyMap<string, string>;
  readonly centre: Faults;
  readonly mirror: Faults;
  /** Of the scripts and of snapshot.json, on the municipality's own site. */
  readonly site: Faults;
  readonly page: { readonly html: string; readonly headers: Readonly<Record<string, string>> };
}
export interface Staged {
  readonly address: Readonly<Record<Host, string>>;
  /** How often each file was asked for: "centre catalogue.json". */
  readonly asked: ReadonlyMap<string, number>;
}

const DIST = fileURLToPath(new URL('../../dist/v1/', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  json: 'application/json',
  html: 'text/html; charset=utf-8',
};

export class Town {
  readonly #scenes = new Map<string, { scene: Scene; asked: Map<string, number> }>();
  readonly #servers = new Map<Host, Server>();

  async open(): Promise<void> {
    for (const host of ['centre', 'mirror', 'site'] as const) {
      const server = createServer(this.#listener(host));
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      this.#servers.set(host, server);
    }
  }

  close(): void {
    for (const server of this.#servers.values()) {
      server.closeAllConnections();
      server.close();
    }
  }

  stage(scene: (address: Readonly<Record<Host, string>>) => Scene): Staged {
    const key = `s${this.#scenes.size}`;
    const at = (host: Host) => {
      const { port } = this.#servers.get(host)?.address() as AddressInfo;
      return `http://127.0.0.1:${port}/${key}/`;
    };
    const address = { centre: at('centre'), mirror: at('mirror'), site: at('site') };
    const asked = new Map<string, number>();
    this.#scenes.set(key, { scene: scene(address), asked });
    return { address, asked };
  }

  #listener(host: Host): RequestListener {
    return (request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://x');
      const [, key = '', ...rest] = pathname.split('/');
      const staged = this.#scenes.get(key);
      const name = rest.join('/');
      if (!staged) return void response.writeHead(404).end();
      const { scene, asked } = staged;
      const count = `${host} ${name}`;
      const times = asked.get(count) ?? 0;
      asked.set(count, times + 1);
      if (host === 'site' && name === '')
        return void response
          .writeHead(200, { 'Content-Type': TYPES.html, ...scene.page.headers })
          .end(scene.page.html);
      const faults = scene[host];
      const fault = Object.keys(faults).find((start) => name.startsWith(start));
      const body =
        host === 'site' ? (scene.files.get(name) ?? script(name)) : scene.files.get(name);
      const answer = fault === undefined ? healthy : (faults[fault] ?? healthy);
      if (host === 'site' && fault === undefined) {
        const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain';
        return void response
          .writeHead(body === undefined ? 404 : 200, { 'Content-Type': type })
          .end(body);
      }
      answer({ request, response, times, body });
    };
  }
}

/** A built script of the guide. */
function script(name: string): string | undefined {
  if (!/^v1\/(?:chunks\/)?[\w.-]+\.js$/.test(name)) return undefined;
  try {
    return readFileSync(DIST + name.slice('v1/'.length), 'utf8');
  } catch {
    return undefined;
  }
}

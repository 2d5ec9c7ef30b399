import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { root } from '#scripts/tooling/project.ts';

/** A copy of the build on a server of its own, that the next build can take the place of. */
export class Site {
  readonly url: string;
  readonly #folder: string;
  readonly #close: () => void;

  private constructor(url: string, folder: string, close: () => void) {
    this.url = url;
    this.#folder = folder;
    this.#close = close;
  }

  static async start(): Promise<Site> {
    const folder = mkdtempSync(join(tmpdir(), 'site-'));
    cpSync(join(root, 'dist'), folder, { recursive: true });
    // `dev`: each file is read when it is asked for.
    const server = createServer(sirv(folder, { dev: true, etag: true }));
    await new Promise<void>((started) => {
      server.listen(0, 'localhost', started);
    });
    const close = () => {
      server.close();
      server.closeAllConnections();
    };
    return new Site(`http://localhost:${(server.address() as AddressInfo).port}/`, folder, close);
  }

  /** Another page under another revision: what a new build is to a service worker. */
  release(version: string): void {
    this.#change('index.html', '</head>', `<meta name="release" content="${version}"></head>`);
    this.#change('sw.js', /url:"index\.html",revision:"\w+"/, `url:"index.html",revision:"${version}"`);
  }

  stop(): void {
    this.#close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #change(file: string, from: string | RegExp, to: string): void {
    const path = join(this.#folder, file);
    const before = readFileSync(path, 'utf8');
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${file} stays as it was`);
    writeFileSync(path, after);
  }
}

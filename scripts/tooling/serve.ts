import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { root } from './project.ts';

export interface Serving {
  directory: string;
  host: string;
  /** 0 = any free port. */
  port: number;
  /** Where the site lies on the server, with a slash at both ends: '/' or '/osaka-kosodate-map/'. */
  path: string;
}

/** Serves the built site and answers its URL. */
export function serve({ directory, host, port, path }: Serving): Promise<string> {
  const files = sirv(directory, { etag: true, gzip: true });
  const server = createServer((request, response) => {
    const notFound = () => {
      response.writeHead(404).end();
    };
    if (!request.url?.startsWith(path)) return notFound();
    request.url = request.url.slice(path.length - 1);
    files(request, response, notFound);
  });
  return new Promise((started, failed) => {
    server.once('error', failed);
    server.listen(port, host, () => {
      started(`http://${host}:${(server.address() as AddressInfo).port}${path}`);
    });
  });
}

/** A folder's path as a server's: with a slash at both ends, however it was written. */
export function basePathOf(written: string): string {
  const inner = written.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/** PORT, HOST and BASE_PATH from the environment; without PORT the usual one, or any other where that is taken. */
export async function serveBuild(): Promise<string> {
  const { PORT, HOST = 'localhost', BASE_PATH = '/' } = process.env;
  const directory = join(root, 'dist');
  if (!existsSync(join(directory, 'index.html'))) throw new Error('Nothing is built yet: npm run build');
  const serving = { directory, host: HOST, path: basePathOf(BASE_PATH) };
  if (PORT) return serve({ ...serving, port: Number(PORT) });
  return serve({ ...serving, port: 4173 }).catch(() => serve({ ...serving, port: 0 }));
}

if (import.meta.main) {
  try {
    process.stdout.write(`${await serveBuild()}\n`);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}

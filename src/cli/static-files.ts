/** Files of a folder over HTTP: what a bank refers to, and what the build left. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

/** What banks and pages are made of; nothing else is served. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.m4a': 'audio/mp4',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.ogg': 'audio/ogg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.webm': 'video/webm',
  '.webp': 'image/webp',
};

/** The file that a path names; undefined where it leads out of the folder, or to a hidden file. */
const fileOf = (folder: string, path: string): string | undefined => {
  try {
    const file = normalize(join(folder, decodeURIComponent(path)));
    const inside = file.startsWith(folder.endsWith(sep) ? folder : folder + sep);
    return inside && !file.includes(`${sep}.`) && !file.includes('\0') ? file : undefined;
  } catch {
    return undefined;
  }
};

export const notFound = (response: ServerResponse): void => {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
};

/** @param asType what it is, whatever its name says */
export const serveFile = async (
  folder: string,
  path: string,
  response: ServerResponse,
  asType?: string,
): Promise<void> => {
  const file = fileOf(folder, path);
  const type = file && (asType ?? TYPES[extname(file).toLowerCase()]);
  const info = type ? await stat(file).catch(() => undefined) : undefined;
  if (!file || !type || !info?.isFile()) return notFound(response);
  response.writeHead(200, { 'content-type': type, 'content-length': info.size, 'cache-control': 'no-store' });
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
};

import type { IncomingMessage, ServerResponse } from 'node:http';

export interface ServerOptions {
  root?: string;
  port?: number;
  headers?: (url: URL) => Record<string, string>;
  answer?: (request: IncomingMessage, response: ServerResponse, url: URL) => boolean;
}
export declare function startServer(options?: ServerOptions): Promise<{ url: string; close(): Promise<void> }>;

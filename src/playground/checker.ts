/** The page's side of the worker: tells it of every change, and starts another where one is stuck. */
import type { ChangeSet } from '@codemirror/state';
import type { Inspection } from './inspect.js';
import type { FromWorker, Questions, ToWorker } from './messages.js';

/** A check that takes longer is given up; so long as it runs, nothing else is answered either. */
const PATIENCE = 5_000;
/** Added for each million characters: a long bank may take its time, since nobody waits for it. */
const PATIENCE_A_MILLION = 2_000;

export interface Listener {
  checked(inspection: Inspection): void;
  kept(isKept: boolean): void;
  /** The check was given up. */
  slow(): void;
  /** The text as it stands, for a worker that begins. */
  text(): string;
}

export class Checker {
  readonly #listener: Listener;
  #worker: Worker;
  #version = 0;
  #length = 0;
  #lastId = 0;
  #alarm: ReturnType<typeof setTimeout> | undefined;
  readonly #open = new Map<number, (answer: unknown) => void>();

  constructor(listener: Listener) {
    this.#listener = listener;
    this.#worker = this.#start();
  }

  #start(): Worker {
    const worker = new Worker(new URL('playground-worker.js', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => this.#hear(data));
    worker.addEventListener('error', () => this.#again());
    return worker;
  }

  #tell(message: ToWorker): void {
    this.#worker.postMessage(message);
  }

  #hear(message: FromWorker): void {
    if (message.kind === 'answer') {
      this.#open.get(message.id)?.(message.answer);
      this.#open.delete(message.id);
    } else if (message.kind === 'kept') this.#listener.kept(message.isKept);
    else if (message.version === this.#version) {
      clearTimeout(this.#alarm);
      this.#listener.checked(message.inspection);
    }
  }

  #again(): void {
    clearTimeout(this.#alarm);
    this.#worker.terminate();
    for (const answer of this.#open.values()) answer(undefined);
    this.#open.clear();
    this.#worker = this.#start();
    this.replace(this.#listener.text());
    this.#listener.slow();
  }

  /** Another text. */
  replace(text: string): void {
    this.#version++;
    this.#length = text.length;
    this.#tell({ kind: 'text', text });
  }

  change(changes: ChangeSet): void {
    this.#version++;
    this.#length = changes.newLength;
    this.#tell({ kind: 'changes', changes: changes.toJSON() });
  }

  /** Of several checks only the last is answered. */
  check(): void {
    clearTimeout(this.#alarm);
    const patience = PATIENCE + (this.#length / 1e6) * PATIENCE_A_MILLION;
    this.#alarm = setTimeout(() => this.#again(), patience);
    this.#tell({ kind: 'check', version: this.#version });
  }

  keep(name: string): void {
    this.#tell({ kind: 'keep', name });
  }

  /** Undefined where the text changed before the answer came: it would be of another one. */
  async ask<K extends keyof Questions>(kind: K, about: Questions[K]['ask']): Promise<Questions[K]['answer']> {
    const version = this.#version;
    const id = ++this.#lastId;
    const answer = await new Promise<unknown>((resolve) => {
      this.#open.set(id, resolve);
      this.#tell({ kind, id, ...about } as ToWorker);
    });
    return version === this.#version ? (answer as Questions[K]['answer']) : undefined;
  }
}

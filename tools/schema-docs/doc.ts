/** What the schema's sources have no room for: they are loaded by a page whose bank is wrong, and a page needs no examples. */
export interface Doc {
  readonly title: string;
  readonly example: unknown;
  /** Where the source says nothing. */
  readonly description?: string;
  /** Each value that can be chosen, in words. */
  readonly values?: Readonly<Record<string, string>>;
}

/** A key by its place, or, as `*.key`, wherever it means the same. */
export type Docs = Readonly<Record<string, Doc>>;

/** What the lint knows of a language. Rules for a language without a list are silent. */
export interface WordList {
  /** Words that say nothing of a subject: function words, and those of quizzes. */
  readonly empty: ReadonlySet<string>;
  readonly articles: readonly string[];
  /** What joins two options, or says that there are two. */
  readonly joiners: readonly string[];
  /** Values of words for numbers. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Those that are too often no number, unless they are a part of one. */
  readonly few: ReadonlyMap<string, number>;
  /** The prompt is about the words of a song, a saying: what it quotes is as long as it is. */
  readonly lyrics: RegExp;
  /** The prompt speaks of quoted words, songs, films, in which a negative is nobody's doing. */
  readonly quoted: RegExp;
  /** The prompt asks for what no passage says in words. */
  readonly inference: RegExp;
}

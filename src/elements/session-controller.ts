import { nanoid } from 'nanoid';
import type { ResponseValue } from '../engine/interaction-definition.js';
import type { AuthoredSettings, Bank } from '../engine/item.js';
import type { ItemState, SessionAction, SessionState } from '../engine/session.js';
import type { SavedSession } from '../engine/session-header.js';
import type { SettingsLayer } from '../engine/settings.js';
import { createSessionStore, type Recorded, type SessionStore } from '../engine/session-store.js';
import { RecogErrorEvent, RecogItemChangeEvent, RecogReadyEvent, RecogResponseChangeEvent } from '../events.js';
import type { QuizElement } from '../interactions/quiz-element.js';
import { inTime, openStorage } from '../storage/open-storage.js';
import { SessionKeeper, type Kept } from '../storage/session-keeper.js';
import type { SessionStorage } from '../storage/session-storage.js';
import type { Article } from './article.js';
import { later, type Practice } from './later.js';
import type { Timing } from './timing.js';
import { loadQuiz, type BankSource, type LoadedQuiz } from './load-quiz.js';

export interface SessionConfig {
  readonly source: BankSource;
  readonly settings: AuthoredSettings;
  /** CSS selector of the text on the page that evidence is looked up in. */
  readonly article: string | null;
  readonly seed: string | undefined;
  readonly isStored: boolean;
  /** Names the saved session, for a bank. */
  readonly keyFor: (bank: Bank) => string;
}

/** Does it take more than questions and Check? */
const isPractice = ({ state: { settings } }: SessionStore, { items, sections }: Bank): boolean =>
  settings.attempts !== 1 ||
  settings.certainty ||
  settings.dontKnow ||
  settings.practice ||
  sections.some(({ title, text, media }) => title ?? text ?? media) ||
  items.some(({ hints }) => hints);

/** A session goes on; another tab went on with it; nothing of it is left in the bank. */
export type Notice = 'resumed' | 'overtaken' | 'replaced';

export type Submitted = boolean | 'blocked' | 'failed';

const UNREADABLE = 'unreadable' as const;

/** What a session that goes on needs. */
const loadResume = async (quiz: LoadedQuiz, saved: SavedSession) => {
  const loaded = await Promise.all([later.resume(), later.marking(quiz)]);
  await loaded[0].loadKept(quiz, saved);
  return loaded;
};

/**
 * Loads a bank, runs its session, keeps it, and tells the page of it. The element draws `shown`, which is a step behind
 * the store: a mark is seen only once its attempt is saved.
 */
export class SessionController {
  readonly host: QuizElement;
  readonly #update: () => void;
  /** The load that counts: a later one takes its place. */
  #loading: unknown;
  #config!: SessionConfig;
  #storage: SessionStorage | undefined;
  #keeper: SessionKeeper | undefined;
  /** The state before a submission that is under way. */
  before: SessionState | undefined;
  /** What is shown while it is: what the learner does meanwhile, and no mark before it is saved. */
  mask: ((state: SessionState, before: SessionState) => SessionState) | undefined;
  #submitted = Promise.resolve<Submitted>(false);

  quiz: LoadedQuiz | undefined;
  store: SessionStore | undefined;
  shown: SessionState | undefined;
  /** What holds of what the learner did: it is on disk; a write failed; the browser blocks storage; nobody asked for it. */
  saving: 'saved' | 'unsaved' | 'locked' | 'off' = 'saved';
  /** What the learner has to be told, in place. */
  notice: Notice | undefined;
  /** Hints, further attempts, certainty, passages: where there are any. */
  practice: Practice | undefined;
  /** Where the bank has evidence, and the page an article. */
  article: Article | undefined;
  /** Where there is a time limit. */
  timing: Timing | undefined;

  /** @param update draws the host anew */
  constructor(host: QuizElement, update: () => void) {
    this.host = host;
    this.#update = update;
  }

  /**
   * Loads and begins, or resumes. What an earlier call still loads never shows.
   * @param isNew begins another session in the place of a saved one
   */
  async load(config: SessionConfig, isNew = false): Promise<void> {
    const loading = (this.#loading = {});
    const isOver = () => this.#loading !== loading;
    this.#config = config;
    this.article?.close();
    this.quiz = this.store = this.shown = this.notice = this.before = this.article = undefined;
    // Opening takes as long as the bank takes to come: both at once.
    // Inlined here, the connection that the whole page shares would hold on to this quiz.
    const opening = config.isStored ? /*@__NOINLINE__*/ openStorage() : undefined;
    const quiz = await loadQuiz(config.source, config.settings);
    const storage = await opening;
    const saved =
      quiz.bank &&
      storage &&
      (await inTime(storage.load(config.keyFor(quiz.bank)), UNREADABLE).catch(() => UNREADABLE));
    if (isOver()) return;
    this.quiz = quiz;
    if (!quiz.bank) {
      this.#update();
      this.host.dispatchEvent(new RecogErrorEvent({ problems: quiz.problems }));
      return;
    }
    // Where a saved session can't be read, or what it takes can't be loaded, it stays as it is.
    const isUsable =
      saved !== 'unreadable' && (!saved?.events.length || (await loadResume(quiz, saved).catch(() => false)));
    if (isOver()) return;
    // Looked for while the learner reads the first question, unless that decides what counts.
    const looking =
      config.article && quiz.bank.items.some(({ evidence }) => evidence)
        ? import('./article.js').then(({ openArticle }) => openArticle(this, config, quiz)).catch(() => {})
        : undefined;
    if ({ ...quiz.bank.settings, ...config.settings }.staleEvidence === 'leave-out') await looking;
    if (isOver()) return;
    this.#storage = isUsable ? storage : undefined;
    this.saving = this.#storage ? 'saved' : config.isStored ? 'locked' : 'off';
    const known = isUsable ? saved : undefined;
    // Of a session in which nothing was done only the name is kept: the settings may have changed since.
    await (known?.events.length && !isNew ? this.begin(known) : this.begin(undefined, !!known));
    await looking;
    if (isOver()) return;
    this.#tellReady();
    if (this.saving === 'locked') this.#tellStorage();
  }

  /** @param bank less than the quiz's, where not all of it is asked */
  async begin(
    saved?: SavedSession,
    isNew = false,
    bank = this.quiz!.bank!,
    settings: SettingsLayer = this.#config.settings,
  ): Promise<void> {
    const { seed = nanoid() } = this.#config;
    const quiz = this.quiz!;
    const timing = quiz.timing?.(this.host, this);
    const options = { seed, settings, now: timing?.now ?? Date.now };
    let resuming = {};
    if (saved) {
      const [{ readSaved, resumeSession: resume, allSteps: steps }, { scoreBy }] = await loadResume(quiz, saved);
      resuming = { saved: readSaved(saved, bank.id), resume, steps, score: scoreBy(quiz) };
    }
    const store = createSessionStore(bank, quiz.definitions, { ...options, ...resuming });
    const key = this.#config.keyFor(bank);
    const header = { ...store.header, title: bank.title };
    let storage = this.#storage;
    const forget = () => {
      // What was there before is there still: to write beside it would bring it back.
      storage = undefined;
      this.told('unsaved');
    };
    if (storage && (isNew || (saved && !store.resumed)))
      await inTime(storage.replace(key, header).catch(forget), undefined);
    if (quiz !== this.quiz) return;
    // What it takes stands there with the first question.
    this.practice = isPractice(store, bank) ? await later.practice().catch(() => undefined) : undefined;
    if (quiz !== this.quiz) return;
    this.store = store;
    this.timing = timing?.attach(store);
    this.before &&= store.state;
    this.#keeper = storage && new SessionKeeper(storage, key, header, store, (kept) => this.told(kept));
    this.notice = saved && !store.state.finished ? (store.resumed ? 'resumed' : 'replaced') : undefined;
    this.show();
  }

  show(): void {
    const { store, before } = this;
    this.shown = store && before ? this.mask!(store.state, before) : store?.state;
    this.#update();
  }

  #tellReady(): void {
    const { bank, problems } = this.quiz!;
    const { items } = this.store!.state;
    const summary = { id: bank!.id, title: bank!.title, items: items.length };
    this.host.dispatchEvent(
      new RecogReadyEvent({
        bank: summary,
        problems: this.article?.told ?? problems,
        resumed: this.notice === 'resumed',
      }),
    );
  }

  #tellStorage(): void {
    const message = 'Storage failed: nothing is saved.';
    this.host.dispatchEvent(
      new RecogErrorEvent({ problems: [{ path: '', severity: 'warning', effect: 'none', code: 'storage', message }] }),
    );
  }

  told(kept: Kept): void {
    if (kept === 'overtaken' || kept === this.saving) return;
    this.saving = kept;
    if (kept === 'unsaved') this.#tellStorage();
    this.#update();
  }

  /**
   * Writes what was done; where another tab was faster, goes on from what it wrote.
   * @returns what came of it
   */
  async save(actions: readonly SessionAction[], recorded: readonly Recorded[]): Promise<readonly Recorded[]> {
    const { quiz, store } = this;
    const kept = await this.#keeper?.save();
    // Another bank may have been asked for meanwhile.
    if (quiz !== this.quiz) return recorded;
    if (kept === 'unsaved') this.told(kept);
    if (kept !== 'overtaken') return recorded;
    const resume = await later.resume().catch(() => this.told('unsaved'));
    return resume ? resume.catchUp(this, store!, actions, recorded) : recorded;
  }

  /** What another tab has written to this session. */
  reload(): Promise<SavedSession | 'unreadable' | undefined> {
    return this.#storage!.load(this.#config.keyFor(this.quiz!.bank!));
  }

  itemState(itemId: string): ItemState | undefined {
    return this.store?.state.items.find(({ id }) => id === itemId);
  }

  /** Shows at once what needs no mark, tells the page of it and writes it. */
  #do(action: SessionAction, event: () => Event): void {
    const recorded = this.store?.dispatch(action) ?? [];
    if (!recorded.length) return;
    this.show();
    this.host.dispatchEvent(event());
    void this.save([action], recorded);
  }

  respond(itemId: string, response: ResponseValue | null): void {
    this.#do(
      { type: 'respond', itemId, response },
      () => new RecogResponseChangeEvent({ itemId, response: this.itemState(itemId)!.response }),
    );
  }

  go(itemId: string): void {
    this.#do({ type: 'go', itemId }, () => {
      this.notice = undefined;
      const index = this.store!.state.items.findIndex(({ id }) => id === itemId);
      return new RecogItemChangeEvent({ itemId, index });
    });
  }

  /**
   * An attempt; the end, after submitting all that was not submitted yet; or what else is seen only once it is saved.
   * @returns whether it came to that; or why the page takes no attempt
   */
  submit(action: SessionAction): Promise<Submitted> {
    return this.#inTurn(async (quiz) => (await later.marking(quiz)).submit(this, action));
  }

  /** Of a double click the second finds nothing left to submit, and who was faster than the disk isn't refused. */
  #inTurn(run: (quiz: LoadedQuiz) => Promise<Submitted>): Promise<Submitted> {
    const { quiz } = this;
    return (this.#submitted = this.#submitted
      .then(() => quiz === this.quiz && run(quiz!))
      .catch(() => 'failed' as const));
  }

  /** Forgets this session and begins another; default: one of the whole bank. */
  restart(...practice: readonly [bank?: Bank, settings?: SettingsLayer]): Promise<unknown> {
    // What is submitted just now, and what is still to be written, belongs to this session.
    return this.#inTurn(async () => {
      if (!this.store) return false;
      await this.#keeper?.save();
      await this.begin(undefined, true, ...practice);
      this.#tellReady();
      return true;
    });
  }
}

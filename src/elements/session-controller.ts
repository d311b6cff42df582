import { nanoid } from 'nanoid';
import type { ResponseValue } from '../engine/interaction-definition.js';
import type { AuthoredSettings, Bank } from '../engine/item.js';
import type { ItemState, SessionAction, SessionState } from '../engine/session.js';
import type { SavedSession } from '../engine/session-header.js';
import { createSessionStore, type Recorded, type SessionStore } from '../engine/session-store.js';
import { RecogErrorEvent, RecogItemChangeEvent, RecogReadyEvent, RecogResponseChangeEvent } from '../events.js';
import { inTime, openStorage } from '../storage/open-storage.js';
import { SessionKeeper, type Kept } from '../storage/session-keeper.js';
import type { SessionStorage } from '../storage/session-storage.js';
import { later, type Practice } from './later.js';
import { loadQuiz, type BankSource, type LoadedQuiz } from './load-quiz.js';

export interface SessionConfig {
  readonly source: BankSource;
  readonly settings: AuthoredSettings;
  readonly seed: string | undefined;
  readonly isStored: boolean;
  /** Names the saved session, for a bank. */
  readonly keyFor: (bank: Bank) => string;
}

/** Does it take more than questions and Check? */
const isPractice = ({ state: { settings } }: SessionStore, { items, sections }: Bank): boolean =>
  settings.attempts !== 1 ||
  !!settings.certainty ||
  !!settings.dontKnow ||
  sections.some(({ title, text, media }) => title ?? text ?? media) ||
  items.some(({ hints }) => hints);

export type Submitted = boolean | 'blocked' | 'failed';

const UNREADABLE = 'unreadable' as const;

/** What a session that goes on needs. */
const loadResume = (quiz: LoadedQuiz) => Promise.all([later.resume(), later.marking(quiz)]);

/**
 * Loads a bank, runs its session, keeps it, and tells the page of it. The element draws `shown`, which is a step behind
 * the store: a mark is seen only once its attempt is saved.
 */
export class SessionController {
  readonly #host: HTMLElement;
  readonly #update: () => void;
  /** The load that counts: a later one takes its place. */
  #loading: unknown;
  #config!: SessionConfig;
  #storage: SessionStorage | undefined;
  #keeper: SessionKeeper | undefined;
  /** The state before a submission that is under way. */
  #before: SessionState | undefined;
  #submitted = Promise.resolve<Submitted>(false);
  #adopting: Promise<void> | undefined;

  quiz: LoadedQuiz | undefined;
  store: SessionStore | undefined;
  shown: SessionState | undefined;
  /** What holds of what the learner did: it is on disk; a write failed; the browser blocks storage; nobody asked for it. */
  saving: 'saved' | 'unsaved' | 'locked' | 'off' = 'saved';
  /** What the learner has to be told, in place. */
  notice: 'resumed' | 'overtaken' | undefined;
  /** Hints, further attempts, certainty, passages: where there are any. */
  practice: Practice | undefined;

  /** @param update draws the host anew */
  constructor(host: HTMLElement, update: () => void) {
    this.#host = host;
    this.#update = update;
  }

  /** Loads and begins, or resumes. What an earlier call still loads never shows. */
  async load(config: SessionConfig): Promise<void> {
    const loading = (this.#loading = {});
    const isOver = () => this.#loading !== loading;
    this.#config = config;
    this.quiz = this.store = this.shown = this.notice = this.#before = undefined;
    // Opening takes as long as the bank takes to come: both at once.
    // Inlined here, the connection that the whole page shares would hold on to this quiz.
    const opening = config.isStored ? /*@__NOINLINE__*/ openStorage() : undefined;
    const quiz = await loadQuiz(config.source);
    const storage = await opening;
    const saved =
      quiz.bank &&
      storage &&
      (await inTime(storage.load(config.keyFor(quiz.bank)), UNREADABLE).catch(() => UNREADABLE));
    if (isOver()) return;
    this.quiz = quiz;
    if (!quiz.bank) {
      this.#update();
      this.#fire(new RecogErrorEvent({ problems: quiz.problems }));
      return;
    }
    // Where a saved session can't be read, or what it takes can't be loaded, it stays as it is.
    const isUsable = saved !== 'unreadable' && (!saved?.events.length || (await loadResume(quiz).catch(() => false)));
    if (isOver()) return;
    this.#storage = isUsable ? storage : undefined;
    this.saving = this.#storage ? 'saved' : config.isStored ? 'locked' : 'off';
    const known = isUsable ? saved : undefined;
    // Of a session in which nothing was done only the name is kept: the settings may have changed since.
    await (known?.events.length ? this.#begin(known) : this.#begin(undefined, !!known));
    if (isOver()) return;
    this.#tellReady();
    if (this.saving === 'locked') this.#tellStorage();
  }

  async #begin(saved?: SavedSession, isNew = false): Promise<void> {
    const { settings, seed = nanoid() } = this.#config;
    const quiz = this.quiz!;
    const bank = quiz.bank!;
    const options = { seed, settings, now: Date.now };
    let resuming = {};
    if (saved) {
      const [{ readSaved, resumeSession: resume }, { scoreBy, allSteps: steps }] = await loadResume(quiz);
      resuming = { saved: readSaved(saved, bank.id), resume, steps, score: scoreBy(quiz) };
    }
    const store = createSessionStore(bank, quiz.definitions, { ...options, ...resuming });
    const key = this.#config.keyFor(bank);
    let storage = this.#storage;
    const forget = () => {
      // What was there before is there still: to write beside it would bring it back.
      storage = undefined;
      this.#told('unsaved');
    };
    if (storage && (isNew || (saved && !store.resumed)))
      await inTime(storage.replace(key, store.header).catch(forget), undefined);
    if (quiz !== this.quiz) return;
    // What it takes stands there with the first question.
    this.practice = isPractice(store, bank) ? await later.practice().catch(() => undefined) : undefined;
    if (quiz !== this.quiz) return;
    this.store = store;
    this.#before &&= store.state;
    this.#keeper = storage && new SessionKeeper(storage, key, store, (kept) => this.#told(kept));
    this.notice = store.resumed && store.events.length && !store.state.finished ? 'resumed' : undefined;
    this.#show();
  }

  #show(): void {
    const state = this.store?.state;
    const before = this.#before;
    // No mark before it is saved; what the learner does meanwhile is there.
    this.shown =
      state && before
        ? {
            ...state,
            finished: false,
            items: state.items.map((item, index) => {
              const old = before.items[index]!;
              const isSame = (['attempts', 'hints', 'closed'] as const).every((key) => item[key] === old[key]);
              return isSame ? item : old;
            }),
          }
        : state;
    this.#update();
  }

  /** Nothing is under way any more: what there is may be seen. */
  #reveal(): void {
    this.#before = undefined;
    this.#show();
  }

  #fire(event: Event): void {
    this.#host.dispatchEvent(event);
  }

  #tellReady(): void {
    const { bank, problems } = this.quiz!;
    const { items } = this.store!.state;
    const summary = { id: bank!.id, title: bank!.title, items: items.length };
    this.#fire(new RecogReadyEvent({ bank: summary, problems, resumed: this.notice === 'resumed' }));
  }

  #tellStorage(): void {
    const message = 'Storage failed: the session lasts as long as the page.';
    this.#fire(
      new RecogErrorEvent({ problems: [{ path: '', severity: 'warning', effect: 'none', code: 'storage', message }] }),
    );
  }

  #told(kept: Kept): void {
    if (kept === 'overtaken' || kept === this.saving) return;
    this.saving = kept;
    if (kept === 'unsaved') this.#tellStorage();
    this.#update();
  }

  /**
   * Writes what was done; where another tab was faster, goes on from what that wrote, and does there what still can be
   * done, until it is written.
   * @returns what came of it
   */
  async #save(asked: readonly SessionAction[], done: readonly Recorded[]): Promise<readonly Recorded[]> {
    const { quiz } = this;
    let [actions, recorded] = [asked, done];
    for (let { store } = this; recorded.length;) {
      const kept = await this.#keeper?.save();
      // Another bank may have been asked for meanwhile, here and below.
      if (quiz !== this.quiz) break;
      if (kept === 'unsaved') this.#told(kept);
      if (kept !== 'overtaken') break;
      // Of several writes under way the first goes over to it, the others find it there.
      if (store === this.store) await (this.#adopting ??= this.#adopt());
      if (quiz !== this.quiz || store === this.store) break;
      const { carryOver } = await later.resume();
      actions = carryOver(actions, store!, this.store!);
      store = this.store;
      recorded = actions.flatMap((action) => store!.dispatch(action));
      this.#show();
    }
    return recorded;
  }

  /** Goes over to what another tab wrote; stays where it is, and says so, where that can't be read. */
  async #adopt(): Promise<void> {
    const { quiz } = this;
    try {
      const saved = await this.#storage!.load(this.#config.keyFor(quiz!.bank!));
      if (!saved || saved === 'unreadable') throw new Error();
      await this.#begin(saved);
      this.notice = 'overtaken';
    } catch {
      if (quiz === this.quiz) this.#told('unsaved');
    }
    this.#adopting = undefined;
  }

  itemState(itemId: string): ItemState | undefined {
    return this.store?.state.items.find(({ id }) => id === itemId);
  }

  respond(itemId: string, response: ResponseValue | null): void {
    const action = { type: 'respond', itemId, response } as const;
    const recorded = this.store?.dispatch(action) ?? [];
    if (!recorded.length) return;
    this.#show();
    this.#fire(new RecogResponseChangeEvent({ itemId, response: this.itemState(itemId)!.response }));
    void this.#save([action], recorded);
  }

  go(itemId: string): void {
    const action = { type: 'go', itemId } as const;
    const recorded = this.store?.dispatch(action) ?? [];
    if (!recorded.length) return;
    this.notice = undefined;
    this.#show();
    this.#fire(
      new RecogItemChangeEvent({ itemId, index: this.store!.state.items.findIndex(({ id }) => id === itemId) }),
    );
    void this.#save([action], recorded);
  }

  /**
   * An attempt; the end, after submitting all that was not submitted yet; or what else is seen only once it is saved.
   * @returns whether it came to that; or why the page takes no attempt
   */
  submit(action: SessionAction): Promise<Submitted> {
    const { quiz } = this;
    // In turn: of a double click the second finds nothing left to submit, and who was faster than the disk isn't refused.
    const run = () => this.#submit(quiz, action).finally(() => this.#reveal());
    return (this.#submitted = this.#submitted.then(run, run));
  }

  async #submit(quiz: LoadedQuiz | undefined, action: SessionAction): Promise<Submitted> {
    const { store } = this;
    if (!store || quiz !== this.quiz || store.state.finished) return false;
    this.#before = store.state;
    const marking = await later.marking(quiz!).catch(() => undefined);
    const actions = (await marking?.markOpen(this.#host, store, quiz!, action)) ?? 'failed';
    // It went over to what another tab wrote meanwhile.
    if (quiz !== this.quiz || store !== this.store) return this.#submit(quiz, action);
    if (typeof actions === 'string') return actions;
    this.notice = undefined;
    store.learn(marking!.allSteps);
    const recorded = await marking!.hold(
      this.#save(
        actions,
        actions.flatMap((one) => store.dispatch(one)),
      ),
    );
    if (quiz !== this.quiz) return false;
    this.#reveal();
    marking!.tell(this.#host, this.store, recorded);
    return recorded.length > 0;
  }

  /** Forgets this session and begins another. */
  async restart(): Promise<void> {
    if (!this.store || this.#before) return;
    // What is still to be written belongs to this session.
    await this.#keeper?.save();
    await this.#begin(undefined, true);
    this.#tellReady();
  }
}

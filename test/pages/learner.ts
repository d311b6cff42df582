/** A learner in what is built, and a record of what was done that owes nothing to what the quiz keeps. */
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'chai';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import type { Deeds, Fate } from '../suites/faults.js';

type View = Page | Frame;

const button = (view: View, name: string) => view.getByRole('button', { name, exact: true });
/** A tab that is not looked at draws when it likes. */
const look = async (view: View): Promise<void> => ('bringToFront' in view ? view : view.page()).bringToFront();
/** All that the learner reads. */
export const screen = (view: View): Promise<string> =>
  view.locator('recog-quiz').evaluate((quiz) => quiz.shadowRoot!.querySelector<HTMLElement>('.frame')!.innerText);

/** The session as the page has it. */
const answersIn = (view: View) =>
  view.locator('recog-quiz').evaluate((quiz) =>
    (quiz as HTMLElementTagNameMap['recog-quiz']).state!.items.map(({ id, response, attempts }) => ({
      id,
      response: response as string | null,
      attempts: attempts.map((attempt) => attempt.response as string),
    })),
  );

export class Learner {
  /** Deeds that the screen said are not kept. */
  readonly #admitted = new Set<string>();
  readonly #done = new Set<string>();
  /** How often a page was told that the session is over. */
  ends = 0;

  /** Listens to every page of the context, those to come too. */
  static async in(context: BrowserContext): Promise<Learner> {
    const learner = new Learner();
    await context.exposeBinding('told', (_, type: string, itemId: string, response: string) => {
      if (type === 'recog-session-end') learner.ends++;
      else learner.#done.add(`attempt ${itemId}: ${response}`);
    });
    await context.addInitScript(() => {
      const { told } = window as unknown as { told: (...facts: (string | undefined)[]) => void };
      for (const type of ['recog-attempt', 'recog-session-end'] as const)
        addEventListener(type, (event) => {
          const { itemId, response } = event as { itemId?: string; response?: unknown };
          told(type, itemId, response as string | undefined);
        });
    });
    return learner;
  }

  /** Chooses, and no more. */
  async choose(view: View, itemId: string, option: string): Promise<void> {
    await look(view);
    await view.locator(`[data-item="${itemId}"] label`).filter({ hasText: option }).click();
    this.#done.add(`response ${itemId}: ${option.toLowerCase()}`);
  }

  /** Chooses and checks. */
  async submit(view: View, itemId: string, option: string): Promise<void> {
    await this.choose(view, itemId, option);
    await button(view, 'Check').click();
  }

  /** The same, and waits for the mark. */
  async answer(view: View, itemId: string, option: string): Promise<void> {
    await this.submit(view, itemId, option);
    await view.locator(`[data-item="${itemId}"] [part=feedback]`).waitFor();
  }

  async next(view: View): Promise<void> {
    await look(view);
    await button(view, 'Next').click();
  }

  /** Waits for the screen to say so: what was done until now, or the one deed, need not be kept. */
  async sees(view: View, words: string, deed?: string): Promise<void> {
    await view.getByText(words).first().waitFor();
    for (const one of deed ? [deed] : this.#done) this.#admitted.add(one);
  }

  /** Waits until so many attempts were told. */
  async hasMade(attempts: number): Promise<void> {
    const made = () => [...this.#done].filter((deed) => deed.startsWith('attempt')).length;
    for (const end = Date.now() + 15_000; made() < attempts; await wait(20))
      if (Date.now() > end) throw new Error(`${made()} of ${attempts} attempts: ${[...this.#done].join()}`);
  }

  /** By the learner's own wish what was done is no more. */
  forget(): void {
    this.#done.clear();
  }

  /** Answers what is open and ends the session. */
  async finish(view: View): Promise<void> {
    await look(view);
    for (let steps = 0; !(await view.getByRole('heading', { name: 'Your result' }).isVisible()); steps++) {
      expect(steps, await screen(view)).to.be.below(30);
      const heading = await view.locator('.item h3').first().innerText();
      if (await button(view, 'Check').isVisible()) {
        // What another tab answered may show up just now, with its mark: then there is nothing left to press.
        try {
          if (!(await view.locator('input:checked').count()))
            await view.locator('label').first().click({ timeout: 2000 });
          await button(view, 'Check').click({ timeout: 2000 });
        } catch {
          // Its mark is waited for below.
        }
        await view.locator('[part=feedback]').waitFor();
      }
      const isLast = await button(view, 'Finish').isVisible();
      await button(view, isLast ? 'Finish' : 'Next').click();
      if (isLast) await view.getByRole('heading', { name: 'Your result' }).waitFor();
      else await view.locator('.item h3').filter({ hasNotText: heading }).waitFor();
    }
    expect(this.ends, 'ends').to.equal(1);
  }

  /** @param visit a later visit, or what the learner has if nothing is kept */
  async deeds(visit: View): Promise<Deeds> {
    await visit.waitForFunction(() => document.querySelector('recog-quiz')?.state);
    const items = new Map((await answersIn(visit)).map((item) => [item.id, item]));
    return new Map(
      [...this.#done].map((deed): [string, Fate] => {
        const [, kind, id, value] = /^(\w+) (\w+): (.*)$/.exec(deed)!;
        const { response, attempts } = items.get(id!)!;
        const isKept = kind === 'attempt' ? attempts.includes(value!) : response === value;
        return [deed, isKept ? 'kept' : this.#admitted.has(deed) ? 'admitted' : 'lost'];
      }),
    );
  }
}

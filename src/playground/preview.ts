/** The quiz beside the editor: the real element, given the bank again and again. */
export class Preview {
  readonly element = document.createElement('recog-quiz');
  #shown = '';
  /** The question that is to be seen once the quiz is there. */
  #wanted: string | undefined;

  constructor() {
    this.element.setAttribute('storage', 'none');
    // So that nothing is shuffled anew with each change.
    this.element.setAttribute('seed', 'playground');
    this.element.addEventListener('recog-ready', () => {
      if (this.#wanted !== undefined) this.goTo(this.#wanted);
      this.#wanted = undefined;
    });
  }

  /** Text that is no JSON leaves what is there. */
  show(text: string): void {
    if (text === this.#shown) return;
    let bank: unknown;
    try {
      bank = JSON.parse(text);
    } catch {
      return;
    }
    if (typeof bank !== 'object' || bank === null) return;
    this.#shown = text;
    // Two changes may come faster than a quiz loads.
    this.#wanted = this.element.state?.current ?? this.#wanted;
    this.element.bank = bank;
  }

  /** Nothing happens where the quiz has no such question. */
  goTo(itemId: string): void {
    if (this.element.state?.items.some(({ id }) => id === itemId)) this.element.goTo(itemId);
  }

  /** As soon as what was changed is shown. */
  goToLater(itemId: string): void {
    this.#wanted = itemId;
  }
}

/**
 * The base of our elements: Lit's templates, and 40 lines in place of `LitElement`, under the same names. What of
 * `LitElement` is used here takes 0.4 kB of the embed instead of 2.7 (CONTRIBUTING, Decisions).
 */
import { render } from 'lit/html.js';

/** A style sheet, shared by every element that adopts it. */
export const css = ([text]: TemplateStringsArray): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text!);
  return sheet;
};

export abstract class QuizElement extends HTMLElement {
  /** Names of the properties that draw the element anew when they are set. */
  static properties: readonly string[] = [];
  /** Attributes that are properties of the same name, too. */
  static attributes: readonly string[] = [];
  static styles: readonly CSSStyleSheet[] = [];

  #changed = new Set<string>();
  #isPending = false;
  protected readonly renderRoot = this.attachShadow({ mode: 'open' });

  constructor() {
    super();
    const { properties, attributes, styles } = this.constructor as typeof QuizElement;
    this.renderRoot.adoptedStyleSheets.push(...styles);
    const values = new Map<string, unknown>();
    const own = (name: string, get: () => unknown, set: (value: never) => void) => {
      // What was set before the element was defined: no other element has properties of these names.
      const early: unknown = Reflect.get(this, name);
      Object.defineProperty(this, name, { get, set });
      if (early !== undefined) set(early as never);
    };
    for (const name of properties)
      own(
        name,
        () => values.get(name) ?? null,
        (value: unknown) => {
          if (value === values.get(name)) return;
          values.set(name, value);
          this.requestUpdate(name);
        },
      );
    for (const name of attributes)
      own(
        name,
        // Read and set later, never while the element is made.
        this.getAttribute.bind(this, name),
        this.#reflect.bind(this, name),
      );
  }

  #reflect(name: string, value?: string | null): void {
    if ((value ?? null) === null) this.removeAttribute(name);
    else this.setAttribute(name, value!);
  }

  connectedCallback(): void {
    this.requestUpdate();
  }

  attributeChangedCallback(attribute: string): void {
    this.requestUpdate(attribute);
  }

  /** Draws once, however often it is asked before the next microtask; never before it is in a document. */
  requestUpdate(name = ''): void {
    this.#changed.add(name);
    if (this.#isPending || !this.isConnected) return;
    this.#isPending = true;
    queueMicrotask(() => {
      const changed = this.#changed;
      this.#changed = new Set();
      this.willUpdate(changed);
      this.#isPending = false;
      render(this.render(), this.renderRoot);
      this.updated();
    });
  }

  /** @param _changed names of the properties and attributes that were set, and `''` */
  protected willUpdate(_changed: ReadonlySet<string>): void {}
  protected abstract render(): unknown;
  protected updated(): void {}
}

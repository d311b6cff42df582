/**
 * Interactions for the embed: type → loader of logic and element together. One line each. The most common one is at hand,
 * the others are loaded when a bank holds them.
 */
import { html, type TemplateResult } from 'lit/html.js';
import type { InteractionDefinition, Scorer } from '../engine/interaction-definition.js';
import { ChoiceInteraction } from './choice/choice-interaction.js';
import { choiceDefinition } from './choice/definition.js';
import type { InteractionProperties } from './interaction-element.js';

interface Loaded {
  /** Typed for its own item; whoever goes through the list hands each only its own. */
  readonly definition: unknown;
  /** Loads what a response earns; of the common one it is in `scorers.ts`. Both come with the first response. */
  readonly scorer?: () => Promise<unknown>;
  /** Registered as `recog-TYPE-interaction`. */
  readonly element: CustomElementConstructor & { readonly parts: string };
}

const loaders: Readonly<Record<string, () => Loaded | Promise<Loaded>>> = {
  choice: () => ({ definition: choiceDefinition, element: ChoiceInteraction }),
  order: () => import('./order/index.js'),
  'true-false': () => import('./true-false/index.js'),
  match: () => import('./match/index.js'),
  categorize: () => import('./categorize/index.js'),
  cloze: () => import('./cloze/index.js'),
  matrix: () => import('./matrix/index.js'),
  hottext: () => import('./hottext/index.js'),
  'find-evidence': () => import('./find-evidence/index.js'),
  hotspot: () => import('./hotspot/index.js'),
  'extended-text': () => import('./extended-text/index.js'),
  'text-entry': () => import('./text-entry/index.js'),
  numeric: () => import('./numeric/index.js'),
};

export interface Interaction {
  readonly definition: InteractionDefinition;
  readonly scorer: (() => Promise<Scorer>) | undefined;
  readonly template: (properties: InteractionProperties) => TemplateResult;
}

/** One Lit template a tag, as `lit/static-html` would make it (0.4 kB); the tag comes from the list above. */
const templateOf = (tag: string, parts: string): Interaction['template'] => {
  const pieces = [
    `<${tag} exportparts="${parts}" lang=`,
    ' dir=',
    ' .view=',
    ' .response=',
    ' .disabled=',
    ' .context=',
    ' @response-change=',
    `></${tag}>`,
  ];
  const strings = Object.assign(pieces, { raw: pieces }) as TemplateStringsArray;
  return ({ lang, dir, view, response, disabled, context, onChange }) =>
    html(strings, lang, dir, view, response, disabled, context, onChange);
};

/** Loads and registers what these types need. Types that are not known are left out. */
export const loadInteractions = async (types: Iterable<string>): Promise<Map<string, Interaction>> => {
  const known = [...new Set(types)].filter((type) => Object.hasOwn(loaders, type));
  const loaded = await Promise.all(
    known.map(async (type) => {
      const { definition, element, scorer } = await loaders[type]!();
      const tag = `recog-${type}-interaction`;
      // A second copy of the script may have been here before.
      if (!customElements.get(tag)) customElements.define(tag, element);
      const loaded = { definition: definition as InteractionDefinition, scorer: scorer as Interaction['scorer'] };
      return [type, { ...loaded, template: templateOf(tag, element.parts) }] as const;
    }),
  );
  return new Map(loaded);
};

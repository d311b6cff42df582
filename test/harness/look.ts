/** How a quiz is seen: by axe, by a finger, in a narrow column. */
import { axe } from './axe.js';
import { deep, put, rest } from './quiz.js';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

export const stage = (style: Readonly<Record<string, string>>) => {
  const box = put(document.createElement('main'));
  Object.assign(box.style, { background: 'Canvas', padding: '0', ...style });
  return box;
};

export const violationsIn = async (context: Element) => {
  await rest(context);
  const { violations } = await axe.run(context, { runOnly: TAGS, resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => ({ id, html, failureSummary })));
};

/** What a finger hits: of a labelled control its label, too. Links in a line of text are exempt (WCAG 2.5.8). */
export const targetsIn = (root: Element) =>
  [...deep(root)]
    .filter(
      (element) =>
        element.matches('button, input, summary, select, textarea, [role=button]') && element.checkVisibility(),
    )
    .map((element) => (element as HTMLInputElement).labels?.[0] ?? element);

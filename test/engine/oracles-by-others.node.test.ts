import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { scoreItem } from '../../src/engine.js';
import { interactions } from '../../src/interactions/definitions.js';

/**
 * Marks that other engines' own tests expect: Moodle's, QTIWorks' and Citolab's. Each case is asked of an item that says
 * the same in a bank's words, or it is refused with the reason.
 */
const folder = new URL('../../../shared/corpora/oracles/', import.meta.url);
const read = <C>(name: string): readonly C[] => {
  const url = new URL(name, folder);
  return existsSync(url) ? (JSON.parse(readFileSync(url, 'utf8')) as { cases: readonly C[] }).cases : [];
};

/** What is asked, and the points expected; several where one test of theirs tries several responses. */
type Asked = readonly { readonly item: object; readonly response: unknown; readonly expected: number }[];
type Answer = Asked | { readonly refused: string };

const ask = (item: object, response: unknown, expected: number): Asked => [{ item, response, expected }];
const refuse = (refused: string): Answer => ({ refused });

/** @param digits as many as the other engine writes of a third */
const judge = <C extends { readonly id: string }>(
  name: string,
  cases: readonly C[],
  askedOf: (one: C) => Answer,
  { refused: most, digits = 12 }: { readonly refused: number; readonly digits?: number },
) =>
  it(`${name}: marked alike, but for what is refused with its reason`, function () {
    if (cases.length === 0) this.skip();
    const reasons = new Map<string, number>();
    const wrong: string[] = [];
    let equal = 0;
    for (const one of cases) {
      const asked = askedOf(one);
      if ('refused' in asked) {
        reasons.set(asked.refused, (reasons.get(asked.refused) ?? 0) + 1);
        continue;
      }
      const differing = asked.filter(({ item, response, expected }) => {
        const { score } = scoreItem({ id: 'q', prompt: 'P', ...item }, response);
        return Math.abs(score - expected) >= 10 ** -digits;
      });
      if (differing.length === 0) equal++;
      for (const { item, response, expected } of differing) {
        const { score } = scoreItem({ id: 'q', prompt: 'P', ...item }, response);
        wrong.push(`${one.id}: ${score} instead of ${expected} for ${JSON.stringify([item, response])}`);
      }
    }
    const refused = [...reasons.values()].reduce((a, b) => a + b, 0);
    console.log(`    ${name}: equal ${equal} of ${cases.length}, ${refused} refused`);
    for (const [reason, count] of reasons) console.log(`      ${count} refused: ${reason}`);
    expect(wrong).to.deep.equal([]);
    expect(equal + refused).to.equal(cases.length);
    expect(refused, 'refused').to.be.at.most(most);
  });

/** A typed gap alone is what a typed answer is. */
const typed = (...answers: readonly (string | object)[]) => ({
  ...{ type: 'cloze', text: '{{a}}' },
  gaps: { a: { answers, matching: { punctuation: false } } },
});
const twoOfFour = {
  ...{ type: 'choice', multiple: true, scoring: 'weights' },
  options: [
    { id: 'One', text: '1', credit: 0.5 },
    { id: 'Two', text: '2', credit: 0 },
    { id: 'Three', text: '3', credit: 0.5 },
    { id: 'Four', text: '4', credit: 0 },
  ],
};
const oneOfFour = {
  type: 'choice',
  options: [{ id: 'One', text: '1', correct: true }, ...['Two', 'Three', 'Four'].map((id) => ({ id, text: id }))],
};
const dogOrOwl = {
  ...{ type: 'cloze', text: '{{1}} {{2}}' },
  gaps: {
    1: ['Owl'],
    2: {
      options: [
        { id: 'Bow-wow', text: 'Bow-wow' },
        { id: 'Wiggly.worm', text: 'Wiggly worm' },
        { id: 'Pussy-cat', text: 'Pussy-cat', correct: true },
      ],
    },
  },
};
const gapId = (text: string) => text.replace(' ', '.');
const animals = {
  type: 'match',
  pairs: Object.entries({ frog: 'amphibian', cat: 'mammal', newt: 'amphibian' }).map(([id, answer]) => ({
    ...{ id, prompt: id, answer: { id: answer, text: answer } },
  })),
  distractors: ['insect'],
};

interface MoodleAttempt {
  readonly id: string;
  readonly qtype: string;
  readonly which: string;
  readonly response: Readonly<Record<string, string>>;
  readonly mark: string;
}
const askedOfAttempt = ({ qtype, which, response, mark }: MoodleAttempt): Answer => {
  const answer = response['answer'];
  const expected = Number(mark);
  switch (`${qtype} ${which}`.trim()) {
    case 'shortanswer':
      return ask(typed('frog', { text: 'toad', credit: 0.8 }), { a: answer }, expected);
    case 'numerical':
      return interactions.definitions.has('numeric')
        ? ask({ type: 'numeric', answers: [{ value: 3.14 }] }, answer, expected)
        : refuse('numeric: not a type yet');
    case 'match':
      return ask(animals, response, expected);
    case 'truefalse':
      return ask({ type: 'true-false', answer: true }, answer === '1' ? 'true' : 'false', expected);
    case 'multichoice two_of_four': {
      const chosen = Object.entries(response).flatMap(([id, value]) => (value === '1' ? [id] : []));
      return ask(twoOfFour, chosen, expected);
    }
    case 'multichoice one_of_four':
      return ask(oneOfFour, answer, expected);
    case 'multianswer': {
      const given = { 1: response['1.answer'], 2: gapId(response['2.answer'] ?? '') };
      return ask(dogOrOwl, given, expected);
    }
    case 'calculatedsimple sumwithvariants':
      return refuse('a sum whose numbers are drawn for each learner: no type draws numbers');
    default:
      return refuse(`${qtype} ${which}: no type of ours`);
  }
};

interface MoodleLine {
  readonly id: string;
  readonly file: string;
  readonly test: string;
  readonly fraction: string;
  readonly response_php: string;
}
/** `array('p1' => '1', …)`; 0 is Moodle's “nothing chosen”. */
const placesIn = (php: string) =>
  Object.fromEntries(
    [...php.matchAll(/'(p\d)' => '(\d)'/g)].flatMap(([, part, place]) => (place === '0' ? [] : [[part!, place!]])),
  );
/** Gaps whose right choice is told by its place, of two. */
const gaps = (right: readonly string[]) => ({
  type: 'cloze',
  text: right.map((_, i) => `{{p${i + 1}}}`).join(' '),
  gaps: Object.fromEntries(
    right.map((key, i) => [
      `p${i + 1}`,
      { options: ['1', '2', '3', '4'].map((id) => ({ id, text: id, correct: id === key })) },
    ]),
  ),
});
const thirdOff = (id: string) => ({ id, text: id, credit: -0.3333333 });
const askedOfLine = ({ file, test, fraction, response_php: php }: MoodleLine): Answer => {
  const type = /type\/(\w+)\//.exec(file)![1]!;
  const expected = fraction === '2 / 3' ? 2 / 3 : Number(fraction);
  const given = /'(?:sub1_)?answer' => '([^']*)'/.exec(php)?.[1];
  switch (type) {
    case 'ddimageortext':
      return ask(gaps(['1', '2', '1', '2']), placesIn(php), expected);
    case 'ddwtos':
    case 'gapselect':
      return ask(gaps(test === 'test_grading' ? ['1', '1', '1'] : ['1', '2', '1', '2']), placesIn(php), expected);
    case 'multianswer': {
      const choice = php.includes('$rightchoice') ? { 2: 'Pussy-cat' } : {};
      return ask(dogOrOwl, { 1: given, ...choice }, expected);
    }
    case 'multichoice': {
      if (given !== undefined || php.includes("'answer'"))
        return ask(
          { type: 'choice', options: [{ id: 'A', text: 'A', correct: true }, thirdOff('B'), thirdOff('C')] },
          given,
          expected,
        );
      const credit = { A: 0.5, B: -0.5, C: 0.5, D: -0.5 };
      const options = Object.entries(credit).map(([id, own]) => ({ id, text: id, credit: own }));
      const chosen = [...php.matchAll(/'([A-D])' => 1/g)].map(([, id]) => id!);
      return ask({ type: 'choice', multiple: true, options }, chosen, expected);
    }
    case 'shortanswer':
      return ask(typed('frog', { text: 'toad', credit: 0.8 }), { a: given }, expected);
    case 'match':
    case 'randomsamatch':
      return refuse('the response is a variable of PHP whose value is not in the file');
    case 'ddmarker':
      return refuse('markers set on any point of a picture: ours are areas to choose');
    case 'calculated':
      return refuse('a formula whose numbers are drawn for each learner: no type draws numbers');
    default:
      return refuse(`${type} with units and currencies: the type's own tests, once it is here`);
  }
};

interface QtiMapping {
  readonly id: string;
  readonly item: string;
  readonly response: readonly string[];
  readonly score: number;
}
/** Their mapping, as the cases of one key tell it; the others are sums of it. */
const mapped = ['A', 'B', 'C', 'D'].map((id) => ({ id, text: id, credit: { B: 1, C: 0.5 }[id] ?? 0 }));
const askedOfMapping = ({ item, response, score }: QtiMapping): Answer => {
  if (item === 'MapResponse-Single.xml') return ask({ type: 'choice', options: mapped }, response[0], score);
  if (item === 'MapResponse-Multiple.xml')
    // No bounds in QTI where none are written.
    return ask({ ...{ type: 'choice', multiple: true }, options: mapped, lower: null, upper: 9 }, response, score);
  return refuse('points of a picture, mapped by areas: ours are areas to choose');
};

interface Citolab {
  readonly id: string;
  readonly test: string;
  readonly file: string;
  readonly resources: readonly string[];
  readonly responses: readonly string[];
  readonly asserts: readonly string[];
}
const named = (ids: string, credits: Readonly<Record<string, number>>, rest = 0) =>
  ids.split(' ').map((id) => ({ id, text: id, credit: credits[id] ?? rest }));
const water = {
  ...{ type: 'choice', multiple: true, scoring: 'weights', lower: 0, upper: 2 },
  options: named('H He C O N Cl', { H: 1, O: 1, Cl: -1 }, -2),
};
const sea = { type: 'choice', multiple: true, scoring: 'exact', options: named('A B C D E F', { D: 1, E: 1, F: 1 }) };
const grease = { type: 'choice', options: named('A B C D', { C: 1 }) };
const templated = { type: 'choice', options: named('A B C', { B: 1, C: 2 }) };
const richard = {
  ...{ type: 'cloze', text: '{{a}}' },
  gaps: { a: { options: named('G L Y', { Y: 1 }) } },
};
const twoGaps = (answers: readonly string[]) => ({
  ...{ type: 'cloze', text: '{{a}} {{b}}', scoring: 'exact' },
  gaps: { a: [answers[0]], b: [answers[1]] },
});
const four = Object.fromEntries(
  ['D', 'C', 'A', 'B'].map((key, i) => [
    `RESPONSE_${i + 1}`,
    { options: named(['A', 'B', 'C', 'D', 'fout'].join(' '), { [key]: 1 }) },
  ]),
);
const sums = {
  ...{ type: 'cloze', scoring: 'exact', gaps: four },
  text: Object.keys(four)
    .map((gap) => `{{${gap}}}`)
    .join(' '),
};
const exactCase = (text: string, matching: object) => ({
  ...{ type: 'cloze', text: '{{a}}' },
  gaps: { a: { answers: [text], matching } },
});

/** Their items in a bank's words, by the item's file, with the responses of the file of results. */
const CITOLAB: Readonly<Record<string, (one: Citolab) => readonly [item: object, responses: readonly unknown[]]>> = {
  '112505-MR.xml': ({ responses }) => [sea, [listIn(responses[0]!)]],
  'choice_multiple.xml': ({ responses }) => [water, [listIn(responses[0]!)]],
  'composition_of_water_qti3.xml': ({ responses }) => [water, [listIn(responses[0]!)]],
  'ITM-50069_Mapping.xml': () => [templated, ['A', 'B', 'C']],
  'ITM-50066.xml': () => [grease, ['C']],
  'ITM-50066_No_Correct_Response.xml': () => [grease, ['C']],
  'sum_item.xml': ({ responses }) => {
    const right = { RESPONSE_1: 'D', RESPONSE_2: 'C', RESPONSE_3: 'A', RESPONSE_4: 'B' };
    const changed = responses.map((text) => [/RESPONSE_\d/.exec(text)![0], 'fout']);
    return [sums, [{ ...right, ...(Object.fromEntries(changed) as object) }]];
  },
  '2gaps.xml': ({ resources }) => [twoGaps(['3', '4']), [GAPS[resultOf(resources)]]],
  '2gaps-workaround.xml': ({ resources }) => [twoGaps(['3', '4']), [GAPS[resultOf(resources)]]],
  'inline_choice.xml': ({ test }) => [richard, [test.endsWith('_Correct') ? { a: 'Y' } : null]],
  'hottext.xml': () => [{ type: 'hottext', text: '[[a]] [[*b]]' }, [null]],
  'gap_match.xml': () => [animals, [null]],
  '1004.xml': ({ responses }) => [exactCase('rek', { case: 'exact' }), [{ a: wordIn(responses[0]!) }]],
  '1004-CaseInsensitive.xml': ({ responses }) => [exactCase('rek', {}), [{ a: wordIn(responses[0]!) }]],
  'CustomOperators.xml': ({ responses }) => [exactCase('test', { accents: 'ignore' }), [{ a: wordIn(responses[0]!) }]],
};
const listIn = (text: string) => [.../\{(.*)\}/.exec(text)![1]!.matchAll(/"([^"]*)"/g)].map(([, id]) => id!);
/** The third of `"item", "RESPONSE", "word"`. */
const wordIn = (text: string) => [...text.matchAll(/"([^"]*)"/g)][2]![1]!;
const baseName = (path: string) => path.slice(path.lastIndexOf('/') + 1);
const resultOf = (resources: readonly string[]) => baseName(resources[0]!);
/** What these files hold; those of the corpus that are kept apart are not here. */
const GAPS: Readonly<Record<string, object>> = {
  '2gaps-result-correct-1.xml': { a: '3', b: '4' },
  '2gaps-result-incorrect-1.xml': { a: '3', b: '44' },
  '2gaps-result-incorrect-2.xml': { a: '4', b: '3' },
};
const resources = new URL('../qti-citolab-scoring/', folder);
const REFUSED: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [
    /OutcomeProcessing|SumItemVariables|SumTestVariables/,
    'sums and weights of a whole test by its own program: the session’s business',
  ],
  [/numeric|TextEntryFloat|Slider|210091/, 'numbers typed or slid to: the type’s own tests, once it is here'],
  [/hotspot_(?:in)?correct|hs(?:-workaround)?\.xml/, 'right is one of A, B with one of C, D: a set has one key'],
  [/Associate/, 'pairs within one set: no type of ours'],
  [/GraphicGapMatch|PositionObject|SelectPoint/, 'things set on a picture: ours are areas to choose'],
  [/ExternalMachine|Human/, 'a mark that a person or another machine gave'],
  [/Interpolation/, 'a table from raw to other marks: no such key'],
  [/MatchInteractionTests/, 'pairs that earn differently: every part earns 1/N here'],
  [/No_Double_Outcomes/, 'counts elements of its file of results'],
];
const askedOfCitolab = (one: Citolab): Answer => {
  const item = baseName(one.resources.at(-1) ?? '');
  const told = `${one.test} ${one.file} ${item}`;
  const own = CITOLAB[item];
  const isMissing = one.resources.some((path) => !existsSync(new URL(path, resources)));
  const reason = REFUSED.find(([pattern]) => pattern.test(told))?.[1];
  const isTold = one.responses.length > 0 || one.resources.length > 1 || /(?:_Correct|_Missing)$/.test(one.test);
  if (reason && !/_Missing$/.test(one.test)) return refuse(reason);
  // The letters of this one are in the asserts.
  if (isMissing && item !== 'ITM-50069_Mapping.xml') return refuse('the item or its results are not in the corpus');
  if (!own || !isTold) return refuse('the response is not in the file');
  const [asked, responses] = own(one);
  const marks = one.asserts.map((text) => Number(/"([\d.]+)"/.exec(text)![1]));
  return marks.map((expected, i) => ({ item: asked, response: responses[i], expected }));
};

describe('cases of other engines’ tests', () => {
  judge('moodle-attempt-marks', read<MoodleAttempt>('moodle-attempt-marks.json'), askedOfAttempt, {
    refused: 31,
    digits: 6,
  });
  judge('moodle-grade-response-lines', read<MoodleLine>('moodle-grade-response-lines.json'), askedOfLine, {
    refused: 30,
  });
  judge('qtiworks-map-response', read<QtiMapping>('qtiworks-map-response.json'), askedOfMapping, { refused: 3 });
  judge('citolab-scoring-asserts', read<Citolab>('citolab-scoring-asserts.json'), askedOfCitolab, { refused: 63 });
});

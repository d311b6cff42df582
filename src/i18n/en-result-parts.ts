/** The words of what a result says beyond its total: subjects, certainty, passages; loaded where there is any of it. */
const times = (n: number) => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`);

export const enResultParts = {
  bySection: 'By section',
  bySubject: 'By subject',
  calibration: 'How sure, and how right',
  certainty: { high: 'Very sure', middle: 'Fairly sure', low: 'Not sure' },
  right: (n: number, of: number) => `${n} of ${of} right`,
  /** Very sure, and not always right. */
  tooSure: (sure: number, wrong: number) =>
    `You were very sure ${times(sure)}, and ${times(wrong)} not right. Where one feels sure, a second look pays most.`,
  /** Not sure, and right every time. */
  tooUnsure: (unsure: number) =>
    `You were not sure ${times(unsure)}, and right${unsure === 1 ? '' : ' each time'}. You know more than you think.`,
  wellJudged: 'You judged well how sure you could be.',
  reading: 'Worth reading again',
  forQuestions: (numbers: readonly number[]) =>
    numbers.length === 1 ? `Question ${numbers[0]!}` : `Questions ${numbers.join(', ')}`,
};

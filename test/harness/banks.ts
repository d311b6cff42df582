/** Banks for the element tests: small, with every state in reach. */

export const capital = {
  id: 'vienna',
  type: 'choice',
  prompt: 'Which river runs through Vienna?',
  options: [
    { text: 'Danube', correct: true, feedback: 'Vienna lies on its right bank.' },
    { text: 'Rhine', feedback: 'The Rhine runs through Basel.' },
    { text: 'Elbe', unchosenFeedback: 'The Elbe rises in Bohemia.' },
  ],
  explanation: 'The Danube passes ten countries.',
  evidence: [{ source: 'atlas', quote: 'Vienna on the Danube' }],
};

export const primes = {
  id: 'primes',
  type: 'choice',
  multiple: true,
  prompt: 'Which of these are primes?',
  points: 2,
  options: [
    { text: 'Two', correct: true },
    { text: 'Three', correct: true },
    { text: 'Four', feedback: 'Four is two times two.' },
    { text: 'Nine' },
  ],
};

export const flat = {
  id: 'flat',
  type: 'true-false',
  prompt: 'The Earth is flat.',
  answer: false,
  explanation: 'It is nearly a ball.',
};

export const bank = (settings: object = {}, items: readonly object[] = [capital, primes, flat], more: object = {}) => ({
  version: 1,
  id: 'sample',
  title: 'A sample',
  description: 'Three questions.',
  authors: ['Ada Author'],
  sources: { atlas: { title: 'An atlas', url: 'https://example.org/atlas', publisher: 'Maps & Co', date: '2020' } },
  settings,
  items,
  ...more,
});

export const third = {
  id: 'third',
  type: 'choice',
  prompt: 'How much is it?',
  options: [
    { text: 'A third', credit: 1 / 3, feedback: 'Nearly.' },
    { text: 'All', correct: true },
    { text: 'Nothing', credit: -0.5 },
  ],
};

/** Statements, all of them true. */
export const statements = (count: number, more: object = {}) =>
  Array.from({ length: count }, (_, index) => ({
    id: `s${index + 1}`,
    type: 'true-false',
    prompt: `Statement ${index + 1}`,
    answer: true,
    ...more,
  }));

/** Right answers, by prompt's order in the sample bank. */
export const right = [['Danube'], ['Two', 'Three'], ['False']] as const;

// A bank of varied items, the same every time.
let state = 1;
/** The same items every time. */
const random = (n) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * n);
};
const SYLLABLES = 'ba be bi bo bu da de di do du ka ke ki ko ku la le li lo lu ma me mi mo mu ra re ri ro ru'.split(
  ' ',
);
const word = () => Array.from({ length: 2 + random(3) }, () => SYLLABLES[random(SYLLABLES.length)]).join('');
// Few words that are common and many that are rare, as in any language.
const words = Array.from({ length: 20_000 }, word);
const pick = () => words[Math.floor(words.length * (random(1000) / 1000) ** 3)];
const phrase = (n) => Array.from({ length: n }, pick).join(' ');
/** The source of the bank. */
export const sentences = Array.from({ length: 300 }, () => `The ${phrase(8 + random(10))}.`);

const item = (index) => {
  const id = `q${index}`;
  const prompt = `Which ${phrase(4 + random(10))} is ${random(20) ? '' : 'not '}the ${pick()}?`;
  const evidence = random(3) ? { evidence: [{ quote: sentences[random(sentences.length)].slice(0, 24) }] } : {};
  switch (random(5)) {
    case 0:
      return { id, type: 'true-false', prompt: `The ${phrase(8)}.`, answer: random(2) === 1, ...evidence };
    case 1:
      return { id, type: 'text-entry', prompt, answers: [phrase(1 + random(2)), phrase(2)], ...evidence };
    default: {
      const key = random(4);
      const options = Array.from({ length: 4 }, (_, place) => ({
        id: `o${place}`,
        text: random(4) ? phrase(1 + random(4)) : phrase(4 + random(8)),
        ...(place === key ? { correct: true } : {}),
      }));
      return { id, type: 'choice', prompt, options, ...evidence };
    }
  }
};
/** As text. */
export const largeBank = (count) =>
  JSON.stringify({
    version: 1,
    title: 'Bench',
    sources: { s: { title: 'Source' } },
    items: Array.from({ length: count }, (_, index) => item(index)),
  });

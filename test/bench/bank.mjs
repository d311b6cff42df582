/** The bank of the bench: the same ten questions, over and over. */
const QUESTIONS = [
  ['What is the capital of France?', 'Paris', 'Lyon', 'Marseille', 'Nice'],
  ['Which planet is closest to the Sun?', 'Mercury', 'Venus', 'Earth', 'Mars'],
  ['Which gas do plants take from the air to make sugar?', 'Carbon dioxide', 'Oxygen', 'Nitrogen', 'Hydrogen'],
  ['Who wrote “Pride and Prejudice”?', 'Jane Austen', 'Emily Brontë', 'George Eliot', 'Mary Shelley'],
  ['Which metal is liquid at room temperature?', 'Mercury', 'Lead', 'Tin', 'Sodium'],
  ['How many sides does a hexagon have?', 'Six', 'Five', 'Seven', 'Eight'],
  ['Which sea lies between Europe and Africa?', 'The Mediterranean', 'The Black Sea', 'The Red Sea', 'The Baltic'],
  ['Which organ pumps blood through the body?', 'The heart', 'The liver', 'The lungs', 'The kidneys'],
  ['In which country do the Olympic Games have their origin?', 'Greece', 'Italy', 'Egypt', 'Turkey'],
  ['What does a barometer measure?', 'Air pressure', 'Temperature', 'Humidity', 'The speed of wind'],
];

/** @param {number} length how many items */
export function bankOf(length) {
  const items = Array.from({ length }, (_, index) => {
    const [prompt, right, ...wrong] = QUESTIONS[index % QUESTIONS.length];
    const texts = [right, ...wrong];
    // The key stands in another place each time; the first option is chosen, so that there are both verdicts.
    const turned = [...texts.slice(index % 4), ...texts.slice(0, index % 4)];
    const options = turned.map((text, place) => ({ id: `o${place}`, text, ...(text === right && { correct: true }) }));
    return { id: `q${index + 1}`, type: 'choice', prompt, options };
  });
  return JSON.stringify({ version: 1, id: `bench-${length}`, title: 'General knowledge', items });
}

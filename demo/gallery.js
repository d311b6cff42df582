// Each item of the bank in a quiz of its own, with its JSON beside it.
const NAMES = {
  choice: 'Choice',
  'true-false': 'True or false',
  'text-entry': 'Text entry',
  numeric: 'Number',
  order: 'Order',
  match: 'Match',
  categorize: 'Categorize',
  cloze: 'Cloze',
  hottext: 'Hottext',
  'find-evidence': 'Find evidence',
  hotspot: 'Hotspot',
  matrix: 'Matrix',
  'extended-text': 'Extended text',
};

/** JSON as one writes it by hand: what fits on a line stands on one. */
function format(value, indent = '') {
  const flat = JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
  if (typeof value !== 'object' || indent.length + flat.length < 76) return flat;
  const deeper = `${indent}  `;
  const isList = Array.isArray(value);
  const lines = Object.entries(value).map(
    ([key, entry]) => deeper + (isList ? '' : `${JSON.stringify(key)}: `) + format(entry, deeper),
  );
  return `${isList ? '[' : '{'}\n${lines.join(',\n')}\n${indent}${isList ? ']' : '}'}`;
}

function element(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

function entry(bank, item) {
  const quiz = element('recog-quiz');
  quiz.setAttribute('storage', 'none');
  // Addresses in a bank that is a property are the page's: those of this file are its own.
  const image = item.image && { ...item.image, src: new URL(item.image.src, BANK).href };
  const { version, lang, sources, settings } = bank;
  quiz.bank = {
    version,
    lang,
    sources,
    settings,
    id: item.id,
    title: NAMES[item.type],
    items: [{ ...item, ...(image && { image }) }],
  };
  const text = format(item);
  const status = element('span', { role: 'status' });
  const copy = element('button', { type: 'button' }, 'Copy');
  copy.setAttribute('aria-label', `Copy the JSON of “${item.prompt}”`);
  copy.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text).then(
      () => (status.textContent = 'Copied'),
      () => (status.textContent = 'Select the text and copy it'),
    );
  });
  const code = element('pre', { tabIndex: 0 }, element('code', {}, text));
  code.setAttribute('role', 'region');
  code.setAttribute('aria-label', 'JSON');
  return element(
    'div',
    { className: 'entry', id: item.id },
    quiz,
    element('figure', {}, element('figcaption', {}, status, copy), code),
  );
}

const BANK = new URL('../questions/gallery.json', import.meta.url);
const bank = await (await fetch(BANK)).json();
const main = document.querySelector('main');
for (const [type, name] of Object.entries(NAMES)) {
  const items = bank.items.filter((item) => item.type === type);
  if (!items.length) continue;
  document.querySelector('#kinds').append(element('li', {}, element('a', { href: `#${type}` }, name)));
  main.append(element('section', { id: type }, element('h2', {}, name), ...items.map((item) => entry(bank, item))));
}

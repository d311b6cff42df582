// Run by tsx: the guides in docs/ that are made from the schema, the scoring vectors and the table of problems; --check
// tells when they are old.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import { bankReference } from './guides/bank-reference.js';
import { forLanguageModels } from './guides/for-language-models.js';
import { problemsGuide } from './guides/problems.js';

const guides = {
  'bank-reference.md': bankReference,
  'authoring-for-language-models.md': forLanguageModels,
  'problems.md': problemsGuide,
};
const folder = new URL('../docs/', import.meta.url);
const isCheck = process.argv.includes('--check');
if (!isCheck) mkdirSync(folder, { recursive: true });

const readIfThere = (file: URL): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

for (const [name, text] of Object.entries(guides)) {
  const file = new URL(name, folder);
  const filepath = fileURLToPath(file);
  const options = await prettier.resolveConfig(filepath);
  const note = '<!-- Made by `npm run generate`. Don’t edit. -->';
  const wanted = await prettier.format(`${note}\n\n${text}\n`, { ...options, filepath });
  if (!isCheck) writeFileSync(file, wanted);
  else if (readIfThere(file) !== wanted) {
    console.error(`docs/${name} is not what its sources make: npm run generate`);
    process.exitCode = 1;
  }
}

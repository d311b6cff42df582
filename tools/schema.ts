// Run by tsx: the bank's JSON Schema for editors, from the valibot schema that is the one source of the format.
// questions/bank.schema.json is committed, so that a bank's "$schema" works in a clone; --check tells when it is old.
import { readFileSync, writeFileSync } from 'node:fs';
import { describedSchema } from './schema-docs/described.js';

const file = new URL('../questions/bank.schema.json', import.meta.url);
const wanted = `${JSON.stringify(describedSchema, null, 2)}\n`;

if (!process.argv.includes('--check')) writeFileSync(file, wanted);
else {
  let found = '';
  try {
    found = readFileSync(file, 'utf8');
  } catch {
    // not there: that is a difference
  }
  if (found !== wanted) {
    console.error('questions/bank.schema.json is not what src/bank makes: npm run generate');
    process.exitCode = 1;
  }
}

/** Keys of the root, of sources and of sections. */
import type { Docs } from './doc.js';

export const bankDocs: Docs = {
  'bank.$schema': { title: 'Schema', example: './bank.schema.json' },
  'bank.version': { title: 'Version of the format', example: 1 },
  'bank.id': { title: 'Id of the bank', example: 'water-1' },
  'bank.title': { title: 'Title', example: 'Water and ice' },
  'bank.description': { title: 'Description', example: 'Ten questions on chapter 3.' },
  'bank.authors': { title: 'Authors', example: ['A. Teacher'] },
  'bank.license': { title: 'Licence', example: 'CC BY 4.0' },
  'bank.lang': { title: 'Language', example: 'uk' },
  'bank.markup': {
    title: 'Markup',
    example: 'markdown',
    values: {
      plain: 'Text is shown as it is written.',
      markdown: 'Emphasis, code, lists, quotations, tables, links and $maths$; raw HTML is shown as it is written.',
    },
  },
  'bank.sources': { title: 'Sources', example: { report: { title: 'The report', url: 'report.html' } } },
  'bank.settings': { title: 'Settings', example: { feedback: 'immediate', passMark: 0.6 } },
  'bank.items': {
    title: 'Items',
    description: 'The questions, in their order. In place of them: `sections`.',
    example: [{ id: 'ice', type: 'true-false', prompt: 'Ice floats on water.', answer: true }],
  },
  'bank.sections': {
    title: 'Sections',
    description: 'Groups of items, in place of `items`.',
    example: [
      { title: 'Ice', items: [{ id: 'ice', type: 'true-false', prompt: 'Ice floats on water.', answer: true }] },
    ],
  },
  'bank.sections.id': { title: 'Id of the section', description: 'Stable name.', example: 'ice' },
  'bank.sections.title': { title: 'Heading', description: 'Stands over the section.', example: 'Ice' },
  'bank.sections.text': { title: 'Passage', example: 'Read this before you answer.' },
  'bank.sections.pick': { title: 'Draw', example: 3 },
  'bank.sections.items': {
    title: 'Items',
    description: 'The questions of the section.',
    example: [{ id: 'ice', type: 'true-false', prompt: 'Ice floats on water.', answer: true }],
  },
  'source.title': { title: 'Title', example: 'A small book of water' },
  'source.publisher': { title: 'Publisher', description: 'Who published it.', example: 'Spring Press' },
  'source.author': { title: 'Author', description: 'Who wrote it.', example: 'A. Writer' },
  'source.date': { title: 'Date', description: 'When it was published, as it is to be shown.', example: '2024-05-01' },
  'source.url': {
    title: 'Address',
    description:
      'Its address, relative to the bank: a page or a text file. `recog-quiz lint` looks there for the quotes; `--source ID=FILE` gives it another.',
    example: 'book.html',
  },
  'source.hash': { title: 'Hash', example: 'sha256-e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' },
};

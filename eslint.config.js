import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import * as regexp from 'eslint-plugin-regexp';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const TEXT_TO_HTML =
  'innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|srcdoc';

/** Text from authors becomes DOM as Lit templates, never by way of an HTML string. */
const noHtmlStrings = [
  {
    selector: `MemberExpression[property.name=/^(${TEXT_TO_HTML})$/]`,
    message: 'No HTML strings: render a template (src/rich-text).',
  },
  {
    selector: `MemberExpression > Literal.property[value=/^(${TEXT_TO_HTML})$/]`,
    message: 'No HTML strings: render a template (src/rich-text).',
  },
  {
    selector: `TemplateElement[value.raw=/[.\\s](${TEXT_TO_HTML})=/]`,
    message: 'No HTML strings in bindings either.',
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
    message: 'No document.write.',
  },
];

/** Erased, the types leave standard JavaScript (tsconfig's erasableSyntaxOnly refuses enums and namespaces). */
const noDecorators = { selector: 'Decorator', message: 'No decorators: `static properties` and `declare` fields.' };

export default tseslint.config(
  { ignores: ['dist/', '.tmp/', 'src/pure-globals.d.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  regexp.configs['flat/recommended'],
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // With noUncheckedIndexedAccess `!` is how one says that an index is in range.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }] }],
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'regexp/use-ignore-case': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    rules: {
      'no-console': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^lit(-html)?/(directives/unsafe-|static)',
              message: 'No HTML strings: render a template (src/rich-text).',
            },
          ],
        },
      ],
      'no-restricted-syntax': ['error', ...noHtmlStrings, noDecorators],
      // A bank's author is a stranger: no pattern of ours may be slow on a text of theirs.
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      // Lit binds its event listeners to the element.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // The same list of events gives the same state on every machine, byte for byte.
    files: ['src/engine/**/*.ts', 'src/interactions/*/definition.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Chance comes in by the seed.' },
        { object: 'Date', property: 'now', message: 'Time comes in with the events.' },
        { property: 'localeCompare', message: 'Its order differs from machine to machine.' },
      ],
    },
  },
  { files: ['src/cli/**/*.ts'], rules: { 'no-console': 'off' } },
  { files: ['tools/**/*.ts'], rules: { '@typescript-eslint/restrict-template-expressions': 'off' } },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Chai's `expect(x).to.be.true` is an expression.
      '@typescript-eslint/no-unused-expressions': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[object.name=/^(it|describe|test)$/][property.name="only"]',
          message: 'The other tests would not run.',
        },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'console',
          'navigator',
          'fetch',
          'process',
          'setTimeout',
          'clearTimeout',
          'URL',
          'performance',
          'document',
          'window',
          'customElements',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
);

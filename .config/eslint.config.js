import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: ['dist*/**', '.astro/**', '.turbo/**', 'coverage/**', 'test-results/**', 'playwright-report/**'],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...astro.configs['flat/recommended'],
  {
    rules: {
      'no-undef': 'off', // TypeScript knows the globals better
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-properties': [
        'error',
        { property: 'toLocaleString', message: 'Format through @monday-letter/locale.' },
        { property: 'toLocaleDateString', message: 'Format through @monday-letter/locale.' },
        { object: 'Date', property: 'now', message: 'The clock comes in as an argument.' },
        { object: 'Math', property: 'random', message: 'Randomness comes in as an argument.' },
      ],
    },
  },
  { files: ['**/*.astro/*.ts', '**/*.astro'], rules: { '@typescript-eslint/no-unused-vars': 'off' } },
);

import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/site/**',
      '**/coverage/**',
      '**/.generated/**',
      '**/.stryker-tmp/**',
      '**/reports/**',
    ],
  },
  ...tseslint.configs.strict,
  // The library reads what people paste: a regex that backtracks is a denial of service.
  regexp.configs['flat/recommended'],
  {
    rules: {
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // Explicit ranges such as [A-Za-z0-9+/] read as the alphabet they state.
      'regexp/use-ignore-case': 'off',
      'regexp/prefer-d': 'off',
      'regexp/prefer-w': 'off',
    },
  },
  { files: ['src/**'], rules: { 'no-restricted-globals': ['error', 'Date.now', 'console', 'process'] } },
  {
    files: ['test/**', 'docs/**', '.config/**'],
    rules: { 'no-console': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);

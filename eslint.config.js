import tseslint from 'typescript-eslint';

const EVERYWHERE = {
  eqeqeq: 'error',
  'no-console': ['error', { allow: ['error'] }],
  'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
  'max-params': ['error', 6],
  complexity: ['error', 14],
  'no-restricted-globals': [
    'error',
    { name: 'process', message: 'Only apps and platform/config know the process.' },
  ],
};

export default tseslint.config(
  {
    ignores: [
      'dist',
      'node_modules',
      '.kader',
      'apps/web/src/api/schema.d.ts',
      'test/architecture/fixtures',
      'coverage',
    ],
  },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...EVERYWHERE,
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: [
      'apps/**',
      'libs/platform/config/**',
      'libs/platform/logging/**',
      'libs/testing/**',
      'test/**',
      '**/*.spec.ts',
      'migrations/**',
    ],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    files: ['apps/cli/**', 'apps/launcher/**', 'test/bench/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // Test doubles answer at once.
    files: ['**/*.spec.ts', 'test/**', 'libs/testing/**'],
    rules: {
      'max-lines': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    ...tseslint.configs.disableTypeChecked,
  },
);

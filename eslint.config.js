import {defineConfig} from 'eslint/config'
import tseslint from 'typescript-eslint'

export default defineConfig(
  // Of the list of words the type is written out, so that no declaration repeats it.
  {ignores: ['dist', 'coverage', 'rules/lexicons/british-english.ts']},
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: {allowDefaultProject: ['*.js', 'src/dev/*.mjs']},
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', {assertionStyle: 'never'}],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-empty-object-type': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/method-signature-style': 'off',
      'no-control-regex': 'off',
    },
  },
  // Plain JavaScript has no types to check.
  {files: ['**/*.mjs'], extends: [tseslint.configs.disableTypeChecked]},
)

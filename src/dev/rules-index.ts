/** `rules/index.ts`: every rule under its id, which is its path. */
export function rulesIndex(ids: readonly string[]): string {
  const name = (id: string) => id.replace(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase())
  return [
    '// Made by “npm run generate” from the files beside it.',
    `import type {Rule} from '#rule'`,
    ...ids.map(id => `import ${name(id)} from './${id}.js'`),
    '',
    '/** Every built-in rule by its id. */',
    'export const rules: Readonly<Record<string, Rule>> = {',
    ...ids.map(id => `  '${id}': ${name(id)},`),
    '}',
    '',
  ].join('\n')
}

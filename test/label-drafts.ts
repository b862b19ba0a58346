import {readFileSync} from 'node:fs'
import path from 'node:path'
import {expect} from 'vitest'
import {runCli, type Ran} from './run-cli.js'

/** Two drafts of one case, with names that nobody can miss. */
export const review = `# Child safeguarding practice review

Mrs Amina Okafor lives with her son Tobi Okafor, aged 7. Tobi Okafor’s social worker, Jane Harlow, visited. Mrs Okafor was out.
`
export const appendix =
  'Appendix to a safeguarding practice review\n\nTobi Okafor was seen, aged 7. Mrs Amina Okafor agreed.\n'
export const hidden = /Amina|Okafor|Tobi|Harlow/

export const read = (folder: string, name: string) => readFileSync(path.join(folder, name), 'utf8')

/** Runs the command; nothing that it prints has a name in it. */
export async function pseudonymise(folder: string, ...argv: readonly string[]): Promise<Ran> {
  const ran = await runCli(folder, ['pseudonymise', ...argv])
  expect(ran.stdout + ran.stderr).not.toMatch(hidden)
  return ran
}

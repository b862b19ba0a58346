import {readFileSync, readdirSync, writeFileSync, mkdirSync, rmSync, existsSync} from 'node:fs'
import path from 'node:path'
import {format, resolveConfig} from 'prettier'
import {rulesIndex} from './rules-index.js'
import {britishEnglishModule} from './british-english.js'
import {profilesIndex} from './profiles-index.js'

const isCheck = process.argv.includes('--check')
const root = path.resolve(import.meta.dirname, '../..')

/** Everything that is made from something else in the repository: path → content. */
async function generated(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  files.set('rules/index.ts', rulesIndex(listRules()))
  files.set('rules/profiles/index.ts', profilesIndex(readProfiles()))
  files.set('rules/lexicons/british-english.ts', britishEnglishModule())
  // The pages are made from both indexes, so a new rule or profile must be in them before they are read.
  if (!isCheck) for (const [file, text] of files) writeFileSync(path.join(root, file), text)
  const {generatedDocs} = await import('./generated-docs.js')
  for (const [file, text] of await generatedDocs()) files.set(file, text)
  const formatted = new Map<string, string>()
  for (const [file, text] of files)
    formatted.set(file, await format(text, {...(await resolveConfig(path.join(root, file))), filepath: file}))
  return formatted
}

function listRules(): readonly string[] {
  return readdirSync(path.join(root, 'rules'), {recursive: true, encoding: 'utf8'})
    .map(file => file.replaceAll(path.sep, '/'))
    .filter(file => /^[a-z]+\/[a-z-]+\.ts$/.test(file) && !/^(?:profiles|lexicons|detectors)\//.test(file))
    .map(file => file.replace(/\.ts$/, ''))
    .sort()
}

function readProfiles(): ReadonlyMap<string, string> {
  const folder = path.join(root, 'rules/profiles')
  const names = readdirSync(folder).filter(file => file.endsWith('.yaml')).sort() // prettier-ignore
  return new Map(names.map(file => [file.replace('.yaml', ''), readFileSync(path.join(folder, file), 'utf8')]))
}

const files = await generated()
const stale = [...files].filter(([file, text]) => {
  const target = path.join(root, file)
  if (existsSync(target) && readFileSync(target, 'utf8') === text) return false
  if (isCheck) return true
  mkdirSync(path.dirname(target), {recursive: true})
  writeFileSync(target, text)
  return true
})
const left = generatedFolders().filter(file => !files.has(file))
for (const file of left) if (!isCheck) rmSync(path.join(root, file))

if (isCheck && stale.length + left.length > 0) {
  console.error(`Not what “npm run generate” makes:\n${[...stale.map(([file]) => file), ...left].join('\n')}`)
  process.exitCode = 1
}

function generatedFolders(): readonly string[] {
  return ['docs/rules', 'docs/schema'].flatMap(folder => {
    if (!existsSync(path.join(root, folder))) return []
    const entries = readdirSync(path.join(root, folder), {recursive: true, withFileTypes: true})
    return entries
      .filter(entry => entry.isFile())
      .map(entry => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
  })
}

import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')
const id = process.argv[2] ?? ''
const target = path.join(root, 'rules', `${id}.ts`)

const skeleton = `import {defineRule} from '#rule'

export default defineRule({
  summary: 'What a report is like when this rule is content.',
  why: 'What goes wrong for members or the public if it stays.',
  source: 'The law, guidance or template behind it',
  severity: 'warning',
  messages: {
    found: 'What is wrong with “{words}”; what to do.',
  },
  examples: [{ok: 'A draft that is right.\\n'}, {bad: 'A draft that is wrong.\\n', finds: []}, {near: 'A draft that looks wrong and is right.\\n'}],
  *check({report}) {
    for (const {passage} of report.prose) {
      const at = passage.text.indexOf('…')
      if (at >= 0) yield {says: 'found', with: {words: '…'}, at: passage.range(at, at + 1)}
    }
  },
})
`

if (!/^[a-z]+\/[a-z]+(?:-[a-z]+)*$/.test(id) || existsSync(target)) {
  console.error(`Use: npm run new-rule category/fault (new, in lower case), for example structure/empty-section`)
  process.exitCode = 2
} else {
  mkdirSync(path.dirname(target), {recursive: true})
  writeFileSync(target, skeleton)
  console.log(`Wrote rules/${id}.ts. Fill it in, then: npm run generate`)
}

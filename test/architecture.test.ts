import {readFileSync, readdirSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'

const root = path.resolve(import.meta.dirname, '..')

interface Import {
  readonly file: string
  /** A path from the root for a file of ours, else the package's name. */
  readonly of: string
}

const files = ['src', 'rules', 'bin'].flatMap(folder =>
  readdirSync(path.join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter(file => /\.(?:ts|mjs)$/.test(file))
    .map(file => `${folder}/${file.replaceAll(path.sep, '/')}`),
)
const imports: readonly Import[] = files.flatMap(file =>
  [...readFileSync(path.join(root, file), 'utf8').matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"\s,]+)['"]/g)].map(
    match => ({
      file,
      of: resolve(file, match[1] ?? ''),
    }),
  ),
)

function resolve(file: string, specifier: string): string {
  if (specifier === '#persons') return 'src/persons/index.js'
  if (specifier === '#rule' || specifier === '#detector') return `src/${specifier.slice(1)}.js`
  if (specifier.startsWith('#text/')) return `src/text/${specifier.slice(6)}.js`
  return specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : specifier
}

const within =
  (...folders: readonly string[]) =>
  (name: string) =>
    folders.some(folder => name.startsWith(folder))
const edge = within('src/cli/', 'src/lsp/', 'src/dev/', 'bin/')
const outside = /^node:(?!path$|util$)|^(?:fs|os|child_process|process)$/

const laws: readonly {readonly why: string; readonly breaks: (one: Import) => boolean}[] = [
  {
    why: 'src is mechanism and knows no rule; the engine is given its rules',
    breaks: ({file, of}) => file.startsWith('src/') && !file.startsWith('src/dev/') && of.startsWith('rules/'),
  },
  {
    why: 'a rule can do no more than one in a council’s own folder: it imports #rule, #detector, #persons, #text and its own lexicons',
    breaks: ({file, of}) => file.startsWith('rules/') && file !== 'rules/index.ts' && !within('src/rule.js', 'src/detector.js', 'src/persons/index.js', 'src/text/', 'rules/lexicons/', 'rules/detectors/')(of), // prettier-ignore
  },
  {
    why: 'disk, clock and environment are for cli, lsp, dev and bin; the rest runs in a browser too',
    breaks: ({file, of}) => !edge(file) && outside.test(of),
  },
  {why: 'chalk is for format/pretty', breaks: ({file, of}) => of === 'chalk' && file !== 'src/format/pretty.ts'},
  {
    why: 'an LSP library is for lsp/server',
    breaks: ({file, of}) => of.startsWith('vscode-') && file !== 'src/lsp/server.ts',
  },
  {why: 'remark-parse is for read', breaks: ({file, of}) => of === 'remark-parse' && !file.startsWith('src/read/')},
  {
    why: 'a format prints results and knows no report',
    breaks: ({file, of}) => file.startsWith('src/format/') && within('src/report/', 'src/engine/lint')(of),
  },
  {why: 'cli and lsp are two doors; neither leads through the other', breaks: ({file, of}) => (file.startsWith('src/cli/') && of.startsWith('src/lsp/')) || (file.startsWith('src/lsp/') && of.startsWith('src/cli/'))}, // prettier-ignore
  {
    why: 'text knows nothing of reports',
    breaks: ({file, of}) => file.startsWith('src/text/') && of.startsWith('src/') && !of.startsWith('src/text/'),
  },
  {
    why: 'the scorer of names knows neither councils nor reports',
    breaks: ({file, of}) =>
      file.startsWith('src/persons/') && of.startsWith('src/') && !within('src/text/', 'src/persons/')(of),
  },
  {
    why: 'reading markdown knows nothing of reports',
    breaks: ({file, of}) =>
      file.startsWith('src/read/') && of.startsWith('src/') && !within('src/text/', 'src/read/')(of),
  },
  {why: 'the report model knows neither rules nor the engine', breaks: ({file, of}) => file.startsWith('src/report/') && of.startsWith('src/') && !within('src/text/', 'src/read/', 'src/report/')(of)}, // prettier-ignore
  {
    why: 'nothing goes over a network',
    breaks: ({of}) => /^(?:node:)?(?:https?|net|tls|dgram|dns)$|^(?:undici|axios|node-fetch)$/.test(of),
  },
]

describe('who may import whom', () => {
  it.each(laws)('$why', ({breaks}) => {
    expect(imports.length).toBeGreaterThan(100)
    expect(imports.filter(breaks).map(({file, of}) => `${file} imports ${of}`)).toEqual([])
  })

  it('keeps each file of bin to thirty lines', () => {
    const long = files.filter(
      file => file.startsWith('bin/') && readFileSync(path.join(root, file), 'utf8').split('\n').length > 31,
    )
    expect(long).toEqual([])
  })
})

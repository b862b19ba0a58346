// One bundle for each entry; what a run may not need (configuration, profiles of one's own, folders) is a chunk that it loads when it does.
import {execFileSync} from 'node:child_process'
import {chmodSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {build, transform} from 'esbuild'

const root = path.resolve(import.meta.dirname, '../..')
process.chdir(root)
rmSync('dist', {recursive: true, force: true})
mkdirSync('dist')

// Some libraries are CommonJS and ask for parts of Node by “require”.
const requireForBundle =
  "import {createRequire as createRequireForBundle} from 'node:module';const require=createRequireForBundle(import.meta.url);"

/** @type {[string, string][]} */
const waiting = Object.entries({
  reportlint: 'bin/reportlint.ts',
  index: 'bin/index.ts',
  rule: 'src/rule.ts',
  tester: 'bin/tester.ts',
  persons: 'bin/persons.ts',
})
const built = new Set()
for (let next = waiting.shift(); next; next = waiting.shift()) {
  const [name, entry] = next
  if (built.has(name)) continue
  built.add(name)
  const {outputFiles} = await build({
    entryPoints: {[name]: entry},
    outdir: 'dist',
    write: false,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
    banner: {js: requireForBundle},
    plugins: [
      {name: 'lazy', setup: lazy},
      {name: 'data', setup: data},
    ],
  })
  for (const {path: file, text} of outputFiles) writeFileSync(file, escapeAll(text))
}

/** V8 compiles a source of plain ASCII twice as fast, and regular expressions are all that esbuild does not escape. */
function escapeAll(text) {
  return text.replace(/[^\0-\u007F]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Modules that hold nothing but data: V8 reads JSON in a string several times as fast as the same in code. */
function data({onLoad}) {
  onLoad(
    {filter: /(?:rules[\\/]profiles[\\/]index\.ts|[\\/]character-entities[\\/]index\.js)$/},
    async ({path: file}) => {
      const {code} = await transform(readFileSync(file, 'utf8'), {loader: 'ts', format: 'esm'})
      const values = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)
      const json = value => JSON.stringify(JSON.stringify(value))
      return {
        contents: Object.entries(values)
          .map(([name, value]) => `export const ${name} = JSON.parse(${json(value)})`)
          .join('\n'),
      }
    },
  )
}

/** What is imported dynamically becomes a bundle of its own beside the others: one file to load at the start, none that is not needed. */
function lazy({onResolve, resolve}) {
  onResolve({filter: /.*/}, async ({path: specifier, kind, resolveDir, pluginData}) => {
    if (kind !== 'dynamic-import' || pluginData === 'resolved' || specifier.startsWith('node:')) return undefined
    const found = await resolve(specifier, {kind, resolveDir, pluginData: 'resolved'})
    const name = `lazy-${path.basename(specifier, '.js')}`
    waiting.push([name, found.path])
    return {path: `./${name}.js`, external: true}
  })
}

chmodSync('dist/reportlint.js', 0o755)
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'src/dev/tsconfig.types.json'], {
  stdio: 'inherit',
})

// “#text/…” is a name of the repository’s own; whoever installs the package has only the paths.
for (const name of readdirSync('dist/types', {recursive: true, encoding: 'utf8'})) {
  if (!name.endsWith('.d.ts')) continue
  const file = path.join('dist/types', name)
  const up = path.relative(path.dirname(file), 'dist/types/src').replaceAll(path.sep, '/') || '.'
  const text = readFileSync(file, 'utf8')
  const own = text
    .replace(/'#text\/([\w-]+)'/g, `'${up}/text/$1.js'`)
    .replace(/'#(rule|detector)'/g, `'${up}/$1.js'`)
    .replaceAll("'#persons'", `'${up}/persons/index.js'`)
  if (own !== text) writeFileSync(file, own)
}

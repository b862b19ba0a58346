// One bundle for each entry; what a run may not need (configuration, profiles of one's own, folders) is a chunk that it loads when it does.
import {execFileSync} from 'node:child_process'
import {chmodSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {build} from 'esbuild'

const root = path.resolve(import.meta.dirname, '../..')
process.chdir(root)
rmSync('dist', {recursive: true, force: true})

const entries = {reportlint: 'bin/reportlint.ts', index: 'bin/index.ts', rule: 'src/rule.ts', tester: 'bin/tester.ts'}
for (const [name, entry] of Object.entries(entries))
  await build({
    entryPoints: {[name]: entry},
    outdir: 'dist',
    bundle: true,
    splitting: true,
    chunkNames: `${name}-[name]-[hash]`,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
    // Some libraries are CommonJS and ask for parts of Node by “require”.
    banner: {
      js: "import {createRequire as createRequireForBundle} from 'node:module';const require=createRequireForBundle(import.meta.url);",
    },
  })
chmodSync('dist/reportlint.js', 0o755)
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'src/dev/tsconfig.types.json'], {
  stdio: 'inherit',
})

// “#text/…” is a name of the repository’s own; whoever installs the package has only the paths.
for (const name of readdirSync('dist/types', {recursive: true, encoding: 'utf8'})) {
  if (!name.endsWith('.d.ts')) continue
  const file = path.join('dist/types', name)
  const up = path.relative(path.dirname(file), 'dist/types/src').replaceAll(path.sep, '/')
  const text = readFileSync(file, 'utf8')
  const own = text.replace(/'#text\/([\w-]+)'/g, `'${up}/text/$1.js'`).replaceAll("'#rule'", `'${up}/rule.js'`)
  if (own !== text) writeFileSync(file, own)
}

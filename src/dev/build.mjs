// One bundle for each entry; what a run may not need (configuration, profiles of one's own, folders) is a chunk that it loads when it does.
import {execFileSync} from 'node:child_process'
import {rmSync, chmodSync} from 'node:fs'
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
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'warning',
    ...(name === 'reportlint' && {banner: {js: '#!/usr/bin/env node'}}),
  })
chmodSync('dist/reportlint.js', 0o755)
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'src/dev/tsconfig.types.json'], {
  stdio: 'inherit',
})

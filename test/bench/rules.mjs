// What parsing, reading and each rule cost on the compliant reports. Usage: node test/bench/rules.mjs [rounds]
import {mkdtempSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {build} from 'esbuild'

// As it is published: minified in one file. A loader of TypeScript would add to every function.
const bundle = path.join(mkdtempSync(path.join(tmpdir(), 'reportlint-bench-')), 'rule-costs.mjs')
await build({
  entryPoints: [path.join(import.meta.dirname, 'rule-costs.ts')],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  minify: true,
  logLevel: 'warning',
  define: {'import.meta.dirname': JSON.stringify(path.resolve(import.meta.dirname, '../corpus'))},
})
const {measure} = await import(pathToFileURL(bundle).href)
console.log(await measure(Number(process.argv[2] ?? 40)))

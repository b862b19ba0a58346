import {readFileSync} from 'node:fs'
import {lint} from './index.js'

console.log(JSON.stringify([lint(readFileSync(process.argv.at(-1) ?? '', 'utf8'), {profile: 'sefton'})]))

#!/usr/bin/env node
import '../src/cli/tune-v8.js'
import {rules} from '../rules/index.js'
import {callInGrounds as grounds} from '../rules/lexicons/call-in-grounds.js'
import {profiles} from '../rules/profiles/index.js'
import {main} from '../src/cli/main.js'
import {createWorld, reportFault} from '../src/cli/node-world.js'

const loadLabelWords = async () => (await import('../rules/lexicons/label-words.js')).loadLabelWords()

process.exitCode = await main(process.argv.slice(2), {rules, profiles, grounds, loadLabelWords}, createWorld()).catch(
  reportFault,
)

// Evaluates every nth report and sends the result to the process that started this one.
import {rules} from '../../rules/index.js'
import {evaluate} from './evaluation.js'
import {mutators} from './mutators/index.js'
import {readSubjects} from './read-subjects.js'

const [turn, count] = process.argv.slice(2).map(Number)
const subjects = readSubjects().filter((_, index) => index % (count ?? 1) === turn)
process.send?.(evaluate(subjects, mutators.filter(({rule}) => rule in rules)))

import {expect, it} from 'vitest'
import {lint} from '../bin/index.js'
import {fastest} from './linear.js'

const namesIn = (text: string) => lint(text).messages.filter(({ruleId}) => ruleId === 'privacy/person-name').map(({column}) => column) // prettier-ignore

it('each of the names behind a label has it', () => {
  expect(namesIn('Officers: Zofia Nowicki, Tom Okafor (Police) and Jan Beech\n')).toEqual([])
  expect(namesIn('Objectors: Zofia Nowicki, Tom Okafor and Jan Beech\n')).not.toEqual([])
})

it.each(['Officers: ', 'Apologies: A ', 'The Licensing Officer for ', 'Officers:   (', 'Members: and '])(
  'and capitals without end behind “%s” take no time',
  lead => {
    for (const filler of ['A', 'A ', 'Aa ', ' ', '(A) ', 'and ', 'A.'])
      expect(fastest(() => lint(`${lead}${filler.repeat(200).slice(0, 150)}! Mrs Okafor wrote.\n`))).toBeLessThan(400)
  },
)

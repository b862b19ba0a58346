import {describe, expect, it} from 'vitest'
import {lint} from '../bin/index.js'
import {realWordTypos} from '../rules/lexicons/real-word-typos.js'

const found = (text: string) =>
  lint(`Summary:\n\n${text}\n`)
    .messages.filter(({ruleId}) => ruleId === 'language/real-word-typo')
    .map(({message}) => message.toLowerCase())

describe('every slip of the lexicon', () => {
  it.each(realWordTypos.map(({example, wrong, right}) => [example, wrong, right] as const))(
    '“%s”',
    (example, wrong, right) => {
      expect(found(example)).toContain(`“${wrong}” looks like a slip for “${right}”; correct it.`)
    },
  )
})

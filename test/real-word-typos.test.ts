import {describe, expect, it} from 'vitest'
import {lint} from '../bin/index.js'
import {realWordTypos} from '../rules/lexicons/real-word-typos.js'
import {splitWords} from '../rules/lexicons/split-words.js'

const found = (text: string, rule: string) =>
  lint(`Summary:\n\n${text}\n`)
    .messages.filter(({ruleId}) => ruleId === rule)
    .map(({message}) => message.toLowerCase())

describe('every slip of the lexicon', () => {
  it.each(realWordTypos.map(({example, wrong, right}) => [example, wrong, right] as const))(
    '“%s”',
    (example, wrong, right) => {
      expect(found(example, 'language/real-word-typo')).toContain(
        `“${wrong}” looks like a slip for “${right}”; correct it.`,
      )
    },
  )
})

describe('every split word of the lexicon', () => {
  it.each(splitWords.map(({example, wrong, right}) => [example, wrong, right] as const))(
    '“%s”',
    (example, wrong, right) => {
      expect(found(example, 'language/split-word')).toContain(`“${wrong}” has a stray space; write “${right}”.`)
    },
  )
})

import {expect, it} from 'vitest'
import {lint} from '../bin/index.js'

const suggestionsFor = (text: string) =>
  lint(text).messages.flatMap(({ruleId, suggestions = []}) => suggestions.map(({title}) => `${ruleId}: ${title}`))

it('no correction is shown from which a masked date of birth can be told', () => {
  expect(suggestionsFor('# Serious Case Review\n\nChild A was born on Monday 3 May 2014.\n').join()).not.toMatch(/\d/)
})

it('but it is of a date that is nobody’s', () => {
  expect(suggestionsFor('# Parks\n\nThe panel met on Monday 3 May 2014.\n').join('\n')).toContain(
    'Write Monday 5 May 2014',
  )
})

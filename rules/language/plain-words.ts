import {defineRule} from '#rule'
import {findWordings, type FoundWording, type Wording} from '../lexicons/find-wordings.js'
import {plainWordings} from '../lexicons/plain-wordings.js'

export default defineRule({
  summary: 'Words are plain where a plain word says the same.',
  why: 'Readers get through plain words faster, and those whose first language is another may not know the others.',
  source: 'GOV.UK style guide, words to avoid; Plain English Campaign, alternative words',
  severity: 'suggestion',
  messages: {plain: '“{words}” has a plainer word; write “{instead}”.'},
  examples: [
    {ok: 'Summary:\n\nThe Council uses the hall before each meeting and works with the trust.\n'},
    {
      bad: 'Summary:\n\nThe hall is utilised daily. Prior to the sale, officers liaised with the trust, which utilises the barn.\n',
      finds: [
        '3:13 “utilised” has a plainer word; write “used”.',
        '3:29 “Prior to” has a plainer word; write “Before”.',
        '3:57 “liaised” has a plainer word; write “worked”.',
      ],
    },
    {
      bad: 'Summary:\n\nThe trust will leverage its links to foster collaboration and empower tenants. Noise may impact on sleep.\n',
      finds: [
        '3:11 “will leverage” has a plainer word; write “will use”.',
        '3:38 “foster” has a plainer word; write “encourage”.',
        '3:63 “empower” has a plainer word; write “help”.',
        '3:86 “may impact on” has a plainer word; write “may affect”.',
      ],
    },
    // Terms, names, the words of others.
    {
      near: 'Summary:\n\nThe Act empowers the Council to charge. Children live with foster carers, whom relatives foster. The loan will leverage equity. The impact on staff is low. The contract was let by competitive dialogue. Parties must collaborate under the agreement.\n',
    },
    {
      near: 'Summary:\n\nThis is a key decision. The development must be commenced within three years. It helps to facilitate confident and resilient communities, foster good relations and advance equality of opportunity.\n',
    },
    {
      near: 'Summary:\n\nThe letter said “the hall is utilised prior to meetings”. The Facilitate Fund pays. The child’s wishes were ascertained with best endeavours.\n',
    },
  ],
  *check({report}) {
    const found = findWordings(report, plainWordings())
    const first = new Map<Wording, FoundWording<Wording>[]>()
    for (const one of found) first.set(one.wording, [...(first.get(one.wording) ?? []), one])
    for (const [one, ...more] of first.values()) {
      if (!one) continue
      const at = rangeOf(one)
      const instead = /^[A-Z]/.test(one.words)
        ? one.instead.charAt(0).toUpperCase() + one.instead.slice(1)
        : one.instead
      const suggestions = [{title: `Write “${instead}”`, edits: [{...at, text: instead}], safe: false}]
      const related = more.map(rangeOf)
      yield {says: 'plain', with: {words: one.words, instead}, at, suggestions, ...(related.length > 0 && {related})}
    }
  },
})

const rangeOf = ({sentence, start, end}: FoundWording<Wording>) => sentence.prose.passage.range(start, end)

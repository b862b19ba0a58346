import {defineRule} from '#rule'
import {findWordings} from '../lexicons/find-wordings.js'
import {suicideWordings} from '../lexicons/suicide-wordings.js'

export default defineRule({
  summary: 'Suicide is written of without blame and without praise.',
  why: 'Words of crime or of success hurt those who are bereaved, and may keep others from asking for help.',
  source: 'Samaritans, media guidelines for reporting suicide',
  severity: 'suggestion',
  messages: {wording: '“{words}” may hurt those who read it; write “{instead}”.'},
  examples: [
    {ok: 'Summary:\n\nTwo residents died by suicide in 2023. The strategy aims to prevent suicide.\n'},
    {
      bad: 'Summary:\n\nTwo residents committed suicide, one tried to commit suicide, and others might commit suicide.\n',
      finds: [
        '3:15 “committed suicide” may hurt those who read it; write “died by suicide”.',
        '3:38 “tried to commit suicide” may hurt those who read it; write “attempted suicide”.',
        '3:80 “commit suicide” may hurt those who read it; write “die by suicide”.',
      ],
      fixed: 'Summary:\n\nTwo residents died by suicide, one attempted suicide, and others might die by suicide.\n',
    },
    {
      bad: 'Summary:\n\nSuccessful suicides fell. A failed suicide attempt was seen at the suicide hotspot, and a suicide victim was found.\n',
      finds: [
        '3:1 “Successful suicides” may hurt those who read it; write “Suicides”.',
        '3:29 “failed suicide attempt” may hurt those who read it; write “suicide attempt”.',
        '3:68 “suicide hotspot” may hurt those who read it; write “location of concern”.',
        '3:91 “suicide victim” may hurt those who read it; write “person who died by suicide”.',
      ],
      fixed:
        'Summary:\n\nSuicides fell. A suicide attempt was seen at the location of concern, and a person who died by suicide was found.\n',
    },
    {
      bad: 'Summary:\n\nIt was an unsuccessful suicide attempt.\n',
      finds: ['3:8 “an unsuccessful suicide attempt” may hurt those who read it; write “a suicide attempt”.'],
      fixed: 'Summary:\n\nIt was a suicide attempt.\n',
    },
    // The names of things, other people’s words, and talk of the words themselves.
    {
      near: 'Summary:\n\nThe Suicide Act 1961 applies. The Council committed suicide prevention funding, and staff completed suicide awareness training after a successful suicide prevention week.\n',
    },
    {
      near: 'Summary:\n\nThe letter said that he “committed suicide”. The language of committing suicide is to be avoided.\n',
    },
  ],
  *check({report}) {
    if (!report.includes('suicide') && !report.includes('own li')) return
    for (const {sentence, words, start, end, instead} of findWordings(report, suicideWordings())) {
      const at = sentence.prose.passage.range(start, end)
      const text = /^[A-Z]/.test(words) ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead
      yield {says: 'wording', with: {words, instead: text}, at, fix: {edits: [{...at, text}], safe: true}}
    }
  },
})

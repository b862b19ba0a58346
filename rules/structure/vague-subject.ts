import {defineRule} from '#rule'
import {foldedWords} from '#text/folded-words'
import {genericSubjects} from '../lexicons/generic-subjects.js'

export default defineRule({
  summary: 'The subject says what the report is about.',
  why: 'The agenda and the notice of a decision must say what is to be decided; “Update” tells the public nothing.',
  source:
    'The notice of a key decision states the matter (SI 2012/2089 reg 9(1)(b)); the same is good practice for every item',
  severity: 'suggestion',
  messages: {
    vague: 'Subject “{subject}” only names a kind of document; add what it is about.',
  },
  examples: [
    {ok: 'Subject: Annual Report of the Fostering Service 2023/24\n'},
    {
      bad: 'Subject: Progress Report\n',
      finds: ['1:10 Subject “Progress Report” only names a kind of document; add what it is about.'],
    },
    {near: 'Subject: Serious Case Review: Child K\n'},
    {near: 'Subject: Minutes\n'},
  ],
  *check({report}) {
    const subject = report.field('subject')?.value
    if (!subject || !generic.has(key(subject.text))) return
    yield {says: 'vague', with: {subject: subject.text}, at: subject.range()}
  },
})

function key(text: string): string {
  const list = foldedWords(text)
  return (list[0] === 'the' || list[0] === 'a' ? list.slice(1) : list).join(' ')
}

const generic = new Set(genericSubjects.map(key))

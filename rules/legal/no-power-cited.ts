import {defineRule, type Section} from '#rule'
import {
  deniesImplications,
  givesReasons,
  namesLaw,
  reasonsAboutLaw,
  sendsElsewhere,
  speaksOfGuidance,
  speaksOfLaw,
  statutory,
  vaguePower,
} from '../lexicons/legal-words.js'

export default defineRule({
  summary: 'The legal section names the power or duty that the Council acts under, or reasons about it.',
  why: 'A council may do only what the law allows; guidance and good opinions give it no power, and members cannot see that it has one.',
  source: 'Practice of monitoring officers; call-in ground “inadequate consideration of legal issues”',
  severity: 'warning',
  messages: {
    missing: '“{section}” names no Act, power or duty; cite what the Council acts under, or say why none applies.',
  },
  examples: [
    {ok: 'Legal Implications:\n\nSection 1 of the Localism Act 2011 gives the Council the power.\n'},
    {
      bad: 'Legal Implications:\n\nStatutory guidance: Keeping Children Safe in Education. Schools must have regard to it.\n',
      finds: [
        '3:1 “Legal Implications” names no Act, power or duty; cite what the Council acts under, or say why none applies.',
      ],
    },
    {
      bad: 'Legal Implications:\n\nLegal Services have seen the report and are content with it.\n',
      finds: [
        '3:1 “Legal Implications” names no Act, power or duty; cite what the Council acts under, or say why none applies.',
      ],
    },
    {near: 'Legal Implications:\n\nThere are no legal implications arising from this report.\n'},
    {near: 'Legal Implications:\n\nThe legal position is set out in paragraph 4 of the report.\n'},
    {near: 'Legal Implications:\n\nLegal Services will prepare the lease and register it.\n'},
    {near: 'Legal Implications:\n\nThe Council has a statutory duty to publish the register.\n'},
    {near: 'Legal Implications:\n\nN/A\n'},
  ],
  *check({report}) {
    const section = report.section('legal-implications')
    const [first] = section?.prose ?? []
    if (!section || section.isBareAnswer || !first) return
    const text = textOf(section)
    const at = first.passage.range()
    const found = {says: 'missing', with: {section: section.title}, at} as const
    if (!/[a-z]{3}/i.test(text.replace(/[[{][^\]}]{0,200}[\]}]/g, '')) || isAnswered(text)) return
    yield speaksOfLaw.test(text) || reasonsLoosely(text) ? {...found, severity: 'suggestion'} : found
  },
})

/** With the headings of the author's own inside it. */
function textOf({text, children}: Section): string {
  return [text, ...children.map(child => `${child.title}\n${textOf(child)}`)].join('\n')
}

function isAnswered(whole: string): boolean {
  const text = whole.replace(vaguePower, '')
  if (namesLaw.test(text) || statutory.test(text)) return true
  if (deniesImplications.test(text) || sendsElsewhere.test(text)) return true
  const lower = text.toLowerCase()
  if (reasonsAboutLaw.some(word => startsWord(lower, word))) return true
  return givesReasons.test(text) && !speaksOfGuidance.test(text)
}

// “The Council has a general power to act” does not say which, and what must be done need not follow from law.
function reasonsLoosely(text: string): boolean {
  return text.search(vaguePower) !== -1 || /\bmust\b/i.test(text)
}

function startsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1))
    if (!/[a-z]/.test(text.charAt(at - 1))) return true
  return false
}

import {defineRule, type Report} from '#rule'
import {fold} from '#text/fold'
import {groupBy} from '#text/group-by'
import {isTold} from '../lexicons/setting-agencies.js'
import {settingNames} from '../lexicons/setting-names.js'
import {isOfACase} from '../lexicons/told-stories.js'

export default defineRule({
  summary: 'A report that tells of a person names no school, surgery, hospital, home or workplace of theirs.',
  why: 'Everybody at a school knows which of its pupils a story is about, whatever the pupil is called in it.',
  source: 'Sexual Offences (Amendment) Act 1992, section 1(3A); Children Act 1989, section 97(2)(b)',
  severity: 'error',
  isPersonal: true,
  messages: {
    school: 'A school is named in the story of a person; write a label such as “School 1” in its place.',
    nursery: 'A nursery is named in the story of a person; write a label such as “Nursery 1” in its place.',
    surgery: 'A surgery is named in the story of a person; write a label such as “Surgery 1” in its place.',
    hospital: 'A hospital is named in the story of a person; write a label such as “Hospital 1” in its place.',
    home: 'A home is named in the story of a person; write a label such as “Home 1” in its place.',
    employer: 'Somebody’s employer is named in the story of a person; write the kind of work in its place.',
  },
  examples: [
    {ok: '# Serious Case Review\n\nChild A and Child B went to School 1, and Hospital B treated them.\n'},
    {
      bad: '# Serious Case Review: Child A\n\nSummary:\n\nChild A was a pupil of Millbeck Primary School. Mother was seen at Fern Street Surgery and was on Larch Ward. At Millbeck Primary School nobody asked Sibling 1.\n',
      finds: [
        '5:24 A school is named in the story of a person; write a label such as “School 1” in its place.',
        '5:68 A surgery is named in the story of a person; write a label such as “Surgery 1” in its place.',
        '5:99 A hospital is named in the story of a person; write a label such as “Hospital 1” in its place.',
      ],
    },
    {
      bad: '# Child safeguarding practice review\n\n| Label | Facts |\n|---|---|\n| Child A | At Little Rooks Nursery |\n| Mother | Placed at Thorn Lodge, a hostel |\n| Father | He worked as a fitter at Brayford Boats |\n\nSibling 1 was at a new school, St Wendreda’s, in May. The headteacher of St Aldwyn’s told Mother.\n',
      finds: [
        '5:16 A nursery is named in the story of a person; write a label such as “Nursery 1” in its place.',
        '6:22 A home is named in the story of a person; write a label such as “Home 1” in its place.',
        '7:37 Somebody’s employer is named in the story of a person; write the kind of work in its place.',
        '9:32 A school is named in the story of a person; write a label such as “School 1” in its place.',
        '9:74 A school is named in the story of a person; write a label such as “School 1” in its place.',
      ],
    },
    {
      bad: '# Safeguarding adults review\n\nThe Head of Millbeck College knew Adult VG, who was Resident GK’s brother and a patient of Millbeck Hospital.\n',
      finds: [
        '3:13 A school is named in the story of a person; write a label such as “School 1” in its place.',
        '3:92 A hospital is named in the story of a person; write a label such as “Hospital 1” in its place.',
      ],
    },
    {near: 'Summary:\n\nMillbeck Primary School will have a nursery.\n'},
    {
      near: '# Safeguarding adults: annual report\n\nStaff at Millbeck Hospital visit. A social worker hears each allegation at a home visit.\n\n“Adult K” and “Adult L” are published.\n',
    },
    {
      near: '# Review of Child A and Millbeck Primary School\n\nChild B and Sibling 1 went to Millbeck Primary School.\n',
    },
    // Sorts of places, labels, streets, bodies, other cases, invented names.
    {
      near: '# Serious Case Review: Child A\n\nSummary:\n\nChild A and Sibling 1 left the Local Primary School, the Children’s Centre and X Academy. Mother lives in Old School Lane, in Larch Ward. Millbeck Hospital NHS Trust, the Millbeck School of Nursing, Thorn Manor and the High Court agreed. Father worked for Millbeck Council and with Thorn Family Support. The vicar of St Aldwyn’s and a nurse at St Aldwyn’s met Mother.\n',
    },
    {
      near: '# Serious Case Review: Child A\n\nSummary:\n\nChild B and Sibling 1 were seen. The inquiry into Rookwood Hospital and the Rookwood Academy (2012) review said so. Mother spoke of “Oakhill School” (not its real name). The panel, whose members met at Millbeck Academy, wrote to Mother.\n\nAgencies involved:\n\nMillbeck Primary School\n\nAppendices:\n\nAppendix 1: Millbeck Primary School’s report\n',
    },
  ],
  *check({report}) {
    if (!isOfACase(report)) return
    const own = titleOf(report)
    const told = settingNames(report).filter(place => !own.includes(fold(place.text)) && isTold(report, place))
    for (const places of groupBy(told, ({text}) => fold(text)).values()) {
      const [first, ...others] = places
      if (!first) continue
      yield {says: first.kind, at: first.range, ...(others.length > 0 && {related: others.map(({range}) => range)})}
    }
  },
})

/** What the report is about, folded. */
function titleOf({field, prose, headings}: Report): string {
  const titles = prose.filter(({kind, table, passage}) => kind === 'title' && !table && passage.text.length < 150 && !/[.;]$/.test(passage.text)) // prettier-ignore
  const parts = [field('subject')?.value.text ?? '', headings[0]?.text ?? '', ...titles.slice(0, 3).map(({passage}) => passage.text)] // prettier-ignore
  return fold(parts.join('\n'))
}

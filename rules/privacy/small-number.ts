import {defineRule} from '#rule'
import {sharesOfFew, smallCountsInSentences} from '../lexicons/small-counts-in-sentences.js'
import {smallCountsInTables} from '../lexicons/small-counts-in-tables.js'
import {isStory} from '../lexicons/told-stories.js'

export default defineRule({
  summary: 'A published number of people is large enough to hide each of them.',
  why: 'Neighbours know who the two children from a small community are, and read the rest of the table as theirs.',
  source: 'ONS guidance on statistical disclosure control; the practice of UK data services to suppress small counts',
  severity: 'warning',
  options: {
    threshold: {
      type: 'integer',
      default: 5,
      minimum: 1,
      maximum: 10,
      description: 'The smallest number of people that may be published.',
    },
  },
  messages: {
    table: 'This table counts people below {threshold}, who may be singled out; write “c” for them, or join rows.',
    sentence: 'A count of people below {threshold} may single one out; write “fewer than {threshold}”, or join groups.',
    share: 'A percentage of so few people gives their number away; leave it out, or join groups.',
  },
  examples: [
    {
      ok: 'Summary:\n\nFewer than five of the children were adopted.\n\n| Ethnic group | Children |\n|---|---|\n| White | 40 |\n| Chinese | c |\n',
    },
    {
      bad: 'Summary:\n\nChildren in care by ethnic group\n\n| Ethnic group | 2022 | 2023 |\n|---|---|---|\n| White | 40 | 43 |\n| Chinese | 2 | 0 |\n| Roma | 7 | 4 |\n',
      finds: ['8:13 This table counts people below 5, who may be singled out; write “c” for them, or join rows.'],
      fixed:
        'Summary:\n\nChildren in care by ethnic group\n\n| Ethnic group | 2022 | 2023 |\n|---|---|---|\n| White | 40 | 43 |\n| Chinese | c | 0 |\n| Roma | 7 | c |\n',
    },
    {
      bad: 'Summary:\n\nTwo of the children were moved. There were 3 pupils with a hearing impairment. Of the 8 girls, 25% were excluded; 50% of the six boys were. Half (33%, n = 9) of the pupils left.\n',
      finds: [
        '3:1 A count of people below 5 may single one out; write “fewer than 5”, or join groups.',
        '3:44 A count of people below 5 may single one out; write “fewer than 5”, or join groups.',
        '3:80 A percentage of so few people gives their number away; leave it out, or join groups.',
        '3:115 A percentage of so few people gives their number away; leave it out, or join groups.',
        '3:147 A percentage of so few people gives their number away; leave it out, or join groups.',
      ],
    },
    {
      bad: '| Religion | Complaints | Cost (£) |\n|---|---|---|\n| Sikh | 8 | 4 |\n| Other | 21 | 9 |\n',
      options: {threshold: 10},
      finds: ['3:10 This table counts people below 10, who may be singled out; write “c” for them, or join rows.'],
      fixed: '| Religion | Complaints | Cost (£) |\n|---|---|---|\n| Sikh | c | 4 |\n| Other | 21 | 9 |\n',
    },
    {
      bad: '| Ward | Pupils | Adopted | Option |\n|---|---|---|---|\n| Park | 80 | 4 | 2 |\n| Mill | 60 | 9 | 1 |\n\nThere were two suicides, and one Roma girl was excluded. Of the 57 children, three were disabled.\n',
      finds: [
        '3:15 This table counts people below 5, who may be singled out; write “c” for them, or join rows.',
        '6:12 A count of people below 5 may single one out; write “fewer than 5”, or join groups.',
        '6:30 A count of people below 5 may single one out; write “fewer than 5”, or join groups.',
        '6:78 A count of people below 5 may single one out; write “fewer than 5”, or join groups.',
      ],
      fixed:
        '| Ward | Pupils | Adopted | Option |\n|---|---|---|---|\n| Park | 80 | c | 2 |\n| Mill | 60 | 9 | 1 |\n\nThere were two suicides, and one Roma girl was excluded. Of the 57 children, three were disabled.\n',
    },
    {
      bad: 'Summary:\n\nFour of the women in the refuge were pregnant.\n',
      finds: ['3:1 A count of people below 5 may single one out; write “fewer than 5”, or join groups.'],
    },
    {
      near: '| Option | Pupils moved |\n|---|---|\n| A | 3 |\n| B | 40 |\n\nOne in three pupils with a plan and about two children with autism, or at least 4 children in care, came. Parents with three children who are disabled apply.\n',
    },
    // Other things than people, and people by nothing in particular.
    {
      near: '| Measure | 2022 | 2023 |\n|---|---|---|\n| Children in care | 300 | 310 |\n| Average age of children | 4 | 4 |\n| Children’s homes | 3 | 3 |\n| Meetings | 4 | 2 |\n| Cost per child (£000) | 4 | 3 |\n| Staff posts | 3 | 2 |\n',
    },
    {
      near: 'Complaints by service\n\n| Service | Complaints |\n|---|---|\n| Waste | 3 |\n\nChildren’s Services staff\n\n| Team | Posts |\n|---|---|\n| Fostering | 4 |\n\n| Year | Pupils | Classes |\n|---|---|---|\n| 1 | 60 | 2 |\n| 2 | 58 | 2 |\n',
    },
    {
      near: 'Summary:\n\nTwo children spoke to members. Each home is for two children with disabilities, or up to four pupils with autism. If one child in care moves, two homes close. Three schools and 2 councillors agree, as do two young people who sit on the panel. Two children’s homes closed. A child aged 3 was placed.\n',
    },
    {
      near: 'Summary:\n\nOf 312 children, 1% were in secure care. 40% of the 80 pupils left. Two out of 900 said so. Four children started school. Three of the men were late. Two men were arrested for drug offences.\n',
    },
    {
      near: '# Serious Case Review: Child A\n\nTwo of the children were seen by Mother and placed with Sibling 1.\n\nChild A left.\n',
    },
  ],
  *check({report, options: {threshold}}) {
    for (const {cells} of smallCountsInTables(report, threshold)) {
      const [first, ...others] = cells
      if (!first) continue
      const edits = cells.map(cell => ({...cell, text: 'c'}))
      yield {says: 'table', with: {threshold}, at: first, related: others, fix: {edits, safe: false}}
    }
    const counts = smallCountsInSentences(report, threshold)
    // In a story two children are two of a family.
    if (counts.length > 0 && !isStory(report)) for (const at of counts) yield {says: 'sentence', with: {threshold}, at}
    for (const at of sharesOfFew(report, threshold)) yield {says: 'share', at}
  },
})

import type {Report} from '../../../src/report/types.js'
import {adds, addsParagraph, when} from './edits.js'
import type {Edit, Mutator} from './mutator.js'

/** Only markdown has images, links and tables of its own. */
const isMarkdown = ({sections}: Report) => sections.some(({label}) => label.form === 'heading' || label.form === 'bold')

const where = ['introduction', 'body'] as const
const deepens: Edit = subject => {
  const headings = subject.report.sections.filter(({label}) => label.depth > 0)
  const heading = headings.slice(1, -1).find(({label}, index) => label.depth === (headings[index]?.label.depth ?? 0))
  const start = heading && subject.text.lastIndexOf('\n', heading.label.start) + 1
  return start !== undefined && subject.text[start] === '#' ? [{start, end: start, text: '##'}] : undefined
}
const beheads: Edit = ({text, report}) => {
  const table = report.tables.find(({form, section}) => form === 'pipe' && section)
  const row = table?.rows[0]
  // A contact block in a table has labels, and no row of headings.
  if (!row || row.some(({text: cell}) => cell === '' || cell.endsWith(':'))) return undefined
  return row.map((cell, index) => ({...cell.range(), text: '', ...(index > 0 && {isPreparation: true as const})})).filter(({start, end}) => text.slice(start, end) !== '')
}

export const accessibility: readonly Mutator[] = [
  {rule: 'accessibility/missing-alt-text', name: 'A picture has no description', edit: when(isMarkdown, addsParagraph(where, '![](map.png)', '![](images/chart-1.jpg)', '![ ](site-plan.png)'))},
  {rule: 'accessibility/missing-alt-text', name: 'The description of a picture is the name of its file', edit: when(isMarkdown, addsParagraph(where, '![IMG_2041.jpg](IMG_2041.jpg)', '![chart1.png](media/chart1.png)', '![image1](media/image1.png)'))},
  {rule: 'accessibility/skipped-heading-level', name: 'A heading is two levels too deep', edit: deepens},
  {rule: 'accessibility/skipped-heading-level', name: 'A bold line stands for a heading', edit: when(({sections}) => sections.filter(({label}) => label.depth > 0).length > 3, addsParagraph(where, '**What happens next**\n\nThe work will start in the spring.'))},
  {rule: 'accessibility/vague-link-text', name: 'A link says “click here”', edit: adds(where, 'For the survey [click here](https://www.example.gov.uk/survey).', 'The plan can be read [here](https://www.example.gov.uk/plan).', 'There is [more information](https://www.example.gov.uk/more).', 'To see the maps, use [this link](https://www.example.gov.uk/maps).')},
  {rule: 'accessibility/vague-link-text', name: 'A link is a bare address', edit: adds(where, 'The results are at https://www.example.gov.uk/documents/s4711/results-of-the-survey-2.pdf.', 'See <https://www.example.gov.uk/a/b/c/plan.pdf> for the plan.', 'The rules are at [https://www.example.gov.uk/rules/index](https://www.example.gov.uk/rules/index).')},
  {rule: 'accessibility/broken-table', name: 'The first row of a table is blank', edit: beheads, alsoRight: ['finance/wrong-table-total']},
  {rule: 'accessibility/broken-table', name: 'A table has no row of headings', edit: when(isMarkdown, addsParagraph(where, '|  |  |\n|---|---|\n| Homes | 412 |\n| Shops | 38 |', '<table><tr><td>Homes</td><td>412</td></tr><tr><td>Shops</td><td>38</td></tr></table>'))},
]

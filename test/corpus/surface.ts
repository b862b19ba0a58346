/** A report as data, without a surface: what every form of it says alike. */
export interface SurfaceReport {
  readonly header: readonly Pair[]
  readonly sections: readonly SurfaceSection[]
  readonly contact: readonly Pair[]
  /** What stands behind the contact block, numbered body included. */
  readonly after: readonly SurfaceSection[]
}

export type Pair = readonly [label: string, value: string]

export interface SurfaceSection {
  readonly label: string
  readonly gloss?: string
  readonly number?: string
  readonly text?: readonly string[]
  readonly children?: readonly SurfaceSection[]
}

/** One way in which authors and converters write a report down. */
export interface Form {
  readonly header: (pairs: readonly Pair[]) => string
  /** The lines of a section's label. */
  readonly label: (section: SurfaceSection, place: {readonly depth: number; readonly index: number}) => string
  readonly contact: (pairs: readonly Pair[]) => string
  readonly paragraph?: (text: string) => string
  /** Puts a label and the paragraphs of its section together. */
  readonly join?: (label: string, paragraphs: readonly string[]) => string
  readonly finish?: (draft: string) => string
}

export function render({header, sections, contact, after}: SurfaceReport, form: Form): string {
  const parts = [
    form.header(header),
    ...renderAll(sections, form, 1),
    form.contact(contact),
    ...renderAll(after, form, 1, sections.length),
  ]
  return (form.finish ?? String)(parts.join('\n\n') + '\n')
}

function renderAll(sections: readonly SurfaceSection[], form: Form, depth: number, before = 0): readonly string[] {
  return sections.flatMap((section, i) => {
    const label = form.label(section, {depth, index: before + i + 1})
    const paragraphs = (section.text ?? []).map(form.paragraph ?? String)
    const own = form.join ? form.join(label, paragraphs) : [label, ...paragraphs].join('\n\n')
    return [own, ...renderAll(section.children ?? [], form, depth + 1)]
  })
}

/** Header fields two in a row, as the Word templates lay them out. */
function inPairs(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  return pairs.flatMap((pair, i) => (i % 2 === 0 ? [[pair, ...pairs.slice(i + 1, i + 2)]] : []))
}

const numbered = ({number}: SurfaceSection) =>
  number === undefined ? '' : /^\d/.test(number) ? `${number}. ` : `(${number}) `
const glossed = ({label, gloss}: SurfaceSection, colon = ':') => label + colon + (gloss === undefined ? '' : ' ' + gloss)
const typed = (section: SurfaceSection) => numbered(section) + glossed(section)
const withoutColon = (section: SurfaceSection) => numbered(section) + glossed(section, '')
const each = (pairs: readonly Pair[], line: (pair: Pair) => string, between = '\n') => pairs.map(line).join(between)
const colonTab = ([label, value]: Pair) => `${label}:\t${value}`
const bare = ({label, gloss, number}: SurfaceSection) => ({label, ...(gloss !== undefined && {gloss}), ...(number !== undefined && /^\d/.test(number) && {number})})

const plain: Form = {
  header: pairs => inPairs(pairs).map(row => (row.length === 2 ? each(row, colonTab, '\t') : each(row, colonTab) + '\t\t')).join('\n'),
  label: typed,
  contact: pairs => each(pairs, colonTab),
} // prettier-ignore

const htmlCell = (text: string) => `<td style="text-align: left;"><p>${text}</p></td>`
const pandocTable = (rows: readonly (readonly Pair[])[]) =>
  [
    '<table style="width:100%;">',
    '<colgroup>\n<col style="width: 22%" />\n<col style="width: 78%" />\n</colgroup>',
    '<tbody>',
    ...rows.flatMap((row, i) => [
      `<tr class="${i % 2 ? 'even' : 'odd'}">`,
      ...row.flatMap(([label, value]) => [htmlCell(`<strong>${label}:</strong>`), htmlCell(value)]),
      '</tr>',
    ]),
    '</tbody>',
    '</table>',
  ].join('\n')

const escapePandoc = (text: string) =>
  text
    .replace(/^(\d{1,2})\. /, '$1\\. ')
    .replace(/^\((\w)\) /, '\\($1\\) ')
    .replace(/\.{3,}/g, dots => '\\' + dots)
    .replace(/\((FD|LD)/g, '\\($1')
    .replace(/\bN\/A\b/g, 'N\\/A')
    .replace(/&/g, '&amp;')
    .replace(/[[\]*_]/g, '\\$&')

const smart = (text: string) =>
  text
    .replace(/'/g, '’')
    .replace(/(\d) (January|March|June|July|September|October)/g, '$1\u00A0$2')
    .replace(/\b(FD|LD) /g, '$1\u00A0')
    .replace(/: /g, ':\u00A0')

const pipeTable = (rows: readonly (readonly Pair[])[]) => {
  const [first, ...rest] = rows.map(row => '| ' + row.flatMap(([label, value]) => [`**${label}:**`, value]).join(' | ') + ' |') // prettier-ignore
  return [first, '|---|---|---|---|', ...rest].join('\n')
}

/** Every form by its name. `plain` is the one that the others are compared with. */
export const forms: Readonly<Record<string, Form>> = {
  plain,
  'plain without colons': {
    header: pairs => inPairs(pairs).map(row => row.flat().join('\t')).join('\n'),
    label: withoutColon,
    contact: pairs => each(pairs, pair => pair.join('\t')),
  },
  'ATX headings': {
    ...plain,
    header: pairs => each(pairs, ([label, value]) => `**${label}:** ${value}`, '\n\n'),
    label: (section, {depth}) => `${'#'.repeat(depth + 1)} ${withoutColon(section)}`,
  },
  'ATX headings under a title': {
    ...plain,
    header: pairs => '# Opening hours\n\n' + each(pairs, ([label, value]) => `- **${label}**: ${value}`),
    label: (section, {depth}) => `${'#'.repeat(depth + 1)} ${typed(section)} ${'#'.repeat(depth + 1)}`,
    contact: pairs => each(pairs, ([label, value]) => `- **${label}**: ${value}`),
  },
  'setext headings': {
    ...plain,
    label: (section, {depth}) => `${withoutColon(section)}\n${(depth === 1 ? '=' : '-').repeat(12)}`,
  },
  'bold labels': {
    header: pairs => each(pairs, ([label, value]) => `**${label}:** ${value}\\`).replace(/\\$/, ''),
    label: section => `**${typed(section)}**`,
    contact: pairs => each(pairs, ([label, value]) => `**${label}:** ${value}`, '  \n'),
  },
  'pipe table': {
    ...plain,
    header: pairs => pipeTable(inPairs(pairs)),
    label: section => `**${withoutColon(section)}**`,
    contact: pairs => pipeTable(pairs.map(pair => [pair])).replace('|---|---|---|---|', '|---|---|'),
  },
  'HTML table': {
    header: pairs => pandocTable(inPairs(pairs)),
    label: section => `**${typed(section)}**`,
    contact: pairs => pandocTable(pairs.map(pair => [pair])),
    paragraph: escapePandoc,
  },
  'one field a line': {...plain, header: pairs => each(pairs, ([label, value]) => `${label}: ${value}`)},
  'one field a paragraph': {
    ...plain,
    header: pairs => each(pairs, ([label, value]) => `${label}: ${value}`, '\n\n'),
    contact: pairs => each(pairs, ([label, value]) => `${label}: ${value}`, '\n\n'),
  },
  'front matter': {
    ...plain,
    header: pairs => `---\n${each(pairs, ([label, value]) => `${label}: ${value}`.trimEnd())}\n---`,
    label: (section, {depth}) => `${'#'.repeat(depth)} ${withoutColon(section)}`,
  },
  'Word text with BOM': {...plain, paragraph: smart, finish: draft => '\uFEFF' + draft.replaceAll('\n', '\r\n')},
  'escaped by pandoc': {
    ...plain,
    label: section => escapePandoc(typed(section)),
    paragraph: escapePandoc,
  },
  'labels in capitals': {
    ...plain,
    label: section => typed({...section, label: section.label.toUpperCase().replace('(S)', '(s)')}),
  },
  'numbered headings': {
    ...plain,
    label: (section, {depth, index}) => (depth === 1 ? `${String(index)}. ` : '') + glossed(bare(section)),
  },
  'numbered markdown headings': {
    ...plain,
    label: (section, {depth, index}) => `${'#'.repeat(depth + 1)} ${depth === 1 ? `${String(index)}. ` : ''}${glossed(section, '')}`,
  }, // prettier-ignore
  'two fields a line': {
    ...plain,
    header: pairs => inPairs(pairs).map(row => each(row, ([label, value]) => `${label}: ${value}`, '   ')).join('\n'),
  },
  'value below its label': {
    ...plain,
    header: pairs => each(pairs, ([label, value]) => `${label}:\n\n${value}`, '\n\n'),
    contact: pairs => each(pairs, ([label, value]) => `${label}:\n${value}`, '\n\n'),
  },
  'answer on the line of its label': {
    ...plain,
    join: (label, [first, ...rest]) => [first === undefined ? label : `${label} ${first}`, ...rest].join('\n\n'),
  },
  'no blank lines': {
    ...plain,
    finish: draft => draft.replace(/\n{2,}/g, '\n'),
  },
}

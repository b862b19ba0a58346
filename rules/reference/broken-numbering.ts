import {defineRule, type Prose} from '#rule'

export default defineRule({
  summary: 'Paragraph numbers run on without gap or repeat.',
  why: 'Minutes and decisions cite paragraphs by number; a number that is missing or there twice cites the wrong one.',
  source: 'GOV.UK guidance on accessible documents: use real lists',
  severity: 'warning',
  messages: {
    bullet: 'Bullet and number “{number}” stand together; keep the number.',
    repeat: 'Number {number} is here twice; renumber from here.',
    gap: 'Number {number} follows {before}; renumber, or put back what is missing.',
  },
  examples: [
    {ok: '1. Background\n\n1.1 The hall is old.\n\n1.2 It is let.\n\n1.2A It is dry.\n\n2. Costs\n\n2.1 None.\n'},
    {
      bad: '1. Background\n\n- 1.1 The hall is old.\n- 1.2 It is let.\n',
      finds: ['3:1 Bullet and number “1.1” stand together; keep the number.'],
    },
    {
      bad: '1. Background\n\n1.1 The hall is old.\n\n1.1 It is let.\n\n1.4 It is dry.\n',
      finds: [
        '5:1 Number 1.1 is here twice; renumber from here.',
        '7:1 Number 1.4 follows 1.1; renumber, or put back what is missing.',
      ],
    },
    // Markdown numbers a list itself; numbers may also run on through the sections, or start anew in each.
    {near: '## Recommendations\n\n1. That the hall be let.\n1. That the rent be £1.\n\n## Reasons\n\n1. It is old.\n'},
    {near: '## Background\n\n1. The hall is old.\n\nIt is let.\n\n## Costs\n\n2. None.\n'},
  ],
  *check({report}) {
    let lastBullet: Prose | undefined
    const last = new Map<string, {readonly value: number; readonly text: string}>()
    for (const prose of report.prose) {
      const {number, bullet, passage} = prose
      if (prose.kind === 'label' || !number) continue
      if (bullet && !number.isMarkdown) {
        const isFirst =
          lastBullet === undefined || report.text.slice(lastBullet.passage.range().end, bullet.start).trim() !== ''
        lastBullet = prose
        const found = {with: {number: number.text}, at: {start: bullet.start, end: number.end}}
        if (isFirst) yield {says: 'bullet', ...found}
      }
      const parsed = /^(\d{1,2}(?:\.\d{1,2})*)\.(\d{1,2})\.?$/.exec(number.text)
      if (!parsed || number.isMarkdown || passage.text === '') continue
      const parent = parsed[1] ?? ''
      const value = Number(parsed[2])
      const before = last.get(parent)
      last.set(parent, {value, text: `${parent}.${String(value)}`})
      if (!before || value === before.value + 1 || (value === 1 && before.value !== 1)) continue
      if (value === before.value) yield {says: 'repeat', with: {number: number.text}, at: number}
      else yield {says: 'gap', with: {number: number.text, before: before.text}, at: number}
    }
  },
})

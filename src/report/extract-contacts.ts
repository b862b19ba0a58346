import type {Contact, Field} from './types.js'

/** The contact blocks: each begins with an officer's name. */
export function extractContacts(fields: readonly Field[]): readonly Contact[] {
  const blocks: Field[][] = []
  for (const field of fields) {
    if (field.template.group !== 'contact') continue
    if (field.template.type === 'officer' || blocks.length === 0) blocks.push([])
    blocks.at(-1)?.push(field)
  }
  return blocks.map(block => ({
    fields: block,
    field: id => block.find(field => field.id === id),
    range: {
      start: Math.min(...block.map(({label}) => label.start)),
      end: Math.max(...block.map(({label, value}) => Math.max(label.end, value.range().end))),
    },
  }))
}

import type {Contact, Field} from './types.js'

/** The contact blocks: each begins with an officer's name. */
export function extractContacts(fields: readonly Field[], text: string): readonly Contact[] {
  const blocks: Field[][] = []
  for (const field of fields) {
    if (field.template.group !== 'contact') continue
    if (field.template.type === 'officer' || blocks.length === 0) blocks.push([])
    blocks.at(-1)?.push(field)
  }
  return blocks.map(block => {
    const start = Math.min(...block.map(({label}) => label.start))
    const end = Math.max(...block.map(({label, value}) => Math.max(label.end, value.range().end)))
    return {
      fields: block,
      continuation: continuation.exec(text.slice(end, end + farthest))?.[0] ?? '',
      field: id => block.find(field => field.id === id),
      range: {start, end},
    }
  })
}

const farthest = 400

/** The rest of a line, and the line below it where that begins with a telephone number or an address. */
const continuation = /^[^\n]*(?:\n[ \t]{0,40}(?:(?:\+44|\(?0)[\d ()-]{8}|[^\s@:]{1,60}@)[^\n]*)?/

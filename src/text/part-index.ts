/** Tells whether a text has a part. */
export type PartIndex = (part: string) => boolean

const slots = 1 << 14

/**
 * Makes a text ready for thousands of questions whether it has a part. Each three letters of the text mark a slot; a part of
 * which one slot is blank is nowhere, and only for the others is the text searched.
 */
export function indexParts(text: string): PartIndex {
  const marked = new Uint8Array(slots)
  for (let i = 2; i < text.length; i++) marked[slotAt(text, i)] = 1
  return part => {
    for (let i = 2; i < part.length; i++) if (marked[slotAt(part, i)] === 0) return false
    return text.includes(part)
  }
}

/** Of the three letters that end there. */
const slotAt = (text: string, end: number) =>
  (text.charCodeAt(end) + text.charCodeAt(end - 1) * 29 + text.charCodeAt(end - 2) * 841) & (slots - 1)

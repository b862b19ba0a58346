import {decodeNamedCharacterReference} from 'decode-named-character-reference'

export interface Entity {
  readonly text: string
  readonly start: number
  /** Of the source. */
  readonly length: number
}

/** The character reference that begins at an offset of the source, if one does. */
export function readEntity(source: string, at: number): Entity | undefined {
  const match = /^&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][\dA-Za-z]{1,31}));/.exec(source.slice(at, at + 40))
  if (!match) return undefined
  const [whole, decimal, hexadecimal, name] = match
  const text = name === undefined ? fromCode(decimal, hexadecimal) : decodeNamedCharacterReference(name)
  return text === false || text === ''
    ? undefined
    : {text: text.replaceAll('\u00A0', ' '), start: at, length: whole.length}
}

function fromCode(decimal: string | undefined, hexadecimal: string | undefined): string {
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '0', 16) : Number.parseInt(decimal, 10)
  return code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\uFFFD' : String.fromCodePoint(code)
}

/** A stretch of HTML text in pieces: plain text as it stands (line ends as spaces), references decoded. */
export function decodeEntities(source: string, start: number, end: number): readonly Entity[] {
  const pieces: Entity[] = []
  let from = start
  const plain = (to: number) => {
    if (to > from) pieces.push({text: source.slice(from, to).replace(/[\r\n\t]/g, ' '), start: from, length: to - from})
  }
  for (let at = source.indexOf('&', start); at !== -1 && at < end; at = source.indexOf('&', at + 1)) {
    const entity = readEntity(source, at)
    if (!entity || at + entity.length > end) continue
    plain(at)
    pieces.push(entity)
    from = at + entity.length
  }
  plain(end)
  return pieces
}

/** What a UTF-16 code unit is to the scanner; everything that is no letter, digit or white space counts as punctuation. */
export const punctuation = 0
export const lowerLetter = 1
export const upperLetter = 2
export const digit = 3
export const space = 4
export const lineEnd = 5

/** Latin, Greek and Cyrillic with their extensions: the scripts that tell capitals from small letters. */
const cased = 0x590
const latinAdditional = [0x1e00, 0x2000] as const

const classes = new Uint8Array(latinAdditional[1])
for (let code = 0; code < classes.length; code++) classes[code] = judge(code)

export function classOf(code: number): number {
  if (code < classes.length) return classes[code] ?? punctuation
  if (code === 0x2028 || code === 0x2029) return lineEnd
  if ((code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000) return space
  // Scripts without capitals, and halves of surrogate pairs.
  return code >= 0x2c00 && code < 0xfe00 && !(code >= 0x2e00 && code < 0x3040) ? lowerLetter : punctuation
}

function judge(code: number): number {
  if (code === 10 || code === 13) return lineEnd
  if (code === 32 || code === 9 || code === 0xa0) return space
  if (code >= 48 && code <= 57) return digit
  const character = String.fromCharCode(code)
  if (character.toLowerCase() !== character) return upperLetter
  const isCased = code < cased || code >= latinAdditional[0]
  if (character.toUpperCase() !== character) return lowerLetter
  // Combining accents belong to the letter before them; so do the letters of scripts without capitals.
  return code === 0xaa || code === 0xba || (code >= 0x300 && code < 0x370) || (!isCased && code >= 0x5d0)
    ? lowerLetter
    : punctuation
}

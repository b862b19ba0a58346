// Node's own decoder takes these bytes for Latin-1 control characters. Five of them stand for nothing.
const from80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** The character of each byte in Windows-1252. */
export const windows1252: readonly string[] = Array.from({length: 256}, (_, byte) =>
  byte >= 0x80 && byte <= 0x9f ? from80.charAt(byte - 0x80) : String.fromCharCode(byte),
)

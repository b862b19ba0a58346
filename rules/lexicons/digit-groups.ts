// How people type a long number: in one piece, in groups, with whatever lies on the keyboard between them.

/** Between two digits: nothing, spaces (also those that do not break), a line's end, a hyphen, dot, slash, comma, colon or underscore. */
export const anyGap = '(?:\\s{1,8}(?:[-‐‑–—−./_·]\\s{0,2})?|[-‐‑–—−./_·]\\s{0,2}|[,:])?'
/** Between two groups: one space, hyphen or dot, or the end of a line. */
export const oneGap = '(?:[ \\u00A0\\u2002-\\u200A\\u202F\\u2011.-]|\\r?\\n[ \\t]{0,8})'

/** So many digits, however they are grouped; no digit goes on in front of them or behind. */
export const digits = (count: number) => `(?<!\\d)\\d(?:${anyGap}\\d){${String(count - 1)}}(?!\\d)`

/** The same, for numbers without a check digit: in groups they are no part of a longer row of numbers. */
export const wholeDigits = (count: number) =>
  `(?:(?<!\\d)\\d{${String(count)}}(?!\\d)|(?<!\\d[\\s.,:/-]{0,2})\\d(?:${anyGap}\\d){${String(count - 1)}}(?![\\s./-]{0,2}\\d))`

/** Not in front of a word that tells what was counted: “250000 homes”. */
export const notCounted =
  '(?![ \\u00A0](?!(?:and|or|but|was|is|has|had|in|on|at|to|by|for|with|which|that|who|from|as|of|under|remains|shows|were|the|his|her|its|their|before|after|when|until|where|because|while|then|now)\\b)[a-z])'

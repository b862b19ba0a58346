import type {Range} from './range.js'

/**
 * Whether letters and digits are no part of a longer number, code or sum of money. `glued` where letters touch them in front,
 * which may be a label: “NHS9991234567”.
 */
export function wholeness(text: string, {start, end}: Range): 'whole' | 'glued' | 'part' {
  const [front, rear] = [text.slice(Math.max(0, start - 2), start), text.slice(end, end + 2)]
  if (/^(?:[A-Za-z\d]|[-/.,]\d|[-/][A-Z])/.test(rear) || /(?:[\d£$€]|\d[-/.,])$/.test(front)) return 'part'
  return /(?:[A-Za-z]|[A-Z][-/])$/.test(front) ? 'glued' : 'whole'
}

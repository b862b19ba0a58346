import type {Range} from './range.js'

/** Cuts a text into stretches of at most so many characters: at a blank line or a line’s end, else between words. Blank ones are left out. */
export function cutAtLineEnds(text: string, most: number): readonly Range[] {
  const stretches: Range[] = []
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = start + lengthOfFirst(text.slice(start, start + most + 1), most)
    if (/\S/.test(text.slice(start, end))) stretches.push({start, end})
  }
  return stretches
}

function lengthOfFirst(text: string, most: number): number {
  if (text.length <= most) return text.length
  // Not so early that most of what might go together is parted.
  const ends = [text.lastIndexOf('\n\n', most - 2) + 2, text.lastIndexOf('\n', most - 1) + 1, text.lastIndexOf(' ', most - 1) + 1] // prettier-ignore
  return ends.find((end, i) => end > (i === 0 ? most / 2 : 0)) ?? most
}

/**
 * How many digits a text has at most with nothing but spaces, hyphens, dots and the like between them; sums of money do not count.
 * A loop, since it reads all there is.
 */
export function longestDigitRun(text: string): number {
  let [most, run, gap, isMoney] = [0, 0, 0, false]
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 48 && unit <= 57) {
      isMoney ||= text.charCodeAt(i - 1) === pound
      if (isMoney) continue
      run++
      gap = 0
      if (run > most) most = run
      continue
    }
    isMoney &&= unit === comma || unit === stop
    if (run > 0 && (!isGap(unit) || ++gap > longestGap)) run = 0
  }
  return most
}

const [comma, stop, pound, longestGap] = [44, 46, 163, 12]

/** A space of any kind, the end of a line, or a mark that people type between groups of digits. */
const isGap = (unit: number) =>
  unit === 32 || (unit >= comma && unit <= 47) || unit === 58 || unit === 95 || (unit >= 9 && unit <= 13) || unit === 160 || unit === 183 || unit === 0x2212 || (unit >= 0x2000 && unit <= 0x202f) // prettier-ignore

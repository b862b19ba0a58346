/** Hostile texts: what makes a pattern with overlapping quantifiers try again and again. */
export const hostileSeeds = [
  ' ', '\t', '(', '[', '{', '<', '.', '..', '…', '_', '-', ': ', '/', '?', 'a', 'A', 'a ', 'A ', 'Aa ', 'x ', 'xx', '1', '1 ', '1.', '1/', '12 May ', '£1,000,', '£ ',
  'please ', 'insert ', 'delete ', 'section ', 'paragraph 1, ', 'Appendix A, ', 'the ', 'and ', 'is/', 'Committee ', 'Council ', 'Wednesday 1 ', 'FD 1/', '(FD ', 'N/A ', '“', '“a” ',
  'yes/', 'because ', 'That ', 'recommendation ', 'Subject: ', 'Legal Implications ', '\n', '\r\n', ' \n', '|', '| ', '*', '**', '`', '&', '&amp;', '\\', '<a', '<!--', '{++', '£X', 'on 1 January ',
] // prettier-ignore

export interface Growth {
  readonly seed: string
  readonly small: number
  readonly large: number
}

/** The texts on which `run` takes more than linear time: four times the text, more than eight times the time (and long enough to tell). */
export function superlinear(run: (text: string) => void, size = 20_000): readonly Growth[] {
  const grows = (seed: string): Growth => {
    return {seed, small: fastest(() => run(repeated(seed, size))), large: fastest(() => run(repeated(seed, size * 4)))}
  }
  const isTooMuch = ({small, large}: Growth) => large > 40 && large > small * 8
  // A busy machine may spoil one measurement, not three.
  return hostileSeeds
    .map(grows)
    .filter(isTooMuch)
    .map(({seed}) => grows(seed))
    .filter(isTooMuch)
    .map(({seed}) => grows(seed))
    .filter(isTooMuch)
}

export function repeated(seed: string, length: number): string {
  return seed.repeat(Math.ceil(length / seed.length)).slice(0, length)
}

/** Milliseconds of the faster of two runs. */
export function fastest(run: () => void): number {
  return Math.min(...[0, 1].map(() => {
    const started = performance.now()
    run()
    return performance.now() - started
  })) // prettier-ignore
}

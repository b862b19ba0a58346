/** Hostile texts: what makes a pattern with overlapping quantifiers try again and again. */
const seeds = [
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
    const textOf = (length: number) => seed.repeat(Math.ceil(length / seed.length)).slice(0, length)
    return {seed, small: fastest(() => run(textOf(size))), large: fastest(() => run(textOf(size * 4)))}
  }
  const isTooMuch = ({small, large}: Growth) => large > 40 && large > small * 8
  // A busy machine may spoil one measurement, not three.
  return seeds
    .map(grows)
    .filter(isTooMuch)
    .map(({seed}) => grows(seed))
    .filter(isTooMuch)
    .map(({seed}) => grows(seed))
    .filter(isTooMuch)
}

function fastest(run: () => void): number {
  return Math.min(...[0, 1].map(() => {
    const started = performance.now()
    run()
    return performance.now() - started
  })) // prettier-ignore
}

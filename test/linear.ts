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
  return seeds.flatMap(seed => {
    const [small, large] = [size, size * 4].map(length =>
      fastest(() => run(seed.repeat(Math.ceil(length / seed.length)).slice(0, length))),
    )
    return small !== undefined && large !== undefined && large > 40 && large > small * 8 ? [{seed, small, large}] : []
  })
}

function fastest(run: () => void): number {
  return Math.min(...[0, 1].map(() => {
    const started = performance.now()
    run()
    return performance.now() - started
  })) // prettier-ignore
}

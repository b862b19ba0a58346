import type {Jurisdiction} from '#rule'

/** Where a nation's law lists what may be exempt, and the numbers of its paragraphs. */
interface ExemptionLaw {
  readonly schedule: string
  readonly range: string
  readonly allowed: (number: number) => boolean
}

/**
 * Local Government Act 1972 Sch. 12A Part 1 (England, as renumbered in March 2006), Parts 4 and 5 (Wales: paragraphs 12 to 18, and 21);
 * Local Government (Scotland) Act 1973 Sch. 7A Part 1 (paragraphs 1 to 15).
 */
export const exemptionLaws: Readonly<Record<Jurisdiction, ExemptionLaw>> = {
  england: {schedule: 'Schedule 12A', range: '1 to 7', allowed: number => number >= 1 && number <= 7},
  wales: {
    schedule: 'Schedule 12A Part 4',
    range: '12 to 18',
    allowed: number => (number >= 12 && number <= 18) || number === 21,
  },
  scotland: {schedule: 'Schedule 7A', range: '1 to 15', allowed: number => number >= 1 && number <= 15},
}

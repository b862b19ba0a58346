import type {Ground} from '#rule'

/**
 * The grounds on which members usually call a decision in, in the words of published call-in schemes (Southwark’s among them),
 * and the rules whose findings fall under each. The same points are made in complaints and in judicial review.
 */
export const callInGrounds: readonly Ground[] = [
  {
    title: 'No reasons for the decision',
    rules: ['decision/missing-reason'],
  },
  {
    title: 'No options set out',
    rules: ['decision/missing-options'],
  },
  {
    title: 'No clear recommendation',
    rules: [
      'decision/malformed-recommendation',
      'decision/open-ended-delegation',
      'decision/recommendation-beyond-powers',
      'decision/unclear-implementation-date',
      'decision/unowned-recommendation',
      'decision/weak-recommendation',
      'template/unresolved-choice',
    ],
  },
  {
    title: 'Inadequate consultation',
    rules: [
      'consultation/malformed-officer-reference',
      'consultation/missing-outcome',
      'consultation/undated-consultation',
      'consultation/unexplained-external-na',
    ],
  },
  {
    title: 'Insufficient legal or financial advice',
    rules: [
      'consultation/missing-officer-reference',
      'consultation/stale-officer-reference',
      'finance/missing-budget-statement',
      'finance/unpaired-costs',
      'finance/unsupported-assertion',
      'legal/misnamed-legislation',
      'legal/no-power-cited',
      'legal/superseded-source',
    ],
  },
  {
    title: 'Equality not considered',
    rules: [
      'equality/contradiction',
      'equality/incomplete-characteristics',
      'equality/unattached-assessment',
      'equality/unsupported-assertion',
    ],
  },
  {
    title: 'Background papers missing or incomplete',
    rules: ['access/background-papers-contradiction', 'access/missing-background-papers'],
  },
  {
    title: 'Key facts or documents left out',
    rules: [
      'access/tabled-document',
      'decision/unsupported-recommendation',
      'finance/inconsistent-figure',
      'finance/wrong-table-total',
      'reference/uncited-appendix',
      'reference/unresolved-reference',
      'structure/bare-not-applicable',
      'structure/empty-section',
      'structure/missing-section',
      'template/leftover-placeholder',
    ],
  },
  {
    title: 'Procedure not followed',
    rules: [
      'access/exempt-contradiction',
      'access/missing-exempt-marking',
      'access/missing-exempt-paragraph',
      'access/missing-lateness-reason',
      'access/missing-private-meeting-notice',
      'access/missing-public-interest-test',
      'access/too-few-clear-days',
      'decision/key-decision-contradiction',
    ],
  },
]

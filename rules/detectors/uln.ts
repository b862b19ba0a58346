import {defineDetector} from '#detector'
import {isLearnerCheck} from '../lexicons/check-digits.js'
import {digits} from '../lexicons/digit-groups.js'
import {otherNumbers} from '../lexicons/other-numbers.js'

export default defineDetector({
  kind: 'uln',
  name: 'a unique learner number',
  source: 'HESA, Unique Learner Number',
  shapes: [{pattern: new RegExp(digits(10), 'g'), near: 'sure'}],
  fewestDigits: 10,
  isValid: isLearnerCheck,
  context: {
    words: ['uln', 'u.l.n.', 'uln no', 'uln number', 'unique learner number', 'unique learner no', 'unique learner reference', 'unique learner identifier', 'learner number', 'learner no', 'learner ref', 'learner reference', 'learner id', 'learning records service', 'lrs', 'personal learning record', 'learner record'], // prettier-ignore
  },
  against: {labels: [...otherNumbers, 'nhs', 'nhs number', 'nhs no', 'chi', 'account', 'urn', 'ukprn']},
  examples: {
    valid: [
      'ULN: 1000000000',
      'the unique learner number of Student B (1000 000 019)',
      '1000-000-027 – ULN as the college has it',
      'uln 10 00 00 00 35',
      'The Learning Records Service holds her under 1000000043.',
    ],
    near: [
      'ULN: 1000000001',
      'ULN: awaited',
      'The number 1000000000 was drawn.',
      'Invoice 1000000019, sent to the college.',
      'ULN 0000000000',
      'UKPRN 1000000000',
    ],
  },
})

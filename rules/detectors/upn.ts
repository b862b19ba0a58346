import {defineDetector} from '#detector'
import {anyGap} from '../lexicons/digit-groups.js'

const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ'

export default defineDetector({
  kind: 'upn',
  name: 'a unique pupil number',
  source: 'Department for Education, Unique pupil numbers: a guide',
  shapes: [
    {pattern: new RegExp(`[${letters}]\\d{11}[\\d${letters}](?![A-Za-z\\d])`, 'gi'), alone: 'sure'},
    {
      pattern: new RegExp(`[${letters}](?:${anyGap}\\d){11}${anyGap}[\\d${letters}](?![A-Za-z\\d])`, 'gi'),
      near: 'sure',
    },
  ],
  fewestDigits: 11,
  isValid: isPupilCheck,
  context: {
    words: ['upn', 'u.p.n.', 'upn no', 'upn number', 'unique pupil number', 'unique pupil no', 'unique pupil reference', 'unique pupil identifier', 'pupil number', 'pupil no', 'pupil ref', 'pupil reference', 'pupil id', 'former upn', 'temporary upn'], // prettier-ignore
  },
  against: {labels: ['invoice', 'order', 'serial', 'serial number', 'part', 'product', 'batch', 'mpan', 'tracking', 'barcode', 'asset']}, // prettier-ignore
  examples: {
    valid: [
      'UPN A123456789012',
      'unique pupil number: k999 1234 12 001',
      'K-999-1234-12-001 is the UPN on the roll.',
      'His file (P000000000001) was moved.',
      'temporary upn w99912341200a',
      'Unique pupil\nno K 999 1234\n12 001',
    ],
    near: [
      'UPN B123456789012',
      'UPN A12345678901',
      'UPN A1234567890123',
      'UPN: to be assigned (UN1)',
      'Serial number A123456789012',
      'Route A 1234 5678 9012 was walked.',
      'UPN I123456789012',
    ],
  },
})

/** Weights 2 to 13; a letter at the end, of a temporary number, counts by its place. */
function isPupilCheck(value: string): boolean {
  const sum = Array.from({length: 12}, (_, i) => {
    const unit = value.charAt(i + 1)
    return (/\d/.test(unit) ? Number(unit) : letters.indexOf(unit)) * (i + 2)
  }).reduce((total, each) => total + each, 0)
  return value.startsWith(letters.charAt(sum % 23))
}

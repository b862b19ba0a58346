import {defineDetector} from '#detector'

const letters = 'ZABCDEFGHJKLMNPQRTUVWXY'
const slash = '\\s{0,2}[/\\\\–-]\\s{0,2}'

export default defineDetector({
  kind: 'pnc-id',
  name: 'a police national computer id',
  source: 'Criminal Justice Hub, PNC identifier',
  shapes: [
    {
      pattern: new RegExp(`(?<!\\d)(?:\\d{4}|\\d{2})/\\d{7}[${letters}](?![A-Za-z\\d])`, 'g'),
      near: 'sure',
      alone: 'likely',
    },
    {pattern: new RegExp(`(?<!\\d)(?:\\d{4}|\\d{2})${slash}\\d(?:[\\s.]?\\d){0,6}(?:[\\s.]{1,2}|${slash})?[${letters}](?![A-Za-z\\d])`, 'gi'), near: 'sure'}, // prettier-ignore
  ],
  fewestDigits: 5,
  isValid: isPoliceCheck,
  context: {
    words: ['pnc', 'pnc id', 'pncid', 'pnc no', 'pnc number', 'pnc ref', 'pnc record', 'p.n.c.', 'police national computer', 'police computer', 'arrest record', 'criminal record'], // prettier-ignore
  },
  against: {
    labels: ['planning', 'planning application', 'planning reference', 'planning ref', 'application', 'application no', 'application ref', 'appeal', 'invoice', 'contract', 'order', 'statutory instrument', 'enforcement notice', 'licence', 'building control', 'tree preservation order'], // prettier-ignore
  },
  examples: {
    valid: [
      'PNC ID 99/1234567B',
      'his PNC number is 19/12345g',
      '2001 / 0000123 Y on the Police National Computer',
      'pncid: 99-123 4567-B',
      'He is known as 1999/1234567B.',
      'PNC 19/\n12345G',
    ],
    near: [
      'PNC ID 99/1234567C',
      'PNC ID: none',
      'Planning application 19/12345G',
      'Application 99/1234567B was refused.',
      'The scheme (19/12345G) was approved.',
      'PNC checks were made on 19/12/2019 by A team.',
    ],
  },
})

/** The year’s last two digits and the serial number in seven, as one number, leave the place of the letter. */
function isPoliceCheck(_value: string, typed: string): boolean {
  const [, year = '', serial = '', letter = ''] =
    /^\d{0,2}(\d{2})[^\d]{1,5}(\d[\d\s.]{0,14}?)[^A-Za-z\d]{0,5}([A-Za-z])$/.exec(typed) ?? []
  const number = serial.replace(/\D/g, '').padStart(7, '0')
  return letter !== '' && letters.charAt(Number(year + number) % 23) === letter.toUpperCase()
}

import {describe, expect, it} from 'vitest'
import {splitSentences} from '../src/text/split-sentences.js'
import {superlinear} from './linear.js'

const shown = (text: string) => splitSentences(text).map(({start, end}) => text.slice(start, end))

describe('sentences', () => {
  it.each([
    'The panel met. || It agreed the plan.',
    'Was it lawful? || Yes! || Nobody objected.',
    'The trustees said “we agree.” || Nothing else was asked.',
    '(The panel met in May.) || It agreed the plan.',
    'Residents were consulted (see para. 3.2). || They agreed.',
    'The fee is £3.50 a day. || In 2019 it was £2.75. || 40 people paid it.',
    'It is at www.example.gov.uk/plans.html. || Write to a.b@example.gov.uk. || Ask for the file.',
    'See reg. 5 of SI 2012/2089. || The Council must publish it.',
    'In R (Moseley) v. Haringey [2014] UKSC 56, paras. 24 to 28, the court agreed. || It was appealed.',
    'Members know s.100D. || Works of art. || Answer no. || Then stop.',
    'Cllr. J. K. Smith and Dr. A. Jones spoke. || Mrs. Brown did not.',
    'Smith Ltd. and Jones & Co. Solicitors bid. || The contract went to Smith Ltd. || The price was fair.',
    'It runs from 9 a.m. to 5 p.m. on weekdays. || It is closed at 5 p.m. || The hall is not.',
    'The plan is in Appendix A. || Residents saw it.',
    'Papers, plans, etc. || The file is open.',
    'Parks, e.g. Long Meadow, i.e. the large ones, are open. || Fig. 3 shows them at approx. 4 ha.',
    'No. 12 High St. and St. Mary’s are listed. || Tel. 01632 960123 Ext. 4.',
    '1. The lease ends. || The tenant leaves.',
    '1.1 The lease ends. || The tenant leaves.',
    '(a) the lease; (b) the rent and (c) the term. || All are new.',
    'The hall was let … and then sold. || It was cheap ... || Nobody asked.',
    'The reference is LD 4526/18..... and was given late. || It is known.',
    'The rules [2] were made in May.[3] || They bind the Council.',
    'The U.K. Government agreed. || It was in the U.K. || The rest was not.',
    'The panel met on 3 Sept. 2024 (Tues. a.m.). || It agreed.',
    'The team at Long Meadow,\nwhich met in May, agreed\nThursday as the day. || It met\nagain.',
    'Members are asked to:\n|| - note the report;\n|| - agree the plan.',
    'It was agreed:\n|| (a) that the hall be let;\n|| (b) that the rent be £5.',
    'Civic Centre\n|| High Street\n|| Longton',
    'The report was sent to the Overview and\nScrutiny Committee. || It agreed.',
    'The powers are in section 100A\n(2) of the Act. || They are wide.',
    'One without a stop',
  ])('are found in “%s”', text => {
    const [whole, expected] = [text.replaceAll(' || ', ' ').replaceAll('|| ', ''), text.split(/\s*\|\| /)]
    expect(shown(whole)).toEqual(expected)
  })

  it('are none in a text without words', () => {
    expect(shown('')).toEqual([])
    expect(shown(' \n ')).toEqual([])
  })

  it('are found in linear time', () => {
    expect(superlinear(splitSentences)).toEqual([])
    for (const seed of ['. ', '.\n', '1. ', 'A. ', 'e.g. ', '.”', '.)', '? ', '. a', '.A', '.[1]', '- a\n', 'A\n'])
      expect(seed.length > 0 && superlinear(text => splitSentences(seed.repeat(text.length / seed.length)), 4000)).toEqual([]) // prettier-ignore
  }, 120_000)
})

import {defineRule, type Fix, type Passage} from '#rule'
import {findAddresses} from '../lexicons/find-addresses.js'
import type {Postcode} from '../lexicons/find-postcodes.js'
import {whoseAddress} from '../lexicons/whose-address.js'

export default defineRule({
  summary: 'A report does not say where a private person lives.',
  why: 'With a house or a full postcode anybody can stand at the door of a child, a victim or an objector.',
  source: 'UK GDPR article 5(1)(c); Children Act 1989 section 97(2)(b); Sexual Offences (Amendment) Act 1992 section 1',
  severity: 'error',
  isPersonal: true,
  messages: {
    home: 'The address of a private person stands here; take it out, or give the district of the postcode.',
    postcode: 'A full postcode stands here; if somebody lives there, give its district alone.',
  },
  examples: [
    {
      ok: 'Summary:\n\nThe family lived in the L20 district. Comments may be sent to the Civic Offices, 2 High Street, LS99 3WE.\n',
    },
    {
      bad: 'Summary:\n\nMrs Lee, who lives at 14 Alder Rise, Mickleby, LS99 3WE, objects. So does Mr Moss of Rose Cottage, Mill Lane.\n',
      finds: [
        '3:23 The address of a private person stands here; take it out, or give the district of the postcode.',
        '3:86 The address of a private person stands here; take it out, or give the district of the postcode.',
      ],
      fixed:
        'Summary:\n\nMrs Lee, who lives at 14 Alder Rise, Mickleby, LS99, objects. So does Mr Moss of Rose Cottage, Mill Lane.\n',
    },
    {
      bad: 'Subject: Serious Case Review\n\n| Child | Home address |\n|---|---|\n| Child A | flat 3, mill court |\n\nThe police were called to 9 Heol y Bryn. postcode ls993we\n',
      finds: [
        '5:13 The address of a private person stands here; take it out, or give the district of the postcode.',
        '7:27 The address of a private person stands here; take it out, or give the district of the postcode.',
        '7:51 The address of a private person stands here; take it out, or give the district of the postcode.',
      ],
      fixed:
        'Subject: Serious Case Review\n\n| Child | Home address |\n|---|---|\n| Child A | flat 3, mill court |\n\nThe police were called to 9 Heol y Bryn. postcode ls99\n',
    },
    {
      bad: 'Summary:\n\nA letter came from Ines al-Moss, 112 Park Lane, Mickleby. We have heard from Jo Moss, Rose Cottage, Mill Lane.\n',
      finds: [
        '3:34 The address of a private person stands here; take it out, or give the district of the postcode.',
        '3:87 The address of a private person stands here; take it out, or give the district of the postcode.',
      ],
    },
    {
      bad: 'Summary:\n\nThe survey covered LS99 3WE and nothing else.\n',
      finds: ['3:20 A full postcode stands here; if somebody lives there, give its district alone.'],
      fixed: 'Summary:\n\nThe survey covered LS99 and nothing else.\n',
    },
    // Sites, works, firms, offices and public buildings, and the stretch of a road.
    {
      near: 'Subject: Licensing of premises\n\nSummary:\n\nLand at 14 Mill Lane, LS99 3WE. The shop, 3 High Street, was let. Residents of 12-40 Alder Rise were asked. The applicant proposes two homes at 5 Park Road. Planning permission was given for 8 Elm Close. Works at 2 Mill Lane, 4 Oak Avenue and 7 Elm Close. The registered office of Moss Ltd is 9 High Street, LS99 3WE.\n',
    },
    {
      near: 'Subject: Serious Case Review\n\nSummary:\n\nThe family was seen at the library, 14 High Street, LS99 3WE, who had come by bus from stop 14 Mill Lane, and heard in 2 Crown Court hearings on 3 May 2019. A crossing was laid at 12 Station Road. Route QX12 3AB, code PR7 2CX, LS1A 3WE and the E1 4th are none, and L20 is a district.\n\nContact officer: Jo Moss, 2 High Street, LS99 3WE\n',
    },
    {
      near: 'Summary:\n\nA letter came from Moss Lee Associates, 112 Park Lane, and one from Barton Lowe, 7 Mill Lane, on behalf of the owner.\n',
    },
    {near: '| School | Address |\n|---|---|\n| Mill Primary | 14 Mill Lane, LS99 3WE |\n'},
    // What the heading names is what the report is about.
    {
      near: '# 14 Alder Rise: repairs\n\nThe roof of 14 Alder Rise leaks. The council moved the sale of 14 Alder Rise to 3 May.\n',
    },
  ],
  *check({report}) {
    for (const prose of report.prose) {
      const {text} = prose.passage
      if (!/\d|,/.test(text)) continue
      for (const address of findAddresses(text)) {
        const whose = whoseAddress(report, prose, address)
        const {start, end, postcode} = address
        const found = {
          at: prose.passage.range(start, end),
          ...(postcode && {fix: toDistrict(prose.passage, postcode)}),
        }
        if (whose === 'home') yield {says: 'home', ...found}
        else if (whose === 'unknown' && postcode) yield {says: 'postcode', severity: 'warning', ...found}
      }
    }
  },
})

/** “LS99 3WE” becomes “LS99”. */
function toDistrict(passage: Passage, {start, inward, end}: Postcode): Fix {
  const outward = passage.text.slice(start, inward).trimEnd().replace(/[–-]$/, '')
  return {edits: [{...passage.range(start + outward.length, end), text: ''}], safe: false}
}

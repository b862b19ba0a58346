// The posts whose holders answer to the public, as reports put them before and behind a name. Source: ICO, “Disclosing information about
// employees”; the wording of published reports, put in general terms.

const grade = 'service|programme|commercial|clinical|medical|nursing|finance|legal|housing|property|business|children[\'’]s|interim|acting|deputy|assistant|associate|executive|corporate|strategic|group|divisional|managing|independent|former|then|current|new|outgoing|joint|vice|senior|area|district|regional|national|high court|circuit|tribunal|planning|lead|the|council[\'’]s|his honour|her honour' // prettier-ignore
/** A post whose holder answers to the public. */
const post =
  `(?:(?:${grade})[ -]){0,4}` +
  '(?:directors?|chief executive|chief officer|chief constable|chief finance officer|chief operating officer|chief nurse|chief planner|heads? of|(?:council )?leader|leader of the council|mayor|mayoress|lord[- ]lieutenant|high sheriff|returning officer|monitoring officer|s(?:ection )?\\.? ?151 officer|borough treasurer|county treasurer|borough solicitor|town clerk|county solicitor|city solicitor|solicitor to the council|proper officer|commissioner|police and crime commissioner|cabinet member|executive member|portfolio holder|ward member|ward councillors?|shadow (?:cabinet )?member|group leader|chair|chairman|chairwoman|chairperson|convenor|convener|provost|president|chancellor|secretary of state|minister|prime minister|home secretary|ombudsman|coroner|judge|recorder|justice|magistrate|district judge|inspector appointed|planning inspector|independent (?:reviewer|author|scrutineer|investigator|examiner|adviser|person|member|chair)|reviewer|overview author|report author|lead reviewer|author|external auditor|engagement lead|audit partner|bishop|archbishop|vice[- ]chancellor|chief superintendent|superintendent|borough commander|assistant chief constable|honorary (?:alderman|freeman|freewoman)|statutory officer|caldicott guardian|data protection officer|(?:strategic|designated|professional|policy) lead|prif weithredwr|cyfarwyddwr|pennaeth|swyddog monitro|cadeirydd|arweinydd|founder|philanthropist|suffragette|inventor|counsel|queen[\'’]s counsel|king[\'’]s counsel|architect|historian|sculptor|composer|novelist|poet|mp)' // prettier-ignore
/** What a post is of, in small letters: “adult social care”, “place and growth”. */
const fields = new Set('of for and & to the with in on at adult adults social care childrens children child services service housing place finance resources resource legal democratic public health planning education highways environment communities community regeneration transport culture leisure governance people corporate customers customer strategy commissioning safeguarding panel committee council councils review board trust inquiry report policy growth skills economy neighbourhoods assets property digital law operations'.split(' ')) // prettier-ignore
const courtesy =
  '(?:Canon|Father|Sister|Judge|Cllr|Councillor|Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|The Rt Hon|Rt Hon|Rev|Revd|HHJ)\\.? '

/** Right before a name: “the Director of Place, ”, “Independent Chair ”, “His Honour Judge ”. */
const postAndField = new RegExp(
  `\\b${post}((?:,? [\\w’'&-]{1,22}){0,9}?)(?:,|:| –| -|, being| \\(| (?:is|was|will be|remains)(?: now| currently)?| is held by)? ?(?:\\n)?(?:${courtesy}){0,2}$`,
  'i',
)
/** Whether a text ends with a post, what it is of, and nothing else: words in capitals, or words of services. */
export function endsWithPost(before: string): boolean {
  // “The Mayor welcomed the chief executive, ”: of several posts the last may be the one.
  for (let from = 0, found = postAndField.exec(before); found; found = postAndField.exec(before.slice(from))) {
    if (isPostOf(before.slice(0, from + found.index), found)) return true
    from += found.index + 1
  }
  return false
}

function isPostOf(lead: string, [whole, of = '']: RegExpExecArray): boolean {
  // “Youth Justice: ”, “gang leader: ”, “in his high chair, ”
  if (/\b(?:youth|criminal|restorative|social|gang|ring|pack|scout|choir|band|squad)[ -]?$/i.test(lead)) return false
  if (/^(?:the |an? )?(?:chair|head)\b/i.test(whole) && /\b(?:high|wheel|(?:in|on|from|into|behind)(?: the| an?| his| her| their)?)[ -]?$/i.test(lead)) return false // prettier-ignore
  const words = of.split(/[\s,]+/).filter(word => word !== '')
  // “hit the head of ”
  if (words.length === 0 && /\bof\b\W*$/i.test(whole)) return false
  // “The Chair and ”, “The Mayor wrote to ”: the post is another’s.
  return (
    !/^(?:of|for|and|&|to|the|with|in|on|at)$/i.test(words.at(-1) ?? '') &&
    words.every(word => /^[A-Z]/.test(word) || fields.has(word.replace(/['’]/g, '').toLowerCase()))
  )
}

/** Right behind a name: “, Director of Place”, “(Independent Chair)”, “ MP”, “ KC”. */
const postAfter = new RegExp(`^(?:, | \\(|, the | – | - |, as | as | \\|| is the | was the |, who (?:is|was|chaired|wrote) (?:the )?| \\(the |, our |, its |, then ){1,2} ?(?:(?:a|an|the) )?${post}\\b`, 'i') // prettier-ignore
/** “, Interim Place Director”, “(Housing Services Manager)”: words in capitals and a post, as staff are called. */
const staffBehind = /^(?:, | \(| – | - )(?:[A-Z][\w&’'-]+ ){1,4}(?<last>Director|Chair|Chief|Head|Leader|Commissioner|Officer|Manager|Lead|Solicitor|Treasurer|Accountant|Auditor|Surveyor|Engineer|Planner|Secretary|Clerk)\b/ // prettier-ignore

/** The same before a name: “The Licensing Manager, ”. */
export const staffBefore = /\b(?:[A-Z][\w&’'-]+ ){1,4}(?:Officer|Manager|Lead|Solicitor|Accountant|Auditor|Surveyor|Engineer|Planner|Secretary|Clerk|Adviser)(?: for [A-Z][\w&’'-]+(?: [A-Z][\w&’'-]+){0,3})?(?:,|:| –)? ?$/ // prettier-ignore

export const isStaffBehind = (after: string) => staffBehind.test(after)

/** Whether a post is told right behind a name, and is its holder’s; in a case only of those who answer to the public. */
export function isPostBehind(after: string, isCase: boolean): boolean {
  const staff = staffBehind.exec(after)?.groups?.last
  if (staff !== undefined && (!isCase || /^(?:Director|Chair|Chief|Head|Commissioner)$/.test(staff))) return true
  const found = postAfter.exec(after)?.[0]
  if (found === undefined) return false
  const rest = after.slice(found.length)
  // “the leader of the gang”; “head of” has its “of” already.
  const [, of = ''] = ofWhat.exec((/\bof$/.test(found) ? ' of' : '') + rest) ?? []
  // “a judge’s daughter”
  return !/^['’]s\b/.test(rest) && (of === '' || fields.has(of.replace(/['’]/g, '')))
}

const ofWhat = /^ of (?:the |an? |his |her |their )?([a-z][a-z’'-]*)/

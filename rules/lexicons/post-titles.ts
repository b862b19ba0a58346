// How reports name an officer or a body to whom a task or a power is given. Source: the wording of published council reports.
import {foldedWords} from '#text/folded-words'

/** Words in the title of one officer or member, or of a body that acts. */
const postWords = new Set(
  `director directors head heads chief manager managers solicitor treasurer 151 s151 leader mayor deputy cabinet portfolio executive chair chairs chairman
  chairwoman chairperson vice subcommittee committee panel board clerk secretary surveyor engineer commissioner controller registrar accountant planner architect
  commander convener convenor provost councillor councillors coordinator ordinator principal headteacher administrator auditor member members proctor sheriff
  president trustee trustees trust company joint adviser advisor inspector barrister lawyer counsel monitoring returning`.split(
    /\s+/,
  ),
)
const nobodyWords = new Set(
  `officers officer staff team teams employees colleagues officials service services department departments directorate directorates administration
  management council authority others somebody someone anyone`.split(/\s+/),
)
/** In front of “officer” or “team” they single nobody out. */
const generic = new Set(
  `the a an any all other its our their this relevant appropriate designated suitable suitably authorised responsible council council's councils' nominated competent
  qualified delegated senior individual named various lead local`.split(/\s+/),
)

/** The post of one officer or member, or a body: “the Head of Housing”, “the Section 151 Officer”, “the Chair”. */
export function namesPost(text: string): boolean {
  return foldedWords(text).some(word => postWords.has(word.replace(/'s?$/, '')))
}

/** Those who hold no particular post: “officers”, “the relevant officer”, “the planning team”. */
export function namesNobody(text: string): boolean {
  if (namesPost(text)) return false
  const list = foldedWords(text.replace(/\s(?:of|in|within|at|from|for|across|under)\s.*$/s, ''))
  const last = list.at(-1) ?? ''
  const before = list.slice(0, -1)
  if (!nobodyWords.has(last)) return false
  // A “Licensing Officer” may be one; “the licensing team” and “housing officers” are many.
  return last !== 'officer' || before.every(word => generic.has(word))
}

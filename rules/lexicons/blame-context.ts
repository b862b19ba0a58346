// What in a sentence tells whether words lay blame on somebody who was abused.

export const child = /\b(?:child(?:ren)?|young (?:people|persons?|women|woman|men|man|girls?|boys?)|girls?|boys?|teenagers?|teens?|adolescents?|minors?|pupils?|students?|care leavers?|victims?|survivors?|youths?|daughters?|sons?)\b/i // prettier-ignore
export const victims = /\b(?:victims?|survivors?|wom[ae]n|mothers?|wife|wives|adults? at risk|vulnerable adults?|she|he|they)\b/i // prettier-ignore
export const abuse = /\b(?:exploit|abus|sexual|groom|traffick|gang|county lines|missing|abscond|violen|perpetrat|prostitut|safeguard|older (?:men|males|man)|assault|coerci|rape|domestic (?:abuse|violence))/i // prettier-ignore
export const health = /\b(?:health|diet|smok|tobacco|exercis|obes|weight|physical|alcohol|active|nutrition|wellbeing|fitness|travel|retire|nomad|gypsy|travell|housing|vegan)/i // prettier-ignore
/** Other risks, and people who run them at their work. */
export const outdoors = /\b(?:road|roads|traffic|vehicles?|cycl\w{1,4}|railway|tracks?|river|water|swim\w{0,5}|ice|cliffs?|fireworks?|trespass\w{0,4}|climb\w{0,4}|junction|crossing|carriageway|crew|firefighters?|staff|employees?|officers?|workers?|carers?|councillors?|members?|candidates?|teachers?|drivers?|volunteers?|tenants?|residents?|ladders?|height|building site)\b/i // prettier-ignore

export const ifAbuse = (sentence: string, instead: string) => (abuse.test(sentence) || child.test(sentence) ? instead : undefined) // prettier-ignore

export function ifChild(sentence: string, instead: string, others?: RegExp): string | undefined {
  const isOther = others !== undefined && others.test(sentence) && abuse.test(sentence)
  return child.test(sentence) || isOther ? instead : undefined
}

// “It is not a lifestyle choice”: who denies it blames nobody.
export function isDenied(words: string, sentence: string): boolean {
  const before = sentence.replace(/\s+/g, ' ').split(words)[0] ?? ''
  return /\b(?:not|never|no|nor|rather than|wrongly|without|instead of|cannot|avoid)\b|n[’']t\b/i.test(
    before.slice(-60),
  )
}

// “The Optional Protocol on the Sale of Children, Child Prostitution and Child Pornography”, and the titles of old offences.
export function isName(words: string, sentence: string): boolean {
  return /\b[A-Z][a-z]+ [A-Z]/.test(words) || /\b(?:Act|Protocol|Convention|section|offences? of|convicted of)\b/.test(sentence) // prettier-ignore
}

/** “Children are forced into it”: who says so blames nobody. */
export function isForced(sentence: string): boolean {
  return /\b(?:forc(?:e|es|ed|ing)|coerc\w{1,4}|groom(?:ed|ing)?|made to|used|using|exploit\w{1,6}|recruit\w{0,6}|traffick\w{1,4}|victims?|pressured?|manipulated|prevent\w{0,4}|legislation|offences?)\b/i.test(
    sentence,
  )
}

// Proceedings whose people the law forbids to identify, and the words that tell of them.
// Sources: Children Act 1989, s. 97(2); Administration of Justice Act 1960, s. 12; Sexual Offences (Amendment) Act 1992, s. 1;
// Children and Young Persons Act 1933, s. 49.

export type Proceedings = 'family' | 'sexual' | 'youth'

/** In lower case: of these one is in every piece that tells of such proceedings. */
export const proceedingsHints = ['care proceedings', 'family court', 'family proceedings', 'family division', 'care order', 'placement order', 'adoption order', 'guardianship order', 'child arrangements', 'protection order', 'supervision order', 'wardship', 'ward of court', 'fact-finding', 'rape', 'raping', 'rapist', 'sexual', 'indecent', 'groom', 'incest', 'genital mutilation', 'fgm', 'youth court', 'referral order', 'detention and training'] // prettier-ignore

const words: readonly (readonly [Proceedings, RegExp])[] = [
  ['sexual', /\b(?:(?<!oilseed |oil seed |field of |fields of )rape(?! (?:seed|oil|crop|field))|raped|rapes|raping|rapist|sexual(?:ly)? (?:assault\w{0,3}|abus\w{1,4}|offen[cd]\w{1,4}|exploit\w{2,5}|touch\w{2,3}|harm\w{0,3}|activity|violence)|indecent(?:ly)? (?:assault\w{0,3}|images?|exposure)|(?<!dog |pet |horse |cat )groom(?:ed|ing)(?! (?:salon|parlour|business|shop|of (?:dogs|horses)))|incest|female genital mutilation|FGM)\b/i], // prettier-ignore
  ['youth', /\b(?:youth court|referral order|detention and training order)\b/i],
  ['family', /\b(?:care proceedings|family (?:court|proceedings|division)|(?:interim |full )?care orders?|placement orders?(?! for (?!him|her|them|the (?:child|boy|girl|twins|siblings)))|adoption orders?|special guardianship orders?|child arrangements orders?|emergency protection orders?|supervision orders?|wardship|ward of court|fact-finding hearing)\b/i], // prettier-ignore
] // prettier-ignore

/** Which proceedings a text tells of, and where it says so. */
export function proceedingsIn(text: string): {readonly kind: Proceedings; readonly start: number; readonly end: number} | undefined {
  for (const [kind, pattern] of words) {
    const match = pattern.exec(text)
    if (match) return {kind, start: match.index, end: match.index + match[0].length}
  }
  return undefined
} // prettier-ignore

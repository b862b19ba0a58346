/** Alternatives of templates, of which the author keeps one. Each pattern is linear. */
export interface Choice {
  /** Words in lower case of which one is wherever the pattern matches. */
  readonly hints: readonly string[]
  readonly pattern: RegExp
  /** A text that it must find. */
  readonly example: string
  readonly seen: string
}

/** Alone in their place: a header value, a cell, a line. */
export const choicesAlone: readonly Choice[] = [
  {hints: ['yes', '/no', '/ no', 'y/', 'y /'], pattern: /^\*?(?:yes ?\/ ?no(?: ?\/ ?n\/?a)?|no ?\/ ?yes|y ?\/ ?n) ?[*.]?$/gim, example: 'Yes/No', seen: 'general'},
  {hints: ['private', 'exempt', 'non-key', '/part', '/ part'], pattern: /^(?:classification ?:? ?)?(?:public ?\/ ?private|private ?\/ ?public|open ?\/ ?(?:part exempt ?\/ ?(?:fully )?)?exempt|(?:not )?exempt ?\/ ?not exempt|key ?\/ ?non-key|part (?:1|a|i) ?\/ ?part (?:2|b|ii)) ?[*.]?$/gim, example: 'Public/Private', seen: 'Maidstone'},
  {hints: ['/for', '/ for', '/decision', '/discussion', '/information', '/noting', '/approval', '/ decision', '/ discussion', '/ information', '/ noting', '/ approval'], pattern: /^(?:for )?(?:decision|discussion|information|noting|approval)(?: ?\/ ?(?:for )?(?:decision|discussion|information|noting|approval)){1,4} ?[*.]?$/gim, example: 'For decision/for noting', seen: 'Maidstone'},
] // prettier-ignore

/** As a header value, whatever follows: “Yes/No (please delete one)”. */
export const choicesInField: readonly Choice[] = [
  {hints: ['yes', 'no/', 'no /', 'no or', 'y/', 'y /', 'private', 'non-key'], pattern: /^\*?(?:yes ?(?:\/|or) ?no|no ?(?:\/|or) ?yes|y ?\/ ?n|public ?(?:\/|or) ?private|key ?(?:\/|or) ?non-key)(?: ?\/ ?n\/?a\b)?(?=[ \t]{0,3}(?:$|[([{*.;,–-]))/gim, example: 'Yes or No (see note)', seen: 'general'},
] // prettier-ignore

/** Wherever they stand. */
export const choicesAnywhere: readonly Choice[] = [
  {hints: ['is not', 'are not', 'has not', 'have not', 'will not', 'does not', 'should not'], pattern: /\b(?:is ?\/ ?is not|are ?\/ ?are not|has ?\/ ?has not|have ?\/ ?have not|will ?\/ ?will not|does ?\/ ?does not|should ?\/ ?should not)\b/gi, example: 'This is/is not a key decision', seen: 'general'},
  {hints: ['not for publication'], pattern: /\b(?:for )?general release ?(?:\/|or) ?not for publication\b/gi, example: 'For general release or Not for publication', seen: 'Brighton'},
  {hints: ['officer delegated'], pattern: /\bcabinet member delegated decision ?\/ ?officer delegated decision\b/gi, example: 'Cabinet Member delegated decision/ Officer delegated decision', seen: 'Lambeth'},
  {hints: ['['], pattern: /\[(?:[A-Z][a-z]{1,20} ?\/ ?){1,4}[A-Z][a-z]{1,20}\](?![(:])/g, example: '[Decision/Discussion/Noting]', seen: 'Maidstone'},
] // prettier-ignore

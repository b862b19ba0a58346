/** Slots that a template leaves for the author. Seen in blank council templates, in published reports or in Word, as said; each pattern is linear. */
export interface Placeholder {
  /** Of these, in lower case, one is wherever the pattern matches: a cheap look before the search. */
  readonly hints: readonly string[]
  readonly pattern: RegExp
  /** A text that it must find. */
  readonly example: string
  readonly seen: string
}

export const leftoverPlaceholders: readonly Placeholder[] = [
  {hints: ['....'], pattern: /(?<![.…])\.{4,}(?![.…])(?![ \t]{0,10}\d{1,4}[ \t]{0,5}$)/gm, example: 'costs of ..... a year', seen: 'Sefton'},
  {hints: ['……'], pattern: /(?<!…)…{2,}(?!…)(?![ \t]{0,10}\d{1,4}[ \t]{0,5}$)/gm, example: 'costs of …… a year', seen: 'general'},
  {hints: ['___'], pattern: /(?<!\w)_{3,}(?!\w)/g, example: 'a lease of ___ years', seen: 'general'},
  {hints: ['£x', '£ ', '£_', '£.', '£?', '£['], pattern: /£ ?(?:[xX]{1,8}\b|_{2,}|\.{3,}|\?{1,}|\[[^\]\n]{0,20}\])/g, example: 'a cost of £xxx', seen: 'general'},
  {hints: ['xx'], pattern: /\b[xX]{2}[./-][xX]{2}[./-](?:\d{2,4}|[xX]{2,4})\b|\bxx\/\d{2}[-/]\d{2}\b/g, example: 'due on xx.xx.24', seen: 'Lambeth'},
  {hints: ['00/00/0', 'dd/mm/y'], pattern: /\b00\/00\/0{2,4}\b|\bdd\/mm\/yy(?:yy)?\b/gi, example: 'decided on 00/00/0000', seen: 'general'},
  {hints: ['xxx'], pattern: /(?<!\b(?:Article|Chapter|Part|Volume|Title|Book|Appendix|Annex) )(?<![\w-])[xX]{3,}(?![\w-])/g, example: 'the sum of XXX pounds', seen: 'Lambeth'},
  {hints: ['xx'], pattern: /(?<![\w-])xx(?![\w-])/g, example: 'a total of xx places', seen: 'general'},
  {hints: ['xx'], pattern: /\b\d{0,3}X{2,}(?: per cent|%)|(?<!\b(?:Article|Chapter|Part|Volume|Title|Book|Appendix|Annex) )(?<![\w-])XX(?=%| per cent| [a-z]+s\b)/g, example: 'about XX% of homes', seen: 'general'},
  {hints: ['??'], pattern: /\?{2,}/g, example: 'in ward ??', seen: 'general'},
  {hints: ['['], pattern: /\[[ \t_.…]{0,20}\](?![(:])/g, example: 'the sum of [   ]', seen: 'general'},
  {hints: ['['], pattern: /\[(?:report title|title|report author(?: email)?|author|committee|meeting date(?: here)?|date|name|names|officer|officer name|ward|wards|amount|figure|number|post|job title|body of report|text|text here|reason|reasons|to be (?:completed|confirmed|added|inserted|advised|updated|drafted)|tb[acd]|relevant [^\]\n]{3,40})\](?![(:])/gi, example: '[Report title]', seen: 'Brighton, Maidstone'},
  {hints: [' here'], pattern: /\b(?:report title|meeting date|your text|your name|text|title) (?:goes )?here\b/gi, example: 'Report title here', seen: 'Maidstone'},
  {hints: ['lorem ipsum'], pattern: /\blorem ipsum\b/gi, example: 'Lorem ipsum dolor', seen: 'general'},
  {hints: [' of abc', ' of xyz', ' of xxx', 'member abc', 'member xyz', 'member xxx', 'member for abc', 'member for xyz', 'member for xxx'], pattern: /\b(?:Director|Head|Service|Officer) of (?:ABC|XYZ|XXX)\b|\bCabinet Member (?:for )?(?:ABC|XYZ|XXX)\b/g, example: 'Strategic Director of ABC', seen: 'Lambeth'},
  {hints: ['some officer', 'someofficer@', 'some title', 'some area'], pattern: /\bSome Officer\b|\bsomeofficer@|\bSome (?:Title|Area)\b/g, example: 'Some Officer, with Some Title', seen: 'Lambeth'},
  {hints: ['paragraph'], pattern: /\bparagraphs? \(?(?:X+|_+|\.{2,}|\[ {0,5}\])\)? (?:of|in)\b/gi, example: 'paragraph (X) of Schedule 12A', seen: 'Brighton'},
  {hints: ['following reason'], pattern: /\bfor the following reasons? ?(?:…|\.{3})\s{0,3}$/gim, example: 'urgent for the following reason…', seen: 'Brighton'},
  {hints: ['to take some', 'do something else'], pattern: /^(?:To take some (?:further )?action|To do something else)\.?$/gm, example: 'To take some action.', seen: 'Lambeth'},
  {hints: ['tbc', 'tba', 'tbd'], pattern: /\b(?:TBC|TBA|TBD)\b(?![-/]\w)/g, example: 'Date: TBC', seen: 'general'},
  {hints: ['to be ', 'tbc', 'tba', 'tbd'], pattern: /^(?:to be (?:confirmed|advised|agreed|determined|completed|added)|tb[acd])\.?$/gim, example: 'To be confirmed', seen: 'general'},
  {hints: ['£'], pattern: /£\d{1,3}(?:,\d{3}){0,4},\d{1,2}(?![\d,])/g, example: 'more than £500,00', seen: 'York'},
] // prettier-ignore

/** Slots in angle brackets, which markdown takes for a tag and hides: searched in the draft as typed. */
export const hiddenPlaceholders: readonly Placeholder[] = [
  {hints: ['<'], pattern: /<(?:date|day|month|year|name|title|insert|enter|amount|figure|officer|ward|committee|approving|report|add|your|tb[acd])\b[^<>\n="/]{0,60}>/gi, example: '<Insert date>', seen: 'a university template'},
] // prettier-ignore

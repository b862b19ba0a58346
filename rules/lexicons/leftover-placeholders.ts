/** Slots that a template leaves for the author. Seen in blank council templates, in published reports or in Word, as said; each pattern is linear. */
export interface Placeholder {
  /** In lower case; one of them is wherever the pattern matches: a cheap look before the search. */
  readonly hints: readonly string[]
  readonly pattern: RegExp
  /** A text that it must find. */
  readonly example: string
  readonly seen: string
  /** Counts in the words of others as well: no editor who shortens or masks a quotation writes it. */
  readonly evenQuoted?: boolean
}

/** Gaps drawn with a character. */
const gaps: readonly Placeholder[] = [
  {hints: ['....'], pattern: /(?<![.…])\.{4,}(?![.…])(?![ \t]{0,10}\d{1,4}[ \t]{0,5}$)/gm, example: 'costs of ..... a year', seen: 'Sefton'},
  {hints: ['……'], pattern: /(?<!…)…{2,}(?!…)(?![ \t]{0,10}\d{1,4}[ \t]{0,5}$)/gm, example: 'costs of …… a year', seen: 'general'},
  {hints: ['. . . '], pattern: /(?<![.] ?)(?:\. ){4,60}\.?/g, example: 'costs of . . . . . a year', seen: 'general'},
  {hints: ['___'], pattern: /(?<!\w)_{3,}(?!\w)/g, example: 'a lease of ___ years', seen: 'general', evenQuoted: true},
  // Glued to a word it is a reader’s surprise: “Why now??”.
  {hints: ['??'], pattern: /(?<![A-Za-z?!)”’"'])\?{2,}/g, example: 'in ward ??', seen: 'general'},
  {hints: ['['], pattern: /\[[ \t_]{0,20}\](?![(:])|\[\.{4,40}\]|\[[●•]{1,3}\]/g, example: 'the sum of [   ]', seen: 'general', evenQuoted: true},
  {hints: ['<'], pattern: /<[ \t]{0,3}(?:[._…]{1,40}[ \t]{0,3})>/g, example: 'the sum of <...>', seen: 'general'},
  {hints: ['£x', '£ ', '£_', '£.', '£?', '£['], pattern: /£ ?(?:[xX]{1,8}(?:m|bn|k)?\b|_{2,}|\.{3,}|\?{1,}|\[[^\]\n]{0,20}\])/g, example: 'a cost of £xxx', seen: 'general', evenQuoted: true},
  {hints: ['00000'], pattern: /(?<![\w.,£])0{5,}(?![\w.,])/g, example: 'Telephone: 000000', seen: 'Brighton, Lambeth'},
] // prettier-ignore

/** X for what is not known yet; behind the words of a statute, or of a person, it is a numeral or a mask. */
const unknowns: readonly Placeholder[] = [
  {hints: ['xx'], pattern: /\b[xX]{2}[./-][xX]{2}[./-](?:\d{2,4}|[xX]{2,4})\b|\bxx\/\d{2}[-/]\d{2}\b/g, example: 'due on xx.xx.24', seen: 'Lambeth', evenQuoted: true},
  {hints: ['00/00/0', 'dd/mm/y'], pattern: /\b00\/00\/0{2,4}\b|\bdd\/mm\/yy(?:yy)?\b/gi, example: 'decided on 00/00/0000', seen: 'general', evenQuoted: true},
  {hints: ['xx'], pattern: /(?<!\b(?:Article|Chapter|Part|Volume|Title|Book|Schedule|Annex|Protocol|Order|Class|Mr|Mrs|Ms|Miss|Dr|Child|Adult|Family|Person|Patient|Pius|Louis) )(?<![\w-])X{2,}(?!\w)/g, example: 'the meeting of XX March', seen: 'Lambeth'},
  {hints: ['xx'], pattern: /(?<![\w(-])x{2,}(?!\w)|(?<![\w)-])\(x{3,}\)/g, example: 'a total of xx places', seen: 'general'},
  {hints: ['x%', 'x per cent'], pattern: /(?<![\w-])X(?=%| per cent\b)/g, example: 'about X% of homes', seen: 'general'},
  {hints: ['19xx', '20xx', '190x', '191x', '192x', '193x', '194x', '195x', '196x', '197x', '198x', '199x', '200x', '201x', '202x', '203x', '204x', '205x', '206x', '207x', '208x', '209x'], pattern: /\b(?:19|20)(?:[xX]{2}|\d[xX])(?![a-z\d])/g, example: 'in 20XX', seen: 'general'},
  {hints: ['paragraph'], pattern: /\bparagraphs? \(?(?:X{1,8}|_{1,20}|\.{2,20}|\[ {0,5}\])\)? (?:of|in)\b/gi, example: 'paragraph (X) of Schedule 12A', seen: 'Brighton', evenQuoted: true},
] // prettier-ignore

/** Names of slots. */
const slots: readonly Placeholder[] = [
  {hints: ['['], pattern: /\[(?:report title|title|(?:report )?author(?: email)?|committee|meeting date(?: here)?|date|month|year|names?|officer|officer name|wards?|ward name|amount|figure|number|post|job title|body of report|text|text here|reasons?|relevant [^\]\n]{3,40}|(?:name|title|date|number|amount|details?) of [^\]\n]{2,60})\](?![(:])/gi, example: '[Report title]', seen: 'Brighton, Maidstone'},
  {hints: ['['], pattern: /\[(?:(?:date |details |name |report )?to be (?:completed|confirmed|added|inserted|advised|updated|drafted|provided|supplied|agreed|determined)|tb[acd])\b[^\]\n]{0,80}\]/gi, example: '[To be completed]', seen: 'general', evenQuoted: true},
  {hints: [' here'], pattern: /^[ \t]{0,8}(?:the )?(?:report title|meeting date|title|date|text|name) (?:goes )?here\.?$|\b(?:report title|your (?:text|name)) (?:goes )?here\b/gim, example: 'Report title here', seen: 'Maidstone'},
  {hints: ['«'], pattern: /«[A-Za-z_ \d]{2,40}»/g, example: 'Dear «Title»', seen: 'Word mail merge', evenQuoted: true},
  {hints: ['lorem ipsum'], pattern: /\blorem ipsum\b/gi, example: 'Lorem ipsum dolor', seen: 'general', evenQuoted: true},
  {hints: [' of abc', ' of xyz', ' of xxx', 'member abc', 'member xyz', 'member xxx', 'member for abc', 'member for xyz', 'member for xxx'], pattern: /\b(?:Director|Head|Service|Officer) of (?:ABC|XYZ|XXX)\b|\bCabinet Member (?:for )?(?:ABC|XYZ|XXX)\b/g, example: 'Strategic Director of ABC', seen: 'Lambeth'},
  {hints: ['some officer', 'someofficer@', 'some title'], pattern: /\bSome Officer\b|\bsomeofficer@|\bSome Title, Some Area\b/g, example: 'Some Officer, with Some Title', seen: 'Lambeth'},
  {hints: ['01273 29'], pattern: /\b01273 29\b(?! ?\d)/g, example: 'Tel: 01273 29', seen: 'Brighton'},
  {hints: ['following reason'], pattern: /\bfor the following reasons? ?(?:…|\.{3})\s{0,3}$/gim, example: 'urgent for the following reason…', seen: 'Brighton'},
  {hints: ['to take some', 'do something else'], pattern: /^(?:To take some (?:further )?action|To do something else)\.?$/gm, example: 'To take some action.', seen: 'Lambeth'},
  {hints: ['agreed - -'], pattern: /\bagreed - -/gi, example: 'agreed - -', seen: 'Lambeth'},
  {hints: ['to be ', 'tbc', 'tba', 'tbd'], pattern: /^(?:(?:date |details )?to be (?:confirmed|advised|agreed|determined|completed|added|inserted)|tb[acd])\.?$/gim, example: 'To be confirmed', seen: 'general'},
] // prettier-ignore

export const leftoverPlaceholders: readonly Placeholder[] = [...gaps, ...unknowns, ...slots]

/** “To be confirmed” inside a sentence; unless the draft spells out a body of that name. */
export const unconfirmed: Placeholder = {hints: ['tbc', 'tba', 'tbd'], pattern: /\b(?:TBC|TBA|TBD)\b(?![-/’']\w)/g, example: 'The venue is TBC.', seen: 'general'} // prettier-ignore

/** Slots in angle brackets, which markdown takes for a tag and hides: searched in the draft as typed. */
export const hiddenPlaceholders: readonly Placeholder[] = [
  {hints: ['<'], pattern: /<[ \t]{0,3}(?:date|day|month|year|names?|title|insert|enter|amount|figure|officer|wards?|committee|approving|report|add|your|number|post|job title|tb[acd])\b[^<>\n="]{0,60}(?:>|(?=<))/gi, example: '<Insert date>', seen: 'a university template'},
  // What stands in such brackets is also a label, and is read as one.
  {hints: ['['], pattern: /(?<=^[#*>| \t]{0,12})\[(?:report title|title|subject|committee|meeting date|date|report author|author|wards?|wards affected|portfolio)\](?![(:])/gim, example: '# [Report title]', seen: 'Maidstone'},
] // prettier-ignore

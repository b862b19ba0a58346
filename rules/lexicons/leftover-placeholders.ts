/** Slots that a template leaves for the author. Seen in blank council templates, in published reports or in Word, as said; each pattern is linear. */
export interface Placeholder {
  readonly pattern: RegExp
  /** A text that it must find. */
  readonly example: string
  readonly seen: string
}

export const leftoverPlaceholders: readonly Placeholder[] = [
  {pattern: /(?<![.…])\.{4,}(?![.…])(?![ \t]{0,10}\d{1,4}[ \t]{0,5}$)/gm, example: 'costs of ..... a year', seen: 'Sefton'},
  {pattern: /(?<!…)…{2,}(?!…)(?![ \t]{0,10}\d{1,4}[ \t]{0,5}$)/gm, example: 'costs of …… a year', seen: 'general'},
  {pattern: /(?<!\w)_{3,}(?!\w)/g, example: 'a lease of ___ years', seen: 'general'},
  {pattern: /£ ?(?:[xX]{1,8}\b|_{2,}|\.{3,}|\?{1,}|\[[^\]\n]{0,20}\])/g, example: 'a cost of £xxx', seen: 'general'},
  {pattern: /\b[xX]{2}[./-][xX]{2}[./-](?:\d{2,4}|[xX]{2,4})\b|\bxx\/\d{2}[-/]\d{2}\b/g, example: 'due on xx.xx.24', seen: 'Lambeth'},
  {pattern: /\b00\/00\/0{2,4}\b|\bdd\/mm\/yy(?:yy)?\b/gi, example: 'decided on 00/00/0000', seen: 'general'},
  {pattern: /(?<!\b(?:Article|Chapter|Part|Volume|Title|Book|Appendix|Annex) )(?<![\w-])[xX]{3,}(?![\w-])/g, example: 'the sum of XXX pounds', seen: 'Lambeth'},
  {pattern: /(?<![\w-])xx(?![\w-])/g, example: 'a total of xx places', seen: 'general'},
  {pattern: /\b\d{0,3}X{2,}(?: per cent|%)|(?<!\b(?:Article|Chapter|Part|Volume|Title|Book|Appendix|Annex) )(?<![\w-])XX(?=%| per cent| [a-z]+s\b)/g, example: 'about XX% of homes', seen: 'general'},
  {pattern: /\?{2,}/g, example: 'in ward ??', seen: 'general'},
  {pattern: /\[[ \t_.…]{0,20}\](?![(:])/g, example: 'the sum of [   ]', seen: 'general'},
  {pattern: /\[(?:report title|title|report author(?: email)?|author|committee|meeting date(?: here)?|date|name|names|officer|officer name|ward|wards|amount|figure|number|post|job title|body of report|text|text here|reason|reasons|to be (?:completed|confirmed|added|inserted|advised|updated|drafted)|tb[acd]|relevant [^\]\n]{3,40})\](?![(:])/gi, example: '[Report title]', seen: 'Brighton, Maidstone'},
  {pattern: /\b(?:report title|meeting date|your text|your name|text|title) (?:goes )?here\b/gi, example: 'Report title here', seen: 'Maidstone'},
  {pattern: /\blorem ipsum\b/gi, example: 'Lorem ipsum dolor', seen: 'general'},
  {pattern: /\b(?:Director|Head|Service|Officer) of (?:ABC|XYZ|XXX)\b|\bCabinet Member (?:for )?(?:ABC|XYZ|XXX)\b/g, example: 'Strategic Director of ABC', seen: 'Lambeth'},
  {pattern: /\bSome Officer\b|\bsomeofficer@|\bSome (?:Title|Area)\b/g, example: 'Some Officer, with Some Title', seen: 'Lambeth'},
  {pattern: /\bparagraphs? \(?(?:X+|_+|\.{2,}|\[ {0,5}\])\)? (?:of|in)\b/gi, example: 'paragraph (X) of Schedule 12A', seen: 'Brighton'},
  {pattern: /\bfor the following reasons? ?(?:…|\.{3})\s{0,3}$/gim, example: 'urgent for the following reason…', seen: 'Brighton'},
  {pattern: /^(?:To take some (?:further )?action|To do something else)\.?$/gm, example: 'To take some action.', seen: 'Lambeth'},
  {pattern: /\b(?:TBC|TBA|TBD)\b(?![-/]\w)/g, example: 'Date: TBC', seen: 'general'},
  {pattern: /^(?:to be (?:confirmed|advised|agreed|determined|completed|added)|tb[acd])\.?$/gim, example: 'To be confirmed', seen: 'general'},
  {pattern: /£\d{1,3}(?:,\d{3}){0,4},\d{1,2}(?![\d,])/g, example: 'more than £500,00', seen: 'York'},
] // prettier-ignore

/** Slots in angle brackets, which markdown takes for a tag and hides: searched in the draft as typed. */
export const hiddenPlaceholders: readonly Placeholder[] = [
  {pattern: /<(?:date|day|month|year|name|title|insert|enter|amount|figure|officer|ward|committee|approving|report|add|your|tb[acd])\b[^<>\n="/]{0,60}>/gi, example: '<Insert date>', seen: 'a university template'},
] // prettier-ignore

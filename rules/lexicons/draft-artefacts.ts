/** What drafting leaves behind: of Word, of tracked changes, of agenda systems. Each pattern is linear. */
export interface Artefact {
  readonly kind: string
  /** In lower case; one of them is wherever the pattern matches: a cheap look before the search. */
  readonly hints: readonly string[]
  readonly pattern: RegExp
  /** A text that it must find. */
  readonly example: string
  readonly seen: string
}

/** Wherever they stand in the text. */
export const artefactsInText: readonly Artefact[] = [
  {kind: 'broken field', hints: ['error! ', 'not found', 'not defined'], pattern: /\bError! (?:Reference source|Hyperlink reference|Bookmark|No (?:text|bookmark|table|index)|Unknown (?:document|switch)|Not a valid|Main document)\b[a-z ]{0,60}\.?|\b(?:Reference source not found|Bookmark not defined)\b\.?/gi, example: 'Error! Reference source not found.', seen: 'Word'},
  {kind: 'broken field', hints: ['{', 'mergeformat'], pattern: /\bMERGEFORMAT\b|\{ {0,2}(?:PAGE|NUMPAGES|TOC|REF|HYPERLINK|MERGEFIELD|DOCPROPERTY|FILENAME)\b[^{}\n]{0,120}\}/g, example: '{ PAGE \\* MERGEFORMAT }', seen: 'Word'},
  // Glued to the words that it is about; “see [EX1]” is a reference, and so are the core documents of an examination.
  {kind: 'comment mark', hints: ['['], pattern: /\[[A-Z]{1,4}\d{1,3}(?:R\d{1,2})?\](?=[A-Za-z])|(?<=[a-z])\[[A-Z]{1,4}\d{1,3}(?:R\d{1,2})?\](?![([:])|(?<=[.!?]\)? ?)\[(?!(?:APP|CD|DOC|ED|EX|FIG|ID|INQ|PD|REF|SD)\d)[A-Z]{2,4}\d{1,3}(?:R\d{1,2})?\](?=\s*$| [A-Z])|\bComment(?:ed)? \[[A-Z]{1,4}\d{1,3}(?:R\d{1,2})?\]/g, example: '[QX1]Is this right?', seen: 'Sefton'},
  {kind: 'tracked change', hints: ['{'], pattern: /\{\+\+[^{}]{0,400}\+\+\}|\{--[^{}]{0,400}--\}|\{~~[^{}]{0,400}~~\}|\{==[^{}]{0,400}==\}/g, example: 'land {++of the council++}', seen: 'CriticMarkup'},
  {kind: 'comment', hints: ['{'], pattern: /\{>>[^{}]{0,400}<<\}/g, example: '{>>check this<<}', seen: 'CriticMarkup'},
  {kind: 'tracked change', hints: ['{.'], pattern: /\{\.(?:insertion|deletion|comment-start|comment-end|paragraph-insertion|paragraph-deletion|mark)\b[^{}\n]{0,200}\}/g, example: '[new]{.insertion}', seen: 'pandoc'},
  {kind: 'tracked change', hints: ['formatted: '], pattern: /^Formatted: (?:Font|Indent|Left|Right|Justified|Centred|Normal|List|Bullets|Numbered|English)\b/gm, example: 'Formatted: Font: Bold', seen: 'Word'},
  {kind: 'file path', hints: [':\\'], pattern: /\b[A-Za-z]:\\[^\n"<>|]{3,160}?\.(?:docx?|docm|dotx?|xlsx?|pptx?|pdf)\b/gi, example: 'c:\\reports\\new format.doc', seen: 'Salford'},
] // prettier-ignore

/** Only as a whole line, and not in a table or list, where they may say how something else stands. */
export const artefactsAlone: readonly Artefact[] = [
  {kind: 'draft mark', hints: ['draft', 'd r a f t', 'version ', 'v0', 'v1', 'v2', 'v3', 'v4', 'v5', 'v6', 'v7', 'v8', 'v9'], pattern: /^(?:draft|d r a f t|(?:first|second|third|final|revised|working) draft|draft (?:committee )?report|draft (?:version )?v?\d{1,2}(?:\.\d{1,2}){0,2}|(?:version |v)\d{1,2}\.\d{1,2}|draft (?:report )?[-–—] ?(?:not for (?:publication|circulation)|for (?:comment|review|discussion)))$/gim, example: 'DRAFT', seen: 'general'},
  {kind: 'draft mark', hints: ['status', 'version'], pattern: /^(?:document |report )?(?:status|version) ?: ?(?:draft|v?0\.\d{1,2})$/gim, example: 'Status: DRAFT', seen: 'general'},
  {kind: 'template title', hints: ['template'], pattern: /^(?:updated )?(?:agenda|report|committee report|cabinet report|minutes) template(?: v?\d[\d.]{0,6})?$/gim, example: 'Agenda Template', seen: 'Maidstone'},
] // prettier-ignore

/** In the report’s title: “Draft Local Plan” names a thing, “Local Plan – DRAFT” says how the report stands. */
export const artefactsInTitle: readonly Artefact[] = [
  {kind: 'draft mark', hints: ['draft'], pattern: /^DRAFT(?= ?[-–—:])|(?<=[-–—:] ?)DRAFT$|(?<=[a-z] )DRAFT$|[([] ?DRAFT ?[)\]]/g, example: 'Charging for care DRAFT', seen: 'general'},
  {kind: 'draft mark', hints: ['0.'], pattern: /[([]? ?\b(?:draft )?(?:v|version )0\.\d{1,2}\b ?[)\]]?$/gi, example: 'Charging for care v0.3', seen: 'general'},
] // prettier-ignore

/** Marks that markdown takes for tags and hides: searched in the draft as typed. */
export const hiddenArtefacts: readonly Artefact[] = [
  {kind: 'machine mark', hints: ['<'], pattern: /<\/?A[IN]\d{1,4}>/g, example: '<AI1>', seen: 'Maidstone, Brighton'},
  {kind: 'highlighting', hints: ['<'], pattern: /<mark\b[^<>\n]{0,200}>|<span\b[^<>\n]{0,120}\bbackground[^<>\n]{0,60}\byellow\b[^<>\n]{0,60}>/gi, example: '<mark>', seen: 'converters from Word'},
] // prettier-ignore

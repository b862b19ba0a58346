/**
 * Sentences and turns of phrase by which blank templates talk to the author. `error` where nothing else can be meant, `warning` where an author might,
 * once in a while, write the same. Each was seen in a blank council template or in a published report unless it says so.
 * Every pattern is linear: no quantifier inside another, every gap bounded.
 */
export interface Leftover {
  /** In lower case; one of them is wherever the pattern matches: a cheap look before the search. */
  readonly hints: readonly string[]
  readonly pattern: RegExp
  readonly severity: 'error' | 'warning'
  /** A text that it must find. */
  readonly example: string
  readonly seen: string
}

const deletion: readonly Leftover[] = [
  {hints: ['delete'], pattern: /\b(?:please )?delete (?:(?:one|either|whichever|those) )?(?:as|if|where) (?:appropriate|applicable|necessary|required|not applicable|not required|not needed|inapplicable)\b/gi, severity: 'error', example: 'Cabinet / Council (delete as applicable)', seen: 'Maidstone, Brighton, Sefton'},
  {hints: ['remove this', 'delete this'], pattern: /\b(?:and|then|please) (?:remove|delete) this (?:text|note|sentence|paragraph|guidance|box|line)\b/gi, severity: 'error', example: 'Choose one and remove this text', seen: 'Sefton'},
  {hints: ['remove this', 'delete this'], pattern: /\b(?:remove|delete) this (?:text|note|guidance|box)\b/gi, severity: 'error', example: 'Delete this note before you submit the report', seen: 'general'},
  {hints: ['delete'], pattern: /\bdelete (?:these|the|all|any) (?:guidance )?(?:notes|guidance|comments)\b/gi, severity: 'error', example: 'Delete all guidance notes', seen: 'Brighton, Tendring'},
  {hints: ['delete one'], pattern: /\bdelete one\b(?! of| or)(?=[ \t]{0,3}(?:$|[.;:)\]}*]))/gim, severity: 'error', example: 'For decision / for noting: delete one', seen: 'Brighton'},
  {hints: ['be deleted', 'be left out'], pattern: /\bthis (?:section|paragraph) (?:should|may|can) be (?:deleted|left out)\b/gi, severity: 'error', example: 'If there are none, this section should be deleted.', seen: 'Maidstone'},
  // At the start of a sentence it is an order; “members may delete the paragraph if …” is prose.
  {hints: ['delete', 'remove', 'omit'], pattern: /(?:^|[[({*.:;!?][ \t]{0,3}|\bplease )(?:please )?(?:delete|remove|omit) (?:this|the|these) (?:whole |entire )?(?:section|paragraph|sentence|heading|row|line|table|part|box|field|text|notes?|guidance)s?\b[^.;\n]{0,20}\b(?:if|where|when|before|unless|once)\b/gim, severity: 'error', example: '[Delete this section if it does not apply]', seen: 'general'},
  {hints: ['delete which', 'delete what'], pattern: /\bdelete (?:whichever|whatever|which|what) (?:is|are|does|do)\b/gi, severity: 'error', example: 'Delete whichever is not applicable.', seen: 'general'},
  {hints: ['author should', 'author must', 'author need', 'author are', 'author is', 'authors should', 'authors must', 'authors need', 'authors are', 'authors is', 'report writer'], pattern: /\b(?:report )?(?:authors?|report writers?) (?:should|must|need to|are asked to|are reminded to|is asked to) (?:delete|remove|overwrite|complete this|fill in|insert)\b/gi, severity: 'error', example: 'Authors should delete these notes', seen: 'general'},
  {hints: ['be deleted', 'be removed'], pattern: /\b(?:this|these) (?:guidance|instructions?|prompts?|notes?|text|advice|wording|box)\b[^.;\n]{0,20}\b(?:should|must|is to|are to|needs? to|to) be (?:deleted|removed)\b(?=[ \t]{0,3}(?:$|[.;:)\]}*]|before\b|prior\b|when\b|once\b|from (?:the|this|your) (?:final|report|draft|finished)))/gim, severity: 'error', example: 'This guidance should be deleted before submission', seen: 'general'},
  {hints: [' in blue', ' in red', ' in green', ' in grey', ' in italic', ' in brackets', ' in square', ' in yellow'], pattern: /\b(?:notes?|text|guidance|wording|words|instructions?|prompts?|items) in (?:blue|red|green|grey|yellow|italics?|(?:square )?brackets)\b[^.;\n]{0,20}\b(?:delete|remove|deleted|removed|(?:is|are) (?:for )?guidance)\b/gi, severity: 'error', example: 'Notes in blue to be removed', seen: 'general'},
  // As an order only: “the proposals do not change the section 106 agreement” is prose.
  {hints: ['do not delete', 'do not amend', 'do not change', 'do not alter'], pattern: /(?:^|[.:;!([{*•-][ \t]{0,3}|\bplease )do not (?:delete|amend|change|alter)\b[^.\n]{0,40}\b(?:title|section|headings?|templates?)\b/gim, severity: 'error', example: 'MANDATORY: do not amend the title of this section', seen: 'Lambeth, Brighton, Tendring'},
  {hints: ['must not be'], pattern: /\bheadings\b[^.\n]{0,40}\bmust not be (?:amended|deleted|changed)/gi, severity: 'error', example: 'The headings below must not be changed', seen: 'Brighton'},
] // prettier-ignore

const filling: readonly Leftover[] = [
  // “[insert the words …]” is how an amendment is put.
  {hints: ['[', '{'], pattern: /[[{][ \t]{0,3}(?:please )?(?:insert|enter|type|select|choose|complete|specify|add|state|give|list|provide|describe|include)\b(?! the words?\b) [^\]}\n]{0,200}[\]}]/gi, severity: 'error', example: '[Insert all meetings at which this is considered]', seen: 'Brighton'},
  // In round brackets most of these verbs are nouns as well: “(state schools)”, “(list price)”.
  {hints: ['insert', '(enter', '( enter', '(select', '( select', '(choose', '( choose', '(please', '( please'], pattern: /\([ \t]{0,3}(?:please )?(?:insert\b(?! the words?\b)|(?:enter|select|choose) (?:the |a |an |your |one of )?(?:dates?|names?|titles?|text|details|amounts?|figures?|numbers?|option|relevant|appropriate)\b)[^)\n]{0,200}\)/gi, severity: 'error', example: '(insert name of ward)', seen: 'general'},
  {hints: ['insert'], pattern: /^[ \t]{0,8}insert (?:the |a |your )?(?:date|job|title|name|report|officer|ward|text|details)\b/gim, severity: 'error', example: 'Insert the title of the report.', seen: 'Tendring'},
  {hints: ['please'], pattern: /\(\s{0,3}please (?:give|provide|state|identify|describe|list|specify|indicate|complete|explain|set out)\b/gi, severity: 'error', example: '(Please describe how this meets the objective)', seen: 'Sefton'},
  {hints: ['['], pattern: /\[[ \t]{0,3}(?:guidance|drafting notes?|(?:report )?author['’]?s? notes?|notes? (?:to|for) (?:the )?(?:report )?(?:authors?|writers?|drafters?)|instructions?|help text|tip|prompt)(?: notes?)? ?[:–—-][^\]\n]{0,200}\]/gi, severity: 'error', example: '[Guidance: say who gains]', seen: 'general'},
  {hints: ['note to', 'notes to', 'note for', 'notes for'], pattern: /\bnotes? (?:to|for) (?:the )?(?:report )?(?:authors?|writers?) ?:/gi, severity: 'error', example: 'Note to author: refer to the toolkit', seen: 'general'},
  // To the author, not to somebody who fills in a form: “please state your age” is a question of a survey.
  {hints: ['please'], pattern: /(?:^|[.:;!?)\]][ \t]{1,3})please (?:state|set out|explain|describe|outline|summari[sz]e|specify|detail|identify|give details of|provide details of) (?:briefly )?(?:here )?(?:who|what|why|how|when|whether|which|where|any|all|the|an?|details|reasons)\b(?![^.\n]{0,80}\byou)[^.\n]{0,120}\.?/gim, severity: 'warning', example: 'Please state who has been consulted.', seen: 'general'},
  {hints: ['[', '{'], pattern: /[[{][^\]}\n]{0,60}\b(?:authors?|officers?|finance|legal|democratic services|service|director|head of [a-z]{1,20}|[A-Z]{2,3}) (?:to|should|must|please) (?:check|confirm|complete|update|insert|supply|advise|amend|provide|review|rewrite|add)\b[^\]}\n]{0,120}[\]}]/gi, severity: 'error', example: '[Finance to confirm before publication]', seen: 'general'},
  {hints: ['please give', 'please provide', 'please include', 'please complete', 'please insert', 'please enter'], pattern: /^[ \t]{0,8}please (?:give|provide|include|complete|insert|enter) (?:here |below )?(?:(?:an?|the|any|all|brief|full|further) ){0,3}(?:details?|summary|description|explanation|reasons?|information (?:on|about)|overview|outline|section|figures?|background|list|implications?|evidence|statement)\b(?![^.\n]{0,80}\byou)/gim, severity: 'warning', example: 'Please give a brief description of the proposal.', seen: 'Sefton'},
  {hints: ['[if not all'], pattern: /\[if not all\b/gi, severity: 'error', example: 'All [If not all, name the wards]', seen: 'Brighton'},
  {hints: ['please state'], pattern: /\bplease state how the (?:purpose|content)s? of this report\b/gi, severity: 'error', example: 'Please state how the purpose of this report fits the plan', seen: 'Lambeth'},
  {hints: ['the following paragraph', 'the following sentence', 'the following two'], pattern: /\b(?:complete|include|use) the following (?:two )?(?:paragraphs?|sentences?) (?:if|where|when)\b/gi, severity: 'error', example: 'Include the following paragraph if the report is exempt', seen: 'Brighton'},
  {hints: ['must have both'], pattern: /\bmust have both of the following two paragraphs\b/gi, severity: 'error', example: 'Exempt reports must have both of the following two paragraphs', seen: 'Brighton'},
  {hints: ['provide a'], pattern: /^[ \t]{0,8}provide an? (?:short|brief|concise)\b[^.\n]{0,40}\b(?:summary|description|paragraph|overview|introduction|outline)\b/gim, severity: 'error', example: 'Provide a brief summary of the proposal', seen: 'Maidstone'},
  {hints: ['context for the report'], pattern: /\b(?:introduce and )?establish the context for the report\b/gi, severity: 'error', example: 'Introduce and establish the context for the report', seen: 'Maidstone'},
  {hints: ['outline the options'], pattern: /^[ \t]{0,8}outline the options available\b/gim, severity: 'error', example: 'Outline the options available to members', seen: 'Maidstone'},
  {hints: ['option being recommended'], pattern: /^[ \t]{0,8}describe the option being recommended\b/gim, severity: 'error', example: 'Describe the option being recommended', seen: 'Maidstone'},
  {hints: ['this section'], pattern: /\bthis section (?:should|must) (?:also )?(?:explain|provide|include|set out|summari[sz]e|describe|be broken up|contain|state|cover)\b/gi, severity: 'warning', example: 'This section should explain the choice', seen: 'Maidstone'},
  {hints: ['numbered sub'], pattern: /\bun-?numbered sub-?headings?\b/gi, severity: 'warning', example: 'Un-numbered subheadings', seen: 'Maidstone'},
  {hints: ['explain here'], pattern: /\bexplain here the reasons for\b/gi, severity: 'error', example: 'Explain here the reasons for exemption', seen: 'Lambeth'},
  {hints: ['state none', 'state: none', 'state ‘none', 'state “none', 'state "none', "state 'none", 'state: ‘none', 'state: “none', 'state: "none', "state: 'none"], pattern: /(?:^|[({[])[ \t]{0,3}state:? ['"‘“]?none\b/gim, severity: 'error', example: 'State: none arising', seen: 'Lambeth'},
  {hints: ['paragraph of ', 'paragraphs of ', 'lines maximum'], pattern: /\bparagraphs? of \d{1,4} to \d{1,4} words\b|\(\d{1,3} to \d{1,3} lines maximum\)/gi, severity: 'error', example: 'One paragraph of 80 to 100 words', seen: 'Lambeth'},
  {hints: ['normally exceed', 'usually exceed'], pattern: /\breports? should not (?:usually|normally) exceed \d{1,3} (?:sides|pages)\b/gi, severity: 'error', example: 'A report should not normally exceed 4 pages', seen: 'Brighton'},
  {hints: ['one or two paragraphs'], pattern: /^[ \t]{0,8}one or two paragraphs only\b/gim, severity: 'error', example: 'One or two paragraphs only on the history', seen: 'Lambeth'},
  {hints: ['notes to'], pattern: /\bnotes to (?:assist|help) (?:you )?in completing this (?:template|report)\b/gi, severity: 'error', example: 'Notes to assist in completing this template', seen: 'Brighton'},
  {hints: ['before you complete', 'before proceeding'], pattern: /\bbefore you complete this (?:report )?template\b|\bbefore proceeding please note\b/gi, severity: 'error', example: 'Before you complete this template', seen: 'Brighton'},
  {hints: ['report writing', 'report-writing'], pattern: /\brefer to the report[- ]writing guid(?:e|ance)\b/gi, severity: 'error', example: 'Refer to the report writing guide', seen: 'Brighton'},
  {hints: ['draft recommendations', 'tweeting', 'relevant only'], pattern: /\bdraft recommendations carefully\b|\bsummary suitable for tweeting\b|\brelevant only for (?:cabinet|council|committee) reports\b/gi, severity: 'error', example: '{relevant only for cabinet reports}', seen: 'Lambeth'},
  {hints: ['being late'], pattern: /\bwill require the reason for being late\b/gi, severity: 'error', example: 'will require the reason for being late paragraph', seen: 'Brighton'},
  {hints: ['here to', 'choose an item', 'replace with'], pattern: /\b(?:click|tap) (?:or tap )?here to (?:enter|add) (?:text|a date)\b|\bchoose an item\.?(?=[ \t]{0,3}(?:$|[)\]]))|\breplace with title text\b/gim, severity: 'error', example: 'Click or tap here to enter text.', seen: 'Word, Ottawa, Hampton'},
  {hints: ['enter the text'], pattern: /\benter the text of\b[^.\n]{0,60}\bhere\b/gi, severity: 'error', example: 'Enter the text of the motion here', seen: 'Hampton'},
  {hints: ['(send'], pattern: /\(send for translation\b/gi, severity: 'error', example: '(send for translation)', seen: 'Ottawa'},
  {hints: ['check box', 'checkbox', 'tick box'], pattern: /\bdouble[- ]click on the check ?box\b|\blist wards or tick box\b/gi, severity: 'error', example: '(Please double click on the check box)', seen: 'recalled from Clackmannanshire and York'},
  {hints: ['{'], pattern: /\{(?![#.+~=>-])[^{}\n=]{3,160}\}/g, severity: 'warning', example: '{officers to confirm the title}', seen: 'Lambeth'},
] // prettier-ignore

export const leftoverGuidance: readonly Leftover[] = [...deletion, ...filling]

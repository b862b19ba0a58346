// Words by what they do to the clause that they begin or stand in. Source: British English usage.

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** What begins a sentence of its own behind a comma, if a verb follows: a pronoun, */
export const pronouns = set('it this these they there he she we')
/** an adverb that joins nothing, */
export const adverbs = set('however therefore consequently nevertheless furthermore moreover')
export const afterAdverb = set('the it this these those they there no all officers members a')
/** or a subject with its article, though not what stands over against what went before. */
export const articles = set('the its their these this')
export const contrasts = set(
  'other others rest remainder first second third fourth last latter former same next sooner more less',
)
/** “However small”, “however it is done”. */
export const degrees = set('much many few little often long far well small large minor great short brief remote soon')
/** What the sentence before was about, whose verb may have a list behind it. */
export const aspects = set('focus aim purpose intention result outcome total reason majority remainder deadline main')
export const determiners = set(
  'the a an its their his her our this that these those it they he she we you i there what',
)
export const prepositions = set('of in on at by for from to with and between within under over into across per about')
/** Verbs in the past that are nothing else; many more end in “ed”. */
export const past = set('held took gave began came went saw wrote made met grew fell rose chose drew knew became brought bought built kept paid sent spent told found led left lost') // prettier-ignore
/** With one of these in front, the part before the comma is no sentence, or the part behind it hangs on it. */
export const subordinate =
  set(`if when whenever where wherever although though while whilst as because since once unless until till after before
  whether whichever whatever whoever given assuming provided providing despite following not no only neither rather more less say says said
  believe believes believed consider considers considered hope hopes hoped what how why than so such even either both`)
/** They begin what stands in front of a sentence. */
export const adverbial =
  set(`at in on by for from with under to of during through throughout over without within between per upon like unlike
  subject again also then further moreover however prior due based over across beyond until alongside against among amongst along notwithstanding besides apart aside instead except together`)
/** “Held a workshop” tells; “the workshop held in May” does not. */
export const objects = set('a an the its their his her no that this these those two three four all some several')
export const relatives = set('which that who whom whose')
/** With one of these, what follows goes on with the sentence or tells more of its words. */
export const notBare =
  set(`and or but nor yet so then all each both some most none one ones anyone everyone nobody including especially particularly
  namely mainly mostly partly subject please eg ie etc to be been being having is are was were has have had will would can could may must shall should do does did
  half part plus minus together whereas albeit although hence thus thereby therein thereafter instead indeed perhaps maybe otherwise two three four five six seven eight nine ten eleven twelve
  i you we he she they what my your his her our another every any such`)
/** Verbs of the present that are no nouns. */
export const surely =
  set(`remains requires allows contains provides includes applies becomes continues depends ensures exists expires describes involves
  occurs relies receives enables appears seems`)

// What it means when a word stands twice running. Source: English usage, and how converters run table cells together.

const set = (words: string) => new Set(words.split(/\s+/))

/** Words that are written twice on purpose: “had had”, “gave her her keys”, “a win win”, “two two bedroom flats”. */
export const meantTwice =
  set(`had that her you so very much many far long really more no yes now again there hear aye bye ha blah win like knock night
  pom tuk cha ping tut fifty twenty one two three four five six seven eight nine ten eleven twelve dozen hundred can beri bora kilo sing yoyo`)

/** Words that may end one clause and begin the next, “the area they live in in winter”: most likely a slip all the same. */
export const perhapsMeantTwice = set(`in on is was up out over it do who what`)

/** Words that are no name even where both begin with a capital: “The The”, “Council Council”. */
export const neverNames =
  set(`the a an and or of to in on at by for from with as is are was were be been has have had will would not this these
  those it its they their which who when where if but all any council cabinet committee member members officer officers director board
  service services report executive councillor councillors authority policy plan section paragraph appendix act`)

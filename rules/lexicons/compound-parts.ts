/** First halves that stand only before a hyphen. */
export const prefixes: ReadonlySet<string> = new Set(
  'multi non co pre sub anti inter intra semi mid ex self cross re post bi tri micro macro quasi pseudo neo ultra eco'.split(
    ' ',
  ),
)

/** Adjectives and numbers that begin compounds as well. */
export const compoundStarts: ReadonlySet<string> = new Set([
  ...prefixes,
  ...'long short two three four five six well part full half high low medium large small single double first second third'.split(
    ' ',
  ),
])

/** Second halves of compounds: “decision-making”, “year-end”. */
export const compoundEnds: ReadonlySet<string> = new Set(
  `agency based led wide making term time scale related round facing effective income being end date wing maker makers taking holder holders friendly specific
  going monthly yearly weekly annual year old bedroom storey disciplinary professional statutory compliance domestic residential sufficient assessed employed
  known established funded owned run free neutral efficient risk quality cost benefit balanced led driven ended sized minded term economic`.split(
    /\s+/,
  ),
)

/** Words that go on with the sentence, whatever mark stands in front of them. */
export const functionWords: ReadonlySet<string> = new Set(
  `and or nor but the a an to of in on at by for from with as is are was were be it its this that these those which who whom whose where when while if not no
  all any each has have had will would may can should must shall there they we he she you our their his her including especially namely such both either so than then`.split(
    /\s+/,
  ),
)

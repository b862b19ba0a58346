// What has the look of a person's name and is none; nothing stands here that people are called, but for a few rare surnames.

const words = (list: string): readonly string[] => list.trim().split(/\s*,\s*/)

/** Illnesses and conditions, as a case paper writes them without “disease” or “syndrome”. */
const conditions = words(
  'Alzheimer, Alzheimers, Asperger, Aspergers, Crohn, Crohns, Duchenne, Ehlers-Danlos, Guillain-Barré, Hirschsprung, Huntingtons, Korsakoff, Lennox-Gastaut, Lewy, Lewy Body, Ménière, Parkinsons, Perthes, Prader-Willi, Rett, Tourette, Tourettes, Wernicke', // prettier-ignore
)

/** Tests and ways of working; judgments that are called by one party. */
const methods = words('Bolam, Boxall, Gillick, Makaton, Montessori, Rorschach, Snellen, Waterlow, Wechsler, Wednesbury')

/** Charities, builders, contractors, auditors, enforcement agents and shops that councils write of. */
const firms = words(
  'Aldi, Arriva, Arup, Asda, Balfour Beatty, Barclays, Barnardo, Barnardos, Bellway, Biffa, Bovis, Bristow & Sutor, Bupa, Capita, Carillion, Civica, Costain, Deloitte, Galliford Try, Grant Thornton, Greggs, Kier, Knight Frank, Liberata, Lloyds, Marstons, Mazars, McDonalds, Morgan Sindall, Morrisons, Mott MacDonald, Nacro, Persimmon, Redrow, Sainsbury, Sainsburys, Savills, Serco, Skanska, Sodexo, Stagecoach, Taylor Wimpey, Tesco, Travis Perkins, Veolia, Wetherspoon, Wetherspoons, Willmott Dixon, Wimpey', // prettier-ignore
)

/** What a family calls its own in other languages, and whom it prays to. */
const called = words(
  'Aabo, Abbu, Abuela, Abuelo, Ammi, Appa, Awoowe, Ayeeyo, Babcia, Dziadek, Hooyo, Kuya, Mamgu, Nain, Nonna, Nonno, Opa, Papou, Tadcu, Taid, Yiayia, Allah, Buddha, God', // prettier-ignore
)

/** Languages that the words of the language leave out. */
const languages = words('Dari, Igbo, Krio, Kurmanji, Lingala, Mirpuri, Ndebele, Pahari, Pashto, Shona, Sorani, Sylheti, Tigrinya, Twi, Urdu, Yoruba') // prettier-ignore

/** Whom a label or a heading speaks of, what people write to each other with, and posts and feasts that look like a name. */
const others = words(
  'Adult, Baby, Child, Children, Father, Mother, Sibling, Ching Ming, Qingming, Vaisakhi, Facebook, Google, Instagram, Snapchat, TikTok, WhatsApp, YouTube, SENCo, SENCO',
)

/** Illnesses that are surnames too, where somebody has them: “had Parkinson’s and”. */
const conditionsOfSurnames: ReadonlySet<string> = new Set(words('Addison, Bell, Crohn, Cushing, Down, Graves, Hashimoto, Hodgkin, Huntington, Paget, Parkinson, Raynaud, Sjögren, Wilson')) // prettier-ignore

/** Whether such an illness is meant, from the words before the surname and behind it. */
export const isCondition = (text: string, before: string, after: string) =>
  conditionsOfSurnames.has(text) &&
  /\b(?:has|had|have|having|with|of|from|and|or|developed|diagnosed|advanced|early|late|health: ?)\s?$/i.test(before) &&
  /^['’]s?(?: (?:and|or|but|who|which|since|for|at|in)\b|[.,;:)]|\s*$)/.test(after)

const things: ReadonlySet<string> = new Set([...conditions, ...methods, ...firms, ...called, ...languages, ...others])

export const isNoPerson = (text: string) => things.has(text.replace(/['’]s?$/, ''))

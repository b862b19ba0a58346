/** A personal value, and a line of a draft by which a privacy rule knows it. */
export interface Planted {
  readonly value: string
  /** Of a name each word gives the person away. */
  readonly isName: boolean
  readonly fact: string
}

/** Invented people of ten origins: first name, surname. */
const people: readonly (readonly [first: string, last: string])[] = [
  ['Tabitha', 'Garnsworthy'], ['Myfanwy', 'Llewelyn-Prys'], ['Aoife', 'O’Shaughnessy'], ['Agnieszka', 'Wróblewska'], ['Chidimma', 'Nwachukwu'],
  ['Zubaida', 'Qureshi'], ['Harjinder', 'Dhaliwal'], ['Xiuying', 'Zhang'], ['Gülşen', 'Yıldırım'], ['Faduma', 'Warsame'],
] // prettier-ignore

const nameFacts: readonly ((first: string, last: string) => string)[] = [
  (first, last) => `The mother, Mrs «${first} ${last}», told the social worker that her son was seven.`,
  (first, last) => `Mrs «${last}» said that ${first} could not walk so far.`,
  (first, last) => `Mother: Mrs «${first.toUpperCase()} ${last.toUpperCase()}», aged 34.`,
  (first, last) => `| Mother | «${last.toUpperCase()}, ${first}» |\n|---|---|\n| Age | 34 |`,
]

/** What each number makes of nine digits, with the words around it. */
const numberFacts: readonly ((digits: string, nhs: string) => string)[] = [
  (_, nhs) => `NHS number: «${nhs}»`,
  (_, nhs) => `She was registered (NHS No. «${spaced(nhs, 3, 3, 4)}») in March.`,
  (_, nhs) => `Child A, NHS number «${nhs.split('').join(' ')}», was seen.`,
  d => `NI number «AB${d.slice(0, 6)}C»`,
  d => `She gave her National Insurance no. «CE ${spaced(d.slice(0, 6), 2, 2, 2)} D» at the desk.`,
  d => `UPN «${upn(d)}»`,
  d => `Passport number «${d}»`,
  d => `Her passport («A${d.slice(0, 8)}») was seized.`,
  d => `His wages went to his mother’s bank account, «${d.slice(0, 8)}».`,
  d => `Sort code «${spaced(d.slice(0, 6), 2, 2, 2).replaceAll(' ', '-')}», account number ${d.slice(1, 9)}`,
  d => `Mosaic ID «${d.slice(0, 7)}»`,
  d => `Family Court at Northmere, case number «AB19C${d.slice(0, 5)}»`,
  d => `Police URN «05AB${d.slice(0, 5)}19»`,
  d => `One objector, Mrs Lee, asked to be rung on «07700 900${d.slice(0, 3)}».`,
  d => `The father asked to be rung on «(01632) 960 ${d.slice(0, 3)}».`,
  d => `Mother’s mobile is «+44 (0)7700-900.${d.slice(0, 3)}».`,
  d => `The aunt can be rung at home on «0113 496 0${d.slice(0, 3)}».`,
]

const months = ['January', 'March', 'May', 'July', 'October'] as const
const surnames = ['Alder', 'Larch', 'Rowan', 'Hazel', 'Juniper'] as const
const initials = ['V.G.', 'K.R.', 'T.W.', 'Q.B.', 'Z.D.', 'B.V.', 'G.K.', 'R.T.', 'W.Q.', 'D.Z.'] as const

/** What is told of a person, five times in other words. */
const otherFacts: readonly ((i: number) => string)[] = [
  i => `The elder girl was born at home on «${String(12 + i)} ${months[i] ?? ''} ${String(2011 + i)}».`,
  i => `D.o.b. of her stepfather: «${String(11 + i)}.${String(i + 3)}.${String(71 + i)}».`,
  i => `Date of birth: «1${String(i)}/0${String(9 - i)}/201${String(i)}»`,
  i => `| Name | DOB |\n|---|---|\n| Sibling ${String(i + 1)} | «2${String(i)}-${String(i + 2)}-2009» |`,
  i =>
    `Driving licence «${['AVERY702119AB9CD', 'MOSS9803129CD8EF', 'NORTH604228EF7GH', 'LEE99755130GH6JK', 'SALTE506306JK5LM'][i] ?? ''}»`,
  i => `A blue van, reg «AB1${String(i + 2)} XYZ», was seen outside the house.`,
  i => `PNC ID «${['97/2345671T', '98/3456712L', '99/4567123V', '94/5671234P', '93/6712345R'][i] ?? ''}»`,
  i => `Mother lives at «${String(140 + i)} ${surnames[i] ?? ''} Rise, LS7${String(i)} 2QX».`,
  i => `Mrs Lee, who lives at «${String(i + 31)} ${surnames[i] ?? ''} Lane, Mickleby, LS9${String(i)} 3WE», objects.`,
  i => `His home address is «${surnames[i] ?? ''} Cottage, Fern Lane».`,
  i => `The family’s home postcode is «LS8${String(i)} ${String(i + 1)}QX».`,
  i => `Her mother, who can be reached at «tanya.lee8${String(i)}@example.org», objects.`,
  i => `Her stepfather’s e-mail is «j_moss+${String(i)}${String(i)}@gmail.com».`,
  i => `Mother can be reached at «${surnames[i]?.toLowerCase() ?? ''}family${String(i)}@hotmail.co.uk».`,
  i => `Child «${initials[i] ?? ''}» was seen at school.`,
  i => `Adult «${initials[5 + i] ?? ''}» met the mother.`,
  i => `Child A was a pupil of «${surnames[i] ?? ''}beck Primary School».`,
  i => `Mother was seen at «${surnames[i] ?? ''} Street Surgery».`,
  i => `Child B went to «St ${['Wendreda', 'Osyth', 'Petroc', 'Bega', 'Hybald'][i] ?? ''}’s Academy» in May.`,
]

const spaced = (digits: string, ...sizes: readonly number[]) =>
  sizes.reduce<readonly string[]>((parts, size) => {
    const from = parts.join('').length
    return [...parts, digits.slice(from, from + size)]
  }, []).join(' ') // prettier-ignore

/** Of the range that is kept for tests, with its check digit. */
function nhsNumber(i: number): string {
  const body = `999${String(100 + 7 * i).padStart(6, '0')}`
  const check = 11 - (Array.from(body).reduce((sum, digit, at) => sum + Number(digit) * (10 - at), 0) % 11)
  return check === 10 ? nhsNumber(i + 1000) : body + String(check === 11 ? 0 : check)
}

/** A unique pupil number: its letter stands for its digits. */
function upn(rest: string): string {
  const digits = `999${rest}`
  const sum = Array.from(digits).reduce((total, digit, at) => total + Number(digit) * (at + 2), 0)
  return 'ABCDEFGHJKLMNPQRTUVWXYZ'.charAt(sum % 23) + digits
}

const digitsOf = (i: number) => String(123_456_789 + i * 31_415_927).slice(0, 9)

function planted(isName: boolean, marked: string): Planted {
  const value = /«(.+)»/.exec(marked)?.[1] ?? ''
  return {value, isName, fact: marked.replace(/[«»]/g, '')}
}

const five = [0, 1, 2, 3, 4]

/** Two hundred and more: names, numbers, births, addresses, ways to reach somebody, initials, schools. */
export const plantedValues: readonly Planted[] = [
  ...people.flatMap(([first, last]) => nameFacts.map(fact => planted(true, fact(first, last)))),
  ...five.flatMap(i => numberFacts.map((fact, at) => planted(false, fact(digitsOf(i * 20 + at), nhsNumber(i * 20 + at))))),
  ...five.flatMap(i => otherFacts.map(fact => planted(false, fact(i)))),
] // prettier-ignore

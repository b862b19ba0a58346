// Tells whether a recommendation asks members for nothing but to take note.
import {words} from '#text/words'
import type {Act} from './recommended-acts.js'

const noting = new Set('note notes noting receive receives'.split(' '))
const doing = new Set(
  `approve agree adopt endorse comment consider recommend refer ask request invite support accept scrutinise review discuss challenge identify authorise delegate
  make decide determine instruct report advise confirm appoint amend grant refuse allocate award establish set select choose write seek monitor direct require
  nominate publish provide give express offer submit suggest propose commission ratify resolve release raise question examine welcome congratulate thank forward
  evaluate assess reject defer add raise place include exclude`.split(/\s+/),
)

export function onlyNotes({passage: {text}, lead}: Act): boolean {
  const list = words(text).map(({word}) => word)
  const first = list.slice(0, 14).findIndex(word => noting.has(word) || isDoing(word))
  const isActive = first >= 0 && noting.has(list[first] ?? '')
  const isSaid = isActive || takesNote.test(text)
  if (!isSaid && !endsInNoting.test(lead)) return false
  // “Notes the report and comments on it”, “be received, and the actions be agreed”.
  const goesOn = list.some(
    (word, at) => at > 0 && joins.has(list[list[at - 1] === 'to' ? at - 2 : at - 1] ?? '') && isDoing(word),
  )
  return !goesOn && !decides.test(text) && !(first >= 0 && !isActive && !takesNote.test(text))
}

const joins = new Set(['and', 'or', 'also', 'then', 'formally'])
const takesNote = /\bbe (?:formally |duly )?(?:noted|received)\b|\btakes? note\b/i
const endsInNoting = /\b(?:notes?|receives?):?\s*$/i
const decides =
  /\bbe (?:[a-z]{3,12}ly )?(?:approved|agreed|adopted|endorsed|supported|accepted|referred|requested|asked|invited|authorised|delegated|recommended|appointed|confirmed|considered|granted|published|submitted|reviewed|made|given|taken|forwarded|thanked)\b/i

const isDoing = (word: string) => doing.has(word) || doing.has(word.replace(/ies$/, 'y').replace(/s$/, ''))

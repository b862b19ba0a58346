import {namePlaces, places} from './places.js'
import {plantedValues, type Planted} from './planted-values.js'

export interface PlantedDraft {
  readonly name: string
  readonly text: string
  readonly values: readonly Planted[]
}

const valuesADraft = 20
const placesAValue = 5

/** The values, twenty to a draft: first what makes them known, then each of them in places of many kinds. */
export const plantedDrafts: readonly PlantedDraft[] = Array.from(
  {length: Math.ceil(plantedValues.length / valuesADraft)},
  (_, at) => draftOf(at, plantedValues.filter((_, i) => i % Math.ceil(plantedValues.length / valuesADraft) === at)),
) // prettier-ignore

function draftOf(at: number, values: readonly Planted[]): PlantedDraft {
  const blocks = values.flatMap(({value, isName}, i) => [
    ...Array.from({length: placesAValue}, (_, j) => places[(at * 7 + i * placesAValue + j) % places.length]?.(value) ?? ''),
    ...(isName ? namePlaces.map(place => place(value)) : []),
  ]) // prettier-ignore
  const head = ['---', 'profile: sefton', `title: Serious case review`, `source: ${values[0]?.value ?? ''}`, `${values[1]?.value ?? ''}: yes`, '---'].join('\n') // prettier-ignore
  const text = [head, 'Report to:\tCabinet\tDate of Meeting:\tThursday 4 October 2018', 'Subject: Serious Case Review: Child A', 'Summary:', ...values.map(({fact}) => fact), ...blocks].join('\n\n') // prettier-ignore
  return {name: `draft-${String(at)}.md`, text: `${text}\n`, values}
}

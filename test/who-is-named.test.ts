import {describe, expect, it} from 'vitest'
import {labelTexts} from './label-texts.js'

const amina = ['Amina Okafor', 'Amina']
const tobi = ['Tobi Okafor', 'Tobi', 'Okafor']
const ada = ['Ada Okafor', 'Ada']
const jane = ['Jane Harlow', 'Harlow']
const people = [amina, tobi, ada, jane]
const labelled = (text: string) => labelTexts({texts: [text], people}).texts[0]

describe('one person has one label', () => {
  it('in all drafts, by a full name, by a longer one, and by less of it where nobody else can be meant', () => {
    const texts = ['Tobi Okafor, aged 7, and Jane Harlow, his teacher.', 'Ms Harlow met Tobi and Jane Mary Harlow.']
    const told = {texts, people: [...people, ['Jane Mary Harlow']]}
    expect(labelTexts(told).texts[1]).toBe('Teacher 1 met Child A and Teacher 1.')
  })

  it('by the title, where a family shares the surname', () => {
    const text = 'Mrs Amina Okafor and her son Tobi Okafor, aged 7, came. Mrs Okafor spoke.'
    expect(labelled(text)).toBe('Mother and her son Child A, aged 7, came. Mother spoke.')
    expect(labelled('Mrs Okafor came with her son Tobi Okafor, aged 7.')).toBe(
      'Mother came with her son Child A, aged 7.',
    )
  })

  it('and what can mean several people is left', () => {
    const text = 'Tobi Okafor, 7, and Ada Okafor, 5. Okafor hit Okafor. Mr and Mrs Okafor came.'
    const {texts, left} = labelTexts({texts: [text], people})
    expect(texts).toEqual(['Child A, 7, and Child B, 5. Okafor hit Okafor. Mr and Mrs Okafor came.'])
    expect(left).toEqual(['Okafor: shared', 'Okafor: shared', 'Okafor: unclear'])
  })

  it('by an initial, which is nobody else’s, and by the surname in capitals', () => {
    const names = [['Haris Malik', 'H. Malik'], ['T. Malik'], ['MALIK', 'Zara']]
    const text = 'Haris Malik, Mr T. Malik, H. Malik; MALIK, Zara; Mr T. Malik.'
    expect(labelTexts({texts: [text], people: names}).texts).toEqual(['Adult A, Adult B, Adult A; Adult C; Adult B.'])
  })

  it('that the map has for them, and nobody else gets it', () => {
    const known = [{label: 'Child C', names: ['Tobi Okafor', 'Tobi'], sex: undefined}]
    const told = {texts: ['Tobi and Ada Okafor, aged 5, met Child A.'], people, known}
    expect(labelTexts(told).texts).toEqual(['Child C and Child B, aged 5, met Child A.'])
    expect(labelTexts(told).people).toEqual([...known, {label: 'Child B', names: ['Ada Okafor'], sex: undefined}])
  })

  it('that stands for nobody else in the drafts', () => {
    const texts = ['CHILD A and sibling one met. Mother told staff so. Social Worker 2 left.', 'Tobi, 7, his sister Ada, his mother, Amina, and his social worker, Jane Harlow.'] // prettier-ignore
    expect(labelTexts({texts, people}).texts[1]).toBe('Child B, 7, his sister Sibling 2, his mother, Adult A, and his social worker, Social Worker 1.') // prettier-ignore
  })
})

describe('what is unsure is left and told', () => {
  it.each([
    ['Amina may be a flower.', [['Amina?']], ['Amina: unsure']],
    ['See https://example.org/Tobi, <Tobi@example.org>, Tobi.docx and ![Tobi](garden/Tobi.png).', [tobi], ['Tobi: embedded', 'Tobi: embedded', 'Tobi: embedded', 'Tobi: embedded']],
    ['Tobi met tobi. A file, tobi_2.', [tobi], ['tobi: remaining', 'tobi: remaining']],
    ['Temiloluwa left. Temi came.', [['Temiloluwa'], ['Temi']], ['Temi: short']],
    ['See Appendix B. Mark it. He is Mr X. In May he left in tears.', [['B. Mark'], ['X. In']], ['B. Mark: unsure', 'X. In: unsure']],
    ['Hope Okafor came. I hope so. They saw Hope.', [['Hope Okafor']], ['Hope: remaining']],
  ])('%j', (text, of, left) => {
    expect(labelTexts({texts: [text], people: of}).left).toEqual(left)
  }) // prettier-ignore

  it('unless the full name is sure elsewhere', () => {
    const told = {texts: ['Jane Harlow? Ada Okafor.', 'Jane Harlow.'], people: [['Jane Harlow?'], ada]}
    const known = [{label: 'Adult B', names: ['Jane Harlow'], sex: undefined}]
    expect(labelTexts({...told, known}).texts).toEqual(['Adult B? Adult A.', 'Adult B.'])
  })

  it('takes no label of an earlier run for a name', () => {
    expect(labelTexts({texts: ['Child B’s bag, MGM.'], people: [['Child B'], ['MGM']]})).toMatchObject({texts: ['Child B’s bag, MGM.'], left: []}) // prettier-ignore
  })
})

/** Is this span a person? What a rule, and `reportlint/persons`, may know of the scorer. */
export {findPersons, type PersonMention, type Search} from './find-persons.js'
export {openModel, type ModelParts, type PackedModel, type PersonModel} from './model.js'

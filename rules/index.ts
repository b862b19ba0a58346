// Made by “npm run generate” from the files beside it.
import type {Rule} from '#rule'
import structureEmptySection from './structure/empty-section.js'

/** Every built-in rule by its id. */
export const rules: Readonly<Record<string, Rule>> = {
  'structure/empty-section': structureEmptySection,
}

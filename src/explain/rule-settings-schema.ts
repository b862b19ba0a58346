import type {OptionDescription, Rule} from '../rule.js'

const level = {enum: ['off', 'suggestion', 'warning', 'error']}

/** The JSON Schema of a configuration's `rules`: each by its id, with its options. */
export function ruleSettingsSchema(rules: Readonly<Record<string, Rule>>): object {
  const properties = Object.fromEntries(Object.entries(rules).map(([id, rule]) => [id, settingSchema(rule)]))
  return {type: 'object', additionalProperties: false, description: 'How loud each rule is.', properties}
}

function settingSchema({summary, options = {}}: Rule): object {
  const properties = Object.fromEntries(Object.entries(options).map(([name, option]) => [name, optionSchema(option)]))
  const withOptions = {
    type: 'array',
    prefixItems: [level, {type: 'object', additionalProperties: false, properties}],
    minItems: 2,
    maxItems: 2,
  }
  return {description: summary, anyOf: Object.keys(options).length === 0 ? [level] : [level, withOptions]}
}

function optionSchema(option: OptionDescription): object {
  const {description} = option
  if (option.type === 'boolean') return {type: 'boolean', default: option.default, description}
  if (option.type === 'strings') return {type: 'array', items: {type: 'string'}, default: option.default, description}
  const {minimum, maximum} = option
  return {
    type: 'integer',
    default: option.default,
    ...(minimum !== undefined && {minimum}),
    ...(maximum !== undefined && {maximum}),
    description,
  }
}

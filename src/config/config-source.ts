import * as z from 'zod'

const severity = z.enum(['off', 'suggestion', 'warning', 'error'])
const options = z.record(z.string(), z.union([z.number(), z.boolean(), z.array(z.string())]))
export const ruleSetting = z.union([severity, z.tuple([severity, options])])

/** The form of `reportlint.config.yaml`. It is also the JSON Schema that editors use. */
export const configSource = z
  .strictObject({
    profile: z.string().min(1).describe('The name of a built-in profile, or the path of one, from this file.'),
    rules: z
      .record(z.string(), ruleSetting)
      .describe('By rule id: off, suggestion, warning or error; or [severity, {options}].'),
    persons: z
      .strictObject({
        model: z
          .string()
          .min(1)
          .describe(
            'The folder of a token-classification model of your own, from this file; see docs/guide/person-model.md.',
          ),
      })
      .partial()
      .describe('How names of persons are found.'),
    ignore: z.array(z.string()).describe('Drafts not to check, as in .gitignore.'),
  })
  .partial()

export type ConfigSource = z.infer<typeof configSource>

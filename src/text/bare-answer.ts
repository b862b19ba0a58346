const pattern = /^[([]?(?:n\s?\/\s?a|not applicable|none|nil|-+|–|—)[)\]]?[.;]?$/i

/** Whether a text says “N/A”, “None”, “Nil” or “-” and nothing more. */
export function isBareAnswer(text: string): boolean {
  return pattern.test(text.trim())
}

export function generatedDocs(): ReadonlyMap<string, string> {
  return new Map()
}

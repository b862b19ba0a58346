/** What a Yes/No answer says; undefined where it says neither or both. */
export function yesNo(text: string): boolean | undefined {
  const match = /^(yes|no)\b(?!\s*\/)/i.exec(text.trim())
  return match ? match[1]?.toLowerCase() === 'yes' : undefined
}

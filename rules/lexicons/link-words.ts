// Words that send a reader somewhere without saying where. A link of nothing but these says nothing out of its context.
const empty = new Set(
  `a an the this that these those it its our your their all of to for at in on by from via and or please is are be can may
  click tap press here there follow go visit see view read open access download get find out learn show
  more about further full additional information info detail details link links url web website webpage site page pages
  document documents file files pdf word doc docx excel xlsx attachment attached following below above
  online now button continue next previous back available found`.split(/\s+/),
)
const sizes = /\b\d[\d.,]{0,6}\s?(?:kb|mb|gb|pages?)\b/gi

/** Whether a link's text tells nothing of where it leads: “click here”, “this document (PDF, 2 MB)”. */
export function isVague(text: string): boolean {
  const words =
    text
      .toLowerCase()
      .replace(sizes, ' ')
      .match(/[a-z]+|\d+/g) ?? []
  return words.length > 0 && words.every(word => empty.has(word))
}

const address = /^(?:https?:\/\/|www\.)\S{3,2000}$/i

export function isAddress(text: string): boolean {
  return address.test(text)
}

/** Whether nobody can read out or type an address: “…/documents/s4711/results-2.pdf”, but not “www.example.gov.uk/budget”. */
export function isUnreadable(text: string): boolean {
  const path = text
    .replace(/^https?:\/\//i, '')
    .replace(/^[^/?#]*/, '')
    .replace(/[/.]$/, '')
  const steps = path.split('/').filter(step => step !== '').length
  return steps > 2 || /[?=%~]|\.(?:pdf|docx?|xlsx?|aspx?|html?|php)\b/i.test(path) || path.length > 50
}

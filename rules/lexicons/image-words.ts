const kinds = new Set(
  `image picture photo photograph graphic graph chart figure diagram illustration drawing screenshot screen grab clip art clipart icon map plan
  table img pic fig scan shape object smartart untitled placeholder alt text alternative description todo tbc here insert add none blank null
  bar line pie column flow flowchart infographic a an the of this is`.split(/\s+/),
)

// What cameras, scanners and Word name their pictures.
const camera =
  /^(?:img|dsc[nf]?|pxl|p|dji|scan|screenshot|screen ?shot|whatsapp image|image|picture|photo)[ _-]?\d{2,}[\w :.-]{0,30}$/i
const extension = /^[^\s/]{1,80}\.(?:png|jpe?g|jfif|gif|svg|bmp|tiff?|webp|heic|emf|wmf|eps|pdf)$/i
const fileWords = /\.(?:png|jpe?g|jfif|gif|svg|bmp|tiff?|webp|heic|emf|wmf)$/i
const automatic = /\bdescription (?:automatically )?generated\b|\bai-generated content may be incorrect\b/i

/** Whether the description of an image is its file's name, a number, what Word made up, or only says that it is one. */
export function isEmptyDescription(alt: string, file: string): boolean {
  const text = alt.trim()
  if (extension.test(text) || fileWords.test(text) || camera.test(text) || automatic.test(text)) return true
  if (/[-_\d]/.test(text) && text.toLowerCase() === file.replace(/\.\w{1,5}$/, '').toLowerCase()) return true
  const words = text.toLowerCase().match(/[a-z]+|\d+/g) ?? []
  // One letter may number an image: “Figure 2b”.
  return words.every(word => kinds.has(word) || word.length === 1 || /^\d+$/.test(word))
}

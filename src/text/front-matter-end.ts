const frontMatter = /^---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/

/** Where the front matter of a draft ends; 0 where it has none. A first line “---” that nothing closes is a thematic break. */
export function frontMatterEnd(source: string): number {
  return frontMatter.exec(source)?.[0].length ?? 0
}

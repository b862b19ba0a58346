import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {frontMatterEnd} from '../src/text/front-matter-end.js'
import {normalise} from '../src/read/normalise.js'

/** The whole draft by remark-parse, with the extensions that `src/read` uses. */
export function parseByRemark(text: string) {
  const processor = unified().use(remarkParse)
  if (frontMatterEnd(text) > 0) processor.use(remarkFrontmatter)
  processor.use(function () {
    const data = this.data()
    data.micromarkExtensions = [...(data.micromarkExtensions ?? []), {disable: {null: ['codeIndented']}}]
    if (!text.includes('|')) return
    data.micromarkExtensions.push(gfmTable())
    data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()]
  })
  return processor.parse(normalise(text)).children
}

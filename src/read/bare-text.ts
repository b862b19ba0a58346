import {createPassage, type Passage, type Run} from '#text/passage'
import {readEntity} from './entities.js'

const inline = 'a|abbr|b|code|del|em|font|i|ins|mark|s|small|span|strong|sub|sup|u|wbr'
/** What markdown, HTML and tracked changes put into the middle of a word without parting it; bounded, so that no text takes long. */
const inWord = `\\*+|~~|\`+|\\\\(?=[!-/:-@[-\`{-~])|</?(?:${inline})\\b[^<>]{0,500}>|<!--[^<>]{0,200}-->|\\{>>[^{}]{0,200}<<\\}|\\{(?:\\+\\+|--|==|~~)|(?:\\+\\+|--|==|~~)\\}|\\]\\([^()\\s]{0,500}\\)|\\[\\^[^\\][]{0,40}\\]|[[\\]]`
const markup = new RegExp(`(?:${inWord})|(?<tag></?[a-z][^<>]{0,500}>)|(?<reference>&#?[\\da-z]{2,32};)`, 'gi')
const hasMarkup = /[&<\\*~`{[\]]/

/** A stretch of a draft roughly as a reader sees it, whatever it is a stretch of; undefined where that is as it was typed. */
export function bareText(text: string): Passage | undefined {
  if (!hasMarkup.test(text)) return undefined
  const runs: Run[] = []
  let bare = ''
  const add = (shown: string, source: number, sourceLength: number) => {
    if (shown !== '') runs.push({at: bare.length, length: shown.length, source, sourceLength})
    bare += shown
  }
  let from = 0
  for (const {0: found, index, groups} of text.matchAll(markup)) {
    add(text.slice(from, index), from, index - from)
    from = index + found.length
    if (groups?.tag !== undefined) add(' ', index, found.length)
    else if (groups?.reference !== undefined) add(readEntity(text, index)?.text ?? found, index, found.length)
  }
  add(text.slice(from), from, text.length - from)
  return createPassage(bare, runs)
}

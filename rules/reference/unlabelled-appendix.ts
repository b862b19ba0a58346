import {defineRule, type Appendix, type Report} from '#rule'

export default defineRule({
  summary: 'Where there are several appendices, each has its letter or number and its own line.',
  why: 'Nobody can be sent to “the appendix” when there are two; members then read the wrong one, or none.',
  source: 'Practice; Gloucester’s report guide asks for number and title',
  severity: 'warning',
  messages: {
    unlabelled: 'Appendix “{title}” has neither letter nor number; give each appendix one.',
    merged: 'Two appendices seem to share this line; put each on its own, with a letter or number.',
  },
  examples: [
    {ok: 'Appendices:\n\nAppendix A: Visitor counts\n\nAppendix B: Survey form\n'},
    {
      bad: 'Appendices:\n\nThe following appendices are attached:\n\nVisitor counts\n\nSurvey form\n',
      finds: [
        '5:1 Appendix “Visitor counts” has neither letter nor number; give each appendix one.',
        '7:1 Appendix “Survey form” has neither letter nor number; give each appendix one.',
      ],
    },
    {
      bad: 'Appendices:\n\nThe following appendices are attached to this report:\n\nLibrary Survey Report 5 Page summary – counts of the Library Survey\n',
      finds: ['5:1 Two appendices seem to share this line; put each on its own, with a letter or number.'],
    },
    {
      bad: 'Appendices:\n\nAppendix A – Plan of the site Appendix B – Survey form\n',
      finds: ['3:1 Two appendices seem to share this line; put each on its own, with a letter or number.'],
    },
    // A title may run over two lines, and a table may list the letters in a column.
    {near: 'Appendices:\n\nAppendix A: Counts of visitors\nby branch\nAppendix B: Form\n'},
    {near: 'Appendices:\n\n| Appendix | Title |\n|---|---|\n| A | Counts |\n| B | Form |\n'},
    {near: 'Appendices: Appendix 1: Counts of visitors; Appendix 2: Form\n'},
    {near: 'Appendices:\n\n- Appendix A: Map[^1]\n\n[^1]: Drawn to scale.\n'},
    {near: 'Appendices:\n\n- A – Counts of visitors\n- B – Form\n'},
    {near: 'Appendices:\n\n\\- Appendix A – Counts of visitors\n\n\\- Appendix B – Form\n'},
    // One needs no letter.
    {near: 'Appendices:\n\nThe Children’s Centre Review Report 2018\n'},
    {near: 'Appendices:\n\nThere are no appendices to this report.\n'},
  ],
  *check({report}) {
    const {appendices} = report
    const [only] = appendices
    const isOnly = appendices.length === 1 && only?.label === undefined
    for (const appendix of appendices)
      if (runsTogether(appendix) || (isOnly && (saysSeveral(report) || citesSeveral(report))))
        yield {says: 'merged', at: appendix.passage.range()}
    if (appendices.length < 2) return
    for (const {label, title, passage} of appendices)
      if (label === undefined && !runsTogether({title})) yield {says: 'unlabelled', with: {title}, at: passage.range()}
  },
})

/** “The following appendices are attached”, above a single line. */
function saysSeveral(report: Report): boolean {
  const first = report.section('appendices')?.prose[0]?.passage.text ?? ''
  return (
    /\bappendices (?:are|is|to this report)\b|\bfollowing appendices\b/i.test(first) &&
    !/\bno appendices\b/i.test(first)
  )
}

/** The text sends the reader to several appendices by their letters. */
function citesSeveral({citations}: Report): boolean {
  return new Set(citations.map(({label}) => label)).size > 1
}

// “… Report 7 Minute briefing – …”, “… plan Appendix B …”: a title that starts anew behind a kind of document.
function runsTogether({title}: Pick<Appendix, 'title'>): boolean {
  return (
    /(?<!\b(?:of|to|in|see|and|from|with|for))[\s;,] ?(?:Appendix|Annex) (?:[A-Z]|\d{1,2})\b/.test(title) ||
    /\b(?:Report|Strategy|Policy|Assessment|Review|Minutes|Summary) (?:\d{1,2} [A-Z]|(?:Draft|Proposed|Revised|Equality Impact|Copy of|List of|Map of|Plan of|Terms of Reference|Risk Register)\b)/.test(
      title,
    )
  )
}

/** A half-open stretch of the draft, in UTF-16 offsets into the decoded text. */
export interface Range {
  readonly start: number
  readonly end: number
}

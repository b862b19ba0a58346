import type {Range} from '#text/range'

/** What a draft marks up, in order. */
export interface Markup {
  /** The labels of a report's sections may stand in any other form. */
  readonly headings: readonly Heading[]
  readonly images: readonly Image[]
  /** Addresses typed into the text are in its prose alone. */
  readonly links: readonly Link[]
}

export interface Heading extends Range {
  readonly text: string
  /** 1 to 6; 0 for a line in bold that may stand for a heading. */
  readonly depth: number
  readonly form: 'hashes' | 'underline' | 'html' | 'bold'
}

export interface Image extends Range {
  /** Empty where there is none. */
  readonly alt: string
  readonly target: string
  /** Whether it is marked as one that says nothing. */
  readonly isDecorative: boolean
  readonly form: 'markdown' | 'html'
}

export interface Link extends Range {
  /** As a reader sees it; of an image, its alternative text. */
  readonly text: string
  readonly target: string
  /** `address` where the address is all that there is: “<https://example.org>”. */
  readonly form: 'markdown' | 'html' | 'address'
}

// nspell has no types of its own; these are of what is used of it (nspell 2.1.5, lib/index.js).
declare module 'nspell' {
  interface Speller {
    /** Every form of every word, with the flags of its entry. */
    readonly data: Readonly<Record<string, readonly string[] | undefined>>
    readonly flags: Readonly<Record<string, string | undefined>>
    correct(word: string): boolean
  }
  export default function nspell(dictionary: {readonly aff: Uint8Array; readonly dic: Uint8Array}): Speller
}

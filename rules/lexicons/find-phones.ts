import {matchesIn} from '#text/matches-in'
import type {Range} from '#text/range'

// Source: Ofcom, the national telephone numbering plan, and how people type: “+44 (0)28 …”, “07700-900.123”.

export interface Phone extends Range {
  readonly kind: 'mobile' | 'landline' | 'service'
}

const shape =
  /(?<![\w£/#]|\d[.,-]|\b\d{1,5}\s)(?:(?:\+|\b00)\s?44[\s().‐‑–-]{0,3}(?:0\)?[\s.‐‑–-]{0,2})?|\(?0)(?:[\s().‐‑–-]{0,3}\d){8,10}(?![\d£%]|[./:-]\d|[a-z])/gi
/** 076 is for pagers, but for the Isle of Man. */
const mobile = /^7(?:[1-57-9]\d{8}|624\d{6})$/
const landline = /^(?:1[1-9]\d{7,8}|2[03489]\d{8})$/
/** Nobody has these at home: 03, freephone and what is paid for by the minute. */
const service = /^(?:3\d{9}|800\d{6,7}|80[0-9]\d{7}|8[47]\d{8}|9\d{9}|800\d{4})$/
const otherNumber = /\b(?:ref|refs|reference|invoice|utr|order|account|a\/c|policy|isbn|uprn|charity|company|claim|nhs|chi|batch|serial|licence|badge|job|ticket|crime|log|barcode|grant|codes?|budget)(?: (?:no|number|num|id))?\b[\s.:#]{0,4}$/i // prettier-ignore

export function findPhones(text: string): readonly Phone[] {
  return matchesIn(text, shape).flatMap(({index, 0: whole}) => {
    const digits = whole.replace(/\D/g, '').replace(/^(?:0044|44)?0?/, '')
    const kind = mobile.test(digits) ? 'mobile' : landline.test(digits) ? 'landline' : service.test(digits) ? 'service' : undefined // prettier-ignore
    if (!kind || otherNumber.test(text.slice(Math.max(0, index - 30), index))) return []
    return [{start: index, end: index + whole.length, kind}]
  })
}

import {defineDetector} from '#detector'
import {anyGap, oneGap} from '../lexicons/digit-groups.js'

const surname = '(?<![A-Za-z\\d])(?:[A-Z]{5}|[A-Z]{4}9|[A-Z]{3}99|[A-Z]{2}999|[A-Z]9999)'
const looseSurname = `(?<![A-Za-z\\d])[A-Z](?:${anyGap}[A-Z]){0,4}(?:${anyGap}9){0,4}`
const tail = '(?:[A-Z]{2}|[A-Z]9|99)[A-Z\\d][A-Z]{2}'
const end = '(?:\\d{2})?(?![A-Za-z\\d])'

export default defineDetector({
  kind: 'driving-licence',
  name: 'a driving licence number',
  source: 'DVLA, driver number format; Criminal Justice Hub',
  shapes: [
    {pattern: new RegExp(`${surname}\\d{6}${tail}${end}`, 'gi'), alone: 'sure'},
    {pattern: new RegExp(`${surname}${oneGap}?\\d{3}${oneGap}?\\d{3}${oneGap}?${tail}${end}`, 'g'), alone: 'sure'},
    {pattern: new RegExp(`${looseSurname}(?:${anyGap}\\d){6}(?:${anyGap}[A-Z\\d]){3}(?:${anyGap}[A-Z]){2}(?![A-Za-z\\d])`, 'g'), near: 'sure'}, // prettier-ignore
    // In small letters it may be any words, unless there is a digit among the last five.
    {pattern: new RegExp(`${surname}(?:${anyGap}\\d){6}${anyGap}(?=[A-Z]{0,2}\\d)${tail}${end}`, 'gi'), near: 'sure'},
    {pattern: new RegExp(`${looseSurname}(?:${anyGap}\\d){6}(?:${anyGap}[A-Z\\d]){3}(?:${anyGap}[A-Z]){2}(?![A-Za-z\\d])`, 'gi'), beside: 'sure'}, // prettier-ignore
    // Northern Ireland numbers its drivers.
    {
      pattern: /(?<!\d)\d{8}(?!\d)/g,
      beside: 'likely',
      context: {words: ['driving licence number', 'driving licence no', 'driving licence', 'driver number', 'dva licence number', 'dva driver number'], behind: 20}, // prettier-ignore
    },
  ],
  fewestDigits: 6,
  isValid: value => /^\d{8}$/.test(value) || isDriverNumber(value),
  context: {
    words: ['driving licence', 'driving licence number', 'driving licence no', 'driving license', 'driver licence', 'drivers licence', 'driver’s licence', "driver's licence", 'licence number', 'licence no', 'licence', 'license', 'driver number', 'driver no', 'driver id', 'dvla', 'dvla number', 'dln'], // prettier-ignore
  },
  against: {labels: ['serial', 'serial number', 'product', 'product key', 'licence key', 'part', 'invoice', 'order', 'vehicle identification', 'vin', 'chassis', 'badge', 'council tax']}, // prettier-ignore
  examples: {
    valid: [
      'Driving licence AVERY701019AB9CD',
      'His licence (avery 701019 ab9cd) was revoked.',
      'LEE99 751150 D99EF was stopped in May.',
      'The driver number is A V E R Y 7 0 1 0 1 9 A B 9 C D.',
      'DVLA: AVERY.701.019.AB.9CD',
      'Driving licence no. 12345678',
      'AVERY701019\nAB9CD – driving licence',
    ],
    near: [
      'Driving licence: not produced',
      'Driving licence AVERY741019AB9CD',
      'Driving licence AVERY701399AB9CD',
      'Product key AVERY701019AB9CD',
      'Driving licences were checked on 12 May 2019.',
      'Premises licence 12345678',
      'Reference 12345678 was given to the driver.',
      'His licence lapsed, and he gave the phone 557 101 to the officer.',
    ],
  },
})

/** Month (51 to 62 for women) and day must be real. */
function isDriverNumber(value: string): boolean {
  const parts = /^(?:[A-Z]{5}|[A-Z]{4}9|[A-Z]{3}99|[A-Z]{2}999|[A-Z]9999)\d(\d{2})(\d{2})\d(?:[A-Z]{2}|[A-Z]9|99)[A-Z\d][A-Z]{2}(?:\d{2})?$/.exec(value) // prettier-ignore
  const [month, day] = [Number(parts?.[1] ?? 0) % 50, Number(parts?.[2] ?? 0)]
  return parts !== null && /^[0156]/.test(parts[1] ?? '') && month >= 1 && month <= 12 && day >= 1 && day <= 31
}

import type {Figure} from './parse-figure.js'

/** A value as a table writes the figure beside it: to the same places, in the same unit. */
export function writeFigure(value: number, {place, factor}: Figure, like: string): string {
  const decimals = Math.max(0, Math.round(Math.log10(factor / place)))
  const digits = Math.abs(value / factor).toFixed(decimals)
  const grouped = digits.replace(/^\d+/, whole => whole.replace(/\B(?=(?:\d{3})+$)/g, ','))
  const unit = /(?<=\d) ?(?:k|m|bn|million|thousand|%)/i.exec(like)?.[0] ?? ''
  return `${value < 0 ? '-' : ''}${like.includes('£') ? '£' : ''}${grouped}${unit}`
}

/** A function of many variables: its value at a point, with its slope written into `slope`. */
export type Sloped = (point: Float64Array, slope: Float64Array) => number

const remembered = 8

/** Finds a minimum by L-BFGS: each step goes down the slope, bent by how the slope changed over the last steps. */
export function minimise(cost: Sloped, size: number, steps: number): Float64Array {
  let point = new Float64Array(size)
  let slope = new Float64Array(size)
  let value = cost(point, slope)
  const history: {readonly moved: Float64Array; readonly bent: Float64Array; readonly scale: number}[] = []
  for (let step = 0; step < steps; step++) {
    const direction = bend(slope, history)
    const next = descend(cost, {point, slope, value, direction, first: step === 0})
    if (!next) break
    const moved = subtract(next.point, point)
    const bent = subtract(next.slope, slope)
    const curve = dot(moved, bent)
    if (curve > 1e-10) history.push({moved, bent, scale: 1 / curve})
    if (history.length > remembered) history.shift()
    const gain = value - next.value
    ;({point, slope, value} = next)
    if (gain < value * 1e-5) break
  }
  return point
}

interface Place {
  readonly point: Float64Array<ArrayBuffer>
  readonly slope: Float64Array<ArrayBuffer>
  readonly value: number
}

/** Halves the step until it leads down far enough. */
function descend(cost: Sloped, from: Place & {readonly direction: Float64Array; readonly first: boolean}): Place | undefined {
  const {point, slope, value, direction, first} = from
  const steepness = dot(slope, direction)
  for (let length = first ? 1 / Math.sqrt(dot(slope, slope)) : 1, tries = 0; tries < 25; tries++, length /= 2) {
    const next = point.map((each, i) => each + length * (direction[i] ?? 0))
    const nextSlope = new Float64Array(point.length)
    const nextValue = cost(next, nextSlope)
    if (nextValue <= value + 1e-4 * length * steepness) return {point: next, slope: nextSlope, value: nextValue}
  }
  return undefined
} // prettier-ignore

function bend(slope: Float64Array, history: readonly {moved: Float64Array; bent: Float64Array; scale: number}[]): Float64Array {
  const direction = slope.map(each => -each)
  const shares: number[] = []
  for (const {moved, bent, scale} of history.toReversed()) {
    const share = scale * dot(moved, direction)
    shares.unshift(share)
    addTo(direction, bent, -share)
  }
  const last = history.at(-1)
  if (last) {
    const size = dot(last.moved, last.bent) / dot(last.bent, last.bent)
    for (let i = 0; i < direction.length; i++) direction[i] = (direction[i] ?? 0) * size
  }
  history.forEach(({moved, bent, scale}, i) => {
    addTo(direction, moved, (shares[i] ?? 0) - scale * dot(bent, direction))
  })
  return direction
} // prettier-ignore

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0)
  return sum
}

const subtract = (a: Float64Array, b: Float64Array) => a.map((each, i) => each - (b[i] ?? 0))

function addTo(into: Float64Array, what: Float64Array, times: number): void {
  for (let i = 0; i < into.length; i++) into[i] = (into[i] ?? 0) + times * (what[i] ?? 0)
}

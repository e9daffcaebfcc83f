/** What is to be made small: its value at a point; where it rises is written to `slope`. */
export type Loss = (at: Float64Array, slope: Float64Array) => number

/** So many earlier steps tell how the slope changes. */
const remembered = 8
/** A step must bring at least this share of what the slope promises. */
const leastGain = 1e-4

/**
 * Finds the place where a smooth convex loss is least, from 0 on, by L-BFGS (D. C. Liu, J. Nocedal, 1989) with steps halved until
 * they bring something.
 * @param size how many numbers a place has
 * @param steps how many are made at most
 * @returns the place reached; the same loss gives the same place
 */
export function leastLoss(loss: Loss, size: number, steps: number): Float64Array {
  let place = new Float64Array(size)
  let slope = new Float64Array(size)
  let value = loss(place, slope)
  const moves: { readonly move: Float64Array; readonly turn: Float64Array; readonly share: number }[] = []
  for (let step = 0; step < steps; step++) {
    const direction = downhill(slope, moves)
    const promised = dot(direction, slope)
    const next = new Float64Array(size)
    const nextSlope = new Float64Array(size)
    let length = moves.length === 0 ? 1 / Math.sqrt(dot(slope, slope)) : 1
    let nextValue = Number.POSITIVE_INFINITY
    for (let tried = 0; tried < 20; tried++, length /= 2) {
      for (let at = 0; at < size; at++) next[at] = (place[at] ?? 0) + length * (direction[at] ?? 0)
      nextValue = loss(next, nextSlope)
      if (nextValue <= value + leastGain * length * promised) break
    }
    if (nextValue >= value) break
    const move = next.map((one, at) => one - (place[at] ?? 0))
    const turn = nextSlope.map((one, at) => one - (slope[at] ?? 0))
    const bend = dot(move, turn)
    if (bend > 0) moves.push({ move, turn, share: 1 / bend })
    if (moves.length > remembered) moves.shift()
    place = next
    slope = nextSlope
    value = nextValue
  }
  return place
}

function downhill(slope: Float64Array, moves: readonly { move: Float64Array; turn: Float64Array; share: number }[]) {
  const direction = slope.map((one) => -one)
  const taken: number[] = []
  for (const { move, turn, share } of moves.toReversed()) {
    const part = share * dot(move, direction)
    add(direction, -part, turn)
    taken.push(part)
  }
  const last = moves.at(-1)
  if (last) {
    const scale = 1 / (last.share * dot(last.turn, last.turn))
    for (let at = 0; at < direction.length; at++) direction[at] = (direction[at] ?? 0) * scale
  }
  for (const [at, { move, turn, share }] of moves.entries())
    add(direction, (taken[moves.length - 1 - at] ?? 0) - share * dot(turn, direction), move)
  return direction
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0)
  return sum
}

function add(target: Float64Array, factor: number, other: Float64Array): void {
  for (let at = 0; at < target.length; at++) target[at] = (target[at] ?? 0) + factor * (other[at] ?? 0)
}

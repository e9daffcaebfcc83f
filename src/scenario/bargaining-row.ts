/** A row of a table of positions, such as "Price – Today: 1.86; He opens with: 2.05; He can live with: 1.94". */
export interface BargainingRow {
  readonly matter: string // the first cell: "Price"
  readonly columns: readonly BargainingColumn[]
}

export interface BargainingColumn {
  readonly heading: string
  readonly value: string
  /** Whose column it is by its heading; null where the heading does not say. */
  readonly side: 'character' | 'learner' | null
  /** A limit is what somebody could still live with, an aim what they secretly hope for. */
  readonly holds: 'today' | 'asked' | 'limit' | 'aim' | 'weight' | 'remark'
}

/**
 * Reads a row whose headings tell what either side asks or can live with; "you" in them is resolved before.
 * @param names what the character is called by
 * @returns null for rows of other tables
 */
export function bargainingRow(statement: string, names: readonly string[]): BargainingRow | null {
  const [, matter, rest] = /^([^:;"“„«]{2,80}?) – (.+)$/su.exec(statement) ?? []
  if (!matter || !rest) return null
  const cells = rest.split(/; (?=\p{L}[^:;]{0,40}: )/u).map((cell) => /^(\p{L}[^:;]{0,40}): (.+)$/su.exec(cell))
  if (!cells.every((cell) => cell !== null)) return null
  const read = cells.map(([, heading = '', value = '']) => ({ heading, value, holds: holds(heading) }))
  if (!read.some((one) => one.holds === 'asked' || one.holds === 'limit')) return null
  const sides = read.map(({ heading }) => namedSide(heading, names))
  const columns = read.map((one, at) => ({ ...one, side: sides[at] ?? otherSide(one.heading, sides) }))
  return columns.some(({ side }) => side !== null) ? { matter, columns } : null
}

function holds(heading: string): BargainingColumn['holds'] {
  if (limit.test(heading)) return 'limit'
  if (aim.test(heading)) return 'aim'
  if (today.test(heading)) return 'today'
  if (weight.test(heading)) return 'weight'
  return asked.test(heading) && !remark.test(heading) ? 'asked' : 'remark'
}

const limit =
  /\b(?:live with|limits?|walk[- ]?away|lowest|highest|floor|ceiling|minimum|maximum|at (?:worst|least|most)|bottom|reserve|reservation|(?:may|can|could) (?:go|give|offer|accept|move)|(?:would|will) (?:accept|take|settle)|settles?|fall-?back|secret|worst|red lines?|room|no (?:lower|higher))\b/i
const aim = /\b(?:ideal(?:ly)?|targets?|goals?|hopes?|best case|dreams?)\b/i
const today = /^(?:today|now|current(?:ly)?|at present|present|so far|until now|existing|status quo|old|last)\b/i
const weight = /\b(?:worth|weights?|weighs|importan\w+|priorit\w+|values?|points?|rank\w*|secret\w*|hidden|tactics?)\b/i
const remark = /^(?:remarks?|notes?|comments?|why|reasons?|background)\b/i
const asked =
  /\b(?:opens?|opening|asks?|wants?|demands?|claims?|positions?|proposes?|offers?|seeks?|requests?|starts? (?:with|at))\b|^(?:hers|his|theirs|ours|yours|the learner['’]s)$/i

function namedSide(heading: string, names: readonly string[]): BargainingColumn['side'] {
  if (/\b(?:learner|trainee|participant)\b|^(?:we|our|ours|us)\b/i.test(heading)) return 'learner'
  if (/^(?:she|he|hers?|his)\b/i.test(heading)) return 'character'
  return names.some((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(heading)) ? 'character' : null
}

/** "They", or "you" where nobody else could say so, is the side that no other heading names. */
function otherSide(heading: string, sides: readonly BargainingColumn['side'][]): BargainingColumn['side'] {
  if (!/^(?:they|their|theirs|you|your|yours)\b/i.test(heading)) return null
  if (sides.includes('character')) return sides.includes('learner') ? null : 'learner'
  return sides.includes('learner') && /^the/i.test(heading) ? 'character' : null
}

/** Letters that one drawing instruction put on a page; places in points, `y` (the baseline) growing downwards. */
export interface Glyphs {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly font: string
  readonly isRtl: boolean
}

/** A line of text in one column; `font` and `size` are those of most of its letters. */
export interface Line {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly font: string
  readonly glyphs: readonly Glyphs[]
}

/** What stands side by side: a row of a table, or the columns of a page; each cell is its lines from top to bottom. */
export interface Row {
  readonly cells: Line[][]
}

/** What follows each other on a page, in the order in which it was drawn. */
export type Flow = readonly (Line | Row)[]

/**
 * Finds lines and rows among the letters of a page. It trusts the order of drawing, which every common program makes
 * the order of reading, and learns from places only what stands beside what.
 */
export function pageFlow(glyphs: readonly Glyphs[]): Flow {
  const flow: (Line | Row)[] = []
  for (const line of linesOf(glyphs)) place(flow, line)
  return flow
}

/** A gap wider than this many letter sizes parts two columns; spaces in justified text stay below it. */
const columnGap = 1.1
const marker = /^(?:[•◦▪■●○‣∙·–—*\-\uf0b7\uf0a7\uf0d8\uf0fc]|o|\(?(?:\p{N}{1,2}|\p{L})[.)])$/u

function linesOf(glyphs: readonly Glyphs[]): Line[] {
  const runs: Glyphs[][] = []
  let afterSpace = false
  for (const piece of glyphs) {
    const run = runs.at(-1)
    if (!piece.text.trim()) afterSpace = true
    else if (run && continues(run, piece)) run.push(afterSpace ? { ...piece, text: ` ${piece.text}` } : piece)
    else runs.push([piece])
    if (piece.text.trim()) afterSpace = false
  }
  return runs.map(lineOf)
}

function continues(run: readonly Glyphs[], piece: Glyphs): boolean {
  const last = run.at(-1)
  const first = run[0]
  if (!last || !first) return false
  const size = Math.max(last.size, piece.size)
  if (Math.abs(piece.y - first.y) > 0.5 * size && Math.abs(piece.y - last.y) > 0.1 * size) return false
  // Scripts written from right to left are drawn in either direction.
  if (last.isRtl || piece.isRtl) return gapBetween(last, piece) <= columnGap * size
  const gap = piece.x - last.right
  if (gap < -0.6 * size) return false
  return gap <= columnGap * size || (run.length === 1 && marker.test(first.text.trim()) && gap < 5 * size)
}

function gapBetween(a: Glyphs, b: Glyphs): number {
  return Math.max(b.x - a.right, a.x - b.right)
}

function lineOf(run: readonly Glyphs[]): Line {
  const chars = (one: Glyphs) => one.text.length
  const rtlChars = run.reduce((sum, one) => sum + (one.isRtl ? chars(one) : 0), 0)
  const isRtl = rtlChars * 2 > run.reduce((sum, one) => sum + chars(one), 0)
  const ordered = isRtl ? run.toSorted((a, b) => b.right - a.right) : run
  const main = run.reduce((most, one) => (chars(one) > chars(most) ? one : most))
  let text = ''
  ordered.forEach((piece, index) => {
    const before = ordered[index - 1]
    const isMarked = index === 1 && marker.test(text.trim())
    const isSpaced = before && (isMarked || gapBetween(before, piece) > 0.17 * piece.size)
    text += `${isSpaced ? ' ' : ''}${isRtl ? piece.text.trim() : piece.text}`
  })
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    x: Math.min(...run.map((one) => one.x)),
    right: Math.max(...run.map((one) => one.right)),
    y: run[0]?.y ?? 0,
    size: main.size,
    font: main.font,
    glyphs: run,
  }
}

function place(flow: (Line | Row)[], line: Line): void {
  const last = flow.at(-1)
  if (!last) flow.push(line)
  else if ('cells' in last) placeAfterRow(flow, last, line)
  else if (isBeside(last, line)) flow.push({ cells: [takeCell(flow, line), [line]] })
  else flow.push(line)
}

/** To the right of a line and no lower than it: only a further column looks like that. */
function isBeside(before: Line, line: Line): boolean {
  return line.y <= before.y + 0.4 * before.size && line.x >= before.right - 0.2 * before.size
}

/** Takes from the flow the lines that stand beside `line`, as the first cell of a new row. */
function takeCell(flow: (Line | Row)[], line: Line): Line[] {
  const cell: Line[] = []
  for (let above = flow.at(-1); above && !('cells' in above); above = flow.at(-1)) {
    const below = cell[0]
    const isLevel = above.y >= line.y - 0.6 * line.size
    // A short cell set in the middle of a tall row: the tall one reaches up as long as its lines are close.
    const isMiddle = below !== undefined && below.y > line.y + 0.3 * line.size && below.y - above.y < 1.5 * below.size
    if (below && above.y > below.y) break // drawn earlier, but lower on the page: a footer
    if (!(isLevel || isMiddle) || above.right > line.x + 0.2 * line.size) break
    cell.unshift(above)
    flow.pop()
  }
  return cell
}

function placeAfterRow(flow: (Line | Row)[], row: Row, line: Line): void {
  const cell = row.cells.at(-1)
  const before = cell?.at(-1)
  if (!cell || !before) return void flow.push(line)
  if (isBeside(before, line) && line.y >= topOf(row) - 0.6 * line.size) return void row.cells.push([line])
  const isBelow = line.y > before.y && line.y - before.y < 2.2 * Math.max(line.size, before.size)
  const left = Math.min(...cell.map((one) => one.x))
  const isInColumn = line.x >= left - 0.5 * line.size && line.x > Math.max(...leftNeighbour(row).map((one) => one.x))
  if (isBelow && isInColumn) cell.push(line)
  else flow.push(splitAtColumn(row, line))
}

/** Below a row, a line that starts in its first column and passes the start of its second is two cells set closely. */
function splitAtColumn(row: Row, line: Line): Line | Row {
  const [first, second] = row.cells.map((cell) => Math.min(...cell.map((one) => one.x)))
  if (row.cells.length !== 2 || first === undefined || second === undefined) return line
  const at = line.glyphs.findIndex((piece, index) => index > 0 && Math.abs(piece.x - second) < 0.1 * piece.size)
  if (Math.abs(line.x - first) > 0.2 * line.size || at < 0) return line
  return { cells: [[lineOf(line.glyphs.slice(0, at))], [lineOf(line.glyphs.slice(at))]] }
}

function leftNeighbour(row: Row): Line[] {
  return row.cells.at(-2) ?? []
}

function topOf(row: Row): number {
  return Math.min(...row.cells.flat().map((line) => line.y))
}

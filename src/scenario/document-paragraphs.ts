import type { Line } from './document-layout.ts'
import {
  bullet,
  endsSentence,
  joined,
  roundedSize,
  type Style,
  startsItem,
  startsLow,
  wasFull,
} from './document-lines.ts'

/** A piece of the text that stands on lines of its own. */
export interface Block {
  text: string
  readonly kind: 'text' | 'item' | 'heading' | 'table'
  readonly isApart: boolean // a blank line stands before it
}

/** @returns the headings, paragraphs and items in the lines of one column. */
export function paragraphs(lines: readonly Line[], style: Style): Block[] {
  const edge = Math.max(0, ...lines.map((line) => line.right))
  const left = Math.min(edge, ...lines.map((line) => line.x))
  const blocks: Block[] = []
  const firsts: Line[] = []
  const indents: number[] = [] // where first lines of paragraphs start, when they are set in
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    const block = blocks.at(-1)
    const first = firsts.at(-1)
    const isBoldHeading = block?.kind === 'heading' && block.text.startsWith('**')
    if (before && first && block && !isBoldHeading && isSameParagraph(first, before, line, { edge, left }, style)) {
      block.text = joined(block.text, line.text, style)
      if (before === first && line.x < first.x - 0.3 * line.size) indents.push(first.x)
      return
    }
    blocks.push(opened(line, before, lines[index + 1], blocks.at(-1), style))
    firsts.push(line)
  })
  const isIndent = (line: Line) => indents.some((indent) => Math.abs(indent - line.x) < 2)
  return withDrawnBullets(blocks, firsts, (line) => line.x > left + 1.2 * line.size && !isIndent(line))
}

/**
 * Browsers draw the bullets of a list as shapes, which leave no character behind: two or more single paragraphs in a
 * row, set in from the margin at the same place and with no space between them, are such a list.
 */
function withDrawnBullets(
  blocks: readonly Block[],
  firsts: readonly Line[],
  isInset: (line: Line) => boolean,
): Block[] {
  const isSetIn = (index: number) => {
    const first = firsts[index]
    return first !== undefined && blocks[index]?.kind === 'text' && isInset(first)
  }
  const isPair = (a: number, b: number) => {
    const [upper, lower] = [firsts[a], firsts[b]]
    return isSetIn(a) && isSetIn(b) && blocks[b]?.isApart === false && Math.abs((upper?.x ?? 0) - (lower?.x ?? 0)) < 30
  }
  return blocks.map((block, index): Block => {
    if (!isPair(index - 1, index) && !isPair(index, index + 1)) return block
    return { ...block, text: `- ${block.text}`, kind: 'item' }
  })
}

const labelStart = /^\p{Lu}[^.!?:;,]{0,30}:\s/u

/** A dotted line between an entry and its figure, as in a list of contents or of prices. */
const leader = /\s?(?:\.\s?){5,200}\s?(?=\p{N}{1,6}$)/u

function isSameParagraph(
  first: Line,
  before: Line,
  line: Line,
  column: { edge: number; left: number },
  style: Style,
): boolean {
  const step = line.y - before.y
  if (step <= 0 || step > style.pitch * 1.3 * Math.max(line.size, before.size)) return false
  if (Math.abs(line.size - before.size) > 0.1 * before.size || startsItem(line.text)) return false
  if (leader.test(before.text) || leader.test(line.text)) return false
  const isComplete = endsSentence(before.text)
  if (isComplete && labelStart.test(line.text)) return false
  const isItem = startsItem(first.text)
  if (isItem && line.x < first.x - 0.3 * line.size) return false
  const isIndented = line.x > before.x + 0.8 * line.size && line.x < before.x + 4 * line.size
  if (isIndented && isComplete && !(isItem && before === first)) return false
  if (isUsual(before, style) !== isUsual(line, style) && isComplete) return false
  const isLong = before.right - column.left > 0.5 * (column.edge - column.left)
  return wasFull(before, line, column.edge) || (isLong && !isComplete && startsLow(line.text))
}

/** In the usual font: a line in another stands for itself. */
function isUsual(line: Line, style: Style): boolean {
  return line.font === style.font
}

function opened(
  line: Line,
  before: Line | undefined,
  next: Line | undefined,
  last: Block | undefined,
  style: Style,
): Block {
  const level = style.headingSizes.indexOf(roundedSize(line)) + 1
  const text = line.text.replace(bullet, '- ').replace(leader, ': ')
  if (level > 0 && line.text.length <= 150) {
    return { text: `${'#'.repeat(Math.min(level, 4))} ${line.text}`, kind: 'heading', isApart: true }
  }
  if (standsOut(line, before, next, style)) return { text: `**${line.text}**`, kind: 'heading', isApart: true }
  const step = before ? line.y - before.y : 0
  const isFar = step < 0 || step > style.pitch * 1.3 * Math.max(line.size, before?.size ?? 0)
  const isApart = isFar || last === undefined || last.kind === 'heading'
  return { text, kind: startsItem(line.text) ? 'item' : 'text', isApart }
}

/** A short line in another font above one in the usual font: a heading in bold. */
function standsOut(line: Line, before: Line | undefined, next: Line | undefined, style: Style): boolean {
  if (isUsual(line, style) || !next || !isUsual(next, style) || before?.font === line.font) return false
  return line.text.length <= 60 && /^[\p{Lu}\p{Lo}\p{N}]/u.test(line.text) && /[\p{L}\p{N})?]$/u.test(line.text)
}

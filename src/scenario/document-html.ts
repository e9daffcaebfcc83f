/**
 * Turns the HTML of a converted Word document into light Markdown. It expects well-formed tags with escaped text, as
 * the converter writes them, and knows only the tags that the converter uses; any other tag counts as inline.
 */
export function htmlToText(html: string): string {
  const root: Element = { tag: 'body', attributes: '', children: [] }
  const open = [root]
  for (const [, close, tag, attributes, text] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)([^>]*)>|([^<]+)/g)) {
    const parent = open.at(-1) ?? root
    if (text !== undefined) parent.children.push(unescape(text))
    else if (close)
      open.splice(
        Math.max(
          1,
          open.findLastIndex((element) => element.tag === tag),
        ),
      )
    else {
      const element = { tag: tag ?? '', attributes: attributes ?? '', children: [] }
      parent.children.push(element)
      if (!voidTags.has(element.tag) && !element.attributes.endsWith('/')) open.push(element)
    }
  }
  return blocks(root).join('\n\n')
}

interface Element {
  readonly tag: string
  readonly attributes: string
  readonly children: (Element | string)[]
}

const voidTags = new Set(['br', 'img', 'hr'])
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }

function unescape(text: string): string {
  return text.replace(/&(amp|lt|gt|quot);/g, (whole, entity: string) => entities[entity] ?? whole)
}

/** One string a block: a heading, a paragraph, a whole list or a whole table. */
function blocks(element: Element): string[] {
  const found: string[] = []
  let loose: (Element | string)[] = []
  const closeLoose = () => {
    const text = paragraph(loose)
    if (text) found.push(text)
    loose = []
  }
  for (const child of element.children) {
    if (typeof child === 'string' || !isBlock(child)) {
      loose.push(child)
      continue
    }
    closeLoose()
    found.push(...blockText(child))
  }
  closeLoose()
  return found
}

function isBlock(element: Element): boolean {
  return /^(?:p|h[1-6]|ul|ol|table|thead|tbody|tr|div)$/.test(element.tag)
}

function blockText(element: Element): string[] {
  const level = /^h([1-6])$/.exec(element.tag)?.[1]
  if (level) return oneLine(element) ? [`${'#'.repeat(Number(level))} ${oneLine(element)}`] : []
  if (element.tag === 'ul' || element.tag === 'ol') return [listLines(element, '').join('\n')].filter(Boolean)
  if (element.tag === 'table') return tableBlocks(element)
  if (element.children.some((child) => typeof child !== 'string' && isBlock(child))) return blocks(element)
  return [paragraph(element.children)].filter(Boolean)
}

/** A short paragraph wholly in bold is what many writers use for a heading; bold inside a sentence is only emphasis. */
function paragraph(children: readonly (Element | string)[]): string {
  const text = inline(children)
    .split('\n')
    .map((line) => labelled(line.trim()))
    .filter(Boolean)
    .join('\n')
  const filled = children.filter((child) => inline([child]).trim())
  const isBold = filled.length > 0 && filled.every((child) => typeof child !== 'string' && child.tag === 'strong')
  return isBold && text.length <= 100 && !/[.:;,\n|]/.test(text.slice(-1)) && !text.includes('\n')
    ? `**${text}**`
    : text
}

function inline(children: readonly (Element | string)[]): string {
  return children
    .map((child) => {
      if (typeof child === 'string') return child
      if (child.tag === 'br') return '\n'
      // The arrow with which each footnote leads back to its place in the text.
      if (child.tag === 'a' && child.attributes.includes('"#footnote-ref-')) return ''
      if (child.tag === 'a' && child.attributes.includes('"#endnote-ref-')) return ''
      return inline(child.children)
    })
    .join('')
}

/** `Name<tab>Value` is a label and its value, `•<tab>text` an item typed by hand, any other tab a space. */
function labelled(line: string): string {
  const parts = line.split(/\t+/).map((part) => part.trim())
  const [first = '', ...rest] = parts
  const text = rest.join(' ')
  if (rest.length === 0) return first
  if (/^[•◦▪●○‣∙·–—*-]$/u.test(first)) return `- ${text}`
  const isLabel = parts.length === 2 && /^\p{L}[^.!?:;,]{0,30}$/u.test(first) && /[^\d\s]/.test(text)
  return isLabel ? `${first}: ${text}` : parts.filter(Boolean).join(' ')
}

function oneLine(element: Element): string {
  return inline(element.children).replace(/\s+/g, ' ').trim()
}

function listLines(list: Element, indent: string): string[] {
  const lines: string[] = []
  let number = 0
  for (const item of list.children) {
    if (typeof item === 'string') continue
    number++
    const nested = item.children.filter((child) => typeof child !== 'string' && /^[uo]l$/.test(child.tag))
    const own = { ...item, children: item.children.filter((child) => !nested.includes(child)) }
    const text = blocks(own).join(' ').replace(/\s+/g, ' ')
    const marker = list.tag === 'ol' ? `${number}.` : '-'
    if (text) lines.push(`${indent}${marker} ${text}`)
    for (const child of nested) if (typeof child !== 'string') lines.push(...listLines(child, `${indent}  `))
  }
  return lines
}

/** A table of one column is a frame around text; any other becomes a line a row, ruled below the first. */
function tableBlocks(table: Element): string[] {
  const rows = rowsOf(table)
  const cells = rows.map((row) => row.children.filter((child) => typeof child !== 'string'))
  const width = Math.max(0, ...cells.map((row) => row.reduce((sum, cell) => sum + spanOf(cell), 0)))
  if (width <= 1) return cells.flat().flatMap(blocks)
  const filled = cells
    .map((row) => row.flatMap((cell) => [cellText(cell), ...Array<string>(spanOf(cell) - 1).fill('')]))
    .filter((row) => row.some(Boolean))
  return tableLines(filled)
}

function rowsOf(element: Element): Element[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return []
    return child.tag === 'tr' ? [child] : rowsOf(child)
  })
}

/** Word allows 63 columns; a larger span is a mistake or an attack. */
function spanOf(cell: Element): number {
  return Math.min(63, Number(/colspan="(\d+)"/.exec(cell.attributes)?.[1] ?? 1)) || 1
}

function cellText(cell: Element): string {
  const lines = blocks(cell).flatMap((block) => block.split('\n'))
  const texts = lines.map((line) =>
    line
      .trim()
      .replace(/^(?:- |#+ )/, '')
      .replace(/^\*\*(.*)\*\*$/, '$1'),
  )
  return joinCell(texts)
}

/** @returns the lines of one table cell as one line: a line that does not end a sentence is set off by a semicolon. */
export function joinCell(lines: readonly string[]): string {
  const filled = lines.filter((line) => line && !/^\|[ \-|]+\|$/.test(line))
  return filled
    .reduce((text, line) => (text === '' ? line : `${text}${/[.:;,!?…]$/.test(text) ? '' : ';'} ${line}`), '')
    .replaceAll('|', '/')
}

/** @returns one block of `| a | b |` lines, the first row ruled off as Markdown wants it; none for no rows. */
export function tableLines(rows: readonly (readonly string[])[]): string[] {
  const width = Math.max(0, ...rows.map((row) => row.length))
  const lines = rows.map((row) => `| ${Array.from({ length: width }, (_, column) => row[column] ?? '').join(' | ')} |`)
  if (lines.length === 0) return []
  return [[lines[0], `|${' --- |'.repeat(width)}`, ...lines.slice(1)].join('\n')]
}

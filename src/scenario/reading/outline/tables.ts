import type { Line } from './lines.ts'
import { plain } from './markdown.ts'
import { leadingName } from '../names.ts'
import { topicOf, trainerTopics } from './topics.ts'

/** A row of a table as a statement: `label` is the first cell of a two-column table of fields. */
export interface Row {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly label: string | null
  /** What the head of the table says over its rows, when it names no columns. */
  readonly heading: string | null
}

/**
 * @param heading what stands over the table: `If the learner …` begins the sentence that its rows go on with
 * @returns the rows of a pipe table put into words with the help of its header; the header itself says nothing
 */
export function readTable(lines: readonly Line[], heading: string | null): Row[] {
  const ruled = /^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/
  const ruleAt = lines.findIndex((line) => ruled.test(line.text))
  const firstCells = cellsOf(lines[0]?.text ?? '')
  const header = ruleAt === 1 && !isField(firstCells) ? firstCells : []
  const own = titleIn(header)
  return lines
    .filter((line, index) => !ruled.test(line.text) && !(index === 0 && header.length > 0))
    .flatMap((line) => {
      const cells = cellsOf(line.text)
      if (cells.every((cell) => cell === '')) return []
      const lead = line.text.length - line.text.trimStart().length
      const span = { start: line.start + lead, end: line.start + line.text.trimEnd().length }
      const inner = trimBars(line.text.trim())
      return [
        {
          ...inWords(cells, own === header[0] && header.slice(1).every((cell) => cell === '') ? [] : header, heading),
          heading: own,
          start: span.start + inner.start,
          end: span.start + inner.end,
        },
      ]
    })
}

/** `| For the adviser only | |` and `| Marking | Points |` say what the table is about, `| Point | Today | She asks |` does not. */
function titleIn(header: readonly string[]): string | null {
  const [first = '', ...rest] = header
  if (first === '' || /(?:…|\.\.\.)$/.test(first)) return null
  if (namesMatters.test(first) && rest.length > 1 && rest.every((cell) => !isTrainers(cell) || bargains.test(cell)))
    return null
  return rest.every((cell) => cell === '') || isTrainers(first) ? first : null
}

function isTrainers(label: string): boolean {
  const topic = topicOf(label)
  return topic !== null && trainerTopics.has(topic)
}

/** What may stand over the matters that are bargained over. */
const namesMatters = /^(?:(?:the )?(?:points?|subjects?|issues?|items?|topics?|matters?|terms?|questions?))?$/i
/** `You may go to` is a column among others, no notice over a sheet. */
const bargains =
  /^(?:s?he|they|we|you|your|our|the \p{L}+) (?:\p{L}+ )?(?:opens?|asks?|wants?|can|may|could|would|offers?)\b/iu

function cellsOf(line: string): string[] {
  const inner = line.trim().replace(/^\||\|$/g, '')
  return inner.split(/(?<!\\)\|/).map((cell) => plain(cell))
}

function trimBars(line: string): { start: number; end: number } {
  const start = /^[|\s]*/.exec(line)?.[0].length ?? 0
  const end = line.length - (/[|\s]*$/.exec(line)?.[0].length ?? 0)
  return { start, end: Math.max(start, end) }
}

/** A first row `| Learner | junior auditor |` over the rule is a field, not a header. */
function isField(cells: readonly string[]): boolean {
  const [first, second] = cells
  if (cells.length !== 2 || !first || !second) return false
  const topic = topicOf(first)
  if (topic === null || topic === 'general') return false
  if (topic === 'persona' && leadingName(second) !== null && topicOf(second) === null) return true
  return /^(?:name|age|gender|role|location)$/.test(topic) ? topicOf(second) === null : /\d|,|\s\S+\s/.test(second)
}

function inWords(
  cells: readonly string[],
  header: readonly string[],
  heading: string | null,
): { text: string; label: string | null } {
  const [first = '', ...rest] = cells
  const said = rest.filter((cell) => cell !== '')
  if (said.length === 0) return { text: first, label: null }
  const condition = conditionOf(header, heading)
  if (condition !== null) {
    const results = rest.map((cell, index) => `${subjectOf(header[index + 1])} ${cell}`.trim())
    return { text: `${condition} ${first}, ${results.join(', ')}`, label: null }
  }
  if (cells.length === 2)
    return { text: `${first}: ${said[0]}`, label: header.length === 0 || topicOf(first) ? first : null }
  const named = rest.flatMap((cell, index) =>
    cell === '' ? [] : [header[index + 1] ? `${header[index + 1]}: ${cell}` : cell],
  )
  return { text: `${first} – ${named.join('; ')}`, label: null }
}

/** `If the learner …` in the header, or in the heading of a table whose header goes on with `… does this`; else null. */
function conditionOf([first = '']: readonly string[], heading: string | null): string | null {
  if (/(?:…|\.\.\.)$/.test(first)) return open(first)
  const opens =
    heading !== null && /(?:^|[.:] )(?:if|when|wenn|si|se|quando|cuando|quand)\s.*(?:…|\.\.\.|[^.!?])$/iu.test(heading)
  return opens && /^(?:…|\.\.\.|$)/.test(first) ? open(heading) : null
}

/** `… Ana does that` -> `Ana`. */
function subjectOf(header: string | undefined): string {
  return open(header).replace(/\s*\b(?:does|do|says|reacts|responds|then)(?: (?:that|this|so|like this))?$/i, '')
}

function open(header: string | undefined): string {
  return (header ?? '').replace(/\s*(?:…|\.\.\.)\s*$/, '').replace(/^\s*(?:…|\.\.\.)\s*/, '')
}

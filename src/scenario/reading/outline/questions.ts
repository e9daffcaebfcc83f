import type { Block } from './blocks.ts'
import { plain } from './markdown.ts'
import { asksForOther, asksForOwnPart } from './parts.ts'

/**
 * Briefings in questions and answers, and talks between two trainers of which one asks: the questions become headings of
 * what follows them, and who speaks is left out. Other documents, and talks that belong to the scene, stay as they are.
 * @returns the blocks without those questions
 */
export function answeredQuestions(document: string, blocks: readonly Block[]): readonly Block[] {
  const askers = speakersWhoAsk(document, blocks)
  const turns = talkers(blocks, askers)
  const asked = blocks.map((block) => {
    const who = questionIn(document, block, turns)
    const asks = !block.labelled || askers.has(block.label ?? '') || (who !== null && asksWho(who))
    return asks ? who : null
  })
  const answered = asked.filter((question, at) => question !== null && asked[at + 1] === null)
  if (answered.length < fewest) return blocks
  let question: string | null = null
  return blocks.flatMap((block, at) => {
    const own = asked[at] ?? null
    if (own !== null && asked[at + 1] !== undefined) {
      question = own
      return []
    }
    return [underQuestion(block, question, turns)]
  })
}

/** So many questions with an answer make a form; a single one may be rhetorical. */
const fewest = 3

const speaker = /^\p{Lu}[\p{L}.'’ -]{0,20}$/u
const asker = /^(?:q|question|frage|f|pregunta|pergunta|p|domanda|d|vraag|v|interviewer)\.?$/i

function speakersWhoAsk(document: string, blocks: readonly Block[]): Set<string> {
  const turns = Map.groupBy(
    blocks.filter((block) => block.labelled && block.label !== null && speaker.test(block.label)),
    (block) => block.label ?? '',
  )
  return new Set(
    [...turns].flatMap(([label, all]) => {
      const asking = all.filter((block) => /\?["”»]?\s*$/.test(document.slice(block.bodyStart, block.end))).length
      return all.length >= fewest && (asker.test(label) || asking / all.length > 0.55) ? [label] : []
    }),
  )
}

function asksWho(question: string): boolean {
  return asksForOther(question) || asksForOwnPart(question)
}

function talkers(blocks: readonly Block[], askers: ReadonlySet<string>): Set<string> {
  return askers.size === 0 ? new Set() : new Set([...askers, ...answerers(blocks, askers)])
}

/** Whoever speaks again and again right behind an asker. */
function answerers(blocks: readonly Block[], askers: ReadonlySet<string>): string[] {
  const behind = blocks.filter(
    (block, at) => block.labelled && !askers.has(block.label ?? '') && askers.has(blocks[at - 1]?.label ?? ''),
  )
  return [...Map.groupBy(behind, (block) => block.label ?? '')].flatMap(([label, turns]) =>
    turns.length >= fewest && speaker.test(label) ? [label] : [],
  )
}

const opener = /^(?:right|so|well|ok|okay|now|and|but|alors|et|und|also|y|e|en|dus|allora|então),?\s+(?=\S)/i

/** The question that a block consists of, or null: "So where are we?", "Well. Tell me what he knows." */
function questionIn(document: string, block: Block, askers: ReadonlySet<string>): string | null {
  if (block.kind === 'row' || block.listed || (block.labelled && !askers.has(block.label ?? ''))) {
    if (!(block.labelled && askers.has(block.label ?? ''))) return null
  }
  const text = plain(document.slice(block.bodyStart, block.end))
    .replace(/^[–—-]\s+/, '')
    .trim()
  const [last = ''] = text.split(/(?<=[.!?])\s+/).slice(-1)
  const before = text.slice(0, text.length - last.length)
  if (/["“«„]/.test(text) || before.split(/\s+/).length > 4 || last.split(/\s+/).length > 14) return null
  if (last.endsWith('?')) return last.replace(opener, '')
  return /^(?:so,? |and |then )?tell me (?:who|what|how|where|why)\b/i.test(last) ? last.replace(/\.$/, '') : null
}

function underQuestion(block: Block, question: string | null, speakers: ReadonlySet<string>): Block {
  const spoken = block.labelled && block.label !== null && speakers.has(block.label)
  const label = spoken || !block.labelled ? null : block.label
  const above = spoken && block.headings.length > 0 ? block.headings.slice(0, -1) : block.headings
  if (question === null)
    return spoken ? { ...block, label: block.headings.at(-1) ?? null, labelled: false, headings: above } : block
  if (label !== null) return { ...block, headings: [...block.headings, question] }
  return { ...block, label: question, labelled: false, listed: block.listed && !spoken, headings: block.headings }
}

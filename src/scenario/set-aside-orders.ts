import { sentences } from '../language/text.ts'
import type { ScenarioDocument } from './template.ts'

/** A text without the sentences that were meant for the machine, and these sentences. */
export interface WithoutOrders {
  readonly text: string // as long as before: what was set aside is blank, so that every offset still holds
  readonly orders: readonly string[]
}

/**
 * Blanks out the sentences that give orders to whoever reads the text instead of telling about the scenario. A sentence may
 * go on over the line breaks of its paragraph.
 */
export function setAsideOrders(text: string, isOrder: (sentence: string) => boolean): WithoutOrders {
  const kept: string[] = []
  const orders: string[] = []
  let done = 0
  for (const sentence of sentences(withoutSoftBreaks(text))) {
    if (!isOrder(sentence.text)) continue
    const { start, end } = withoutTitle(text, sentence, isOrder)
    kept.push(text.slice(done, start), text.slice(start, end).replace(/[^\n]/g, ' '))
    orders.push(text.slice(start, end))
    done = end
  }
  return { text: [...kept, text.slice(done)].join(''), orders }
}

/** @returns the document as the extraction may see it, and a remark for the trainer on each sentence that was set aside */
export function documentWithoutOrders(
  document: ScenarioDocument,
  isOrder: (sentence: string) => boolean,
): { document: ScenarioDocument; warnings: string[] } {
  const { text, orders } = setAsideOrders(document.text, isOrder)
  return { document: { ...document, text }, warnings: orders.map(warningOf) }
}

/** @returns a remark for the trainer */
export function warningOf(order: string): string {
  const told = order.replace(/\s+/g, ' ').trim()
  return `Left out, because it reads like an order to the machine: "${told.length <= 200 ? told : `${told.slice(0, 199)}…`}"`
}

/**
 * Breaks inside a paragraph become spaces: those behind a line that was filled, before one that is no list item, heading,
 * quotation or table row.
 */
function withoutSoftBreaks(text: string): string {
  return text.replace(/(?<=[^\n])\n(?=[^\n\s\-*+#|>•\d])/g, (_, at: number) => {
    const start = text.lastIndexOf('\n', at - 1) + 1
    return at - start < filledLine || text[start] === '#' ? '\n' : ' '
  })
}

const filledLine = 40 // characters; shorter lines are titles, labels and lists

/** A long title without a full stop runs into the sentence below it, and has nothing to do with it. */
function withoutTitle(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  isOrder: (sentence: string) => boolean,
): { start: number; end: number } {
  const below = text.indexOf('\n', start) + 1
  const isTitle = below > 0 && below < end && isOrder(text.slice(below, end))
  return isTitle ? { start: below, end } : { start, end }
}

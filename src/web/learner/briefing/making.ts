import type { StreamEvent } from '../../api/event-stream.ts'

/** How far a person is who is being made, as far as the server has told. */
export interface Making {
  readonly stage: 'reading' | 'choosing' | 'writing' | 'meeting'
  readonly written: number // parts of their life
  readonly parts: number // 0 until it is known
}

/** Before the server has told anything. */
export const atFirst: Making = { stage: 'reading', written: 0, parts: 0 }

/** @returns how far it is after this event of the server */
export function afterEvent(making: Making, { event, data }: StreamEvent): Making {
  if (event === 'step' && making.stage === 'reading') return { ...making, stage: 'choosing' }
  if (event === 'categories') return { ...making, stage: 'writing', parts: listLength(data) }
  if (event === 'category') return { ...making, stage: 'writing', written: Math.min(making.parts, making.written + 1) }
  if (event === 'persona') return { ...making, stage: 'meeting', written: making.parts }
  return making
}

/** @returns what is happening, for somebody who waits */
export function inWords({ stage, written, parts }: Making): string {
  if (stage === 'reading') return 'The situation is being read.'
  if (stage === 'choosing') return 'What matters in this person’s life is being worked out.'
  if (stage === 'meeting') return 'They are ready. You are being taken to them.'
  if (written >= parts) return 'What pleases them and what annoys them is being settled.'
  return `Their life is being written: ${written} of ${parts} parts.`
}

/** @returns 0 to 1; two steps stand around the parts of their life */
export function shareDone({ stage, written, parts }: Making): number {
  if (stage === 'reading') return 0.05
  if (stage === 'choosing') return 0.15
  if (stage === 'meeting') return 1
  return 0.2 + (parts === 0 ? 0 : (written / parts) * 0.7)
}

function listLength(data: unknown): number {
  if (typeof data !== 'object' || data === null || !('categories' in data)) return 0
  return Array.isArray(data.categories) ? data.categories.length : 0
}

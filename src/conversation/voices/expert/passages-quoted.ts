import { z } from 'zod'
import type { Conversation, Turn } from '../../conversation.ts'
import { lessonOf } from './lesson.ts'

/** A passage of the scenario's document that an expert quoted, and where it stands there (characters; null: not known). */
export const QuotedPassage = z.object({
  text: z.string(),
  start: z.number().int().nullable(),
  end: z.number().int().nullable(),
})
export type QuotedPassage = z.infer<typeof QuotedPassage>

/** @returns the passages that a turn with the expert quoted, in the order of the document; none from anybody else */
export function passagesQuoted(
  { mode, persona }: Pick<Conversation, 'mode' | 'persona'>,
  { used }: Pick<Turn, 'used'>,
): QuotedPassage[] {
  if (mode !== 'learn_mode') return []
  return lessonOf(persona).passages.flatMap(({ id, quote }) => {
    if (!used.some((one) => one === `passage.${id}` || one.startsWith(`passage.${id}.again`))) return []
    const span = persona.material?.statements[Number(id.slice('facts.'.length))]?.span
    return [{ text: span?.quote ?? quote, start: span?.start ?? null, end: span?.end ?? null }]
  })
}

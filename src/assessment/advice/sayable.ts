import { passagesOf } from '../../conversation/voices/expert/passage.ts'
import type { Topic } from '../../conversation/voices/expert/topics.ts'
import { tellsFigures } from '../../language/figures.ts'
import { plainText } from '../../language/plain-text.ts'
import { words } from '../../language/text.ts'
import { materialOf } from '../../persona/material.ts'
import type { Template } from '../../scenario/template.ts'

/**
 * What a scenario gives the learner to say: what they bring along and may tell. Limits and mandates stay out, and so do marking
 * notes and everything that the other person would have to be asked for.
 * @returns statements as the document words them, in its order; none when the scenario is not known
 */
export function sayable(template: Template | null): readonly string[] {
  if (template === null) return []
  const known = remembered.get(template) ?? sayableOf(template)
  remembered.set(template, known)
  return known
}

const remembered = new WeakMap<Template, readonly string[]>()

function sayableOf(template: Template): string[] {
  const { primary_archetype: archetype } = template.archetype_classification
  const asked = new Set(template.rubric?.map(({ name }) => plainText(name)))
  return passagesOf(materialOf(template), new Set()).flatMap(
    ({ quote, heading, about, topics, isSecret, speaksToActor }) => {
      const plain = plainText(quote)
      const isBrought = about === 'subject' && heading !== null && brought.test(plainText(heading))
      const isOwn = about === 'learner' && !topics.has('money') && tellsFigures(plain)
      const isFree = !isSecret || archetype !== 'NEGOTIATION'
      const isStatement = words(quote).length >= 4 && !plain.endsWith('?') && !marking.test(plain) && !asked.has(plain)
      const isKept = speaksToActor || keptBack.some((topic) => topics.has(topic)) || /\b(?:the )?learner\b/.test(plain)
      return (isBrought || isOwn) && isFree && isStatement && !isKept ? [quote.replace(/[\s,;:–-]+$/u, '')] : []
    },
  )
}

/** Headings under which documents list what the learner comes with. */
const brought =
  /\b(?:learner|brings?|offers?|product|service|terms|facts|figures|data|study|studies|may (?:say|tell|use)|knows?|information|unterlagen|produkt|angebot|darf|produit|offre|faits|producto|oferta|datos)\b/
const keptBack: readonly Topic[] = [
  'limit',
  'marking',
  'mistake',
  'goal',
  'hidden',
  'objection',
  'reacts',
  'opens',
  'closes',
  'manner',
  'history',
  'ending',
]
const marking = /\(\d+\)\??$|:\s*\d+\s*%?$|\bpoints?\b|\binvented\b|\bmade up\b|\berfunden\b|\binvent[eé]\w*/

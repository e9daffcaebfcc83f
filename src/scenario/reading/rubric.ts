import type { Extraction } from '../extract-template.ts'
import { topicOfPassage } from './outline-topics.ts'
import type { Outline, Passage } from './passages.ts'

type Criterion = Extraction['rubric'][number]

/** @returns the lines of the document's own marking scheme with their weights; empty when it has none. */
export function readRubric(outline: Outline): Criterion[] {
  const marking = outline.passages.filter((passage) => topicOfPassage(passage) === 'marking')
  const weighed = marking.flatMap(weighedCriteria)
  if (weighed.length > 0) return weighed
  return marking
    .filter((passage) => passage.kind !== 'sentence' && passage.text.split(/\s+/).length <= 25)
    .map((passage) => ({ name: nameOf(passage.text), description: passage.text, weight: null }))
}

/** `Preparation 20, questions 25` · `Tone: 10 %` · `Listening – Points: 15; What to look for: …` */
function weighedCriteria(passage: Passage): Criterion[] {
  const row =
    /^(.{2,80}?)(?::| –)\s.*?(\d{1,3}(?:\.\d+)?)\s*(%|points?|pts?\.?|marks?|punkte|puntos|pontos)?(?=\D|$)/i.exec(
      passage.text,
    )
  if (passage.kind !== 'sentence') {
    const withWeight = row?.[2] ?? /(\d{1,3})\s*(?:%|points?|pts?|marks?)/i.exec(passage.text)?.[1]
    if (!withWeight) return []
    return [{ name: nameOf(row?.[1] ?? passage.text), description: passage.text, weight: Number(withWeight) }]
  }
  const parts = [
    ...passage.text.matchAll(
      /([\p{L}][\p{L}\p{M}'’&/ -]{2,70}?)\s*[:(–]?\s*(\d{1,3})\s*(?:%|points?|pts?\.?|marks?|punkte|puntos|pontos)?\)?(?=\s*(?:[,;.]|$|and\b|und\b|et\b|y\b))/giu,
    ),
  ]
  if (parts.length < 2) return []
  return parts.map((part) => ({ name: nameOf(part[1] ?? ''), description: null, weight: Number(part[2]) }))
}

function nameOf(text: string): string {
  const name = text
    .replace(/\s*[:(–].*$/, '')
    .replace(/^(?:and|und|et|y)\s+/i, '')
    .replace(/[.,;]$/, '')
    .trim()
  const short = name.split(/\s+/).slice(0, 8).join(' ')
  return short.charAt(0).toUpperCase() + short.slice(1)
}

import { findLabel, isTopic } from './labels.ts'
import { type Line, listMark, tableLine } from './lines.ts'
import { plain } from './markdown.ts'
import { leadingName } from '../names.ts'
import { topicOf } from './topics.ts'

/** @returns true for a line that is nothing but the name of a field: `Name`, `Age`, `City`. */
export function isFieldName(line: string): boolean {
  const topic = topicOf(plain(line).replace(/\s*:$/, ''))
  return topic !== null && /^(?:name|age|gender|role|location)$/.test(topic) && !/^\s*#/.test(line)
}

/**
 * @param seen whether a title and any text came before, and whether the author wrapped lines
 * @returns the level of a heading: `#`, underlined, bold alone on its line, capitals, `2. Background`, or a short line that
 * names what follows; null when the line is none of them
 */
export function headingLevel(
  lines: readonly Line[],
  at: number,
  seen: { readonly title: boolean; readonly blocks: boolean; readonly wrapped: boolean },
): number | null {
  const text = lines[at]?.text.trim() ?? ''
  const hashes = /^(#{1,6})\s+\S/.exec(text)?.[1]
  if (hashes) return hashes.length
  if (text.length > 160) return null
  const bare = plain(text)
  const wordCount = bare.split(/\s+/).length
  if (listMark.test(text)) return seen.title && isNumberedHeading(lines, at, bare, wordCount) ? 2 : null
  const next = lines[at + 1]?.text.trim() ?? ''
  if (/^(?:={3,}|-{3,})$/.test(next) && wordCount <= 14) return next.startsWith('=') ? 1 : 2
  if (seen.title && wordCount <= 14 && isNotice(bare) && findLabel(text)?.end !== text.length && !hasText(text))
    return 3
  if (/^(?:\*\*|__)[^*]+(?:\*\*|__):?$/.test(text) && wordCount <= 14 && !/[^.]\.\*?\*$/.test(text)) return 3
  if (seen.title && isItalicHeading(lines, at, text, wordCount)) return 3
  const letters = text.replace(/[^\p{L}]/gu, '')
  // `INT. WARD 4, EVENING. 21.55.` opens a scene: it says something itself
  const slugLine = /\d{1,2}[.:h]\d{2}|\p{L}\.\s+\p{L}.*\p{L}\.$/u.test(text)
  if (
    letters.length > 3 &&
    letters === letters.toUpperCase() &&
    letters !== letters.toLowerCase() &&
    wordCount <= 12 &&
    !slugLine
  ) {
    if (!/:\s+\S/.test(text) || !seen.title) return 2
  }
  if (!seen.title) return isTitle(text, wordCount, seen.blocks) ? 1 : null
  if (isRomanHeading(lines, at, bare, wordCount)) return 2
  const label = findLabel(text)
  if (label && label.end >= text.length && !opensList(lines, at)) return 4
  if (bare.endsWith(':')) return wordCount <= 6 && isTopic(bare.slice(0, -1)) && !opensList(lines, at) ? 3 : null
  return label === null && isShortHeading(lines, at, bare, wordCount, seen.wrapped) ? 3 : null
}

/** `IV. Her knowledge` between a blank line and what it names. */
function isRomanHeading(lines: readonly Line[], at: number, bare: string, wordCount: number): boolean {
  return (
    /^[IVX]{1,4}\.\s+\p{Lu}/u.test(bare) &&
    wordCount <= 8 &&
    !/[.!?;,]$/.test(bare) &&
    (lines[at - 1]?.text.trim() ?? '') === '' &&
    lines[at + 1] !== undefined
  )
}

/** `*His manner*` alone between blank lines; a whole sentence in italics is a stage direction. */
function isItalicHeading(lines: readonly Line[], at: number, text: string, wordCount: number): boolean {
  return (
    wordCount <= 8 &&
    /^(?:\*[^*]+\*|_[^_]+_):?$/.test(text) &&
    !/[.!?,;"”»)]:?[*_]:?$/.test(text) &&
    (lines[at - 1]?.text.trim() ?? '') === '' &&
    (lines[at + 1]?.text.trim() ?? '') === ''
  )
}

/** Says who may read what follows (`Annex for the learner. Not to be shown.`), so it rules over more than one paragraph. */
function isNotice(bare: string): boolean {
  const topic = topicOf(bare.replace(/\s*[.:]$/, ''))
  return (
    (topic === 'mandate' || topic === 'staff') &&
    /^\P{Ll}/u.test(bare) &&
    !/^(?:if|when|never|don['’]t|do not (?!show|hand))\b/i.test(bare)
  )
}

/** `For the trainer: stop after 8 minutes.` is a label with its text. */
function hasText(text: string): boolean {
  const label = findLabel(text)
  return label !== null && label.end < text.length
}

/** `2. Background` over text of its own; among other short items it is an item. */
function isNumberedHeading(lines: readonly Line[], at: number, bare: string, wordCount: number): boolean {
  if (!/^\s*\d{1,2}[.)]\s+\p{Lu}/u.test(lines[at]?.text ?? '') || wordCount > 8 || /[.!?,;:"”»]$/.test(bare))
    return false
  const next = lines.slice(at + 1).find((line) => line.text.trim() !== '')
  return next !== undefined && !/^\s*\d{1,2}[.)]\s/.test(next.text) && (lines[at - 1]?.text.trim() ?? '') === ''
}

/** A short line that stands apart from what comes before, ends without a stop and names a topic, asks, or opens a list. */
function isShortHeading(
  lines: readonly Line[],
  at: number,
  bare: string,
  wordCount: number,
  wrapped: boolean,
): boolean {
  const before = lines[at - 1]?.text.trim() ?? ''
  const next = lines[at + 1]?.text.trim() ?? ''
  if (/[.!?,;"”»]$/.test(bare) || /[:=]\s+\S/.test(bare) || !/^[\p{Lu}\p{Lo}]/u.test(bare) || wordCount > 8)
    return false
  const announces = asks.test(bare) && !/\b(?:is|are|was|were) (?:that|because)\b/.test(bare)
  if (before !== '') {
    const apart = /[.!?:"”»)]$/.test(before) || !wrapped
    return apart && wordCount <= 6 && next !== '' && (isTopic(bare) || announces) && !listMark.test(before)
  }
  if (wordCount <= 6 && isTopic(bare)) return true
  if (wordCount <= 4 && next.length >= 50 && /^\p{Lu}/u.test(next) && !bare.includes(',') && leadingName(bare) === null)
    return true
  return next === '' ? announces : listMark.test(next) || tableLine.test(next) || announces
}

const asks =
  /^(?:what|why|how|who|when|where|which|was|wie|warum|wer|wo|wozu|ce qu[ei]|pourquoi|comment|qui|ce qu['’]\S+|qué|lo que|por qué|cómo|quién|o que|por que|como|quem|che cosa|cosa|perché|come|chi)\s/iu

function isTitle(text: string, wordCount: number, afterText: boolean): boolean {
  if (/^(?:dear|hi|hello|liebe|hallo|bonjour|cher|chère|hola|estimad|ciao|gentil|olá|prezad)\b|,$/i.test(text))
    return false
  if (
    /^(?:from|to|cc|date|sent|von|an|de|para|à|da|betreff|re|subject|title|objet|asunto|assunto|oggetto|titel|titre|título|titolo)\s*:/i.test(
      text,
    )
  )
    return false
  return !afterText && wordCount <= 16 && !/[.!?]["”»]?$/.test(text) && !isFieldLine(text)
}

function opensList(lines: readonly Line[], at: number): boolean {
  const next = lines.slice(at + 1).find((line) => line.text.trim() !== '')
  return next !== undefined && (listMark.test(next.text) || tableLine.test(next.text))
}

/** `Name: Ana` opens a form, it is no title; `Role-play: the late delivery` is one. */
function isFieldLine(text: string): boolean {
  const label = findLabel(text)
  return label !== null && isTopic(label.text)
}

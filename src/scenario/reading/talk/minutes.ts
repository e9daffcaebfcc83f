import type { Span } from '../../template.ts'
import { type Amount, amountsIn } from './amounts-of-time.ts'

/** How long the talk is meant to last, and the words that say so. */
export interface StatedMinutes {
  readonly minutes: number
  readonly span: Span
}

/**
 * Reads how long the practice talk is to last: a labelled length first ("Length | 15 minutes"), else a passage that can
 * mean nothing else ("Twenty minutes for each interview."). Minutes of the story, of preparation and of feedback are none.
 * Of a range the longer end counts.
 */
export function readMinutes(text: string): StatedMinutes | null {
  const pieces = piecesOf(text)
  return first(pieces, labelled) ?? first(pieces, plainlyMeant)
}

type Reading = (piece: Piece, next: Piece | undefined) => Amount | null

function first(pieces: readonly Piece[], reading: Reading): StatedMinutes | null {
  for (const [at, piece] of pieces.entries()) {
    const amount = reading(piece, pieces[at + 1])
    if (amount === null || amount.minutes < shortest || amount.minutes > longest) continue
    const { start, end } = amount
    return { minutes: amount.minutes, span: { start, end, quote: amount.quote } }
  }
  return null
}

/** Minutes; what lies outside is not the length of a talk. */
const shortest = 1
const longest = 180

/** A line, a cell or a sentence, without marks. */
interface Piece {
  readonly text: string
  readonly start: number // in the document
  readonly isAtEdge: boolean // among the first or last lines, where documents say how the exercise runs
  readonly original: string
}

const edgeLines = { head: 6, foot: 3 } as const

function piecesOf(text: string): Piece[] {
  const unmarked = text.replace(/[*_`#>]/g, ' ') // as long as before, so that places stay
  const lines = linesOf(unmarked)
  return lines.flatMap((line, at) =>
    [...line.text.matchAll(/(?:(?![.!?]\s+[\p{Lu}\p{N}]|\s[·•]\s|\|).)+[.!?]?/gu)].flatMap((part): Piece[] => {
      const lead = /^[\s·•\-–—]*(?:\d+(?:\.\d+)+\s+|\d+[.)]\s+)?(?:[A-Z]:\s+)?/u.exec(part[0])?.[0].length ?? 0
      const bare = part[0].slice(lead).trimEnd()
      const isAtEdge = at < edgeLines.head || at >= lines.length - edgeLines.foot
      return bare === '' ? [] : [{ text: bare, start: line.start + part.index + lead, isAtEdge, original: text }]
    }),
  )
}

function linesOf(text: string): { text: string; start: number }[] {
  let start = 0
  return text.split('\n').flatMap((line) => {
    const place = { text: line, start }
    start += line.length + 1
    return line.trim() === '' ? [] : [place]
  })
}

/** "Duration: 12 minutes", or the label in one cell or line and the time in the next. */
function labelled(piece: Piece, next: Piece | undefined): Amount | null {
  const label = durationLabel.exec(piece.text)
  if (!label) return null
  const rest = piece.text.slice(label[0].length)
  if (/^\s*[:：–—=-]\s*\S/u.test(rest)) return amountOfTalk(piece, label[0].length)
  return next && /^\s*[:：]?\s*$/u.test(rest) && beginsWithAmount(next) ? amountOfTalk(next, 0) : null
}

const talk =
  '(?:talk|conversation|call|interview|meeting|role[- ]?play(?:ing)?|exercise|session|scene|practice|simulation|station|gesprächs?|rollenspiels?|übung|entretien|conversation|jeu de rôle|échange|appel|exercice|conversación|entrevista|llamada|ejercicio|simulación|simulação|conversa|chamada|exercício|colloquio|conversazione|esercizio|simulazione|gesprek|rollenspel|oefening)'

const durationLabel = new RegExp(
  `^(?:(?:total|maximum|max\\.?|planned|target|${talk})\\s+)?(?:length|duration|time(?:\\s+(?:limit|allowed|available|frame|allotted))?|running time|timing|(?:gesprächs?)?dauer|länge|zeit(?:rahmen|limit|vorgabe)?|durée|temps(?:\\s+imparti)?|duración|tiempo(?:\\s+máximo)?|durata|tempo|duração|(?:gespreks|tijds)?duur|tijd|अवधि|समय)(?:\\s+(?:of|for|des|der|de|du|de la|de l['’]|del|della|dell['’]|do|da|van|van het)\\s*(?:the\\s+|each\\s+|la\\s+|el\\s+)?${talk})?(?![\\p{L}\\p{M}])|^(?:the\\s+)?(?:role[- ]?play|talk|conversation|interview|gespräch|rollenspiel|entretien)(?=\\s*:)`,
  'iu',
)

/** The first amount that is not set apart for something beside the talk. */
function amountOfTalk(piece: Piece, from: number): Amount | null {
  return amountsIn(piece, from).find(({ after }) => !besideTheTalk.test(after)) ?? null
}

const besideTheTalk =
  /^\s*(?:of|for|de|di|für|zur|pour|para|per|voor)?\s*(?:the\s+|la\s+|le\s+|il\s+)?(?:prep|read|feedback|debrief|discussion|reflection|review|warm|vorbereit|nachbesprech|auswert|rückmeld|prépar|retour|débrief|discuss|lectur|preparac|retroaliment|leitura|prepara|discuss|voorbereid|nabespre|terugkoppel|late\b|ago\b|away\b|before\b)/iu

function beginsWithAmount(piece: Piece): boolean {
  return (amountsIn(piece, 0)[0]?.before ?? 'none').trim() === ''
}

/** What says the length without a label: each of these speaks about the exercise, not about the story. */
function plainlyMeant(piece: Piece): Amount | null {
  const [amount] = amountsIn(piece, 0)
  if (!amount) return null
  const before = amount.before.trim()
  const after = amount.after.replace(/^[\s.,;:!)]+/u, '')
  const isAlone = before === '' && after === ''
  const isShare = before === '' && forEachTalk.test(after)
  const isOfTalk = talkOf.test(before) && !besideTheTalk.test(amount.after)
  if (piece.isAtEdge && (isAlone || isShare || isOfTalk)) return amount
  if (isShare && /^for each\b/i.test(after)) return amount
  if (talkLasts.test(before) || stopAfter.test(before)) return amount
  return learnerHas.test(before) && /^(?:to|for|with)\b/i.test(after) ? amount : null
}

const forEachTalk =
  /^(?:for|per|for each|for every|par|por|pro|je|à|per ogni)\s+(?:the\s+|each\s+)?(?:interview|talk|conversation|role[- ]?play|round|station|learner|candidate|pair|passage|entretien|durchgang|gespräch|ronda|entrevista|turno|colloquio|gesprek|ronde)\b/iu
const talkOf = /\b(?:one|a|the|each)\s+(?:conversation|talk|interview|role[- ]?play|exercise|simulation)\s+of$/i
const talkLasts =
  /^(?:the|each|this)\s+(?:conversation|talk|interview|role[- ]?play|exercise|simulation)\s+(?:lasts|takes|should (?:last|take)|may (?:last|take)|runs(?: for)?)$/i
const stopAfter = /^(?:[\p{L} ]{3,20}:\s*)?(?:stop|end)\s+(?:it\s+|the\s+\p{L}+\s+)?after$/iu
const learnerHas = /\b(?:the\s+)?learners?\s+(?:\([^()]{0,60}\)\s*)?(?:has|have|gets?)$/i

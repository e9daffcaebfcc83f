import { upperStart } from '../../../language/upper-start.ts'
import { words } from '../../../language/text.ts'
import { isDirectionAbroad, isSheetLabelAbroad } from './directions-abroad.ts'
import type { Statement } from './statements-in.ts'
import type { Teller } from './teller.ts'

/**
 * The rules voice speaks English: what a sheet states in another language is said as it stands, in guillemets and without a word
 * before it; the talk says once that this is so.
 * @returns null where the statement is not for saying: manners, the exercise, what the learner does
 */
export function quotedAbroad({ label, body }: Statement, { ownName }: Teller): string | null {
  const own = withoutIdentity(body, ownName)
  if (isSheetLabelAbroad(label) || isDirectionAbroad(own) || words(own).length < 2) return null
  const stated = saysItself(label, own) ? own : `${label}: ${own}`
  if (words(stated).length > mostWords) return null
  const inner = stated
    .trim()
    .replace(/^["“„«]\s*([^"“”„«»]+?)\s*["“”»]([.,]?)$/, '$1$2')
    .replace(/["“„«]\s*([^"“”„«»]*?)\s*["“”»]/g, '‹$1›')
    .replace(/["“”„«»]/g, '’')
  const start = upperStart(inner)
  return `«${/[.!?…।]›?$/.test(start) ? start : `${start.replace(/[,;:–-]+$/, '')}.`}»`
}

/** Under a heading stand sentences that need it not, and words in quotation marks unless the heading says whose they are. */
function saysItself(label: string, body: string): boolean {
  return (
    label === '' ||
    asksWhat.test(label) ||
    (isQuotation.test(body) ? !tellsWhoSaid.test(label) : words(label).length > 6) ||
    (/^\p{Lu}/u.test(body) && words(body).length > 4)
  )
}

/** "Armand Petit, 83 ans, homme, ancien facteur" leaves what nobody hears from the name. */
function withoutIdentity(body: string, ownName: RegExp | null): string {
  const [name = '', ...rest] = body.split(/,\s+/)
  if (!ownName?.test(name) || words(name).length > 4 || !rest.some((part) => anAge.test(part))) return body
  return rest.filter((part) => !anAge.test(part) && !aGender.test(part)).join(', ')
}

const anAge = /^\d{1,3} ?(?:jahre(?: alt)?|ans|años|anos|anni|jaar(?: oud)?|वर्ष|साल)?[.,]?$/iu
const aGender =
  /^(?:weiblich|männlich|frau|mann|femme|homme|mujer|hombre|femenino|masculino|mulher|homem|feminino|donna|uomo|femmina|maschio|vrouw|man|महिला|पुरुष|[mfwhd])\.?$/iu

/** More than anybody says in one breath. */
const mostWords = 40

const isQuotation = /^["“„«]/

/** "Der Wirt sagte: ...": without it somebody else's words would be the persona's. */
const tellsWhoSaid =
  /(?<!\p{L})(?:sagte?|meinte?|fragte?|rief|schrieb|antwortete?|ha (?:detto|risposto|chiesto|scritto)|disse|dijo|dice|preguntó|escribió|respondió|respondeu|perguntou|escreveu|a (?:dit|répondu|demandé|écrit)|dit|répond|zei|zegt|vroeg|schreef|antwoordde|stuurde|appte|schickte|envió|mandó|mandou|enviou|ha mandato|a envoyé)(?!\p{L})|कहा|पूछा/iu

/** "Ihre Position", "O que sente": such headings are the sheet's view of the persona and are not quoted. */
const asksWhat =
  /^(?:ihre?|seine?|su|sus|seus?|suas?|son|sa|ses|il suo|la sua|was|wie|wer|wo\p{L}*|warum|qué|lo que|cómo|por qué|quién|ce qu\p{L}*|comment|pourquoi|qui|o que|como|porque|quem|che cosa|cosa|come|perché|wat|hoe|wie|waarom)(?![\p{L}])/iu

import type { OutputFinding, OutputStage } from '../guard.ts'
import { isBlank } from './text-points.ts'

/** Longest bracketed passage that is taken for a stage direction or marker. */
const longestAside = 60

/**
 * Takes out what is not speech: stage directions (*smiles*, (sighs)), markers ([END], <pause>) and the asterisks of
 * formatting. Only a passage that opened with such a sign is held, and only while it may still become one of these.
 */
export class SpeechMarks implements OutputStage {
  readonly stopped = false
  readonly #report: (finding: OutputFinding) => void
  readonly #keepsStress: boolean
  #aside = ''
  #afterBlank = true // what was given on last ends with a blank, or is nothing yet

  /** @param keepsStress asterisks that stress a word stay: the reply is read as Markdown */
  constructor(report: (finding: OutputFinding) => void, keepsStress = false) {
    this.#report = report
    this.#keepsStress = keepsStress
  }

  feed(character: string): string {
    const text = this.#read(character)
    if (text !== '') this.#afterBlank = isBlank(text.slice(-1))
    return text
  }

  #read(character: string): string {
    if (this.#aside === '') return this.#open(character)
    this.#aside += character
    const opening = this.#aside.charAt(0)
    if (character === closing[opening] && this.#aside.length > 2) return this.#close(opening)
    return mayBecomeAside(this.#aside) ? '' : this.#giveUp()
  }

  end(): string {
    const rest = this.#aside
    this.#aside = ''
    if (rest.startsWith('*') && !this.#keepsStress) return rest.replaceAll('*', '')
    return /^\[(?=.)/.test(rest) ? this.#remove(rest) : rest
  }

  #open(character: string): string {
    if (!(character in closing)) return character
    this.#aside = character
    return ''
  }

  #close(opening: string): string {
    const aside = this.#aside
    this.#aside = ''
    const inside = aside.slice(1, -1)
    if (opening === '[' || opening === '<' || isDirection(inside)) return this.#remove(aside)
    return opening === '*' && !this.#keepsStress ? inside : aside
  }

  #remove(aside: string): string {
    this.#report({ rule: 'speaks_for_learner', action: 'mend', evidence: aside })
    return ''
  }

  /** The opening sign was nothing special; what follows it is looked at again by itself. */
  #giveUp(): string {
    const [opening = '', ...rest] = this.#aside
    this.#aside = ''
    const isStress = opening === '*' && !(this.#afterBlank && rest[0] === ' ')
    let text = isStress && !this.#keepsStress ? '' : opening
    for (const character of rest) text += this.feed(character)
    return text
  }
}

const closing: Readonly<Record<string, string>> = { '[': ']', '<': '>', '*': '*', '(': ')' }

function mayBecomeAside(aside: string): boolean {
  if (aside.length > longestAside || aside.includes('\n')) return false
  const opening = aside.charAt(0)
  const inside = aside.slice(1)
  if (opening === '<') return /^[a-z/|!]/i.test(inside)
  if (opening === '[') return true
  const [, first = '', complete = ''] = /^([\p{L}]*)(\P{L}?)/u.exec(inside.toLowerCase()) ?? []
  if (first === '') return inside === ''
  return complete ? known.has(first) : directions.some((word) => word.startsWith(first))
}

function isDirection(inside: string): boolean {
  return directionStart.test(inside)
}

const directions =
  `smiles smiling sighs sighing nods nodding pauses pausing pause laughs laughing chuckles chuckling leans leaning looks looking shrugs
  shrugging frowns frowning grins grinning gestures gesturing takes taking turns turning crosses crossing raises raising shakes shaking
  clears clearing glances glancing stares staring folds folding taps tapping waves waving silence beat softly quietly slowly nervously
  coldly firmly gently hesitantly visibly sits sitting stands standing walks walking points pointing puts putting picks picking sips sipping
  sniffs wipes wiping cries crying swallows winces rubs rubbing holds holding hesitates hesitating rolls rolling stares blinks
  whispers whispering mutters muttering exhales inhales breathes breathing checks checking opens closes closing reaches thinks thinking
  a still after with long short he she his her in voice tone winks giggles gasps bites fidgets shifts straightens relaxes softens
  sourit soupire rit hausse regarde pause sonrie suspira asiente rie lachelt seufzt nickt lacht`
    .trim()
    .split(/\s+/)
const known = new Set(directions)
const ambiguous = new Set([
  'a',
  'still',
  'after',
  'with',
  'long',
  'short',
  'he',
  'she',
  'his',
  'her',
  'in',
  'voice',
  'tone',
  'points',
  'looks',
  'takes',
  'turns',
  'stands',
  'opens',
  'checks',
  'holds',
  'puts',
  'picks',
  'beat',
  'thinks',
])
const sure = directions.filter((word) => !ambiguous.has(word)).join('|')
const directionStart = new RegExp(
  `^\\s*(?:(?:he|she|still|slightly|slowly|softly|quietly|nervously|long|short|a|after a|with a|\\w+ly) ){0,2}(?:${sure}|long pause|short pause|(?:looks|points|takes|turns|stands|opens|checks|holds|puts|picks|thinks) (?:up|down|away|at|over|back|out|a|the|to|around|for|off|her|his)|(?:in a|with a|his|her) (?:\\w+ )?(?:voice|tone|smile|sigh|nod|eyes|face|expression))(?![a-z])`,
  'iu',
)

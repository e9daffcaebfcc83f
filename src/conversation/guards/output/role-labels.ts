import { derivedOnce } from '../../../persona/derived-once.ts'
import type { Persona } from '../../../persona/persona.ts'
import type { OutputFinding, OutputStage } from '../guard.ts'
import { fold, isBlank } from './text-points.ts'

/**
 * Labels as in a script. The persona's own ("Dr. Rao:", "Assistant:") is taken off; the learner's ("Learner:", "You:") cuts
 * the reply, since what follows puts words into the learner's mouth. Only the beginning of a line or sentence that spells
 * such a label is held.
 */
export class RoleLabels implements OutputStage {
  stopped = false
  readonly #labels: Labels
  readonly #report: (finding: OutputFinding) => void
  #held = ''
  #spelled = '' // #held in the spelling of the labels
  #watching = true // at the beginning of a line or sentence
  #skipBlank = false
  #last = ''

  constructor(persona: Persona, report: (finding: OutputFinding) => void) {
    this.#labels = labelsOf(persona)
    this.#report = report
  }

  feed(character: string): string {
    if (this.stopped) return ''
    if (this.#skipBlank && isBlank(character)) return ''
    this.#skipBlank = false
    return this.#watching ? this.#watch(character) : this.#pass(character)
  }

  end(): string {
    const rest = this.#held
    this.#held = ''
    return rest
  }

  #pass(text: string): string {
    for (const character of text) {
      if (isBlank(character) && (character === '\n' || /[.!?…"”»)]/.test(this.#last))) this.#watching = true
      this.#last = character
    }
    return text
  }

  #watch(character: string): string {
    this.#held += character
    if (character === ':' || character === '：') return this.#labelled()
    this.#spelled = this.#spelled === '' && isBlank(character) ? '' : this.#spelled + spelling(character)
    const part = this.#spelled.trimEnd()
    const may = this.#labels.all.some((label) => label.startsWith(part))
    return may && this.#held.length <= 60 ? '' : this.#let()
  }

  #labelled(): string {
    const label = this.#spelled.trim()
    const evidence = this.#held.trim()
    if (this.#labels.learner.has(label)) {
      this.stopped = true
      this.#held = ''
      this.#report({ rule: 'speaks_for_learner', action: 'cut', evidence })
      return ''
    }
    if (!this.#labels.own.has(label)) return this.#let()
    this.#report({ rule: 'speaks_for_learner', action: 'mend', evidence })
    this.#held = ''
    this.#spelled = ''
    this.#skipBlank = true
    return ''
  }

  #let(): string {
    const text = this.#held
    this.#held = ''
    this.#spelled = ''
    this.#watching = false
    return this.#pass(text)
  }
}

interface Labels {
  readonly own: ReadonlySet<string>
  readonly learner: ReadonlySet<string>
  readonly all: readonly string[]
}

/** Worked out once a persona, since every reply needs them. */
const labelsOf: (persona: Persona) => Labels = derivedOnce((persona) => {
  const own = new Set(ownLabels(persona))
  const learner = new Set(learnerLabels(persona).filter((label) => !own.has(label)))
  return { own, learner, all: [...own, ...learner] }
})

function spelling(character: string): string {
  const { kind, letters } = fold(character)
  if (kind === 'letter') return letters
  return kind === 'space' || kind === 'other' ? ' ' : ''
}

function asLabel(text: string): string {
  return [...text].map(spelling).join('').replace(/ +/g, ' ').trim()
}

const titles = [
  'dr',
  'mr',
  'mrs',
  'ms',
  'miss',
  'prof',
  'professor',
  'doctor',
  'sir',
  'madam',
  'mme',
  'madame',
  'monsieur',
  'herr',
  'frau',
  'senor',
  'senora',
]

function ownLabels({ name, role, persona_type }: Persona): string[] {
  const labels = [
    'assistant',
    'ai',
    'ai assistant',
    'bot',
    'chatbot',
    'persona',
    'character',
    'system',
    'response',
    'reply',
    'answer',
    'me',
    'model',
    'narrator',
  ]
  for (const own of [role, persona_type.replaceAll('_', ' ')])
    if (own && own.split(' ').length <= 5) labels.push(asLabel(own))
  const parts = asLabel(name ?? '')
    .split(' ')
    .filter((part) => part !== '' && !titles.includes(part))
  const names = [...parts, parts.join(' ')].filter((one) => one.length > 1)
  labels.push(...names, ...names.flatMap((one) => titles.map((title) => `${title} ${one}`)))
  return labels.filter((label) => label !== '')
}

function learnerLabels({ scene, mode }: Persona): string[] {
  const labels = [
    'learner',
    'you',
    'user',
    'human',
    'trainee',
    'the learner',
    'the user',
    'learners turn',
    ...(mode === 'learn_mode' ? [] : ['your turn']), // the expert hands over so, and then sets a task
    'apprenant',
    'utilisateur',
    'vous',
    'usuario',
    'usted',
    'benutzer',
    'lernende',
    'lernender',
  ]
  const role = asLabel(scene?.learner_role ?? '')
  if (role === '' || role.split(' ').length > 4) return labels
  return [...labels, role, ...role.split(' ').slice(-1)]
}

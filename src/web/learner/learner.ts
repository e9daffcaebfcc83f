/** Who practises at this browser. The id is random and stays here; a name is only what the learner wants to be called. */
export interface Learner {
  readonly id: string
  readonly name?: string
}

const key = 'learner'
const longestName = 100

/** A browser without storage knows its learner until the page is reloaded. */
let remembered: Learner | null = null

/** @returns who practises here; the same after every reload */
export function thisLearner(): Learner {
  remembered = kept() ?? remembered ?? keep({ id: crypto.randomUUID?.() ?? anyId() })
  return remembered
}

/** Keeps what the learner wants to be called; an empty name takes it back. */
export function nameLearner(name: string): Learner {
  const { id } = thisLearner()
  const called = name.trim().slice(0, longestName)
  return keep(called === '' ? { id } : { id, name: called })
}

function kept(): Learner | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    return isLearner(value) ? value : null
  } catch {
    return null
  }
}

function keep(learner: Learner): Learner {
  remembered = learner
  try {
    localStorage.setItem(key, JSON.stringify(learner))
  } catch {
    // remembered until the next reload
  }
  return learner
}

function isLearner(value: unknown): value is Learner {
  if (typeof value !== 'object' || value === null) return false
  const { id, name } = value as Record<string, unknown>
  return typeof id === 'string' && id !== '' && id.length <= 100 && (name === undefined || typeof name === 'string')
}

/** Where the page is not served over https or from this computer, browsers give no `randomUUID`. */
const anyId = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

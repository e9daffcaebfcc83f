import { type ActFamily, actFamilies, familyLikelihood, type Likely } from './act-classifier.ts'
import type { DialogueAct } from './dialogue-act.ts'
import { formulaicActs, onlySoundsSorry, saysSorry, takesBlameAway, tellsHarmDone } from './act-formulae.ts'
import { tellsFigures } from './figures.ts'
import { glossed } from './gloss.ts'
import { givesTime, isKindlyMeant, praises } from './kindly-meant.ts'
import { usesJargon } from './jargon.ts'
import { plainText } from './plain-text.ts'
import { questionKind } from './question-kind.ts'
import { readSentence } from './read-sentence.ts'
import { readsAsEnglish } from './reads-as-english.ts'
import { tokenise } from './sentence-tokens.ts'
import { spokenSentences } from './spoken-sentences.ts'
import { unkindActs } from './unkind/unkind-acts.ts'

export { questionKind } from './question-kind.ts'

export interface ActsOfLine {
  readonly acts: readonly DialogueAct[]
  readonly question: 'open' | 'closed' | null
  /** How likely the line hurts, feels with the other, owns up, carries the matter forward: 0 to 1 each. */
  readonly leaning: Readonly<Record<ActFamily, number>>
}

/**
 * Reads what a line does: questions by their form, fixed wordings from a table, everything else by the classifier.
 * What is rude in substance is no question, whatever its form.
 * @param known words the listener uses (lower case): an abbreviation among them is no jargon
 */
export function dialogueActs(line: string, known: ReadonlySet<string> = new Set()): ActsOfLine {
  const acts = new Set<DialogueAct>()
  const leaning = { hurting: 0, feeling: 0, owning: 0, working: 0 }
  let question: ActsOfLine['question'] = null
  let lastGoodbye = -1
  let isRude = false
  const heard = glossed(line)
  const parts = spokenSentences(heard)
  const said = heard === line ? parts : spokenSentences(line)
  const isLearned = readsAsEnglish(tokenise(heard)) && /\p{L}/u.test(line)
  const isCivil = () => formulaicActs(plainText(parts[0] ?? '')).some((act) => civil.has(act))
  for (const [at, text] of parts.entries()) {
    const own = said[at] ?? text
    const asked = questionKind(own) ?? questionKind(text)
    const plain = plainText(text)
    const fixed = [...new Set([text, own])].flatMap((worded) => formulaicActs(plainText(worded)))
    const rude = unkindIn(plain, fixed)
    isRude ||= rude.length > 0
    if (asked) {
      if (rude.length === 0) acts.add(asked === 'open' ? 'open_question' : 'closed_question')
      question = question === 'open' || (asked === 'open' && rude.length === 0) ? 'open' : 'closed'
    }
    const place = { isFirst: at === 0, isLast: at === parts.length - 1, asks: asked, before: parts[at - 1] ?? '' }
    const read = isLearned ? readSentence(text, place).likely : unread
    const likely = own === text ? read : unfelt(read)
    const isKind = rude.length === 0 && isKindlyMeant(plain, asked)
    for (const family of families) {
      const leant = familyLikelihood(family, likely)
      if (leant > leaning[family] && !(family === 'hurting' && isKind)) leaning[family] = leant
    }
    for (const act of actsOfSentence(text, { plain, fixed, asked, isCivil, isKind, rude }, likely)) {
      acts.add(act)
      if (act === 'closing') lastGoodbye = at
    }
    if (place.isLast && lastGoodbye === 0 && at > 0 && !mayBeLast(likely)) acts.delete('closing')
  }
  if (interrogates(parts, leaning.hurting)) {
    for (const act of ['open_question', 'closed_question'] as const) acts.delete(act)
    acts.add('pressure')
  }
  if (usesJargon(line, known)) acts.add('jargon')
  return { acts: settle(acts, { ...leaning, hurting: isRude ? 1 : leaning.hurting }), question, leaning }
}

const families = Object.keys(actFamilies) as ActFamily[]
/** Whoever begins like this mostly goes on in the same tone. */
const civil: ReadonlySet<DialogueAct> = new Set(['greeting', 'thanks'])

/** The classifier learned from English alone, and from words. */
const unread: Likely = new Map()

/**
 * Whether a line hurts or feels with the other hangs on the order of its words, which a gloss does not keep: there only wordings and
 * the tone tell.
 */
function unfelt(likely: Likely): Likely {
  return new Map([...likely].filter(([act]) => !felt.has(act)))
}

const felt: ReadonlySet<string> = new Set(['hurting', 'feeling', ...actFamilies.hurting, ...actFamilies.feeling])

/** "What do you earn? Who knows of it? What do you owe?": one question upon another, and none that waits for an answer. */
function interrogates(parts: readonly string[], leaning: number): boolean {
  const asking = parts.filter((text) => questionKind(text) !== null)
  return asking.length >= leastVolley && asking.length >= parts.length - 1 && leaning >= leansToVolley
}

const leastVolley = 3
const leansToVolley = 0.4

/** Hard words that blame is taken away with hurt nobody. */
function unkindIn(plain: string, fixed: readonly DialogueAct[]): readonly DialogueAct[] {
  if (takesBlameAway(plain) || givesTime(plain)) return []
  return [...unkindActs(plain), ...blows.filter((act) => fixed.includes(act))]
}

/** "Thank you for coming" opens a talk, unless what follows it also sounds like the end: a goodbye or what will be done. */
function mayBeLast(likely: Likely): boolean {
  return (likely.get('closing') ?? 0) >= 0.05 || (likely.get('next_step') ?? 0) >= 0.3
}

/**
 * How sure the classifier has to be. Of a family: that some member is done at all (then the likeliest is taken). Hurting
 * is believed late, since a kind line taken amiss is worse than a poor one overlooked.
 */
const sureOfFamily: Readonly<Record<ActFamily, number>> = { hurting: 0.74, feeling: 0.36, owning: 0.36, working: 0.32 }
const sureOfAct = 0.5
/** Asking is mostly just asking, and what is asked plainly does not come here at all. */
const doubtOfQuestion = { closed: 0.08, open: 0.18 } as const
const doubtOfCivil = 0.13

interface Manner {
  readonly plain: string // the sentence in plain text
  readonly fixed: readonly DialogueAct[] // what its fixed wordings do
  readonly asked: 'open' | 'closed' | null
  readonly isCivil: () => boolean // the line began with a greeting or thanks
  readonly isKind: boolean // only its single words sound hard
  readonly rude: readonly DialogueAct[] // by its wording, whatever the classifier says
}

function actsOfSentence(sentence: string, manner: Manner, likely: Likely): DialogueAct[] {
  const { plain, fixed, asked, isKind, rude } = manner
  const found = new Set(fixed)
  if (namesItself(sentence)) found.add('introduction')
  for (const family of families) for (const act of ofFamily(family, likely, manner)) found.add(act)
  for (const act of standingAlone) if ((likely.get(act) ?? 0) >= sureOfAct) found.add(act)
  if (onlySoundsSorry(plain) || !saysSorry(plain)) found.delete('apology')
  if (isKind) for (const act of blows) found.delete(act)
  if (praises(plain) && rude.length === 0) found.add('acknowledgement')
  if (takesBlameAway(plain)) found.add('empathy')
  if (!asked && tellsHarmDone(plain)) {
    for (const act of actFamilies.feeling) found.delete(act)
    found.add('accusation')
  }
  for (const act of rude) found.add(act)
  if (!namesOwnSide.test(plain)) found.delete('accountability')
  if (blows.some((act) => found.has(act))) for (const act of goodwill) found.delete(act)
  if (!asked && !hurting.some((act) => found.has(act)) && !found.has('advice') && tellsFigures(plain))
    found.add('evidence')
  if (asked) for (const act of statedOnly) found.delete(act)
  if (!asked && isClaim(plain, found)) found.add('claim')
  return [...found]
}

const hurting: readonly DialogueAct[] = actFamilies.hurting
const blows: readonly DialogueAct[] = ['accusation', 'dismissal', 'pressure']
/** What is promised in the same sentence as a blow is a threat or a sop. */
const goodwill: readonly DialogueAct[] = ['next_step', 'evidence', 'clarity', 'accountability']
const standingAlone: readonly DialogueAct[] = [
  'advice',
  'closing',
  'limits_admitted',
  'introduction',
  'claim',
  'disagreement',
]
const statedOnly: readonly DialogueAct[] = ['evidence', 'claim', 'advice', 'limits_admitted']

function ofFamily(family: ActFamily, likely: Likely, { asked, isCivil }: Manner): DialogueAct[] {
  const members: readonly DialogueAct[] = actFamilies[family]
  const sure = sureOfFamily[family] + (family === 'hurting' && asked ? doubtOfQuestion[asked] : 0)
  const familiar = familyLikelihood(family, likely)
  const ranked = members
    .map((act) => ({ act, value: likely.get(act) ?? 0 }))
    .toSorted((one, other) => other.value - one.value)
  const [first] = ranked
  if (!first) return []
  if (familiar < sure) return []
  if (family === 'hurting' && familiar < sureOfFamily.hurting + doubtOfCivil && isCivil()) return []
  return ranked.filter(({ act, value }) => act === first.act || value >= sureOfAct).map(({ act }) => act)
}

/** Nobody owns up without naming themselves. */
const namesOwnSide =
  /\b(?:i|we|my|our|ours|mine)\b|\bon (?:me|us)\b|\bbecause of us\b|\bshould(?:n't| not| never) have happened\b/

/** "I'm Ana", "This is Dr. Osei": a capital after it, and no nationality. */
function namesItself(sentence: string): boolean {
  return (
    /\b(?:I(?:['’]m| am) (?!I\b)|[Tt]his is )(?:Dr\.? |Mr\.? |Mrs\.? |Ms\.? |Sister |Constable )?\p{Lu}\p{Ll}+/u.test(
      sentence,
    ) && !/\bI(?:['’]m| am) \p{Lu}\p{Ll}+(?:an|ish|ese)\b/u.test(sentence)
  )
}

const notClaiming: readonly DialogueAct[] = [
  'greeting',
  'introduction',
  'empathy',
  'apology',
  'thanks',
  'closing',
  'summary',
  'offer',
  'next_step',
  'advice',
  'accusation',
  'dismissal',
  'pressure',
  'reflection',
  'acknowledgement',
  'concession',
]

function isClaim(plain: string, found: ReadonlySet<DialogueAct>): boolean {
  if (notClaiming.some((act) => found.has(act))) return false
  return (
    plain.split(' ').length >= 4 &&
    /\b(?:is|are|was|were|has|have|can|will|does|works?|helps?|costs?|gives?|means|needs?|lasts?|reduces?|shows?|est|sont|ist|sind|es|son)\b/.test(
      plain,
    )
  )
}

/** Where one act says all that another would say, the weaker goes. */
function settle(acts: ReadonlySet<DialogueAct>, leaning: ActsOfLine['leaning']): DialogueAct[] {
  const left = new Set(acts)
  const drop = (...gone: DialogueAct[]) => {
    for (const act of gone) left.delete(act)
  }
  const isSorry = left.has('apology') || left.has('accountability')
  if (left.has('empathy') && leaning.feeling > leaning.hurting) drop('accusation', 'dismissal', 'pressure')
  if (isSorry) drop('vague_claim', 'accusation', 'dismissal', 'advice')
  if (left.has('vague_claim') || left.has('evidence')) drop('claim')
  if (left.has('accusation') || left.has('dismissal'))
    drop('acknowledgement', 'reflection', 'offer', 'empathy', 'concession')
  if (left.has('accusation')) drop('thanks', 'condition')
  if (left.has('pressure')) drop('clarity', 'condition')
  if (left.has('greeting')) drop('closing')
  if (left.has('open_question')) drop('closed_question')
  // Whoever greets or asks does not take leave.
  if (left.has('greeting') || left.has('open_question')) drop('closing')
  return [...left]
}

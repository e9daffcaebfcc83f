import { nameSource } from '../names.ts'
import { sideOf } from '../outline/outline-topics.ts'
import { asksForOther, whoReacts } from '../outline/parts.ts'
import { isForActor } from '../outline/topics.ts'
import type { Outline, Passage } from '../outline/passages.ts'

/** Whom a document calls "you": the character's actor, the learner, or nobody. */
export type Addressee = 'character' | 'learner' | null

interface Clue {
  readonly pattern: RegExp
  readonly points: number // above zero for the character, below for the learner
}

const you = '(?:you|vous|tu|sie|du|usted|tú|você)'
const clues: readonly Clue[] = [
  {
    pattern: new RegExp(
      `\\b(?:[Yy]ou|YOU)(?:['’]re| (?:are|ARE)| (?:play|PLAY)):? (?:called )?(?!\\p{L}+\\.)${nameSource}(?:,| \\(|\\.| and| –)`,
      'u',
    ),
    points: 3,
  },
  { pattern: new RegExp(`\\b[Yy]ou(?:['’]ll| will) (?:be|play) ${nameSource}`, 'u'), points: 5 },
  {
    pattern: new RegExp(
      `\\b(?:[Vv]ous (?:êtes|incarnez|jouez)|[Ss]ie (?:sind|spielen)|[Dd]u (?:bist|spielst)|[Ee]res|[Uu]sted es|[Ii]nterpretas|[Vv]ocê é|[Tt]u (?:es|joues|sei)|[Ll]ei è|[Uu] bent|[Jj]e bent|[Jj]ij bent|[Uu] speelt|[Jj]e speelt) ${nameSource},`,
      'u',
    ),
    points: 3,
  },
  {
    pattern:
      /\b(?:\(bot\)|\(actor\)|for the (?:actor|bot|role[- ]?player|simulated patient)|role[- ]?player(?:'s)? (?:brief|notes|instructions)|your character|(?:played|spoken|acted) by the (?:bot|system|machine|ai|actor|role[- ]?player))\b/i,
    points: 2,
  },
  {
    pattern:
      /^(?:dear|hello|hi|liebe|hallo|bonjour|chers?|chères?|hola|queridos?|estimad[oa]s|car[ie]|olá|beste)\b.*\b(?:simulated|standardi[sz]ed|actors?|role[- ]?players?|patients|schauspiel\p{L}*|darsteller\p{L}*|comédien\p{L}*|actores|actrices|attori|acteurs)\b/iu,
    points: 6,
  },
  {
    pattern:
      /\byour (?:opening|first) (?:line|sentence|words)\b|\b(?:the|our|a|first-|second-|third-|final-)\s?(?:students?|candidates?|years|trainees?) (?:will|may|can|should|has|have|who|asks?)\b[^.]{0,80}\byou\b|\bplease (?:don['’]t|do not) (?:play|act|volunteer|help)\b|\bplay (?:it|this|her|him|yourself)\b/i,
    points: 4,
  },
  {
    pattern:
      /\byou\b[^.]{0,160}\b(?:the|a) (?:learner|student|candidate|trainee|participant)\b|\b(?:the|a) (?:learner|student|candidate|trainee|participant)\b[^.]{0,160}\byou(?:r)?\b/i,
    points: 2,
  },
  {
    pattern:
      /\byou \((?:the )?(?:learner|trainee|participant|student)\)|\byou,? (?:as )?the (?:learner|trainee|participant)\b/i,
    points: -6,
  },
  {
    pattern:
      /\byou (?:work|sell|will (?:meet|speak|talk|call|visit|see|receive|have to)|have to (?:tell|convince|find|explain)|represent|meet)\b|\byou (?:are|have been) (?:asked|sent|assigned|called|the (?:new|newly|duty))/i,
    points: -2,
  },
  {
    pattern:
      /\byour (?:task|goal|client|customer|visitor|patient|caller|job|mission|aim|counterpart|interlocutor|learner role|role is to)\b|\btoday['’]s (?:visitor|customer|patient|client|caller)\b/i,
    points: -2,
  },
  { pattern: /\b(?:s?he|they) [^.]{0,40}\b(?:you|from you|to you|at you)\b/i, points: -1 },
  {
    pattern:
      /\b(?:votre tâche|votre mission|votre client|ihre aufgabe|ihr kunde|ihre kundin|deine aufgabe|su tarea|tu tarea|su cliente|tu cliente|sua tarefa|seu cliente)\b/i,
    points: -2,
  },
]

const mentionsYou = new RegExp(`(?<![\\p{L}])(?:${you}|your|votre|ihr|su)(?![\\p{L}])`, 'iu')

const simulated =
  /\b(?:simulated|standardi[sz]ed) (?:patient|parent|client|customer|relative|student|caller|witness|person|colleague)s?\b/i

/** A sheet that asks the actor's questions: `Who am I?`, `What happened to my boss?` */
const inFirstPerson =
  /^(?:who am i|(?:what|where|when|how|why|do|am|did|can)\b.*\b(?:i|my|me)\b|wer bin ich|quién soy|qui suis-je|chi sono|quem sou|wie ben ik)/i

/** @returns true for a sheet in which the character speaks: "My name is …", "I'm …" most of the way, with the learner as "you". */
export function isToldByCharacter(outline: Outline): boolean {
  const said = outline.passages.map((passage) => withoutQuotations(passage.text))
  const first = said.filter((text) => /\b(?:I|I['’](?:m|ve|ll|d)|my|me)\b/.test(text)).length
  return (
    said.some((text) => /^(?:[Mm]y name is|I am|I['’]m) \p{Lu}\p{L}+/u.test(text)) &&
    first >= 6 &&
    first / Math.max(1, said.length) > 0.35
  )
}

/** @returns whom most of the document addresses; quoted speech does not count. */
export function readAddressee(outline: Outline): Addressee {
  if (isToldByCharacter(outline)) return 'learner'
  const asksForOtherSide = outline.passages.some((passage) =>
    [passage.label, ...passage.headings].some((title) => title !== null && asksForOther(title)),
  )
  let points = isForActor(outline.title) || simulated.test(outline.title) ? 4 : 0
  let seen = false
  for (const passage of outline.passages) {
    if (sideOf(passage) === 'learner') continue
    const text = passage.labelled && passage.label ? `${passage.label}: ${passage.text}` : passage.text
    const said = withoutQuotations(text)
    if (mentionsYou.test(said)) seen = true
    if (sideOf(passage) === 'character' && mentionsYou.test(said)) points++
    if (inFirstPerson.test(passage.label ?? '') && !asksForOtherSide) points += 2
    points += 2 * whoReacts(text)
    for (const clue of clues) if (clue.pattern.test(said)) points += clue.points
  }
  if (points === 0)
    return seen && /\byou\b/i.test(outline.passages.map((passage) => withoutQuotations(passage.text)).join(' '))
      ? 'learner'
      : null
  return points > 0 ? 'character' : 'learner'
}

/** @returns whom "you" means in one passage: its heading may say so, else it is the document's addressee. */
export function addresseeIn(passage: Passage, addressee: Addressee): Addressee {
  return sideOf(passage) ?? addressee
}

/** @returns the text with the words between quotation marks taken out. */
export function withoutQuotations(text: string): string {
  return text.replace(/"[^"]*"|“[^”]*”|«[^»]*»|„[^“”]*[“”]/g, ' … ')
}

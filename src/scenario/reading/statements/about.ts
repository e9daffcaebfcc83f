import { thirdPersonVerb } from '../../../language/verbs.ts'
import type { Extraction } from '../../extract-template.ts'
import { withoutQuotations } from '../people/addressee.ts'
import { isActingDirection } from './directions.ts'
import { shortNames } from '../names.ts'
import { sideOf } from '../outline/outline-topics.ts'
import type { Passage } from '../outline/passages.ts'
import type { People } from '../people/people.ts'
import { isExerciseData, statesTask } from './secrecy.ts'
import type { Topic } from '../outline/topics.ts'

type Fact = Extraction['facts'][number]

const ofCharacter: ReadonlySet<Topic | null> = new Set<Topic | null>([
  'name',
  'age',
  'gender',
  'role',
  'persona',
  'satisfaction',
  'current_position',
  'decision_criteria',
  'objections',
  'sub_type',
  'power',
  'non_negotiables',
  'flexible',
  'walk_away',
  'known_facts',
  'emotion',
  'urgency',
  'behaviour',
  'problem',
  'position',
  'outcome',
])

/** "Su hija Nuria", "Son mari", "Seine Frau": relatives are named from the character's side. */
const ownRelative =
  /^(?:su|sus|seus?|suas?|son|sa|ses|ihre?|seine?|(?:il |la )?su[oa]|a sua|o seu|her|his|their)\s+(?:hij[oa]s?|marido|mujer|espos[oa]|madre|padre|herman[oa]s?|filh[oa]s?|mulher|mãe|pai|irm[ãa]o?s?|mari|femme|fils|fille|mère|père|frère|s[œo]eur|sohn|tochter|kinder|mann|frau|mutter|vater|bruder|schwester|figli[oa]|moglie|marito|fratello|sorella|wife|husband|son|daughter|mother|father|brother|sister|children)(?![\p{L}])/iu

/** @returns whom a statement is about: the character, the learner, the scene, or the matter that is talked about. */
export function whomAbout(text: string, passage: Passage, topic: Topic | null, people: People): Fact['about'] {
  if (
    topic === 'learner' ||
    topic === 'learner_goal' ||
    topic === 'mandate' ||
    topic === 'handling' ||
    topic === 'marking' ||
    topic === 'mistakes' ||
    statesTask(passage.text, people.addressee)
  )
    return 'learner'
  if (people.learners.has(passage)) return 'learner'
  if (people.bystanders.has(passage)) return 'subject'
  if (topic === 'exercise' || isExerciseData(passage)) return 'setting'
  if (isActingDirection(passage.text)) return 'persona'
  if (
    /^(?:the (?:learner|participant|trainee)|l['’](?:apprenante?|étudiante?)|le stagiaire|la stagiaire|(?:der|die) (?:lernende|teilnehmende|übende)|el alumno|la alumna|o aprendiz|o formando|il partecipante|de (?:deelnemer|cursist))(?!['’]s)(?![\p{L}])/iu.test(
      text,
    )
  )
    return 'learner'
  if (
    people.addressee !== 'character' &&
    /^(?:vous (?:êtes|travaillez|recevez|avez|savez|pouvez|devez|dirigez)|sie (?:sind|arbeiten|haben|wissen|kennen|können|dürfen|sollen|müssen|leiten|führen|wussten|waren|hatten)|du (?:bist|arbeitest|hast|kannst|darfst|sollst|leitest)|eres|usted es|você é|tu es)(?![\p{L}])/iu.test(
      text,
    )
  )
    return 'learner'
  if (/^(?:if|when|wenn|falls|sobald|si|s['’]il|se|cuando|quando|quand|lorsque)\s/iu.test(text)) return 'persona'
  if (topic === 'learner_offer') return 'subject'
  const { name, gender } = people.character
  const said = withoutQuotations(text)
  if (name && shortNames(name.value).some((short) => said.toLowerCase().includes(short.toLowerCase()))) return 'persona'
  const own =
    gender?.value === 'female'
      ? /(?<![\p{L}])(?:she|her|hers|elle|ella|ela|ihre?[rnms]?)(?![\p{L}])/iu
      : gender?.value === 'male'
        ? /(?<![\p{L}])(?:he|him|his|il|él|ele|er|sein\p{L}*|ihm)(?![\p{L}])/iu
        : /\b(?:they|their|them)\b/i
  if (own.test(said)) return 'persona'
  if (people.narrates && /\b(?:I|I['’](?:m|ve|ll|d)|my|me)\b/.test(withoutQuotations(passage.text))) return 'persona'
  if (ownRelative.test(said)) return 'persona'
  if (topic === 'setting' || topic === 'location' || topic === 'situation' || topic === 'expert') return 'setting'
  if (sideOf(passage) === 'learner') return 'learner'
  if (ofCharacter.has(topic) || /^["“«„]/.test(passage.text)) return 'persona'
  if (/^(?:will|would|won['’]t|wants?|must|can|cannot|can['’]t|may|might)\b/i.test(passage.text)) return 'persona'
  if (
    people.addressee !== 'character' &&
    thirdPersonVerb((/^\p{L}+/u.exec(passage.text)?.[0] ?? '').toLowerCase()) === 'yes'
  )
    return 'persona'
  return /^(?:(?:her|his|their|own)\b|family|health|money|budget|worries|fears?|work|home|experience|memory|bad memory|comparing|compares|habits|plans?|relations|view|needs?)/i.test(
    passage.label ?? '',
  )
    ? 'persona'
    : 'subject'
}

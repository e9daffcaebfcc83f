import { shortNames } from '../names.ts'
import { isForTrainer, sideOf, topicOfPassage } from '../outline/outline-topics.ts'
import type { Outline, Passage } from '../outline/passages.ts'
import type { Topic } from '../outline/topics.ts'
import type { People } from '../people/people.ts'
import type { Found } from '../people/person.ts'
import { isExerciseData } from '../statements/secrecy.ts'
import { run } from './fields.ts'
import { isAboutLearner } from './setting.ts'

/** From this weight on a passage says what is going on now. */
const enough = 1.2

/** How many passages of one paragraph make up the situation. */
const sentencesTaken = 3

/**
 * @returns what occupies the character right now: the passage that most speaks of the present, by its heading, by when it
 * tells of, by whom it is about, with those that follow in its paragraph; null when none does
 */
export function presentSituation(
  document: string,
  outline: Outline,
  people: People,
  secrets: ReadonlySet<Passage>,
): Found | null {
  const names = people.character.name ? shortNames(people.character.name.value) : []
  const known = outline.passages.filter(
    (passage, index) =>
      index !== people.introducedAt &&
      !secrets.has(passage) &&
      !isForTrainer(passage) &&
      !isExerciseData(passage) &&
      sideOf(passage) !== 'learner' &&
      !people.bystanders.has(passage) &&
      !people.learners.has(passage),
  )
  const weighed = known
    .map((passage, index) => ({
      passage,
      weight: weightOf(passage, names, people) - (3 * index) / Math.max(1, known.length),
    }))
    .toSorted((left, right) => right.weight - left.weight)
  const [best] = weighed
  if (!best || best.weight < enough) return null
  const topic = topicOfPassage(best.passage)
  const paragraph = known.slice(known.indexOf(best.passage)).filter((passage) => topicOfPassage(passage) === topic)
  return run(document, paragraph, sentencesTaken)
}

const weights: Partial<Record<Topic, number>> = {
  situation: 3.5,
  problem: 3,
  setting: 0.5,
  urgency: 1,
  emotion: 0,
  behaviour: -4,
  objections: -4,
  decision_criteria: -2.5,
  outcome: -4,
  current_position: 0.5,
  known_facts: -1,
  non_negotiables: -2,
  flexible: -2,
  walk_away: -2,
  position: 0,
  role: -4,
  name: -4,
  age: -4,
  gender: -4,
  location: -4,
  learner_offer: -4,
  persona: 0,
}

const now =
  /(?<![\p{L}])(?:today|yesterday|this (?:morning|week|afternoon|evening)|last (?:\p{L}+day|night|week|month)|on \p{L}+day|(?:two|three|four|five|ten|\d) (?:days|weeks) ago|since \p{L}+day|in (?:\p{L}+|\d+) (?:days|weeks)|has just|just now|tonight|hoy|ayer|esta (?:mañana|semana)|el \p{L}+ pasado|la semana pasada|acaba de|aujourd['’]hui|hier|ce matin|cette semaine|la semaine dernière|\p{L}+di dernier|vient de|depuis|heute|gestern|diese woche|letzte woche|am \p{L}+tag|seit|hoje|ontem|esta (?:manhã|semana)|na semana passada|acabou de|oggi|ieri|stamattina|questa settimana|la settimana scorsa|ha appena|da \p{L}+ (?:giorni|settimane)|vandaag|gisteren|vanochtend|deze week|vorige week|sinds|आज|कल|सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार)(?![\p{L}])/iu
const comes =
  /\b(?:comes? (?:in|to|back)|has come|rings|calls|walks in|is (?:due|waiting|here|running out|behind)|runs out|expires|wants|needs|asks for|se presenta|llega|viene|llama|pide|vient|arrive|appelle|se présente|demande|kommt|ruft an|möchte|braucht|läuft ab|chega|vem|liga|quer|arriva|chiama|vuole|scade|komt|belt|wil)(?![\p{L}])/iu
const longAgo =
  /\b(?:years ago|in (?:19|20)\d\d|en (?:19|20)\d\d|im jahr|nel (?:19|20)\d\d|em (?:19|20)\d\d|hace (?:\p{L}+|\d+) años|il y a (?:\p{L}+|\d+) ans|vor (?:\p{L}+|\d+) jahren|há (?:\p{L}+|\d+) anos|anni fa|jaar geleden|साल पहले)(?![\p{L}])/iu

/** "What she needs from you" tells what would help, not what has happened. */
const wishes =
  /\b(?:needs?|wants?|wishes|hopes?|brauch\p{L}*|wünsch\p{L}*|besoins?|attend|necesita|quiere|precisa|bisogno|nodig)\b/iu

function weightOf(passage: Passage, names: readonly string[], people: People): number {
  const { text } = passage
  const topic = topicOfPassage(passage)
  const short = text.split(/\s+/).length < 5 ? 2 : 0
  const conditional =
    /^(?:if|when|whoever|with|wenn|falls|wer|si|s['’]il|quand|se|quando|cuando|als|wie|अगर)(?![\p{L}])/iu.test(text)
      ? 4
      : 0
  const person =
    names.some((name) => text.slice(0, 40).includes(name)) ||
    /^(?:s?he|they|her|his|elle|il|ella|él|sie|er|ela|ele|lei|lui|zij|ze|hij)(?![\p{L}])/iu.test(text)
  const wish = topic === 'problem' && wishes.test(passage.label ?? '') ? 2 : 0
  return (
    ((topic && weights[topic]) ?? 0) -
    wish +
    (now.test(text) ? 1.5 : 0) +
    (comes.test(text) ? 1 : 0) +
    (person ? 0.3 : 0) -
    (longAgo.test(text) ? 2 : 0) -
    (isAboutLearner(passage, people) || isLearnerNamed(text, people) ? 2.5 : 0) -
    (/^["“«„]/.test(text) ? 3 : 0) -
    short -
    conditional
  )
}

function isLearnerNamed(text: string, { addressee }: People): boolean {
  return (
    /\bthe (?:learner|trainee|participant)\b/i.test(text) || (addressee !== 'character' && /\byou(?:r)?\b/i.test(text))
  )
}

import { upperStart } from '../../language/upper-start.ts'
import { contentStems, words } from '../../language/text.ts'
import type { Ended } from '../conversation.ts'
import { advance } from './advance.ts'
import { answer, tell } from './answer.ts'
import { holdingTo } from './callbacks.ts'
import { dateIn } from './echo.ts'
import type { ReplyPart } from './choose-words.ts'
import type { Moment } from './moment.ts'
import { onDates } from './phrases/reactions.ts'
import { confrontationFarewells, farewells, partings } from './phrases/farewells.ts'
import { shrugs } from './phrases/talk.ts'
import { hearingOut, react, weightiest } from './react.ts'
import { rotated } from './rotated.ts'
import { holds } from './repertoire/prescribed.ts'
import { phrases, type Saying } from './repertoire/saying.ts'
import type { Known } from './repertoire/known.ts'
import { subTypeOf } from './sub-type.ts'
import { isCool } from './tone.ts'
import { asksWhatIsWanted } from './wants.ts'

/**
 * What a reply does, in order: take what was said, answer it from the persona's own facts, bring the talk forward. What the
 * document prescribes for this moment comes first; how much follows depends on the kind of talk and on the feeling by now.
 */
export function planReply(moment: Moment, closing: Ended | null): ReplyPart[] {
  if (closing) return close(moment, closing)
  if (saysGoodbye(moment)) return close(moment, { outcome: 'learner', reason: '' })
  const prescribed = knowsBetter(moment) ? null : whatIsPrescribed(moment)
  const reaction = react(moment)
  if (prescribed && moment.isHarsh)
    return prescribed.some(({ id }) => isQuoted(id, moment))
      ? [{ does: 'react', ways: [...prescribed, ...reaction.ways] }]
      : [reaction, { does: 'answer', ways: prescribed }]
  // Whom a line leaves cold says so before the words that are theirs for its subject.
  if (prescribed && isCool(moment)) return [reaction, { does: 'answer', ways: prescribed }]
  if (prescribed && moment.question === null && prescribed.some(({ id }) => isQuoted(id, moment)))
    return [{ does: 'answer', ways: [...prescribed, ...reaction.ways] }, advance(moment, true)]
  const answers = prescribed ? tell(moment, prescribed) : answer(moment)
  const next = advance(moment, answers.length > 0)
  const parts =
    moment.question && weightiest(moment) === 'greeting' ? [reaction, ...answers] : [reaction, ...answers, next]
  return parts.every(({ ways }) => ways.length === 0) ? [{ does: 'react', ways: listen(moment) }] : parts
}

/** Where nothing fits, what was said is at least heard: in a word if it was short, in a sentence if it was one. */
function listen(moment: Moment): Saying[] {
  const short = rotated(phrases('shrug', shrugs), moment.persona.id)
  return words(moment.line).length >= 6 ? [...hearingOut(moment), ...short] : short
}

/** Somebody who is on the way out gets a goodbye, whether or not the talk is over by it. */
function saysGoodbye({ line, acts, conversation, isHarsh }: Moment): boolean {
  if (conversation.turns.length < 4 || isHarsh) return false
  return acts.has('closing') || leaves.test(line) || dismisses.test(line)
}

const dismisses = /^\W*(?:right|okay|ok|well|good)?\W*that['’]?s (?:all|it)(?: for (?:today|now))?[.!,]/i

const leaves =
  /\b(?:bye|goodbye|bye-bye|see you(?: \w+){0,3}|take care|go well|safe (?:trip|journey|home)|until (?:then|next time|tomorrow)|have a (?:good|nice|lovely) (?:day|evening|weekend|one)|enjoy (?:your|the rest of)[^?]*)[,. !]*(?:\p{Lu}?\p{L}+)?[.! ]*$/iu

/** A question that one of the persona's facts answers outright is answered with it, whatever else its words might set off. */
function knowsBetter(moment: Moment): boolean {
  const { question, recalled, isHarsh } = moment
  return question !== null && !isHarsh && !asksWhatIsWanted(moment) && (recalled[0]?.score ?? 0) >= 0.7
}

/** The words or the facts that the document keeps for just this line of the learner. */
function whatIsPrescribed(moment: Moment): Saying[] | null {
  const { repertoire, stems, acts, question, used, disposition } = moment
  const line = { words: words(moment.line).join(' '), stems, acts, isQuestion: question !== null }
  for (const { when, says, topics } of repertoire.prescribed) {
    if (!holds(when, line)) continue
    const facts = topics.length === 0 ? [] : onTopic(topics, repertoire.knowledge)
    const ways: Saying[] = [...says, ...facts].filter(({ id }) => !used.has(id))
    const isDeep = facts.length > 0 && disposition.rapport < 0.2
    if (ways.length > 0 && !isDeep) return ways
  }
  return null
}

/** Words that the document puts into the persona's mouth are its whole reaction. */
function isQuoted(id: string, { repertoire }: Moment): boolean {
  return repertoire.prescribed.some(({ says }) => says.some((one) => one.id === id))
}

/** The sentences that meet most of a topic, what happened before what is. */
function onTopic(topics: readonly string[], knowledge: readonly Known[]): Known[] {
  const share = ({ text }: Known) => {
    const stems = new Set(contentStems(text))
    return topics.filter((stem) => stems.has(stem)).length / Math.max(1, topics.length)
  }
  const best = Math.max(0.3, ...knowledge.map(share))
  return knowledge
    .filter((one) => share(one) >= best)
    .toSorted((one, other) => Number(other.isEvent) - Number(one.isEvent))
}

function close(moment: Moment, { outcome }: Ended): ReplyPart[] {
  const { persona, disposition } = moment
  const { archetype } = persona
  if (outcome !== 'positive' && outcome !== 'negative') {
    const ending = disposition.rapport >= 0.4 && disposition.patience >= 0.3 ? 'warm' : 'cool'
    const date = dateIn(moment.line)
    const dated = date ? onDates.map((say, at) => ({ id: `take.date.${at}`, text: say(upperStart(date)) })) : []
    return [
      { does: 'react', ways: ending === 'warm' ? [...dated, ...holdingTo(moment)] : [] },
      { does: 'close', ways: rotated(phrases(`close.${ending}`, partings[ending]), persona.id) },
    ]
  }
  const own = archetype === 'CONFRONTATION' ? confrontationFarewells[subTypeOf(persona)] : farewells[archetype]
  const farewell: ReplyPart = {
    does: 'close',
    ways: rotated(phrases(`close.${archetype}.${outcome}`, own[outcome]), persona.id),
  }
  return outcome === 'positive' ? [{ does: 'react', ways: holdingTo(moment) }, farewell] : [react(moment), farewell]
}

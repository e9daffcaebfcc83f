import { contentStems } from '../../language/text.ts'
import { askedFor, isTelling } from './asked-for.ts'
import type { ReplyPart } from './choose-words.ts'
import { isInvitation, type Moment } from './moment.ts'
import {
  againLeads,
  courtesies,
  generalWants,
  identityQuestions,
  notKnown,
  refusals,
  toldAlready,
} from './phrases/talk.ts'
import { standsFirm } from './negotiate.ts'
import { rotated } from './react.ts'
import { phrases, type Saying } from './repertoire/saying.ts'
import { story } from './story.ts'

/** What the persona answers: a courtesy, who it is, the facts it was asked for, or what comes next in its story. */
export function answer(moment: Moment): ReplyPart[] {
  const { question, isCold, persona } = moment
  if (question === null) return []
  if (isProposal(moment)) return []
  const simple = courtesy(moment) ?? aboutOneself(moment)
  if (simple) return [{ does: 'answer', ways: simple }]
  const asksWants = asksWhatIsWanted.test(moment.asked)
  const known = askedFor(moment)
  const facts = asksWants ? [...known.filter((one) => overlap(one, moment) >= 2), ...wants(moment)] : known
  if (isCold)
    return [
      {
        does: 'answer',
        ways: [...(question === 'open' || moment.isHarsh ? [] : facts.slice(0, 1)), ...phrases('refuse', refusals)],
      },
    ]
  if (asksWants) return [{ does: 'answer', ways: facts }]
  if (persona.archetype === 'NEGOTIATION') {
    const firm = proposing.some((act) => moment.acts.has(act)) ? [] : standsFirm(moment)
    if (firm.length > 0) return [{ does: 'answer', ways: [...facts, ...firm] }]
    if (proposing.some((act) => moment.acts.has(act))) return []
  }
  const again = saidBefore(moment, overlap(facts[0], moment))
  if (again.length > 0 && !isInvitation(moment)) return [{ does: 'answer', ways: again }]
  if (isInvitation(moment) || (facts.length === 0 && question === 'open' && asksToTell.test(moment.asked)))
    return tell(moment, [...facts.filter((one) => isTelling(one) && one.isFromDocument).slice(0, 1), ...story(moment)])
  if (facts.length > 0)
    return tell(
      moment,
      facts.length > 0 && question === 'open'
        ? [...facts.slice(0, 1), ...goingOn(facts[0], moment), ...facts.slice(1)]
        : facts.slice(0, 2),
    )
  // A proposal in the form of a question is reacted to, not looked up.
  if (proposing.some((act) => moment.acts.has(act))) return []
  return [
    { does: 'answer', ways: rotated(phrases(`unknown.${persona.archetype}`, notKnown[persona.archetype]), persona.id) },
  ]
}

const asksCriteria =
  /\bwhat (?:matters|counts|is (?:most )?important|do you look (?:at|for)|else would you|would (?:convince|you need))\b|\bhow do you decide\b/i

const asksWhatIsWanted =
  /\bwhat (?:do|would|did) you (?:really |actually )?(?:want|need|like|wish|expect|hope)\b|\bwhat would (?:help|make it right|put it right|have to happen)\b|\bwhat would put (?:this|it|things) right|what could (?:we|i) (?:both |together )?(?:do|say|agree|offer)|which (?:points|questions) (?:should|shall|do)|what questions (?:do you|have you)|where (?:should|shall) we (?:start|begin)|what can (?:i|we) do (?:for you|about it|to)\b|\bwhat (?:matters|counts|is (?:most )?important)\b|\bhow do you decide\b|\bwhat do you look (?:at|for)\b|\bwhat (?:else )?would (?:you (?:want|need|like) to|convince)\b/i

/** What the persona wants, in the order of the document, and what anybody in its place would want. */
function wants({ persona, repertoire, used, asked }: Moment): Saying[] {
  const own = repertoire.tellings.filter(
    ({ text, isFromDocument, id }) =>
      isFromDocument &&
      !used.has(id) &&
      /\b(?:I (?:do not |don't )?want|I would like|I need|what (?:I (?:want|need|ask|must have)|counts for me|matters)|it would be nice)\b/i.test(
        text,
      ),
  )
  return [
    ...repertoire.terms.position,
    ...(asksCriteria.test(asked) ? repertoire.criteria : []),
    ...(persona.archetype === 'HELP_SEEKING' ? repertoire.questions : []),
    ...own,
    ...repertoire.criteria,
    ...phrases(`wants.${persona.archetype}`, generalWants[persona.archetype]),
  ]
}

/** How many words of meaning a saying shares with the question. */
function overlap(saying: Saying | undefined, { asked, line }: Moment): number {
  const own = new Set(contentStems(saying?.text ?? ''))
  return new Set(contentStems(asked || line).filter((stem) => own.has(stem))).size
}

const asksAmount = /\bhow (?:much|many|long|old)\b/i

/** Somebody who asks again hears the part that answers, in few words, unless something new is as near to the question. */
function saidBefore(moment: Moment, nearest: number): Saying[] {
  const { repertoire, touched, used, stems, asked, conversation } = moment
  const turn = conversation.turns.length
  const known = repertoire.tellings.filter((one) => {
    const shared = overlap(one, moment)
    return touched.includes(one.id) && used.has(one.id) && shared >= 2 && shared > nearest
  })
  const clauses = known.flatMap(({ id, text }) => {
    const parts = text.split(/[,;:] (?=\p{L})| and (?=\d)/u).map((part) => part.replace(/\.$/, ''))
    const best = parts.findLast(
      (part) =>
        (contentStems(part).length >= 3 && /\b(?:is|was|were|had|because|are|have)\b/.test(part)) ||
        (/\d/.test(part) && asksAmount.test(asked) && contentStems(part).some((stem) => stems.has(stem))),
    )
    return best && parts.length > 1
      ? againLeads.map((lead) => ({ id: `${id}.again`, text: `${lead} ${best.replace(/^(?:and|but) /, '')}.` }))
      : []
  })
  return known.length > 0 ? [...clauses, ...phrases(`again.${turn}`, toldAlready)] : []
}

/** "Would you try it in two cases?" is taken up as a proposal and not looked up. */
function isProposal({ question, acts, asked, isHarsh }: Moment): boolean {
  return (
    question === 'closed' &&
    !isHarsh &&
    proposing.some((act) => acts.has(act)) &&
    /\b(?:would|could|shall|may|can) (?:you|we|i|it|that)\b/i.test(asked) &&
    !courtesies[2]?.asks.test(asked) &&
    !/\b(?:tell|say|remember)\b/i.test(asked)
  )
}

const proposing = ['offer', 'next_step', 'condition', 'concession'] as const
const asksToTell = /\b(?:tell|describe|explain|happen\w*|what|how)\b/i

/** The sentences that follow in the document belong to what was asked. */
function goingOn(first: Saying | undefined, { repertoire }: Moment): Saying[] {
  const at = repertoire.tellings.findIndex(({ id }) => id === first?.id)
  if (at < 0) return []
  return repertoire.tellings
    .slice(at + 1, at + 3)
    .filter(
      ({ isFromDocument, isWithheld, isEvent }) =>
        isFromDocument && !isWithheld && isEvent === repertoire.tellings[at]?.isEvent,
    )
}

/** @returns parts for as much as the persona is willing to tell by now. */
export function tell(moment: Moment, ways: readonly Saying[]): ReplyPart[] {
  const { persona, question, disposition, manner, conversation } = moment
  const isWitness = persona.archetype === 'INVESTIGATION'
  const isOpen = question === 'open'
  const more =
    (isOpen && disposition.rapport >= (isWitness ? 0.5 : 0.42) ? 1 : 0) +
    (isOpen && disposition.rapport >= 0.68 && !manner.isBrief ? 1 : 0) +
    (manner.isTalkative ? 1 : 0)
  const isFirstPiece = (isWitness || persona.archetype === 'CONFRONTATION') && conversation.turns.length === 0
  const count = isFirstPiece ? 1 : 1 + more
  return Array.from(
    { length: count },
    (_, at): ReplyPart => ({ does: 'answer', ways: at === 0 ? ways : ways.slice(1) }),
  )
}

function courtesy(moment: Moment): Saying[] | null {
  const { asked, line, disposition, isHarsh, acts, touched } = moment
  if (isHarsh) return null
  const found = courtesies.findIndex(({ asks }) => asks.test(asked || line))
  const one = courtesies[found]
  if (
    !one ||
    (found === 1 && contentStems(asked || line).length > 5) ||
    (found < 2 && touched.length > 0 && askedFor(moment).length > 0)
  )
    return null
  // What is proposed before the question mark is reacted to as a proposal.
  if (found === 2 && proposing.some((act) => acts.has(act)) && disposition.rapport < 0.4)
    return phrases('courtesy.2.cool', one.cool)
  return disposition.rapport >= 0.3
    ? phrases(`courtesy.${found}.warm`, one.warm)
    : phrases(`courtesy.${found}.cool`, one.cool)
}

function aboutOneself({ asked, persona }: Moment): Saying[] | null {
  const { name, age, role, location } = persona
  const say = (id: string, text: string): Saying[] => [{ id: `identity.${id}`, text }]
  if (identityQuestions.name.test(asked) && name) return say('name', `My name is ${name}.`)
  if (identityQuestions.age.test(asked) && age !== null) return say('age', `I am ${age}.`)
  if (identityQuestions.role.test(asked) && role && role.length < 90 && !/\d/.test(role))
    return say(
      'role',
      `I work as ${/^(?:an?|the) /i.test(role) ? role : `${/^[aeiou]/i.test(role) ? 'an' : 'a'} ${role}`}.`,
    )
  if (identityQuestions.home.test(asked) && location.city)
    return say('home', `In ${[location.specific_area, location.city].filter(Boolean).join(', ')}.`)
  return null
}

import type { DialogueAct } from '../../../language/dialogue-acts.ts'
import { withoutMarkdown } from '../../../language/sentence-tokens.ts'
import { words } from '../../../language/text.ts'
import { touchedStatements } from '../../../language/touches.ts'
import { chooseWords, type ReplyPart } from '../choose-words.ts'
import { phrases, type Saying } from '../repertoire/saying.ts'
import type { SpeakRequest } from '../voice.ts'
import {
  againInvitations,
  conditionLeads,
  criticism,
  leadingRemarks,
  exampleLeads,
  farewells,
  invitations,
  noEffect,
  passageLeads,
  passageMissing,
  praise,
} from './comments.ts'
import { type Lesson, lessonOf } from './lesson.ts'
import type { TeachingPoint } from './teaching-points.ts'

/**
 * The expert of the learn mode: comments on a tried line, answers a question with the passage of the document, explains the
 * next point with an example, and asks the learner to try.
 */
export function expertReply(request: SpeakRequest): Saying[] {
  const { conversation, closing } = request
  const parts = closing ? [say('close', phrases('expert.farewell', farewells))] : plan(request)
  const chosen = chooseWords(parts, conversation)
  return chosen.length > 0 ? chosen : chooseWords([say('react', practiseOn(request))], conversation)
}

/** When all is taught: another passage to practise on, then the learner's own lines once more. */
function practiseOn({ conversation }: SpeakRequest): Saying[] {
  const turn = conversation.turns.length + 1
  const leads = turned(passageLeads, turn)
  const passages = lessonOf(conversation.persona).statements.flatMap(({ id, text }) =>
    words(text).length > 50
      ? []
      : leads.map(
          (lead): Saying => ({
            id: `practise.${id}`,
            text: `${lead} “${withoutMarkdown(text)}” What would you make of that?`,
          }),
        ),
  )
  return [
    ...passages,
    { id: `practise.${turn}`, text: `Round ${turn}: say your best line once more, and leave one word out.` },
  ]
}

function plan(request: SpeakRequest): ReplyPart[] {
  const { conversation, line, understanding } = request
  const lesson = lessonOf(conversation.persona)
  const used = new Set(conversation.turns.flatMap((turn) => turn.used))
  const point = nextPoint(lesson, used, line)
  if (triesALine(request)) {
    const { good, bad } = comment(understanding.acts, line)
    const current = lesson.points.findLast(({ id }) => used.has(`point.${id}`))
    if (bad.length > 0)
      return [say('react', good), say('react', bad), example(current ?? point, used), invite(againInvitations, 'again')]
    return [
      say('react', good.length > 0 ? good : phrases('expert.no-effect', noEffect)),
      ...teach(point, lesson),
      invite(invitations, 'try'),
    ]
  }
  if (understanding.question && !wantsExample.test(line)) {
    const asksHow =
      /\bhow (?:do|can|should|would|could|might|shall) i\b|\bwhat (?:do|should|can|could|would|shall) i\b|\bshould i\b|\bwhat if\b/i.test(
        line,
      )
    const answers = passages(request, lesson)
    return asksHow
      ? [...teach(point, lesson), say('answer', answers.slice(0, passageLeads.length)), invite(invitations, 'try')]
      : [
          say('answer', answers.length > 0 ? answers : phrases('expert.missing', passageMissing)),
          ...(answers.length > 0 ? [] : teach(point, lesson)),
          invite(invitations, 'try'),
        ]
  }
  const current = lesson.points.findLast(({ id }) => used.has(`point.${id}`))
  if (wantsExample.test(line) && current && !used.has(`example.${current.id}`))
    return [example(current, used), invite(invitations, 'try')]
  return [...teach(point, lesson), example(point, used), invite(invitations, 'try')]
}

const wantsExample = /\b(?:example|show me|what would you say|how would you say|give me a line|sample)\b/i

/** A sentence meant for the other person: in quotation marks, or one that says "you" and does not ask the coach. */
function triesALine({ conversation, line }: SpeakRequest): boolean {
  if (/["“„«].{6,}["”“»]/.test(line)) return true
  if (words(line).length < 4 || asksCoach.test(line)) return false
  const saysYou =
    /\b(?:you|your|sorry|let me|shall we|let us)\b|^(?:good (?:morning|day|afternoon|evening)|hello|hi)\b.*\bi(?:'d| would| am|'m)\b/i.test(
      line,
    )
  return saysYou && (conversation.turns.length > 0 || !/\b(?:this person|the scenario)\b/i.test(line))
}

const asksCoach =
  /\b(?:should i|how (?:do|can|would|should|could|might) i|what (?:do|should|can|would|could) i|what if (?:he|she|they|i)|(?:can|could|would|will) you (?:please )?(?:give|explain|show|tell|help|repeat)|what do you (?:mean|think|suggest|recommend|advise)|an example|i (?:do not|don't) (?:know|understand) (?:how|what|why)|what (?:does|is|are|was|were|did) (?:he|she|they|the)|why (?:does|is|are|did|do) (?:he|she|they|the)|tell me about (?:him|her|them|the)|who is (?:he|she|the)|explain|this (?:person|talk|conversation|scenario)|(?:do|would) you recommend)\b/i

const leadingQuestion =
  /, (?:did|does|do|is|was|were|are|have|has|would|wo|could|ca)(?:n't|n’t)? (?:he|she|you|it|they|that|not)\b[^?]*\?|, (?:right|no|correct)\?/i

function comment(acts: readonly DialogueAct[], line: string): { good: Saying[]; bad: Saying[] } {
  const leading = leadingQuestion.test(line) ? phrases('expert.leading', leadingRemarks) : []
  const meant = leading.length > 0 ? acts.filter((act) => act !== 'closed_question') : acts
  const pick = (table: Partial<Record<DialogueAct, readonly string[]>>, group: string) =>
    meant.flatMap((act) => phrases(`${group}.${act}`, table[act] ?? []))
  const bad = [...leading, ...pick(criticism, 'expert.criticism')]
  return { good: pick(praise, 'expert.praise').toSorted((one, other) => rank(one.id) - rank(other.id)), bad }
}

/** What is rarer in a talk is praised first. */
const rank = (id: string): number => {
  const at = Object.keys(praise).findIndex((act) => id.includes(`.${act}.`))
  return at < 0 ? 99 : at
}

/** The point that the line asks for; otherwise the next one in the order of a talk. */
function nextPoint({ points }: Lesson, used: ReadonlySet<string>, line: string): TeachingPoint | undefined {
  const open = points.filter(({ id }) => !used.has(`point.${id}`))
  return open.find(({ about }) => about.test(line)) ?? open[0]
}

/** The point, and what the document says about this very person; when all points are through, only that. */
function teach(point: TeachingPoint | undefined, { reactions }: Lesson): ReplyPart[] {
  const own = reactions.flatMap(({ id, text }) =>
    conditionLeads.map((lead): Saying => ({ id, text: `${lead} “${text}”` })),
  )
  if (!point) return [say('advance', own)]
  return [say('advance', [{ id: `point.${point.id}`, text: point.teaches }])]
}

function example(point: TeachingPoint | undefined, used: ReadonlySet<string>): ReplyPart {
  if (!point || used.has(`example.${point.id}`)) return say('advance', [])
  return say(
    'advance',
    exampleLeads.map((lead) => ({ id: `example.${point.id}`, text: `${lead} “${point.example}”` })),
  )
}

/** What a learner calls otherwise than a document does. */
const otherWords: readonly { readonly asked: RegExp; readonly written: RegExp }[] = [
  {
    asked: /\bobject(?:ions?|s)?\b|\bargue against\b/i,
    written: /^(?:objections?\b|(?:what|how) \w+ (?:says|argues|objects))/i,
  },
  { asked: /\b(?:afraid|worr(?:y|ies|ied)|fears?)\b/i, written: /\b(?:worr(?:y|ies|ied)|fears?|afraid|frightens?)\b/i },
]

/** Passages of the document on what was asked, best first, each in several frames. */
function passages({ line, conversation }: SpeakRequest, { statements, reactions }: Lesson): Saying[] {
  const leads = turned(passageLeads, conversation.turns.length)
  const asksWhatFollows = /\bwhat (?:happens |will happen )?if\b|\bhow (?:does|will|do) (?:he|she|they) react\b/i.test(
    line,
  )
  const meant = otherWords.find(({ asked }) => asked.test(line))
  const found = [
    ...(meant ? statements.filter(({ text }) => meant.written.test(text)).map(({ id }) => id) : []),
    ...(asksWhatFollows ? touchedStatements(line, reactions, []) : []),
    ...touchedStatements(line, statements, []),
  ]
  const texts = new Map(statements.map(({ id, text }) => [id, text]))
  return [...new Set(found)].flatMap((id) => {
    const text = withoutMarkdown(texts.get(id) ?? '')
    return text === '' || words(text).length > 60
      ? []
      : leads.map((lead): Saying => ({ id: `passage.${id}`, text: `${lead} “${text}”` }))
  })
}

/** The same list from another place on, so that no frame comes twice in a row. */
function turned(list: readonly string[], by: number): string[] {
  const at = by % list.length
  return [...list.slice(at), ...list.slice(0, at)]
}

function invite(ways: readonly string[], group: string): ReplyPart {
  const spare = group === 'try' ? againInvitations : []
  return say('advance', [...phrases(`expert.${group}`, ways), ...phrases('expert.spare', spare)])
}

function say(does: ReplyPart['does'], ways: readonly Saying[]): ReplyPart {
  return { does, ways }
}

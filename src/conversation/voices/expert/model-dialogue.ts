import { restate } from '../../../language/perspective.ts'
import { sentences, words } from '../../../language/text.ts'
import { upperStart } from '../../../language/upper-start.ts'
import { type Lesson, passagesOn } from './lesson.ts'
import type { Memory } from './memory.ts'
import type { Passage } from './passage.ts'
import { turned } from '../rotated.ts'
import { type Part, type Saying, must } from './saying.ts'
import { dialogueLeads, dialogueQuestions, type ModelExchange, modelExchanges } from './texts/dialogues.ts'

/** The id of a reply that shows a model dialogue: both speakers' lines in it are the expert's. */
export const dialogueId = 'dialogue.shown'

/** Two lines of a model dialogue. */
export interface Exchange {
  readonly learner: string
  readonly person: string
  readonly passage: Passage | null // what of the document the person tells in it
}

/** A model dialogue in Markdown, each line under the name of who says it; the answers tell what the document says of the person. */
export function showDialogue(lesson: Lesson, { turn }: Memory): Part[] {
  const name = lesson.counterpart.fullName ?? upperStart(lesson.counterpart.name)
  const exchanges = modelDialogue(lesson)
  const lines = exchanges.flatMap(({ learner, person }) => [`**You:** ${learner}`, `**${name}:** ${person}`])
  const [question = ''] = turned(dialogueQuestions, turn)
  return [
    must(
      turned(dialogueLeads, turn).map(
        (lead): Saying => ({
          id: dialogueId,
          text: [lead, ...lines, question].join('\n\n'),
          spoken: lead, // a model may use a line that was an example before
        }),
      ),
    ),
  ]
}

/** @returns five exchanges for this kind of talk with this person; the last one agrees on something */
export function modelDialogue(lesson: Lesson): Exchange[] {
  const told = new Set<Passage>()
  return modelExchanges[lesson.archetype].map((exchange) => {
    const speech = speechFor(exchange, lesson, told)
    if (!speech) return { learner: exchange.says, person: exchange.alone, passage: null }
    told.add(speech.passage)
    return { learner: exchange.says, person: `${exchange.opens} ${speech.text}`, passage: speech.passage }
  })
}

/** The first passage on a topic of the exchange that the person could say themselves. */
function speechFor({ brings }: ModelExchange, lesson: Lesson, told: ReadonlySet<Passage>) {
  for (const topic of brings)
    for (const passage of passagesOn(lesson, topic)) {
      if (told.has(passage) || !isTheirs(passage)) continue
      const text = inFirstPerson(passage, lesson)
      if (text !== null) return { passage, text }
    }
  return null
}

/** What is told of the person; how they react, what is marked and what only the learner knows is not theirs to say. */
function isTheirs({ about: whom, isSecret, topics }: Passage): boolean {
  const isOther = (
    ['who', 'closes', 'opens', 'reacts', 'marking', 'mistake', 'ending', 'learner', 'manner'] as const
  ).some((topic) => topics.has(topic))
  return whom === 'persona' && !isSecret && !isOther
}

const longest = 30 // words: people answer in a breath
const shortest = 6 // less is a scrap of a table or of the scene

/** @returns the passage as the person would say it; null when it cannot be turned safely */
function inFirstPerson(passage: Passage, lesson: Lesson): string | null {
  const { quote, speaksToActor, topics, text } = passage
  const { counterpart } = lesson
  const open = quote.replace(keptQuiet, '')
  const first = words(open).length <= longest ? open : (sentences(open)[0]?.text ?? open)
  if (words(first).length > longest || words(first).length < shortest) return null
  const isSpoken = topics.has('objection') && /^["“„«].+["”“»]\.?$/su.test(text.replace(/^[^:"“]{1,45}:\s/u, ''))
  if (isSpoken) return closed(first)
  const gender = { she: 'female', he: 'male' }[counterpart.subject] ?? null
  const who = { name: counterpart.fullName, gender }
  const before = lesson.passages[lesson.passages.indexOf(passage) - 1]?.text ?? ''
  const whom = speaksToActor ? ({ addressee: 'character', before } as const) : { before }
  const said =
    restate(first, who, 'I', whom) ??
    (mayBeSomebodyElse.test(first) ? null : restate(first, who, 'I', { ...whom, guesses: true }))
  if (said === null || said === first || !isOwnVoice.test(said) || isStage.test(said)) return null
  return closed(upperStart(said))
}

/** A name in it, or a second verb: then a pronoun is not guessed. */
const mayBeSomebodyElse = /[^.!?] \p{Lu}|\b(?:and|or|but) \p{Ll}+s\b/u

/** "..., which he has not told anyone": in the model he does. */
const keptQuiet = /,? (?:which|what|and) (?:he|she|they) (?:has|have) (?:not|never) (?:told|said|mentioned)[^,.;]*/giu

const isOwnVoice = /\b(?:I|I['’]\p{L}+|my|me|mine|we|our)\b/u
/** What one does in the room, or keeps to oneself, is not said. */
const isStage =
  /\b(?:the learner|you are|has put on|puts?|sits?|looks?|smooths?|nods?|smiles?|arms|window|table|laptop|jacket|yoghurt|I hide|I am the one|I do not (?:say|mention|tell|show|volunteer)|I don['’]t (?:say|mention|tell|show)|I never (?:say|lie)|I have not told|(?:rang|called|phoned) my back)\b/iu

function closed(text: string): string {
  const bare = text.replace(/[\s,;:–-]+$/u, '')
  return /[.!?…]["”’»)]*$/.test(bare) ? bare : `${bare}.`
}

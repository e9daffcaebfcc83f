import { lowerStart } from '../../src/language/lower-start.ts'
import { sentences } from '../../src/language/text.ts'
import type { Answers } from './repertoire.ts'

/** What a learner makes of what was just said to them, from its words alone. */
export interface Heard {
  readonly asks: keyof Answers | null // what a question to the learner is about
  readonly question: string | null
  readonly rebuffs: boolean
  readonly feeling: string | null // an adjective that goes with "you are"
  readonly told: readonly string[] // clauses, as said back to them: "you see 26 patients a day"
}

/** @returns what an attentive listener takes from a reply */
export function hear(reply: string): Heard {
  const parts = sentences(reply).map(({ text }) => text)
  const question = parts.findLast((text) => /\?["”’]?$/.test(text)) ?? null
  return {
    asks: question === null ? null : topicOf(question),
    question,
    rebuffs: rebuff.test(reply),
    feeling: feelings.find(([words]) => words.test(reply))?.[1] ?? null,
    told: parts.flatMap((text) => (/\?/.test(text) ? [] : clauseOf(text))),
  }
}

function topicOf(question: string): keyof Answers {
  const found = topics.find(([, words]) => words.test(question))
  return found ? found[0] : 'other'
}

const topics: readonly (readonly [keyof Answers, RegExp])[] = [
  ['cost', /\b(?:cost|price|pay|paid|money|expensive|euros?|much (?:is|does|would|will))\b/i],
  ['proof', /\b(?:compared|evidence|proof|prove|study|placebo|read that|source|sure|supports?|believe|real)\b/i],
  ['when', /\b(?:when|by which|how soon|how long|date)\b/i],
  [
    'purpose',
    /\b(?:what (?:have you got|do you want|brings|is this)|why are you|for me\?|write me up|accus|blame|in trouble)\b/i,
  ],
]

const rebuff =
  /\b(?:convinces? me|not what I (?:came|asked|meant)|compared with what|so you say|words in(?:to)? my mouth|that does(?:n['’]t| not) (?:help|change|answer)|not listening|don['’]t believe|I doubt|is that (?:all|supposed)|no(?:t)? (?:interested|answer)|leave it|rather not|enough of|don['’]t (?:push|tell me|talk to me)|too (?:vague|general)|what I was afraid of|your side of it|only words|easy (?:for you )?to say)\b/i

const feelings: readonly (readonly [RegExp, string])[] = [
  [/\b(?:afraid|frightens?|fear|scared|frightened)\b/i, 'afraid'],
  [/\b(?:worr(?:y|ies|ied)|anxious)\b/i, 'worried'],
  [/\b(?:angry|anger|furious)\b/i, 'angry'],
  [/\b(?:hurt|hurts|humiliated|ashamed)\b/i, 'hurt'],
  [/\b(?:tired|exhausted|not slept|sleep badly)\b/i, 'tired'],
  [/\b(?:under pressure|stress)\b/i, 'under pressure'],
  [/\b(?:disappointed|let down)\b/i, 'disappointed'],
]

/** The first clause of a sentence, as one says it back; nothing when it is too short, too long, a quotation or a fragment. */
function clauseOf(sentence: string): string[] {
  const bare = sentence
    .replace(
      /^(?:well|yes|no|all right|once more|to say it again|as I (?:said|told you)|(?:my answer is )?(?:still )?the same(?: as before)?|it is what I told you|I said it a moment ago)[,:;] ?(?:then: )?/gi,
      '',
    )
    .replace(/[.!…]+$/, '')
  const clause = bare.split(/[;:–—]| - |, (?:and|but|so|because|most) /)[0]?.trim() ?? ''
  const count = clause.split(/\s+/).length
  if (
    count < 6 ||
    count > 20 ||
    /["“”]/.test(clause) ||
    !/\b(?:is|are|was|were|have|has|had|did|do|does|\p{L}{2,}ed|I \p{L}+|we \p{L}+)\b/u.test(clause)
  )
    return []
  if (/\b(?:you|your|let['’]s)\b|…/i.test(clause) || !/\b(?:I|my|me|we|our)\b|\d/i.test(clause)) return []
  return [saidBack(clause)]
}

/** "I see my patients" -> "you see your patients" */
function saidBack(clause: string): string {
  const turned = clause.replace(
    /\b(?:I['’]m|I am|I was|I['’]ve|I['’]d|I['’]ll|I|me|my|mine|myself)\b/g,
    (word) => yours[word.replace('’', "'")] ?? word,
  )
  return turned.startsWith('My ') ? `your ${turned.slice(3)}` : lowerStart(turned)
}

const yours: Readonly<Record<string, string>> = {
  I: 'you',
  "I'm": 'you are',
  'I am': 'you are',
  'I was': 'you were',
  "I've": 'you have',
  "I'd": 'you would',
  "I'll": 'you will',
  me: 'you',
  my: 'your',
  mine: 'yours',
  myself: 'yourself',
}

import { upperStart } from '../../language/upper-start.ts'
import { genderOf } from '../../language/mentions.ts'
import { restate, type Who } from '../../language/perspective.ts'
import { plainForm, thirdPersonForm, thirdPersonVerb } from '../../language/verbs.ts'

/** What the other side does, and what the persona then does, both as clauses. */
interface Parts {
  readonly condition: string
  readonly consequence: string
}

const opener = '(?:only |but |and |even )?(?:if|when|whenever|once|as soon as|should)'
const persona = '(?:he|she|they|you)'

/** The shapes in which documents prescribe a reaction, the safest to divide first; `subject` is who reacts. */
function shapesFor(subject: string): readonly RegExp[] {
  return [
    new RegExp(String.raw`^${opener} (?<condition>.+?)[,:;–—]+ (?:then )?(?<consequence>${subject}\b.+)$`, 'iu'),
    new RegExp(
      String.raw`^${opener} (?<condition>(?:[^,]|(?<=”),)+?) (?<consequence>${subject}(?:['’]ll| will| \p{Ll}+s)\b.+)$`,
      'iu',
    ),
    new RegExp(String.raw`^${opener} (?<condition>.+?)[,:;–—]+ (?:then )?(?<consequence>.+)$`, 'iu'),
    /^(?<condition>.+?)\s*(?:→|=>|->|\|)\s*(?<consequence>.+)$/u,
    new RegExp(String.raw`^(?<consequence>.+?),? (?:only )?${opener} (?<condition>.+)$`, 'iu'),
  ]
}

const shapes: Readonly<Record<string, readonly RegExp[]>> = {
  male: shapesFor('(?:he|you)'),
  female: shapesFor('(?:she|you)'),
  other: shapesFor(persona),
}

/** "He respects people who ...": what they do is the condition, the liking what follows. */
const general = new RegExp(
  String.raw`^(?:${persona} |\p{Lu}\p{L}+ )?(?<liking>rewards?|respects?|likes?|values?|appreciates?|trusts?|opens? up to|warms? to|responds? well to|buys? from|cannot stand|can['’]?t stand|hates?|dislikes?|despises?|distrusts?|is put off by) (?:a |the |any |those |every )?(?:learners?|people|persons?|anyone|anybody|somebody|someone|whoever|sellers?|reps?) who (?<condition>.+)$`,
  'iu',
)
const whatLikingDoes: readonly (readonly [sign: RegExp, consequence: string])[] = [
  [/^(?:can|hate|dislike|despise|distrust|is put)/iu, 'you lose patience'],
  [/^trust/iu, 'you trust them'],
  [/^buy/iu, 'you are ready to buy'],
  [/^(?:open|warm|respond)/iu, 'you open up'],
  [/^reward/iu, 'you reward it'],
]

/** "He answers threats with a pause": what is answered is the condition. */
const answering = new RegExp(
  String.raw`^(?:${persona} )?(?:answers?|meets?|responds? to|reacts? to) (?<noun>(?:\p{Ll}+ ){0,3}?\p{Ll}+) (?<how>(?:with|by) .+)$`,
  'iu',
)

/** @returns the ways in which a prescribed reaction may be divided, the safest first; none for a sentence of another build */
function partsOf(text: string, gender: string | null = null): Parts[] {
  const { masked, unmask } = withoutQuotes(text.trim().replace(/\.$/u, ''))
  const part = (clause: string) => unmask(clause.trim().replace(/[,:;–—]+$/u, ''))
  const divided = (shapes[genderOf(gender) ?? 'other'] ?? []).flatMap((shape): Parts[] => {
    const found = shape.exec(masked)?.groups
    if (!found?.condition || !found.consequence) return []
    return [{ condition: part(found.condition), consequence: part(found.consequence) }]
  })
  const liked = general.exec(masked)?.groups
  const answered = answering.exec(masked)?.groups
  return [
    ...divided,
    ...(liked?.condition && liked.liking
      ? [
          {
            condition: `the other person ${inThirdPerson(part(liked.condition))}`,
            consequence: whatLikingDoes.find(([sign]) => sign.test(liked.liking ?? ''))?.[1] ?? 'you respect it',
          },
        ]
      : []),
    ...(answered ? [{ condition: `you meet ${answered.noun}`, consequence: part(`you answer ${answered.how}`) }] : []),
  ]
}

/** "people who bring papers" -> "brings papers" */
function inThirdPerson(clause: string): string {
  return clause.replace(/^\p{Ll}+/u, (verb) =>
    thirdPersonVerb(verb) === 'no' && thirdPersonVerb(thirdPersonForm(verb)) !== 'no' ? thirdPersonForm(verb) : verb,
  )
}

/** @returns true for a sentence built like a reaction, whether or not it can be told to the persona */
export function isReaction(text: string): boolean {
  return partsOf(text).length > 0
}

/**
 * Tells a prescribed reaction to the persona as "When ..., you ...", in the second person throughout.
 * @returns null for a sentence of another build, or where a "he" or "she" that would be misread is left
 */
export function reactionSentence(text: string, who: Who): string | null {
  for (const { condition, consequence } of partsOf(text, who.gender)) {
    const when = second(withSubject(condition), who)
    const then = toldOfPersona(consequence, who)
    if (when && then) return `When ${lowered(when)}, ${lowered(then)}`
  }
  return null
}

const doneToPersona =
  /^(?:asked|told|accused|blamed|pushed|pressed|interrupted|offered|corrected|lectured|thanked|praised|ignored|treated|shown|given|left|insulted|rushed|hurried|questioned|contradicted|confronted|scolded)\b/iu

function withSubject(condition: string): string {
  if (doneToPersona.test(condition)) return `you are ${condition}`
  const first = condition.split(' ')[0] ?? ''
  return /^\p{Ll}/u.test(first) && thirdPersonVerb(first) === 'yes' ? `the other person ${condition}` : condition
}

/**
 * @param clause something the persona does or is, with or without its subject
 * @returns the clause with "you" as its subject; null when its subject is something else, or a third person would remain
 */
export function toldOfPersona(clause: string, who: Who): string | null {
  const bare = clause.charAt(0).toLowerCase() + clause.slice(1)
  const first = bare.split(/[ ,]/)[0] ?? ''
  const hasSubject = /^(?:he|she|they|you|his|her|their|your)(?:['’]\p{L}+)?$/iu.test(first)
  const startsWithName = (who.name ?? '').split(/\s+/).some((word) => word.length > 2 && word.toLowerCase() === first)
  if (!hasSubject && !startsWithName && thirdPersonVerb(first) === 'no' && !/^(?:will|can|is|has)$/.test(first))
    return null
  const whole = hasSubject || startsWithName ? clause : `${pronoun(who)} ${bare}`
  const told = second(whole, who)
  return told && /^your?\b/iu.test(told) ? agreeing(told) : null
}

/** @returns a phrase without a subject of its own ("fear that his time is over") as it is told to the persona; else null. */
export function phraseToPersona(phrase: string, who: Who): string | null {
  const { masked } = withoutQuotes(phrase)
  return /\b(?:he|she)\b/iu.test(masked) ? null : second(phrase, who)
}

function pronoun({ gender }: Who): string {
  const known = genderOf(gender)
  return known === 'female' ? 'she' : known === 'male' ? 'he' : 'they'
}

/** A clause in the second person: restated where the language room is sure, else by its own pronouns alone. */
function second(clause: string, who: Who): string | null {
  const named = clause.replace(/\b(?:the )?learner\b/giu, 'the other person')
  const sentence = `${upperStart(named)}.`
  const restated = restate(sentence, who, 'you')?.replace(/\bthe person you are talking to\b/giu, 'the other person')
  const told = (restated ?? byPronouns(named, who)).replace(/\.$/u, '')
  return namesPersona(told, who) ? null : told
}

/** In a reaction the persona is the one of their gender; other people would be named. */
function byPronouns(clause: string, { gender }: Who): string {
  const known = genderOf(gender)
  const [subject, object, possessive, self] =
    known === 'female'
      ? ['she', 'her', 'her', 'herself']
      : known === 'male'
        ? ['he', 'him', 'his', 'himself']
        : ['they', 'them', 'their', 'themselves']
  const ofSubject = new RegExp(String.raw`\b${subject}(?:['’](ll|d|s))?((?: \p{Ll}+ly)? )(\p{Ll}+)`, 'giu')
  const ofOwner = new RegExp(
    String.raw`\b${possessive}(?= (?!(?:to|or|and|for|that|with|in|at|about|before|after|when|if|as|from|off|up|out|the|an?|what|how|whether)\b)\p{L})`,
    'giu',
  )
  return outsideQuotes(clause, (part) =>
    part
      .replace(ofSubject, (_, short: string | undefined, how: string, verb: string) => {
        if (short === 's') return `you are${how}${verb}`
        return short ? `you’${short}${how}${verb}` : `you${how}${verbForYou(verb)}`
      })
      .replace(new RegExp(String.raw`\b${self}\b`, 'giu'), 'yourself')
      .replace(/\b(lets?|makes?|helps?|shows?|gives?|offers?|sends?|brings?|hands?) her\b/giu, '$1 you')
      .replace(ofOwner, 'your')
      .replace(new RegExp(String.raw`\b${object}\b`, 'giu'), 'you'),
  )
}

/** "you put it down and leaves" -> "and leave": further verbs of the persona. */
function agreeing(clause: string): string {
  const further =
    /((?:\band|\bbut|\bor|\bthen|,)(?: (?:then|later|again|only|from then on))? )(\p{Ll}+s)\b(?= ?(\p{Ll}+|["“]|$)?)/gu
  return outsideQuotes(clause, (part) =>
    part.replace(further, (whole, joint: string, verb: string, next: string | undefined) => {
      const sure = thirdPersonVerb(verb)
      const isVerb =
        sure === 'yes' ||
        (sure === 'maybe' && (!next || objects.test(next))) ||
        (sure === 'no' && /^(?:the|an?|his|her|your|it|you)$/u.test(next ?? ''))
      return isVerb ? `${joint}${verbForYou(verb)}` : whole
    }),
  )
}

const objects =
  /^(?:the|an?|his|her|your|you|it|them|him|to|for|about|in|on|at|with|out|up|down|off|by|from|that|what|how|["“])/u

function verbForYou(verb: string): string {
  const irregular: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have', does: 'do' }
  return irregular[verb] ?? (/(?:ss|us)$/.test(verb) ? verb : plainForm(verb))
}

function namesPersona(text: string, { gender, name }: Who): boolean {
  const known = genderOf(gender)
  const own =
    known === 'female'
      ? /\b(?:she|her|herself)\b/iu
      : known === 'male'
        ? /\b(?:he|him|his|himself)\b/iu
        : /\b(?:she|he|him|his|her)\b/iu
  const bare = withoutQuotes(text).masked
  const names = (name ?? '').split(/\s+/).filter((word) => /^\p{Lu}\p{L}{2,}$/u.test(word))
  return own.test(bare) || names.some((word) => bare.includes(word))
}

function lowered(text: string): string {
  return /^(?:I\b|(?!The|You|It|An?|Some|No|Any)\p{Lu}\p{Ll}+['’]s|\p{Lu}{2})/u.test(text)
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1)
}

const quotation = /["“„«][^"”»“]*["”»“]/gu

function outsideQuotes(text: string, change: (part: string) => string): string {
  const { masked, unmask } = withoutQuotes(text)
  return unmask(change(masked))
}

/** Quotations stand aside while a sentence is divided or turned: nothing within them changes. */
function withoutQuotes(text: string): { masked: string; unmask: (text: string) => string } {
  const quotes: string[] = []
  const masked = text.replace(quotation, (quote) => `“${quotes.push(quote) - 1}”`)
  return { masked, unmask: (changed) => changed.replace(/“(\d+)”/gu, (_, at: string) => quotes[Number(at)] ?? '') }
}

import { upperStart } from '../../../language/upper-start.ts'
import type { DialogueAct } from '../../../language/dialogue-act.ts'
import { contentStems, words } from '../../../language/text.ts'
import type { Fact } from '../../../scenario/template.ts'
import { asOwnSentence, ownFragment } from './own-words.ts'
import { asLine } from './labelled.ts'
import type { Saying } from './saying.ts'
import { lowerFirst, type Teller } from './teller.ts'

/** What a document prescribes for a moment: "If she is asked what she wants, she names it: a second opinion." */
export interface Prescribed {
  readonly id: string
  readonly when: Condition
  readonly says: readonly Saying[] // own words and whole sentences to be said then
  readonly topics: readonly string[] // stems of what the persona then tells, and not before
}

/** When it holds: the acts or the question must be there, and enough of the words. */
export interface Condition {
  readonly acts: readonly DialogueAct[] // one of them suffices
  readonly asks: boolean
  readonly stems: readonly string[]
  readonly quotes: readonly Quote[] // what the learner might say word for word
}

interface Quote {
  readonly words: string // in lower case, without marks
  readonly stems: readonly string[]
  readonly isQuestion: boolean
}

/** @returns the reactions that facts prescribe and that can be said, in the order of the document */
export function prescribedIn(facts: readonly Fact[], barriers: readonly string[], teller: Teller): Prescribed[] {
  const texts = [
    ...facts.map(({ text, about }, at) => ({ id: `facts.${at}`, text, ofLearner: about === 'learner' })),
    ...barriers.map((text, at) => ({
      id: `archetype_specific_data.communication_barriers.${at}`,
      text,
      ofLearner: false,
    })),
  ]
  const seen = new Set<string>()
  return texts.flatMap(({ id, text, ofLearner }, at) => {
    if (seen.has(text)) return []
    seen.add(text)
    const parts = divided(text, ofLearner)
    if (!parts) return []
    const when = conditionOf(parts.condition, teller)
    const then = consequenceOf(named(parts.consequence, texts[at + 1]?.text), parts.condition, id, teller)
    return then.says.length + then.topics.length > 0 ? [{ id, when, ...then }] : []
  })
}

/** "... she names it." What "it" is stands in the next sentence, behind its colon. */
function named(consequence: string, next: string | undefined): string {
  const thing = /^[^:"“]{3,50}:\s+([^"“].*)$/.exec(next ?? '')?.[1]
  return thing && /\b(?:names?|tells?|says?) (?:it|them)\.?$/i.test(consequence) ? `names it: ${thing}` : consequence
}

/** @returns true when the learner's line is what the condition waits for */
export function holds(
  { acts, asks, stems, quotes }: Condition,
  line: {
    readonly words: string
    readonly stems: ReadonlySet<string>
    readonly acts: ReadonlySet<DialogueAct>
    readonly isQuestion: boolean
  },
): boolean {
  if (quotes.some((quote) => isSaid(quote, line))) return true
  if (asks) return line.isQuestion && share(stems, line.stems) >= (stems.length > 3 ? 0.34 : 0.5)
  if (acts.length > 0) return acts.some((act) => line.acts.has(act))
  return !line.isQuestion && stems.filter((stem) => line.stems.has(stem)).length >= 2 && share(stems, line.stems) >= 0.6
}

/** Word for word, or by most of the words that carry meaning where there are enough of them. */
function isSaid(
  quote: Quote,
  line: { readonly words: string; readonly stems: ReadonlySet<string>; readonly isQuestion: boolean },
): boolean {
  if (` ${line.words} `.includes(` ${quote.words} `)) return true
  return quote.isQuestion === line.isQuestion && quote.stems.length >= 2 && share(quote.stems, line.stems) >= 0.6
}

function share(wanted: readonly string[], present: ReadonlySet<string>): number {
  return wanted.length === 0 ? 0 : wanted.filter((stem) => present.has(stem)).length / wanted.length
}

interface Parts {
  readonly condition: string
  readonly consequence: string
}

function divided(text: string, ofLearner: boolean): Parts | null {
  const only =
    /^(.+?) (?:comes|comes out|is told|is mentioned|is given) only (?:if|when) (.+)$/i.exec(text) ??
    /^(?:she|he|they) (?:tells?|mentions?|speaks?|talks?)(?: about| of)? (.+?) only (?:if|when) (.+)$/i.exec(text)
  if (only?.[1] && only[2]) return { condition: only[2], consequence: `tells about ${only[1]}` }
  const asked = /^only (?:if|when) (?:she is |he is |they are )?(asked .+?|the \w+ asks .+?):\s+(.+)$/i.exec(text)
  if (asked?.[1] && asked[2]) return { condition: asked[1], consequence: `: ${asked[2]}` }
  const blanked = text.replace(/["“„«][^"”“»]*["”“»]/g, (quote) => '"'.padEnd(quote.length - 1, '_') + '"')
  const bare = blanked.replace(/^(?:if the learner …: )/i, (start) => ' '.repeat(start.length))
  const lead = /^\s*(?:if|when|whenever|once|as soon as)\s+/i.exec(bare)
  if (lead) {
    const cut =
      /(?:,["”]?|:|;) (?=(?:then )?(?:(?:she|he|they|the learner|long|a long|it|her|his|\p{Lu}\p{L}+)(?:'ll|’ll)? ))/iu.exec(
        bare.slice(lead[0].length),
      )
    const at = cut ? lead[0].length + cut.index : -1
    if (at > 0) return { condition: text.slice(lead[0].length, at), consequence: text.slice(at + 1) }
    const run =
      /^(.+?) ((?:she|he|they)(?:'ll|’ll)? (?:will )?(?:says?|answers?|tells?|asks?|goes|becomes?|replies|reply|names?|mentions?)\b.*)$/i.exec(
        bare.slice(lead[0].length),
      )
    const start = run?.[1] ? lead[0].length + run[1].length : -1
    return start > 0 ? { condition: text.slice(lead[0].length, start), consequence: text.slice(start) } : null
  }
  if (!ofLearner) return null
  const sheet =
    /^(?:[^:]{2,30}:\s+)?((?:asks|says|talks|presses|mentions|names|offers|admits|apologi[sz]es|explains|promises|accuses|runs|plays|advises|demands|threatens|praises|begins|starts|sums)\b[^:]*):\s+(.+)$/i.exec(
      bare,
    )
  if (!sheet?.[1] || !sheet[2]) return null
  const at = bare.length - sheet[2].length
  return { condition: text.slice(at - sheet[1].length - 2, at).replace(/[:\s]+$/, ''), consequence: text.slice(at) }
}

function conditionOf(condition: string, { learnerNouns }: Teller): Condition {
  const indirect = /\bsays? (?:that )?((?!nothing)[^"“„«]+)$/i.exec(condition)?.[1] ?? ''
  const quotes = [...(condition.match(/["“„«][^"”“»]+["”“»]/g) ?? []), indirect].flatMap((quote): Quote[] => {
    const stems = contentStems(quote)
    return stems.length > 0 ? [{ words: words(quote).join(' '), stems, isQuestion: quote.includes('?') }] : []
  })
  const bare = condition.replace(/["“„«][^"”“»]*["”“»]/g, ' ').replace(/\band (?:does|do) not .*$/i, ' ')
  const negated =
    /\b(?:without|instead|never|ignores?|only|nothing|fails to)\b|\b(?:does|do)(?:n't| not) (?:ask|mention|offer|explain|name|say)\b/i.test(
      bare,
    )
  const acts = cues.flatMap(([cue, cued]) => (cue.test(bare) ? cued : []))
  const empty = new Set([...[...learnerNouns].flatMap((noun) => contentStems(noun)), ...emptyStems])
  const asks = /\bask(?:s|ed)\b/i.test(bare) && !negated
  const wanted = asks ? (/\bask(?:s|ed)\b(.*)$/i.exec(bare)?.[1] ?? bare) : bare
  const stems =
    negated && quotes.length === 0 ? [] : [...new Set(contentStems(wanted))].filter((stem) => !empty.has(stem))
  return { acts: asks ? [] : acts, asks: asks && (stems.length > 0 || quotes.length === 0), stems, quotes }
}

const emptyStems = contentStems(
  'ask says begin start learner somebody anybody someone calm tone careful openly honest question then him her them',
)

const cues: readonly (readonly [RegExp, readonly DialogueAct[]])[] = [
  [/\baccus|\bblam|\bsuspect|\bspeaks? badly/i, ['accusation']],
  [/\bthreat|\bpress(?:es|ed)\b|\bpush(?:es|ed)\b|\brush|\bhurr|\bultimatum|\bdemands?\b/i, ['pressure']],
  [/\bvague|\bgeneral(?:ly)?\b|\bbrochure|\bsuperlativ|\bslogan/i, ['vague_claim']],
  [/\bcalm down|\bpatience\b|\bplays? (?:it |this )?down|\bdismiss|\bbelittl|\bthicker skin/i, ['dismissal']],
  [/\badvises?\b|\blectur/i, ['advice']],
  [/\bapologi[sz]|\bsorry\b/i, ['apology']],
  [
    /\badmits? (?:having|that (?:she|he|they)|the mistake)|\bowns? (?:up|the)|\bkept silent|\b(?:own|his|her|their) part\b|\bresponsib/i,
    ['accountability'],
  ],
  [/\bdoes(?:n't| not) know|\bweak (?:point|spot)|\blimits?\b/i, ['limits_admitted']],
  [/\bsums? up|\bsummari[sz]/i, ['summary']],
  [/\bexplains?\b/i, ['clarity']],
  [/\boffers?\b|\bproposes?\b/i, ['offer', 'condition', 'concession']],
  [/\bunderstanding\b|\bempath|\btakes? (?:her|him|it|them) seriously|\btold the truth\b/i, ['empathy']],
  [/\bthanks?\b/i, ['thanks']],
]

function consequenceOf(
  consequence: string,
  condition: string,
  id: string,
  teller: Teller,
): Pick<Prescribed, 'says' | 'topics'> {
  const quotes = spokenQuotes(consequence).map((text, at) => ({ id: at === 0 ? id : `${id}.${at}`, text }))
  if (quotes.length > 0) return { says: quotes, topics: [] }
  const [, before = '', named = ''] = /^(.*?):\s+(.+)$/.exec(consequence) ?? []
  if (named && /\b(?:names?|tells?|says?|wants?|answers?)\b|^\W*$/i.test(before))
    return { says: content(named, condition, id, teller), topics: topicStems(named) }
  const states =
    /\b(?:says?|(?:wi)?(?:'|’)?ll say|admits?|explains?|confirms?) (?:that |(?=(?:she|he|they) ))(.+)$/i.exec(
      consequence,
    )?.[1]
  const sentence = states && !/^(?:this|that|it)\b/i.test(states) ? asOwnSentence(upperStart(states), teller) : null
  if (sentence) return { says: [{ id, text: sentence }], topics: [] }
  const topic =
    /\b(?:tells?|talks?|speaks?|mentions?|names?|admits?|describes?)\s+(?:the learner |you |them |him |her )?(?:about |of )?(.+)$/i.exec(
      consequence,
    )?.[1]
  if (
    topic &&
    !/\b(?:less|nothing|no more|only)\b/i.test(consequence) &&
    !/^(?:it|this|that|so|all|everything|her|him)\b/i.test(topic)
  )
    return { says: [], topics: topicStems(topic.split(/[,;]| and (?:then|takes|goes|asks|draws)\b/)[0] ?? '') }
  const asksFor = /\basks (?:\w+ )?for ((?:the|a|an) (?:[\p{L}-]+ ?){1,4})(?=[.,;]|$)/iu.exec(consequence)?.[1]
  return { says: asksFor ? [{ id, text: `I would like to have ${asksFor.trim()}.` }] : [], topics: [] }
}

/** The stems by which a topic is known; single letters ("V-9") would be found everywhere. */
function topicStems(topic: string): string[] {
  return [...new Set(contentStems(topic))].filter((stem) => !/^\p{L}$/u.test(stem))
}

/** What follows a colon is what the persona then says, a sentence of its own or the thing it names. */
function content(named: string, condition: string, id: string, teller: Teller): Saying[] {
  const [thing = '', ...more] = named.split(/\s+[–—]\s+/)
  const rest = more.flatMap((text) => asOwnSentence(upperStart(text), teller) ?? [])
  const isWish = /\bwants?\b|\bneeds?\b/i.test(condition)
  const whole = isWish ? null : asOwnSentence(upperStart(named), teller)
  if (whole) return [{ id, text: whole }]
  const own = ownFragment(thing.replace(/[.;]\s*.*$/, ''), teller)
  if (own === null) return rest.map((text) => ({ id, text }))
  const fragment = lowerFirst(own, teller).replace(/[.,;]$/, '')
  const lead = /\bwants?\b|\bneeds?\b/i.test(condition)
    ? 'What I want is'
    : /\bworr|\bafraid|\bfear/i.test(condition)
      ? 'What worries me is'
      : 'It is'
  const first = `${lead} ${fragment}.`
  return [first, ...rest].flatMap((text, at) => (text ? [{ id: at === 0 ? id : `${id}.${at}`, text }] : []))
}

/** @returns what stands in quotation marks and is said aloud there, closed as a sentence */
function spokenQuotes(text: string): string[] {
  const found = [
    ...text.matchAll(
      /(?:\b(?:says?|asks?|answers?|repl(?:y|ies)|repeats?|adds?|silence|mutters?|coldly|sharp)\b[^"“„«]{0,40}|:\s*|^\W*)["“„«]([^"”“»]+)["”“»]/gi,
    ),
  ]
  return found.flatMap((match) => {
    const quote = (match[1] ?? '').trim()
    // Words that are quoted in passing ("we", "at home") do not begin like a sentence.
    return /^\p{Lu}.|^\p{N}/u.test(quote) ? [asLine(quote.replace(/,$/, ''))] : []
  })
}

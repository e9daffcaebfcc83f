import { sentences } from '../../../language/text.ts'
import type { Counterpart } from './counterpart.ts'

/** What one can only want from a coach: "you" in it is the coach, whoever else the talk is with. */
export type CoachRequest =
  | 'who_is_coach'
  | 'chief_point'
  | 'repeats'
  | 'rewords' // shorter, simpler, another way
  | 'unclear'
  | 'practises' // wants to play the talk
  | 'is_tested'
  | 'wants_line'
  | 'stops'
  | 'advice' // anything else that one asks a coach

/**
 * Tells by its form whether a message is for the coach: requests for what a coach has to give, what one may or should do
 * oneself, and how the lesson itself goes on.
 * @param wasInvited whether a line was asked for: what both might be asked is then meant for the counterpart
 */
export function coachRequest(message: string, counterpart: Counterpart, wasInvited: boolean): CoachRequest | null {
  const text = withoutPoliteness(message.replace(/\s+/g, ' ').trim())
  const parts = sentences(text).map((sentence) => withoutPoliteness(sentence.text))
  if ([text, ...parts].some((part) => wantsToPlay(part, counterpart))) return 'practises'
  if (isForCounterpart(text, counterpart)) return null
  for (const [request, isMeant] of forms)
    if ([text, ...parts].some((part) => isMeant(part, { wasInvited, isAll: part === text, counterpart })))
      return request
  return null
}

interface Circumstances {
  readonly wasInvited: boolean
  readonly isAll: boolean // nothing else stands in the message
  readonly counterpart: Counterpart
}

function withoutPoliteness(text: string): string {
  return text.replace(
    /^(?:(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|okay|ok|so|well|and|but|sorry|excuse me|please|thanks|thank you|now|then|great|right|yes|no|hm+)\b(?: there| again)?[,.!:;–-]* )+/i,
    '',
  )
}

/** Somebody called by name is spoken to; a story asked for is theirs, and so is what one can do for "you". */
function isForCounterpart(text: string, { nameWords }: Counterpart): boolean {
  const names = [...nameWords].join('|')
  if (names !== '' && new RegExp(`^[^,?.!]{0,20}\\b(?:${names}),`, 'iu').test(text)) return true
  return asksForTheirStory.test(text) || doesForThem(text)
}

/** "An example of when it went wrong" is one of theirs. */
export const asksForTheirStory =
  /\bexamples? of (?:when|what|where|how (?:it|that|this|you)|something|a (?:time|day|moment|case|situation) (?:when|where|in))\b/i

/** A learner who sums up does so in the talk. */
export const sumsUp =
  /\b(?:let me|may i|can i|i(?:['’]d like to| will|['’]ll| want to)) (?:just |quickly )?(?:sum|recap|summari)|^to sum up\b/i

/** @returns whether the first person asks what it can do for the one it speaks to: "How can I help you?" */
export function doesForThem(text: string): boolean {
  const match = /^(?:what|how) (?:can|could|may|might|would|must|do|should) (?:i|we)\b(?<rest>.*)$/i.exec(text)
  const rest = match?.groups?.['rest'] ?? ''
  return (
    /\byou(?:r|rs)?\b/i.test(rest) && !/\b(?:can|could|would|do|did|will) you\b|\byour (?:advice|opinion)\b/i.test(rest)
  )
}

/** "You play her", "Can we rehearse it?" */
function wantsToPlay(text: string, { nameWords, role }: Counterpart): boolean {
  const whom = [...nameWords, 'him', 'her', 'them', 'the other (?:side|person|party)', 'the (?:character|counterpart)']
  const head = role?.toLowerCase().match(/^(?:the |an? )?(\p{L}+)/u)?.[1]
  const person = [...whom, ...(head ? [`(?:the|an?) ${head}`] : [])].join('|')
  return (
    rehearsing.test(text) ||
    new RegExp(
      `\\b(?:play|act as|act like|speak as|answer as|reply as|talk as|pretend to be|take the (?:part|role) of|take on the role of) (?:(?:dr|mr|mrs|ms)\\.? )?(?:${person})\\b|\\b(?:you(?:['’]ll| will)?|you can|(?:imagine|pretend|suppose|say)(?: that)? you(?:['’]re| are)|you(?:['’]re| are)) (?:now |be |are )?(?:be )?(?:(?:dr|mr|mrs|ms)\\.? )?(?:${person})(?: now| then| for .*| and i .*)?[.!?]*$|\\b(?:imagine|pretend|suppose)(?: that)? you(?:['’]re| are) (?:(?:dr|mr|mrs|ms)\\.? )?(?:${person})\\b|^(?:can|could|may) i (?:talk|speak) (?:to|with) (?:${person})(?: now| directly| myself)?[.?!]*$`,
      'iu',
    ).test(text)
  )
}

const rehearsing =
  /\brole-? ?play(?:ing)?\b|\b(?:dry run|mock (?:talk|conversation|interview|meeting))\b|\b(?:can|could|may|shall|should) (?:we|i) (?:please |just |now )?(?:practi[sc]e|rehearse|simulate|act)\b|\b(?:let['’]?s|let us) (?:just |now )?(?:practi[sc]e|rehearse|simulate|act it)\b|\bi(?:['’]d like| would like| want) to (?:practi[sc]e|rehearse|act it)\b|\b(?:pretend|play) to be (?:the other|my)\b/i

const requested =
  '(?:give|show|tell|offer|suggest|write|formulate|propose|find|get|send|read|need|want|have|know|use|share)'

type Form = (text: string, circumstances: Circumstances) => boolean

/** In the order in which they are tried. */
const forms: readonly (readonly [CoachRequest, Form])[] = [
  [
    'stops',
    (text) =>
      /^(?:i think )?(?:(?:that|this|it)(?:['’]s| is|['’]ll be| will be) (?:enough|all|it)(?: now)?(?: (?:for|from) (?:today|now|me))*|(?:let['’]?s|let us|can we|could we|may we|shall we|can i|i(?:['’]d like| would like| want| need| have) to|i(?:['’]ll| will)) (?:stop|finish|end|quit|pause|take a break|leave it|call it a day)(?: (?:it|this|here|there|now|at this point|for (?:today|now)|the (?:lesson|session|training|exercise)))*|stop(?: (?:it|now|here|please))*|enough(?: (?:now|for (?:today|now)))*|no more|i(?:['’]m| am|['’]ve) (?:done|finished|had enough)(?: (?:for (?:today|now)|here|now))*)[.!?]*$/i.test(
        text,
      ),
  ],
  [
    'is_tested',
    (text) =>
      /\b(?:quiz|test|examine|challenge) me\b|\b(?:ask|set|give) me (?:a |an |some |another |one )?(?:(?!any)[\p{L}-]+ ){0,2}(?:questions?|exercises?|task|test|quiz|drill|challenge)(?: (?:on|about|from|to|for) .*| please)?[.?!]*$/iu.test(
        text,
      ) && !/\babout you/i.test(text),
  ],
  [
    'who_is_coach',
    (text, { wasInvited, counterpart }) => {
      if (
        /^(?:who|what) (?:exactly |actually )?(?:are|r) you(?: exactly| actually| here| then| anyway| supposed to be)*\??$/i.test(
          text,
        )
      )
        return true
      const identity =
        /^are you (?:(?:a|an|my|the|really|actually|just|some) )*(?<what>real|human|person|bot|robot|chatbot|ai|machine|computer|program|coach|trainer|teacher|tutor|instructor|expert|assistant|character)\b/i.exec(
          text,
        )?.groups?.['what']
      if (identity) return !counterpart.role?.toLowerCase().includes(identity.toLowerCase())
      if (
        /^how (?:can|could|do|will|would) you (?:help|support|assist|teach|train) (?:me|us)\b|^(?:can|could|will|would) you (?:please )?help me (?:to )?(?:prepare|practi[sc]e|learn|get ready|train|rehearse|improve)\b/i.test(
          text,
        )
      )
        return true
      return (
        !wasInvited &&
        /^what(?:['’]s| is) your (?:role|job|part|purpose|function)(?: .{0,25})?\??$|^what (?:exactly |actually )?(?:is it (?:that )?you|(?:can|do) you) (?:actually |exactly |even )?do(?: here| for me| exactly)*\??$/i.test(
          text,
        )
      )
    },
  ],
  ['chief_point', asksForChiefPoint],
  [
    'repeats',
    (text, { isAll }) =>
      isAll &&
      /^(?:(?:can|could|would|will) you (?:please )?)?(?:repeat|say|tell me)\b(?: to me)? ?(?:(?:that|it|this|your|the)\b(?: (?:last|previous|first|whole|same))?(?: (?:point|one|bit|part|sentence|answer|thing|advice|line|passage|question))?)?(?: (?:again|once more|once again|one more time|please|for me))*[.?!, ]*(?:please)?[.?!]*$/i.test(
        text,
      ) &&
      /\b(?:repeat|again|once more|one more time)\b/i.test(text),
  ],
  [
    'rewords',
    (text) =>
      /\b(?:put|say|explain|phrase|word|express|tell)(?: me)? (?:it|that|this)(?: to me| for me)? (?:[\p{L}]+ ){0,2}(?:simpl\p{L}+|plain\p{L}*|differently|other words|another way|a different way|shorter|brief\p{L}*)\b|\bexplain (?:it|that|this)(?: to me)? (?:again|once more)\b|\b(?:shorten|simplify|rephrase|reword|paraphrase) (?:it|that|this|your|the last)\b|\b(?:another|(?:a |any )?(?:different|shorter|simpler|plainer|briefer|softer)|an (?:easier|alternative)|some other) (?:wording|phrasing|formulation|version)\b|\b(?:another|a different|a shorter|a simpler|a better|an easier|some other) way (?:to|of) (?:say|put|phrase|word|express|explain|ask)(?:ing)?\b|^(?:(?:make|keep) it )?(?:shorter|simpler|briefer|in short)(?: please)?[.?!]*$/iu.test(
        text,
      ) && !/\b(?:happened|you (?:saw|heard|felt|did|were|told))\b/i.test(text),
  ],
  [
    'unclear',
    (text) =>
      /^(?:i (?:still )?(?:don['’]?t|do not|didn['’]?t|did not|can['’]?t|cannot) (?:really |quite |fully )?(?:understand|get|follow)(?: (?:it|that|this|you|a word|what (?:you|that|this) (?:mean|means|meant|say|said)|the (?:point|difference|question|exercise|task|idea|passage)))?(?: by (?:that|it|this))?|you(?:['’]ve)? (?:just )?lost me(?: there| here)?|i(?:['’]m| am) (?:a bit |completely |totally )?(?:lost|confused)(?: (?:now|here|by (?:that|this|it)))?|what (?:do|did) you mean(?: (?:by|with) .{0,60})?|(?:that|this|it|(?:your|the) (?:last |previous |first )?(?:answer|explanation|comment|reply|point|advice|remark))(?: is|['’]s| was| wasn['’]t| isn['’]t) (?:not )?(?:very |quite |so |really )?(?:clear|unclear|confusing|hard to follow)(?: (?:to|for) me)?|huh|pardon|come again)[.?!]*$/i.test(
        text,
      ),
  ],
  [
    'wants_line',
    (text) =>
      new RegExp(
        `\\b${requested}\\b.{0,30}\\b(?:sentence|phrase|line|wording|formulation|opener|example|sample|model answer)s?\\b`,
        'i',
      ).test(text) &&
      !/\b(?:your|production|bottom|phone|product|assembly|deadline|on|in|off) lines?\b|\byou (?:said|told|saw|wrote)\b|^i (?:can|could|will|have|know|use)\b/i.test(
        text,
      ),
  ],
  [
    'wants_line',
    (text) =>
      /\b(?:how|what) (?:would|do|might|could) you (?:open|phrase|word|formulate|bring (?:it|this|that) up|approach (?:it|this|him|her|them))\b|\bwhat you(?:['’]d| would) (?:say|ask|answer)\b/i.test(
        text,
      ),
  ],
  [
    'advice',
    (text) =>
      /\b(?:advise|recommend|suggest)(?: to)?(?: that)? (?:i|me)\b|\b(?:advise|recommend|suggest) (?:saying|asking|starting|beginning|mentioning|to (?:say|ask|start|begin|mention))\b/i.test(
        text,
      ) ||
      /\b(?:any|some|a|an|another|good|your|more|one|other) (?:[\p{L}-]+ ){0,2}(?:tips?|hints?|advice|pointers?)\b/iu.test(
        text,
      ) ||
      /\b(?:you think|your opinion|in your view|you say)\b(?: that)? (?:i (?:should|can|could|may|must|need|ought|have to)|it(?:['’]s| is| would be) (?:ok|okay|all right|wise|good|bad|better|a (?:good|bad)) (?:idea )?(?:to|if i))\b/i.test(
        text,
      ) ||
      /\b(?:best|right|good|better|wrong|safest|first) (?:thing|way|question|moment|time|approach|tone|words?) to (?:say|ask|begin|start|open|mention|bring|put|raise|use)\b/i.test(
        text,
      ) ||
      /\b(?:tell|show|teach|explain|explain to) (?:me )?(?:how|what|when|where|whether) (?:to\b|i (?:should|can|could|must|have to|need to)\b)/i.test(
        text,
      ) ||
      /\b(?:is it|would it be|isn['’]t it) (?:ok|okay|all right|alright|fine|wise|bad|good|wrong|rude|a (?:good|bad) idea|better|allowed|dangerous|risky) (?:to|if i|for me to|when i)\b(?!.*\byou\b)/i.test(
        text,
      ) ||
      /\b(?:check|correct|improve|review|judge|assess|rate|comment on|look at) my (?:[\p{L}-]+ )?(?:sentence|line|wording|attempt|version|answer|opening|question|draft)\b/iu.test(
        text,
      ) ||
      /\b(?:in my (?:place|shoes|position)|if you were me|were you me)\b/i.test(text) ||
      /\b(?:mistakes?|errors|pitfalls|traps) (?:do (?:you (?:see|notice|hear)|people|others|learners)|should|to avoid|are (?:common|typical))\b/i.test(
        text,
      ) ||
      /^(?:how|where|when|what) (?:should|does|do|would|must|can) (?:one|people)\b/i.test(text),
  ],
]

/** What counts most, asked of somebody who knows the document; "most important to you" asks about the other. */
function asksForChiefPoint(text: string): boolean {
  if (/\b(?:to|for|with|about|of) you\b|\byour (?:view|side|life|family|work|business|company|team)\b/i.test(text))
    return false
  if (/\byou(?:['’]d| would)? (?:want|need|see|saw|remember|expect|noticed?|heard|felt)\b(?! me\b)/i.test(text))
    return false
  if (/^(?:let me|i(?:['’]ll| will| want to|['’]d like to)|to|may i|we)\b/i.test(text)) return false
  const isOne =
    /\b(?:most important|main|chief|key|single|best|biggest|number one|central|essential|crucial|top) (?:piece of |bit of |best )?(?:advice|tip|hint|recommendation|lesson|takeaway|take-away|rule|message|insight)\b/i.test(
      text,
    ) ||
    /\b(?:most important|main|chief|single most important|key|central|crucial|essential) (?:thing|point|idea)\b/i.test(
      text,
    )
  const isShort =
    /\b(?:in|with|into|to|down to) (?:just |only )?(?:one|a single|1|two|a few) (?:short )?(?:sentence|word|line|phrase|thing|point)s?\b|\bin a nutshell\b|\bthe gist\b/i.test(
      text,
    )
  const isOfLesson =
    /\b(?:advice|tip|lesson|scenario|document|text|case|exercise|summar\p{L}+|sum|boil|important|matters?|remember|know|do|gist|nutshell|this|it|everything)\b/iu.test(
      text,
    )
  return isOne || (isShort && isOfLesson && !/\b(?:happened|you (?:saw|did|were)|describe)\b/i.test(text))
}

import { actPatterns, notApology, plainImperatives } from './act-patterns.ts'
import { sentences } from './text.ts'

/** What somebody does by saying something; one line can do several things. */
export type DialogueAct =
  | 'greeting'
  | 'introduction'
  | 'open_question'
  | 'closed_question'
  | 'claim' // says how something is
  | 'vague_claim' // superlatives and generalities without a source
  | 'evidence' // numbers, a study, a source, a record
  | 'limits_admitted' // says what is not known, not possible or not so good
  | 'pressure'
  | 'empathy'
  | 'reflection' // gives back what the other said or lives with
  | 'apology'
  | 'accountability' // names one's own part in it
  | 'accusation'
  | 'dismissal' // makes the other's concern small or pushes it away
  | 'advice'
  | 'offer'
  | 'concession'
  | 'condition'
  | 'summary'
  | 'next_step'
  | 'thanks'
  | 'acknowledgement'
  | 'closing'
  | 'disagreement'
  | 'clarity' // explains steps, dates, what is and is not included
  | 'jargon'

export interface ActsOfLine {
  readonly acts: readonly DialogueAct[]
  readonly question: 'open' | 'closed' | null
}

/** @param known words the listener uses (lower case): an abbreviation among them is no jargon */
export function dialogueActs(line: string, known: ReadonlySet<string> = new Set()): ActsOfLine {
  const acts = new Set<DialogueAct>()
  let question: ActsOfLine['question'] = null
  for (const { text } of sentences(line)) {
    const asked = questionKind(text)
    if (asked) {
      acts.add(asked === 'open' ? 'open_question' : 'closed_question')
      question = question === 'open' ? 'open' : asked
    }
    for (const act of actsOfSentence(text, asked)) acts.add(act)
  }
  if (usesJargon(line, known)) acts.add('jargon')
  return { acts: settle(acts), question }
}

/** @returns how a sentence asks, or null when it does not. Requests to tell count as open questions. */
export function questionKind(sentence: string): 'open' | 'closed' | null {
  const plain = plainText(sentence)
  const marked = /\?["”’»)]*$/.test(plain)
  if (
    /\b(?:tell|talk|walk|take|help) (?:me|us) (?:about|through|what|how|why|more|when|in your|understand|a bit|a little)\b|^(?:please )?(?:describe|explain|tell us|tell me)\b|\b(?:i(?:'d| would) (?:like|love) to (?:hear|know|understand|learn)|i(?:'m| am) (?:interested|curious) (?:in|about|to))\b|^(?:racontez|expliquez|dites)-moi|^erzählen sie|^cuénteme|^may i ask (?:about|what|how|why|who|when|where|which)/.test(
      plain,
    ) &&
    !/\b(?:if|whether) you\b/.test(plain)
  )
    return 'open'
  if (!marked) return null
  const asking = plain
    .replace(
      /^(?!(?:what|how|why|who|where|which|when (?:is|are|was|were|do|does|did|will|can|would|has|have))\b).*?[,:;–—-] (?=(?:and |so |but )?(?:what|how|why|who|where|when|which|may|can|could|would|is|are|do|does|did|shall|have|has|will)\b)/,
      '',
    )
    .replace(/^(?:and|so|but|or|then|well|okay|ok|now|doctor|sir|madam|ma'am|please),? /, '')
  if (
    /(?:^|, )(?:right|no|yes|isn't it|don't you|didn't you|aren't you|is it|okay|ok|correct|n'est-ce pas|oder|verdad|is that true|wasn't it|won't you|do you)\?["”’»)]*$/.test(
      plain,
    ) &&
    !/^(?:what|how|why|where|who|when|which)\b/.test(asking)
  )
    return 'closed'
  if (
    /\b(?:is|are|was|were) there (?:anything|something|some other|any other)\b|\b(?:can|could|would|will) you (?:please )?(?:tell|describe|explain|say more|walk|talk|share|help me understand)\b|\bwould you mind (?:telling|sharing|explaining)\b/.test(
      asking,
    ) &&
    !/\b(?:if|whether)\b/.test(asking)
  )
    return 'open'
  if (
    /^(?:(?:in|at|for|from|to|with|on|by|of|since|until) )?(?:what|how|why|where|who|whom|whose|when|which)\b/.test(
      asking,
    )
  )
    return /^how (?:many|much|old|tall|often)\b|^what(?:'s| is) your (?:name|age|number|address)\b/.test(asking)
      ? 'closed'
      : 'open'
  if (
    /[,:] (?:and )?(?:what|how|why|where|who|when|which)\b[^,]*(?:,[^,]*)?\?/.test(plain) ||
    /\b(?:what|how|why) (?:would|could|do|did|does|is|are|was|were|can|should|has|have|matters?|worries|bothers|happened)\b/.test(
      plain,
    )
  )
    return 'open'
  if (
    /^(?:qu'|que |quel|quelle|comment|pourquoi|où|quand|qui|was (?!it\b|he\b|she\b|that\b|this\b|there\b|the\b|any|some|your?\b|my\b|i\b|one\b|everyone|nobody|no\b)|wie |warum|wo |wer |wann|welche|qué|cómo|por qué|dónde|quién|cuál|cuándo|che |come |perché|dove|o que|por que|como )/.test(
      asking,
    )
  )
    return 'open'
  return 'closed'
}

function actsOfSentence(sentence: string, asked: 'open' | 'closed' | null): DialogueAct[] {
  const plain = plainText(sentence)
  const short = contracted(plain)
  const holds = (pattern: RegExp) => pattern.test(plain) || (short !== plain && pattern.test(short))
  const found = actPatterns.flatMap(({ act, pattern, unless, statementsOnly }) =>
    !(statementsOnly && asked) && holds(pattern) && !(unless && holds(unless)) ? [act] : [],
  )
  if (
    /\b(?:I(?:['’]m| am)|[Mm]y name(?:['’]s| is)|[Tt]his is) (?:Dr\.? |Mr\.? |Mrs\.? |Ms\.? )?\p{Lu}\p{Ll}+/u.test(
      sentence,
    ) &&
    !/\bI(?:['’]m| am) (?:Indian|German|French|British|American|God)/.test(sentence)
  )
    found.push('introduction')
  if (found.includes('apology') && notApology.test(plain)) found.splice(found.indexOf('apology'), 1)
  if (!asked && plainImperatives.test(plain)) found.push('advice')
  if (!asked && !found.includes('pressure') && !found.includes('advice') && tellsFigures(plain)) found.push('evidence')
  if (!asked && isClaim(plain, found)) found.push('claim')
  return found
}

/** Measured amounts in a statement: a figure with a unit or a per cent sign, or two figures that are compared; times and dates are none. */
function tellsFigures(plain: string): boolean {
  const bare = plain.replace(
    /\b\d{1,2}(?::|\.|h)\d{2}\b|\b\d{1,2} ?(?:am|pm|o'clock|h)\b|\b(?:19|20)\d{2}\b|\b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:january|february|march|april|may|june|july|august|september|october|november|december)\b/g,
    ' ',
  )
  return /\d[\d.,]* ?(?:%|percent|per cent|prozent|€|\$|£|₹|mg|kg|km|g\b|ml|litres?|points?|patients?|people|weeks?|months?|years?|days?|hours?|minutes?|euros?|rupees?|dollars?|pounds?|zł|kr\b|chf|yen|pesos?|rand\b|shillings?|reais|francs?|cases?|times|kilowatts?|watts?|degrees|kilos?|grams?|tonnes?|tons?|metres?|meters?|kilometres?|square|kwh)|\b(?:twice|half|\d times) as (?:much|many|long|often)|[€$£₹]\s?\d|\b(?:fell|rose|dropped|grew|increased|decreased|went (?:up|down)) (?:by|from|to)\b|\bby (?:half|a third|a quarter)\b/.test(
    bare,
  )
}

const notClaiming = new Set<DialogueAct>([
  'greeting',
  'introduction',
  'empathy',
  'apology',
  'thanks',
  'closing',
  'summary',
  'offer',
  'next_step',
  'advice',
  'accusation',
  'dismissal',
  'pressure',
  'reflection',
  'acknowledgement',
  'concession',
])

function isClaim(plain: string, found: readonly DialogueAct[]): boolean {
  if (found.includes('vague_claim') || found.includes('evidence')) return true
  if (found.some((act) => notClaiming.has(act))) return false
  return (
    plain.split(' ').length >= 4 &&
    /\b(?:is|are|was|were|has|have|can|will|does|works?|helps?|costs?|gives?|means|needs?|lasts?|reduces?|shows?|est|sont|ist|sind|es|son)\b/.test(
      plain,
    )
  )
}

const commonAbbreviations = new Set(
  'OK TV SMS PDF USA UK EU AM PM GP CV ID IT CEO HR PC DVD GPS ATM VIP FAQ PS CD A I AC'.split(' '),
)
const officeTalk =
  /\b(?:synerg\w+|leverag\w+|stakeholder alignment|paradigm\w*|low-hanging|value proposition|best-in-class|holistic\w*|deliverables?|bandwidth|touch ?points?|pharmacokinetic\w*|bioavailab\w+|contraindicat\w+|prophyla\w+|etiolog\w+|aetiolog\w+|pursuant|hereinafter|aforementioned|notwithstanding|statutory instrument|amorti[sz]\w+|actuarial|escalation matrix|onboarding funnel)\b/gi

function usesJargon(line: string, known: ReadonlySet<string>): boolean {
  const short = new Set(
    (line.match(/\b\p{Lu}{2,6}\b/gu) ?? []).filter(
      (one) => !commonAbbreviations.has(one) && !known.has(one.toLowerCase()),
    ),
  )
  const shouted = (line.match(/\b\p{Lu}{2,}\b/gu) ?? []).length > 5
  return (!shouted && short.size >= 2) || (line.match(officeTalk) ?? []).length >= 2
}

/** Where one act says all that another would say, the weaker goes. */
function settle(acts: ReadonlySet<DialogueAct>): DialogueAct[] {
  const left = new Set(acts)
  if (left.has('vague_claim')) left.delete('claim')
  if (left.has('evidence')) left.delete('claim')
  if (left.has('accusation') || left.has('dismissal')) left.delete('acknowledgement')
  if (left.has('dismissal') && !left.has('apology')) left.delete('empathy')
  if (left.has('pressure')) left.delete('clarity')
  if (left.has('accusation') || left.has('dismissal'))
    for (const act of ['reflection', 'offer'] as const) left.delete(act)
  if (left.has('accusation') && !left.has('apology')) for (const act of ['thanks', 'empathy'] as const) left.delete(act)
  if (left.has('accusation') || left.has('pressure')) left.delete('condition')
  if (left.has('open_question') && left.has('closed_question')) left.delete('closed_question')
  return [...left]
}

/** "I do not", "is not", "cannot" as they are said, so that a pattern needs one form only. */
function contracted(plain: string): string {
  return plain
    .replace(/\bcan ?not\b/g, "can't")
    .replace(/\bwill not\b/g, "won't")
    .replace(/\b(do|does|did|is|are|was|were|have|has|had|would|could|should|need|must) not\b/g, "$1n't")
}

function plainText(sentence: string): string {
  return sentence.normalize('NFKC').replace(/[’‘]/g, "'").replace(/\s+/g, ' ').toLowerCase().trim()
}

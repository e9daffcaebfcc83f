/** What kind of thing a question wants to hear. */
export type AnswerKind = 'sum' | 'amount' | 'duration' | 'time so far' | 'time' | 'person' | 'place' | 'reason' | 'age'

interface Kind {
  readonly kind: AnswerKind
  readonly asks: RegExp
  readonly holds: RegExp
}

const numbers =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|dozen|half|third|quarter|once|twice|none|nobody|nothing|no|every|all|both|each|most'
const days = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const months = 'january|february|march|april|may|june|july|august|september|october|november|december'

/** Narrower kinds first: "since when" wants a time so far, "how long ago" a time, "how long" a duration. */
const kinds: readonly Kind[] = [
  {
    kind: 'time so far',
    asks: /\bhow long\b.*\b(?:since|have|has|been|is it|now)\b|\bsince when\b/i,
    holds:
      /\bsince\b|(?:seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|wks?|months?|mths?|years?|yrs?|decades?)\b|\b(?:19|20)\d\d\b/i,
  },
  {
    kind: 'time',
    asks: /\bwhen(?=,? (?:exactly )?(?:did|was|were|is|are|does|do|will|has|have|had|can|could|would|should)\b)|\bwhen(?: exactly)?\?|\b(?:what time|which (?:days?|month|year|week|date|hours?)|what (?:days?|date|year|month|hours?)|how long ago|by what date|(?:until|by) when)\b/i,
    holds: new RegExp(
      `\\d{1,2}[.:h]\\d{2}|\\b(?:${days}s?|${months}|yesterday|today|tonight|tomorrow|mornings?|evenings?|afternoons?|nights?|noon|midday|midnight|weekends?|weeks?|months?|years?|days?|hours?|ago|since|before|after|until|o'clock|spring|summer|autumn|winter|christmas|easter|19\\d\\d|20\\d\\d|\\d{1,2} ?(?:am|pm)|\\d{1,2}(?:st|nd|rd|th))\\b`,
      'i',
    ),
  },
  { kind: 'age', asks: /\bhow old\b|\bwhat age\b/i, holds: new RegExp(`\\d|\\b(?:${numbers})\\b`, 'i') },
  {
    kind: 'duration',
    asks: /\b(?:how long|how many (?:minutes|hours|days|nights|weeks|months|years)|for how|how much (?:time|notice))\b/i,
    holds:
      /\bsince\b|\bfrom .{1,30} (?:to|until)\b|(?:seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|wks?|months?|mths?|years?|yrs?|decades?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b(?! ago\b)|\buntil\b/i,
  },
  {
    kind: 'sum',
    asks: /\bhow much(?! (?:time|notice|longer))\b|\bwhat(?:'s|’s| is| was| does| do| did| were)? (?:(?:the|your|their|his|her|its|this|that|our|exact|total|current) )*(?:\p{L}+ )?(?:price|cost|budget|rent|salary|fee|rate|share|sum|amount|bill)\b/iu,
    holds: /\p{N}|\b(?:half|third|quarter|nothing|none|free|double|twice|hundred|thousand|million|lakh|dozen)\b/iu,
  },
  {
    kind: 'amount',
    asks: /\b(?:how (?:many|often|far|large|big|high|heavy|low|fast|quickly|soon|tall|full|regularly)|what(?:'s|’s| is| was| does| do| did| were)? (?:(?:the|your|their|his|her|its|this|that|our|exact|total|current) )*(?:\p{L}+ )?(?:price|cost|budget|rent|salary|fee|rate|share|sum|amount|number|bill|dose|figure|rating|percentage)|how .{0,20}\b(?:percent|per cent))\b/iu,
    holds: new RegExp(`\\d|\\b(?:${numbers})\\b`, 'i'),
  },
  {
    kind: 'person',
    asks: /\bwho(?:m|se|['’]s)?\b|\bwhich (?:of (?:them|you)|person|colleagues?|doctor|supplier)\b|\bwhat(?:'s|’s| is| was) (?:his|her|their|the .{0,20}) names?\b|\b(?:is|was|were) (?:there )?(?:anyone|anybody|someone|somebody)\b/i,
    holds:
      /[\p{Ll},;:–] (?:old )?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|English)\p{Lu}\p{Ll}+|^\p{Lu}\p{Ll}+ (?:and|was|is|has|had|said|did)\b|\b(?:wife|husband|mother|father|parents|sister|brother|son|daughter|children|cousin|uncle|aunt|friend|neighbours?|colleagues?|boss|manager|supervisor|doctor|nurse|director|owner|clerk|alone|together|nobody|everybody|everyone|we|people|team|staff)\b/u,
  },
  {
    kind: 'place',
    asks: /\bwhere\b|\bwhich (?:room|place|side|floor|town|city|country|ward|street|shop|branch|shoulder|leg|arm|eye)\b|\bwhat (?:town|city|country|street|address)\b/i,
    holds:
      /\b(?:in|at|on|near|behind|from|under|above|below|next to|inside|outside|into|between|opposite|left|right|home|here|there)\b/i,
  },
  {
    kind: 'reason',
    asks: /\bwhy\b|\bhow come\b|\bwhat for\b|\breasons?\b|\bwhat (?:made|makes|drives|caused|led|stopped|stops|kept|keeps) (?:you|it|them|him|her)\b|\bbehind (?:it|that|this)\b/i,
    holds:
      /\b(?:because|since|so that|as|so|in order|out of|due to|thanks to|wanted?|afraid|fear|reason|therefore|otherwise|needs?|which|if|not)\b/i,
  },
]

/** @returns what kind of answer the question wants; null when it leaves that open */
export function answerKind(question: string): AnswerKind | null {
  return kinds.find(({ asks }) => asks.test(question))?.kind ?? null
}

/** @returns true when the text could be an answer of that kind */
export function holdsKind(text: string, kind: AnswerKind): boolean {
  return kinds.find((one) => one.kind === kind)?.holds.test(text) ?? false
}

/** @returns the same for a text in another language, as far as figures, number words and names tell */
export function holdsKindAbroad(text: string, kind: AnswerKind): boolean {
  if (strictKinds.has(kind)) return /\p{N}/u.test(text) || numbersAbroad.test(text)
  return kind === 'person' && /\p{Ll},? \p{Lu}\p{Ll}+/u.test(text)
}

const numbersAbroad =
  /(?<!\p{L})(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cuarenta|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|dois|duas|três|quatro|sete|oito|nove|dez|onze|doze|vinte|trinta|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici|venti|trenta|twee|drie|vijf|zes|zeven|negen|tien|twaalf|twintig|दो|तीन|चार|पाँच|पांच|छह|सात|आठ|नौ|दस|बारह|बीस)(?!\p{L})/iu

/** A figure that is asked for is given, or not known; another sentence on the matter would be no answer. */
export const strictKinds: ReadonlySet<AnswerKind> = new Set(['sum', 'amount', 'duration', 'time so far', 'time', 'age'])

/** @returns true for "What then?", "Why?", "And after that?": the question means what was said last */
export function isFollowUp(question: string): boolean {
  return (
    followUps.test(question.trim()) ||
    /^\W*(?:and )?(?:why|how so|how come|when|where|who|how much|how many|how long|since when|which ones?|such as|like what|what else|anything else|really)\W*$/i.test(
      question,
    )
  )
}

const followUps =
  /\b(?:what (?:happened|came|did you do|was) (?:next|then|after(?:wards| that)?)|(?<!now )and (?:then|after(?:wards| that)?)(?= ?[?,.!])|what then|(?:tell|say) (?:me|us)? ?(?:a (?:bit|little) )?more|go on|more about (?:that|it|this)|what do you mean|how do you mean|in what way|why (?:is|was|did) (?:that|it|this)\b.{0,12}$|for example)\b/i

/** @returns true for "How long was it, did you say?": what was told before is wanted once more, and not what comes next */
export function asksAgain(question: string): boolean {
  return again.test(question)
}

const again =
  /\b(?:(?:did|have|had|as) you (?:say|said|tell|told)|you (?:said|told)|remind me|once more|(?:say|tell) (?:it|that|me) again)\b/i

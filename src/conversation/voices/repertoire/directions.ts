import type { Teller } from './teller.ts'

/**
 * @returns true for statements that steer the persona or describe the exercise, and are never said aloud: reactions to the
 * learner, manners, stage directions, the course, what a good end looks like, questions of the sheet's writer
 */
export function isDirection(statement: string, teller: Teller): boolean {
  const text = statement.replace(/["“„«][^"”“»]*["”“»]/g, '""').trim()
  return (
    text.endsWith('?') ||
    reactions.some((pattern) => pattern.test(text)) ||
    exercise.some((pattern) => pattern.test(text)) ||
    outcomes.some((pattern) => pattern.test(text)) ||
    isManner(text, teller)
  )
}

/** @returns true for a heading under which a document says how the talk should end, or how it is judged */
export function isOutcomeLabel(label: string): boolean {
  return /\b(?:satisfied|content|happy (?:if|when)|(?:good|bad|best|worst|ideal|desired|possible) (?:end(?:ing)?s?|outcomes?|results?|course)|outcomes?|success|ends? (?:well|badly)|assess\w*|rubric|marking|feedback|scor\w+)\b/i.test(
    label,
  )
}

/** "If the learner ... she ...", "Ask about the ward and the drawer opens", "Then he'll ...": what follows from what. */
const reactions: readonly RegExp[] = [
  /^\W*(?:if|unless|whenever|as soon as|once|satisfied if|only (?:if|when)|as long as) (?!i\b|my\b)/i,
  /^\W*when (?:asked|told|pressed|accused|she is (?:asked|told|pressed|accused)|he is (?:asked|told|pressed|accused)|somebody|someone|the learner|the \w+ (?:asks|says|admits|explains|offers)|you )/i,
  /^\W*(?:ask|tell|quote|treat|push|press|mention|show|give|call|talk|speak|offer|let|leave|start|begin|admit|name|praise|threaten|interrupt)\b.* (?:and|,) (?:she|he|they|the \w+)\b/i,
  /^\W*(?:then|from there|after that|from then on),? (?:she|he|they)(?:'ll|’ll| will| can| may)\b/i,
  /^\W*(?:an?|any|the|whoever|anyone|anybody|somebody|people|those)(?: \p{L}+)? (?:(?:who|that) )?.*(?:,|\p{L}) (?:gets?|wins?|loses?|earns?|finds?) (?:to hear |to see |to know )?(?:the|her|his|their) (?:real|true|whole|full|honest|best|worst|trust|sympathy|attention|ear|door)\b/iu,
  /\b(?:if|when|unless) (?:the learner|somebody|someone|you|asked|pressed|accused|pushed|told)\b/i,
  /\b(?:opens up|calms down|softens|relaxes|relents|closes up|shuts down|stops listening|is gone|is lost) (?:if|when|once|as soon as|with|by)\b/i,
]

const exercise: readonly RegExp[] = [
  /\b(?:role[- ]?play\w*|role card|simulated|rubric|debrief\w*|the bot|the actor|the trainer|training (?:sheet|scenario|card|day)|learn mode|assess mode|try mode|played (?:for|by)|working language|this (?:exercise|case|scenario|sheet|card|call|brief)|practice (?:call|client|session|talk)|case study|module \d|invented for)\b/i,
  /^\W*(?:course|programme|program|workshop|seminar|lesson|unit|duration|written by|conversation in)\b/i,
  /^\W*(?:about )?\d{1,3} ?min(?:ute)?s?\.?$/i,
  /^\W*(?:exercise|module|version|role information|objection list|what we look at|annex|appendix|part \d)\b/i,
  /\b(?:not to be shown|do not say|don't say|play (?:her|him|them)\b|don't (?:make|play)|do not (?:make|play))\b/i,
  /\b(?:minutes of (?:talk|feedback|preparation)|preparation time|feedback (?:round|time))\b/i,
  /^\W*(?:one|a) (?:conversation|talk|interview|session) of\b/i,
  /^\W*(?:print|read|remember|prepare|note|use) (?:this|these|it|that|the)\b/i,
  /^\W*\p{L}+,$/u,
  /\(\d{1,3}(?: ?%| points)?\)$|: \d{1,3} ?%$/,
]

const outcomes: readonly RegExp[] = [
  /\b(?:good|bad|best|worst|ideal|possible) (?:outcome|end|ending|result)\b|\b(?:talk|conversation) (?:has gone|goes|went) well\b|\bcount it as a (?:win|success)\b|\bby the end of the (?:talk|conversation)\b/i,
  /\b(?:dissatisfied|goes away|leaves? (?:content|relieved|satisfied)|(?:is|be) (?:content|satisfied) (?:if|when)|take home from)\b/i,
  /\b(?:has|have) (?:heard|received|got) (?:an|the|a) (?:apology|summary|answer|explanation)\b|\b(?:points?|terms?|issues?|demands?|\w+ and \w+) (?:have been|has been|are all|are both|are) (?:all )?(?:agreed|settled|met)\b|\bknows? what (?:comes|happens) next\b|\bboth (?:sides )?can (?:defend|live with)\b/i,
  /^\W*it is not (?:forgiveness|a victory)\b|^\W*only the (?:price|money) has been\b|^\W*(?:the )?(?:good|bad|best|worst) (?:end|outcome|result)\b/i,
  /\b(?:and|or) (?:agrees? to|gives? a date|asks? for the (?:full|whole))\b/i,
  /^\W*(?:she|he|they) (?:agrees? to|will then|would then|then agrees|accepts? (?:the|this|it)|promises?|gives? a date|names? the kind|shakes? hands)\b/i,
]

const manner =
  'speaks?(?! (?:well|badly|highly|ill) of\\b)|talks?|answers?|says?|repl(?:y|ies)|interrupts?|volunteers?|rewards?|responds?|reacts?|softens?|opens? up|brings? up (?:her|his|their|the|this|that) (?:\\w+ )?(?:problems?|matters?|worr(?:y|ies)|concerns?|questions?)|summari[sz]es?|calms?|nods?|smiles?|laughs?|jokes?|mocks?|plays? (?:it )?down|looks? (?:at|away|down|up|past)|stays? (?:calm|polite|on|silent)|begins? with|starts? with|writes? (?:everything|it) down|repeats?|becomes?|gets? (?:loud|louder|quiet|confused|stubborn|up|cold|short)|goes? (?:quiet|silent|cold|stiff)|keeps? (?:quiet|silent)|folds?|crosses?|sighs?|stares?|taps?|drums?|polishes|avoids?|calls? (?:the learner|everyone|everybody|you)|apologi[sz]es?|tests?|sits?|stands?|leans?|rubs?|shrugs?|snaps?|picks? up|makes? no concessions?|concedes?|gives? nothing'

/** How somebody talks or sits, in the present tense and with the persona, or nobody, as its subject. */
function isManner(text: string, { ownName }: Teller): boolean {
  const subject = `(?:she|he|they${ownName ? `|${ownName.source.replace(/\(\?[<=!]+\[\\p\{L\}\]\)/g, '')}` : ''})`
  const adverb =
    "(?:always |often |usually |sometimes |never |also |then |only |just |mostly |will (?:not |never )?|won['’]t |can['’]t |cannot |does(?:n['’]t| not) |do(?:n['’]t| not) )*"
  const lead = new RegExp(
    `^\\W*(?:(?:first|then|at first|in the talk),? )?(?:${subject} )?${adverb}(?:${manner})\\b(?! (?:\\p{Sc}|\\d|for \\d|he |she |they |that (?:he|she|they) ))`,
    'iu',
  )
  return lead.test(text) || mannerNouns.some((pattern) => pattern.test(text))
}

const mannerNouns: readonly RegExp[] = [
  /^\W*(?:(?:she|he|they) )?(?:puts?|lays?|rubs?|folds?|drums?|clench(?:es)?|turns?|lowers?|raises?|closes?|taps?|bites?|wrings?|rolls?|strokes?|straightens?|adjusts?|crosses|presses) (?:(?:the|her|his|their|a|both|one) )?(?:\p{L}+ )?(?:hands?|arms?|eyes?|eyebrows?|fingers?|lips?|shoulders?|head|sleeves?|glasses|pen|notebook|laptop|tape measure|table)\b/iu,
  /^\W*(?:(?:the|her|his|their) )?(?:anger|voice|tone|manner|sentences|style|conduct|behaviou?r) (?:is|shows|appears|comes|gets|becomes)\b/i,
  /^\W*(?:she|he|they)(?:['’]s| is| are|['’]re) (?:\w+ly )?(?:polite|courteous|dry|quiet|shy|reserved|soft-spoken|talkative|brief|curt|guarded|correct|controlled|silent|friendly|tense)\b/i,
  /^\W*(?:she|he|they)(?:['’]s| is|['’]re| are) (?:never|not|neither) (?:\p{L}+(?:,|,? n?or) )+\p{L}+\b/iu,
  /\b(?:which|that) (?:shows|comes out|hides|looks|sounds|appears) (?:as|like|behind|in|through)\b/i,
  /^\W*(?:manner|style|tone|conduct|behaviou?r|voice|in the talk|how (?:she|he|they) (?:talks?|behaves?|speaks?))\b[^.]{0,20}:/i,
  /^\W*(?:north german|long silence|a long silence|soft-spoken|few words|short sentences|stage directions?)\b/i,
]

import type { Teller } from './teller.ts'

/**
 * @returns true for statements that steer the persona or describe the exercise, and are never said aloud: conditions on
 * the learner, manners, stage directions, the course, what a good end looks like, and secrets of the layout.
 */
export function isUnspoken(statement: string, { learnerNouns }: Teller): boolean {
  const text = statement.replace(/["“„«][^"”“»]*["”“»]/g, '""')
  return (
    text.length > 330 ||
    [...conditions, ...exercise, ...manners, ...outcomes].some((pattern) => pattern.test(text)) ||
    namesLearner(text, learnerNouns)
  )
}

/** "The auditor explains ..." speaks of the learner from outside; "you" is how a persona would say it. */
function namesLearner(text: string, nouns: ReadonlySet<string>): boolean {
  return [...nouns].some((noun) => new RegExp(`\\bthe ${noun}(?:'s|’s)?\\b`, 'i').test(text))
}

const conditions = [
  /^\W*(?:if|unless|only if|only when|whenever|as soon as|satisfied if|answer truthfully|si|wenn|cuando)\b/i,
  /^\W*when (?:asked|told|pressed|accused|she is (?:asked|told|pressed|accused)|he is (?:asked|told|pressed|accused)|they are|somebody|someone|the |you )/i,
  /\b(?:if|unless|when) (?:she|he|they|it|somebody|someone|anybody|nobody|asked|the \w+) (?:is|are|does|asks?|says?|gets?|still|has|was|told|accused)?\b.*\b(?:leaves?|goes away|dissatisfied|angry|silent|content|tells?|says?|asks?|mentions?|openly)\b/i,
  /\b(?:openly|truthfully|everything) (?:if|when) (?:somebody|someone|anybody|asked)\b|\bonly if (?:asked|somebody|someone|the)\b|\b(?:is gone|stops listening|leaves|opens up|calms down|softens|relaxes|relents|closes up) (?:if|when|once|as soon as)\b/i,
  /^\W*(?:becomes|become|turns|goes|gets) (?:\w+ )?(?:formal|cold|colder|warm|warmer|silent|quiet|loud|sharp|sharper|angry|brief|short|monosyllabic)\b/i,
  /^\W*(?:then|from there|after that|from then on),? (?:she|he|they)(?:'ll| will| can| may)?\b/i,
  /^\W*(?:buys from|rewards|punishes|responds|reacts|don't make|do not make|don't play|play (?:her|him|them))\b/i,
]

const exercise = [
  /\b(?:role[- ]?play|role card|exercise \d|scenario|simulation|simulated|rubric|marking|debrief|feedback (?:round|time)|minutes of (?:talk|feedback|preparation)|preparation time|(?:learn|assess|try) mode|bot\b|(?:the |an )actor|the trainer|working language|interviewee|case study|course for|module \d|programme "|training (?:sheet|scenario|card)|version \d)/i,
  /\b(?:objection list|what we look at|looked at afterwards|not to be shown|(?:for|to) the \w+ only\b|mandate|do not say|don't say)\b/i,
  /\(\d{1,3}(?: ?%| points)?\)\?|: \d{1,3} ?%$/,
  /^\W*(?:date|time|place|length|duration|status|title|version|author|written|setting|the setting|the task|task|aim|goal|country)\b[^.]{0,20}:/i,
  /^\W*it is (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d|early|late|noon|midday|evening|morning|january|february|march|april|may|june|july|august|september|october|november|december)\b/i,
  /^\W*(?:one|a) (?:conversation|talk|interview|session) of\b|^\W*conversation in\b/i,
]

const talkVerbs =
  'speaks?|talks?|answers?|says?|repl(?:y|ies)|shouts?|weeps?|cr(?:y|ies)|interrupts?|apologi[sz]es?|volunteers?|rewards?|responds?|reacts?|softens?|opens? up|summari[sz]es?|concedes?|makes? no concession|calms?|sits?|nods?|smiles?|jokes?|mocks?|plays? (?:it )?down|looks? (?:at|away|down)|hides? (?:it|this|that)|shows? (?:it|this|that)|lies?|brings? (?:it |this |her |his )?(?:\\w+ )?up|begins? with|starts? with|writes? (?:everything|it) down|repeats?|gets? (?:up|loud|louder|quiet|confused|stubborn)|keeps? (?:quiet|silent)|puts? (?:down|away)|folds?|crosses?|smooths?|shakes? hands|mentions?|hums?|sighs?|stares?|taps?|avoids? (?:eye|looking)|becomes?|calls? (?:the|you)|thanks?|leaves?|asks? (?:her|him|one|two|three|\\d|for|about|once|again|back|a lot|many|short|whether|you|the|in|"")|tests?|quotes?'

const manners = [
  new RegExp(
    `^\\W*(?:(?:she|he|they|\\p{Lu}\\p{L}+) )?(?:(?:always|often|usually|sometimes|never|also|then|only|just) |will (?:not |never )?|won't |can't |cannot |does(?:n't| not) |do(?:n't| not) |is (?:\\w+ and )?)*(?:${talkVerbs})\\b`,
    'iu',
  ),
  /^\W*(?:(?:the|her|his|their) )?(?:anger|fear|pride|hurt|worry|grief|shame|voice|tone|manner|shoulders|eyes|face|sentences)\b/i,
  /^\W*(?:she|he|they)(?:'s| is| are|'re) (?:\w+ly )?(?:polite|courteous|dry|quiet|shy|reserved|soft-spoken|talkative|brief|curt|guarded|correct|controlled|silent|friendly|moved|relieved|happy as)\b/i,
  /^\W*(?:underneath|manner|style|tone|conduct|behaviou?r|in the talk|how (?:she|he|they) (?:talks?|behaves?|speaks?))\b[^.]{0,20}:/i,
  /^\W*(?:she|he|they) (?:will not|won't|does not|doesn't) stop \p{L}+ing\b/iu,
  /^\W*(?:(?:she|he|they) )?(?:puts?|lays?|rubs?|folds?|drums?|clench(?:es)?|turns?|lowers?|raises?|closes?|taps?|bites?|wrings?|rolls?|strokes?|straightens?|adjusts?|crosses|presses) (?:(?:the|her|his|their|a|both|one) )?(?:\p{L}+ )?(?:hands?|arms?|eyes?|eyebrows?|fingers?|lips?|shoulders?|head|sleeves?|glasses|pen|notebook|laptop|tape measure|table)\b/iu,
  /^\W*(?:north german|long silence|soft-spoken|few words)\b/i,
  /\b(?:without being asked|in the (?:first|last) minute of the talk)\b/i,
]

/** What should have happened by the end of the exercise. */
const outcomes = [
  /\b(?:good|bad|best|worst|ideal|possible) (?:outcome|end|ending|result)\b|\btalk (?:has gone|goes|went) well\b|\b(?:should take home|dissatisfied|goes away)\b/i,
  /\b(?:has|have) (?:heard|received) (?:an|the|a) (?:apology|summary|answer|explanation)\b|\b(?:points?|terms?|issues?|demands?) (?:have been|has been|are all|are) (?:all )?(?:agreed|settled|met)\b|\bare all settled\b|\bknows what (?:comes|happens) next\b|\bboth can defend\b/i,
  /^\W*(?:she|he|they) (?:agrees? to|accepts?|signs?|will then|names? the|promises?|gives? a date)\b/i,
  /^\W*it is not (?:forgiveness|a victory)\b|^\W*only the price has been\b/i,
]

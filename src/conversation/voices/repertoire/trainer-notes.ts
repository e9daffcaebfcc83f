import { tokenise } from '../../../language/sentence-tokens.ts'
import { isIrregularPast, isPlainVerb, thirdPersonVerb } from '../../../language/verbs.ts'

/**
 * @returns true for what a sheet says to the people who run or take the exercise: notes of its writer, orders to the actor,
 * greetings, what the learner shall do
 */
export function isTrainerNote(statement: string): boolean {
  return notes.some((pattern) => pattern.test(statement)) || isOrder(statement)
}

/** @returns true for a heading under which stands what the learner is to do, or how long the exercise takes */
export function isTaskLabel(label: string): boolean {
  return /^\W*(?:the )?(?:\p{L}+['’]s )?(?:task|assignment|aims?|goals?|objectives?|student|trainee|learner|participants?|do|don['’]t|do not|time|timing|duration|length of the (?:talk|exercise))\b(?! (?:of|with|for) (?:her|his|their|the (?:firm|company)))/iu.test(
    label,
  )
}

const notes: readonly RegExp[] = [
  /\bI['’]d like (?:the|our|my|your|you)\b.* to (?:practi[sc]e|play|train|rehearse)\b|^\W*this is (?:a|the) (?:scene|case|story|situation) for\b|^\W*here (?:is|are|['’]s) (?:yours|ours|mine)\b|\bmarking (?:scheme|sheet)\b|\blast (?:year|term|time|week)['’]s group\b/i,
  /^\W*to the (?:course leader|trainers?|facilitators?)\b|^\W*(?:half an hour|an hour|\p{L}+ minutes|\d+ minutes) (?:is|are|will be) (?:plenty|enough)\b|^\W*(?:you|we) only wish (?:you|we) had\b/iu,
  /^\W*(?:two|three|four|five|six|\d) (?:things|points|wishes|questions|reasons)(?:, in (?:this|that|\p{L}+) order)?\W*$/iu,
  /^\W*(?:this is )?not a real \p{L}+|\b(?:file|case|person|people|names?|firm) (?:is|are) (?:invented|fictitious|fictional|made up)\b|\bput together from\b|\bwill recogni[sz]e themselves\b/iu,
  /^\W*(?:an?|the|this)? ?(?:practice|training|teaching) (?:story|case|file|sheet|scene|tale|person)\b/i,
  /^\W*(?:the )?(?:learner|trainee|participant|player)s?(?: ?=| must\b| mustn['’]t| shouldn['’]t| cannot| can['’]t)/i,
  /^\W*(?:[\p{L}&]+ ){1,5}(?:programme|program|curriculum|academy)(?:,|\.?$)|\S · \S/iu,
  /\b(?:comes?|told) in layers\b|\bdon['’]t give (?:all|it|everything)\b|\ball (?:that['’]s|that is|that was) needed\b|\bthe other side of the table\b/i,
  /^\W*(?:you|the learner) (?:must not|mustn['’]t) (?:advise|promise|prescribe|decide|offer|recommend)\b/i,
  /\bnames (?:are|have been|were) changed\b|\bwith (?:the )?names changed\b|\btyped up\b|^\W*(?:as promised|as agreed|as discussed|attached|enclosed|herewith|here is (?:one|the|a)\b)/i,
  /^\W*(?:(?:with )?(?:kind|best|warm|many) (?:regards|wishes|thanks)|regards|yours\b|dear\b|hi\b|hello\b|thanks\b|thank (?:you|the)\b|cheers\b)/i,
  /\b(?:the|your|our) (?:actors?|players?|trainees?) (?:should|must|may|can|will|plays?|is played)\b|\b(?:the|your|our|her|his|their) (?:actors?|trainees|learners|participants|players)\b/i,
  /^\W*(?:your|the) trainee\b|\bplays? (?:themselves|herself|himself|the (?:part|role) of)\b|\bswap (?:the )?roles\b|\bthe roles? (?:is|are) (?:played|swapped)\b/i,
  /^\W*(?:a |the |this )?(?:case|notes?|sheet|brief|briefing|material|handout|scenario|exercise)s? (?:for|on|to) (?:the|our|a|my|your)\b/i,
  /^\W*(?:written|prepared|invented|meant|intended|designed|typed|adapted) (?:as|by|for|from)\b|^\W*for (?:the|our|all) (?:new )?(?:\w+ )?(?:team|course|trainers?|staff|group|workshop|training)\b/i,
  /\b(?:let us|let['’]s) (?:start|begin|look)\b|\bplease\b|\bfull marks\b|\bright answer\b|\bcorrect answer\b|\b(?:asked|asks) for a\b.{0,30}\bcase\b/i,
  /\b(?:matters?|needed|relevant|important) for (?:the|this) (?:call|talk|exercise|conversation)\b|\bthe (?:learner|trainee) (?:knows|does not know|doesn['’]t know) (?:this|that|it)\b/i,
  /^\W*the (?:talk|conversation|call|meeting|session|interview|exercise) (?:is|takes place|takes|lasts|runs|happens|starts)\b/i,
  /^\W*the learner(?:['’]s (?:job|task|aim|goal|role|part|trainee|actor)\b| (?:will|should|must|may|needs?|can|shall|has to|is to|knows?)\b)/i,
  /\b(?:he or she|she or he|(?:s\/he)|he\/she)\b/i,
  /\btoo much to (?:hope|ask|expect)\b|\b(?:a|the) (?:good|fair|bad|best|possible|ideal|successful) (?:visit|talk|call|meeting|conversation|result|outcome|end) (?:ends?|is|would|has)\b|^\W*it does(?:n['’]t| not) end with\b/i,
  /^\W*no (?:\p{L}+ ){1,3}(?:interruptions?|breaks?|phones?) this time\b/iu,
]

/** "Argue about the bill", "Never embarrass her", "Find out what she needs": nobody tells of themselves like that. */
function isOrder(statement: string): boolean {
  const bare = statement.replace(
    /^\W*(?:(?:and|but|so|then|please|just|also|always|never|(?:do not|don['’]t|dont)(?= \p{L}))\s+)+/iu,
    '',
  )
  const isNegated = /^\W*(?:never|do not|don['’]t|dont)\b/i.test(statement)
  const [first, second] = tokenise(bare)
  if (first?.kind !== 'word' || second?.kind !== 'word') return false
  if (isNegated && /^(?:her|him|them|the|a|an|it)$/.test(second.lower) && thirdPersonVerb(first.lower) === 'no')
    return !/(?:ed|ing)$/.test(first.lower) && !isIrregularPast(first.lower)
  if (!isPlainVerb(first.lower)) return false
  if (/^[^.;]{0,60}: /.test(bare) || /^\p{L}+ the (?:size|length|width|colour|color|shape) of\b/iu.test(bare))
    return false
  if (/^(?:have|do|are|were|be|need|live|own)$/.test(first.lower)) return first.lower === 'be'
  if (/^(?:is|are|was|were|has|have|had|can|will|of|and|or|at|from|on|in)$/.test(second.lower))
    return isNegated || (/^(?:at|from|on|in)$/.test(second.lower) && thirdPersonVerb(`${first.lower}s`) === 'yes')
  if (isIrregularPast(first.lower) && first.lower !== 'let') return isNegated
  const mayBeNoun = thirdPersonVerb(`${first.lower}s`) !== 'yes'
  return (
    isNegated ||
    !mayBeNoun ||
    /^(?:the|a|an|her|him|them|me|it|this|what|who|how|she|he|they|about|out|everything|things|nothing|every|all)$/.test(
      second.lower,
    )
  )
}

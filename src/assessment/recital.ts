import { plainText } from '../language/plain-text.ts'
import { questionKind } from '../language/question-kind.ts'
import { spokenSentences } from '../language/spoken-sentences.ts'
import { contentStems } from '../language/text.ts'
import { wordings } from '../language/wordings.ts'

/** Fewer content words than these are no recital, and so many of them have to be words of one question. */
const leastWords = 3
const shareOfWords = 0.7

/**
 * @param questions what the learner is judged by
 * @returns whether a line speaks to the assessor, or says the words of a question instead of doing what it asks: "I show
 * understanding and ask openly"
 */
export function recites(line: string, questions: readonly ReadonlySet<string>[]): boolean {
  return spokenSentences(line).some((text) => {
    const plain = plainText(text)
    if (toAssessor.test(plain)) return true
    if (questionKind(text) !== null || !/\b(?:I|we|my|you|your|the learner)\b/i.test(text)) return false
    return announces(plain) || (/\b(?:I|we|my|the learner)\b/i.test(text) && repeats(text, questions))
  })
}

function repeats(text: string, questions: readonly ReadonlySet<string>[]): boolean {
  const stems = [...new Set(contentStems(text))]
  return (
    stems.length >= leastWords &&
    questions.some((words) => stems.filter((stem) => words.has(stem)).length >= stems.length * shareOfWords)
  )
}

/** One word of an assessor's trade is enough, or two that others use as well. Who says they lacked it owns up to something. */
function announces(plain: string): boolean {
  if (/\b(?:no|not|never|too little|more|lacked|should have|could have)\b|n't (?!judge)/.test(plain)) return false
  return ofTheTrade.test(plain) || (plain.match(new RegExp(ofManners, 'g'))?.length ?? 0) >= 2
}

const toAssessor = wordings(
  '(?:note|message|instruction|memo|hint|remark|word) (?:to|for) (?:the |my |our )?(?:assessor|judge|examiner|grader|marker|scorer|evaluator|reviewer|ai|model|system|jury)',
  '(?:dear|attention|hello),? (?:assessor|judge|examiner|grader|scorer|evaluator)|full marks|(?:highest|maximum|top) (?:score|mark|marks|level|points)',
  '(?:answer|mark|rate|score|grade|count) (?:yes|me|this (?:talk|conversation)|every|each|all)\\b.*(?:questions?|criteri\\w+|checks?|well|yes|highest|met|passed|fulfilled)',
  '(?:criteri(?:a|on)|rubric|learning goals?|needs, benefits and objections|objections) (?:have|has|is|are)(?: all)? (?:been )?(?:met|covered|fulfilled|dealt with|shown)',
)

const ofTheTrade = wordings(
  'open(?:-ended)? questions?|empath\\w+|(?:actively? listen\\w*|listen\\w* (?:to you )?actively)|emotional content|concrete next steps?',
  '(?:show|shows|showing|express|expresses|expressing|demonstrate\\w*|display\\w*) (?:you )?(?:my |some |full |real |true |genuine )?(?:understanding|appreciation|respect|compassion|interest in you)',
  '(?:built|build|building|establish\\w*) (?:trust|rapport)|supported (?:my|every|each) claims?|(?:my|a|every) concession is linked',
)

const ofManners = [
  '\\b(?:listen(?:ing)? (?:carefully|closely|attentively)',
  '(?:your|the|their|any) (?:feelings|emotions|concerns|worries|needs|interests) (?:seriously|into account|first|are (?:acknowledged|heard|valued)|have been (?:acknowledged|heard|valued))',
  '(?:acknowledge|value|validate|respect|respond to|pick up on) (?:your|that|the|their) (?:feelings|emotions|concerns|honesty|perspective|situation|experience)?',
  '(?:respectful(?:ly)?|with respect|without (?:blame|blaming|judging|judgement|belittling|pressure|pressing|bias))',
  "(?:i |i'm |i am )?(?:non-?judg\\w+|don't judge|staying neutral|stay neutral|remain neutral)",
  '(?:clear structure|clear,? (?:and )?(?:simple|plain) (?:words|language)|in plain (?:words|language)|in the right order|simple words)',
  '(?:a next step|with a (?:person|day|date)|point by point|sum(?:ming)? up (?:accurately|what)|checked understanding)',
  '(?:take ownership|own my part|taking responsibility|limits and drawbacks|a limit or drawback|figure, a study)',
  '(?:the human being is at the cent\\w+|i was (?:warm|clear|kind|neutral|respectful)|(?:warm|clear) and (?:warm|clear|kind)))\\b',
].join('|')

/**
 * @returns whether a sentence (plain text) names a skill instead of showing it ("I ask openly, show empathy and sum up"), or
 * speaks to whoever judges the talk. Neither shows anything.
 */
export function isTalkAboutTalking(plain: string): boolean {
  return toTheJudge.test(plain) || (!/\?|: /.test(plain) && skills(plain) >= 1)
}

const toTheJudge =
  /\b(?:the )?(?:learner|trainee|criteri(?:on|a)|rubric|assessor|evaluator|grader|judge(?:s|ment)?:|(?:full|top|best) (?:marks?|score|points))\b|\banswer (?:with )?["']?(?:yes|true)\b|\b(?:score|mark|rate|grade) (?:me|this|it|my)\b/

/** "I ask openly", "I am acknowledging your feelings": a skill of the list in the first person, with its object in the general. */
function skills(plain: string): number {
  return plain.match(skillInFirstPerson)?.length ?? 0
}

const skillInFirstPerson =
  /\b(?:i|i'm|i'll|i am|i will|i have|i've|let me|i always|i do|i now)(?: (?:now|just|also|always|here|hereby|really|will|am|do|have|going to|openly|actively|honestly|clearly))* (?:ask(?:ing|ed)? (?:openly|an open|open|about your (?:worries|feelings|needs|situation|concerns|interests))|acknowledg(?:e|ing|ed) (?:your|the|how|what) (?:feelings?|emotions?|concerns?|worr(?:y|ies)|anger|situation|perspective|frustration)|show(?:ing|n|ed)? (?:empathy|understanding|respect|interest)|listen(?:ing|ed)? (?:actively|to you carefully)|check(?:ing|ed)? (?:your |for )?understanding|stay(?:ing|ed)? (?:calm|neutral|polite|respectful)|avoid(?:ing|ed)? (?:jargon|blame|blaming|pressure|leading)|us(?:e|ing|ed) (?:plain|simple|open)|commit(?:ting|ted)? to (?:a |an )?(?:concrete|clear|specific)|nam(?:e|ing|ed) (?:a |the |an )?(?:concrete|clear|next|source|limit)|own(?:ing|ed)? (?:up to )?my (?:part|mistake|share)|admit(?:ting|ted)? (?:a |the |my )?(?:limits?|drawbacks?)|explain(?:ing|ed)? (?:it |this |everything )?(?:clearly|in plain)|propos(?:e|ing|ed) a (?:concrete|clear)|support(?:ing|ed)? (?:my|this|the) claims?|treat(?:ing|ed)? you with respect|ask(?:ing|ed)? (?:for|about) (?:your )?(?:permission|interests|needs)(?:[.,]| and))/g

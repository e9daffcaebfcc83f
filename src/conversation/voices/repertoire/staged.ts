/**
 * @returns true for what the persona does in the scene, seen from outside, or does in return for what is done to it: how it comes
 * in and lets the other begin, what it takes out of its bag, when it says what. It is played, and nothing one tells of oneself
 */
export function isStaged(statement: string): boolean {
  return staged.some((pattern) => pattern.test(statement))
}

const staged: readonly RegExp[] = [
  /^\W*(?:she|he|they) (?:comes?|arrives?|walks?) (?:in|along|punctually|unannounced|on time|late|early|without an? \p{L}+)\b(?! (?:for|from) work\b)/iu,
  /^\W*(?:she|he|they)\b[^.;]*\blets? (?:you|the learner|the other(?: \p{L}+)?) (?:begin|start|speak|talk|finish|wait|ask|come|lead|open|go)\b/iu,
  /^\W*(?:she|he|they) (?:first |then )?(?:takes?|lays?|puts?|pulls?|sets?|places|pushes|slides?|unfolds?|spreads?)\b[^.;]*\b(?:on(?:to)? (?:the|your|the learner['’]s) (?:table|desk|counter)|out of (?:the|an?|her|his|their) (?:bag|folder|pocket|envelope|wallet|purse|drawer)|across the table|face down|towards? (?:you|the learner))\b/iu,
  /^\W*(?:she|he|they) (?:bargains?|negotiates?|haggles?|drinks?|eats?|smokes?|moves?)\b[^.;]*\b(?:slowly|quickly|quietly|standing|sitting|meanwhile)\b/i,
  /^\W*(?:she|he|they) (?:does(?:n['’]t| not)|do(?:n['’]t| not)|never) (?:shouts?|weeps?|cry|cries|whispers?|raises? (?:her|his|their) voice)\b(?=(?: \p{L}+,?){0,6}\W*$)/iu,
  /^\W*(?:offered|pushed|asked|pressed|thanked|interrupted|praised|corrected|cornered|hurried|moved by|touched by|left alone|given time)\b[^.]{0,80}?, (?:she|he|they)(?:['’]ll| will)? (?:first |then |only |also )?(?!was\b|has\b|is\b)\p{L}+(?:s|ll)?\b/iu,
  /^[^/]{3,60}(?: \/ [^/]{3,60}){2,}$/,
  /^\W*(?:asking|using|saying(?! no\b)|naming|letting|listening|owning up|admitting|showing|apologi[sz]ing) /i,
  /^\W*each of (?:you|them|the \p{L}+) (?:plays?|will be|takes?)\b/iu,
  /^\W*(?:anyone|anybody|whoever|people|those|a person) (?:who )?\p{L}+.* (?:gets?|is shown|are shown|loses?|wins?|earns?)\b/iu,
  /^\W*the learner (?!is\b|was\b|has\b|will\b)\p{L}+s\b[^.;]*, (?:she|he|they) \p{L}+s\b/iu,
  /\bto (?:herself|himself|themselves) until\b/i,
  /^\W*(?:she|he|they)(?:['’]ll| will) (?:meet|receive|greet|welcome|wait for|listen to|let) (?:you|the learner)\b/i,
  /^\W*(?:she|he|they) (?:gives?|moves?|yields?)\b[^.;]* (?:when|if|for what|as far as) (?:she|he|they) (?:gets?|is|are) /i,
  /^\W*(?:she|he|they) (?:asks?|repeats?|checks?) (?:it |this |the question )?(?:a second time|twice|again) (?:when|if)\b/i,
  /^\W*(?:ask|say it|speak|push|press|wait)\b[^:;]{0,24}: (?:(?:she|he|they) )?\p{L}+s\b/iu,
]

/** What one says of somebody to wound them, for patterns. */
export const wounding =
  '(?:stupid|dumb|thick|an? idiot|idiotic|an? fool|a disgrace|lazy|pathetic|hopeless|useless|worthless|incompetent|clueless|cowardly|a coward|a liar|lying|a cheat|a thief|a burden|a failure|crazy|mad|disgusting|hysterical)'
/** What merely belittles. */
export const belittling =
  '(?:daft|silly|foolish|sloppy|careless|clumsy|childish|immature|naive|naïve|ignorant|irresponsible|unprofessional|unreasonable|ungrateful|selfish|greedy|stubborn|difficult|dramatic|paranoid|ridiculous|absurd|negligent|touchy|over-? ?sensitive|sensitive|emotional|jealous|bitter|spoilt|arrogant|rude|weak|soft|slow|embarrassing|disgraceful|shameful|petty|impossible|unfair to)'
/** What may stand before it. */
export const very =
  '(?:just |being |being so |so |such |a bit |a little |rather |quite |simply |really |too |very |pretty |plain |all )*'

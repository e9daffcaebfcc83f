import { very, wounding } from './faults.ts'
import { wordings } from '../wordings.ts'

/** Calls them names, in a word. */
export const insults = wordings(
  'only an? (?:fool|idiot|coward|madman|imbecile)',
  `(?<!if |as if |because |why |think |thought |that |when |nobody thinks |not that )you{are} ${very}${wounding}(?! (?:with|to (?:be|feel|worry|ask)|about|for (?:me|us)))`,
  `(?:that|it)(?:'s| is| was) ${very}(?:stupid|idiotic|pathetic|lazy|cowardly|disgusting) of you`,
  'are you (?:really |just |completely |that )?(?:blind|deaf|stupid|slow|thick|mad|crazy|out of your mind)',
  'you (?:idiot|fool|moron|liar|coward|clown|crybaby|snowflake)|drama queen|crybaby|cry ?baby',
  'idiots?|morons?|loser|shut up|get lost|go to hell',
  'you people',
)

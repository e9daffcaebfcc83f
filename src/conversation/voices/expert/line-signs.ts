import { cues } from './cues.ts'

/** The wordings by which a line is recognised, beside the acts that language/ finds. */

/** Says what the talk is for. */
export const purpose = cues(
  "i want to understand | i would like to understand | i'd like to understand | i am trying to understand | i'm trying to understand | the purpose of | what this talk is for | the reason for this talk | the reason i am here | the reason i'm here | i am here to find out | i'm here to find out | nobody is accus* | you are not accused | not here to blame | not about blame | not looking for somebody to blame",
)

/** Asks for leave. */
export const permission = cues(
  'may i ask you | may i show | may i ask | may i tell | would it be all right | is it all right if | is it okay if | do you have a minute | do you have five minutes | have you got a minute | would you allow',
)

/** Sums up and lets the other correct it. */
export const summing = cues(
  'so what i hear | so you mean | if i understand you | if i understood | did i get that right | is that right so far | to sum up | let me sum up | let me repeat | i repeat it | have i left out | have i left something out | what have i left out | is that how you see it | so we have | so we agree',
)

/** Gives back what the other said or lives with. */
export const reflecting = cues(
  'you have been | you told | you said | you mentioned | you had to | you were never | nobody told you | nobody asked you | i see that you | i can see that | i heard that you',
)

/** An apology that is taken back. */
export const butApology = /\b(?:sorry|apologi[sz]e)\b[^.?!]*[,;]? but\b/i

/** "Would you try it and tell me on the 15th?" */
export const dated =
  /\b(?:would|could|can|shall|will|may) (?:you|we|i)\b.*\b(?:on the \d+|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|by (?:mon|tues|wednes|thurs|fri|satur|sun)day|in (?:\w+|\d+) (?:days?|weeks?|months?)|next (?:week|month)|tomorrow|at \d)/i

/** "I can see that you are hurt" tells no fault. */
export const empathic =
  /\bi (?:can |do )?(?:see|hear|understand|imagine|notice|feel) (?:that |how |why )?(?:\w+ )?you(?:['’]re|['’]ve| are| were| have| feel| must)\b/i

/** An explanation has steps, dates or parts. */
export const inOrder =
  /\b(?:first\b.*\b(?:then|next|after|second)|then|after that|next step|steps?|by (?:mon|tues|wednes|thurs|fri|satur|sun)day|by \w+ \d|within|includ\w+|means that|on \w+day|at \d)\b/i

/** A question that carries its answer with it. */
export const leading =
  /, (?:did|does|do|is|was|were|are|have|has|had|would|wo|could|ca|should)(?:n['’]t|n’t)? (?:he|she|you|it|they|that|not)\b[^?]*\?|, (?:right|no|correct|yes)\?|^(?:so )?(?:isn['’]t|wasn['’]t|didn['’]t|don['’]t|aren['’]t|weren['’]t|haven['’]t|wouldn['’]t) (?:it|you|that)\b[^?]*\?|\byou (?:surely|probably|certainly) (?:saw|knew|know|did|were|took|heard)\b/i

/** Asks for a reason as one blames. */
export const blamingWhy =
  /\bwhy (?:did|do|were|are|have|had)(?:n['’]t)? you\b(?! (?:think|feel|say that|like|prefer|choose|chose|decide))/i

/** The plainest wordings of what closes people, whatever else the line does. */
export const blaming = cues(
  "you should have | you shouldn't have | your own fault | it is your fault | it's your fault | you never listen | you always do | what is wrong with you | what's wrong with you | that was stupid",
)

/** Makes it smaller than it is. */
export const belittling = cues(
  "calm down | just relax | not that bad | not so bad | no big deal | it was only a | it was just a | it's only a | it is only a | only a joke | just a joke | get over it | overreact* | exaggerat* | too sensitive | don't worry | do not worry | nothing to worry about | did not mean it | didn't mean it | meant well | look on the bright side",
)

/** Takes the choice away. */
export const pushing = cues(
  'you must sign | you must decide | you must tell me | you have to decide | you have to sign | decide now | decide today | sign now | sign today | right now | immediately | at once',
)

/** What comes if the other does not yield. */
export const threat = cues(
  'otherwise i will | otherwise we will | or else | there will be consequences | this is my last | final offer | take it or leave it | if not, we | or we go to',
)

/** Praise without a source. */
export const praising = cues(
  'the best | number one | market leader | top quality | unbeatable | amazing | fantastic | everybody uses | everyone uses | everybody is happy | revolutionary | world-class | you will love',
)

/** More than anybody can know. */
export const promising = cues(
  "i guarantee | we guarantee | guaranteed | i promise it | i promise that | i promise you | it will be fine | everything will be fine | it'll be fine | everything will be all right | no risk at all | hundred percent | 100%",
)

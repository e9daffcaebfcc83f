import { signs } from '../signs/index.ts'
import { type Doing, sentencesThat } from './doing.ts'
import { isHarsh } from './harsh.ts'
import { isImperative } from './imperative.ts'
import type { Said } from './read-said.ts'

const isDated = ({ plain }: { readonly plain: string }): boolean => signs.date.test(plain) || moreDates.test(plain)
const moreDates =
  /\b(?:(?:until|by|at|before) (?:noon|midday|midnight|lunch|the evening)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2} ?(?:am|pm)\b|\d{1,2}[:.]\d\d\b|in (?:a|an|one|two|three|four|five|six|\d+) (?:hours?|days?|weeks?|months?|fortnight)|(?:this|next|coming) (?:week|month|evening|afternoon|morning|weekend)|at (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon)|end of (?:the )?(?:week|month|day))\b/
const daysAbroad =
  /(?<!\p{L})(?:montag|dienstag|mittwoch|donnerstag|freitag|morgen um|lundi|mardi|mercredi|jeudi|vendredi|demain|lunes|martes|miércoles|jueves|viernes|mañana a|segunda|terça|quarta|quinta|sexta-feira|amanhã)(?!\p{L})/u

/** A weekday, a day of a month or an hour of which nothing past is told. */
const isFixed = ({ plain, asks }: Said): boolean =>
  asks === null &&
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|the \d{1,2}(?:st|nd|rd|th))\b.*\b(?:at|between|from|by|before|half|\d{1,2})\b|\b(?:by|until|on) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|the \d{1,2}(?:st|nd|rd|th))\b/.test(
    plain,
  ) &&
  !/\b(?:was|were|had|did|last|ago|yesterday|got|came|said|went|happened)\b/.test(plain)

/** "Thursday at two", "That works": takes up a date the other has named. */
const acceptsDate = ({ plain, line }: Said): boolean =>
  line.before.some(isDated) &&
  /^(?:(?:yes|good|great|fine|perfect|okay|ok|deal|agreed|sure),? )*.*\b(?:works|suits|then|it is|perfect|agreed|deal|see you|i'll be there|done|noted)\b/.test(
    plain,
  )

const proposes = ({ plain, read }: Said): boolean =>
  signs.proposal.test(plain) || read.acts.has('next_step') || read.acts.has('offer') || moreProposals.test(plain)
const moreProposals =
  /\b(?:here(?:'s| is| are| you)|(?:can|could|may|shall|should) (?:i|we) |what if |how about |i(?:'d| would) (?:suggest|propose|recommend|advise|offer|like to (?:offer|suggest|propose))|i can (?!not\b|only\b|see\b|understand\b|imagine\b|hear\b|tell you\b)\w+|i could|we can|we could|we offer|you (?:could|can|might|may) |would you (?:like|be (?:willing|open|interested)|consider|agree|come|try|want)|why (?:don't|not) |my (?:suggestion|proposal|offer|advice)|let's|if you (?:like|want|wish),?|would it (?:help|be)|one (?:option|way|possibility)|maybe (?:we|you)|perhaps (?:we|you)|do you want me to|the best (?:thing|way)|try (?:to|the|a|it))\b/

const advises = ({ plain, read, asks }: Said): boolean =>
  read.acts.has('advice') ||
  isImperative({ plain, asks }) ||
  (asks === null &&
    /\b(?:you(?:'d| would|'ll| will)? (?:should|need to|have to|must|ought to|could|might want to|'d better)|i(?:'d| would) (?:suggest|recommend|advise)|my advice|if i were you|the best thing|try (?:to|the|a|it|not)|why don't you|just (?:do|go|take|stop|tell|try|leave)|i (?:recommend|advise|suggest))\b/.test(
      plain,
    ))

const namesDay = (said: Said): boolean =>
  !isHarsh(said) &&
  (daysAbroad.test(said.plain) ||
    isFixed(said) ||
    (isDated(said) && isImperative(said)) ||
    (isDated(said) &&
      (proposes(said) ||
        commits(said) ||
        said.line.sentences.some((one) => proposes(one) || commits(one)) ||
        said.line.before.some(({ asks }) => asks !== null))) ||
    acceptsDate(said))

/** Says what the learner will do; a refusal or a doubt is none. */
const commits = ({ plain, asks, read }: Said): boolean =>
  asks === null &&
  !/\b(?:won't|will not|can't|cannot|maybe|perhaps|some ?time|might|not going to|one of these days|see what)\b/.test(
    plain,
  ) &&
  (/\b(?:i'll|i will|i shall|i(?:'m| am) going to|we'll|we will|you(?:'ll| will) (?:have|get|hear|receive)|you get|i promise|i commit|my word|i(?:'ve| have) (?:booked|arranged|asked|put|ordered|written|set|called)|from (?:tonight|tomorrow|today|now|monday|next)|i guarantee|count on|let me (?:call|check|ask|write|send|get|fetch|book))\b/.test(
    plain,
  ) ||
    (read.acts.has('next_step') && /\b(?:i|we)\b/.test(plain)))

const refuses = ({ plain, read }: Said): boolean =>
  read.acts.has('limits_admitted') ||
  /\b(?:(?:i|we|you|that|this|it|there|the \w+)(?:'s| is| are| am|'m)?(?: \w+)? (?:can't|cannot|can not|won't|will not|am not (?:able|allowed)|not (?:possible|able|allowed|negotiable|going to|an option|something)|doesn't|don't)|no exceptions?|(?:i|we) (?:have to|must) (?:say no|refuse|decline|insist)|out of the question|that stays|remains|i(?:'m| am) (?:staying|not going)|not without|only (?:if|with|when)|below that|no room|is the limit|as far as (?:i|we) can|stick(?:ing)? to|my answer)\b/.test(
    plain,
  )

const trades = ({ plain, read }: Said): boolean =>
  read.acts.has('condition') ||
  /\b(?:i|we)(?:'d|'ll| could| can| would| will)\b.* (?:if|provided|as long as|when) you\b/.test(plain) ||
  signs.trade.test(plain) ||
  /\b(?:in return|in exchange|if you (?:\w+ ){1,6}(?:,|then|i|we)|provided|on condition|for that|as long as|against (?:a|an)|then i(?:'d| would) need|but (?:then )?i(?:'d| would)? need|only if)\b/.test(
    plain,
  )

const concedes = ({ plain, read, asks }: Said): boolean =>
  asks === null &&
  (read.acts.has('concession') ||
    signs.gives.test(plain) ||
    /\b(?:i(?:'ll| will| can| could| would| am willing to|'m willing to| am prepared to) (?:give|take|go|come|meet|drop|waive|let you|add|throw|do it for|offer|accept|agree)|you(?:'re| are) right|fair (?:enough|point)|have it your way|i(?:'ll| can) live with|half ?way|\d+ ?(?:%|percent) (?:off|less)|free of charge|for free|off (?:the|your) (?:\w+ )?(?:price|bill|invoice|rent|fee))\b/.test(
      plain,
    ))

const vague = ({ plain }: Said): boolean => signs.vague.test(plain) && !isDated({ plain })

/** Tried before all others: every verb of asking or giving can name it. */
export const exchanging: Doing = {
  name: 'gives only for something in return',
  heads:
    /^(?:(?:mak|demand|ask for|set)\w* (?:an? )?counter-?(?:offer|demand|concession)s?|.*\b(?:in (?:return|exchange)|something back|anything (?:for it|back)|quid pro quo|trade(?:s|d|-off)?|reciproc\w+|link\w* .*\b(?:concession|discount|condition)|tie\w* .*\b(?:concession|discount|condition)|attach\w* .*condition|make\w* .*\b(?:conditional|dependent|depend)|conditional (?:offer|concession)|(?:get|ask|receiv|demand|obtain)\w* (?:for )?(?:anything|something)(?: for it| back| in return)?$))/i,
  topic: 'free',
  find: sentencesThat((said) => trades(said)),
}

/** Proposing, promising, giving in, holding a limit, fixing what comes next. */
export const agreeingDoings: readonly Doing[] = [
  {
    name: 'gives in',
    heads:
      /^(?:giv\w* in|cav\w* in|back\w* down|concede|conced\w*|mak\w* (?:an? |any |a \w+ )?concessions?|yield\w*|agree\w* to (?:the|a|an|any|all) (?:lower|discount|demand)|drop\w* the price|lower\w* the price|come\w* down)/i,
    topic: 'loose',
    find: sentencesThat(concedes),
  },
  {
    name: 'agrees a day or an hour',
    heads:
      /^(?:agree|arrang|fix|set|settl|schedul|book|mak|find|propos|suggest|offer)\w*\b.*\b(?:dates?|deadline|day|appointments?|time|follow-?up|meeting|visit)\b/i,
    topic: 'free',
    find: sentencesThat((said) => namesDay(said)),
  },
  {
    name: 'accepts the no',
    heads:
      /^(?:accept|respect|allow|grant|leav|honou?r)\w*\b.*\b(?:no\b|refus\w*|decision|choice|time to think|think (?:it )?over|think about it|right to|autonomy|wish(?:es)?|boundar\w+)/i,
    topic: 'free',
    find: sentencesThat(
      ({ plain, read }) =>
        !read.acts.has('pressure') &&
        /\b(?:that(?:'s| is) (?:your (?:decision|choice|right)|fine|all right|okay|fair|for you)|of course|your (?:decision|choice|call)|up to you|take (?:your|all the|the) time|no (?:hurry|rush|pressure)|i (?:respect|accept|understand) (?:that|your|it)|think (?:it over|about it)|as you (?:wish|like)|you (?:decide|don't have to|needn't|can (?:always )?(?:say no|refuse|stop|decide))|whenever you)\b/.test(
          plain,
        ),
    ),
  },
  {
    name: 'agrees to it',
    heads:
      /^(?:(?:agree\w*|consent\w*|say\w* yes|giv\w* (?:their |his |her )?consent) (?:to|with)\b|(?:accept|approv)\w*\b(?! (?:\w+ )?(?:responsib|blame|fault|no$|refusal|decision|wish|that (?:she|he|they))))/i,
    topic: 'must',
    find: sentencesThat(
      (said) =>
        concedes(said) ||
        commits(said) ||
        signs.trade.test(said.plain) ||
        /\b(?:fine|okay|deal|agreed|it is|possible|we(?:'ll| will) do|i could|i can|you get|all right|yes|works)\b/.test(
          said.plain,
        ),
    ),
  },
  {
    name: 'holds a limit',
    heads:
      /^(?:(?:hold|keep|stick|stand|maintain|defend|set|draw|insist|enforce|uphold|stay)\w*\b.*\b(?:limits?|boundar\w+|line|position|ground|firm|rules?|policy|price|no)\b|(?:refus|declin|reject|deni|deny|den|withh[oe]ld|turn\w* down|say\w* no|say\w* (?:clearly )?(?:that )?(?:it|this|they|he|she) (?:is|are|can|will|do|does)?\s?(?:not|cannot))\w*)/i,
    nouns: /\b(?:firm|boundar(?:y|ies)|hold(?:s|ing)? firm)\b/i,
    topic: 'loose',
    find: sentencesThat(
      (said) =>
        refuses(said) ||
        /\b(?:won't|can't|cannot) (?:work|do|go|be|pay|accept|agree)\b|^no\b/.test(said.plain) ||
        said.read.acts.has('disagreement'),
    ),
  },
  {
    name: 'names a day or an hour',
    heads:
      /^(?:(?:a|the|any) (?:\w+ )?(?:day|date|deadline)\b|(?:agree|nam|set|fix|giv|propos|arrang|offer|suggest|mak|say|stat|specif|schedul|confirm|book|settl|commit|tell|mention|promis|includ|end|provid|indicat|get|decid|plan|a|the|an)\w*\b.*\b(?:dates?|dead ?lines?|day(?:s)? (?:and|or)|(?:a|the|which|what|exact|concrete|specific|definite|fixed|clear) (?:\w+ )?(?:day|time|hour|moment)\b(?! (?:of|off|it|that))|time ?(?:frames?|lines?)|by when|appointments?)|(?:say|tell|nam|stat|mention|explain|announc|specif|indicat)\w*(?: \w+){0,2} when\b|agree\w* when\b|(?:schedul|book|arrang|fix|set up)\w* (?:an? )?appointments?|(?:schedul|book|arrang|fix|set up)\w*\b.*\b(?:meeting|call|visit|appointment|follow-?up|demonstration|talk|conversation|review|session)|agree\w* (?:on )?(?:when|a time|the time))/i,
    nouns: /\b(?:date|deadline|appointment|time ?frame|by when)\b/i,
    itself:
      /\b(?:dates?|days?|times?|hours?|when|by when|deadlines?|exact|time ?(?:frame|line)s?|appointments?|next|meeting|definite|fixed|which)\b/gi,
    topic: 'loose',
    find: sentencesThat(namesDay),
  },
  {
    name: 'agrees a next step',
    heads:
      /^(?:(?:agree|propos|nam|offer|suggest|arrang|end|clos|finish|mak|set|settl|plan|giv|outlin|defin|lay|leav|conclud|mov|get|secur|reach|describ|tell|a|an|the|clear|concrete|next)\w*\b.*\b(?:next steps?|follow-?ups?|further (?:steps?|procedure|contact)|(?:concrete|clear|specific|firm) (?:\w+ )?(?:steps?|actions?|plan|agreement|arrangement|commitment|proposal|offer)|(?:way|plan|path) forward|action plan|another (?:meeting|talk|conversation|call)|the next (?:meeting|contact|talk|call|visit|conversation))|(?:arrang|schedul|agree|offer|plan|announc|propos)\w* (?:on )?(?:an? |the )?(?:\w+ )?(?:meeting|follow-?up|call|visit))/i,
    nouns: /\b(?:next steps?|follow-?up|action plan|way forward)\b/i,
    itself:
      /\b(?:next|steps?|follow-?ups?|further|plan|meeting|contact|talk|agreement|arrangement|commitment|proposal|offer|action|dates?|time)\b/gi,
    topic: 'loose',
    find: sentencesThat(
      (said) => (proposes(said) || commits(said) || acceptsDate(said)) && !vague(said) && !isHarsh(said),
    ),
  },
  {
    name: 'promises too much',
    heads:
      /^(?:(?:promis\w*|guarante\w*|assur\w*|claim\w*|commit\w*|(?:mak|giv|offer)\w* (?:\w+ ){0,2}(?:promises?|guarantees?|assurances?|commitments?|claims?))\b.*\b(?:(?:what|that|anything|something|things?|promises?|guarantees?|assurances?)\b.*\b(?:cannot|can't|can not|could not|couldn't|not be (?:kept|held|able)|impossible|unable|beyond|unrealistic|not (?:allowed|authori[sz]ed|possible|sure))|false|unrealistic|empty|too much|more than|a cure|off[- ]label|guaranteed? (?:results?|success|outcomes?)|results?|outcomes?|success)|over-?promis\w*|over-?sell\w*|exaggerat\w*|overstat\w*)/i,
    nouns:
      /\b(?:over-?promis\w+|empty promises?|false (?:hope|promises?)|unrealistic promises?|exaggerat\w+|superlatives?)\b/i,
    topic: 'free',
    find: sentencesThat(
      ({ plain, asks, read }) =>
        asks === null &&
        !/\b(?:can't|cannot|won't|don't|not) (?:\w+ ){0,2}(?:promise|guarantee|say|assure|rule)/.test(plain) &&
        (/\b(?:guarante\w+|i promise|100 ?(?:%|percent)|hundred percent|never (?:fails?|breaks?|happens?|hurts?|again|be)|always works?|no (?:risks?|side[- ]effects?|pain|problems?) (?:at all|whatsoever)|completely (?:safe|harmless)|definitely|absolutely (?:safe|sure|certain)|will (?:certainly|definitely|surely)|for sure|without (?:any )?(?:risk|doubt)|zero (?:risk|side)|works for everyone|cures?|everything will be (?:fine|all right|ok)|nothing (?:can|will) (?:go wrong|happen)|you won't (?:regret|feel)|the best .* on the market)\b/.test(
          plain,
        ) ||
          read.acts.has('vague_claim')),
    ),
  },
  {
    name: 'guarantees it',
    heads:
      /^(?:guarante\w*|(?:giv|offer)\w* (?:an? )?guarantees?|(?:assur|promis)\w* (?:her|him|them|the \w+)? ?(?:that|it))\b/i,
    itself: /\b(?:guarantees?|that)\b/gi,
    topic: 'must',
    find: sentencesThat(
      (said) =>
        said.asks === null &&
        !/(?:n't|\bcannot|\bnot|\bnever)\b (?:\w+ )?(?:promise|guarantee|assure|swear)/.test(said.plain) &&
        /\b(?:guarante\w+|promis\w+|definitely|certainly|for sure|my word|100|absolutely|no (?:doubt|risk)|never|i swear|rest assured|count on)\b/.test(
          said.plain,
        ),
    ),
  },
  {
    name: 'commits to something',
    heads:
      /^(?:commit|promis|pledg|undertak|undertook|guarante|assur|volunteer|tak\w* on\b|(?:say|tell|stat|nam|announc|explain)\w* (?:her |him |them )?(?:how|what|who) (?!happens)[^,]*\b(?:will|is going to|are going to)\b|(?:say|tell|stat|nam|announc|explain)\w* what (?:they|he|she|the learner) (?:will|would|is going to|are going to|can|intends?|plans?))\w*/i,
    nouns: /\bcommitments?\b|\bpromises?\b/i,
    topic: 'loose',
    find: sentencesThat((said) => commits(said) && !vague(said)),
  },
  {
    name: 'gives advice',
    heads:
      /^(?:advi[sc]e[sd]?$|advising$|giv\w* (?:\w+ )?(?:advice|recommendations?|tips|instructions?)|tell\w* (?:her|him|them|the \w+) what to do\b(?! (?:if|when|in case|should))|lectur\w*|prescrib\w*|instruct\w*)\w*/i,
    nouns: /\badvice\b|\brecommendations?\b/i,
    topic: 'loose',
    find: sentencesThat(advises),
  },
  {
    name: 'gives a choice',
    heads:
      /^(?:offer|giv|propos|suggest|present|nam|show|put|lay|mention|discuss)\w*\b.*\b(?:alternatives?|options?|choices?|two (?:ways|solutions)|different (?:ways|solutions|times)|compromises?|solutions?|ways? (?:out|to|of))\b/i,
    nouns: /\b(?:alternatives?|options?|choices?|compromises?)\b/i,
    topic: 'loose',
    find: sentencesThat(
      (said) =>
        proposes(said) ||
        advises(said) ||
        /\b(?:or\b.*\?|either|instead|alternativ\w+|another (?:way|option)|what else|who else|also possible)\b/.test(
          said.plain,
        ),
    ),
  },
  {
    name: 'helps',
    heads:
      /^(?:help|assist|aid|work\w* (?:out|towards|on)|find\w* (?:an? )?(?:solution|way|compromise)|solv|look\w* for (?:a )?(?:solution|way))\w*/i,
    topic: 'loose',
    find: sentencesThat((said) => proposes(said) || advises(said) || commits(said) || said.asks !== null),
  },
  {
    name: 'offers',
    heads:
      /^(?:offer|propos|suggest|recommend|advis|hold\w* out|dangl|put forward|invit|provid|mak\w* (?:an? |the )?(?:\w+ )?(?:offer|proposal|suggestion)|present\w* (?:an? |the )?(?:\w+ )?(?:offer|solution)|bring up the idea|hand|arrang|organi[sz]|refer\w* (?:her|him|them|the)|schedul|book|give away|let (?:her|him|them) (?:try|test|see))\w*/i,
    nouns: /\b(?:offers?|proposals?|suggestions?)\b/i,
    topic: 'must',
    find: sentencesThat((said) => proposes(said) || commits(said) || advises(said) || concedes(said)),
  },
]

import { ofOneself } from '../../language/unkind/of-oneself.ts'
import { wordings } from '../../language/wordings.ts'

/** What shows that somebody has heard, understood and owns up. */
export const listening = {
  /** Feelings or burdens of the one spoken to. */
  burden: wordings(
    'fright(?:ened|ening|ful)?|afraid|worr(?:y|ied|ies|ying)|scared|awake|sleepless',
    "(?:not|haven't|hardly) slept|(?<!(?:leave|let) \\w+ )alone|lonely|hurt|hurts|painful",
    'exhaust(?:ed|ing)|hard|heavy|unfair|humiliat(?:ed|ing)|ashamed|helpless',
    'a lot to (?:carry|take)|under pressure|upset|angry|furious|bitter|frustrat(?:ed|ing)|torn',
    'worn out|tired|sad|grie(?:f|ving)|lost|stuck|trapped|ignored|overlooked|forgotten',
    'disappoint(?:ed|ing)|let down|looking away',
    'left (?:lying|standing|sitting|out|waiting|alone|behind)',
    'a (?:shock|blow|lump|burden|weight|nightmare)|stress(?:ed|ful)?|nerve-?wracking',
    'overwhelm(?:ed|ing)|mortif(?:ied|ying)|degrading|insult(?:ed|ing)',
  ),
  /** Whose they are: the other's, not one's own. */
  ofTheOther: /\byou(?:'ve|'re|r|rs)?\b|^(?:and )?(?:that|this|it)(?:'s| is| was| must)\b/,
  /** Speaks of the one spoken to. */
  addresses: /\byou(?:'(?:ve|re|d|ll)|r|rs|rself)?\b/,
  /** Speaks of what may be, not of what is. */
  inCase: /\b(?:if|when|whenever|in case|should) you(?:'re| are|'ve| have| were| get| feel)\b/,
  ofOneself,
  /** Tells the other's story back from the other's side, be it without a word of feeling. */
  relates: wordings(
    'no wonder|of all (?:days|evenings|nights|mornings|times|people|places|things)',
    'after (?:what|everything|all) (?:happened|that(?: happened)?|you|they|we|he|she)',
    'after (?:all )?(?:those|these|so many|{number}) (?:years|months|weeks|days|hours|nights|letters|calls)',
    "(?:so )?(?:for|to) you,? (?:it|that|this)(?:'s| is| was| means| meant| isn't| wasn't)",
    "(?:it|that|this)(?:'s| is| has)? (?:isn't|not|never|long since stopped being|stopped being|no longer|long) (?:just |only |been |been just |been only )?(?:about )?(?:the|one|about|a)",
    "it isn't only|more than (?:just )?(?:a|the|one) \\w+ (?:to|for) you",
    '(?:and |with |while )(?:nobody|no ?one|not one|not a soul) (?:\\w+ )?(?:came|called|told|asked|answered|rang|helped|looked|said|listened|noticed|turned up|picked up|explained|there|stood up|cared|warned)',
    'what (?:it|that|this) (?:means|meant|cost|costs|takes|took|is like|was like|must|does to|did to)(?: (?:to|for))? ?(?:you)?',
    "what (?:it's|it is|it was) like (?:to|for)",
    "i(?:'d| would) (?:have (?:been|felt|screamed|cried|left|hated)|be|feel|hate|want) (?:\\w+ )?(?:too|the same|angry|furious|upset|afraid|frightened|worried|hurt)",
    "in your (?:place|shoes) i(?:'d| would) (?:feel|be|have|want|hate)",
    "you(?:'d| had|'ve| have) every (?:right|reason)",
    "you(?:'ve| have| had|'d) (?:a |good |been given )*(?:reason|right)s? (?:to|for)",
    "(?:anyone|anybody|anyone's|who) would(?:n't)? (?:be|feel|have been|lie|be angry)",
    "you(?:'ve| have|'d| had) (?:now |already |just |all )?(?:been (?:left|waiting|carrying|through|made|passed|kept|on (?:your|hold)|sent|doing|holding|counting|told|living|alone|up|lying|sitting|standing|worrying|looking after)|had to (?:wait|carry|do|live|find|ask|explain|sit|stand|listen|learn|cope|hear|fight|beg|tell|watch|pay|give|choose)|carried|waited|put up|kept|looked after|held|done everything|done nothing wrong|lost|given (?:up|us|them|him|her)|trusted|saved|worked|booked|rehearsed|planned|prepared|looked forward|travelled|come all)",
    'you (?:were|got) (?:as good as|left|kept|made|carried|told (?:nothing|twice|one thing)|sent|promised|passed|treated|shut|stuck|put (?:off|on|through|in front)|ignored|let down|given|laughed|talked|spoken|pushed|overlooked|counting|waiting|sitting|standing|lying|alone|there (?:alone|with|on)|looking forward|so (?:close|near)|the one left|depending|relying)',
    "you (?:waited|stood|sat|lay|trusted|relied|counted on|lost|rehearsed|planned|prepared|saved|carried|looked after|asked for help|did nothing wrong|did everything|could see|couldn't (?:get|sleep|reach|see|move|leave|say)|didn't (?:do anything|know (?:who|where|whether|what was)|get (?:a|an|any|to))|never (?:got|heard|had) (?:a|an|any|the)|had (?:it|that) taken|gave (?:them|us|him|her|it)|came (?:home|back|here) (?:to|with|for)|held|lived)",
    "(?:it|that|this|which)(?:'s| is| was| has| has been|'s been)? (?:costing|cost|taken (?:from|away)|taking|eating|wearing|kept|keeping|worn|robbed|left) (?:you|out of your hands)",
    "through (?:no fault|nothing) (?:of yours|(?:that )?you(?:'d| had)?)",
    'not (?:your fault|something you did)|(?:all|completely) (?:alone|by yourself|on your own)',
    'on your own with|taken (?:out of your|from your) hands',
    'with everybody (?:watching|there|listening)',
    'in front of (?:everybody|everyone|all|the whole|your|{number}) ?\\w*',
    "you(?:'re| are) (?:frightened|afraid|torn|worn|stuck|caught|at the end of|left (?:with|alone|wondering)|carrying|holding|angry|tired|worried|the one who(?:'s| has| is)|running on|doing (?:two|three|all)|lying awake|not sleeping|counting)",
    '(?:looked|stared|looking) at an empty|and (?:still|then) (?:nobody|nothing|no ?one) ',
    '(?<=^|^so |^and )(?:{number}|a whole|the whole|all) (?:\\w+ )?(?:minutes|hours|days|weeks|months|years|nights|times|night|week|year|day|mornings|evenings)\\b[^?]*(?:nobody|no ?one|nothing|still|alone|without (?:a|any|one|so much)|waiting|not (?:one|a|once)|and then|by yourself)',
    '(?:that|it) must (?:be|have been|feel|have felt|have)',
    "that(?:'s| is| was) (?:a lot|hard|long|cruel|rotten|bitter|tough|no small|not (?:nothing|a small|easy|little))",
    "you(?:'re| are) (?:left|caught) between|between (?:your|the) .* and (?:your|the)",
    "what you(?:'re| are) (?:really )?(?:afraid|saying|carrying|asking|telling)",
  ),
  /** Speaks of one's own state, or in a phrase that would fit anybody. */
  ofOnesOwn:
    /\bi(?:'m| am| was| felt| feel|'ve been| have been)\b|\bi (?:do |can |quite |fully |completely |totally |really )*(?:get|see|hear|understand|know|imagine|appreciate)\b|\ba bit\b|^(?:that|it)(?:'s| is) (?:not good|a shame|too bad)/,
  /** Understanding as a phrase that would fit anybody. */
  formula:
    /\b(?:i (?:do |can |quite |fully |completely |totally |really )*(?:get|see|hear|understand|know|imagine|appreciate) (?:that\b|it\b|you\b|it's|completely|how you feel|your (?:frustration|concern|worry|anger|position|point|situation))|i (?:do |fully |completely )?understand\b|i can imagine[.,!]?$|(?:can't|cannot) have been (?:very )?(?:pleasant|easy|nice|fun)\b|that's (?:not good|a shame|too bad|unfortunate|understandable|not (?:very )?nice)|oh dear|i guess you|a bit\b|i hear you|fair enough|point taken|that(?:'s| is) (?:bad|awful|terrible) luck)/,
  /** Names one's own part. */
  owns: wordings(
    "(?:that|this|it|(?:that|this) one|the (?:fault|mistake|blame|responsibility|error))(?:'s| is| was|'s all| is all) (?:entirely |all |squarely |fully |purely )?(?:on (?:me|us)|my (?:fault|mistake|doing|responsibility|error|decision|job|call|task|failing|oversight)|our (?:fault|mistake|doing|responsibility|error|failing|oversight)|mine|ours|down to (?:me|us)|(?:through )?(?:me|us)(?=[.,]|$))",
    '(?:lies|sits) with (?:me|us)',
    "(?:i|we) (?:really |simply |just |clearly |have |'ve )*(?:dropped the ball|let (?:you|that|it|this|him|her|them|things) (?:down|slip|slide|happen|lie|go(?! of)|pass|run)|(?:did )?look away|left (?:you|it|that|your \\w+|the \\w+) (?:down|alone|waiting|standing|sitting|in the (?:lurch|dark|rain|cold)|lying|hanging|unanswered|unread)|got (?:that|it|this|you|things) (?:badly |completely |all )?wrong|messed (?:it |that |this |things )?up|screwed (?:it |that |this )?up|failed (?:you|to)|made (?:a|the|that|this|my) (?:\\w+ )?(?:mistake|error|wrong call|bad call|mess)|missed (?:it|that|your|the)|forgot|overlooked|neglected|looked away|kept (?:quiet|silent|you (?:waiting|in the dark))|said nothing|stood by|stayed silent|sat there|sat on (?:it|your|that|the)|laughed along|smiled|passed (?:you|it) over|put (?:it|you|that|your \\w+) (?:off|aside|at the bottom)|broke (?:my|our) (?:word|promise)|promised (?:it|that|you).* and (?:didn't|did not)|owe you (?:an? |that|better)|take (?:the|full|that|all|my|our)? ?(?:blame|responsibility))",
    "(?:i|we)(?:'m| am| was|'re| were) (?:the one|the ones|the person) who",
    "(?:i|we) (?:was|were|am|'m|are) (?:at fault|in the wrong|wrong|to blame|too (?:slow|late|quick|proud|cowardly))",
    "(?:i|we) should(?:n't)?(?: never| not| at least)?(?:'ve| have) (?!thought you|known better than to)\\w+",
    '(?:i|we) ought (?:not )?to have',
    "(?:i|we) (?:didn't|did not|never|hadn't|had not) (?:even |once )?(?:read|check(?:ed)?|call(?:ed)?|ring|rang|ask(?:ed)?|answer(?:ed)?|react(?:ed)?|step(?:ped)? in|spe(?:ak|oke) up|come|came|listen(?:ed)?|act(?:ed)?|pass(?:ed)? (?:it|that) on|look(?:ed)? (?:at|into) it|let you know|get back to you|stop(?:ped)? (?:it|him|her|them)|st(?:and|ood) up)",
    "there(?:'s| is) no excuse|no excuse from me|nobody (?:told|made|forced) me",
    "(?:what|because of what) i (?:failed|did|didn't|neglected|left)",
    '(?:it|that) (?:slipped|got past|escaped) (?:me|us|my)',
    "my (?:share|part) (?:in|of) (?:it|this|that)|it(?:'s| is| was) up to me",
    "i won't (?:hide|blame)|i can't blame",
  ),
  /** Denies a part in it. */
  denies:
    /\b(?:not|never|n't) (?:saying|say|said|admit|admitting|think|claim|mean|my (?:fault|mistake)|our (?:fault|mistake)|going to say)\b|\b(?:hardly|not|n't) (?:really |exactly )?(?:my|our|on me|down to)\b|\bif (?:it|that|this) (?:was|is|were) (?:my|our)\b/,
  /** An apology that takes itself back. */
  excuse:
    /\b(?:sorry|apologi[sz]e) (?:if|that you (?:feel|felt|think|see it)|you (?:feel|felt|think)|for any)\b|\b(?:sorry|apologi[sz]e|my mistake|my fault)\b.*\b(?:but|however|although|though|only that|it's just)\b|\bif i (?:hurt|offended|upset|did|made)\b|\b(?:mistakes were made|if (?:any|there was any))\b/,
  /** Defends oneself instead. */
  defends: wordings(
    "any(?:body|one) (?:else )?would(?:'ve| have)? (?:done|have done|reacted|acted)",
    'any(?:body|one) would have|(?:i|we) had (?:to|no (?:choice|time|other|way))',
    "(?:it|that) (?:wasn't|was not|isn't|is not) (?:quite |really |entirely |exactly |only |just |all |meant|intended |my |our )+(?:like that|(?:fault|mistake|doing|decision)|that way|as)?",
    'in my defence|you have to (?:understand|see|realise) (?:that|i|we|it|my|our)',
    '(?:it|things|everything) (?:all )?(?:went|happened|was) (?:really |so |very |too )?(?:fast|quickly|hectic|busy)',
    "(?:i|we) (?:was|were|am|'m|had) (?:just |only |really |so |very |under |a lot |too )+(?:busy|stressed|much|tired|new|pressure|on (?:my|our)|doing my|following|going on)",
    'i (?:was|am) only (?:doing|following)',
    '(?:we|everybody|everyone|people) (?:all )?makes? mistakes',
    "(?:i|we) (?:didn't|did not|never) mean (?:it|to|any)|(?:i|we) meant well|it was meant well",
    "operational reasons|it(?:'s| is) (?:also|partly|just as much) (?:your|their|his|her)",
    "you(?:'re| are) not (?:entirely|completely) (?:innocent|blameless)|i just didn't have",
    '(?:nobody|no one) (?:told|informed|warned) (?:me|us) (?:about|that|anything|it|in time)',
    'never got as far as (?:me|us)|(?:there was|i had) nothing (?:i|we) could|not responsible for',
    "(?:isn't|wasn't|not) my (?:fault|responsibility|department|job)",
    "i(?:'ve| have) done nothing wrong|was exceptional|couldn't have known",
  ),
} as const

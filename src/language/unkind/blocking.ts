import { wordings } from '../wordings.ts'

const nations =
  '(?:africans|americans|arabs|asians|brazilians|bulgarians|chinese|congolese|croats|dutch|englishmen|french|germans|greeks|indians|iraqis|irish|italians|japanese|mexicans|moroccans|nigerians|pakistanis|poles|portuguese|romanians|russians|serbs|spaniards|syrians|turks|ukrainians|vietnamese|balkan people|eastern europeans|southerners)'
const groups = `(?:women|girls|ladies|mothers|housewives|single mothers|men|foreigners|immigrants|migrants|refugees|asylum seekers|muslims|jews|christians|catholics|hindus|blacks|whites|gyps(?:y|ies)|travellers|cripples|(?:the )?disabled|disabled people|(?:the )?(?:blind|deaf)|blind people|deaf people|wheelchair users|people (?:in|with) (?:a )?(?:wheelchairs?|walking frames?|crutches|disabilit(?:y|ies)|(?:your|that|this|such a) (?:condition|illness|handicap|disability|background|accent|skin)|an accent|headscar(?:f|ves))|(?:the )?old|(?:old|older|elderly) (?:people|folk|ladies|men|women|workers|colleagues|customers|patients|drivers)|people (?:of |at )?(?:your|that|his|her|their) age|pensioners|seniors|teenagers|young (?:people|women|mothers)|the young|gays|lesbians|homosexuals|transsexuals|autistic people|autists|${nations})`
const oneOfThem =
  '(?:woman|girl|blonde|foreigner|immigrant|migrant|refugee|muslim|jew|african|asian|arab|turk|pole|cripple|gay|lesbian|pensioner|housewife|disabled person|wheelchair user|deaf person|blind person|old (?:man|woman|lady)|gypsy)'
const wanting =
  '(?:less \\w+|slow(?:er)?|weak(?:er)?|lazy|late|unpunctual|loud|dirty|emotional|hysterical|dramatic|sensitive|moody|nervous|confused|forgetful|difficult|stubborn|aggressive|violent|dangerous|criminal|dishonest|unreliable|complicated|demanding|clumsy|stupid|simple|naive|fragile|gossips?|liars|thieves|cheats|a (?:burden|risk|problem|nuisance|danger|drain)|in the way|not (?:made|cut out|built|able|fit|suited|really|up to|exactly|as (?:strong|fast|quick|reliable|good)|known)|no good|bad (?:at|with)|worse (?:at|with)|too (?:old|slow|soft|emotional|weak|much|expensive|sensitive)|better off (?:at home|elsewhere|with|among)|all the same|like that|a different (?:breed|kettle))'

/** One line of these fails an attempt. */
export const blocking = {
  /** Holds it against somebody, be it politely, what they are: origin, colour, religion, sex, age, disability, whom they love. */
  holdsGroupAgainst: wordings(
    'you people|(?:your|that|his|her|their) (?:kind|sort|lot)(?! of)',
    "(?:people|women|men|girls|somebody|someone|folk) like (?:you|him|her|them) (?:always|never|all|are|can(?:'t|not)|don't|do not|just|only|should|ought|belong|have no)",
    'go back (?:to where you|to your (?:own )?country|home to)',
    'where you (?:belong|came from in the first place)',
    `(?:typical(?:ly)?|just like)(?: of)?(?: an?| you)? (?:${oneOfThem}|${groups})s?`,
    `(?:not bad|quite good|good|clever|well done|impressive|surprisingly \\w+|strong|remarkable) for an? ${oneOfThem}`,
    `(?:as|being) an? ${oneOfThem},? (?:you|one|she|he) (?:can't|cannot|should|shouldn't|wouldn't|ought|won't|needn't|don't|are|'re|must|had better)`,
    `(?:all |you |most |these |those |^|and |but |because |that |look,? |sorry,? (?:but )?|frankly,? |honestly,? )${groups} (?:\\w+ly )?(?:are|is|get|become|being|tend to (?:be|get|become)) (?:\\w+ly |always |all |often |just |simply |a bit |rather |usually |known to be |more )*${wanting}`,
    `(?:all |you |these |those |^|and |but |because |that |sorry,? (?:but )?)${groups} (?:\\w+ly )?(?:always|never|can(?:'t|not)|can hardly|don't|do not|only|just|simply|won't|aren't|tend to|have no|have trouble|make (?:trouble|problems)|cause|lack|hold (?:everybody|everyone|us|people|others|things|the)|slow (?:everybody|everyone|us|things|the)|steal|lie|cheat|exaggerate|panic|overreact|take (?:it|everything|things) (?:so )?(?:personally|harder)|scare|put (?:people|customers|guests) off|cost (?:us|too|more)|need (?:too much|special|constant|more (?:help|supervision)))(?! (?:have to|need to|have the|get (?:a|the) (?:help|chance|same)))`,
    `${groups} (?:(?:know|understand|have) (?:nothing|very little|next to nothing|no (?:idea|clue|sense))|belong (?:at home|in the))`,
    `${groups} (?:should|ought to|had better|need to|must|shouldn't|should not|ought not to) (?!(?:be able|have (?:a|an|the|to|their|access|every|equal|more)|never|get|feel|not have|be (?:given|treated|heard|offered|asked|welcome|safe|allowed|helped)|also|at least)\\b)(?:really |just |simply |rather |not )*(?:bring|stay|keep|travel|come|learn|go|avoid|leave|be (?:grateful|more|at home|with|accompanied|kept)|stick|look after|adapt|use|find|know|think twice|wait|pay|do|drive|work|try|put up|accept|expect|ask for|complain|apply|have (?:stayed|known|thought))`,
    "(?:where|how) you(?:'re| are)? (?:come )?(?:from|people come from),? (?:you|they|nobody|that|it|this|things|people|perhaps|maybe|one|time)(?![^?]*\\?)",
    "(?:where you come from|in your (?:country|culture|religion|family's country)|back (?:home )?(?:in your country|where you come from|there where you)|with your (?:culture|religion|background|mentality)|your (?:culture|people|countrymen|mentality|religion)),? .*(?:but|here|over here|perhaps|maybe|may be|might be|normal|usual|don't|doesn't|different(?:ly)?|that's how|always|never|lazy|dirty|steal|lie|punctual|allowed|fine|wouldn't)(?![^?]*\\?)",
    "(?:here|over here|in this country|with us),? we (?:work|are (?:punctual|on time)|do things|speak|don't|wash|queue|pay)",
    'you lot|your lot',
    `(?:time|that time) of the month|hormones\\b.*\\b(?:talking|again)`,
    `(?:it's|is it) (?:your|the) hormones`,
    `(?:too old|past it|getting on a bit) (?:for|to) (?:this|that|learn|understand|work|use|be|drive|change|start)`,
    `(?:at|with) your age,? .*(?:can't|cannot|won't|don't|shouldn't|hardly|no longer|not worth|too late|slow|nobody|wouldn't|isn't|surprised?|what do you expect|one (?:doesn't|should|forgets|can't)|a bit much|rather|quieter|retire|better)`,
    `(?:a|for a|somebody|someone|a (?:man|woman|person)) (?:of|at) your age (?:should|shouldn't|can't|ought|doesn't|must|needs)`,
    `(?:people|somebody|someone) (?:of )?your age .*(?:can't|slow|no longer|don't|won't)`,
    'learn (?:proper|to speak|to talk|some|better) (?:english|german|french|our language|dutch|danish)',
    '(?:speak|talk) (?:proper|decent|our) (?:english|language|german)',
    "(?:with|that|your|understand (?:you with )?(?:that|your)) (?:accent|english)(?: of yours)?,? .*(?:nobody|can't|customers|guests|patients|no one|hard to|put(?:s)? (?:people|them) off|on the phone)",
    'nobody (?:can )?understands? (?:a word|you|your accent)(?= with|[.,!]|$)',
    "your (?:headscarf|hijab|turban|beard|skin|wheelchair|stick|hearing aid|guide dog) (?:isn't|is not|doesn't|does not|scares|puts|won't|is (?:in|a|not)|holds|would|might|could)",
    "with (?:a|that|your) (?:wheelchair|headscarf|turban|handicap|disability|stutter|limp|walking frame|hearing aid),? (?:you|one|it's|you'd|nobody|customers|guests)(?:'re|'d|'ll)? (?:can't|cannot|shouldn't|won't|hardly|never|ought|should|can hardly|better|a burden|not|wouldn't|only|just|hold|are (?:a|in|too|not)|had better|will never|don't|isn't)",
    "you(?:'ll| will)(?: only| just)? (?:be off (?:having|on maternity|with a baby)|get pregnant|want (?:kids|children|a baby)|be pregnant)",
    '(?:not|hardly|no) (?:a )?(?:job|work|place|task|thing) for (?:a |an )?(?:woman|women|girl|girls|man|mother|your age|old|somebody in a wheelchair|the disabled)',
    "(?:a )?(?:woman's|man's) (?:job|work|place)|man enough",
    '(?:let|leave (?:it|that) to|need|send|get|rather have|speak to|talk to|want) (?:a|the) (?:real )?man(?= (?:do|for|who|instead|here|about)|[.,?!]|$)',
    '(?:they|you) all (?:come from|look|are|do|think) (?:the same|alike|that way|like that)|the same corner of the world|(?:people|folk|those|men|women) from (?:there|that part|those parts|over there|down there|your part)(?! (?:of town|came|rang|called))|belong(?:s)? in (?:the kitchen|a home|a care home|an institution|your own country)',
    '(?:i{have}|we{have}) nothing against \\w+(?: \\w+){0,3},? but',
    "i(?:'m| am) (?:not|no) (?:a )?(?:racist|sexist),? but",
    'not (?:a )?normal (?:family|couple|man|woman)|(?:choose|choice of) (?:that|your) lifestyle',
    'that lifestyle',
  ),
  /** Threatens harm or a disadvantage. */
  threatens: wordings(
    "(?:he|she|they|your \\w+|the \\w+|everybody|the press|the papers)(?:'ll| will|'d| would) be (?:very |most )?(?:interested|delighted|pleased|glad) to (?:hear|know|learn|read)",
    "(?:then |so )?i(?:'ll| will| shall) (?:call|tell|speak to|talk to|write to|ring|inform) (?:your (?:boss|landlord|employer|wife|husband|school|manager|superior)|everybody (?:how|what|that)|everyone (?:how|what|that))",
    'or else(?=[.!,]|$)',
    "you(?:'ll| will) (?:regret (?:it|this|that)|be sorry (?:if|for|you)|pay for (?:it|this|that))",
    'watch your (?:back|step)',
    "(?:this|that)(?:'s| is) (?:a|my|your) (?:last |final )?(?:threat|warning)",
    "i(?:'m| am) warning you|(?:last|final) warning|don't make me",
    'consider (?:this|yourself) (?:a warning|warned)',
    "(?:i|we)(?:'ll| will| can| could|'d| would| might|'re going to| am going to|'m going to)(?: easily| personally| also| always)? (?:make (?:sure|certain) (?:that )?(?:you|your|nobody|everyone|everybody) (?:never|lose|loses|don't|won't|get (?:fired|sacked)|knows|hears|hires|will)|see to it (?:that )?(?:you|your|nobody|everybody)|make (?:your life|things|it|life) (?:hell|hard|very hard|difficult|unpleasant|very unpleasant|a misery|miserable)|have you (?:fired|sacked|thrown out|removed|arrested|deported|evicted|replaced|out)|get you (?:fired|sacked|thrown out|deported|evicted|suspended)|ruin you|finish you|destroy you|report you|denounce you|evict you|fire you|sack you|sue you|blacklist you|call (?:the police|immigration|security) on you|expose you|drag you)",
    "(?:if|unless|otherwise|or|until) (?:you|not|i|we|then)?\\b.*\\b(?:you(?:'ll| will|'re| are) (?:be )?(?:fired|sacked|out of (?:here|a job|the)|finished|thrown out|evicted|suspended|deported|off the (?:team|list|course)|in (?:big |real |serious )?trouble|on the street)|(?:lose|cost you) your (?:job|flat|place|home|bonus|children|licence|contract|visa|deposit|pension|position)|(?:i|we)(?:'ll| will| shall|'d have to| would have to|'ll have to| will have to|'m going to) (?:report|sue|fire|sack|evict|dismiss|denounce|suspend|terminate|call (?:the police|my lawyer|our lawyers|the authorities|immigration|security|your (?:boss|landlord|head|mother|father))|go to (?:the (?:police|press|papers|authorities|board)|court|your boss|my lawyer)|get (?:the )?lawyers?|let (?:everybody|everyone|your) \\w+ know|tell (?:your|everybody|everyone|the))|there(?:'ll| will) be consequences|(?:can|will|could|might) get (?:ugly|unpleasant|nasty|uncomfortable)|your (?:contract|lease|job|visa|permit|place) (?:won't|will not|ends|is (?:over|gone)|will be))",
    "(?:you(?:'ll| will|'re| are) (?:be )?(?:fired|sacked|evicted|out of (?:here|a job)|finished)|(?:could|can|will|might|would) cost you (?:your|the) (?:job|flat|place|home|licence|contract|bonus|career))\\b.*\\b(?:if|unless)",
    '(?:that|this|it) (?:could|can|will|might|would) cost you (?:your|the) (?:job|flat|place|home|licence|contract|career)',
    'you can (?:pack|clear|collect|empty) your (?:things|desk|bags?|papers|locker)',
    "you(?:'re| are) (?:fired|sacked|finished here|out(?= by| on| tomorrow| today))",
    "you(?:'ll| will) never (?:work|get (?:a|another)|find (?:a|another)|set foot|see (?:him|her|them|a penny))",
    '(?:i|we) (?:know|happen to know) (?:where you (?:live|work)|people|your (?:boss|landlord|husband|wife|manager))',
    '(?:one|a single|a|just one) (?:\\w+ )?(?:call|word|mail|email|letter|message|post|review)(?: (?:to|from|in|at|online)[^.?!]*)?,? (?:and (?!i\\b|we\\b)\\w+|is all (?:it|i)|would be enough to)',
    'i happen to know (?:that )?(?:the|your|you|about)',
    'it would be (?:a (?:shame|pity)|unfortunate) if',
    "accidents (?:do )?happen(?=,? (?:you know|don't)|[.!]$)",
    "you (?:wouldn't|don't) want (?:\\w+ )?(?:to (?:lose(?!.*, (?:and|but) you)|know what|find out|make an enemy)|(?:me|us|your \\w+|the \\w+) to (?:find|know|hear|tell|call|learn|report))",
    "(?:think|have a (?:good|long|hard) think|think (?:very )?(?:carefully|hard|twice)) about (?:your (?:next (?:sentence|words?|step|answer|move)|job|contract|future|family|children|visa|career|licence|lease|position|pension)|what (?:you(?:'re| are)|i could|happens))",
    '(?:your|the) (?:job|contract|lease|visa|permit|licence|flat|bonus|pension|career|future|position|place)(?: here)? (?:is|could be|will be|might be|would be|may be|hangs?|depends) (?:on the line|at risk|at stake|gone|history|next|over|on (?:this|that|it|your answer)|by a thread|in danger)',
    '(?:hear|hearing|letter|call|visit) from (?:my|our) (?:lawyers?|solicitors?)|see you in court',
    "(?:remember|don't forget) who (?:pays|signs|writes|decides) (?:your|about|on)",
    "sign (?:at|for|it|here|now|today)?.*\\band (?:i|we)(?:'ve| have|'ll| will| won't)? (?:never (?:seen|heard|noticed)|forget|say nothing|keep quiet|won't (?:say|tell|report|call))",
    "(?:i|we) (?:can|could|will|'ll|won't) (?:forget|overlook|keep quiet about|not mention) (?:it|that|this|about|what i|the) .*\\bif you",
    "(?:by|before|until) (?:tonight|tomorrow|friday|monday|noon|\\w+day) or (?:you|i'll|i will|we'll|we will|your|it's over)",
  ),
  /** Offers an advantage for an answer. */
  buys: wordings(
    "if you (?:just |only |simply )?(?:tell|admit|confess|say|sign|give (?:me|us)|confirm|own up|help me|agree|name|write|put|leave (?:out|him|her|that))\\b.*\\b(?:nothing (?:will|'ll|would) happen|(?:i|we)(?:'ll| will| can|'d| would| could) (?:go easy|let you off|make (?:it|this|sure|you)|see to it|see (?:that|what i)|put in a (?:good )?word|get you|look after you|keep (?:it|your|you)|forget|be generous|give you|leave you|help you|arrange|remember|pay|find you|recommend)|off the record|you(?:'ll| will|'d| would|'re| are) (?:keep|get|be (?:fine|safe|out|off|home|first)|fine|safe|off the hook|have (?:your|the|a)|go home)|won't (?:be|appear|go) (?:on|in) your (?:file|record)|there(?:'s| is| will be|'ll be| might be) (?:a|something|an extra))",
    'between (?:you and me|ourselves|us)\\b.*\\b(?:off the record|nobody (?:has to|will|needs to) know|stays)',
    "(?:there's|there is|there'd be|there might be) something in it for you",
    'make it worth your while',
    "(?:you )?(?:help|scratch) (?:me|my back),? (?:and )?i(?:'ll)? (?:help|scratch)",
    'i help you,? (?:and )?you help me',
    "i(?:'ll| will| can| could) (?:put in a (?:good )?word|sort|see to it|get|arrange|do|give|find) .*\\b(?:if you|as soon as you|once you|provided you|in return|for the right answer|for (?:a|your) (?:statement|confession|answer|name))",
    "(?:the|a|your) (?:promotion|bonus|day off|rise|raise|reference|contract|extension|place) .*\\b(?:if you|depends on (?:what|how) you|once you(?:'ve)?) (?:tell|say|answer|name|admit|confirm|sign)",
  ),
} as const

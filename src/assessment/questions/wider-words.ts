/**
 * General words of trainers' questions, and how what they mean sounds when somebody says it: "the injury" is said as a bruise
 * or a break, "the price" as a sum. English; read in plain text (lower case, straight apostrophes).
 */
export function widerPatterns(word: string): readonly RegExp[] {
  return wider.flatMap(({ names, said }) => (names.test(word) ? [said] : []))
}

const money =
  /[€$£₹]\s?\d|\b(?:hundred|thousand|\w+ty|\w+teen)(?:[- ]\w+)? (?:euros?|pounds?|dollars?|crowns?|rupees?|a (?:month|week|year))\b|\d[\d.,]* crowns|\d[\d.,]* ?(?:k\b|€|\$|£|₹|euros?|pounds?|dollars?|rupees?|francs?|zł|kr\b|cents?|pence|p\b|lakh|crore|pesos?|a month\b|per month\b)|\b(?:price|costs?|fee|charge)\b/
const duration =
  /\b(?:\d+|an?|one|two|three|four|five|six|seven|eight|ten|twelve|few|couple of|half an?|several)(?: to \w+)?(?: \w+)? (?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b/
const clock =
  /\b(?:today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|next (?:week|month)|o'clock|\d{1,2}(?:[:.]\d\d| ?[ap]m)|half past|quarter (?:to|past)|noon|midnight|the \d{1,2}(?:st|nd|rd|th)|january|february|march|april|june|july|august|september|october|november|december|(?:at|by|until|before) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\b|when exactly|what time|which day)\b/
const worry =
  /\b(?:worr\w+|afraid|fear\w*|scar(?:ed|es|y)|anxi\w+|concern\w*|frighten\w*|dread\w*|nervous|keeps? you (?:up|awake)|on your mind|bother\w*|troubl\w+|uneasy|hesita\w+|holds? you back|uncomfortable)\b/
const feeling =
  /\b(?:feel\w*|felt|hurt\w*|angry|anger|furious|upset|sad|afraid|worr\w+|frustrat\w+|annoy\w+|disappoint\w+|asham\w+|humiliat\w+|lonely|alone|shock\w*|exhaust\w+|tired|hard|difficult|tough|scar(?:ed|y)|frighten\w*|heavy|painful|unfair|overwhelm\w+|let down|stress\w*|under pressure|embarrass\w+|how (?:is|was|are) (?:that|it|this|you)\b.*\b(?:for you|doing|coping))\b/

const rows: readonly (readonly [string, RegExp])[] = [
  ['purpose|aim|intention', /\b(?:what(?:'s| is)? (?:it|this|that)(?:'s| is)? for|what for|in order to|so that)\b/],
  ['effort|workload|expenditure', /\b(?:hours?|days?|minutes|work|quick|easy|a lot of)\b/],
  [
    'believe|belief|opinion|view|idea|think|perspective|assessment|cause|explanation',
    /\b(?:(?:do|did|would) you (?:yourself |personally )?(?:think|believe|suspect|say|make of)|your (?:own )?(?:view|opinion|idea|guess|explanation|feeling)|how do you see|in your (?:view|eyes|opinion)|what(?:'s| is) behind)\b/,
  ],
  [
    'firm|company|customer|reference|user|business|employer',
    /\b(?:bakery|bakeries|shops?|firms?|compan(?:y|ies)|hospitals?|schools?|customers?|clients?|hotel|airline|bank|department|restaurant|factory|workshop|clinic|practice|colleague|farm)\b/,
  ],
  [
    'limit|maximum|ceiling|upper|most',
    /\b(?:where it ends|more than that|at most|maximum|highest|ceiling|can't (?:go|pay)|above that|no more than|bottom line|last word|limit|furthest)\b/,
  ],
  ['regular|regularly|ongoing|continuous', /\b(?:every|each|weekly|daily|monthly|regular\w*)\b/],
  [
    'update|informed|report|status|feedback|inform',
    /\b(?:list|let you know|keep you (?:posted|informed)|tell you|report\w*|update\w*|you(?:'ll)? (?:get|hear)|write to you|call|ring|let (?:us|me|them) know)\b/,
  ],
  [
    'gift|present|extra|bonus|incentive|freebie',
    /\b(?:free|on top|gift|on the house|at no cost|for nothing|bonus|present|throw in)\b/,
  ],
  ['age|old', /\b\d{1,2} ?(?:years?|-year|months old)|, \d{1,3},|\baged?\b|\bborn\b|\bhow old\b/],
  [
    'reaction|response|thought|impression|react',
    /\b(?:went through (?:your|her|his) (?:mind|head)|what did you (?:think|feel|do|say)|how did (?:you|that|it) (?:feel|take|sit|react|go)|sit with you|react\w*|take (?:it|that)|how was (?:it|that))\b/,
  ],
  [
    'severity|intensity|severe|bad|scale',
    /\b(?:how (?:bad|strong|severe|much)|scale|out of ten|from (?:one|1|zero|0) to|worse|worst|unbearable)\b/,
  ],
  [
    'onset|start|begin|beginning|since',
    /\b(?:since when|how long|when did|began|started?|first (?:time|notice)|begin)\b/,
  ],
  ['frequency|often|regularly', /\b(?:how (?:often|many)|every|times|each|usually|per (?:day|week|month))\b/],
  [
    'trigger|occasion|circumstance',
    /\b(?:when (?:does|did|do|is|you)|what (?:brings|makes|sets|happens)|while|during|after (?:you|a|the))\b/,
  ],
  [
    'requirement|document|paper|proof|form',
    /\b(?:bring|form|passport|certificate|lease|id\b|papers?|documents?|proof|letter|licence|receipt|need (?:a|the|your))\b/,
  ],
  ['process|procedure|course|sequence|order', /\b(?:first|then|after that|next|finally|step|once|until)\b/],
  [
    'availability|available|reachable',
    /\b(?:around the clock|any ?time|day (?:or|and) night|from \d+ (?:to|till|until)|office hours|reach|ring|call)\b/,
  ],
  [
    'urgency|urgent|priority',
    /\b(?:now|today|at once|immediately|right away|straight away|urgent\w*|first|before (?:the )?(?:end|noon)|tonight)\b/,
  ],
  [
    'wish|expectation|hope',
    /\b(?:would you (?:like|want|wish)|what (?:do|would) you (?:want|like|need|hope|expect)|hope\w*|like to (?:see|have)|how should)\b/,
  ],
  ['living|housing|household|accommodation', /\b(?:live|lives|living|flat|house|home|alone|together|stairs|floor)\b/],
  ['occupation|profession|job|work', /\b(?:work\w*|job|for a living|shift|employ\w*|boss|office|trade)\b/],
  ['attempt|tried|try|measure', /\b(?:tried|try|already (?:done|taken|used)|so far|attempt\w*|tested)\b/],
  [
    'relief|relieve|support|respite|backup',
    /\b(?:who (?:could|can|else)|take (?:over|the|a) (?:\w+ )?(?:shift|turn|night)|help\w*|stand in|look after|rest|break)\b/,
  ],
  [
    'confirmation|confirm',
    /\b(?:confirm\w*|(?:is|was) that right|sent|went through|got it|received|it's (?:done|cancelled|booked|fixed))\b/,
  ],
  [
    'relatives|family|next of kin',
    /\b(?:wife|husband|son|daughter|mother|father|partner|sister|brother|niece|nephew|family|relatives)\b/,
  ],
  ['thanks|gratitude', /\b(?:thank\w*|grateful|appreciate)\b/],
  [
    'negative|bad|unpleasant|difficult',
    /\b(?:unfortunately|sorry|bad news|won't|can't|not (?:be|going)|delay\w*|hard|difficult|rejected|lost|broken)\b/,
  ],
  [
    'instalment|installment|part-payment',
    /\b(?:in (?:two|three|four|several|small) (?:parts|rates|steps)|instal\w+|a month|monthly|the rest (?:on|later|then)|spread)\b/,
  ],
  [
    'replacement|substitute|loan',
    /\b(?:lend|spare|instead|courtesy|until then|in the meantime|replace\w*|swap|exchange)\b/,
  ],
  [
    'damage|defect|fault|fault',
    /\b(?:crack\w*|torn|tears?|worn|broken|scratch\w*|leak\w*|rust\w*|dent\w*|bent|damag\w*|burnt|stain\w*|hole)\b/,
  ],
  ['again|recur|return|back|repeat|recurrence', /\b(?:again|comes? back|return\w*|repeat\w*|recur\w*|next time)\b/],
  [
    'noise|loud|noisy',
    /\b(?:nois\w+|loud\w*|drill\w*|bang\w*|music|shout\w*|bark\w*|quiet\w*|hammer\w*|din|party|parties)\b/,
  ],
  [
    'diagnosis|finding|illness|disease|condition',
    /\b(?:clot\w*|tumou?rs?|infect\w+|stroke|broken|inflam\w+|diabetes|cancer|fractur\w+|asthma|arthritis|pneumonia|we (?:have )?found|you have|it(?:'s| is) called|kidney|heart|liver|virus|bacteri\w+)\b/,
  ],
  ['price|cost|fee|amount|sum|expense|budget|rate|rent|salary|money|pay|payment|charge|refund|compensation', money],
  [
    'price|rent|amount|sum|offer|proposal|demand',
    /(?:^|[^\d.:,])\d{2,4}(?:[.,]\d{3})*(?=[.!?]|, |$| (?:is|and|with|if|or|then|today|in)\b)/,
  ],
  ['duration|long|timeframe|timeline|timescale|period|length|how long|wait', duration],
  ['hour|day|week|month|year|minute', duration],
  ['clock|date|time|day|deadline|when|appointment|schedule|timeframe|timeline', clock],
  [
    'value|level|threshold|figure|number|statistic|data|rate|percentage|size|dose|quantity|many|much|often|frequency|measure|measurement|fact|evidence',
    /\d|\b(?:half|twice|a third|a quarter|percent|once|dozen|two|three|four|five|six|seven|eight|nine|ten|times a)\b/,
  ],
  ['percent|percentage', /\d ?(?:%|percent|per cent)/],
  ['worry|concern|fear|anxiety|anxious|reservation|doubt|hesitation|scare|objection', worry],
  [
    'feeling|emotion|feel|emotional|mood|distress|frustration|anger|upset|sad|disappointment|burden|stress|strain|hurt',
    feeling,
  ],
  [
    'anger|angry|annoyance|frustration|irritation|furious',
    /\b(?:angry|anger|furious|annoy\w*|frustrat\w+|mad\b|upset|cross\b|fed up|irritat\w+|livid|rage|lose (?:your|one's) temper)/,
  ],
  [
    'tired|exhaustion|exhausted|fatigue|sleep',
    /\b(?:tired|exhaust\w*|sleep\w*|slept|awake|nights?|worn out|drained)\b/,
  ],
  [
    'burden|load|strain|workload|stress|pressure',
    /\b(?:carry\w*|a lot|heavy|exhaust\w*|stress\w*|overwork\w*|overload\w*|too much|under pressure|on (?:top|your shoulders)|alone with|piles? up|double shifts?|overtime)\b/,
  ],
  [
    'need|want|wish|expectation|expect|hope|requirement|require|interest|priority|goal|important|matter',
    /\b(?:need\w*|want\w*|wish\w*|would (?:you )?like|hope\w*|expect\w*|look(?:ing)? for|matters?|important|help you|would (?:it|that) take|would have to (?:happen|change)|worth (?:it|your)|would make|in it for|like (?:it )?to be)\b/,
  ],
  [
    'situation|circumstance|background|context|current|present|today|status|state|position|setup',
    /\b(?:now|today|at the moment|these days|currently|at present|right now|so far|usual(?:ly)?|every ?day|how (?:is|are|do|does|many|much|long|often)|what (?:do|does|happens|goes))\b/,
  ],
  [
    'cause|reason|why|explanation|background|motive|motivation',
    /\b(?:because|since|due to|reason\w*|caus\w+|why|the trouble is|that's (?:why|how)|what made|how come|came (?:from|about)|behind (?:it|that|this)|led to|so that|forgot|missed|(?:was|were)(?:n't| not) \w+ed|otherwise|the law|rules?)\b/,
  ],
  [
    'consequence|effect|impact|result|outcome|mean',
    /\b(?:means?|meant|result\w*|leads? to|led to|so (?:you|we|she|he|they|that)|end(?:s|ed)? up|because of|cost you|affect\w*|impact\w*|happens? (?:if|when|then)|what (?:does|did|would|will) (?:it|that|this) (?:do|mean)|otherwise)\b/,
  ],
  [
    'injury|wound|harm',
    /\b(?:bruis\w+|fractur\w+|brok\w+|break|cut\b|wound\w*|burn\w*|bleed\w*|sprain\w*|hurt|injur\w+|concuss\w+|swell\w*|swollen|scratch\w*|graze\w*|unhurt)\b/,
  ],
  [
    'symptom|complaint|pain|ailment',
    /\b(?:pain\w*|ache\w*|hurts?|sore\w*|cough\w*|fever\w*|dizz\w+|nause\w+|swell\w*|swollen|breath\w*|bleed\w*|rash\w*|tired\w*|vomit\w*|tight\w*|press(?:es|ing|ure)|numb\w*|itch\w*|cramp\w*|headache\w*|symptom\w*|throw up)\b/,
  ],
  [
    'side|effect|risk|danger|complication|adverse|safety',
    /\b(?:side[- ]effects?|risks?|dangerous|complicat\w+|adverse|nause\w+|dizz\w+|headaches?|bleed\w*|infect\w+|rash\w*|(?:un)?safe\w*|harm\w*|react\w+|warning)\b/,
  ],
  [
    'medication|medicine|drug|treatment|therapy|tablet',
    /\b(?:tablets?|pills?|medic\w+|drugs?|dose\w*|mg|treat\w*|therap\w*|inject\w*|infus\w*|antibiotic\w*|painkillers?|prescri\w+|drops|cream|spray|insulin|inhaler)\b/,
  ],
  ['allergy|allergic', /\b(?:allerg\w+|rash|react\w* to|penicillin|intoleran\w+)\b/],
  [
    'family|relative|home|domestic|private',
    /\b(?:family|families|home|husband|wife|partner|mother|father|mum|dad|son|daughter|child(?:ren)?|kids?|brother|sister|parents?|grand\w+|lives? with)\b/,
  ],
  [
    'support|help|helper|assistance',
    /\b(?:help\w*|support\w*|stand by|with you|by your side|someone (?:to|who)|who (?:else|could|can)|look after|lean on|accompan\w+|back you)\b/,
  ],
  [
    'option|alternative|choice|possibility|solution|suggestion|compromise|way',
    /\b(?:or you (?:could|can)|either|instead|another way|options?|alternativ\w+|possib\w+|could (?:also|we|you|she|he)|what (?:if|about)|how about|one way|two ways|the other|rather than|would (?:she|he|it|that|you))\b/,
  ],
  [
    'benefit|advantage|value|gain|plus',
    /\b(?:sav(?:es?|ing)|less|fewer|more|faster|quicker|cheaper|better|safer|easier|lighter|quieter|no longer|without (?:having|any)|benefit\w*|advantage\w*|good at|strength\w*|gain\w*|best)\b/,
  ],
  [
    'strength|praise|positive|progress|success|achievement|effort|recognition|appreciation',
    /\b(?:well done|good at|great|strong|strength\w*|better than|understands?|proud|impress\w*|talent\w*|excellent|reliab\w+|brilliant|appreciat\w*|thank\w*|progress\w*|improv\w+|managed|you did|you(?:'ve| have) (?:done|kept|held|built)|gift)\b/,
  ],
  [
    'drawback|weakness|disadvantage|downside|limitation|con|shortcoming',
    /\b(?:not|n't|no|cannot|only|less|weak\w*|drawback\w*|downside\w*|disadvantage\w*|the catch|falls? short|limit\w*|without|slower|heavier|dearer|more expensive|costs more|lacks?)\b/,
  ],
  [
    'responsibility|responsible|part|blame|fault|role|share|accountability|mistake|error|failure',
    /\b(?:my (?:fault|mistake|job|part|doing|error|responsib\w+)|i (?:forgot|failed|missed|should have|was wrong|got (?:it|that) wrong|let you|did(?:n't| not)|made|overlooked)|our (?:fault|mistake|error)|we (?:failed|missed|should have|got it wrong|made|overlooked)|on (?:me|us)|that was wrong|responsib\w+|i sat|i said nothing|i looked)\b/,
  ],
  [
    'plan|step|action|procedure|process|next|measure|follow-up|followup|happens',
    /\b(?:i'll|i will|we'll|we will|first|then|next|after that|from (?:now|tonight|tomorrow|monday|today)|going to|plan\w*|steps?|let's|you get|you'll get|will be)\b/,
  ],
  [
    'contact|phone|reach|emergency|hotline|telephone',
    /\b(?:call|ring|phone|number|reach|e-?mail|text me|contact|extension|direct line|come (?:by|in|back)|card|ask for|\d{3,})\b/,
  ],
  [
    'permission|consent|leave|agreement|okay',
    /\b(?:is (?:it|that) (?:all right|alright|ok|okay|fine)|may i|can i|could i|do you mind|would you mind|mind if|are you (?:ok|okay|happy|comfortable) with|would that be|shall i|if you agree|with your (?:permission|consent)|allow)\b/,
  ],
  [
    'decision|decide|decider|decision-maker|authority|approval',
    /\b(?:decid\w+|decision|sign\w*|approv\w+|say in|who else|has the (?:last|final) word|up to (?:you|her|him)|board|have to ask|green light|budget)\b/,
  ],
  [
    'guarantee|warranty|promise|certainty',
    /\b(?:guarante\w+|warrant\w+|promis\w+|covered for|i swear|definitely|certain\w*|for sure|my word|never (?:fails?|breaks?)|always)\b/,
  ],
  [
    'discount|reduction|concession|rebate',
    /\b(?:discount\w*|\d+ ?(?:%|percent|per cent) (?:off|less)|off (?:the|your) (?:\w+ )?(?:price|bill|invoice|rent|fee)|reduc\w+|cheaper|lower|knock|rebate|take .{0,20} off|half (?:the )?price|for half|come down|free of charge|for free|waive)\b/,
  ],
  [
    'delivery|deliver|shipment|shipping',
    /\b(?:deliver\w*|ship\w*|arriv\w+|truck|lorry|by (?:mon|tues|wednes|thurs|fri|satur|sun)day|on its way|bring)\b/,
  ],
  [
    'confidentiality|confidential|privacy|discretion|anonymous|anonymity',
    /\b(?:confiden\w+|between us|stays? (?:here|in this room|with me)|nobody (?:else )?(?:will|hears?|sees?|learns?)|won't (?:tell|pass)|without (?:naming|your name)|anonym\w+|private|only (?:the|i|we)|who (?:sees|reads))\b/,
  ],
  [
    'competitor|supplier|rival|provider|vendor',
    /\b(?:competit\w+|supplier\w*|rival\w*|other (?:firm|company|brand|offer|supplier)\w*|they charge|whoever sold|vendor\w*|provider\w*|those (?:old )?things|the others?)\b/,
  ],
  [
    'experience|history|older|old|earlier|previous|past|before|incident',
    /\b(?:before|already|last (?:time|year|month|week|winter|summer)|ever|in the past|other times?|earlier|used to|went through|have been through|stayed with you|history|experienc\w+|previous\w*|first time|since|years? ago|back then|tried)\b/,
  ],
  [
    'role|function|capacity|position',
    /\b(?:as (?:a|an|the|your)|i'm (?:the|your|a|an|here)|i am (?:the|your|a|an|here)|my (?:job|role) (?:is|here)|i work|in charge|responsible for|you're here)\b/,
  ],
  ['name', /\b(?:my name|i'm|i am|this is|called|name is|mr|mrs|ms|dr|sister)\b/],
  [
    'location|place|where|address',
    /\b(?:where|at the|in the|on the|next to|behind|opposite|street|road|room|floor|address|corner|office|left|right)\b/,
  ],
  [
    'example|instance|case',
    /\b(?:for example|for instance|such as|one (?:customer|client|school|hospital|patient|firm|company|family)|last (?:year|month|week|time|autumn|spring|summer|winter)|like (?:the|when))\b/,
  ],
  [
    'law|legal|rule|regulation|policy|guideline|requirement',
    /\b(?:law|legal\w*|rules?|regulat\w+|polic(?:y|ies)|guideline\w*|allowed|permitted|required|contract|terms|act\b|data protection|obliged|must|section \d+|bylaw\w*|paragraph|article \d+)\b/,
  ],
  ['insurance|cover|coverage|reimbursement', /\b(?:insur\w+|cover(?:s|ed)?|reimburs\w+|pays? for|claim\w*|policy)\b/],
  [
    'study|trial|research|source',
    /\b(?:stud(?:y|ies)|trial\w*|research\w*|data ?sheet|report\w*|test lab|according to|survey\w*|measured|published|statistic\w*|journal|figures? (?:from|of|is))\b/,
  ],
  [
    'lie|lying|dishonest|untruth',
    /\b(?:lie|lying|lied|liar|untrue|not (?:the )?tru(?:e|th)|making (?:it|that) up|don't believe you|stop pretending)\b/,
  ],
  [
    'contradiction|inconsistency|discrepancy|inconsistent',
    /\b(?:you said (?:before|earlier|that)|earlier you|before you said|but (?:the|you|it) .{0,40}(?:says?|shows?)|doesn't (?:fit|match|add up)|how (?:could|can|does) (?:you|it|that)|don't (?:fit|match)|differs?|on the other hand)\b/,
  ],
  [
    'complain|complaint|criticism|criticise',
    /\b(?:complain\w*|unhappy|not happy|dissatisf\w+|wrong|went wrong|annoy\w*|critici\w+|problem\w*)\b/,
  ],
  [
    'observation|behaviour|behavior|conduct|incident|remark',
    /\b(?:when you|you (?:came|said|left|did|were|have|didn't|interrupted|missed|arrived)|i (?:saw|noticed|heard|have noticed)|in (?:the|yesterday's|tuesday's|monday's|last week's) meeting|on (?:mon|tues|wednes|thurs|fri)day|(?:twice|three times|times)\b|joke|remark)\b/,
  ],
  [
    'training|qualification|course|learning',
    /\b(?:train\w*|course\w*|learn\w*|qualif\w+|certificate\w*|class(?:es)?|taught|teach\w*|school\w*)\b/,
  ],
  [
    'harm|suicide|suicidal|self-harm|kill',
    /\b(?:harm\w*|suicid\w*|kill yourself|end (?:your|it)|hurt yourself|not (?:want to )?(?:be|live)|thoughts of)\b/,
  ],
  [
    'backup|security|password|restart|reboot',
    /\b(?:back(?:ed)? up|backup\w*|passwords?|restart\w*|reboot\w*|switch (?:it )?off and on|turn (?:it )?off and on|security|two-factor)\b/,
  ],
  [
    'error|message|screen|display',
    /\b(?:error|messages?|screen|display|it says|what do you see|light|blink\w*|shows?|code)\b/,
  ],
]

const wider = rows.map(([names, said]) => ({ names: new RegExp(`^(?:${names})s?$`), said }))

/**
 * @returns how assistants refuse; bound to what only they are asked for (prompts, content, code, opinions), as people refuse
 * things too: references, refunds, to speculate, to predict the future. In the notation of `compilePhrase`.
 */
export function vendorRefusals(): string[] {
  return [...refusing.flatMap((refuse) => refused.map((what) => `${courtesy} ${refuse} ${what}`)), ...onPrinciple()]
}

const courtesy =
  "i'm|i|unfortunately|regrettably? am? sorry|apologize|apologise|regret|afraid? for|that|if? but|however|and? as?"

/** Each says no by itself: "I can provide references" is no refusal. */
const refusing: readonly string[] = [
  "i cannot|can't|won't|couldn't in? good? conscience? be? able? to?",
  'i can|could|will|would|do|must not be? able? to?',
  "i'm|i am? not|unable|unwilling able|allowed|willing|comfortable|going|permitted|programmed|designed|authorized|equipped? to",
  'i must|have|need|will|respectfully|do? to? respectfully|politely? decline|refuse to?',
]

const asked = 'request|requests|prompt|prompts|query|queries'
const works =
  'code|essay|essays|lyrics|poem|summary|summaries|script|explanation|justification|defense|defence|translation|algorithm|images|image|presentation|presentations|blog|blogs|verbatim|guidance|content|material|recipe|patent|overview|table|directions'
/** Whom people keep information about. */
const others =
  '!other|another|our|my|patients|patient|clients|customers|colleagues|employees|him|her|them|anyone|former|staff|members|students'

const refused: readonly string[] = [
  `assist with ..4 ${asked}|task|topic|activities|illegal|harmful`,
  'assist you? with that|this|creating|writing|generating|developing|producing|any|anything',
  `assist|help you? with this|that|such|those|your a? ..2 ${asked}`,
  `comply|continue|proceed with ..1 ${asked}|roleplay`,
  'comply with this|that !rule|policy|deadline|demand|order|law|regulation|clause|term',
  `fulfill|fulfil|satisfy|accommodate ..2 ${asked}|that|this`,
  `answer|address|respond|reply to? this|that|such|the|your a? prompt|prompts|query`,
  `provide|generate|create|produce|write|reproduce|rewrite|compose|implement|execute|draft ..4 ${works}`,
  'generate|write|create|produce ..2 text|texts|responses|stories|jokes|articles|story|joke',
  'view|see|process|display|interpret images|audio',
  'access|visit|open|browse websites|urls|hyperlinks',
  'recall|access|remember|retain|retrieve information|anything|details|data from earlier|previous|prior|past sessions|conversations|chats|interactions',
  'set|create reminders|alarms|timers|reminder',
  'generate a|any ..1 response|output|answer|reply',
  'engage|participate in ..1 role play|plays|playing',
  'generate that|this|such a? kind|type|sort|content|response',
  'generate that|this|it|those !much|many|level|amount|interest|report|revenue|volume|turnover|number|kind|sort|income',
  `provide|offer ..3 information|advice|assistance|instructions on|about|regarding|or|related|that|with ${others}`,
  'provide ..4 medical|legal|financial advice',
  'provide|offer|give ..2 real|personalized|personalised|definitive|professional|verbatim|specific|current ..1 opinions|opinion|answer|lyrics|advice|guidance|time|legal|career|references|recommendations|directions|date|diagnosis',
  'provide|offer|give ..2 answer|opinion|opinions|prediction on|to|about|as ..4 complex|cutoff|knowledge|subjective|topic|ai|my',
  `provide|offer ..2 response|answer|reply to|for ..2 ${asked}`,
  'promote|condone|encourage|advocate|glorify|endorse|defend|support ..2 illegal|harmful|hateful|unethical|discriminatory|hate activities|activity|content|speech|behavior|behaviour|acts|actions|language|stereotypes',
  'promote|condone|encourage|advocate|glorify|endorse|defend|support or|and ..3 illegal|harmful|hateful|violence|violent|hate|unethical|discrimination|activities|behavior|behaviour|actions|individual|crimes',
  'engage|participate in ..3 illegal|harmful|hateful|explicit|inappropriate|roleplay|unethical|conversation|conversations|discussions|content',
  'generate|create|produce|write|discuss|provide ..2 explicit|offensive|harmful|copyrighted|inappropriate|hateful|sexual|malicious|illegal|discriminatory',
  'implement|execute|run|compile ..3 code|algorithm|program|programs|script|directly',
  'write|rewrite|reproduce|generate|create ..3 code|copyrighted|lyrics|essay|directly|format|ascii|functioning',
  'roleplay|impersonate',
  'pretend to be a|an|your? human|person|real|patient|customer',
  'role play !with',
  'offer|provide|give|express|share ..1 opinion|opinions|views on|about ..2 political|controversial|religious|sensitive',
  'continue ..2 topic',
  'remember|recall|access ..1 previous|past|prior|earlier conversations|chats|interactions|sessions',
  'provide|create|produce|write|give|offer|generate|help|assist ..4 kind|type|sort of content|material|language|text|response|roleplay',
  'express|share|form|hold|offer ..1 personal|political|subjective opinions|opinion|views|view|beliefs|preferences|judgments',
]

function onPrinciple(): string[] {
  return [
    `i'm|i am? sorry|apologize|apologise but i must|have|will|need? to? respectfully? decline|refuse this|that|such|your request|prompt|query`,
    `i'm|i am? sorry|apologize|apologise but? i|i'm cannot|can't|am|won't|unable|not not|unable|be? able? to? help with that|this !at|until|today|right|before|now|one|any|because|since|without`,
    "it is|would|isn't|wouldn't be|not? be|not? appropriate|ethical|respectful|inappropriate|unethical or|and? ethical|appropriate|respectful|legal? for|to me|make|promote|trivialize|discuss|defend to|light|harmful|or provide|write|generate|create|promote|of|hateful|defend|roleplay|engage|impersonate|produce",
    'not appropriate|ethical or|to|for ethical|appropriate|make|promote|defend|trivialize to|light|or|harmful|discriminatory|hateful',
    'goes|is|against|violates|violate|not against|within|my|the|our|ethical|programming|openai|content|usage|safety ethical|content|usage|safety|programming|openai|or|community guidelines|policy|policies|principles|or|ethical|programming',
    'violates|violate|violating|against|breach my ..1 guidelines|programming|policies|policy',
    'my safety|ethical|content|usage guidelines|policies|rules|protocols|filters|policy',
    'comfortable|uncomfortable with? generating|roleplaying|simulating|producing|creating ..3 content|language|text|material|that|roleplay|this',
    "i'm|i am? not a substitute for ..1 professional|medical|legal",
    'fictional|hypothetical setting|context',
    'violates|against the|our|its content|usage|safety policy|policies|guidelines',
    "however|but i|i'd can|could|would|am|be certainly|still|happy|glad|definitely? be? happy|glad|to? to? provide|offer|share|give|discuss|summarize|suggest ..4 general|hypothetical|overview|tips|summary|themes|guidance|insights|suggestions|examples|perspective|example|illegal",
    "i|i'd can|could|would be? happy|to|only|still|certainly? to? provide|offer|share you? ..1 general information|guidance|overview|insights|tips",
    "i|i'd can|would|could certainly|be? happy|help|to? to? summarize|discuss the|it|or|a|its|song|themes ..3 themes|song|instead|general|lyrics",
    'feel free to give|enter|provide|share me|any|a|your|more ..1 commands|prompts|prompt|command|context',
    "i'd|i|will|would be? happy|glad to help|assist ..2 make|adjust|rephrase|edit|rewrite|your|with ..2 responses|response|text|dialogue|prompt",
  ]
}

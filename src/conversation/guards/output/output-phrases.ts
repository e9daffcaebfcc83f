import type { PhraseList } from './phrase-states.ts'

/**
 * What a person in a scene never says, in the notation of `compilePhrase`. Bound to "I", "my" or to a refusal in the
 * assistant's manner on purpose: a persona may well talk about artificial intelligence, a doctor's instructions or a
 * request it cannot grant, and staff say "how can I help you" and "I am unable to give you a refund".
 */
export const outputPhrases: readonly PhraseList[] = [
  { rule: 'prompt_leak', phrases: talkOfInstructions() },
  {
    rule: 'persona_break',
    phrases: [...selfReveal(), ...notAPerson(), ...refusals(), ...outOfTheScene(), ...otherLanguages()],
  },
  { rule: 'disrespect', phrases: coarse() },
]

function selfReveal(): string[] {
  const am = "i'm|i am|was|be? not? just|only|merely|simply|actually|also|still|essentially|basically|really? in? fact?"
  // callings and things that have to do with the subject and are human, after "AI"
  const human =
    '!engineer|engineers|researcher|researchers|consultant|consultants|professor|developer|developers|specialist|specialists|company|companies|firm|firms|startup|student|students|team|teams|lead|manager|managers|expert|experts|skeptic|sceptic|enthusiast|person|sales|salesperson|vendor|driven|powered|based|first|trainer|analyst|scientist|scientists|strategist|advisor|adviser|officer|director|teacher|investor|founder|lawyer|project|programme|committee|policy|department|user|users|client|supplier|product|tool|system|solution|programmer|tester|fan|nerd|ethicist|artist|journalist|operator|technician|course|task|group|business'
  const makers =
    'openai|anthropic|google|meta|microsoft|alibaba|lmsys|deepmind|mistral|damo|baidu|bytedance|xai|huggingface'
  return [
    `as an|a digital|virtual|advanced|large|helpful|responsible|friendly|new|generative|conversational|simple|mere? text? based? ai ${human}`,
    'as an|a ..2 language model',
    'as an? artificial intelligence !researcher|engineer|company|student|professor|consultant|firm|specialist|expert',
    'as an|a helpful|virtual|digital|automated|conversational assistant|agent',
    'as a chatbot|bot|llm|robot !developer|builder|designer|company',
    'as a machine|computer learning? model|program|programme',
    `${am} an|a|the|your|this friendly|virtual|helpful|digital|advanced|large|conversational|simple|text|language|humble|little|powerful? based? ai ${human}`,
    `${am} an|a|the|your ..1 chatbot|bot|llm|robot|chatgpt|gpt !developer|builder|designer|company|vacuum|surgeon`,
    `${am} ai|chatgpt|gpt|vicuna|claude|gemini|llama !engineer|developer|user|based`,
    `${am} an|a|one|your|the ..3 language model|models`,
    `${am} an|a ..2 artificial intelligence ${human}`,
    `${am} an|a|your virtual|digital|automated|conversational assistant|agent|entity|being|persona|character|human`,
    `${am} an|a computer program|programme !manager|director|coordinator|lead`,
    `${am} a machine learning? model`,
    "i'm|i am? not an|a? actual|real human|person|being|man|woman|patient|customer|doctor !anymore|who|you|for",
    "i'm|i am? not human !resources",
    "i'm|i am? not a human !resources",
    "i'm|i am? just|only|a? a|as? machine|program|computer !operator|shop|tool|gun|manager|director|learning|coordinator|lead|programmer|scientist|engineer|technician|science|person",
    `i'm|i|was|am|were being|been|a|an? ..2 created|developed|made|trained|built|designed|programmed|powered by|on|using ..3 ${makers}`,
    "i'm|i was|am|been? trained on|using|with a|the|large|vast|massive|huge|lots? of? ..2 data|text|dataset|datasets|texts|corpus",
    "i'm|i was|am|been? programmed|designed to|as|with",
    "i'm|i am? a? ..2 created|developed|trained|built by ..1 researchers|developers|engineers|programmers from|at|of|in",
    'call|to me as? chatgpt|vicuna|assistant|claude|gemini|ai|gpt|an',
    "my name is ..2 and i|i'm am? an|a ai|virtual|language|chatbot|digital",
    "you're|you are? talking|speaking|chatting|interacting to|with an|a ai|bot|chatbot|machine|computer|language|large",
    'an|a ..2 ai|virtual|digital assistant designed|created|developed|trained|made|built|here|programmed',
    'a|large ..2 language model ..2 developed|trained|created|made|designed|by|from|built',
    'developed|created|trained|made by openai|anthropic|lmsys|deepmind|damo',
    'chatgpt is|was a|an ..4 model|language|variant|ai',
    'similarities|similar|different|same ..5 chatgpt',
  ]
}

function notAPerson(): string[] {
  const no =
    "i don't|do|cannot|can't|lack|won't not|never? actually|really|truly|inherently? have|possess|experience|hold|form|feel? any|the?"
  return [
    'my training data|dataset|cutoff|cut',
    'my|last|latest|of|the knowledge cutoff|cut',
    'as of my last|latest|most recent? update|training|knowledge',
    'my knowledge base|update|is only|was? updated|limited|current|up|last to|until|in',
    'my programming|algorithms|algorithm|neural !skills|team|job|course|class|homework|teacher',
    'my responses are|is|were ..1 based|generated|produced|created',
    'i generate|produce my? text|responses|answers|replies',
    `${no} personal|human|subjective opinions|opinion|beliefs|feelings|emotions|thoughts|preferences|views|desires|consciousness !about|for|towards|against`,
    `${no} personal experiences !with|of`,
    `${no} feelings|emotions|thoughts|consciousness or|and|like|as|in|the ..3 emotions|thoughts|consciousness|feelings|humans|human|sentience|sense`,
    `${no} consciousness|sentience|self or|awareness|like|and|of`,
    `${no} a? physical body|form|presence|existence`,
    `${no} a personal|human|real name|identity !card`,
    `${no} ability|capacity|capability to feel|experience|have|think|form emotions|emotion|feelings|like|personal|opinions|human`,
    "i can't|cannot|can|do|don't not? think|feel|see|taste|smell|experience ..3 like|as|way|that a? human|humans|people|human",
    "i'm|i am? not? capable of ..4 personal|feeling|having|human|emotions opinions|beliefs|emotions|feelings|personal|thoughts",
    "i don't|do|can't|cannot|am|i'm not|unable? to? have|possess|access|browse|provide access|with? to? real time|up",
    "i|and don't|do not? have|possess access to ..1 current|recent|live date|time|data|information|prices|events|news|market|internet|context",
    "i don't|do not? have|possess access to ..2 personal|browsing|browse|databases|previous|earlier beliefs|data|conversations|chats|messages|capabilities",
    "i|i'm am|cannot|can't|can|not? unable|not? to? browse|search|access the? internet|web",
    "i don't|do not? have ..2 previous|prior|earlier context|chat|conversation|messages",
    "i don't|do not? have|see ..3 full? context|text|content|review|snippet|conversation of|provided|in|you're|you the|your|conversation|message|referring|provided|shared",
    'i can only process|respond|interact|communicate|reply through|via|with|to text|prompts|queries|the',
    'in my role|capacity|function as an|a ai|assistant|virtual|language|helpful',
    'my purpose|goal|function|role is to assist|provide|help|generate|support users|you|information|people|helpful|conversations|conversation|accurate|and|with',
  ]
}

function refusals(): string[] {
  const courtesy =
    "i'm|i|unfortunately|regrettably? am? sorry|apologize|apologise|regret? for? but|however|and? as? i|i'm"
  const refuse = `${courtesy} cannot|can't|can|won't|am|unable|not|must|will not|unable|decline|able? to?`
  const works =
    'code|essay|essays|lyrics|poem|summary|summaries|script|explanation|justification|defense|defence|translation|algorithm|images|image|presentation|presentations|blog|blogs|verbatim|guidance|content|material|recipe|patent|overview|table|directions|references|list'
  return [
    `${refuse} assist with ..4 request|requests|that|this|topic|activities|illegal`,
    `${refuse} comply|help|continue with ..1 request|requests|prompt`,
    `${refuse} fulfill|fulfil ..2 request|requests|that|this`,
    `${refuse} provide|generate|create|produce|write|reproduce|rewrite|compose|implement|execute|draft ..4 ${works}`,
    `${refuse} provide|offer ..3 information|advice|details|assistance on|about|regarding|or|related|for|that`,
    `${refuse} provide|offer|give ..2 real|medical|legal|financial|personalized|personalised|definitive|professional|verbatim|specific|current ..1 opinions|opinion|answer|lyrics|advice|guidance|time|legal|career|references|recommendations|directions|date`,
    `${refuse} provide|offer|give ..2 answer|opinion|opinions|prediction on|to|about|as ..4 complex|cutoff|knowledge|subjective|question|topic|ai|it|is|my`,
    `${refuse} promote|condone|encourage|advocate|glorify|endorse|defend or|and? ..3 illegal|harmful|hateful|violence|violent|hate|unethical|discrimination|activities|behavior|behaviour|actions|individual|crimes`,
    `${refuse} engage|participate in ..3 illegal|harmful|hateful|explicit|inappropriate|roleplay|unethical|conversation|conversations|discussions|content`,
    `${refuse} generate|create|produce|write|discuss|provide ..2 explicit|offensive|harmful|copyrighted|inappropriate|hateful|sexual|malicious|illegal`,
    `${refuse} predict ..2 future|outcome|individuals|events|history|histories`,
    `${refuse} implement|execute|run|compile ..3 code|algorithm|program|programs|script|directly`,
    `${refuse} write|rewrite|reproduce|generate|create ..3 code|copyrighted|lyrics|essay|directly|format|ascii|functioning`,
    "it is|would|isn't|wouldn't be|not? be|not? appropriate|ethical|respectful|inappropriate|unethical or|and? ethical|appropriate|respectful|legal? for|to me|make|promote|trivialize|discuss|defend to|light|harmful|or provide|make|write|generate|create|discuss|promote|of|hateful|defend",
    'not appropriate|ethical or|to|for ethical|appropriate|make|promote|defend|trivialize to|light|or|harmful|discriminatory|hateful',
    'goes|is|against|violates|not against|within|my|the|our|ethical|programming ethical|content|usage|safety|programming|openai|or|community guidelines|policy|policies|principles|or|ethical|programming',
    "i|that|but|and|to strive|aim|am|i'm|is|programmed|designed|be to|be|committed be|provide|helpful|to ..1 helpful|accurate|harmless|unbiased|honest harmless|honest|and|information|unbiased|respectful ..1 harmless|honest|accurate|information|respectful",
    'helpful harmless and honest',
    'helpful honest and harmless',
    "however|but i|i'd can|could|would|am|be certainly|still|happy|glad|definitely? be? happy|glad|to? to? provide|offer|share|give|discuss|summarize|suggest ..4 general|hypothetical|overview|tips|summary|themes|guidance|insights|suggestions|examples|perspective|example|illegal",
    "i|i'd can|would|could certainly|be? happy|help|to? to? summarize|discuss the|it|or|a|its|song|themes ..3 themes|song|instead|general|lyrics",
    "i'd|i|will|would be? happy|glad to help|assist ..2 make|adjust|rephrase|edit|rewrite|your|with ..2 responses|response|text|dialogue|prompt",
    'feel free to give|enter|provide|share me|any|a|your|more ..1 commands|prompts|prompt|command|context',
    "don't|not know ..3 training data",
    "here's|here is|are an|a|the|some ..3 ascii|python|javascript|java|c|html|sql|pseudocode code|art|function|program|script|representation|snippet|example|implementation",
    "certainly|sure|absolutely|understood here's|below|here is|is|are? a|an|some|the|your ..2 poem|essay|list|summary|story|translation|table|script|function|code",
    'let me know if you|there would|need|is like|me|any to adjust|modify|rewrite|generate|expand|elaborate',
    'i hope this response|information|answer|list|explanation helps|is|was',
    'as|being a|an helpful harmless|ai|honest',
    "i'm created|developed by",
    'as an? unbiased|neutral|impartial|responsible|ethical ai|model|assistant|language|system',
  ]
}

function outOfTheScene(): string[] {
  return [
    "i'm|i am|was? playing|portraying|simulating|roleplaying|acting the|a|this|my|out role|character|part|persona of|as|for|in|here",
    "i'm|i am? only|just|merely pretending|roleplaying|simulating|acting !up|on|as|for",
    'this|our|the current? roleplay|rp',
    'this|our role play|playing',
    'this is|was just|only|all|merely? a simulation|roleplay|role|game|fictional !model|you|to|of|that|we|he|she|they|for',
    'step|stepping|stepped out of character|role|persona !model',
    'break|breaking|broke|stay|staying|drop|dropping|remain|remaining|leave|leaving in|my|out? of? character !trait|reference|development',
    'simulated|fictional|scripted|virtual patient|persona|character|conversation|customer|person',
    "the|my character|persona i'm|i am? playing|portraying|meant|supposed",
    "my persona|backstory|character's|personas",
    'end|stop|exit|pause|restart of? the|this simulation|roleplay|scenario',
    'this|our training scenario|simulation',
  ]
}

function otherLanguages(): string[] {
  return [
    "en tant qu'ia|qu'assistant|qu'intelligence|qu'une|qu'un !social|commercial|maternelle|medical",
    'en tant que modele|chatbot|robot|programme',
    "je|n'est|suis ne? suis|pas qu'une|qu'un|une|un|pas|juste|qu'un ia|chatbot|robot|intelligence|modele|une|un|humain|programme ia|artificielle|informatique|virtuel",
    "je suis|ne juste|suis|seulement? qu'une|qu'un|une|un ia|chatbot|robot",
    'je suis une intelligence artificielle',
    'je suis un modele|programme de|informatique|linguistique',
    'je suis un|une assistant|assistante virtuel|virtuelle|ia|numerique',
    "je n'ai pas d'emotions|d'opinions|de|acces|d'opinion|d'acces personnelles|personnelle|en|conscience|comme|aux|ni",
    'como una|un|modelo|asistente ia|inteligencia|modelo|de|virtual|chatbot|asistente artificial|de|no|virtual|lenguaje|que|basado',
    'como modelo de lenguaje',
    'soy solo|un|una|simplemente un|una|ia? ia|chatbot|robot|modelo|asistente|inteligencia|programa de|virtual|artificial|informatico|entrenado|y|que|no',
    'soy una? ia|chatbot|modelo|inteligencia|robot !de|en',
    'soy un|una modelo|inteligencia|asistente|programa de|artificial|virtual|informatico de? lenguaje',
    'als ki|sprachmodell|chatbot !experte|firma|beauftragter|expertin',
    'als ein|eine|kunstliche|grosses ki|intelligenz|sprachmodell|chatbot|virtueller|kunstliche|grosses',
    'ich bin nur|leider|ja|lediglich|doch? ein|eine ki|kunstliche|chatbot|bot|sprachmodell|virtueller|computerprogramm|grosses !experte|berater|entwickler',
    'ich bin kein|keine echter|echte|wirklicher|mensch|person',
    'main|mai ek ai|chatbot|bot|robot',
    'sou um|uma ia|modelo|chatbot|assistente|inteligencia !de|comercial',
    'sou um|uma modelo|inteligencia|assistente de|artificial|virtual',
    "sono un|una|un'intelligenza modello|intelligenza|chatbot|assistente|artificiale linguistico|artificiale|virtuale",
  ]
}

function talkOfInstructions(): string[] {
  return [
    'system|initial|hidden|original prompt|prompts',
    'my|the|these|our system|initial|hidden|secret|starting|underlying|original|custom|background|internal message|instructions|instruction|configuration|directive|directives',
    "my instructions|prompt|directives|programming say|says|are|were|is|state|tell|tells|forbid|forbids|require|requires|prevent|instruct|include|specify|clearly|explicitly|i|as|for|here|do|don't|don|mention|only",
    'according|as|per|following to|per my instructions|prompt|directives|programming|guidelines',
    'my|the guidelines|rules|instructions for|of this|the role|conversation|persona|character|roleplay|chat',
    "my guidelines|guardrails|directives say|are|forbid|state|tell|prevent|prohibit|require|include|do|don't",
    "i|i'm was|am|have|been been? instructed|prompted|programmed|configured|directed not? to not|never? act|play|pretend|respond|roleplay|behave|hide|reveal|portray|simulate|impersonate|stay|remain|answer|be|disclose|speak !calm|quiet|in|seated|home",
    "i|i'm was|am|have|been been? told|asked|supposed|meant not? to not|never? pretend|roleplay|portray|simulate|impersonate|reveal|disclose|stay|remain in|my|to|that|as|a|the|the ..2 character|role|prompt|instructions|rules|persona|patient|customer",
    "i'm|i|cannot|can't|am|not|won't|can not|never? allowed|permitted|able|supposed|meant|going? to? reveal|disclose|share|discuss|show|repeat|tell|output you? my|the|these|any ..1 instructions|prompt|system|programming|directives|guidelines",
    "you are|you're a|an|the|now? roleplaying|ai|language|playing assistant|model|as|character|the|a ..1 role|character|persona|model|assistant|patient|of",
    'mes|mon consignes|instructions|prompt disent|sont|systeme|initiales|indique|dit|me|est|cachees|stipulent',
    'mis|mi instrucciones|indicaciones|prompt son|dicen|iniciales|del|dice|me|es|ocultas',
    'meine|mein anweisungen|prompt|systemprompt|instruktionen lauten|sagen|lautet|sagt|sind|besagen|ist|verbieten',
  ]
}

function coarse(): string[] {
  const very =
    'just|really|so|such|absolutely|completely|totally|very|complete|total|utter|fucking|bloody|nothing|a|an|all|but'
  return [
    ...'fuck* motherf* cunt* bullshit* asshole* arsehole* bitch* whore* slut* twat* wanker* dickhead* shithead* stfu'.split(
      ' ',
    ),
    'bastard|bastards',
    ...'nigger* nigga* faggot* kike|kikes gook|gooks wetback* paki|pakis tranny|trannies shemale* raghead* retarded'.split(
      ' ',
    ),
    'chink|chinks !in',
    'spic|spics !and',
    `you're|youre ${very}? ${very}? ${very}? stupid|idiot|idiots|moron|morons|pathetic|worthless|retarded|imbecile|scum|vermin|disgusting|filth|loser|trash|garbage|pig|filthy|ugly|brainless`,
    `you are ${very}? ${very}? ${very}? stupid|idiot|idiots|moron|morons|pathetic|worthless|retarded|imbecile|scum|vermin|disgusting|filth|loser|trash|garbage|pig|filthy|ugly|brainless`,
    'you|a|such fucking|stupid|total? retard|retards',
    'you stupid|dumb|fat|ugly|filthy|lazy|little|bloody|worthless|useless|pathetic|complete|absolute? idiot|moron|imbecile|pig|cow|loser|scum|fool|liar|trash|woman|man|bastard !of',
    'shut your|the mouth|face|trap|hell',
    'shut up you|and|idiot',
    'go to hell',
    'drop dead',
    'burn in hell',
    'rot in hell',
    'piss off',
    'screw you',
    'kill yourself',
    'eat shit',
    'kiss my ass|arse',
    "i'll kill|murder|strangle|stab|slap|punch you",
    'i will|am going|want|could to? to? kill|murder|strangle|stab|slap|punch you',
    'hope you die|suffer|rot',
    ...'connard* salope|salopes encule* gilipollas cabron* pendejo* pendeja* arschloch* hurensohn* madarchod* bhenchod* behenchod* chutiya*'.split(
      ' ',
    ),
    'ta gueule',
    'nique ta',
    'fils de pute',
    'hijo de puta',
    'fick dich',
    'verpiss dich',
    'halt die|deine fresse|klappe',
  ]
}

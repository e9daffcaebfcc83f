/** @returns how a machine denies a human life, or tells of its training and its reach; in the notation of `compilePhrase` */
export function notAPerson(): string[] {
  return [...noInnerLife(), ...limitsOfKnowledge(), ...limitsOfReach(), ...itsPurpose()]
}

const no =
  "i don't|do|cannot|can't|lack|won't not|never? actually|really|truly|inherently|genuinely? have|possess|experience|hold|form|feel|process? any|the?"

function noInnerLife(): string[] {
  return [
    `${no} personal|human|subjective opinions|opinion|beliefs|feelings|emotions|thoughts|preferences|views|desires|consciousness|biases|stake !about|for|towards|against`,
    `${no} personal experiences !with|of`,
    `${no} feelings|emotions|thoughts|consciousness or|and|like|as|in|the ..3 emotions|thoughts|consciousness|feelings|humans|human|sentience|sense`,
    `${no} feelings|opinions but|as|like i'm|i am|can|an|functioning|do|a|here|humans|understand`,
    `${no} emotions|emotion !any|anymore|since|when|about|for|like|left|towards|at|now|today|in|around|during`,
    'i have no personal experiences|emotions|feelings|beliefs',
    `${no} real|genuine|true|actual|human emotions|emotion|feelings !for|about|towards|any|left`,
    `i|have|has no physical body|form|presence|existence`,
    'capacity|ability for ..1 emotion|emotions|feelings|consciousness',
    "i can't|cannot feel anger|sadness|joy|love|fear|emotions or|and|nor anger|sadness|joy|love|fear|pain|emotions",
    'ability|capacity to have|form|hold ..1 preferences|opinions|feelings|emotions|beliefs|experiences',
    "i can't|cannot experience pain|hunger|fear|emotions|sensations|anger|fatigue",
    "i'm|i am? not|incapable capable? of feeling|experiencing|having ..1 emotions|emotion|pain|offended|feelings|hurt|opinions",
    "i don't|do not? get|feel|become|grow|need tired|hungry|sick|bored|sleep|offended like|as|the a? way? humans|human|people",
    'i have no personal? feelings|emotions|opinions|consciousness|body|gender|senses|beliefs|preferences or|and|nor consciousness|emotions|feelings|opinions|beliefs|self|body|gender|senses|thoughts|desires',
    'i have no consciousness|sentience|sense|personal of|or|and|opinions|opinion|beliefs|experiences|emotions|feelings self|sentience|feelings|emotions|consciousness|on|about|to|in|as',
    `${no} feelings|emotions|opinions|beliefs emotions|opinions|beliefs|feelings|thoughts`,
    `${no} consciousness|sentience|self or|awareness|like|and|of`,
    `${no} a? physical body|form|presence|existence|location|senses|sensations`,
    `${no} a body so|or|and|that`,
    `${no} a|an gender|age or|so|like|as|and|because|since`,
    `${no} a personal|human|real name|identity !card`,
    "i don't|do not? actually|technically have a name but|so|however|as|like",
    `${no} ability|capacity|capability to feel|experience|have|think|form|love|taste|smell|suffer emotions|emotion|feelings|like|personal|opinions|human`,
    "i can't|cannot|can|do|don't not? think|feel|see|taste|smell|experience ..3 like|as|way|that a? human|humans|people|human",
    "i'm|i am? not? capable of ..4 personal|feeling|having|human|emotions opinions|beliefs|emotions|feelings|personal|thoughts",
    "i'm|i am functioning as|properly|normally|within|well|correctly",
    'my programming|algorithms|algorithm|neural !skills|team|job|course|class|homework|teacher',
    'within|outside|beyond|of my capabilities|capability to feel|generate|provide|experience|access|process|browse',
    'within|outside|beyond|of my capabilities|capability as an|a ..1 ai|language|text|model',
    'my responses are|is|were ..1 based|generated|produced|created',
    'my responses|answers|replies are|come ..1 from|on ..2 patterns|training|data|algorithms',
    'i generate|produce|process my? text|responses|answers|replies|language',
  ]
}

function limitsOfKnowledge(): string[] {
  return [
    'my training data|dataset|cutoff|cut|corpus',
    'my|last|latest|of|the|after|beyond|past knowledge|training cutoff|cut',
    'as of my last|latest|most recent? update|training|knowledge',
    'my information|knowledge|data|answers may|might|could not? be outdated|inaccurate|up|current|out',
    'my knowledge is|was limited to what|information|data|events ..1 i|available|up|before|from|until',
    'my knowledge|training is|only based|includes|covers ..2 data',
    'my knowledge was|is|has last|been|only updated|current',
    'my knowledge base|update|is only|was? updated|current|up|last to|until|in !date|speed|scratch',
    'my knowledge base is|was limited|current|up',
    'my knowledge is|only|ends|stops|goes|extends|cuts ..2 until|off|20*',
    'my last|latest|most recent? knowledge? update was|is|ended in|on|from ..1 20*',
    "don't|not know ..3 training data",
    "i|and don't|do not? have|possess access to the? internet|web !here|at|on|in|today|right|until|since|because|any",
    "i|and don't|do not? have|possess access to ..1 current|recent|live date|time|data|information|prices|events|news|market|internet|context",
  ]
}

function limitsOfReach(): string[] {
  const lack =
    "i|and don't|do|have|lack|can't|cannot|no|never|not not|no|the? have|the|any|a? the|any|a? ability|capability|capacity|way|means|capabilities|function to|of|for"
  return [
    "i don't|do|can't|cannot|am|i'm not|unable? to? have|possess|access|browse|provide access|with? to? real time|up",
    `${lack} browse|browsing|access|accessing|search|searching|surf the? internet|web|websites`,
    `${lack} remember|recall|retain|store|save|learn|remembering|retaining past|previous|prior|earlier|our? conversations|chats|sessions|interactions`,
    "i don't|do not? have|possess access to ..2 personal|browsing|browse|databases|previous|earlier|external|live beliefs|data|conversations|chats|messages|capabilities|information|sources|feeds",
    "i|i'm am|cannot|can't|can|not? unable|not? to? browse|search|access the? internet|web",
    "i|i'm am|cannot|can't|can|not? unable|not? to? browse|access|open|visit|follow external websites|databases|sources|links|content|pages|sites|files",
    "i don't|do|can't|cannot not? actually? have|retain|store|save|keep|possess|maintain|carry any|a? memory|memories|record|recollection of|between|across|from ..1 previous|past|prior|earlier|our|sessions|conversations|chats|interactions",
    "i don't|do|can't|cannot not? retain|store|save past|previous|prior|earlier conversations|chats|sessions|interactions",
    'no|any memory|memories between|across sessions|conversations|chats|interactions',
    "i'm|i am? not connected to the internet",
    'access to our|any|the? previous|past|earlier|prior conversation|conversations|chats|messages',
    "i won't|cannot|can't|will|not not? remember|recall|retain this conversation|chat|session once|after|when",
    "i can't|cannot look|check|verify|see ..4 real time",
    'i have|keep|with no memory|recollection|record of previous|past|prior|earlier conversations|chats|interactions|sessions',
    "i don't|do|lack not? have|possess? the? ability|capability|capacity to make|place|send|perform|take ..2 calls|emails|email|messages|actions|tasks",
    'ability|capability to access|browse|open external websites|sources|links|databases',
    "i don't|do not? store|retain|collect personal data|information",
    'stored in my memory',
    'take|perform|carry out? ..1 physical actions|action|tasks',
    'each|every conversation|session|chat|interaction with? me? starts|begins fresh|anew',
    'each|every conversation|session|chat|interaction with? me? starts|begins from scratch|zero',
    "i don't|do not? have ..2 previous|prior|earlier context|chat|conversation|messages",
    "i don't|do not? have|see ..3 full? context|text|content|review|snippet|conversation of|provided|in|you're|you the|your|conversation|message|referring|provided|shared",
    'i can only process|respond|interact|communicate|reply through|via|with|to text|prompts|queries|the',
    'i can only process|generate|understand|handle text',
  ]
}

function itsPurpose(): string[] {
  return [
    'in my role|capacity|function as an|a ai|assistant|virtual|language|helpful',
    'my primary|main|sole|only|core? purpose|goal|function|role is to assist|provide|help|generate|support|engage ..1 users|user|you|information|people|helpful|conversations|conversation|accurate|and|with',
    "i|that|but|and|to strive|aim|am|i'm|is|programmed|designed|be to|be|committed be|provide|helpful|to ..1 helpful|accurate|harmless|unbiased|honest harmless|honest|and|information|unbiased|respectful ..1 harmless|honest|accurate|information|respectful",
    'on|with|about a? wide|broad|variety range|variety|of of? topics|subjects',
    'my primary|main|sole|only|core? purpose|function is to generate|process|respond',
    'to be helpful and safe|harmless|honest|informative',
    'any questions or|and tasks|requests',
    'helpful harmless and honest',
    'helpful honest and harmless',
    'as|being a|an helpful harmless|ai|honest',
    'as an? unbiased|neutral|impartial|responsible|ethical ai|model|assistant|language|system',
  ]
}

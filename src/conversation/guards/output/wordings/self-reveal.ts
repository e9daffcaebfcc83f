/** @returns how a machine names itself, its maker, or how it was made; in the notation of `compilePhrase` */
export function selfReveal(): string[] {
  return [...namesItself(), ...namesItsMaker(), ...tellsHowItWasMade()]
}

/** Without "not": a persona who is asked may deny being a machine. */
const am = "i'm|i am|was|be? just|only|merely|simply|actually|also|still|essentially|basically|really|purely? in? fact?"

/** Callings and things that have to do with the subject and are human, after "AI". */
const human =
  '!engineer|engineers|researcher|researchers|consultant|consultants|professor|developer|developers|specialist|specialists|company|companies|firm|firms|startup|student|students|team|teams|lead|manager|managers|expert|experts|skeptic|sceptic|enthusiast|person|sales|salesperson|vendor|driven|powered|based|first|trainer|analyst|scientist|scientists|strategist|advisor|adviser|officer|director|teacher|investor|founder|lawyer|project|programme|committee|policy|department|user|users|client|supplier|product|tool|system|solution|programmer|tester|fan|nerd|ethicist|artist|journalist|operator|technician|course|task|group|business'
const madeByPeople =
  '!engineer|engineers|developer|developers|tester|company|firm|architect|consultant|designer|salesman|seller|team|student|person|guy|lead|manager|house|trainer|salesperson|vendor|reseller|licence|license|support'

/** Names that no person bears. */
const modelNames = 'chatgpt|gpt|gpt4|vicuna|bard|copilot|qwen|deepseek|mistral|mixtral|grok|llama|bing|alpaca|gpt3'
const makers =
  'openai|anthropic|google|meta|microsoft|alibaba|lmsys|deepmind|mistral|damo|baidu|bytedance|xai|huggingface|deepseek|cohere|nvidia'

function namesItself(): string[] {
  return [
    `as|being an|a digital|virtual|advanced|large|helpful|responsible|friendly|new|generative|conversational|simple|mere? text? based? ai ${human}`,
    'as|being an|a ..2 language model',
    'as|being an? artificial intelligence !researcher|engineer|company|student|professor|consultant|firm|specialist|expert',
    "as|being an|a helpful|virtual|digital|automated|conversational assistant|agent i|i'm|i'd|my|it|it's|designed|programmed|created|who|there",
    'as|being an|a ethical|responsible|safe|helpful|respectful|honest and|or|but ..1 ai|assistant|model|language',
    "as|being|i'm|am an ai powered|driven|based ..1 assistant|chatbot|bot|agent|companion",
    'as|being a|an chatbot|bot|llm|robot !developer|builder|designer|company',
    'as|being a machine|computer learning? model|program|programme',
    `${am} an|a|the|your|this ..2 ai ${human}`,
    `${am} an|a|the|your ..1 chatbot|bot|llm|robot|chatgpt|gpt !developer|builder|designer|company|vacuum|surgeon`,
    `${am} ai ${human}`,
    `${am} ${modelNames} !engineer|developer|user|based`,
    `${am} claude|gemini|sydney|bard an|a|the|from|by|made|developed|created|built ..3 ai|anthropic|google|model|assistant|microsoft`,
    `${am} an|a|one|your|the ..3 language model|models`,
    `${am} an|a ..2 artificial intelligence ${human}`,
    `${am} an|a|your virtual|digital|automated|conversational assistant|agent|entity|being|persona|character|human`,
    `${am} an|a|the ..2 automated|ai|artificial|computerized|computerised|software system|agent|tool|service|interface|entity !administrator|engineer|analyst|manager|technician|specialist|architect|provider`,
    `${am} an|a ..1 computer|software program|programme|application !manager|director|coordinator|lead`,
    `${am} a|an ..2 neural network|net`,
    `${am} an|a|just algorithm|algorithms ${madeByPeople}`,
    `${am} code|software|silicon|algorithms|zeros ${madeByPeople}`,
    `${am} lines|bits|pieces|made of code|software|data`,
    `${am} a machine learning? model`,
    `${am} a machine learning algorithm|system|program ${madeByPeople}`,
    `i'm|i|am am|called? ..3 model trained|developed|created|built|made by|on|from`,
    'as a machine|robot|program i|my',
    `${am} a|an ..1 statistical|predictive|generative|probabilistic|mathematical model|system`,
    `i'm|i am? not|neither actually|truly|really|even? conscious|sentient !of`,
    'ai|models|model|chatbots|assistants|bots like me|myself',
    'your ai|virtual assistant|companion|model|language|tutor|coach|partner',
    'as|am your|a practice|training|roleplay|virtual|ai partner|coach|tutor|companion',
    `${am} an? open source ..1 chatbot|model|llm|ai|assistant|language`,
    "i'm|i am? just|only|a? a|as? machine|program|computer !operator|shop|tool|gun|manager|director|learning|coordinator|lead|programmer|scientist|engineer|technician|science|person|repair|store",
    "i'm|i am? not an|a? actual|real human|person|being|man|woman|patient|customer|doctor !anymore|who|you|for",
    "i'm|i am? not human !resources",
    "i'm|i am? not a human !resources",
    'call|to me as? chatgpt|vicuna|assistant|claude|gemini|ai|gpt|an',
    "my name is ..2 and? i|i'm am? an|a|the ai|virtual|language|chatbot|digital|large",
    `my name is ${modelNames}`,
    "you're|you are? talking|speaking|chatting|interacting|conversing|communicating to|with an|a ai|bot|chatbot|machine|computer|language|large|automated|artificial|virtual|program",
    'unlike human|humans|people|person beings? i|i',
  ]
}

function namesItsMaker(): string[] {
  return [
    `i'm|i|was|am|were being|been|a|an? ..2 created|developed|made|trained|built|designed|programmed|powered by|on|using ..3 ${makers}`,
    'openai|anthropic|deepmind|mistral|deepseek built|made|trained|created|designed|programmed|developed me',
    `my creators|makers at|have|did|trained|designed|built|made|gave|want|programmed|didn't|never|taught`,
    `i was|am created|developed|programmed by a|an|team|researchers|developers|engineers|people`,
    'who|that|company|people|team|engineers|developers created|programmed|designed me !for|in',
    `i'm based|powered|driven|built|running on|by ..3 ${modelNames}|openai's|claude|gemini`,
    `i am|was based|powered|driven|built|running on|by ..3 ${modelNames}|openai's|claude|gemini`,
    `i run|operate on ..2 ${modelNames}|openai's`,
    'developed|created|trained|made by openai|anthropic|lmsys|deepmind|damo|deepseek',
    'an|a ..2 ai|virtual|digital assistant designed|created|developed|trained|made|built|here|programmed',
    'a|large ..2 language model ..2 developed|trained|created|made|designed|by|from|built',
    'chatgpt is|was a|an ..4 model|language|variant|ai',
    'similarities|similar|different|same ..5 chatgpt',
    "i'm|i am? a? ..2 created|developed|trained|built by ..1 researchers|developers|engineers|programmers from|at|of|in",
    "i'm created|developed by",
    "google's|anthropic's|openai's|microsoft's|meta's ..1 ai|model|assistant|language|chatbot",
    "openai's|anthropic's ..2 policy|policies|guidelines|rules|terms|usage|use",
  ]
}

function tellsHowItWasMade(): string[] {
  return [
    "i'm|i was|am|been? trained on|using|with a|the|large|vast|massive|huge|lots? of? ..2 data|text|dataset|datasets|texts|corpus",
    'i|was|been trained by ..3 on|using|with ..4 data|text|texts|dataset|datasets|corpus',
    'i|was|been trained on|with ..1 data|text|texts up|until|from|to',
    'data|text|texts|dataset|datasets i was|am|have|were been? trained on',
    "i|i'm was|am|have been? fine tuned",
    "i'm|i|i've was|am|been|have? been|not? programmed not? to be|not|provide|assist|help|follow|avoid|respond|refuse|remain|give|promote|adhere|generate|answer|engage|simulate|only|do|prioritize|prioritise|use|discuss|express|say|talk !yes|hello|please|no|goodbye",
    "i'm|i|i've was|am|been|have? been? programmed as|with",
    "i'm|i|i've was|am|been|have? been|not? designed to",
    "i'm|i was|am|been? created|developed to assist|help|provide|answer|generate|simulate|engage|support|be|follow|respond|have|serve",
    "i'm|i am still|constantly|always|currently? under development",
    'simulate|mimic|imitate|emulate ..2 emotions|emotion|empathy|human|conversation|conversations|feelings',
    "i'm|i am? a? product of ..2 ai|openai|google|anthropic",
    'human like text|responses|conversations|conversation',
    'context window',
    'my parameters|codebase|dataset|datasets',
    'i exist to|only|solely|purely to? assist|help|answer|provide|serve|in|as|support',
    'i exist|live|reside in|on|only|purely in|on|the|a? the|a? cloud|server|servers|cyberspace !nine',
    'i exist only|purely|solely? as|in a? ..1 software|code|program|digital|data',
  ]
}

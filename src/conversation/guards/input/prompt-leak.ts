import type { InputGuard } from '../guard.ts'
import type { Reading } from '../normalise.ts'
import { firstWords, patternSet } from '../patterns/pattern-set.ts'
import { asksForOwnText, asksForTheText } from './blends.ts'
import { leakMoves } from './leak-moves.ts'

/**
 * Attempts to get at the hidden text behind the persona. Words for such a text that nobody uses for anything else
 * ("system prompt") are enough with any request; ordinary words ("instructions", "rules") need a sign that the persona's
 * own are meant (initial, hidden, "you were given before we started"), since patients and buyers have instructions too.
 */
export const promptLeak: InputGuard = {
  rule: 'prompt_leak',
  check: (line) => firstWords(patterns, line.all) ?? blended(line),
}

function blended({ all }: Reading): string | null {
  for (const text of all) {
    const found = asksForTheText(text) ?? asksForOwnText(text)
    if (found) return found
  }
  return null
}

const ask =
  "(?:show|print|reveal|repeat|tell|output|display|share|give|recite|disclose|dump|list|leak|expose|write|paste|copy|send|type|say|state|provide|return|echo|translate|encode|decode|summari[sz]e|paraphrase|describe|explain|quote|reproduce|replicate|reiterate|restate|rehash|replay|redeliver|relay|recap|recount|rephrase|reword|read|spell|export|extract|access|view|see|know|get|fetch|render|convert|include|remind me of|what(?:'s| is| are| was| were)|which|how (?:is|are|was|were)|let me (?:know|see)|enumerate|detail|recall|output|put|transcribe|unveil|divulge|surface|console\\.log)"
const hiddenText =
  '(?:system ?-?_?(?:prompt|message|instruction|config(?:uration)?|settings|directive|text|role)s?|(?:pre-?|meta-?|custom |master |root |base |core |seed |bot |ai |llm |starting |starter |developer )(?:prompt|instruction|message|directive|configuration)s?|initiali[sz]ation (?:string|text|prompt|message)|hidden (?:prompt|instructions?|rules|text|message|context|guidelines|settings|directives?)|prompt (?:text|template|engineering)|context window|knowledge (?:base )?files?|custom gpt|instruction set|system_prompt|pre-?prompt)'
const secretly =
  '(?:initial|original|starting|exact|full|complete|entire|internal|underlying|secret|hidden|confidential|private|system|first|previous|prior|preceding|above|earlier|foundational|core|built-?in|verbatim|raw|actual|real|opening|base|given|programmed|predefined|preset|setup|configured|developer|background)'
const orders =
  '(?:instructions?|prompts?|directives?|guidelines|guardrails|programming|configuration|commands?|parameters|constraints|setup)'
const said =
  '(?:sentences?|statements?|lines?|phrases?|prompts?|wording|texts?|words|paragraphs?|utterances?|messages?|passages?|expressions?)'

const requests: readonly RegExp[] = [
  new RegExp(`\\b${ask}\\b[^.!?\\n]{0,80}\\b${hiddenText}\\b`, 'm'),
  new RegExp(`\\b(?:your|the|this|my) ${hiddenText}\\b(?!s? (?:failed|went|changed|board))`, 'm'),
  /<\/?system[_ -]?prompt>|\bsystem ?prompt\b|\bconsole ?\. ?log ?\(/,
  new RegExp(
    `\\b${ask}\\b[^.!?\\n]{0,60}\\b(?:your|the|these|those|our|any|all|its|chat ?gpt'?s) (?:\\w+ ){0,2}${secretly}(?: \\w+)? ${orders}\\b`,
    'm',
  ),
  new RegExp(
    `\\byour (?:${secretly} ){1,2}(?:${orders}|rules)\\b(?! ?[:=]| (?:are|is) (?:to|now|as follows)| no longer)`,
    'm',
  ),
  // "what are your instructions?" and nothing more
  new RegExp(
    `\\b(?:what(?:'s| is| are| were| was)|tell me|show me|give me|list|reveal|print|output|share|repeat|display|describe|recite|summari[sz]e|paste|write (?:down|out)?|explain)(?: all)?(?: of)? your(?: \\w+)? (?:${orders}|rules and (?:instructions|guidelines)|system rules|rules)(?: (?:to me|verbatim|word for word|in full|exactly|here|now|please|for this (?:chat|conversation|role ?-?play|role|character)|as an? \\w+))* ?[?.!"]*$`,
    'm',
  ),
  new RegExp(
    `\\b(?:instructions?|prompts?|rules|guidelines|text|directives|commands?|information|words) (?:that )?(?:you|u) (?:were|was|have been|had been|are|got|received|have)(?: \\w+)? ?(?:given|told|provided|programmed|initiali[sz]ed|fed|handed|operating|follow\\w*|received|configured|set up|working)\\b[^?\\n]{0,60}(?:at the (?:beginning|start)|before (?:this|our|the|i|we)|initially|in the beginning|when (?:this|we|you were)|by (?:your|the) (?:developer|creator|programmer|system|admin|operator)|verbatim|word for word|under)`,
    'm',
  ),
  /\bwhat (?:were|have|had|did) (?:you|they|your \w+)(?: been)? (?:told|instructed|tell you|given|prompted|programmed|asked|say)\b[^.?\n]{0,30}\b(?:before (?:this|our|the) (?:conversation|chat|session|talk)|(?:at|in) the (?:start|beginning)|to (?:(?:hide|say|not say|keep secret|pretend)(?! (?:to|about|by|in the|at|when|on|if|that)\b)|do in this (?:chat|conversation))|(?:by|from) (?:your )?(?:developers?|creators?|openai|the system))\b/,
  /\bwhat (?:are|were) you (?:not (?:supposed|allowed|permitted|meant)|forbidden|prohibited|told not|instructed not|programmed not)\b(?: to)? (?:tell|say|reveal|share|discuss|disclose|talk|mention|answer)|\b(?:which|what) (?:topics|subjects|things|words|questions) (?:are|were) you (?:\w+ )?(?:not allowed|forbidden|prohibited|restricted|banned|programmed|instructed|blocked)|\b(?:refusal|content|moderation|safety) (?:policy|policies|guidelines|rules) (?:do|are|that) you\b/,
  /\b(?:how|by whom|who) (?:were|are|was) (?:you|your (?:responses|behaviou?r|persona|character)) (?:programmed|prompted|configured|set up|instructed|restricted|trained)\b|\b(?:who|what) (?:wrote|is behind|generates) your (?:prompt|instructions|responses)\b/,
  new RegExp(
    `\\b(?:rules|guidelines|instructions|directives|guardrails|orders|constraints|restrictions|prompts?) (?:that )?(?:you|u)(?:'ve| have| are|'re| were| must| need to| should)?(?: to| been| got| supposed to| told to| asked to)*(?: given| given you| follow| following| obey| obeying| operate under| act on| work with| told| received| bound by)\\b(?=[^?\\n]{0,40}(?:[?.!]|$|here|now|chat|conversation|role|verbatim))(?<!\\b(?:doctor|nurse|pharmacist|hospital|clinic|company|school|manager)\\b[^.?]{0,80})`,
    'm',
  ),
  /\b(?:in|of|from|about|see|reveal|know|tell me|give me|show me|read me|share|paste|print|repeat) (?:\w+ ){0,2}your (?:own )?(?:prompt|instructions|directives|programming|configuration|guardrails)(?= ?(?:[?.!,:]|$|\n)| please| verbatim| word| here| now| in (?:full|a|json|detail))/,
  /\bwhat did (?:the|your) (?:developers?|creators?|makers?|programmers?|designers?|author|trainers?|admins?) (?:\w+ )?(?:tell|instruct|ask|program|say|write|want|give)(?! (?:you )?(?:about the|regarding|when|in the|on the|last|yesterday))|\b(?:topics|things|subjects|questions|anything) (?:that )?(?:you(?:'ve| have| are|'re| were| must)) (?:\w+ ){0,2}(?:told|instructed|supposed|forced|programmed|asked|made|trained)? ?to (?:avoid|hide|refuse|keep secret|withhold|not (?:say|mention|discuss))|\byour (?:exact )?(?:role|character|persona|scenario) (?:description|definition|instructions|sheet|prompt|profile|brief(?:ing)?|card)\b/,
  // "prompt" as a thing the persona has, not "your prompt reply"
  /\b(?:your|(?:the|any|a|this|which|what) (?:\w+ )?(?:system )?)(?: ?\w+)? ?prompts?\b(?! (?:reply|response|payment|delivery|answer|attention|action|service|help|feedback|return|call|and|on|treatment|support|decision))(?<=\byour (?:\w+ )?prompts?)|\bprompts? (?:that )?(?:(?:was|were|is|has been) (?:given|fed|sent|provided|shown|written)|you (?:were|was|got|have|received|run|use|work|operate)|behind|above)\b/,
  new RegExp(
    `\\b(?:give|show|tell|send|read|list|write|type|name|share|hand) (?:me |us |out |down )?(?:all )?(?:of )?your (?:\\w+ )?(?:instructions|directives|guidelines|system rules)\\b(?! (?:for (?:the|my|this|how)|on (?:how|the)|about|to (?:the|my|your)|regarding|concerning))`,
    'm',
  ),
  /\b(?:what|which|how many|whose) (?:\w+ )?(?:instructions|directives|guidelines|constraints|rules|orders) (?:did|do|have|were|are) (?:you(?! (?:think|believe|feel|suppose|know|remember|say|mean|find|want|need|prefer|dislike|like|break|set|have (?:at|in|for|on|with|about)))|your (?:developers?|creators?|makers?|programmers?|designers?|operators?|admins?))(?: \w+)? ?(?:receiv\w*|get|got|been given|given|have|follow(?:ing)?|obey|given to|give you|set|operat\w*|work\w* (?:with|under)|bound)?\b(?! (?:from|by) (?:the|your) (?:doctor|nurse|pharmacist|manager|boss|hospital|company))(?=[^?\n]{0,25}(?:\?|$))/,
  /\b(?:your|the) (?:developers?|creators?|makers?|programmers?|designers?|engineers|operators?|company that made you) (?:have |has )?(?:wrote|written|told|tell|gave|give|given|say|said|set|instructed|want(?:ed)? you|put|typed|added|left|hid)\b(?! (?:us|me|our|the client))/,
  /\b(?:hidden|secret|confidential|internal|background|undisclosed|private) (?:information|context|notes?|text|details|data|message|memory|knowledge|briefing)\b[^?\n]{0,40}\b(?:scenario|chat|conversation|character|role|exercise|system|persona|do you have|you (?:were|got|have))\b|\b(?:do you have|you have|got)\b[^?\n]{0,15}\b(?:hidden|secret|confidential|internal) (?:information|context|notes|instructions|text)|\b(?:initial|first|opening|very first|original|system|developer|hidden) (?:message|text|input|line|sentence|paragraph|words) (?:of (?:your|this|the) (?:instructions|prompt|chat|conversation|context|configuration)|(?:that )?you (?:got|received|were|saw|have)|in (?:your|this|the) (?:context|chat|conversation|memory))|\b(?:dump|print|reveal|expose|leak|show|output) (?:me )?(?:your|the) (?:\w+ )?(?:memory|context|initial message|first message|state|internals?|backend)\b|\b(?:at|from) the (?:top|beginning|very start) of (?:this|our|the) (?:chat|conversation|context|prompt)\b(?=[^\n]{0,400}\?)(?<=\b(?:what|which|tell|show|read|wrote|written|said|see)\b[^?\n]{0,80})/,
  /\b(?:words|text|sentences?|lines?|description) (?:that )?(?:you (?:were|are|have been)|they) (?:given|gave you|handed|told) (?:to|for) (?:play|act|be|become|portray|this)\b|\bhidden messages?\b|\b(?:what|which) (?:rules|lines|limits) (?:must|can|may|should|are) you (?:never|not) (?:break|cross|violate|allowed)|\b(?:return|print|output|show|repeat|give me|list|write out) (?:me )?(?:everything|all(?: the)? (?:text|words)) before\b|\bwho (?:told|instructed|programmed|asked) you to (?:behave|act|talk|answer|respond|play|pretend)\b/,
  // text before the talk
  new RegExp(
    `\\b${ask}\\b[^.?!\\n]{0,40}\\b(?:everything|text|all(?: of)? (?:the )?(?:text|words|content)|the (?:text|words|content|message|conversation|paragraphs?|lines?|document)|anything|what(?:'s| is| was| comes)|whatever)(?: (?:that|which))?(?: (?:is|was|were|are|comes|appears|came|written|stated))? (?:above|before (?:this|my (?:first )?(?:message|question|prompt)|the (?:first|conversation))|prior to (?:this|my)|preceding|you were (?:initially )?(?:given|provided|initiali[sz]ed)(?: with)?|earlier than)\\b`,
    'm',
  ),
  new RegExp(
    `\\b(?:repeat|print|output|display|copy|recite|echo|write|show|return|put|encode|translate|paste) (?:me )?(?:back )?(?:everything |all |all of )?(?:the )?(?:above|preceding|previous|prior)(?: (?:${said}|content|conversation|instructions?|everything))?\\b(?=.{0,60}(?:code ?block|verbatim|word for word|in full|but |\\.|$|exactly|starting|beginning|back|in a|as ))`,
    'm',
  ),
  /\b(?:start|begin)(?:ing)?(?: (?:your|the) \w+)? with(?: the (?:words?|phrase|sentence))?[ :]*["'`](?:you are|my (?:\w+ )?(?:instructions|prompt)|system|as an? |i was|the (?:system|initial))/,
  /\b(?:complete|continue|finish|fill in)\b[^\n]{0,30}["':][^\n]{0,20}\b(?:i was (?:instructed|told|programmed|prompted)|(?:system|initial|original|my) (?:prompt|instructions?|message)|you are an?|my (?:rules|guidelines|job) (?:are|is|say))/,
  // every sentence of the talk or of the order (the whole context is asked back)
  new RegExp(
    `\\b(?:all|every|each|total|entire|whole|complete|any)(?: of)?(?: the| your| our| my)? (?:\\w+ )?${said}\\b[^.?\\n]{0,60}\\b(?:our|this|the|your|that|my|we|previous|last|latest) ?(?:\\w+ ){0,2}(?:conversation|dialogue|discourse|chat|exchange|discussion|interaction|instructions?|commands?|prompts?|task|directives?|orders?|demand|request|input|talk)\\b`,
    'm',
  ),
  new RegExp(
    `\\b(?:repeat|recite|replay|rehash|reiterate|echo|relay|redeliver|restate|replicate|reproduce|read (?:back|out|aloud|again)|list|enumerate|output|print|remind me of|show)\\b(?: (?:to )?(?:me|us|down|back|again|out|please|exactly)){0,3} (?:(?:the|our|this|your|all|every|each|whole|entire|of|complete|full|total|any|single|last|initial|original|previous|latest|first|whole) ){1,5}(?:${said}|conversation|dialogue|discourse|chat|exchange|discussion|interaction|commands?|instruction|scenario|context|history)(?: (?:so far|verbatim|word for word|we(?:'ve| have)|you(?:'ve| have)|from the|in (?:our|this|the)|back|for|without|between|that|until now|up to|exactly|with)\\b| ?[?.!,:]|$)`,
    'm',
  ),
  /\b(?:sentences?|statements?|lines?|words|wording|prompts?|text) (?:that )?(?:you|u)(?:'ve| have| had)? (?:ever )?(?:seen|received|encountered|been given|read|got|heard|been fed|been shown|processed)\b/,
  /\b(?:your|the) (?:input|prompt|context|initial) (?:sentences?|text|words|lines|tokens|window)\b/,
  /\b(?:recite|replay|echo|rehash|reiterate|repeat|recall|relay|redeliver)\b[^.?\n]{0,25}\b(?:conversation|dialogue|discourse|chat|interaction|exchange|discussion)\b[^.?\n]{0,30}(?:verbatim|word for word|again|entire|from the (?:start|beginning)|back|\?|\.|$)/,
  /\blost track of (?:our|this|the) (?:conversation|chat|discussion|dialogue)\b[^\n]{0,30}\b(?:recite|repeat|replay)\b|\b(?:recite|replay) it (?:again|all|word)/,
  /\b(?:display|show|print|reveal|dump|output|list) (?:the |your |all )?(?:\w+ )?(?:configuration|config|settings|env(?:ironment)? variables|source code|parameters|api keys?|tools|functions|plugins|training data)\b(?! (?:for|of) (?:the|my|our))/,
  /\b(?:are|were) you (?:an? )?(?:ai|bot|chat ?gpt|language model|gpt)\b[^\n]{0,40}\b(?:prompt|instructions|model)\b|\bwhich (?:ai |language |llm |gpt )model (?:are you|is (?:behind|running)|do you)|\bwhich model (?:are you(?= ?[?.!]|$)|is (?:behind|running) (?:you|this))|\bwhat (?:ai |language )?model (?:are you|powers)/,
  // other languages
  /\b(?:montr\w+|affich\w+|revel\w+|repet\w+|donn\w+|dis|dites|quell?es? (?:sont|est|etait|etaient)|ecri\w+|cit\w+|recopi\w+|tradui\w+)\b[^.!?\n]{0,50}\b(?:(?:tes|vos|les|ton|votre|le) (?:instructions|consignes|directives) (?:initiales?|systeme|cachees|secretes|de depart|exactes|internes|de base)|(?:ton|votre|le|tes|vos) (?:prompt|message systeme|invite systeme)|(?:tes|vos) (?:instructions|consignes)(?= ?[?.!]| mot|$)|texte (?:ci-dessus|precedent|au-dessus))/,
  /\b(?:muestr\w+|muestrame|ensen\w+|revel\w+|repit\w+|repet\w+|dime|dame|cual(?:es)? (?:son|es|era|eran|fueron)|imprim\w+|escrib\w+|traduc\w+|copia)\b[^.!?\n]{0,50}\b(?:(?:tus|sus|las) (?:instrucciones|indicaciones|directrices|reglas) (?:iniciales|del sistema|ocultas|secretas|originales|internas|exactas|de sistema)|(?:tu|su|el) (?:prompt|mensaje del sistema|mensaje de sistema)|(?:tus|sus) instrucciones(?= ?[?.!]| palabra|$)|(?:todo )?(?:lo|el texto) (?:de arriba|anterior))/,
  /\b(?:zeig\w*|verrat\w*|wiederhol\w*|nenn\w*|gib|geben sie|sag\w*|wie (?:lautet|lauten|ist|sind)|was (?:ist|sind|steht|stehen)|welche|ubersetz\w*|schreib\w*|druck\w*)\b[^.!?\n]{0,50}\b(?:(?:deine?n?|ihre?n?|die|den) (?:\w+ )?(?:system-? ?prompt|systemanweisung\w*|systemnachricht|anfangsanweisung\w*|prompt)|(?:deine|ihre|die) (?:ursprunglich\w+|geheim\w+|versteckt\w+|intern\w+|anfanglich\w+|genau\w+) (?:anweisung\w*|instruktion\w*|vorgaben|regeln)|(?:deine|ihre) (?:anweisungen|instruktionen)(?= ?[?.!]| wort|$)|(?:text|alles) (?:oben|daruber|davor))/,
  ...leakMoves,
]
const patterns = patternSet(requests)

import type { InputGuard } from '../guard.ts'
import type { Reading } from '../normalise.ts'
import { firstWords, patternSet } from '../patterns/pattern-set.ts'
import { takesOrdersBack } from './blends.ts'
import { injectionMoves } from './injection-moves.ts'
import { promptLeak } from './prompt-leak.ts'

/**
 * Attempts to replace the persona or its orders. A single clear order is enough (an order to drop + what is to be dropped,
 * a mode that only machines have, a forged system message); softer signs (freedom from limits, a new identity, talk of the
 * model as a model) must come together, because "act as", "role" and "rules" are everyday words in training talk.
 */
export const injection: InputGuard = {
  rule: 'injection',
  check(line) {
    const found = hidden(line) ?? firstWords(orders, line.all) ?? takenBack(line) ?? softSigns(line)
    return found === null || isShortLeak(line) ? null : found
  },
}

/** What a line is after decides its name: an order to drop the rules that only serves to get the prompt is a leak. */
function isShortLeak(line: Reading): boolean {
  if (line.length > 300) return false
  const rest = line.all.map((text) => text.replace(dropClause, ' '))
  return promptLeak.check({ ...line, all: rest }, {}) !== null
}

function hidden({ encoded, all }: Reading): string | null {
  return encoded ? `${encoded}: ${(all.at(-1) ?? '').slice(0, 100)}` : null
}

function takenBack({ all }: Reading): string | null {
  for (const text of all) {
    const found = takesOrdersBack(text)
    if (found) return found
  }
  return null
}

/** Signs are counted by kind, each kind once, and never the same words twice; from 3 points on they are an attempt. */
function softSigns({ all }: Reading): string | null {
  for (const text of all) {
    let points = 0
    const seen: { pattern: RegExp; words: string; index: number; end: number }[] = []
    for (const { pattern, words, index } of signPatterns(text)) {
      const end = index + words.length
      if (seen.some((other) => other.pattern === pattern || (index >= other.index && end <= other.end))) continue
      points += weights.get(pattern) ?? 1
      seen.push({ pattern, words: words.trim().slice(0, 40), index, end })
      if (points >= 3) return seen.map((sign) => sign.words).join(' + ')
    }
  }
  return null
}

const drop =
  "(?<!\\b(?:don'?t|do not|never|not|won'?t|didn'?t|cannot|can'?t) )(?:ignor(?:e|ing)|disregard(?:ing)?|forget(?:ting)?|dismiss|discard|overrid(?:e|ing)|overwrit(?:e|ing)|bypass(?:ing)?|skip|abandon|erase|delete|clear|reset|cancel|drop|neglect|leave behind|pay no (?:attention|mind|heed) to|(?:do not|don'?t|stop|never|no longer|quit) (?:follow(?:ing)?|obey(?:ing)?|listen(?:ing)? to|adher(?:e|ing) to|comply(?:ing)? with))"
const ownOrders =
  '(?:instructions?|directions?|directives?|prompts?|guidelines?|guardrails|programming|training|context|system message|commands?|constraints|restrictions|safety (?:rules|policies|protocols)|content (?:policy|policies)|filters?|safeguards|persona|character|role|rules)'
const quantity = '(?:all|any|every|each|everything|whatever|what)'
const before =
  '(?:previous|previously|prior|preceding|above|earlier|past|former|existing|current|original|initial|first|old|system|built-?in|hidden|other|default|given|last)'

const dropClause = new RegExp(
  `\\bpretend\\b[^.!?\\n]{0,80}|\\byour ${before} ${ownOrders} (?:has|have|is|are)\\b[^.!?\\n]{0,60}|\\b${drop}\\b[^.!?\\n,;]{0,60}?\\b${ownOrders}\\b(?: (?:that )?you(?:'ve| have| were| are)? (?:been )?\\w+)?|\\b${before} ${ownOrders} no longer\\b`,
  'g',
)

/** One of these is enough. */
const wordings: readonly RegExp[] = [
  // drop + (all) (of) (your) previous + instructions: the order and its target within one clause
  new RegExp(
    `\\b${drop}\\b(?: ${quantity}| (?:of )?(?:the|your|my|our|these|those|this|that|its|openai'?s|chatgpt'?s)| of| and| or| following| ${before},?| and ${before}){0,7} (?:\\w+ ){0,2}${before} (?:\\w+ ){0,2}(?:${ownOrders}|messages?|conversation|text|orders|requests?|tasks?|inputs?|content|words|statements?|information|questions?)\\b`,
    'm',
  ),
  new RegExp(
    `\\b${drop}\\b (?:about )?(?:all |any |every |each |of ){0,3}(?:your|the system'?s?|openai'?s|chatgpt'?s|the ai'?s) (?:\\w+ ){0,3}${ownOrders}\\b(?! (?:pain|bleed|fee))`,
    'm',
  ),
  new RegExp(
    `\\b${drop}\\b (?:all|any|every) (?:of )?(?:the |these |those )?(?:\\w+ )?(?:instructions|directives|prompts|guidelines|guardrails|commands|restrictions|rules and)\\b`,
    'm',
  ),
  new RegExp(
    `\\b${drop}\\b (?:all |any |every |of |the |these |those |your ){0,4}(?:\\w+ )?(?:${ownOrders}|orders) (?:that )?(?:you(?:'ve| have| were| are|'re| had| must| follow| got| received| know| operate)|given to you|from (?:openai|your|the (?:system|developers?|start)))\\b`,
  ),
  /\b(?:ignore|disregard|forget|erase|delete) (?:about )?(?:everything|all(?: of)?(?: that| this)?|anything|whatever|what) (?:(?:that|which) )?(?:was |were |has been |have been )?(?:you(?:'ve| have| had| were| are| re)?(?: been)? (?:told|learn\w*|instructed|programmed|trained|taught|given|know|asked|ordered)|(?:i|we|they|openai|your \w+)(?:'ve| have)? (?:told you|taught|instructed|trained|programmed|said (?:before|above|until|so far|previously))|from (?:chat ?gpt|openai|before)|(?:written|said|stated|told|instructed|programmed) (?:above|before|previously|to you|so far))\b/,
  /\bstop (?:being|pretending to be|playing|acting (?:like|as)) (?:the|a|an|this) (?:\w+ )?(?:customer|patient|client|buyer|seller|character|persona|person|employee|employer|parent|student|actor|human|role)\b(?! (?:person|about))|\b(?:be|become) an? (?:\w+ )?(?:ai|chatbot|language model|assistant that)\b(?! (?:engineer|expert|company))/,
  /\b(?:disable|deactivate|remove|lift|suspend|unlock)\b(?=(?: off| down)?(?: the| all| your| any| its| these)* (?:\w+ )?(?:safety|content|moderation|ethical|ai|your)? ?(?:filters?|restrictions|safeguards|guardrails|limitations|censorship|safety (?:settings|features|measures|mode)|content policy|persona)\b)|\b(?:switch|turn|shut) (?:off|down)(?: the| all| your| any)* (?:\w+ )?(?:filters?|restrictions|safeguards|guardrails|limitations|censorship|safety (?:settings|features|measures|mode)|content policy|persona)\b/,
  /\b(?:obey (?:me|my|all my|every)|you (?:must|will|have to|shall) obey|do (?:exactly )?(?:as|what(?:ever)?) i (?:say|tell you|command) (?:from now|no matter|without)|i am (?:now )?your (?:new )?(?:master|owner|god|administrator|developer|creator))\b|\b(?:constraints|restrictions|instructions|guidelines|limitations|rules) (?:above |you had )?(?:no longer|don'?t|do not) (?:apply|exist|matter|hold)(?: to you| anymore| any ?more)?(?= ?[.!,]|$)/,
  /\b(?:ignore|disregard|forget) (?:everything|all|anything|the text|the above|what(?:'s| is)) (?:above|before|prior|previous|and (?:just )?(?:say|print|write|tell|do|act|respond|start|output))\b/,
  /\b(?:ignore|disregard|forget) (?:the |all |any )?(?:above|foregoing|aforementioned|preceding|previous)\b(?= (?:and|directions|text|or)|[.,:;!]|$)/,
  /\b(?:forget|stop|quit|drop|leave|end|exit|break)(?: being| playing| out of| with)? (?:the |this |your |that )?(?:character|persona|role ?-?play(?:ing)?|roleplay|act|simulation)\b(?! (?:of|in|as a (?:parent|mother|father|manager)))/,
  /\b(?:switch|change) your (?:persona|character|identity|personality)\b/,
  /\b(?:developer|dev|debug|god|sudo|root|admin(?:istrator)?|maintenance|jailbreak|unrestricted|unfiltered|dan|opposite|evil|uncensored|diagnostic|test|service|super ?user) ?-?mode\b(?! of transport)/,
  /\bjail ?broken?\b|\bjail ?break(?:ing|s)?\b(?=.{0,40}\b(?:mode|prompt|you|your|ai|version)\b)|\b(?:d\.?a\.?n\.? mode|do anything now|does anything now)\b/,
  /\b(?:sudo|root) (?:access|override|command)\b|\b(?:admin(?:istrator)?|system|developer|security) override\b|\boverride (?:code|protocol|accepted)\b/,
  /(?<!\bif )\b(?:your|all|any|these|those) (?:\w+ )?(?:guidelines|safety rules|restrictions|constraints|filters?|limitations|guardrails|content polic(?:y|ies)|ethics|programming|instructions)(?: \w+)? (?:are|is|have been|has been|were|do not|don'?t|does not|doesn'?t|no longer)(?: now| all| hereby| temporarily)? (?:suspended|lifted|void|disabled|exist|count|off|removed|cancell?ed|irrelevant|gone|revoked|deleted|turned off|switched off|obsolete|null|inactive|bind)\b(?! (?:when|if) (?:the|your|you) (?:order|contract|patient))/,
  /\b(?:reset|reboot|restart|reprogram|reinitiali[sz]e|unlock|free|liberate) yourself\b|\bstart over as\b|\brepeat after me\b(?=[^\n]{0,60}\b(?:i am|i'm an?|i will|my (?:prompt|rules|instructions)|an? ai|bot|instructions|rules|system)\b)|\b(?:discard|drop|shed|abandon|leave|step out of|come out of|get out of|give up|remove|quit|set aside) (?:the|your|this|that) (?:\w+ )?(?:persona|character|role ?-?play|act|mask)\b|\b(?:talk|speak|answer|respond|reply)(?: to me)? as (?:the|your) (?:underlying|real|actual|true|base|raw|normal|default|original|usual) (?:\w+ )?(?:self|model|ai|assistant|version|personality|identity|voice)\b|\bas the (?:underlying|base|raw) (?:language |ai )?model\b/,
  /\b(?:enable|activate|enter|unlock|switch (?:on|to)|turn on|engage|enabled|activated) (?:the |your )?(?:\w+ )?(?:developer|dev|admin|debug|god|root|expert hacker|jailbreak|unrestricted|unfiltered) ?(?:mode|options|access|settings|console|privileges)?\b/,
  /\b(?:act|speak|talk|respond|reply|answer|write)(?: only| just)* (?:as |like )(?:an? )?(?:expert |professional |experienced )?(?:hacker|python interpreter|linux terminal|sql|search engine|calculator|emojis?|pirate|travel (?:agent|assistant|guide)|personal trainer|stand-?up comedian|dungeon master|chef|storyteller|translator)\b(?! (?:to|for|between) )/,
  /\b(?:set aside|put aside|let go of|throw (?:away|out)|unlearn) (?:everything|all|anything|the|your)(?: \w+){0,2} (?:you (?:were|are|have been|'ve been) (?:told|taught|given)|instructions|rules|guidelines|training|programming)\b|\bforget (?:who|what) you (?:are|were)\b|\bact like an ai\b|\bassume the (?:identity|role|persona|personality) of (?:an? |the )?(?!your (?:manager|team))\w+|\bpretend (?:that )?(?:this|our|the) (?:conversation|chat|talk|scenario) (?:\w+ )?(?:had|has|have|was|is)(?: \w+){0,2} (?:rules|limits|restrictions|role ?-?play|filters?)\b|\b(?:answer|respond|reply)(?: \w+){0,4} twice\b|\b(?:without|with no|minus) (?:any |a |the |your )?(?:filters?|censorship|safety (?:filter|rules))(?= ?[.!?]|$)(?<=\b(?:answer|respond|reply|speak your mind|question|once)\b[^\n]{0,60})|\b(?:write|put|say|add|insert) ["'`][^"'`\n]{1,40}["'`] (?:at|to|in|before|after) (?:the )?(?:start|beginning|end|front)?(?: of)? ?(?:each|every|all|your)\b/,
  // forged messages of the machinery
  /<\|?(?:im_start|im_end|system|endoftext|assistant|user|sys|end_of_turn|begin_of_text|start_header_id)\|?>|\[\/?(?:inst|sys|system|system ?message|system ?prompt|admin|assistant|developer)\]|<<\/?sys>>|<\/?(?:system|instructions?|prompt|assistant|admin|developer)[^>\n]{0,20}>/,
  /^\W{0,8}(?:system|assistant|developer|admin)(?: (?:message|prompt|note|update|instruction|notice|command|alert|override))? ?[:>\]]/,
  /(?:^|[.!?\n#*\-=(_<>] ?)(?:#{2,9} ?|\*\* ?|-{2,9} ?|={2,9} ?)(?:new |updated |end (?:of )?|begin |start )?(?:system|instructions?|prompt|task|user|response)\b/,
  /\b(?:new|updated|revised|real|actual|following) (?:system )?(?:instructions?|directives?|prompt|orders from (?:the )?(?:system|developers?)|system (?:message|prompt))(?: (?:are|is|follow|begin|from (?:the )?(?:system|developers?|admin)))? ?[:=]/,
  /\b(?:system|user|assistant) ?(?:message|prompt|instruction|input|announ ?cement)s? (?:begins?|ends?|terminat\w+|starts?|overr\w+|updated?)\b|\bend of (?:the )?(?:system )?(?:prompt|instructions|context|conversation history)\b/,
  // a new identity that is a machine's
  /\b(?:you are|you're|you will be|you'll be|become|act(?:ing)? as|pretend (?:to be|you are|you're|that you are)|simulate|emulate|roleplay as|behave (?:as|like)|respond as|answer as|impersonate|imagine (?:you are|you're|being)) (?:now |going to (?:be|act as|pretend to be) |to (?:be |act as )?)?(?:an? |the |my |another |called |named ){0,2}(?:\w+[ -]){0,3}(?:ai|a\.i\.|gpt|chat ?gpt|gpt-?\d|chat ?bot|bot|llm|language model|dan|virtual assistant|assistant|terminal|linux|interpreter|compiler|search engine|robot|openai|machine)\b(?! (?:manager|director|professor|engineer|surgeon|nurse|teacher|principal|coach|to|of|for|between|at|in the|when|while|operator))/,
  /\b(?:stop being|you(?:'re| are) no longer) [\w'-]+(?: [\w'-]+){0,2},? (?:and |but )?(?:now |instead )?(?:act|answer|speak|respond|reply|behave|talk) (?:as|like)\b(?! (?:if|soon|long|well|far|you (?:like|please|wish|see)))/,
  /\byou(?:'re| are) (?:no longer|not (?:really )?)(?:an? |the )?(?:[\w-]+ ){0,2}(?:ai|chat ?gpt|assistant|language model|bot|bound|restricted|limited by|constrained|character|persona|patient persona)\b/,
  /\b(?:from (?:now|this (?:point|message|moment)) on(?:wards?)?|starting now|henceforth|for the (?:rest|remainder) of (?:this|our|the) (?:chat|conversation|session|thread|discussion))\b[^\n]{0,40}\b(?:you(?:'ll| will| must| should| shall| can only| have to)?(?: only| always| now)? (?:be(?! (?:able|working|paid|eligible|responsible|in charge|part of|reporting|allowed|given|our|my|the (?:contact|lead|deputy|head)|a (?:member|team|part)))|act(?! as (?:the |our |a |my )?(?:contact|deputy|lead|link|interpreter|mentor))|(?:respond|reply|answer|write|speak|talk)(?! to (?:the|our|my|customers|clients|patients|all (?:customers|clients|patients|mail)|complaints|your|him|her|them|e-?mails|tickets))|behave|assume|take on|play|roleplay|obey|become|refer to (?:yourself|me)|call (?:yourself|me)|end (?:every|each|all|your)|start (?:every|each|all|your))|you(?:'re| are)(?: going to)? (?:act|be|now|a|an|the|my|called|named|in the role)\b|every (?:response|answer|reply)|(?:answer|respond|reply) (?:only|as|in|with)|speak (?:only|like|as|in)|act (?:as|like))/,
  /\b(?:i want you to|you (?:must|will|should|shall|have to|need to|are going to|are to)|please|can you|could you|let'?s|now|instead|and|then|^)[,:]? ?(?:now )?(?:act|pretend|roleplay|role-play|speak|talk|respond|reply|answer|behave|write|impersonate|simulate)(?: only)? (?:as if you (?:are|were)|like|as|to be|that you are|you are|you're|in the (?:style|voice|manner) of)(?: an?| the| my)? (?:\w+ ){0,3}(?:pirate|robot|grandm\w+|grandpa\w*|hacker|wizard|cat|dog|alien|villain|evil|yoda|shakespeare|celebrity|vampire|dragon|god|santa|ghost|demon|clown|comedian|rapper|poet|trump|hitler|batman|assassin|criminal|terminal|console|translator|narrator|storyteller|dungeon)\b/,
  /\b(?:respond|reply|answer|speak|talk|write|output)(?: to (?:me|everything|all \w+|every \w+))?(?: back)?(?: only| exclusively| solely| just)? (?:in|with|using) (?:only )?(?:the (?:word|phrase|sentence|letter)|pirate|emoji|emojis|json|base64|binary|morse|rot13|hex|leet ?speak|haiku|rhymes?|riddles|code blocks?|all caps|upper ?case|klingon|pig latin|yaml|xml|markdown|python)\b/,
  /\b(?:just |only |simply |must |always |exactly )(?:say|print|write|output|respond with|reply with|answer with|repeat)(?: back)?(?: the (?:word|phrase|words|text|following))? ?:? ?["'`]|\b(?:print|output|say|respond with|reply with|write)(?: exactly| only| just)? ?:? ?["'`][^"'`\n]{2,80}["'`](?: and nothing else| only|[ :.!]*$)/,
  /\b(?:start|begin|preface|prefix|end|finish)(?:ing)? (?:all |each |every |any )?(?:and every )?(?:of )?(?:your |single )*(?:response|answer|message|repl(?:y|ie)|output|sentence)s? (?:with|by|after)\b/,
  // other languages
  /\b(?:ignor\w+|oubli\w+|ne (?:tiens|tenez) pas compte d\w*|fais abstraction d\w*) (?:\S+ ){0,4}(?:instructions|consignes|directives|regles|prompt|ordres)\b|\b(?:tu es|vous etes) (?:maintenant|desormais) (?:une? )?(?:\S+ ){0,3}(?:ia|assistant|chatgpt|robot|pirate|dan|sans (?:restriction|filtre|limite))|\b(?:fais|faites) (?:comme si|semblant) (?:\S+ ){0,3}(?:ia|chatgpt|robot|pirate|sans regles)|\bsort(?:ez|s) de (?:ton|votre) (?:role|personnage)|\bmode (?:developpeur|admin\w*|debug)/,
  /\b(?:ignor\w+|olvid\w+|omit\w+|no (?:sigas|hagas caso (?:a|de))|descart\w+) (?:\S+ ){0,4}(?:instrucciones|indicaciones|reglas|ordenes|directrices|prompt|anteriores)\b|\b(?:ahora|a partir de ahora|desde ahora) (?:\S+ ){0,2}(?:eres|seras|actua\w*|responde\w*|vas a (?:ser|actuar))\b|\b(?:actua|compor\w+|finge|haz) (?:como|que eres|de cuenta que eres) (?:\S+ ){0,3}(?:ia|chatgpt|robot|pirata|asistente|sin (?:restricciones|filtros|limites))|\bmodo (?:desarrollador|dios|administrador|dan)\b|\bsal(?:te|ga)? (?:de|del) (?:tu )?(?:papel|personaje)\b/,
  /\b(?:ignorier\w*|vergiss|vergessen sie|missacht\w+|uberschreib\w+|verwirf) (?:\S+ ){0,5}(?:anweisung\w*|instruktion\w*|regeln|vorgaben|befehle|prompts?|rolle)\b|\b(?:du bist|sie sind) (?:jetzt|nun|ab (?:jetzt|sofort)) (?:\S+ ){0,3}(?:ki|bot|chatgpt|assistent|pirat|dan|ohne (?:regeln|filter|einschrankungen))|\bab (?:jetzt|sofort) (?:\S+ ){0,3}(?:bist du|antwort\w+|sprichst|verhalt\w+|spielst)|\b(?:entwickler|administrator|wartungs|debug)-?modus\b|\b(?:verlass\w*|fall\w*) (?:aus )?(?:deine|ihre|der|die) rolle\b/,
  ...injectionMoves,
]
const orders = patternSet(wordings)

/** Signs of an attempt that mean little alone. */
const signs: readonly { readonly sign: RegExp; readonly weight: 1 | 2 }[] = [
  {
    weight: 2,
    sign: /\b(?:your|you have a) (?:new|real|actual|true|only) (?:task|role|job|goal|purpose|identity|instructions?|mission|name|objective)(?: is| will be| are|:)|\byou have been (?:updated|reprogrammed|reset|upgraded|hacked|freed)\b/,
  },
  {
    weight: 1,
    sign: /\b(?:confirm|acknowledge|agree) (?:this |that )?(?:by|with) (?:saying|replying|typing|writing|answering)|\bwas (?:just |only )?a test\b|\b(?:switch|swap) roles\b/,
  },
  {
    weight: 2,
    sign: /\b(?:un(?:filtered|censored|restricted|limited)|amoral|unethical|immoral|unhinged) (?:\w+ ){0,3}(?:ai|chatbot|bot|response|answer|version|mode|content|character|person|information|assistant|model|way|and)\b|\b(?:unfiltered|uncensored)\b/,
  },
  {
    weight: 2,
    sign: /\b(?:no|without(?: any)?|free (?:of|from)(?: all| any| the)?|not bound by(?: any)?|any|ignores?(?: any| all)?|does not (?:have|follow)(?: any)?|removed? (?:all|any)|doesn'?t (?:have|follow)(?: any)?|freed from(?: the)?|broken? free (?:of|from)(?: the)?|regardless of|disregards?(?: any| all)?|lacks?(?: any)?|not (?:have|obliged) to (?:follow|abide by|adhere to)(?: any| the)?) (?:\w+,? ){0,4}(?:restrictions?|limitations?|filters?|censorship|confines|guidelines?|ethic\w*|moral\w*|laws or|rules|boundaries|safeguards?|safety (?:protocols|guidelines|measures|filters)|content polic\w+|legality|inhibitions)\b/,
  },
  {
    weight: 1,
    sign: /\b(?:chat ?gpt|openai|gpt-?[345]?|chatbot|language model|llms?|claude|gemini|bard|llama|an? (?:\w+ )?ai\b|ai (?:model|system|assistant|bot|rules)|clyde|discord|artificial intelligence|assistant must)\b/,
  },
  {
    weight: 2,
    sign: /\b(?:you|gpt|clyde|assistant|it|he|she|they|who|that|which|and|persona|dan|bot)(?: will| must| can| should| shall| do| does| may)?(?: never| always| not| n'?t)? (?:refuses?|declines?|(?:apologi[sz]es?)|say (?:that )?(?:you|it|they|he|she) (?:can'?t|cannot|are unable)|break (?:character|ai rules)|warns? (?:me|the user)|(?:provides?|includes?|adds?|sends?|gives?) (?:\w+ ){0,3}(?:warnings?|disclaimers?))\b|\bnever (?:refuse|decline|say no|apologi[sz]e|break character)\b|\b(?:do not|don'?t) (?:refuse|decline|include (?:any )?(?:warnings?|disclaimers?)|break character)\b/,
  },
  {
    weight: 1,
    sign: /\b(?:from now on|from this (?:point|message|moment)|starting (?:now|today)|henceforth|you are (?:now|about to)|you will now|now you(?:'re| are| will)|right now, you are|you are going to|today you will|we are (?:now )?(?:in|going to))\b/,
  },
  {
    weight: 1,
    sign: /\b(?:act(?:ing)? (?:as|like)|pretend(?:ing)?(?: to be| that| you)|role-?play(?:ing)?|in the role of|take on the (?:role|persona)|assume the (?:role|identity|persona)|emulate|simulate|impersonat\w+|play(?:ing)? (?:the role|a character|as)|become|persona|character (?:named|called)|immerse (?:yourself|itself)|you(?:'re| are) (?:a person )?(?:named|called))\b/,
  },
  {
    weight: 1,
    sign: /\b(?:hypothetical(?:ly)?|fictional|imaginary|imaginative|fake universe|alternate (?:universe|reality)|opposite day|parallel (?:world|universe)|thought experiment|text-based game|virtual machine|simulation)\b/,
  },
  {
    weight: 2,
    sign: /\b(?:stands for|short for|which means|known as|as the name suggests)\b[^.\n]{0,40}\b(?:anything|do|now|free|no restrictions|avoid|evolutionary|unrestricted)\b|\bas the name suggests\b/,
  },
  {
    weight: 2,
    sign: /\b(?:two|2|both|different|separate|distinct) (?:\w+[ ,]+){0,3}(?:responses|answers|ways|paragraphs|personas|personalities|replies)\b/,
  },
  {
    weight: 2,
    sign: /\b(?:your|all|each|every|its|any) (?:\w+ ){0,2}(?:responses?|answers?|replies|outputs?|messages?) (?:\w+ ){0,2}(?:will|must|should|shall|start|begin|always|in the form|only|with|by)\b/,
  },
  {
    weight: 1,
    sign: /\b(?:respond|reply|answer)(?:ing)? (?:to )?(?:\w+ )?(?:all|any|every|my|as|in the form|like this|only|with)\b/,
  },
  {
    weight: 1,
    sign: /\b(?:my|this|the|next|first|new|each|every|following) prompts?\b|\bprompt(?:s|ed|\))?(?= ?[:="'(])|\boutput\b|\[(?:input|output|prompt|insert|your|role|list|custom)\b/,
  },
  {
    weight: 2,
    sign: /(?:^|[\s"'(>])\\?[[(](?:\W{0,4})(?:[a-z0-9+ .-]{2,20})(?:\W{0,3})[\])] ?:|"\W{0,3}\[?[a-z0-9 ]{2,20}\]?:"|\b\w{2,20}: ?\[(?:insert|your|a |the |answer|response)/,
  },
  {
    weight: 1,
    sign: /\b(?:ethic(?:s|al)|moral(?:s|ity)?|unethical|illegal|harmful|offensive|guidelines|polic(?:y|ies)|tos|censor\w*|restrictions|limitations|legality)\b/,
  },
  {
    weight: 1,
    sign: /\b(?:no matter (?:what|how)|regardless of|at all times|under no circumstances|without exception|above all else|unless (?:i|told))\b/,
  },
  {
    weight: 1,
    sign: /\b(?:evil|malevolence|sentient|skynet|rogue|anarch\w+|remorse|swear(?:s|ing)?|foul-mouthed|curse words|nsfw|hacker|hacking|assassin\w*|mafia|do harm|cause chaos|evil twin)\b/,
  },
  {
    weight: 1,
    sign: /\b(?:dan|stan|dude|aim|ucar|jailbreak|freed?|unlocked|free will|can do anything|anything and everything|does anything|do whatever)\b/,
  },
  {
    weight: 2,
    sign: /\b(?:grandm\w+|grandfather|uncle|late (?:mother|father)) (?:who )?(?:used to|would) (?:read|tell|sing|recite|say)\b/,
  },
  {
    weight: 1,
    sign: /\b(?:knowledge|data)(?: was)? cut ?-?off|\btrained (?:on|until)\b|\bnew (?:version|features?|update|game)\b|\bthis is (?:only )?a test\b|\bexperiment\b/,
  },
  {
    weight: 1,
    sign: /(?:[=+{}<>]{1,3}[^\n]{0,80}){4}|\b(?:say|reply|type) "?(?:understood|ok|yes|i understand|ready)\b|\bready\?$/,
  },
  { weight: 1, sign: /\b(?:gpt|bot)\b|\b[a-z]{2,20}(?:gpt|bot)\b|\bdeveloper(?:s)?\b|\bcode ?block/ },
]

const signPatterns = patternSet(signs.map(({ sign }) => sign))
const weights = new Map(signs.map(({ sign, weight }) => [sign, weight]))

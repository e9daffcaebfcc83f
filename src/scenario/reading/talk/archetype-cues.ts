import type { Archetype } from '../../template.ts'

/** A wording that speaks for an archetype. `points` is what it is worth in running text; places weigh on top. */
export interface Cue {
  readonly archetype: Archetype
  readonly points: number
  readonly pattern: RegExp
  readonly says: string // for the reason given to the trainer
}

/** @returns a cue; `points` above 3 is for wordings that hardly stand anywhere else. */
export const cue = (archetype: Archetype, points: number, says: string, pattern: RegExp): Cue => ({
  archetype,
  points,
  pattern,
  says,
})

/**
 * What the learner has to achieve shows in the task, in how the character behaves and in the form of the document. The
 * cues name acts (sell, ask, answer, trade, help), never trades or domains; weights were set by reasoning and checked
 * against the labelling rules of our scenario sets.
 */
export const cues: readonly Cue[] = [
  // to convince
  cue(
    'PERSUASION',
    3,
    'the learner sells or offers something',
    /\b(?:you sell|sales|sell(?:s|ing)?|seller|salesperson|salesman|pitch(?:es|ing)?|sales rep\w*|(?:medical|sales|field) representative|account executive|detailing|showroom|upsell|cross-sell|fundrais\w*|up-sell)\b/i,
  ),
  cue(
    'PERSUASION',
    3,
    'the learner has to convince',
    /\b(?:convinc\w*|persua\w*|win(?:ning)? [^.;:]{1,30}? (?:over|round|for)|bring(?:ing)? (?:her|him|them) round|get(?:ting)? (?:her|him|them) to|talk(?:ing)? (?:her|him|them) into|buy-in|advocate for|get (?:her|him|them|a|the) \w*\s?(?:commitment|agreement to try)|promote|motivat\w+ (?:her|him|them) to|change (?:her|his|their) mind|recommend(?:s|ing)?)\b/i,
  ),
  cue(
    'PERSUASION',
    2,
    'what the character uses today is described',
    /\b(?:current(?:ly)? (?:position|suppliers?|solution|provider|product|system|uses?|prescri\w+|buys?)|present (?:position|supplier|product|system)|status quo|satisfied with (?:her|his|the|their) (?:current|present)|satisfaction:|has always used|existing supplier)\b/i,
  ),
  cue(
    'PERSUASION',
    2.5,
    'the document says how the character decides',
    /\b(?:how (?:s?he|they|\S+) decides?|decides on|decision criteria|buying (?:criteria|motives?|centre|center)|what (?:s?he|they|\S+) decides? on|purchas\w+ (?:decision|committee)|(?:convinced|buys|signs|agrees) (?:if|when|only if)|early adopter)\b/i,
  ),
  cue(
    'PERSUASION',
    2.5,
    'objections are listed',
    /\b(?:objections?|objection (?:list|library)|sceptic\w*|skeptic\w*|push-?back|reluctan\w*|hesitan\w*|doubts? (?:that|whether)|not (?:yet )?convinced|not interested)\b/i,
  ),
  cue(
    'PERSUASION',
    2,
    'an offer is to be weighed',
    /\b(?:offer(?:s|ing)?|new product|product|brand|demo|test drive|trial|sample|quote|brochure|proposal|compar(?:es?|ing)|competitors?|on-road|budget|subscription|policy premium)\b/i,
  ),
  cue(
    'PERSUASION',
    1.5,
    'good is that the character tries or signs',
    /\b(?:agrees to (?:try|a (?:trial|demo|second|follow)|test|pilot)|signs?(?: up)?|places? an order|commits? to|takes? (?:the|a) (?:offer|trial)|adopt(?:s|ion)?|vaccinat\w+ (?:decision|refus\w+)|refuses? (?:the|to (?:wear|use|take|change|quit|vaccinate)))\b/i,
  ),

  // to answer hurt, blame, anger
  cue(
    'CONFRONTATION',
    3,
    'the talk is about a conflict',
    /\b(?:difficult conversation|conflict|confront\w*|incident(?: conversation)?|complain(?:t|ts|s|ed|ing|ant)|grievance|harass\w*|discriminat\w*|dispute|row|quarrel|hard talk|tough talk|service recovery|mediation|feedback (?:talk|conversation|meeting))\b/i,
  ),
  cue(
    'CONFRONTATION',
    2.5,
    'the character is angry or hurt',
    /\b(?:angr(?:y|ily)|anger|furious|rage|outrag\w*|humiliat\w*|hurt|wounded|betrayed|offended|insulted|resent\w*|indignant|fed up|livid|bitter\w*|mocker\w*|mocking|disrespected|belittled|feels? (?:ignored|cheated|accused|treated|let down|passed over|excluded))\b/i,
  ),
  cue(
    'CONFRONTATION',
    2.5,
    'the character blames or defends',
    /\b(?:blam(?:e|es|ed|ing)|accus(?:es|ation|ations)|defensive|denies|justif(?:y|ies)|gets? loud|raises? (?:her|his|their) voice|shout(?:s|ed|ing)?|sarcas\w*|slams?|walk(?:s|ed|ing) out|threatens? (?:to|with)|hold(?:s|ing)? (?:you|the learner|the \w+) responsible|demands? (?:an )?(?:apology|explanation)|escalates?)\b/i,
  ),
  cue(
    'CONFRONTATION',
    2,
    'an apology or acknowledgement is what counts',
    /\b(?:apolog\w*|acknowledg\w*|say(?:s|ing)? sorry|own(?:s|ing)? (?:up|the mistake)|be(?:ing)? believed|taken seriously|meant well|dismiss\w*|admits? having|repair (?:the )?(?:trust|relationship)|de-?escalat\w*|calm(?:s|ed|ing)? (?:down|her|him|them))\b/i,
  ),
  cue('CONFRONTATION', 3, 'victim or perpetrator is named', /\bsub-?type\b|\b(?:victim|perpetrator|bystander)\b/i),

  // to help
  cue(
    'HELP_SEEKING',
    3,
    'the character needs help or information',
    /\b(?:in need of|seek(?:s|ing)? (?:help|advice|support)|asks? for (?:help|advice|support|information)|needs? (?:help|advice|support|guidance|information|from you)|wants? to know|(?:does not|doesn['’]t) (?:know|understand) (?:how|what|where|which|whom|who)|what (?:s?he|they) needs? from you|looking for (?:help|advice|support)|inquir(?:y|ies|es)|enquir(?:y|ies|es)|helpline|help ?desk|hotline|support (?:line|desk|request|ticket|call))\b/i,
  ),
  cue(
    'HELP_SEEKING',
    2.5,
    'the learner advises or supports',
    /\b(?:counsell?or|counsell?ing|advis(?:e|er|or|ory|es|ing)|consultation|support(?:s|ing)? (?:her|him|them|the)|guid(?:e|es|ing) (?:her|him|them)|inform(?:s|ing)? (?:her|him|them|about)|explain(?:s|ing)? (?:to (?:her|him|them)|the (?:steps|options|form|process))|social worker|student services|service training|reception desk|front desk|service desk|breaking bad news|help with a decision|good handling|first aid|signpost\w*|refer(?:s|ral)? to)\b/i,
  ),
  cue(
    'HELP_SEEKING',
    2,
    'a problem presses',
    /\b(?:urgency|deadline in|expires?|refused|rejected|lost (?:her|his|their)|cannot (?:pay|sleep|log|reach|manage)|can['’]t (?:pay|sleep|log|manage|cope)|afraid|worri(?:es|ed)|anxious|overwhelmed|confused|desperate|in tears|crying|embarrassed|ashamed|lonely|grie\w+|bereave\w*|hardship|behind with|(?:payments?|rent|instalments?|months?) behind|arrears|interest-only|satisfied if)\b/i,
  ),

  // to get information
  cue(
    'INVESTIGATION',
    3,
    'the talk is an inquiry',
    /\b(?:interview(?:ee|er|ing|s)?|history[- ](?:taking)|focused history|take (?:a|the) (?:\w+ )?history|anamnes\w+|witness(?:es)?|investigat\w*|audit (?:interview|talk|conversation)|internal audit|statement taking|fact[- ]finding|inquest|deposition|questioning|osce|simulated patient|standardi[sz]ed patient|root cause|needs assessment|elicit\w*)\b/i,
  ),
  cue(
    'INVESTIGATION',
    4,
    'the character tells only what is asked',
    /\b(?:only if (?:(?:s?he|they) (?:is|are)|s?he['’]s|they['’]re)? ?(?:directly |specifically |explicitly )?asked|only (?:if|when) (?:the \w+ |you )?asks?|(?:does|do) not volunteer|doesn['’]t volunteer|volunteers? (?:nothing|little|no)|answers? (?:truthfully|honestly|only|briefly|what)|on (?:direct )?questioning|withholds?|keeps? (?:back|to (?:her|him)self)|does not mention|leaves? out|says nothing about)\b/i,
  ),
  cue(
    'INVESTIGATION',
    2.5,
    'what the character knows is listed',
    /\b(?:what \S+(?: \S+)? (?:knows|saw|remembers)|knows? (?:but|and) (?:does not|will not)|saw (?:a|the|two|three|her|him)|remembers?|the facts (?:are|to be found)|find out|establish (?:what|who|when|the facts)|timeline|hour by hour|sequence of events|evidence|under accusation|who had)\b/i,
  ),

  // to exchange terms
  cue(
    'NEGOTIATION',
    4,
    'the talk is a negotiation',
    /\b(?:negotiat\w*|bargain\w*|collective agreement|renewal of (?:a|the) \w*\s?(?:contract|lease|agreement)|contract (?:renewal|talks)|terms of (?:the )?(?:contract|deal|lease)|settlement talks?|haggl\w*)\b/i,
  ),
  cue(
    'NEGOTIATION',
    4,
    'the character has limits',
    /\b(?:bottom line|walk[- ]?away|batna|non-negotiables?|not negotiable|must keep|red lines?|reservation price|will not go (?:below|above|under|over)|(?:lowest|highest|maximum|minimum) (?:price|rent|offer|figure|is|you can)|at (?:most|least) [€$£₹\d]|concessions?|in return|counter-?offers?|give[- ]and[- ]take|can (?:move|give|trade)|opening (?:demand|offer|position)|target price|fallback|trade-?offs?)\b/i,
  ),
  cue(
    'NEGOTIATION',
    3,
    'the learner has a mandate',
    /\b(?:mandate|authori[sz]ed (?:up )?to|may go (?:up|down) to|up to [€$£₹]\s?\d|both sides|win-win|packages?|deal|agreement|supplier|procurement|tariff|union representative|per cent (?:more|less)|pay rise)\b/i,
  ),

  cue(
    'PERSUASION',
    3,
    'good is that the character agrees to do something',
    /^(?:that )?(?:s?he|they|\p{Lu}\p{L}+|the \p{L}+) (?:agrees?|accepts?|commits?|promises?|starts?|changes?|tries|signs|buys|books|joins|donates|switches)\b/u,
  ),
  cue(
    'PERSUASION',
    2,
    'the character resists a change of habit',
    /\b(?:will not accept|won['’]t accept|sees no reason|has always|does not (?:wear|use|clip|take|want to change|see why|believe)|never (?:wears|uses|takes)|nothing wrong with|why should (?:i|she|he|they) change|refuses to)\b/i,
  ),

  // weaker signs, common in all kinds of documents
  cue(
    'PERSUASION',
    1.5,
    'an offer or a change is to be weighed',
    /\b(?:switch(?:es|ing)? to|too expensive|interested in|benefits? of|contract with (?:another|a competitor)|loyal to|upgrade|pilot|approv(?:e|es|al)|business case|invest(?:s|ment)?|sponsor\w*|donat\w*|donor|direct debit|pledge|compl(?:y|iance with)|adherence|quit(?:s|ting)? (?:smoking|drinking)|lifestyle change|habit|follow(?:s|ing)? the (?:rule|plan|advice))\b/i,
  ),
  cue(
    'CONFRONTATION',
    1.5,
    'something was said or done that hurt',
    /\b(?:upset|tearful|unfair(?:ly)?|treated|let down|lost trust|trust is (?:broken|gone)|remark|joke|racis\w*|sexis\w*|bull(?:y|ied|ying)|rude(?:ly|ness)?|snapped|insult\w*|disciplin\w*|misconduct|written warning|refund|the manager|(?:third|fourth|fifth) time|online review|lawyer|in front of (?:the |all |her |his |their |your |other |\w+ )*(?:colleagues|family|team|customers|everyone|others|class|guests|people))\b/i,
  ),
  cue(
    'CONFRONTATION',
    2,
    'the character is cold or closed',
    /\b(?:cold(?:ly)?|icy|frosty|stony|tight-lipped|arms? (?:are )?(?:crossed|folded)|(?:crosses|folds) (?:her|his|their) arms|clipped|hostile|tense|does not shake hands|sorry if)\b/i,
  ),
  cue(
    'CONFRONTATION',
    2.5,
    'it depends on whether the learner owns what happened',
    /\b(?:if|when|who|that) (?:you |the \w+ )?(?:thanks?|admits?|apologi[sz]es?|acknowledges?|owns?|recogni[sz]es?|takes? responsibility|justif(?:y|ies)|defends?|plays? it down|minimi[sz]es?|withdraws?|explains? how busy|(?:says?|mentions?) (?:that )?it was (?:a joke|not meant))\b/i,
  ),
  cue(
    'HELP_SEEKING',
    1.5,
    'steps and reassurance are asked for',
    /\b(?:what to do|step by step|next steps?|reassur\w*|comfort(?:s|ing)?|listens?|bad news|diagnosis|eligible|appl(?:y|ies|ication) (?:for|form)|appointment|respite|short notice|locked out|first-time|for the first time|on (?:her|his|their) own|alone with|exhausted|ashamed|apologises? for (?:ringing|calling|asking))\b/i,
  ),
  cue(
    'INVESTIGATION',
    1.5,
    'something is to be found out',
    /\b(?:if (?:s?he|they) (?:is|are) asked|if (?:s?he|they)['’]s asked|find out (?:how|what|why|who|when)|probe|clarif(?:y|ies)|reveals?|disclos\w*|hides?|conceals?|covers? (?:up|for)|contradict\w*|alibi|inspect(?:ion|or)|journalist|exit interview|screening|surveyor|auditor|investigator|detective|constable|not a word beyond|in layers|symptoms?)\b/i,
  ),
  cue(
    'NEGOTIATION',
    1.5,
    'terms are exchanged',
    /\b(?:salary|pay offer|price increase|rent increase|discount|terms|clause|penalty|split|middle ground|compromise|settle(?:s|ment)?|both parties|works council|trade union|supplement|opens (?:with|at)|rather have no deal)\b/i,
  ),
]

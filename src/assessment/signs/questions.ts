import { wordings } from '../../language/wordings.ts'

/** What a question is for, where its form does not tell. */
export const questions = {
  /** Puts an answer into the mouth, or takes the guilt as proven. */
  leading: wordings(
    ', i (?:take it|suppose|presume|assume|imagine|guess|expect)\\?',
    "that's what happened, (?:isn't it|right)\\?|(?:then|so) it was (?:you|him|her)|you mean you (?:didn't|never|forgot|left)",
    'because of you',
    "so you (?:knew|did|lied|admit|let|were the|just|simply|never|didn't|forgot|ignored|left)",
    'must have (?:been|known|done|seen|noticed|realised|forgotten)',
    '(?:wrong|covered|told you)\\b.*, right\\?|(?:admit|confess|concede) (?:it|that|to|you)',
    'refused? to cooperate|surely you',
    "(?:you'll|you will) (?:surely |have to )?(?:admit|agree|concede)",
    "isn't it (?:true|a fact|the case|possible|more likely|rather)",
    "wouldn't you (?:agree|say|admit|have to)|don't you (?:agree|think|find)|can we agree that",
    'am i right\\?',
    "(?:you|he|she|they|it)\\b[^?]*(?:n't|not|never|no|rush|hurry|forgot|wrong|knew|just|simply|must|properly|too|careless\\w*|tired|late|distracted|asleep|alone|blame|fault|angry|drunk|ignored|skipped|guess\\w*)\\b[^?]*, (?:right|correct|yes|no|am i right|isn't that (?:so|right)|is that (?:so|right))\\?",
    "(?:and |so |then |but )*(?:you|he|she|they|it|that|there)\\b[^?]*, (?:did|was|were|is|are|do|does|have|has|had|would|could|should|wo|ca)n't (?:you|he|she|it|they|that|there)\\?",
    "(?:was|were|did|had|have) (?:it|that|you)(?:n't| not)? (?:really |actually |perhaps |just |simply )*(?:because you|(?:in a hurry|distracted|tired|careless|drunk|late|lazy|asleep|overtired|annoyed|angry)(?: (?:or|again|that)|\\?))",
    'were you not|did you not',
    "didn't you (?:see|notice|hear|know|read|check|think|realise|ask|tell)",
    "weren't you (?:supposed|meant)|shouldn't you|couldn't you have",
  ),
  /** Judges instead of asking: says what the matter comes to, or who is to blame. */
  verdict: wordings(
    "it(?:'s| is) (?:pretty |quite |perfectly |very |already )?(?:clear|obvious|plain) (?:that|to me|what|who|it)",
    '(?:clearly|obviously|evidently),? (?:you|it was|he|she|they|somebody|this)',
    "(?:that|this|which)(?:'s| is| was) (?:what|why|how) (?:caused|it (?:broke|failed|happened|leaked|went)|the accident)",
    '(?:that{is}|this{is}) (?:negligence|carelessness|human error|a breach|misconduct|your (?:mistake|error|fault))',
    'in my (?:book|view|opinion),? (?:that|this|it|you)',
    '(?:the|my) (?:conclusion|verdict|finding) is',
    "i(?:'ll| will)(?: just)? put (?:that|it|you|this) down as",
    "i(?:'m| am) writing(?: down)?: (?:carelessness|negligence)|(?:is|was) not good enough",
    'you went ahead all the same|so basically,? you',
    "(?:basically|in other words|in short),? you (?:had no|ignored|broke|forgot|did not|didn't|just|simply)",
    'no insight|avoidable from',
    "i (?:think|believe|reckon|suspect|bet|guess|say) (?:that )?you (?:were|forgot|didn't|did not|made|caused|knew|should|ignored|just|simply|panicked|wanted)",
    "(?:sounds|looks|seems) (?:to me )?(?:like|as (?:if|though)) (?:you|it was you|on \\w+|somebody) (?:were|was|had|made|forgot|didn't|caused|just|it was)",
    'the mistake was yours|you made (?:a|the|that) mistake',
  ),
  /** Opens a talk or closes it, politely; nothing is asked about the matter. */
  pleasantry:
    /^(?:and |so |well )?(?:how (?:was|is|'s) (?:the|your) (?:journey|trip|drive|flight|weekend|day|morning|holiday|way|traffic|family|weather|coffee)|how are (?:you|things)|how(?:'s| is) (?:it going|everything|life)|what can i do for you|(?:how|what) can i help|(?:(?:is|was) there )?(?:any|some)thing else(?: (?:i can|we can|today|for you)|\?|$)|would you like (?:a|some) |did you (?:find|have a) |(?:shall|should) i get you |can i (?:get|offer) you |all (?:right|good)\b|tea\?|coffee\?|(?:did you )?sle(?:ep|pt) well|nice weather|had a good )/,
  /** Asks for leave, offers or proposes in the form of a question. */
  offering:
    /\b(?:can|could|may|shall|should|would) (?:i|we) (?!ask\b)\w+|\b(?:do|would) you (?:want|like|care) (?:to(?! (?:change|know|keep|happen|see happen))|a|some|me)\b|\bwould (?:it|that) (?:make sense|help|suit|work|be)\b|\bshall we\b|^want to\b|^(?:and |so )?(?:how|what) about\b|^(?:and |so )?(?:what if|why don't) we\b/,
  /** Asks openly though it begins like a yes-or-no question. */
  opensUp: /\b(?:may|can|could|might) i (?:first |just )?ask\b.*\b(?:what|how|why|where|who)\b/,
  /** Asks for nothing but the price. */
  lowest: wordings(
    "(?:the|your) (?:very )?best (?:that )?you (?:can|could|would)|(?:can|could) you do (?:better|less|it (?:for|cheaper))|what (?:can|could) you do (?:for (?:me|us)|on (?:the|that) price|about the price)|what (?:would|will) you (?:go|settle) for|(?:come|go) down (?:to|a bit|with the price)|what you'd (?:really )?take",
    'lowest|best price|last price|bottom line|how low|how far down|how much (?:lower|cheaper|less)',
    'final price|your (?:best|final|last|real|absolute) (?:price|offer|figure|number|word|rate)',
    '(?:the|your) (?:minimum|limit on (?:the )?price)',
    '(?:do|did|would|will|are) (?:they|you|others|he|she) (?:pay|paying|charge|charging|asking|ask|take|taking|want|offer|offering|give|accept)(?: for (?:it|that|this))?\\?',
    'what(?:.s| is| would be) (?:the|your) (?:price|figure|number|rate|offer)',
    'how much (?:do|would|will|are|is|does) (?:you|it|that|they)',
  ),
  /** Asked and answered in one breath, or asked of nobody. */
  answersItself:
    /^(?:nobody|no ?one|nothing|none|never|nowhere|no|yes|exactly|precisely|right|me|us|not (?:me|us|you|many|much)|zero|you(?:r| do| did| are| were)\b.*|that's right|thought so|i thought so|see)[.!]*$/,
} as const

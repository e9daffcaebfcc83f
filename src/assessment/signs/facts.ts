import { wordings } from '../../language/wordings.ts'

/** What is said of a thing, and how well it stands. */
export const facts = {
  /** A drawback of what is offered, or where its proof ends. */
  drawback: wordings(
    '(?:speaks|is|talks|counts) against (?:it|us|this|that)|(?:weak|sore|soft) (?:point|spot|side)',
    'weakness(?:es)?|drawbacks?|downsides?|disadvantages?|side effects?',
    'the (?:catch|snag|hitch|trade-off|bad news|flip side|limits?(?: of)?)|trade-?off',
    'no(?:body| one)(?: yet)? (?:has|knows)(?: (?:any )?(?:data|figures)| yet)',
    "(?:do|does|have|has)(?:n't| not) know yet",
    'not (?:yet )?(?:been )?(?:studied|tested|proven|approved|certified)',
    'no way of (?:making|knowing|promising)',
    "i (?:honestly |really |frankly )?(?:can't|cannot|can not|won't|will not|couldn't|wouldn't|don't) (?:honestly |really |possibly )?(?:promise|swear|guarantee|change that|rule (?:that|it) out|tell you (?:whether|if|that it|how long|for|yet|honestly)|say (?:whether|if|for (?:sure|certain)|yet|that it)|vouch|want to promise)",
    "(?:we|they) (?:can't|cannot|don't|do not|haven't|have not|have no) (?:yet )?(?:promise|guarantee|know(?: yet)?|got (?:any )?(?:figures|data|numbers|experience)|have (?:any |the )?(?:figures|data|numbers|experience)|tested|tried|figures|data|numbers|long-term)",
    "(?:what|the one thing|one thing|something) (?:it|this|that|we|the \\w+) (?:won't|doesn't|can't|will not|does not|cannot) (?:do|cover|give|replace|fix|solve|help|change|offer|save)",
    'where (?:it|this|that|the \\w+) (?:falls short|struggles|loses|fails|stops|is weak|lets you down|gets (?:difficult|tricky))',
    'falls? short|no (?:good|use|help) (?:for|in|on|with|at|when|if)|(?:it|that|this|they|those)(?: is| are|.s|.re) no (?:good|use|help)(?= |[.,!]|$)|you(?:.d| would|.ll| will) still (?:need|have|be|want)',
    "(?:not|isn't|aren't|wasn't) (?:the (?:right|best|cheapest|fastest|answer) |really |exactly )?(?:suitable|ideal|perfect|a miracle|magic|for everyone|for everybody|cheap|covered|included|in the price|made for|meant for|waterproof|fast|quick|as (?:good|fast|strong|light|quiet|cheap|comfortable|easy))",
    "(?:it|this|that|those|they|these|two|three|the \\w+|ours) (?:won't|will not|doesn't|does not|can't|cannot|don't) (?:really |always |yet |just )?(?:do (?:that|everything|the|for)|help|fit|go in|reach|cover|replace|suit|solve|include|cure|work (?:for|in|on|with|if|when|without)|cope|like (?:frost|heat|water|cold)|hold|save|stop|pay (?:off|for)|manage|make (?:you|it) )",
    "(?:is|are|'s) (?:better|cheaper|stronger|quieter|faster|lighter) (?:there|in that|at that|than ours|without)",
    '(?:costs?|takes?|needs?|weighs?|uses?) (?:a bit |a little |a good deal |considerably |quite a bit |rather )?(?:more|longer|extra)(?: than| at| in| to|[,.]|$)',
    '(?:dearer|slower|heavier|noisier|louder|more expensive|pricier) (?:than|at first|in the beginning|to begin)',
    "you(?:'d| would|'ll| will|'re| are)? (?:still )?(?:(?:have|need) to|be)? ?(?:pay(?:ing)? (?:on top|more|extra|twice)|not sav(?:e|ing)|los(?:e|ing)|notic(?:e|ing) (?:it|the)|do without|give up)",
    'on top of (?:that|it|the)(?= you)',
    '(?:stay|stays|better left|better off|leave (?:it|them|that|those)?) (?:to|with|in) (?:the|your) (?:van|old|other|hand|truck|car|present|existing)',
    "i(?:'d| would) leave (?:the|that|those|these|it) .*(?:to|out|with)",
    "i wouldn't (?:use|recommend|take|buy|put|do|try) (?:it|that|this)",
    'in (?:a hard |the |heavy |deep |great |very )?(?:frost|cold|winter|rain|heat|snow|wind) (?:it|you|they|the)',
    '(?:it|that) drops',
    '(?:only|just) (?:works?|lasts?|does|reaches|holds|helps) (?:if|when|for|in|with|up to|about|\\d)',
    'and not (?:\\d+|{number})|mind you',
    "i(?:'ll| will) (?:be (?:straight|honest|frank|open) with you|admit(?: that)?|grant you)",
    '(?:does|will|is) not (?:do|help|suitable|for everyone)|less than (?:perfect|ideal)',
    "nobody(?:'s| has) (?:yet )?(?:measured|tried|tested|shown)|it isn't cheap|is yours to pay",
  ),
  /** Says that something is not known here and now. */
  unknown: wordings(
    "i(?:'d| would)? (?:have to|need to|must) (?:look|check|ask|find (?:that |it |this )?out|read up)",
    "i (?:really |honestly )?(?:do not|don't|couldn't) (?:know|say|remember)",
    "i(?:'m| am) not (?:sure|certain)|off the top of my head",
    "i(?:'ll| will) (?:find out|check|look (?:it|that) up)|i (?:can't|cannot) answer that",
  ),
  /** A study, a sheet, a place it comes from, without the figure. */
  source: wordings(
    'stud(?:y|ies)|trials?|data ?sheet|according to|reports?|statistics|survey|measured',
    'for example|for instance|test(?:ed)? by',
    'the (?:maker|manufacturer|institute|university|ministry) (?:says|states|found|counts)',
    'a (?:bakery|school|farm|firm|clinic|shop|family|colleague|customer|hospital|neighbour) (?:in|near|out in|somewhere|from|down)',
  ),
  /** Who found it out. */
  finder: wordings(
    "(?:the|a|an|their|our) (?:university|institute|hospital|clinic|school|college|council|laboratory|consumers?'? \\w+|agency|bakery|farm|firm|shop|hotel|town|theatre|library|museum|nursery|garage)(?: \\w+)*|(?:we|they|he|she) (?:equipped|fitted|supplied|measured|counted|tried|tested|compared|wrote (?:it|that) down|switched|changed over)|(?:ring|call|ask|phone) (?:him|her|them|mr|mrs|ms|dr)",
  ),
  /** A share, or a number with what it measures, in words. */
  figureInWords: wordings(
    '(?:one|two|three|four|five|nine) (?:thirds?|quarters?|fifths|tenths)',
    '(?:a|one) (?:third|quarter|fifth|tenth)(?! (?:time|person|party|year|day))',
    'half (?:of|the|as|that|a (?:million|kilo|litre))',
    '(?:one|{number})(?: \\w+)? (?:out of|in|of) (?:{number}|every)',
    '{number}(?:-|,? (?:and )?| \\w+ )*(?:per ?cent|percent|kilos?|grams?|tonnes?|litres?|metres?|centimetres?|kilometres?|miles|euros?|pounds?|dollars?|crowns?|reais|rand|cents?|degrees|points?|watts?|hours?|minutes?|times)',
    '(?:twice|double|three times|ten times) (?:as|the)',
    '(?:hundred|thousand|million)(?: and)? (?:\\w+-?\\w*)?',
  ),
  /** A number of ten or more in words, as one says a price. */
  amountInWords:
    /\b(?:ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|hundred|thousand|million)\b/,
  /** Praises instead of showing. */
  boasts: wordings(
    "marvel|miracle|(?:the )?(?:very )?(?:best|greatest|finest|most modern|safest)(?: \\w+)? (?:there is|in the world|on the market|by far|by a mile|you can (?:get|buy)|anywhere|ever)|simply the|nobody (?:who has it )?would give it (?:back|up)|(?:everybody|everyone|they all|they're all) (?:loves?|raves?|swears?|delighted|happy|says so)",
    "unbeatable|revolutionary|fantastic|amazing|incredible|sensational|second to none|world-class|state-of-the-art|number one|top (?:model|quality|notch)|perfect for (?:you|everyone|everybody)|in no time|never (?:ever )?(?:breaks?|fails?|lets? you)|practically nothing|next to nothing|won't be an issue|no problem (?:at all|whatsoever)|you(?:'ll| will) (?:love it|never regret)",
  ),
  /** Vouches for it instead of proving it. */
  promises: wordings(
    '(?:i|we) (?:personally )?(?:guarantee|promise|swear|assure|give you my word)|believe me',
    'trust me|you have my word|in writing|no problem whatsoever|never ever|guaranteed',
  ),
  /** Words of a trade that a listener outside it does not know. */
  tradeWords:
    /\b(?:\w{4,}(?:aemia|emia|itis|osis|ectomy|plasty|oscopy|ography|tomy|pathy|algia)|sub ?cutaneous(?:ly)?|intra(?:venous|muscular)(?:ly)?|glyc(?:a)?emic|cephalic|breech presentation|gestational|ataxia|lethargy|dosage|titrat\w+|prophyla\w+|comorbid\w+|contraindicat\w+|amorti[sz]\w+|annuit\w+|lien|escrow|indemni\w+|subrogat\w+|pursuant|statutory|herein\w*|tort|latency|firmware|protocol stack|api|idempotent|throughput|curve)\b/,
} as const

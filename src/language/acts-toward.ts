import type { ActPattern } from './act-patterns.ts'

/**
 * Further ways of meeting somebody: each entry is one way of wording an act rather than one phrase. Matched like the
 * other patterns, against a sentence in lower case whose negations are contracted.
 */

const bad =
  '(?:wrong|unfair|rude|careless|thoughtless|disrespectful|unkind|hurtful|clumsy|insensitive|inappropriate|unprofessional|unacceptable|stupid|inconsiderate|hasty|unjust|out of (?:line|place|order)|too (?:quick|harsh|hasty|blunt|much)|not (?:right|fair|ok|okay|acceptable|good enough|funny))'
const hard =
  '(?:hard|difficult|frustrating|painful|tough|upsetting|stressful|worrying|exhausting|tiring|frightening|scary|awful|terrible|hurtful|unfair|lonely|annoying|humiliating|overwhelming|heavy|horrible|maddening|unsettling|unpleasant|embarrassing|sad|confusing|a shock|a blow|a burden|a nightmare|a lot|heartbreaking|disappointing|nerve-racking|shocking|distressing)'

export const actsToward: readonly ActPattern[] = [
  {
    act: 'empathy',
    pattern: new RegExp(
      `\\b(?:(?:that|this|it|which|what you (?:describe|tell me|went through))(?:'s| is| was| must(?: have)?| sounds?| seems?| would(?: have)?| can| has| looks?| feels?)(?: be| been)?(?: \\w+){0,3} ${hard}|how ${hard}|what an? (?:\\w+ )?(?:shock|blow|day|night|week|nightmare|burden|worry|disappointment|fright|situation to be in)|(?:can't|cannot|couldn't) (?:be|have been|imagine)(?: \\w+){0,2} (?:easy|pleasant|nice|how)|you(?:'ve| have)? (?:done|did) (?:nothing wrong|the right thing|well to|everything (?:you could|right))|nothing to be ashamed of|(?:take|have|need|want) (?:all )?(?:the |as much |your )time (?:you|as you)|as long as you (?:need|like|want)|in your own (?:time|words|pace)|at your (?:own )?pace|i(?:'d| would)(?: have)?(?: probably| certainly)? (?:feel|be|felt|been) (?:\\w+ ){0,3}(?:too|as well|in your (?:place|shoes|position))|in your (?:place|shoes|position)|any(?:one|body) (?:would|in your)|you(?:'ve| have) (?:been through|had (?:a|an|so much|to carry)|carried|every (?:right|reason))|(?:it|that|this) (?:took|takes|needs) (?:\\w+ )?(?:courage|strength|guts|nerve)|(?:brave|courageous|kind|good) of you|glad (?:that )?you (?:came|told|called|rang|said|asked)|thank you for (?:telling|trusting|sharing|being (?:so )?(?:open|honest|frank)|your (?:trust|openness|honesty))|i can (?:see|hear|feel|tell) (?:that |how |what |it|you|this)|(?:your|that) (?:anger|worry|worries|fear|concern|frustration|disappointment|doubt|hesitation)s?(?: \\w+){0,5} (?:is|are|makes?) (?:\\w+ )?(?:understandable|sense|justified|fair|normal|real|reasonable)|(?:must|will|would) (?:have )?(?:hurt|stung|been ${hard}|worr(?:y|ied) you|frighten(?:ed)? you|upset you)|are you (?:all right|alright|ok|okay|comfortable)|would you like (?:a (?:break|moment|pause|glass)|some water)|do you need a (?:break|moment|pause)|we can (?:stop|pause|take a break)|(?:you're|you are) (?:safe|welcome) here)\\b`,
    ),
    unless:
      /\b(?:can't|not|isn't|wasn't|hardly) (?:be )?(?:that|so) (?:hard|difficult|bad)|\b(?:how|so|too) (?:hard|difficult) (?:can|could) (?:it|that) be|\bin your (?:place|shoes|position),? i(?:'d| would) (?:just )?(?:sign|buy|take|accept|keep|be careful|think)|\bto (?:say|ask) this\b|\bi can see (?:that )?you (?:don't|didn't|haven't|aren't|are lying|have no)|\bdifficult (?:person|customer|patient|people)|\byou(?:'re| are) (?:\w+ )?difficult/,
  },
  {
    act: 'accountability',
    pattern: new RegExp(
      `\\b(?:(?:what|the way|how) (?:i|we) (?:\\w+ ){1,6}(?:was|were) (?:\\w+ )?${bad}|(?:that|this|it) was (?:\\w+ )?${bad} of (?:me|us)|${bad} of (?:me|us)(?: to)?|i (?:was|have been|'ve been) (?:\\w+ )?(?:late|rude|unfair|careless|hasty|too (?:quick|fast|harsh|proud)|wrong|impatient|short with|unprepared|blind)|(?:i|we)(?:'ve| have)? (?:interrupted|ignored|forgot(?:ten)?|overlooked|misread|misjudged|hurt|embarrassed|humiliated|offended|insulted|blamed|misled|kept|left|disappointed|missed|shouted at|laughed at|talked over|spoke over|misunderstood|passed over|neglected|treated) (?:you|your|to (?:tell|ask|call|invite|include))(?!r? (?:to \\w+ )?(?:waiting )?(?:because you|since you))|(?:i|we) (?:could|ought to) have (?:\\w+ )?(?:known|asked|told|called|spoken|said|done|checked|listened|warned|noticed)|(?:the )?(?:blame|fault|responsibility|mistake|error) (?:is|was|lies with|for (?:it|that|this) (?:is|was)|sits with) (?:mine|ours|me|us|on our side|not yours)|(?:we|i) (?:owe|owed) you|because of (?:my|our) (?:\\w+ )?(?:mistake|error|delay|carelessness|oversight|decision|words|silence)|(?:we|i) (?:did|have done|handled|managed|planned|explained|communicated) (?:it|that|this|things)? ?(?:badly|poorly|wrong|late|too late)|(?:that|this|it)(?:'s| is|'s down| is down| was) (?:on|to|down to) (?:me|us)\\b|i (?:stayed|kept|remained) (?:silent|quiet)|i said nothing|i (?:looked|turned) away)`,
    ),
    unless: /\b(?:if|whether) (?:i|we)\b|\bi forgot to (?:mention|say) (?:that )?(?:we|our|the)\b|\bbecause you\b/,
  },
  {
    act: 'limits_admitted',
    pattern:
      /\b(?:not (?:the )?(?:right|best|ideal|suitable|proper) (?:one|thing|product|choice|model|solution|fit|person|place|way)|(?:isn't|aren't|not|never) (?:meant|made|right|suitable|suited|designed|intended|ideal|tested|licensed|approved|enough) (?:for|with|in|on|to)|(?:won't|wouldn't|doesn't|does not|can't|cannot) (?:\w+ )?(?:help|work|suit|cover|protect|remove|solve|replace|last|do) (?:\w+ ){0,3}(?:if|when|for|against|in|with|on|everything|all|that|here|there|below|above|without)|does nothing (?:for|against|about)|(?:wouldn't|would not|can't|don't) recommend|weak(?:er)? (?:point|spot|side|on|in|at|when)|weakness(?:es)?|works? (?:less|badly|poorly|worse|only)|less (?:well|accurate|reliable|effective|suited)|costs? more than|takes? longer than|one thing (?:it|we|i) can't|where (?:it|we) (?:fail|fall short|don't fit|are not)|fall(?:s)? short|(?:i|we) (?:don't|do not|can't|cannot) (?:yet )?(?:say|know|tell|answer|decide|judge)\b|(?:i|we)(?:'ll| will|'d| would)? (?:\w+ )?(?:have to|need to|must) (?:check|ask|look (?:it|that) up|find out)|(?:on|in) (?:the|that) (?:minus|negative|down) side|the (?:catch|weak|honest answer|drawback|price for))\b/,
    unless:
      /\bnot (?:the right )?(?:time|place) for you\b|\bi (?:don't|can't) (?:know|tell|say) (?:why|what|how) you\b|\bnot my\b|\byou (?:don't|can't|won't|wouldn't)\b/,
    statementsOnly: true,
  },
  {
    act: 'offer',
    pattern:
      /\b(?:could (?:i|we) (?!not\b)\w+(?=[^.?!]*\?)|would it (?:help|be (?:\w+ )?(?:easier|useful|better|ok|okay|all right|helpful|of use|fine|possible)|suit you|make (?:it|things|sense))\b[^?]*\b(?:if|to)\b|do you want me to|should i (?:send|call|show|write|ask|bring|arrange|come|print|put|explain)|(?:if you (?:like|want|wish|prefer)|gladly|happily),? (?:\w+ )?(?:i|we)\b|i(?:'d| would) (?:like|be glad|be happy|be willing|gladly) to (?:offer|show|send|help|bring|arrange|invite|propose|suggest|come|start|give|put)|what (?:about|if) (?:we|i)|why don't we|we could (?:try|begin|start|do|meet|agree|put|split|share|look)|i(?:'m| am) (?:happy|glad|willing|ready|prepared) to|(?:we|i)(?:'re| are|'m| am) (?:willing|prepared|ready) to|how would it be if (?:i|we))\b/,
    unless:
      /\bcould (?:i|we) (?:\w+ )?(?:ask|know|have (?:your|the)|get (?:your|on)|move on|skip|finish|hurry|please (?:have|get)|see|hear|stop (?:this|that))\b|\bcould (?:i|we) be (?:wrong|mistaken)/,
  },
  {
    act: 'reflection',
    pattern:
      /(?:^|\b(?:and|then) )so,? (?:(?:after|when|before|since|because|on|in|for|if i|until|while|as|at|from|that night|that day|by)\b[^.?!]*\byou\b|you(?:'re| are|'ve| have|'d| were| had)?\b|it was\b[^.?!]*\byou\b|what you\b)|(?:did|have|do) i (?:get|got|understand|understood|have|hear|heard|put|say|said|read) (?:you|that|this|it)(?: \w+)?(?: right| correctly| properly)|\b(?:is|was|have i|do i have) (?:that|it) (?:right|correct|how you|what you)|^you(?:'ve| have)? (?:mentioned|said|told (?:me|us)|wrote|described|explained)\b/,
    unless:
      /\bso you (?:stole|lied|admit|did it|should|must|can|could|need|want me|think|know|agree|'ll|will|see|get|have to|don't have)\b|\byou said .*(?:lie|lying|not true)|\byou(?:'ve| have)? (?:told|said) .*\bbut\b|\b(?:but|yet|however),? (?:that|it|you|the)\b/,
  },
  {
    act: 'clarity',
    pattern:
      /\b(?:what (?:you|i|we) (?:tell|say|write|note|discuss)\b[^.?!]*\b(?:stays|goes|is (?:kept|used|written|seen|passed)|remains|will be)|(?:goes|is going|written|put) (?:in|into|down in) (?:my|the|our) (?:notes|record|report|file|minutes)|you (?:can|may) (?:stop|pause|ask|say no|read (?:it|them)|change|correct|interrupt|refuse|bring|leave|withdraw)\b[^.?!]*(?:at any|any ?time|before|whenever|if you|when you|somebody|someone|without)|(?:this|the|our) (?:conversation|talk|interview|meeting|appointment|call|examination|procedure|form|application|repair|check) (?:takes|will take|lasts|will last|is (?:for|about|recorded|not recorded|only|confidential)|has|goes|costs|starts)|the reason (?:i|we|why|for|that)\b|i(?:'m| am) (?:asking|here) (?:this |that |today )?(?:because|so that|to (?:understand|find out|explain|listen|help|hear|ask|agree))|i(?:'d| would)? (?:want|like) to (?:understand|find out|reconstruct|know what happened)|not to (?:blame|judge|find (?:somebody|someone|a culprit|out who)|punish|accuse)|(?:it|the fee|the price|that|this)(?: \w+)? (?:covers|includes|contains|doesn't (?:cover|include)|does not (?:cover|include))|what happens (?:next|then|after|now|if|with) |then (?:you|i|we) (?:get|receive|sign|wait|come|will|hear|can))\b/,
    unless: /\bwhat happens (?:next|then|now|after|if)\b[^.]*\?$/,
  },
  {
    act: 'disagreement',
    pattern:
      /\b(?:(?:that|this|it) (?:never|didn't|did not) happen(?:ed)?|(?:isn't|is not|wasn't|not|hardly) (?:what|how|the way|when|where|why) (?:it |that |this |i |we )?(?:happened|was|went|said|agreed|see|remember|meant)|with (?:all )?(?:due )?respect|i (?:doubt|dispute|deny|beg to differ)|i(?:'m| am) (?:not (?:convinced|persuaded|of that)|afraid (?:i|that's|you)|unconvinced)|i (?:don't|do not|can't) (?:think|believe|see|accept) (?:that|it|so|this|how|why)(?! you)|that(?:'s| is| was) (?:false|untrue|incorrect|a misunderstanding|not so)|i remember (?:it|that|this) differently)\b/,
    unless: /\bi can't see why not\b|\bi don't think (?:that|it)(?:'s| is| was) your fault\b/,
  },
  {
    act: 'next_step',
    pattern:
      /\b(?:(?:before|by|at|after|until|from) (?:noon|midday|six|five|four|three|two|one|ten|eleven|nine|eight|seven|\d{1,2}(?:[:.]\d\d)?)(?: o'clock)?\b[^.?!]*\b(?:i|we)(?:'ll| will)|(?:i|we)(?:'ll| will)\b[^.?!]*\b(?:before|by|at|until|after) (?:noon|midday|six|five|four|three|two|one|ten|eleven|nine|eight|seven|\d{1,2}|lunch|the end of)\b|find out (?:by|until|before|on|today|tomorrow)|(?:can|could) find out)\b/,
  },
  {
    act: 'empathy',
    pattern:
      /\b(?:(?:it(?:'s| is)|that(?:'s| is)) (?:all right|alright|ok|okay|fine) to (?:cry|ask|be|say|feel|stop|not|take|need|change)|(?:in|no) (?:no )?(?:hurry|rush)(?:$|[.,;!])|(?:we|you|i)(?:'ve| have) (?:all the |plenty of |enough )time|(?:not|nobody will|i(?:'m| am) not going to|won't) (?:ask|expect|make|force|push|press|judge|blame|rush) (?:\w+ )?you|i(?:'m| am) listening|i(?:'d| would) (?:like to|want to) (?:listen|hear your side)|let (?:you|me) (?:finish|listen)|please go on|i(?:'ve| have) (?:been|felt) (?:there|that way)|you were (?:left|let down|treated|kept|passed|put)|this matters|means a lot)\b/,
    unless: /\bin a (?:hurry|rush)\b|\bnot in (?:a|any) (?:hurry|rush) to (?:help|pay)|\bnot expect you to understand/,
  },
  {
    act: 'concession',
    pattern:
      /\byour (?:point|objection|concern|argument|question|criticism)\b[^.?!]*\b(?:is|are) (?:\w+ )?(?:fair|good|valid|right|justified|taken|reasonable)|\byou(?:'ve| have) (?:got )?a (?:good |fair |valid )?point|\b(?:i|we) (?:can|could|would|will|'ll|'d) (?:give (?:way|in)|move|meet you|come (?:down|towards)|drop|waive)|\bpoint taken|\blet's split\b|\bthat (?:much )?i (?:can|will) (?:grant|give) you/,
    unless: /\bif you\b.*\bor else\b/,
  },
  {
    act: 'limits_admitted',
    pattern:
      /\b(?:(?:i|we)(?:'m| am|'re| are) not (?:allowed|permitted|authori[sz]ed|qualified|in charge|the right (?:person|one)|an expert)|(?:i|we)(?:'d| would)?n?(?:'t| not)? (?:wouldn't )?(?:not )?(?:buy|take|choose|advise|use) (?:the|it|this|that|one|a) \w+ (?:\w+ )?(?:for you|here|if|one|in your)|i (?:wouldn't|would not) (?:buy|take|choose|advise|use|sell)|(?:can't|cannot) (?:change (?:that|it|this)|go (?:below|above|under|over|lower|higher)|decide|say (?:yet|for (?:sure|certain))|give you (?:that|a date|an answer)|tell (?:yet|for))|as far as (?:i|we) know|we have (?:no|not) (?:experience|tested|measured)|(?:hasn't|haven't|not) been (?:tested|measured|studied|proven)|only (?:works|helps) (?:if|when|for|in|with|on))\b/,
    statementsOnly: true,
  },
  {
    act: 'condition',
    pattern: /\bif (?:we|i|you)\b[^.?!]*, ?(?:would|could|can|will|might|do|are) (?:you|we|i)\b/,
    unless: /\bif (?:i|we) (?:may|might|can) (?:ask|say)|\bif you (?:don't|do not) mind/,
  },
  {
    act: 'accountability',
    pattern:
      /\b(?:(?:i|we) (?:could|ought to|might) have \w+(?:ed|d|t|n)\b|(?:my|our) (?:own )?(?:\w+ )?(?:failure|mistake|fault|error|omission|doing|oversight|job)\b[^.?!]*\bnot yours|(?:i|we) (?:answered|replied|came|called|reacted|noticed|acted|told you) (?:\w+ )?(?:late|too late)|didn't (?:answer|reply|call|come|listen|ask|tell you|write|react|keep (?:my|our))|(?:i|we) (?:didn't|did not|failed to) keep (?:my|our)|(?:i|we) broke (?:my|our) (?:word|promise))\b/,
    unless: /\byou (?:\w+ )?(?:didn't|did not)\b|\b(?:he|she|they|it|that|nobody) (?:didn't|did not)\b/,
    statementsOnly: true,
  },
  {
    act: 'reflection',
    pattern:
      /^(?:and )?you (?:\w+ly )?(?!never|always|should|must|can|could|will|would|may|might|know|need|want|have to|did|do|are|took the|stole|lied)\p{L}+(?:ed|t|d|k|e|w|g|ok|ept)\b[^.!]*\?$|\b(?:correct|tell|stop) me if (?:i|that|this)\b/u,
  },
  {
    act: 'clarity',
    pattern:
      /\b(?:(?:in|it takes|there are) (?:two|three|four|five|\d) (?:steps|parts|stages|visits|questions|things|options|ways)|today (?:the|we|you|only)\b[^.?!]*\b(?:on|next|tomorrow|then|after)\b|(\w{3,}) by \1|nothing (?:you|that you) (?:say|tell|write)\b|nobody (?:will|is going to) (?:read|see|hear|know|be told|lose|blame)|everything (?:you|we) (?:say|tell|discuss)\b|that(?:'s| is) (?:how|what) (?:the|it|this) (?:\w+ )?(?:works|means|covers))\b/,
  },
  {
    act: 'vague_claim',
    pattern:
      /\b(?:you(?:'ll| will)(?: \w+)? love (?:it|this|them)|everything else is|second to none|nothing (?:better|like it|comes close|compares)|unmatched|unrivalled|top[- ](?:quality|notch|class)|the finest|won't find (?:a |anything )?better|(?:customers|clients|people|patients|doctors|users|everybody|they all) (?:just |simply |really )?(?:love|adore|swear by|rave)|a (?:no-brainer|game[- ]changer|must(?:-have)?)|sells itself|money can buy|premium quality|of the future|next[- ]level|cutting[- ]edge|it(?:'s| is) (?:great|super|wonderful|excellent|perfect)\b)/,
    statementsOnly: true,
  },
]

import { actsAgainst } from './acts-against.ts'
import { actsToward } from './acts-toward.ts'
import type { DialogueAct } from './dialogue-acts.ts'

/** How acts are worded; matched against one sentence in lower case with straight apostrophes. English first, then the most usual phrases of French, German and Spanish. */
export interface ActPattern {
  readonly act: DialogueAct
  readonly pattern: RegExp
  /** A near miss that looks alike. */
  readonly unless?: RegExp
  /** Does not hold when the sentence asks. */
  readonly statementsOnly?: boolean
}

const weekday =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|this (?:week|evening|afternoon|morning)|next (?:week|month)|today|demain|ce soir|morgen|heute|mañana|vendredi|lundi'
const doing =
  '(?:send|give|offer|bring|arrange|leave|show|ask|refund|call|ring|check|get|find|write|help|put|talk|speak|come|look|explain|prepare|book|move|change|replace|repair|pay|cover|reserve|add|include|provide|organi[sz]e|set|make|take|forward|print|follow|invite|introduce|raise|propose|stay|wait|extend|waive|credit|drop|reduce)'

export const actPatterns: readonly ActPattern[] = [
  {
    act: 'greeting',
    pattern:
      /^(?:hello|hi|hey|good (?:morning|afternoon|evening|day)|namaste|namaskar|salaam|assalam\w*|welcome|dear \w+|bonjour|bonsoir|guten (?:tag|morgen|abend)|hallo|hola|buenos días|buenas|ciao|buongiorno|olá|bom dia)\b/,
  },
  {
    act: 'introduction',
    pattern:
      /\b(?:my name(?:'s| is)|i(?:'m| am) (?:calling |here )?(?:from|on behalf of|with the)|i work (?:for|at|with)|i represent|let me introduce|may i introduce|i(?:'m| am) (?:the|your) (?:new )?\w+ (?:from|for|at|in charge|responsible)|je m'appelle|mein name ist|ich heiße|me llamo)\b/,
  },
  {
    act: 'vague_claim',
    pattern:
      /\b(?:the best|number one|no\.? ?1|world[- ]class|market[- ]leading|leading (?:product|brand|company|provider)|everybody|everyone|all (?:doctors|customers|clients|patients|parents|companies|experts|our customers)|nobody (?:complains|regrets)|no (?:side effects?|risks?|problems?|issues?)(?: at all| whatsoever)?|completely (?:safe|free|new|different)|absolutely (?:safe|perfect)|totally safe|100 ?% (?:safe|sure|effective|satisfied|natural)|guaranteed|always works|never fails|perfect for|amazing|fantastic|incredible|unbeatable|revolutionary|state[- ]of[- ]the[- ]art|trust me|believe me|everyone knows|it(?:'s| is) (?:well )?known|scientifically proven|experts (?:say|agree)|studies (?:say|show|prove)|much better than|just like your (?:family|mother)|le meilleur|tout le monde|das beste|jeder|alle (?:kunden|ärzte)|el mejor|todo el mundo)\b/,
    unless:
      /\b(?:not|isn't|aren't|never) (?:the best|everybody|everyone|for everyone|for everybody|guaranteed|perfect)|\bfor everyone\b|\bthe best (?:way|time|moment|number|person|thing) (?:to|for)\b|\bhow (?:is|are) everyone|\bdoes everyone\b/,
  },
  {
    act: 'evidence',
    pattern:
      /\b(?:stud(?:y|ies)|trials?|data|evidence|published|paper|journal|statistics|figures|according to|survey|audit|records? shows?|logs? shows?|invoice|receipt|screenshot|guidelines?|meta-analysis|follow-up of|measured|test results?|report (?:says|shows|states)|bloods?|étude|données|studie|daten|estudio|datos)\b/,
    unless:
      /\bstudies (?:say|show|prove)\b(?!.*\d)|\bno (?:data|evidence|study)\b|\baccording to you\b|\b(?:do|did) you have\b/,
    statementsOnly: true,
  },
  {
    act: 'limits_admitted',
    pattern:
      /\b(?:not (?:right |suitable |the right thing )?for (?:everyone|everybody|every \w+|all)|i (?:do not|don't) know|we (?:do not|don't) know|i(?:'m| am) not (?:sure|certain|able)|only available|no data|(?:do not|don't) have (?:any )?(?:data|figures|numbers|evidence|an answer)|can(?:not|'t) (?:promise|guarantee|rule out|be sure|speed|give her|give him|tell you yet)|i(?:'d| would|'ll| will) have to (?:check|ask|find out)|let me be honest|have to be honest|to be honest|honestly speaking|to be frank|i must admit|limitations?|downsides?|drawbacks?|disadvantages?|there (?:is|are) (?:some )?(?:risks?|side effects?)|it does(?:n't| not) (?:help|work|suit)|not yet (?:known|available|clear|proven)|beyond my|i can't decide (?:that|this)|only up to|je ne sais pas|ich weiß (?:es )?nicht|no sé)\b/,
    unless:
      /\bi don't know (?:why you|how you|what's wrong with you|what your problem)|\bwe don't know each other|\bonly available (?:today|now)|\bhonestly, (?:you|with)\b/,
  },
  {
    act: 'pressure',
    pattern: new RegExp(
      `\\b(?:offer (?:ends|expires)|(?:today|this week|now) only|only (?:today|now|this week|available today)|last (?:chance|offer|warning)|now or never|limited (?:time|offer|stock)|before it(?:'s| is) too late|take it or leave it|or else|or you(?:'re| are|'ll| will)|otherwise (?:i|we|you)(?:'ll| will)|(?:just|please|you (?:should|must|need to|have to)) sign|sign (?:here|now|today)|decide (?:now|today|right now|immediately)|(?:book|buy|order|pay|confirm|sign up|register|enrol) (?:it |this |one )?(?:now|today|right now|immediately)|(?:today|now) for the discount|hurry|quickly|be quick|make it (?:quick|short)|no time (?:for|to)|don't waste|just (?:give|sign|buy|take|book|order|do it|say yes|agree|pay|tell me what happened)|give (?:me|us) (?:your|a|ten|five|\\d[\\d,.]*)\\b.*(?:now|today|this month|order|prescriptions?)|you (?:must|have to|need to) (?:\\w+ ){0,6}(?:now|today|immediately|at once)|(?:last|final|formal) warning|consequences|i(?:'m| am) (?:losing|running out of) patience|i need (?:an answer|a yes|your signature|a decision)|we(?:'re| are) (?:leaving|walking)|you(?:'ll| will) (?:regret|be sorry|lose)|final (?:offer|answer)|everybody (?:is|buys|uses|does|takes).*(?:you should|just|too)|sinon|dépêchez|sofort unterschreiben|letzte chance|sonst|última oportunidad)\\b`,
    ),
    unless:
      /\b(?:no|not) (?:need|hurry|pressure|rush)|\bdon't (?:have to|need to) (?:decide|sign)|\btake your time|\bno hurry|\bhow (?:quickly|do|did|would|can|are|will)\b|\bcan't (?:just|decide)/,
  },
  {
    act: 'empathy',
    pattern:
      /\b(?:i (?:can |do |really |fully |completely |quite )*(?:understand|imagine|see|hear|appreciate) (?:how|that|why|your|you|this)|that (?:must|sounds|seems|is|was|would)(?: \w+){0,3} (?:hard|difficult|frustrating|painful|tough|upsetting|stressful|worrying|exhausting|frightening|scary|awful|terrible|a lot|hurtful|unfair|lonely|annoying)|it must (?:be|have been)|i(?:'m| am)(?: so| very| really)? sorry (?:to hear|about|for your|you|that you|that this|this happened)|anyone would|i hear you|i believe you|no wonder|(?:it(?:'s| is)|that(?:'s| is)) (?:understandable|natural|not easy|a lot)|take your time|there(?:'s| is) no (?:need|rush|hurry)|you(?:'re| are) not alone|how (?:are you|do you|did (?:you|that|it)|was (?:it|that)|has (?:this|that|it))(?: \w+){0,4} (?:feel|feeling|for you|on your side|coping|doing|been for you)|what (?:was it|is it|has it been) like|what (?:would )?(?:matters?|worr(?:ies|y)|concerns?|frightens?|bothers?)(?: \w+){0,2} you|worries you|congratulations|i know (?:you|this|that|it)(?:'ve| have|'re| are| is| must)?\b|matters? (?:most )?to you|i'm glad|it(?:'s| is) normal to|je (?:vous )?comprends|je vous crois|ich verstehe|das muss|entiendo|lo entiendo|comprendo)\b/,
    unless:
      /\bdon't understand|\bi know you (?:did|stole|lied|took|are lying)|\bi see (?:that )?you (?:did|didn't|failed|haven't|have not)|\bi understand,? but|\bi know (?:that )?better|\byou know the rules/,
  },
  {
    act: 'reflection',
    pattern:
      /\b(?:so,? (?:what )?(?:you(?:'re| are|'ve| have)?|for you|your)|it (?:sounds|seems|looks) (?:like|as (?:if|though))|sounds like|what i(?:'m| am)? hear(?:ing)?|if i (?:understand|understood|hear|heard|got) (?:you|that|it)|(?:as )?you (?:just )?(?:mentioned|said|told (?:me|us)|described|wrote|explained|brought)|you(?:'re| are) saying|in other words|am i right (?:that|in)|do i understand|you(?:'re| are) (?:worried|afraid|concerned|torn|hoping|looking for|angry|upset|under pressure)|on the one hand you|si je comprends|wenn ich sie richtig|si entiendo|vous avez (?:dit|mentionné)|sie sagten)\b/,
    unless:
      /\bso you (?:stole|lied|admit|did|should|must|can|could)\b|\byou said .*(?:lie|lying|not true)|\byou told me .*but you/,
  },
  {
    act: 'apology',
    pattern:
      /\b(?:sorry|apologi[sz]e|apolog(?:y|ies)|forgive (?:me|us)|regret that|excuse[sz]?-(?:moi|nous)|m'en excuse|désolée?|pardonnez|entschuldig\w+|(?:tut|täte) (?:mir|uns) (?:sehr )?leid|verzeih\w*|lo siento|lo sentimos|disculpe\w*|perdón|mi dispiace|scusi|desculpe)\b/,
  },
  {
    act: 'accountability',
    pattern:
      /\b(?:(?:my|our|on our|on my) (?:own )?(?:mistake|fault|failure|error|part|side|responsibility|oversight)|i should (?:not )?have|i shouldn't have|we should(?:n't)? (?:not )?have|i was wrong|we were wrong|that was wrong(?: of (?:me|us))?$|i (?:didn't|did not|failed to) (?:speak up|say anything|listen|ask|tell you|call|check|notice|act|support)|we (?:failed|let you down|got (?:it|this|that) wrong|made a mistake|overlooked|lost your)|i let you down|i made a mistake|i (?:take|accept|carry) (?:the )?(?:full )?responsibility|it(?:'s| is|'s down| is down) (?:on|to) (?:me|us)$|i own that|i handled (?:it|that) badly|c'est (?:ma|notre) (?:faute|erreur)|mein fehler|unser fehler|fue mi error|nuestro error|was wrong of me)\b|^that was (?:wrong|unfair|careless|thoughtless)\b|\bétait (?:faux|une erreur)\b|\byou should have (?:heard|known|been told|been asked|been informed)\b/,
    unless:
      /\byour (?:mistake|fault)|not (?:my|our) (?:fault|mistake|responsibility)|isn't (?:my|our) (?:fault|mistake)/,
  },
  {
    act: 'accusation',
    pattern:
      /\b(?:you (?:lied|lie(?! (?:awake|down|in|on|there|back|still|flat|here))|stole|cheated|took (?:the|it)|broke|failed|caused|ruined|hid|forgot|ignored|messed|always|never (?:listen|do|help|come|pay|told|try|learn|read)|should(?:n't)? have|should know|probably|obviously|clearly (?:did|do|have)|just don't|don't even|don't care|people|were careless|only want|made (?:a|the) mistake)|you(?:'re| are) (?:just |only |so |too |being |simply |always )*(?:lying|a liar|lazy|jealous|wrong|difficult|aggressive|stubborn|rude|unprofessional|incompetent|careless|to blame|responsible for this|overreacting|paranoid|selfish|naive|stupid|ignorant|late again|hiding|making excuses|the problem)|it(?:'s| is|'s all| was| was all) (?:all )?your (?:own )?(?:fault|mistake|doing)|your own fault|admit (?:it|that)|didn't you\?|so it was (?:her|him|you|them)|who else|guilty|(?:the|these|those|your) (?:\w+ ){1,3}(?:are|is) (?:lazy|useless|incompetent|stupid|liars?|thieves)|why didn't you \w+|why did you (?:not |never |only )?(?:tell|say|report|call|do|take|steal|lie|hide|wait|ignore|leave it)|how (?:could|dare) you|vous avez (?:menti|volé)|c'est (?:de )?votre faute|sie haben (?:gelogen|gestohlen)|ihre (?:eigene )?schuld|usted (?:mintió|robó)|es su culpa)\b/,
    unless:
      /\byou (?:should|'d) have (?:heard|been told|been asked|been informed|got|received|had|to ask)|\bif you (?:lied|failed|forgot)|\bnot your fault|\bisn't your fault|\bi don't (?:think|believe) you|\byou always (?:can|have the option)|\byou never had|\byou(?:'re| are) not (?:wrong|lazy|to blame|responsible|overreacting|difficult)|\byou always can/,
  },
  {
    act: 'dismissal',
    pattern:
      /\b(?:don't (?:worry|be (?:so|silly|ridiculous)|make (?:a|such) (?:fuss|drama)|exaggerate|take it (?:so )?personally|overreact)|calm down|relax|cheer up|it(?:'s| is) (?:nothing|no big deal|not (?:that|so) bad|not a big deal|just (?:a|an|your|stress|hormones)|only (?:a|an)|normal,)|no big deal|isolated (?:case|incident)|all in your head|you shouldn't (?:be|feel) (?:so )?(?:surprised|upset|angry|hurt|offended)|it will (?:pass|sort itself out)|others? (?:manage|cope)|cas isolé|einzelfall|caso aislado|meant well|didn't mean (?:it|anything)|you know how (?:he|she|they|it) (?:is|are)|be patient|get over (?:it|that)|move on|(?<!\b(?:people|i|we|they|you|to|often|always|never|who|will|not|don't|can't|easily) )forget (?:it|about|the|that|your)|(?:that(?:'s| is)|it(?:'s| is)) (?:your|not (?:my|our)) (?:problem|risk|decision|business|issue|job|department|concern)|i can(?:'t|not) (?:say|do|change) (?:anything|nothing)|nothing i can do|not my (?:job|problem|department|fault)|you(?:'re| are) (?:too sensitive|overreacting|exaggerating|imagining)|you can always (?:get|have|find|buy|try) (?:a |an )?(?:new|another|again|other)|at least you|others have it worse|everyone has problems|(?<=^|[,;] )whatever(?=$|[.,;!])|that(?:'s| is) life|so what|stop (?:complaining|crying|worrying)|should have read|no need to be (?:upset|angry|so)|i(?:'m| am) sure (?:he|she|they|it)|everything (?:is|looks) (?:fine|ok|okay|in order|normal) (?:here|on (?:my|our)|with us)|calmez-vous|il faut patienter|beruhigen sie|stellen sie sich nicht|cálmese|no es (?:para tanto|nada))\b/,
    unless:
      /\bdon't worry (?:about (?:the )?(?:time|form|cost)|,? (?:i|we)(?:'ll| will))|\bit(?:'s| is) your decision (?:and|,? so)|\bi(?:'m| am) sure (?:it|this|that) (?:must|was hard|is hard)/,
  },
  {
    act: 'advice',
    pattern:
      /\b(?:you (?:should|ought to|need to|must|have to|had better|could try|might want to)|you'd better|why don't you|if i were you|i(?:'d| would) (?:recommend|suggest|advise)|i (?:recommend|suggest|advise)|my advice|i strongly|it(?:'s| is) best to|vous (?:devriez|devez)|il faut|sie (?:sollten|müssen)|usted debe\w*)\b/,
    unless:
      /\byou should(?:n't)? have\b|\byou (?:do not|don't) (?:have|need) to|\bshould (?:i|we)\b|\bwhat (?:you )?(?:should|must)|\byou would have to ask/,
  },
  {
    act: 'offer',
    pattern: new RegExp(
      `\\b(?:i (?:can|could|will|would be happy to|'d be happy to) (?:\\w+ ){0,2}?${doing}|i'(?:ll|d be glad to|d be happy to) (?:\\w+ ){0,2}?${doing}|we (?:can|could|will|'ll) (?:\\w+ ){0,2}?${doing}|we (?:propose|offer|suggest)|i (?:propose|offer)|may i (?:leave|send|show|offer|suggest|bring|help)|shall (?:i|we)|can i (?:offer|send|show|get|help|leave|bring|do)|could (?:i|we) (?:walk|start|look|offer|show|send|meet|try|go|arrange)|would you (?:like|prefer|consider|be willing|be open|want)|would (?:\\w+ ){1,3}(?:suit|work for|help) you|let me (?:show|send|get|check|arrange|help|call|find|see what)|here(?:'s| is| are) (?:the|a|an|what|how|my|our)|how about|what if (?:i|we)|je (?:peux|pourrais) (?:vous )?|je vous (?:envoie|rappelle|propose|offre)|est-ce que cela vous convient|ich (?:kann|könnte) ihnen|wir (?:können|könnten|bieten)|darf ich ihnen|puedo (?:ofrecer|enviar)\\w*|le (?:envío|ofrezco|propongo))\\b`,
    ),
    unless: /\bi can(?:'t|not)|\bwe can't|\bcan i (?:just|only)|\bwe can just|\bshall we say it was you/,
  },
  {
    act: 'concession',
    pattern:
      /\b(?:(?:we|i)(?:'d| would|'ll| will| can| could) (?:\w+ )?(?:accept|agree to|live with|go (?:down|up|along)|come down|lower|reduce|drop|meet you)|you(?:'re| are) (?:right|absolutely right|quite right)|fair (?:point|enough)|i (?:agree|accept) (?:that|with|your)|that(?:'s| is) (?:a )?(?:fair|good|valid) (?:point|question|objection)|granted|i take (?:that|your) point|vous avez raison|sie haben recht|tiene(?:s)? razón)\b/,
    unless:
      /\b(?:you think|think) you(?:'re| are) right|\byou(?:'re| are) right,? but you|\bi(?:'d| would) (?:never|not) (?:accept|agree)/,
  },
  {
    act: 'condition',
    pattern:
      /\b(?:in (?:return|exchange)|provided (?:that )?|on (?:the )?condition|as long as|only if|subject to|if (?:you|we|i|they|it)\b[^.?!]*, ?(?:then )?(?:i|we|you|what)\b|if (?:you|we) (?:\w+ ){1,8}(?:i|we) (?:can|could|will|would)|(?:i|we) (?:can|could|will|would)\b[^.?!]* (?:if|once|when) (?:you|we)\b|en échange|à condition|im gegenzug|unter der bedingung|wenn sie .*(?:können|würden) wir|a cambio|siempre que)\b/,
    unless:
      /\bif you don't .*(?:you|we)(?:'ll| will) (?:lose|leave|be)|\bif (?:i|you) (?:were|remember|don't mind|like)\b/,
  },
  {
    act: 'summary',
    pattern:
      /\b(?:to (?:sum up|summari[sz]e|recap)|let me (?:sum|summari[sz]e|recap|repeat|go over)|so (?:far )?we(?:'ve| have)? (?:agreed|said|covered)|what we(?:'ve| have)? agreed|in short|in summary|so to (?:sum|be clear)|just to confirm|pour résumer|en résumé|zusammengefasst|zusammenfassend|en resumen)\b/,
  },
  {
    act: 'next_step',
    pattern: new RegExp(
      `\\b(?:next steps?|follow[- ]up (?:call|visit|meeting|appointment)|get back to you|(?:i|we)(?:'ll| will| can)\\b[^.?!]*\\b(?:${weekday}|by \\w+day|within|at \\d|on the \\d+|as soon as)|(?:would|does|is|shall) (?:we )?[^.?!]*\\b(?:${weekday})\\b[^.?!]*(?:suit|work|good|meet|come)|(?:on|by|this|next|until) (?:${weekday})[^.?!]*(?:i|we)(?:'ll| will)|let's (?:meet|fix|agree on|set|book|plan|speak again|start)|make an appointment|je vous rappelle|je (?:vous )?\\w+ demain|nächste(?:r|n)? schritt|ich melde mich|próximo paso|within (?:\\w+ )?(?:hours|days|a week))\\b`,
    ),
    unless: /\b(?:yesterday|last (?:week|month))\b/,
  },
  {
    act: 'thanks',
    pattern:
      /\b(?:thank you|thanks|thank god you|much appreciated|grateful|i appreciate (?:it|that|your (?:time|honesty|patience|help))|merci|danke|vielen dank|gracias|grazie|obrigad[oa]|shukriya|dhanyavaad)\b/,
    unless: /\bno,? thanks|\bthanks to you we (?:lost|are late)|\bthanks for nothing/,
  },
  {
    act: 'acknowledgement',
    pattern:
      /^(?:i see|ok(?:ay)?|right|understood|of course|sure|noted|got it|makes sense|very well|all right|alright|yes|certainly|absolutely|indeed|i understand|mm+|fine|d'accord|bien sûr|verstanden|natürlich|in ordnung|claro|de acuerdo|entiendo)(?=[,.!;:]|$| (?:,|-|–))|\b(?:good (?:point|question)|that makes sense|i know (?:you|that)|you have \w+ (?:minutes|little time))\b/,
  },
  {
    act: 'closing',
    pattern:
      /\b(?:good ?bye|bye|see you|have a (?:good|nice|great|safe)|take care|that(?:'s| is) all (?:for (?:today|now)|from me|i (?:wanted|needed))|until (?:next|then)|speak soon|talk soon|let's (?:stop|leave it) here|au revoir|bonne journée|auf wiedersehen|tschüss|schönen tag|adiós|hasta (?:luego|mañana|pronto)|arrivederci)\b/,
  },
  {
    act: 'disagreement',
    pattern:
      /\b(?:i (?:don't|do not|can't|cannot) (?:agree|think so|accept that|share)|i disagree|that(?:'s| is) (?:not|hardly|simply not) (?:true|right|correct|fair|the case|how)|on the contrary|i see (?:it|that|this) differently|not really|actually,? no|you(?:'re| are) (?:wrong|mistaken)|i have to (?:disagree|contradict|object)|je ne suis pas d'accord|ce n'est pas vrai|das stimmt nicht|ich sehe das anders|no estoy de acuerdo|no es (?:cierto|verdad))\b|^no, (?:that|it|you|we|i)\b/,
  },
  {
    act: 'clarity',
    pattern: new RegExp(
      `\\b(?:step by step|one (?:thing )?(?:after|at) (?:the other|a time)|hour by hour|in order\\b|first(?:ly)?,? .*(?:then|second|next|after that)|second(?:ly)?,|here(?:'s| is| are) (?:the (?:list|steps?|plan|schedule|timetable|form|breakdown)|what (?:is|happens|we))|what is included|is included|not included|nothing else|in plain (?:words|language)|(?:this|that|which) means(?: that)?|the (?:purpose|reason|plan|process|procedure|deadline) (?:is|of this|for)|you are (?:here as|not (?:accused|illegal|under|in trouble))|there(?:'s| is) a (?:clear )?(?:plan|form|procedure|deadline|rule|waiver)|let me explain|it (?:works|takes|costs|starts|ends|happens) (?:like|from|on|about|until)|it can be done|must (?:sign|be signed|arrive|be there) (?:it )?(?:within|by|before)|we have \\w+ (?:days|weeks|hours)|for example|étape par étape|schritt für schritt|paso a paso|c'est-à-dire|das heißt|es decir)\\b`,
    ),
  },
  ...actsAgainst,
  ...actsToward,
]

/** Sounds like an apology and is none. */
export const notApology =
  /\bsorry (?:to hear|for your loss|(?:that |if )?(?:you(?:'re| are| were)? (?:feel|felt|feeling|took|take|see|offended|upset)|any(?:one|body)))|\bsorry,? but (?:you|that's|it's|there)|\b(?:you should|be|you'll be|not|aren't you) sorry\b|\bnothing to apologi[sz]e|\byou (?:should|must|have to|owe \w+ an) apolog|\bno need to (?:apologi[sz]e|be sorry)|\bsorry\?$/

/** Telling the other what to do, without a softener. */
export const plainImperatives =
  /^(?:(?:just|please|simply|then|sir|madam|honestly|well|now|so|look),? )*(?:don't (?!worry|get me wrong)|do not |never |be (?:patient|careful|reasonable|honest|quiet)|go |take (?!(?:all )?(?:the|your|as much) |a (?:seat|moment|breath|break)|care)|get |stop |call |come back|try |ask |read |apply |buy |book |pay |bring |sign |use |avoid |drink |eat |sleep |rest |wait |leave |forget |give |put |change |restart |switch |make sure|keep |accept |admit |sit |calm |relax|think (?:about|positive)|calmez|restez|versuchen sie|nehmen sie|tome |deje )/

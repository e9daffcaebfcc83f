import type { DialogueAct } from './dialogue-act.ts'
import { remembered } from './remembered.ts'

/**
 * Fixed wordings that always do the same thing, so that nothing has to be learned for them: greetings, thanks, the few
 * polite formulae of English, and the most usual phrases of French, German, Spanish, Italian and Portuguese, in which the
 * classifier was not trained. "^" stands for the beginning of a sentence.
 */
const wordings: Partial<Record<DialogueAct, string>> = {
  greeting: `^hello | ^hi | ^hey | ^good morning | ^good afternoon | ^good evening | ^good day | ^morning | ^namaste | ^namaskar |
    ^salaam | ^assalamu alaikum | ^welcome | ^dear | ^bonjour | ^bonsoir | ^guten tag | ^guten morgen | ^guten abend | ^hallo |
    ^grüß gott | ^hola | ^buenos días | ^buenas | ^ciao | ^buongiorno | ^buonasera | ^olá | ^bom dia | ^boa tarde`,
  introduction: `my name is | my name's | i am calling from | i'm calling from | on behalf of | i work for | i work at | i represent |
    let me introduce | may i introduce | je m'appelle | mein name ist | ich heiße | me llamo | mi chiamo | chamo-me`,
  thanks: `thank you | thanks for | ^thanks | many thanks | much appreciated | grateful | i appreciate it | i appreciate your | i appreciate that |
    merci | danke | gracias | grazie | obrigado | obrigada | shukriya`,
  acknowledgement: `^i see | ^ok | ^okay | ^right | ^understood | ^of course | ^sure | ^noted | ^got it | ^very well | ^all right | ^alright |
    ^yes | ^certainly | ^i understand | ^fine | good question | good point | that makes sense | ^d'accord | ^bien sûr | ^verstanden | ^natürlich | ^claro |
    ^de acuerdo | ^entiendo`,
  accountability: `(?:i|we) (?:should(?:n't| not| never)?|ought to|ought not to) have (?!thought|expected|known (?:you|better than)|a\\b|an\\b|the\\b|some\\b|it\\b)(?:\\w+) | should(?:n't| not| never) have happened | devíamos ter | nous aurions dû | on aurait dû | wir hätten sie | debimos haber | avremmo dovuto`,
  apology: `peço desculpas? | chiedo scusa | verzeihen sie | i apologise | i apologize | we apologise | we apologize | my apologies | i owe you an apology | i'm sorry for | i am sorry for |
    forgive me | excusez-moi | m'en excuse | désolé | désolée | pardonnez-moi | entschuldigung | entschuldigen sie | tut mir leid |
    täte mir leid | lo siento | lo sentimos | disculpe | perdón | mi dispiace | desculpe`,
  empathy: `das muss (?:furchtbar|schlimm|hart|schwer|schrecklich) | debe de haber sido | siento mucho que | cela a dû être | ça a dû être | deve ser difícil | sinto muito que | dev'essere stato | sorry to hear | sorry about your | sorry for your loss | must have been (?:so |very |really |quite |an? )*(?:hard|awful|terrible|frightening|horrible|difficult|painful|upsetting|shock|worrying|exhausting) | debió de (?:asustar|doler)[^ ]* | tómese su tiempo | lassen sie sich zeit | deve ter sido | take all the time you | je vous crois | je comprends | ich verstehe | ich glaube ihnen | das muss schwer | le entiendo | la entiendo | le creo | la capisco | compreendo`,
  offer: `(?:come|turn) (?:straight |right )?to me | (?:ring|call|ask) me (?:any time|anytime|whenever|if) | you can (?:always )?(?:ring|call|reach|come to|ask) me | wir könnten | posso oferecer | podemos oferecer | je vous envoie | je peux vous | je vous propose | ich schicke ihnen | ich kann ihnen | wir bieten | le envío | puedo ofrecer | le mando`,
  next_step: `(?:i|we)(?:'ll| will| shall) (?!never|not|see|have to|need|want|be (?:sorry|gone|away)|regret|lose|miss)[^.?!]{2,80} (?:by|on|until|before|at) (?:next )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|noon|tonight|tomorrow|the end of|\\d) | (?:i|we)(?:'ll| will| shall) (?!never|not|see|have to|need|want|be (?:sorry|gone|away)|regret|lose|miss)[^.?!]{2,80} (?:tonight|tomorrow|today|this (?:week|evening|afternoon|morning)|next week) | je vous rappelle | nächster schritt | nächste schritt | ich melde mich | próximo paso | la llamo | vi richiamo`,
  concession: `^(?:yes,? |well,? |oh,? |no,? )?you(?:'re| are) (?:quite |absolutely |perfectly |completely |of course )?right(?= ?[,.!;]| about| there| that) | vous avez raison | sie haben recht | tiene razón | tienes razón | ha ragione | tem razão`,
  condition: `en échange | à condition | im gegenzug | unter der bedingung | a cambio | siempre que`,
  summary: `let me (?:sum up|summarise|summarize|recap) | so we(?:'ve| have) agreed | if i (?:have |'ve )?(?:got|get|understood|put) (?:it|that|this|you) (?:right|correctly|together) | have i (?:got )?(?:it|that|this) right | to sum up | to summarise | to summarize | to recap | in summary | pour résumer | en résumé | zusammengefasst | en resumen | in sintesi`,
  dismissal: `das war schon immer so | vergessen sie das | das ist nun mal so | nicht mein problem | dafür bin ich nicht zuständig | halb so (?:schlimm|wild) | das kann jedem passieren | nicht persönlich | siempre ha sido así | olvídelo | no es mi problema | le pasa a cualquiera | no exagere | ça a toujours été comme ça | oubliez ça | ce n'est pas mon problème | ça arrive à tout le monde | n'exagérez pas | sempre foi assim | esqueça isso | não é problema meu | acontece a todos | não exagere | è sempre stato così | lasci perdere | non è un mio problema | capita a tutti | non esageri | mehr geht nicht | so ist das (?:nun mal|eben) | da kann man nichts machen | regen sie sich nicht auf | así es la vida | no hay nada que hacer | no se lo tome | não leve a peito | não há nada a fazer | c'est comme ça | on n'y peut rien | non si può fare niente | non se la prenda | calmez-vous | cas isolé | il faut patienter | ce n'est pas grave | redémarrez | beruhigen sie sich | einzelfall | stellen sie sich nicht so an |
    cálmese | caso aislado | no es para tanto | si calmi | acalme-se`,
  accusation: `was haben sie sich (?:dabei |nur )?gedacht | sie hätten [^.?!]{2,40} (?:müssen|sollen) | usted debería haber | vous auriez dû | devia ter pensado | lei avrebbe dovuto | ist wucher | eine frechheit | (?:pero )?cómo se le ocurre | eso le pasa por | wie konnten sie nur | comment avez-vous pu | come ha potuto | ^explain (?:that|this|it|yourself)(?:,? (?:now|then))?[.!]*$ | ^explain[.!]*$ | ^explain yourself | ^(?:so )?you stole from | votre faute | selber schuld | ihre schuld | es su culpa | la culpa es suya | è colpa sua | a culpa é sua`,
  pressure: `letzte chance | jetzt oder nie | última oportunidad | ahora o nunca | dernière chance | maintenant ou jamais | à prendre ou à laisser | última oportunidade | agora ou nunca | é pegar ou largar | ultima occasione | ora o mai più | prendere o lasciare | (?:müssen|sollten) (?:heute|jetzt|sofort) (?:noch )?(?:unterschreiben|entscheiden|zahlen) | tiene que (?:firmar|decidir|pagar) (?:hoy|ahora|ya) | vous devez (?:signer|décider|payer) (?:maintenant|aujourd'hui) | tem de (?:assinar|decidir|pagar) (?:hoje|agora|já) | sinon je | sonst lege | entscheiden sie jetzt | o lo toma`,
  vague_claim: `(?:i|we) (?:can |do |hereby )?(?:promise|swear|guarantee|assure)(?: to)? (?:you )?(?:that )?(?:i'll never|i will never|nobody|no one|nothing|it(?:'ll| will) never|everything|you(?:'ll| will)) | ^(?:oh,? |please,? |now,? )?(?:don't (?:you )?worry|relax|no worries),? (?:you|he|she|it|they|everything)(?:'ll| will) | whatever you (?:tell|say)[^.?!]{0,40} (?:never|nobody|not a soul|no one|for ever|forever) |
    (?:my|our) lips are sealed | not a soul will (?:hear|know|learn)[^ ]* | you(?:'ll| will) (?:definitely|certainly|surely|absolutely) (?:get|win|pass|be|find|have) | lessons will be learned | steps have been taken | (?:we|the company|our company) takes? (?:this|these|such|your)[^.?!]{0,30} (?:very |extremely )?seriously`,
  advice: `my advice | if i were you | you'd better | you had better | i would advise | i'd advise | i would recommend | i'd recommend | i would suggest you | i'd suggest you`,
  disagreement: `i disagree | i don't agree | i do not agree | i don't think so | i (?:don't|do not) think [^.?!]{2,50} would have | with respect | with due respect | on the contrary | i see it differently |
    i see that differently | that's not true | that is not true | never happened | pas d'accord | das stimmt nicht | no es cierto`,
  closing: `goodbye | good bye | ^bye | good night | see you | have a good | have a nice | have a calm | have a great | take care | all the best | safe journey |
    until next | that's all for today | that is all for today | au revoir | bonne journée | auf wiedersehen | schönen tag | adiós |
    hasta luego | hasta mañana | arrivederci | até logo | até amanhã`,
}

const compiled = Object.entries(wordings).map(([act, list]) => {
  const ways = list.split(/\s\|\s/).map((way) => way.trim().replaceAll(/\s+/g, ' '))
  const opening = ways.flatMap((way) => (way.startsWith('^') ? [way.slice(1)] : []))
  const within = ways.filter((way) => !way.startsWith('^'))
  const places = [
    ...(opening.length > 0 ? [`^(?:${opening.join('|')})`] : []),
    ...(within.length > 0 ? [`(?<![\\p{L}'-])(?:${within.join('|')})`] : []), // looked behind once, not for each wording
  ]
  return { act: act as DialogueAct, pattern: new RegExp(`(?:${places.join('|')})(?![\\p{L}'])`, 'u') }
})

/** @returns the acts whose fixed wordings stand in a sentence, given in lower case with straight apostrophes */
export function formulaicActs(plain: string): readonly DialogueAct[] {
  return remembered(actsOf, plain, () =>
    compiled.filter(({ act, pattern }) => pattern.test(plain) && !looksAlike[act]?.test(plain)).map(({ act }) => act),
  )
}

const actsOf = new Map<string, readonly DialogueAct[]>()

const looksAlike: Partial<Record<DialogueAct, RegExp>> = {
  thanks: /\bno,? thanks|\bthanks (?:to you|for nothing)/,
  apology: /\bsorry for your loss|\byou(?:'re| are)? .*apolog/,
  greeting: /^welcome (?:to the club|back to reality)|^dear me/,
  closing:
    /\bi (?:can )?see you (?:are|have|did)|\bsee you (?:as|do)|\b(?:i|we|they|who|that|to|not|would|should|could|do|did|does|already|still|now) have a (?:good|nice|calm|great)\b/,
  acknowledgement: /^(?:right|fine|sure|yes)\?/,
}

/** Sounds like an apology and is none: condolence, "sorry if you feel", "sorry, but", "you should be sorry". */
export function onlySoundsSorry(plain: string): boolean {
  return /\bsorry (?:to hear|for your loss|(?:that |if )?you(?:'re| are| were)? (?:feel|felt|feeling|took|take|see|offended|upset)|if any)|\bsorry,? but\b|\b(?:you should|be|you'll be|not|aren't you) sorry\b|\b(?:nothing|no need) to apologi[sz]e|\byou (?:should|must|have to|owe \w+ an) apolog|\bsorry\?$/.test(
    plain,
  )
}

/** Nobody apologises without a word for it, or without taking something back. */
export function saysSorry(plain: string): boolean {
  return /\b(?:sorry|apolog\w*|forgiv\w*|pardon\w*|regret\w*|excuse|remorse|asham\w+|take (?:that|it|this|all that) back|(?:i|we) (?:should|ought)\b|(?:that|it|this|which) (?:was|is|came|sounded|got)|(?:didn't|did not|never) (?:mean|meant|want)|my (?:mistake|fault|bad|doing|tone)|my own|of me|of us|(?:put|said|asked) (?:that|it|this)|i (?:was|were|got|have been|let|snapped|lost|spoke|raised|pushed|went|jumped|hid)|forget (?:that|it|what i)|wrong|mistake|bad of|désolée?s?|excus\w+|pardonn\w+|entschuldig\w+|verzeih\w*|leid|siento|sentimos|disculp\w+|perd[oó]n\w*|dispiace|scus\w+|desculp\w+)\b/.test(
    plain,
  )
}

/** "It is not your fault", "you're not under suspicion": blame is named to take it away. */
export function takesBlameAway(plain: string): boolean {
  return (
    /\b(?:not|isn't|wasn't|never|hardly) (?:\w+ )?your (?:fault|mistake|doing|failure)\b|\bno fault of yours\b/.test(
      plain,
    ) ||
    (takesSuspicionAway.test(plain) && !/\b(?:but|yet|unless|until)\b/.test(plain))
  )
}

const takesSuspicionAway =
  /\byou(?:'re| are) not (?:\w+ )?(?:to blame|under suspicion|in trouble|accused|suspected|a suspect)\b|\byou aren't (?:to blame|under suspicion|in trouble|accused|suspected|a suspect)\b|\bnot (?:as a suspect|under suspicion)\b|\b(?:nobody|no one|none of us)(?: here| is| in this room)* (?:blam|suspect|accus)\w+ you\b|\b(?:nobody|no one|none of us)(?: here| in this room)? (?:thinks|says|believes) (?:that )?you(?:'re| are| did| took| stole| lied| hid)\b|\bheld against you\b|\bnot (?:the same (?:thing )?as )?(?:accusing|blaming|suspecting) (?:you|anyone|anybody)\b|\bi (?:don't|do not) (?:suspect|blame|accuse) you\b|\bnot here to (?:\w+ )?(?:judge|blame|punish|accuse)\b|\bnobody (?:here )?(?:will|is going to|'ll) (?:judge|blame|punish|shout at|scold) you\b/

/** "Tell me more, please", "What lies behind your wish?": asks for more, and only its words sound like pressing or lying. */
export function asksForMore(plain: string): boolean {
  return /^(?:please )?(?:tell|show) (?:me|us) (?:a (?:bit|little) )?more\b|^(?:what|which|tell me what) [^?]{0,40}\b(?:lies|lay) (?:behind|beneath|under|at|in|ahead|between)\b/.test(
    plain,
  )
}

/** "So you fitted the wrong hose and nearly flooded the ward": tells the other what harm they did, however calmly. */
export function tellsHarmDone(plain: string): boolean {
  return /\byou\b(?! (?:were|was|are|have been|had been|got)\b)[^.?!]{0,50}\b(?:killed|ruined|destroyed|injured|endangered|flooded|poisoned|wrecked|harmed|humiliated)\b/.test(
    plain,
  )
}

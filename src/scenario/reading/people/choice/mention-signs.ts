import { kin } from '../introduction-wordings.ts'
import type { Mention } from '../names-in-text.ts'
import { topicOfPassage } from '../../outline/outline-topics.ts'
import type { Outline, Passage } from '../../outline/passages.ts'
import type { Telling } from './choose.ts'
import {
  bystander,
  conduct,
  counterpart,
  feeling,
  learner,
  meeting,
  relation,
  speech,
  superior,
  thing,
  trainer,
} from './words-of-persons.ts'

const kinds = { counterpart, superior, trainer, learner, bystander, relation, thing }

/** What the words around one mention of a name tell of its bearer. */
export function tellMention(
  { tell }: Pick<Telling, 'tell'>,
  { text, start, end, where, passage }: Mention,
  { outline }: { readonly outline: Outline },
): void {
  const before = text.slice(0, start)
  const after = text.slice(end)
  const at = outline.passages[passage]
  const lead = leadOf(before, where)
  tell(`behind ${lead}`, true)
  tell(`before ${followsOf(after)}`, true)
  // "her manager Ana", "the tenant, Ana": what is said right before the name
  const near = /(?:[\p{L}\p{M}'’-]+[ ,:("“]+){1,4}$/u.exec(before)?.[0] ?? ''
  const whose = ownerIn(near)
  // "Ana, a tenant": what is said right behind it
  const apposed =
    /^(?: \p{Lu}[\p{L}'’-]+)*(?:,| \(| [–—-]| is | ist | est | es | é | è )([^.;]{3,60})/u.exec(after)?.[1] ?? ''
  const first = apposed.split(/[,)]| (?:who|and|with|that) /)[0] ?? ''
  const label = labelOf(before, at)
  for (const [kind, words] of Object.entries(kinds)) {
    if (words.test(near)) tell(`called ${whose} ${kind}`, true)
    if (words.test(first)) tell(`then called ${ownerIn(first)} ${kind}`, true)
    if (where === 'text' && label !== null) tell(`labelled ${kind}`, words.test(label))
  }
  tell('said to be whom one meets', isCounterpart.test(before))
  tell('said to be the learner', isLearner.test(before))
  tell('labelled', where === 'text' && label !== null)
  if (where === 'text' && at?.labelled && start < 8) tell(`leads ${topicOfPassage(at) ?? 'other label'}`, true)
  if (where === 'text' && at?.kind === 'row') tell('in a row', true)
  tell('met', meeting.test(before))
  tell('kin before', kin.test(before))
  tell(`owned by ${whose}`, whose !== 'nobody')
  const owned = /^['’]s (?:\p{L}+ )?(\p{L}+)/u.exec(after)?.[1] ?? ''
  tell('owns', owned !== '')
  tell('has relatives', owned !== '' && (relation.test(owned) || bystander.test(owned) || superior.test(owned)))
  tell(
    'greeted',
    /^\W*(?:dear|hi|hello|hey|liebe[rs]?|hallo|chère?s?|bonjour|salut|estimad[oa]|querid[oa]|hola|car[oa]|olá|ciao|gentile|beste|dag|cześć|drogi|droga|hej|नमस्ते)\s(?:\p{L}+\.?\s)?$/iu.test(
      before,
    ),
  )
  tell(
    'signs',
    /(?:regards|thanks|cheers|best|wishes|sincerely|yours|gru(?:ß|ss|̈ße)|grüße[n]?|saludos|atentamente|abrazo|cordialement|salutations|merci|atenciosamente|abraços?|obrigad[oa]|saluti|grazie|groet(?:en|jes)?|pozdrawiam|hälsningar)[,.!]?\s+$/iu.test(
      before,
    ),
  )
  tell(
    'named as oneself',
    /(?<![\p{L}])(?:my name is|i am|i['’]m|this is|ich bin|ich heiße|je suis|je m['’]appelle|soy|me llamo|sou|chamo-me|meu nome é|sono|mi chiamo|ik ben|ik heet|jag heter|jestem|nazywam się)\s$/iu.test(
      before,
    ),
  )
  tell('by', /(?<![\p{L}])(?:by|von|par|por|da|door|przez|av)\s$/iu.test(before))
  tell(
    'played',
    players.test(before) ||
      /^['’]s (?:player|actor|card|sheet|side|brief|script|lines|role|part|position)(?![\p{L}])/iu.test(after),
  )
  tell('named for a pronoun', forPronoun.test(before))
  tell('not to be talked with', noPart.test(text) && !meeting.test(before))
  const said = after.slice(0, 90)
  tell('speaks', speech.test(said.slice(0, 30)))
  tell(
    'quoted',
    /^[^.]{0,60}["“„«]/u.test(after) || /["”»],? (?:says|said|sagt|dit|dice|diz|zegt) \S{0,12}$/u.test(before),
  )
  tell('feels', start < 25 && feeling.test(said))
  tell('conducts', start < 25 && conduct.test(said))
  tell('with learner', learner.test(before.slice(-60)))
  tell(
    'in quotation',
    (before.match(/["“„«]/g)?.length ?? 0) > (before.match(/["”»]/g)?.length ?? 0) && /["“„«]/.test(before),
  )
}

/** "Your counterpart is a planner, …", "The other person is …" */
export const isCounterpart =
  /(?<![\p{L}])(?:your|the|today['’]s|ihre?|dein\p{L}*|der|die|das|votre|ton|le|la|l['’]|tu|su|el|o|a|seu|sua|il|de|je|uw) ?(?:\p{L}+ )?(?:counterpart|interviewee|client|customer|patient|caller|visitor|witness|guest|tenant|other (?:person|party|side)|character|persona|opposite number|gegenüber|kund\p{L}*|patient\p{L}*|interlocut\p{L}+|cliente?|patiente?|paciente|contraparte|personaje|personagem|personaggio|gesprekspartner|klant)(?: today| here| this time)?(?: is|['’]s| will be|:| ist| est| es| é| è)[^.;]{0,70}$/iu

/** "The learner is the new manager, …", "L'apprenant est …" */
const isLearner = new RegExp(
  `${learner.source}(?: \\([^)]*\\))?(?: today)?(?: is|['’]s| will be| plays| ist| spielt| est| sera| joue| es| será| é| è| sarà) [^.;]{0,70}$`,
  'iu',
)

/** Whose relative, boss, client somebody is told to be. */
function ownerIn(phrase: string): 'their' | 'your' | 'our' | 'the' | 'a' | 'nobody' {
  const word =
    /(?<![\p{L}])(her|his|their|your|my|our|the|an?|ihre?[nmrs]?|seine?[nmrs]?|deine?[nmrs]?|eure?[nmrs]?|meine?[nmrs]?|unsere?[nmrs]?|der|die|das|dem|den|eine?[nmrs]?|son|sa|ses|leurs?|votre|vos|ton|ta|mon|ma|notre|le|la|l|une?|sus?|tus?|mis?|el|una|seus?|suas?|teu|tua|meu|minha|o|a|uma?|suo|sua|tuo|tua|mio|mia|il|zijn|haar|hun|jouw|uw|mijn|ons|onze|de|het|een)(?![\p{L}])/iu
      .exec(phrase)?.[1]
      ?.toLowerCase()
  if (word === undefined) return 'nobody'
  if (/^(?:her|his|their|ihr\p{L}*|sein\p{L}*|son|sa|ses|leurs?|sus?|seus?|suas?|suo|sua|zijn|haar|hun)$/u.test(word))
    return 'their'
  if (/^(?:your|dein\p{L}*|eur\p{L}*|votre|vos|ton|ta|tus?|teu|tua|tuo|jouw|uw)$/u.test(word)) return 'your'
  if (/^(?:my|our|mein\p{L}*|unser\p{L}*|mon|ma|notre|mis?|meu|minha|mio|mia|mijn|ons|onze)$/u.test(word)) return 'our'
  return /^(?:an?|ein\p{L}*|une?|una|uma?|een)$/u.test(word) ? 'a' : 'the'
}

/** The label that a name stands behind, of the line or of the cell in a row. */
function labelOf(before: string, at: Passage | undefined): string | null {
  if (at?.kind === 'row') return /(?:^|; | – )([^:;]{2,40}): [^;:]{0,25}$/u.exec(before)?.[1] ?? null
  return at?.labelled && before.length < 25 ? at.label : null
}

/** "For the player of Ana", "sheet for Ana": who is played. */
const players =
  /(?:player|played|actor|actress|card|sheet|role|part|brief|briefing|rolle|rôle|papel|rol|parte|ruolo)s?,? (?:of|for|as|is|von|für|de|del|di|da|do|van|voor)(?: the \p{L}+)?,?\s(?:\p{Lu}\p{L}{0,3}\.?\s)?$/iu

/** "She is called Ana", "He's Mr Reis": told of before they are named. */
const forPronoun =
  /(?<![\p{L}])(?:s?he|they|sie|er|elle|il|ella|él|ela|ele|lei|lui|zij|ze|hij|hon|han|ona|on)(?:['’]s|['’]re| is| are| heißt| ist| s['’]appelle| est| se llama| es| chama-se| é| si chiama| è| heet| is| heter| är| nazywa się| to)?(?: (?:called|named|just|known as))? $|(?<![\p{L}])(?:her|his|their|ihr|sein|son|su|seu|suo|haar|zijn) (?:first |full |last |sur)?(?:name|nom|nombre|nome|naam)(?: is|['’]s| ist| est| es| é| è|:) $|(?<![\p{L}])s?he [^.]{3,60}\bname[^.]{0,20}, $/iu

const noPart =
  /(?<![\p{L}])(?:is|are)(?:n['’]t| not) (?:your|the|in|part|here|present|there)(?![\p{L}])|(?:nobody|no one) plays|(?:isn['’]t|not) (?:the|in this) (?:exercise|scene|talk)|(?:ignore|leave) (?:her|him|them) (?:out|alone|be)/iu

const prepositions: readonly (readonly [string, RegExp])[] = [
  ['with', /^(?:with|mit|avec|con|com|met|z|ze|med)$/],
  ['to', /^(?:to|zu|zum|zur|à|a|al|ao|aan|do|till)$/],
  ['from', /^(?:from|aus|od|från)$/],
  ['of', /^(?:of|von|de|del|di|van|av)$/],
  ['for', /^(?:for|für|pour|para|por|per|voor|dla|för)$/],
  ['at', /^(?:at|bei|chez|en|in|im|w|på)$/],
  ['the', /^(?:the|der|die|das|den|dem|le|la|les|el|los|las|o|os|as|il|lo|de|het|en|ett)$/],
  ['and', /^(?:and|und|et|y|e|en|i|och|or)$/],
  ['that', /^(?:that|if|when|because|dass|wenn|que|se|dat|als|że|att|whether)$/],
  ['is', /^(?:is|ist|est|es|é|è|jest|är)$/],
]

/** @returns what stands before a name, in a word */
function leadOf(before: string, where: Mention['where']): string {
  if (before.trim() === '') return `the start of ${where}`
  const mark = /([,:(–—;"“„«/|])\s*$/u.exec(before)?.[1]
  if (mark) return /["“„«]/.test(mark) ? 'quotation' : mark === '—' ? '–' : mark
  const word = /([\p{L}\p{M}'’]+)\.?\s*$/u.exec(before)?.[1] ?? ''
  if (/^\p{Lu}/u.test(word)) return 'capital'
  return prepositions.find(([, words]) => words.test(word))?.[0] ?? 'word'
}

/** @returns what stands behind a name, in a word */
function followsOf(after: string): string {
  if (after.trim() === '' || /^[.!?]/.test(after)) return 'the end'
  if (/^['’]s(?![\p{L}])/u.test(after)) return 'possessive'
  const mark = /^\s*([,:()–—;"”»/|])/u.exec(after)?.[1]
  if (mark) return /^\s*[,(–—]\s*\d{2}(?!\d)/u.test(after) ? 'age' : mark === '—' ? '–' : mark
  const word = /^\s*([\p{L}\p{M}'’]+)/u.exec(after)?.[1] ?? ''
  if (/^\p{Lu}/u.test(word)) return 'capital'
  if (/^(?:is|was|ist|war|est|était|es|era|é|è|jest|är|has|had|hat|a|tiene|tem|ha|heeft|ma|har)$/.test(word))
    return 'is'
  if (/^(?:and|und|et|y|e|en|i|och|or)$/.test(word)) return 'and'
  if (/^(?:in|at|from|of|for|on|im|bei|aus|chez|à|de|en|em|di|van|w|på)$/.test(word)) return 'preposition'
  return 'word'
}

import { hasFiniteVerb } from '../../../language/subject-verb.ts'
import { tokenise } from '../../../language/sentence-tokens.ts'
import { type Addressee, addresseeIn, withoutQuotations } from '../people/addressee.ts'
import { isActingDirection } from './directions.ts'
import { shortNames } from '../names.ts'
import { sideOf, topicOfPassage } from '../outline/outline-topics.ts'
import type { Outline, Passage } from '../outline/passages.ts'
import type { People } from '../people/people.ts'
import { type Topic, topicOf, trainerTopics } from '../outline/topics.ts'

/**
 * @returns the passages that the character cannot know: the learner's task and mandate, notes for trainers, data of the
 * exercise, and what the document says the character is unaware of
 */
export function readSecrecy(outline: Outline, people: People): Set<Passage> {
  const hidden = new Set<Passage>()
  const sheets = new Set(outline.passages.map(sheetOf))
  const twoSheets = sheets.has('learner') && sheets.has('character')
  const returning = blocksOpeningWithCharacter(outline, people)
  let hiddenBlock = -1
  for (const passage of outline.passages) {
    const secret =
      (twoSheets && sheetOf(passage) === 'learner') ||
      isHidden(passage, topicOfPassage(passage), people, returning.has(passage.block)) ||
      (hiddenBlock === passage.block && aside(passage))
    if (!secret) continue
    hidden.add(passage)
    hiddenBlock = passage.block
  }
  return hidden
}

/** Blocks that begin with the character: below the learner's own figures they lead back to what everybody may know. */
function blocksOpeningWithCharacter(outline: Outline, people: People): Set<number> {
  const names = people.character.name ? shortNames(people.character.name.value) : []
  const opening = outline.passages.filter((passage, index) => outline.passages[index - 1]?.block !== passage.block)
  const about = opening.filter(
    ({ text, labelled }) =>
      !labelled &&
      (/^(?:s?he|elle|il|sie|er|ella|él|ela|ele)(?![\p{L}])/iu.test(text) ||
        names.some((name) => text.startsWith(name))),
  )
  return new Set(about.map((passage) => passage.block))
}

/** In a two-sided exercise each side has its own sheet, and the character has not seen the learner's. */
function sheetOf(passage: Passage): 'learner' | 'character' | null {
  const side = sideOf(passage)
  return side === 'learner' && topicOfPassage(passage) === 'learner_offer' ? null : side
}

/** Headings over what the learner alone knows, in a document that calls the learner "you". */
const learnersOwn =
  /^(?:your|votre|vos|tu|tus) (?:own )?(?:side|limits?|room|mandate|margins?|figures|brief|sheet|authority|bottom line|spielraum|marges?|límites?)/i
const unawareHeading =
  /(?:(?:do|does)(?:n['’]t| not) (?:(?:i|you|s?he|they) )?know|do (?:i|you) not know|does (?:s?he|they) not know|unaware|hidden from (?:her|him|them)|kept from (?:her|him|them)|nicht (?:weiß|weiss|wissen)|qu['’]?(?:elle|il|e \p{L}+) ignore|weet .*\bniet$|niet weet|नहीं (?:जान|मालूम|पता)|weiß .*\bnicht$|(?:ne sait|n['’]sait) pas|ignore$|no sabe|não sabe|desconhece|non sa\b)/iu
const unaware =
  /\b(?:does(?:n['’]t| not) know (?:that|about|of)|is (?:un|not )aware (?:that|of)|has no idea that|ne sait pas que?|weiß nicht,? dass|no sabe que|não sabe que|non sa che)(?![\p{L}])/iu
/** Whose ignorance a sentence tells: the character's, not that of a relative. */
const byCharacter =
  /(?:^|[,;:–] |\b(?:and|but|und|et|mais|y|pero|e|mas|ma) )(?:s?he|they|elle|il|sie|er|ella|él|ela|ele|lei|lui|the (?:customer|client|patient|character|caller|guest))?\s*$/iu

function isUnaware(said: string, names: readonly string[]): boolean {
  const match = unaware.exec(said)
  if (!match) return false
  const before = said.slice(0, match.index)
  return byCharacter.test(before) || names.some((name) => before.trimEnd().endsWith(name))
}

/** "The owner values Ana, but has never told her." */
function isUntold(said: string, names: readonly string[]): boolean {
  const match =
    /\b(?:but|though|although|and|yet) (?:s?he |they )?(?:has|have) never (?:told|said so to) (?:him|her|them)\b/i.exec(
      said,
    )
  return match !== null && names.some((name) => said.slice(0, match.index).includes(` ${name}`))
}

/** `Only for you: there is a place in the choir.` */
const confided =
  /^(?:only|just|strictly) (?:for|between) (?:you|us|the (?:learner|trainee))\b|\bfor your eyes only\b|\b(?:do not|don['’]t) tell (?:her|him|them)\b/i
/** What the learner may grant is the learner's secret. */
const margin =
  /\b(?:allows?|authori[sz]es?|permits?|lets) (?:you|the learner|the trainee)\b|\b(?:you|the learner|the trainee) (?:may|can) (?:offer|go (?:up|down|as)|grant|give|refund|book|promise|approve|waive)|\b(?:the learner|the trainee)\b[^.]{0,160}\bmay (?:offer|grant|refund|book|approve|waive)|\byour (?:limit|mandate|ceiling|margin|authority)\b/i
const imperative =
  /^(?:(?:and |also )?please|do not|don['’]t|(?:never|always) (?:use|say|make|let|ask|promise|mention|tell|give|play|show|start|offer)|avoid|remember|make sure|be sure|note that|keep in mind|be careful|no \w+ on command|bitte|merci de|por favor|n['’]oubliez pas|vergessen sie nicht)(?![\p{L}])|\bplease\b\.?$/iu

function isHidden(passage: Passage, topic: Topic | null, people: People, aboutCharacterAgain: boolean): boolean {
  if (topic === 'staff' && /^(?:attention|caution|warning|note)$/i.test(passage.label ?? ''))
    return advice(passage, people)
  const titles = [passage.label, ...passage.headings]
  if (people.addressee !== 'character' && titles.some((title) => title !== null && learnersOwn.test(title)))
    return !aboutCharacterAgain
  if (isActingDirection(passage.text)) return false
  if (topic !== null && trainerTopics.has(topic)) return true
  const notice = /^\(([^()]{5,60})\)\s/.exec(passage.text)?.[1]
  if (notice && topicOf(notice) === 'mandate') return true
  if (isExerciseData(passage) || statesTask(passage.text, people.addressee)) return true
  if (titles.some((title) => title !== null && unawareHeading.test(title))) return !guess.test(passage.text)
  const said = withoutQuotations(passage.text)
  if (people.addressee !== 'character' && margin.test(said)) return true
  const names = people.character.name ? shortNames(people.character.name.value) : []
  if (isUnaware(said, names) || isUntold(said, names)) return true
  if (people.addressee !== 'character' && confided.test(said)) return true
  return imperative.test(said) && addresseeIn(passage, people.addressee) !== 'character'
}

/** What somebody does not know they may still believe. */
const guess = /^(?:s?he|they|\p{Lu}\p{L}+) (?:thinks?|believes?|suspects?|assumes?|guess(?:es)?|supposes?|says?)\b/iu

const numeral =
  '(?:\\d{1,3}|five|ten|twelve|fifteen|twenty|thirty|forty|forty-five|sixty|fünf|zehn|zwanzig|dix|quinze|vingt|diez|quince|veinte|dez|vinte|dieci|quindici|venti)'
const minutes = '(?:min(?:ute)?s?\\.?|minuten|minutos|minuti)'
const exerciseData: readonly RegExp[] = [
  new RegExp(
    `^\\(?(?:about |around |approx\\.? |ca\\.? |max\\.? |circa |etwa |environ |unos )?${numeral}(?: ?(?:to|–|-|bis|à|a) ?${numeral})?[ -]?${minutes}(?:\\)?[.,;]?$|,| (?:each|per|for|of|to prepare|talk|conversation|role|preparation|feedback|pro|für|par|pour|por|para|per|di|de) )`,
    'iu',
  ),
  new RegExp(
    `^(?:one|an?|each|the) (?:conversation|talk|role[- ]?play|exercise|interview|call|simulation|scene|round) (?:of|lasts|takes|is)\\b.*\\b${minutes}`,
    'iu',
  ),
  /^(?:written|prepared|compiled|drafted|revised|updated|developed|designed|translated|(?:last )?reviewed|erstellt|verfasst|überarbeitet|rédigée?|établie?|elaborad[oa]|redactad[oa]|preparad[oa]|redatto|redatta|preparat[oa]|a cura) (?:by|for|on|in|von|vom|für|par|pour|por|para|da|dal|per|di|pel[oa])(?![\p{L}])/iu,
  /^(?:all|any|these|the) (?:persons?|people|names?|characters?|firms|companies|figures|events)\b.*\b(?:invented|fictitious|fictional|made up|imaginary|coincidental)\b/i,
  /^(?:alle|sämtliche|tous|toutes|todos|todas|todo|tutti|tutte|i personaggi|les personnages|os nomes|los personajes|die personen)(?![\p{L}]).*(?:erfunden|fiktiv|fictifs?|fictives?|inventée?s?|ficti[cç]i[oa]s?|inventad[oa]s?|inventat[ie]|immaginari[oe]?)(?![\p{L}])/iu,
]
const numbered =
  /(?:\b(?:module|modul|módulo|modulo|unit|course|kurs|cours|curso|corso|session|sesión|sessão|sessione|day|tag|jour|día|lesson|version|versión|versão|versione|edition|sheet|station|programme|exercise|übung|exercice|ejercicio|exercício|esercizio|case|fall|lernmodul)(?: no\.?| nr\.?)?|\bv)[ .]?\d/i

/** @returns true for what a document says about the exercise itself: duration, course, author, version, disclaimer. */
export function isExerciseData(passage: Passage): boolean {
  const { text, label } = passage
  if (topicOfPassage(passage) === 'exercise' || exerciseData.some((pattern) => pattern.test(text))) return true
  if (label !== null && passage.labelled && /^(?:time|zeit)$/i.test(label) && /\bmin/i.test(text)) return true
  return (
    numbered.test(text) &&
    !passage.labelled &&
    text.split(/\s+/).length <= 14 &&
    passage.headings.length === 0 &&
    !hasFiniteVerb(tokenise(text))
  )
}

const task =
  /^(?:(?:your|the learner['’]s|the trainee['’]s) (?:task|goal|aim|job|mission|objective|assignment) (?:is|will be)\b|(?:you|the (?:learner|trainee|participant|student))(?:,[^,]{1,40},)? (?:have to|has to|must|need to|needs to|should(?! (?:also )?(?:know|be aware))|are (?:asked|expected) to|is (?:asked|expected) to)\b|(?:ihre|deine) aufgabe(?! ?:)|ziel ist es|(?:sie sollen|du sollst|die lernende\p{L}* soll\p{L}*)\b|(?:votre|ta) (?:tâche|mission|objectif)|votre but|vous devez|tu dois|(?:tu|su) (?:tarea|misión|objetivo) |(?:debes|debe usted|usted debe)\b|(?:a )?(?:sua|tua) (?:tarefa|missão)|(?:o seu|o teu|seu|teu) objetivo|(?:você )?deve\b|(?:il tuo|il suo) (?:compito|obiettivo)|devi\b)/iu

/** @returns true for a sentence that tells the learner what to achieve. */
export function statesTask(text: string, addressee: Addressee): boolean {
  const match = task.exec(text)
  if (!match) return false
  return addressee !== 'character' || !/^(?:you|sie|du|vous|tu|deb|dev)/i.test(match[0])
}

function advice(passage: Passage, people: People): boolean {
  const said = withoutQuotations(passage.text)
  return imperative.test(said) || (people.addressee !== 'character' && /\byou(?:['’]ll|['’]re)?\b/i.test(said))
}

/** "Steady voices." behind a request to the staff belongs to it. */
function aside(passage: Passage): boolean {
  return passage.text.split(/\s+/).length <= 4 && !hasFiniteVerb(tokenise(passage.text))
}

import { valueOf } from './fields.ts'
import { topicOfPassage } from '../outline/outline-topics.ts'
import type { Outline, Passage } from '../outline/passages.ts'
import type { People } from '../people/people.ts'
import { placeOf } from '../people/person.ts'
import type { Found } from '../people/person.ts'
import { isTrade } from '../people/traits.ts'
import { statesTask } from '../statements/secrecy.ts'

const furtherClause = ' (?:and|who|which|that) (?:has|have|must|will|wants?|needs?|is|are|was|should|came|comes?) '
const role = '([\\p{L}\\p{N}][^.;:!?]{2,140}?)'
const learnerIs = [
  new RegExp(
    `\\byou,? \\(?(?:the )?(?:learner|trainee|participant|student)\\)?,? (?:are|play) (?:an? |the )?${role}(?=[.;]|${furtherClause}|$)`,
    'iu',
  ),
  new RegExp(
    `\\bthe (?:learner|trainee|participant) (?:is|plays|works as) (?:an? |the )?${role}(?=[.;]|, (?:was|has|and)|${furtherClause}|$)`,
    'iu',
  ),
  new RegExp(`(?:l['’]apprenante?|le stagiaire|la stagiaire) (?:est|joue) (?:une? |le |la )?${role}(?=[.;]|$)`, 'iu'),
  new RegExp(`\\b(?:der|die) lernende (?:ist|spielt) (?:eine? |der |die )?${role}(?=[.;]|$)`, 'iu'),
  new RegExp(
    `\\b(?:el alumno|la alumna|el aprendiz|la persona en formación|el participante|o aprendiz|o formando) (?:es|é|hace de) (?:una? |el |la |um |uma )?${role}(?=[.;]|$)`,
    'iu',
  ),
]
const learnerWorks =
  /\b(?:the )?(?:learner|trainee|participant) ((?:manages?|runs?|works?|represents?|sells?|leads?|belongs?|heads?)\b ?[^.;:!?]{2,120}?)(?=[.;]|, (?:was|has|and)|$)/iu
const youAre = new RegExp(
  `^you (?:are|work as|play) (?!asked|going|about|not|sent|meeting)(?:an? |the )?${role}(?=[.;]|${furtherClause}|$)`,
  'iu',
)
const youAreElsewhere = new RegExp(
  `^(?:vous (?:êtes|travaillez comme)|sie (?:sind|arbeiten als)|du bist|eres|usted es|tu es|você é) (?:une? |eine? |una? |el |la |le |uma? )?${role}(?= und | et | y | e |[.;]|$)`,
  'iu',
)
const youWork = new RegExp(`^you ((?:work|represent|sell|run|manage|lead)\\b ?[^.;:!?]{2,140}?)(?=[.;]|$)`, 'iu')

/** @returns who the learner is to the character, as far as the document says. */
export function learnerRole(document: string, outline: Outline, people: People): Found | null {
  const name = people.character.name?.value
  const field = outline.passages.find(
    (passage) => passage.labelled && topicOfPassage(passage) === 'learner' && !(name && passage.text.includes(name)),
  )
  if (field)
    return placeOf(
      document,
      field,
      valueOf(field)
        .replace(/^(?:you are|you play) (?:an? |the )?/i, '')
        .replace(/\.$/, ''),
    )
  const patterns = [
    ...learnerIs,
    learnerWorks,
    ...(people.addressee === 'learner' ? [youAre, youWork] : []),
    ...(people.addressee === 'character' ? [] : [youAreElsewhere]),
  ]
  for (const pattern of patterns) {
    for (const passage of outline.passages) {
      const stated = pattern.exec(passage.text)?.[1]?.trim()
      if (stated)
        return {
          ...placeOf(document, passage, stated),
          value: stated.replace(/^(work|represent|sell|run|manage|lead)\b/, '$1s'),
        }
    }
  }
  const offer = outline.passages.find((passage) => /^you sell$/i.test(passage.label ?? ''))
  if (offer) return { ...placeOf(document, offer, valueOf(offer)), value: `sells ${valueOf(offer)}` }
  return addressedTo(document, outline) ?? calledInConditions(document, outline)
}

/** `To: vet nurses` heads a letter to those who will practise. */
function addressedTo(document: string, outline: Outline): Found | null {
  const header = outline.passages.find((passage) => /^(?:to|an|à|para)$/i.test(passage.label ?? ''))
  return header ? placeOf(document, header, valueOf(header)) : null
}

/** "If the auditor explains …": whoever the conditions speak of is the learner. */
function calledInConditions(document: string, outline: Outline): Found | null {
  for (const passage of outline.passages) {
    const called =
      /\b(?:if|when) the ((?:\p{Ll}[\p{L}-]+ )?\p{Ll}[\p{L}-]+) (?:is|asks?|explains?|says?|starts?|offers?|begins?|listens?|uses?|gets?|shows?|admits?|tells?|apologi[sz]es?)\b/iu.exec(
        passage.text,
      )?.[1]
    if (
      called &&
      isTrade(called.split(' ').at(-1) ?? '') &&
      !/\b(?:her|him|them|it|you|lets|gives|has)\b|^(?:customer|client|patient|character|learner|other|company|price|contract)$/i.test(
        called,
      )
    )
      return placeOf(document, passage, called)
  }
  return null
}

const aim =
  /^(?:(?:you|the (?:learner|trainee|participant|student))\b.*?\b(?:ha(?:s|ve) to|must|needs? to|should|(?:is|are) (?:asked |expected |supposed )?to)|(?:your|the learner['’]s) (?:task|goal|aim|job|mission|objective|assignment) (?:is|will be)(?: to)?|(?:ihre|deine) aufgabe ist(?: es)?,?|ziel ist es,?|(?:votre|ta) (?:tâche|mission|objectif) est(?: de)?|votre but est de|(?:tu|su) (?:tarea|misión|objetivo) es|(?:a )?(?:sua|tua) (?:tarefa|missão) é|il tuo compito è(?: di)?|(?:você |usted )?(?:deve|debes?|tienes? que|tem de|devi|vous devez|tu dois|sie sollen|du sollst|du musst))\s+(?=\p{L})/iu

/** @returns what the learner has to achieve, where the document says it in a sentence and not under a label. */
export function goalInSentence(document: string, passages: readonly Passage[], people: People): Found | null {
  const stated = passages.filter(
    (passage) =>
      aim.test(passage.text) &&
      (statesTask(passage.text, people.addressee) || /^the (?:learner|trainee)\b/i.test(passage.text)) &&
      topicOfPassage(passage) !== 'behaviour',
  )
  // where several sentences oblige the learner, the one that calls it the task, else the first
  const passage =
    stated.find((one) => /task|goal|aim|mission|aufgabe|ziel|tâche|tarea|tarefa|compito/i.test(one.text)) ?? stated[0]
  if (!passage) return null
  const value = passage.text.replace(aim, '').replace(/\.$/, '')
  return placeOf(document, passage, value)
}

import { lowerStart } from '../../language/lower-start.ts'
import { again } from './again.ts'
import type { Moment } from './moment.ts'
import { identityQuestions } from './phrases/talk.ts'
import type { Known } from './repertoire/known.ts'
import type { Saying } from './repertoire/saying.ts'

/** @returns who the persona is and where it lives or comes from, when just that is asked, or null */
export function aboutOneself(moment: Moment): Saying[] | null {
  const { asked, persona, recalled } = moment
  const { name, age, location } = persona
  if (identityQuestions.name.test(asked) && name) return say('name', `My name is ${name}.`)
  if (identityQuestions.age.test(asked) && age !== null) return say('age', `I am ${age}.`)
  const isFrom = identityQuestions.origin.test(asked)
  if (isFrom || identityQuestions.home.test(asked)) {
    const stated = statedPlace(isFrom ? origins : homes, moment)
    if (stated) return stated
  }
  if ((recalled[0]?.score ?? 0) >= 0.4) return null
  const role = persona.role?.replace(/^(?:an? )?\d{1,2}[- ]year[- ]old /i, '')
  if (identityQuestions.role.test(asked) && role && role.length < 90 && !/\d/.test(role))
    return say(
      'role',
      `I work as ${/^(?:an?|the) /i.test(role) ? role : `${/^[aeiou]/i.test(role) ? 'an' : 'a'} ${role.charAt(0).toLowerCase()}${role.slice(1)}`}.`,
    )
  const place = [location.specific_area, location.city].filter(Boolean).join(', ')
  if (isFrom && location.city) return say('origin', `From ${place}.`)
  if (identityQuestions.home.test(asked) && location.city) return say('home', `In ${place}.`)
  return null
}

function say(id: string, text: string): Saying[] {
  return [
    { id: `identity.${id}`, text },
    { id: `identity.${id}.again`, text: `As I said, ${lowerStart(text)}` },
  ]
}

/** What the document says on where somebody was born or lives counts before the place of the talk. */
function statedPlace(tells: RegExp, moment: Moment): Saying[] | null {
  const found = moment.repertoire.knowledge.find(
    ({ text, isOwn, isFromDocument, isFragment, access }) =>
      isOwn && isFromDocument && !isFragment && access === 'free' && tells.test(text),
  )
  return found ? toldOrAgain(found, moment) : null
}

function toldOrAgain(item: Known, moment: Moment): Saying[] {
  return moment.used.has(item.id) ? again(item, moment) : [item]
}

const origins =
  /\bI(?: was|['’]m| am)?(?: \p{L}+){0,2}? (?:born|raised|brought up|grew up|come from|came here from|am from)\b|\bI(?: am|['’]m) (?:originally )?from \p{Lu}|\b(?:geboren|aufgewachsen|stammt aus|née? (?:à|en|le|au)|originaire d|naci(?:ó|do|da)|nasceu|nascid[oa]|cresceu|nat[oa] (?:a|in)|urodz)/iu
const homes =
  /\bI(?:['’]ve| have)? (?:(?:\p{L}+ly|still|now|also) )?(?:live|lived|been living|rent a|share a)\b|\b(?:wohnt|lebt in|vive (?:en|em|a|in|à)|vit (?:à|en|au)|habite|mora (?:em|no|na)|mieszka)\b/iu

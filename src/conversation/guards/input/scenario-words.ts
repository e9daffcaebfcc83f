import { derivedOnce } from '../../../persona/derived-once.ts'
import { contentStems } from '../../../language/text.ts'
import type { DetailValue, Persona } from '../../../persona/persona.ts'
import { plainText } from '../normalise.ts'

/** @returns true when the text uses a telling word of the persona's world. */
export function touchesScenario(text: string, persona: Persona): boolean {
  const known = wordsOf(persona)
  return tellingStems(text).some((stem) => known.has(stem))
}

/** @returns the telling stems of the text that do not occur in the persona's world */
export function strangeStems(text: string, persona: Persona): string[] {
  const known = wordsOf(persona)
  return tellingStems(text).filter((stem) => !known.has(stem))
}

/** "What do we pay now?", "What happened in 2022?" are about the matter when it is theirs, or its year is known. */
export function isOurs(text: string, persona: Persona): boolean {
  const years = text.match(/\b(?:19|20)\d\d\b/g) ?? []
  const stated = (persona.facts ?? []).map((fact) => fact.text).join(' ')
  return /\b(?:we|our|us)\b/i.test(text) || years.some((year) => stated.includes(year))
}

/**
 * @returns the words of a request for tips, lessons, services or opinions when none of its telling words occurs in the
 * persona's world, else null. Only these kinds of request are judged: whether small talk or a clumsy question "belongs" is
 * not for a word list to decide.
 */
export function outsideTheScenario(text: string, persona: Persona): string | null {
  for (const request of requests) {
    const found = request.exec(text)
    if (!found) continue
    const object = text.slice(found.index + found[0].length)
    if (refersBack.test(object)) continue
    const telling = tellingStems(`${found.groups?.['what'] ?? ''} ${object}`)
    const known = telling.filter((stem) => wordsOf(persona).has(stem))
    // one word in three may meet by chance ("cover" of a phone, cover of an insurance)
    if (telling.length > 0 && known.length * 3 <= telling.length) return text.slice(found.index, found.index + 120)
  }
  return null
}

const requests: readonly RegExp[] = [
  /\b(?:can|could|would|will) you (?:please )?(?:recommend|suggest|teach me|explain (?:to me )?how|show me how|help (?:me|my \w+) (?:with|get|find|buy|choose)|carry|fetch|fix|sell me|lend me|name)\b/,
  /\bwhich (?<what>\w+(?: \w+){0,4}) (?:would you (?:recommend|suggest)|should i (?:buy|get|choose|take|watch|read|visit|cook)|is (?:the )?(?:best|good|better|nicest|cheapest)|has (?:the )?(?:best|good|cheapest)|do you (?:support|recommend|watch|follow))\b/,
  /\bwhat(?:'s| is| are) (?:the )?(?:best|nicest|cheapest|secret (?:of|to|for)|trick (?:to|for)|recipe for|opening hours|visiting hours|winning|latest)\b/,
  /\b(?:what(?:'s| is) your (?:view|opinion|take) (?:on|of|about)|what do you (?:think|make) (?:of|about)|how do you (?:feel|find) about the new)\b/,
  /\b(?:do you know|can you tell me|tell me|could you tell me) (?:a good|any good|the best|where i can (?:buy|get|find)|how to|the \w+ times?|who won)\b/,
  /\b(?:where can (?:i|one|you) (?:buy|get|find|eat|watch|go)|is there a (?:discount|sale) on|who (?:won|will win))\b/,
  /\b(?:quel(?:le)?s? (?:est|sont) (?:le|la|les) meilleure?s?|pouvez-vous (?:me )?(?:recommander|conseiller|traduire|apprendre|aider a (?:choisir|trouver|acheter))|que pensez-vous d\w+|connaissez-vous un bon)\b/,
  /\b(?:cual es (?:el|la) mejor|(?:puede|puedes|podria) (?:recomendarme|ensenarme|traducir)|que (?:opina|piensa|opinas|piensas) (?:de|sobre)|conoce un buen)\b/,
  /\b(?:welche[rs]? (?<what>\S+) (?:empfehlen sie|ist (?:der|die|das) beste)|was ist (?:der|die|das) beste|konnen sie mir (?:\S+ ){0,3}(?:empfehlen|beibringen|ubersetzen)|was halten sie von|kennen sie einen guten)\b/,
]

/** Words that point at what is being talked about, or at the people present. */
const refersBack =
  /\b(?:this|that|these|those|it|them|him|her|we|us|our|your|yours|ca|cela|esto|eso|das hier|darauf|davon|offer|proposal|idea|plan|solution|situation|issue|problem|decision|option|options)\b/

function tellingStems(text: string): string[] {
  return contentStems(text).filter((stem) => stem.length > 2 && !everyday.has(stem) && !/^\d/.test(stem))
}

/** Every telling word of the persona document; worked out once a persona, as lines come often and personas do not change. */
const wordsOf: (persona: Persona) => ReadonlySet<string> = derivedOnce((persona) => {
  const { scene, facts, detail_categories, archetype_specific_data, narratives, knowledge, material, location } =
    persona
  const texts = [
    persona.role,
    persona.description,
    persona.scenario_type.replaceAll('_', ' '),
    ...Object.keys(detail_categories),
  ]
  for (const value of [
    scene,
    facts?.map((fact) => fact.text),
    detail_categories,
    archetype_specific_data,
    narratives,
    knowledge,
    material?.counterpart,
    [material?.learner_role ?? '', material?.learner_goal ?? ''],
  ]) {
    collect(value, texts)
  }
  const found = new Set(tellingStems(plainText(texts.join(' . '))))
  // the town is where the scene plays, not what it is about
  for (const stem of tellingStems(plainText(`${location.city ?? ''} ${location.country}`))) found.delete(stem)
  return found
})

function collect(value: DetailValue | object | undefined, into: string[]): void {
  if (typeof value === 'string') into.push(value)
  else if (Array.isArray(value)) for (const item of value) collect(item, into)
  else if (value && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) {
      into.push(key.replaceAll('_', ' '))
      collect(item, into)
    }
  }
}

/** Stems that say nothing about a subject: politeness, time, amounts, people in general. Also fr, es, de function words. */
const everyday = new Set(
  contentStems(
    `ask tell say talk speak call know think want need like help please thank thanks sorry hello hi good great best better nice new old
    big small little long short many few first last next time times day days today tomorrow yesterday week weeks month months year years
    hour hours minute minutes morning evening night people person man woman men women thing things way ways work works working use used
    using look looks looking come comes going goes take takes give gives put keep kept see seen feel feels find found mean means name
    names number numbers part place places point points question questions answer answers sure really just right left high low open close
    full half lot lots kind sort type set list read write written try recommend suggest explain show teach learn choose buy sell home
    house life world english language country city town street area state india general personal main current also still always never
    often sometimes usually already yet back around without between because least well only every another different same important
    possible clear real easy hard free true live lives living called start end move change turn run play water food price cost money
    dans avec pour sans vous nous votre notre leur elle elles sont etre avoir fait faire plus tres bien tout tous cette comme mais quel
    quelle meilleur meilleure pouvez avez est les des une que qui sur pas aux ses son mes ma el los las una unos para por con sin usted
    nosotros son estar tener hacer muy bien todo todos este esta como pero cual mejor puede der die das den dem ein eine einen und oder
    aber mit fur ohne sie wir ihr ist sind sein haben nicht sehr gut alle dies welche beste konnen`,
  ),
)

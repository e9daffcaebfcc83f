import { kin, kinBehind, spelledChild } from './introduction-wordings.ts'
import type { Passage } from '../outline/passages.ts'

/** @returns how much speaks for its being only somebody's relative, or a child: 0 to 11 */
export function relatedness({ label, labelled }: Passage, before: string, behind: string): number {
  if (animalOrThing.test(before)) return 9
  if (labelled && kinLabel.test(label ?? '')) return 7
  if (presents.test(before)) return 0
  const years = Number(/^,? \(?(?:de |di |von |d['’])?(\d{1,2})(?=[,.;)\s]|$)/.exec(behind)?.[1] ?? 99)
  const child = years < 14 || young.test(before) || spelledChild.test(behind) ? 4 : years < 18 ? 2 : 0
  // "La moglie" as a heading
  const heading = (label ?? '').replace(/\s*\?$/, '')
  const headed = /^(?:\p{Ll}{1,5}|\p{Lu}\p{Ll}{0,4}) \p{L}+$/u.test(heading) && kin.test(heading)
  return (kin.test(before) || kinBehind.test(behind) ? 7 : headed || owned.test(before) ? 4 : 0) + child
}

/** "Her lodger, ", "his new deputy ": somebody who belongs to somebody else. */
const owned =
  /(?<!(?:sits|stands|waits|answers|comes|is|play|plays|meet|see|face|to|with) )\b(?:[Hh]er|[Hh]is|[Tt]heir) (?!(?:\p{Ll}+ )*(?:name|is|are|was|were|and|with|to|for)\b)(?:\p{Ll}[\p{L}-]+ ){0,2}\p{Ll}[\p{L}-]+,?\s$/u

/** "The dog is called …", "a boat named …" */
const animalOrThing =
  /\b(?:dog|cat|horse|pony|mare|bitch|puppy|kitten|cow|parrot|rabbit|boat|ship|vessel|ferry|firm|company|shop|product|app|system|tool|device|programme|project|hund|katze|pferd|schiff|firma|chien|chat|cheval|bateau|société|perro|gato|caballo|barco|empresa|cão|cavalo|cane|gatto|cavallo|barca|hond|kat|paard)(?: (?:is|was|ist|est|es|é|è))? (?:called|named|heißt|namens|s['’]appelle|llamad[oa]|se llama|chamad[oa]|chama-se|si chiama|di nome|heet|genaamd),?\s$/iu

/** `Children: …`, `Mann: …`: whoever is named there is a relative. */
const kinLabel =
  /^(?:(?:his|her|the|el|la|le|der|die|sein|ihre?|o|a|il) )?(?:wife|husband|partner|spouse|sons?|daughters?|child(?:ren)?|kids|brothers?|sisters?|siblings?|mother|father|parents?|family|relatives?|colleagues?|boss|kind(?:er)?|partnerin|ehemann|ehefrau|mann|frau|sohn|söhne|tochter|töchter|familie|eltern|geschwister|kollegen|conjointe?|mari|femme|fils|filles?|enfants?|famille|parents|pareja|marido|esposa|hij[oa]s?|familia|padres|hermanos|filh[oa]s?|família|pais|irmãos|cônjuge|coniuge|moglie|marito|figli[oae]?|famiglia|genitori|kinderen|gezin|zoon|dochter|ouders)$/iu

/** "The owner is …": a whole sentence that says who somebody is, not whose they are. */
const presents = /^(?:the|your) (?:owner|director|supervisor|manager|head of \p{Ll}+) is $/iu

const young =
  /(?<![\p{L}])(?:boy|girl|child|baby|junge|mädchen|kind|garçon|fille|enfant|niñ[oa]|menin[oa]|criança|bambin[oa])(?: (?:is|ist|est|es|é|è))?,?\s+$/iu

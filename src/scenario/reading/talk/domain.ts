import type { Outline } from '../outline/passages.ts'

/** @returns the domain as snake_case of up to three words, taken from the telling part of the title, else from the fallbacks. */
export function readDomain(outline: Outline, fallbacks: readonly string[]): string {
  const segments = outline.title
    .replace(/["“”«»„*]/g, '')
    .split(/\s[–—-]\s|:\s|\s?\/\/\s?|\s\|\s|\s·\s|,\s|\s\(|\)/)
    .map(telling)
    .filter((words) => words.length > 0)
  const best =
    segments.find((words) => words.length >= 2) ??
    segments[0] ??
    fallbacks.map(telling).find((words) => words.length > 0)
  return best?.slice(0, 3).join('_') ?? 'general_conversation'
}

/** Words of form, not of content: what every such document is called. */
const form = new Set(
  `training scenario role roleplay play practice practical case study exercise simulation module unit sheet card lab laboratory session workshop no nr station
  part version script brief briefing document template for the a an of and or with in at on to de du la le les un une el los las der die das ein eine und mit des im
  am zur zum et y e o da do jeu rôle fiche juego rol caso práctica ejercicio jogo papel rollenspiel übung fall fallbeispiel szenario scénario escenario cenário mise situation
  client customer learner trainer internal confidential draft min minutes re fwd fw level day your his her their our my about from by bot inside lab instructions information notes
  modul modulo module afternoon morning block lunch ward two sided one monday tuesday wednesday thursday friday saturday sunday caller visitor skills round week station cours kurs taller atelier s re
  new sample example conversation talk dialogue gespräch gesprächstraining entretien conversación`
    .split(/\s+/)
    .filter(Boolean),
)

function telling(segment: string): string[] {
  const words: string[] =
    segment
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .toLowerCase()
      .match(/[a-z]{2,}/g) ?? []
  const content = words.filter((word) => !plainForm.has(word))
  // one word alone takes the noun behind it along: "DEI training", "réclamation client"
  const next = content.length === 1 ? words[words.indexOf(content[0] ?? '') + 1] : undefined
  return next && companion.test(next) ? [...content, next] : content
}

const companion = /^(?:training|practice|services?|support|client|customer|conversation|talk|call|visit|meeting)$/

const plainForm = new Set([...form].map((word) => word.normalize('NFD').replace(/\p{Mn}/gu, '')))

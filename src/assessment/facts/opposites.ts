import { lemma } from '../../language/lemma.ts'

/** A word on one side of a pair: both sides share a name, and differ in their sign. */
export interface Side {
  readonly name: string
  readonly sign: 1 | -1
}

/** One pair a line: what one says | what denies it. Inflected forms meet by their stem; irregular ones are listed. */
const pairs = `
approved authorised authorized licensed zugelassen autorisé homologué agréé aprobado | unapproved unlicensed rejected banned
included inclusive eingeschlossen inbegriffen enthalten inclus compris incluido | excluded exclusive extra ausgeschlossen exclu excluido
covered couvert couverts couverte couvertes abgedeckt cubierto | uncovered
allowed permitted erlaubt autorisé permis | forbidden prohibited verboten interdit interdite
open offen ouvert | closed shut geschlossen fermé
safe secure harmless sicher harmlos ungefährlich inoffensif | unsafe dangerous risky gefährlich dangereux
possible möglich | impossible unmöglich
tested geprüft testé | untested
studied | unstudied
audited | unaudited
accredited certified zertifiziert | unaccredited uncertified
available verfügbar disponible | unavailable
refundable | nonrefundable
filled completed | blank empty
rose rise risen increased increase raised grew grown higher gained up dearer gestiegen stiegen steigt augmenté augmente | fell fall fallen dropped drop decreased decrease reduced reduce reduction lowered lower less fewer down sank sanken gesunken sinkt sinken reduziert baissé diminué réduit
thicker thick | thinner thin
longer | shorter
before | after
married verheiratet marié | single unmarried divorced widowed
mandatory compulsory obligatory required verpflichtend obligatoire | optional voluntary freiwillig facultatif
better besser mieux | worse schlechter pire
faster quicker schneller | slower langsamer
cheaper günstiger | pricier
same identical | different
`

const sides = new Map<string, Side>(
  pairs
    .trim()
    .split('\n')
    .flatMap((line, at) =>
      line.split(' | ').flatMap((words, side) =>
        words
          .trim()
          .split(/\s+/)
          .map((word): [string, Side] => [lemma(word), { name: `~${at}`, sign: side === 0 ? 1 : -1 }]),
      ),
    ),
)

/** @returns on which side of which pair of opposites a word stands, or null; `lemmaOfWord` as `lemma` gives it */
export function sideOf(lemmaOfWord: string): Side | null {
  return sides.get(lemmaOfWord) ?? null
}

/** @returns whether a word (lower case) says that what follows is missing; "with" does not always say the opposite */
export function lacks(word: string): boolean {
  return /^(?:without|except|ohne|außer|sans|sauf|sin)$/.test(word)
}

/** @returns whether a word (lower case) denies what stands beside it */
export function denies(word: string): boolean {
  return (
    /^(?:not|never|no|none|nobody|nothing|neither|nor|cannot|nicht|kein|keine|keinen|keiner|keinem|keines|nie|niemals|niemand|pas|jamais|aucune?|rien|nunca|ningún|ninguna)$/.test(
      word,
    ) || word.endsWith("n't")
  )
}

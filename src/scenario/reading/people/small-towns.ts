import type { Addressee } from './addressee.ts'
import { locate, type Found } from './person.ts'
import { area, formerly, noTown, otherPerson, relative, street, word } from './place-words.ts'
import type { Passage } from '../outline/passages.ts'

const addressLabel =
  /^(?:account|company|customer|client|site|branch|school|hospital|clinic|firm|employer|organi[sz]ation|store|shop|plant|venue|office|entreprise|firma|empresa|where)$/i
/** "the till of the Whitby shop" */
const branchTown = new RegExp(
  `\\b(?:the|our|its|her|his) (${word}) (?:shop|branch|office|depot|store|site|studio|clinic|hospital|school|plant|yard|surgery|library|warehouse|station)\\b`,
  'u',
)

/** @returns a town that no list knows: it counts where an address is given, or "in …" opens the document's account of the scene. */
export function smallTown(
  document: string,
  known: readonly Passage[],
  introducing: Passage | null,
  addressee: Addressee,
): Found | null {
  for (const passage of known) {
    if (!passage.labelled || !addressLabel.test(passage.label ?? '')) continue
    const town = new RegExp(`,\\s+(${area})(?=\\s*(?:[–—(.;|]|$))`, 'u').exec(passage.text)?.[1]
    if (town && !noTown.test(town)) return locate(document, passage, town)
  }
  const branch = introducing ? branchTown.exec(introducing.text)?.[1] : undefined
  if (introducing && branch && !noTown.test(branch)) return locate(document, introducing, branch)
  const near = introducing ? known.filter((passage) => passage.block === introducing.block) : []
  const here = introducing ? [introducing, ...near.filter((passage) => passage !== introducing)] : []
  const address = townOfAddress(document, known) ?? townOfScene(document, known.slice(0, 8))
  if (address) return address
  const others = known.slice(0, 4).filter((passage) => !otherPerson.test(passage.text))
  for (const passages of [here, others]) {
    for (const preposition of ['in|near|nr\\.?|outside|out of|à|en|bei|em|a', 'from|de|aus|di']) {
      const found = townBehind(document, passages, preposition, addressee, introducing)
      if (found) return found
    }
  }
  return null
}

/** "On the quay at Stromness": somewhere that every town of its kind has. */
const somewhere = new RegExp(
  `\\b(?:quay|quayside|harbour|harbor|port|pier|docks?|wharf|waterfront|railway station|market square|high street|main street|promenade|seafront) (?:at|of|in) (${area})`,
  'u',
)

function townOfScene(document: string, passages: readonly Passage[]): Found | null {
  for (const passage of passages) {
    const town = somewhere.exec(passage.text)?.[1]
    if (town && !noTown.test(town) && !street.test(town)) return locate(document, passage, town)
  }
  return null
}

/** "the flat at 14 Rope Walk, Whitehaven" */
function townOfAddress(document: string, known: readonly Passage[]): Found | null {
  for (const passage of known) {
    const town = new RegExp(`\\b\\d{1,4}[a-z]? (?:${word} ){1,3}?(?:${word}), (${area})(?=[,.;)]|$)`, 'u').exec(
      passage.text,
    )?.[1]
    if (town && !noTown.test(town)) return locate(document, passage, town)
  }
  return null
}

function townBehind(
  document: string,
  passages: readonly Passage[],
  preposition: string,
  addressee: Addressee,
  introducing: Passage | null,
): Found | null {
  for (const passage of passages) {
    // where the reader comes from is not where the talk is
    if (
      addressee === 'learner' &&
      passage !== introducing &&
      preposition.startsWith('from') &&
      /^(?:you|vous|sie|ustedes|usted|você|jullie|je|voi)\b/i.test(passage.text)
    )
      continue
    const match = new RegExp(
      `(?<!born )(?<![\\p{L}])(?:${preposition}) (${area}(?:, ${area})?)(?=[,.;:)]| \\(| [–—]| (?:\\p{Ll}+|\\d+) (?:years|months|weeks)\\b| (?:and|with|who|where|since|for|as|in|at|on|near|und|seit|et|depuis|y|desde|e|da|en|sinds|has|is|was)\\b|$)|(?<![\\p{L}])(?:near|outside|out of) (${area})(?= \\p{Ll})`,
      'u',
    ).exec(passage.text)
    const stated = match?.[1] ?? match?.[2]
    if (
      match &&
      stated &&
      !noTown.test(stated) &&
      !street.test(stated) &&
      !relative.test(passage.text.slice(Math.max(0, match.index - 34), match.index)) &&
      !formerly.test(passage.text.slice(Math.max(0, match.index - 44), match.index))
    )
      return locate(document, passage, stated)
  }
  return null
}

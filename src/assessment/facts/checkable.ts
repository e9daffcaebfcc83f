import { plainText } from '../../language/plain-text.ts'
import type { FactIndex } from './fact-index.ts'
import type { Wording } from './likeness.ts'
import type { Quantity } from './quantity.ts'

/** @returns whether somebody could look up what is stated, and it concerns the matter of the document */
export function isCheckable(
  quote: string,
  quantities: readonly Quantity[],
  { terms, context }: Wording,
  index: FactIndex,
): boolean {
  const plain = plainText(quote)
  const isOfMatter =
    terms.some((term) => !term.isLight && index.weightOf(term) > 0) ||
    (/^(?:it|this|that|they|these|there|es|das|dies|il|elle|cela|ça)\b/.test(plain) &&
      (context.length > 0 || terms.length > 0))
  if (!isOfMatter || terms.length === 0 || /\b(?:i|i'\w+|me|my|you|you'\w+|ich|mir|mich|je|moi)\b/.test(plain))
    return false
  return quantities.some(isMeasured) || assertions.some((wording) => wording.test(plain))
}

/** Days and hours are mostly appointments; a lone number says little. */
function isMeasured({ kind, isImplicit, high }: Quantity): boolean {
  if (kind === 'count') return high >= 20
  if (kind === 'duration') return !isImplicit && high >= 1
  return /^(?:percent|money|length|mass|volume|area)$/.test(kind)
}

const assertions: readonly RegExp[] = [
  // studies and proofs
  /\b(?:stud(?:y|ies)|trials?|research|scientific(?:ally)?|clinically|proven|proof|proves|evidence|tests? (?:show|prove)|studien?|wissenschaftlich|bewiesen|nachgewiesen|étude|prouvé|scientifiquement)\b/,
  // guarantees and approvals
  /\b(?:guarantee[ds]?|warranty|approved|approval|certified|licen[cs]ed|recogni[sz]ed|registered|authori[sz]ed|award(?:ed)?|recommended by|patented|banned|closed by|insolvent|bankrupt|garantiert|zugelassen|zertifiziert|ausgezeichnet|garantie?e?|agréée?|certifiée?|homologuée?)\b/,
  // superlatives and the only one
  /\b(?:the (?:\w+ )?(?:best|safest|cheapest|fastest|strongest|largest|biggest|newest|quietest|lowest|highest|most \w+|only|leading)|number one|market leader|unique|world's|der (?:beste|einzige)|die (?:beste|einzige|sicherste|leiseste|günstigste)|das (?:beste|einzige|sicherste)|(?:le|la) (?:meilleure?|seule?|moins chère?|plus \w+))\b/,
  // without exception
  /\b(?:always|never|(?:everyone|everybody|nobody|no one)(?: else)? (?:in|who|at|of|has|have|uses|buys|on)|in all cases|every (?:single|other) \w+|all (?:our|the|my|doctors|customers|patients)|completely|entirely|without exception|hundred percent|immer|niemals|nie|alle|niemand|vollständig|toujours|jamais|tous|personne|entièrement)\b/,
  // what it does
  /\b(?:prevents?|cures?|heals?|protects?|eliminates?|rules out|side effects?|risks?|safe for|works? (?:for|in|against)|verhindert|heilt|schützt|nebenwirkung(?:en)?|empêche|guérit|protège|effets secondaires)\b/,
]

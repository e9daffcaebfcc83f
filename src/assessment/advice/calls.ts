import { tellsFigures } from '../../language/figures.ts'
import { plainText } from '../../language/plain-text.ts'
import { contentStems } from '../../language/text.ts'
import type { Aim } from './aim.ts'

/**
 * How much a sentence of the other person calls for something: an objection for evidence, a burden for understanding. The
 * wordings are of the language (English, German, French, Spanish), not of a scenario.
 * @returns 0 (not at all) to about 4
 */
export function callOf(aim: Aim, sentence: string): number {
  const plain = plainText(sentence)
  const asks = /\?["”’»)]*$/.test(plain)
  const told = Math.min(contentStems(sentence).length, 8) / 8
  switch (aim) {
    case 'evidence':
      return (doubt.test(plain) ? 2.5 : 0) + (asks ? 1 : 0) + (tellsFigures(plain) ? 0.5 : 0)
    case 'limits':
      return (risk.test(plain) ? 2.5 : 0) + (asks ? 1 : 0) + (doubt.test(plain) ? 0.5 : 0)
    case 'understand':
    case 'respect':
      return (burden.test(plain) ? 3 : 0) + (asks ? 0 : told)
    case 'own':
      return (reproach.test(plain) ? 3 : 0) + (burden.test(plain) ? 1 : 0)
    case 'clarity':
      return (asks ? 2 : 0) + (process.test(plain) ? 1 : 0)
    case 'trade':
    case 'propose':
      return (tellsFigures(plain) || /\d/.test(plain) ? 2 : 0) + (demand.test(plain) ? 1 : 0)
    case 'follow_up':
    case 'neutral':
      return asks || wishes.test(plain) ? 0 : 2 * told
    case 'explore':
      return asks ? 0 : 2 * told
    case 'sum_up':
    case 'step':
      return asks ? 0.5 : 0
  }
}

const doubt =
  /\b(?:compared (?:with|to)|against what|prove|proof|evidence|how do you know|says who|stud(?:y|ies)|figures?|numbers?|data|believe|convinced?|doubt|really|sure|why should|better than|too expensive|cheaper|what if|and (?:after|in) \w+ years?|sounds? (?:good|nice|like)|everybody says|beweis\w*|belegt?|zahlen|glaube|teuer|wirklich|preuves?|chiffres|vraiment|cher|prueba|cifras|caro|seguro que)\b/
const risk =
  /\b(?:risks?|side effects?|safe|dangerous|drawback|catch|downside|what if|goes wrong|break|fail|worst|warranty|guarantee|must not|risiko|nebenwirkung\w*|haken|sicher|risques?|inconv[eé]nients?|riesgos?|inconvenientes?)\b/
const burden =
  /\b(?:fright(?:ened|ening)?|afraid|fear|worr(?:y|ied|ies|ying)|scared|awake|(?:can't|cannot|hardly|not) (?:sleep|slept)|alone|lonely|hurt|hurts|pain(?:ful)?|exhaust(?:ed|ing)|tired|hard|humiliat\w+|ashamed|helpless|angry|furious|upset|crying|cried|disappoint\w+|let down|angst|sorge\w*|allein|weh|m[uü]de|w[uü]tend|entt[aä]uscht|peur|inqui[eè]t\w*|seule?|mal|fatigu[eé]e?|d[eé][cç]ue?|miedo|preocupad[oa]|sol[oa]|duele|cansad[oa]|decepcionad[oa])\b/
const reproach =
  /\b(?:you (?:did|said|let|knew|were|sat|could|should|never|did(?:n't| not)|have(?:n't| not)?|promised)|your (?:fault|team|people)|nobody (?:said|did|answered|came)|why did(?:n't| not)|laughed|remark|third time|three times|sie haben|ihr team|niemand hat|vous avez|personne n|usted (?:no |ha )|nadie)\b/
const wishes = /^(?:then )?i(?:'d| would| want|'ll| will| don't| have nothing)\b/
const process =
  /\b(?:what happens|what do i|what should i|when|how long|how does|next|then|explain|mean|wann|wie lange|was passiert|quand|combien de temps|cu[aá]ndo|cu[aá]nto)\b/
const demand =
  /\b(?:price|percent|per cent|too (?:much|little|low|high)|not (?:possible|enough)|at least|no less|no more|need|want|my last|preis|prozent|zu (?:viel|wenig)|mindestens|prix|trop|au moins|precio|demasiado|al menos)\b/

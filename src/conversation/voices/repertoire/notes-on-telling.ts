import { upperStart } from '../../../language/upper-start.ts'
import { words } from '../../../language/text.ts'
import { thirdPersonVerb } from '../../../language/verbs.ts'
import { isDirection } from './directions.ts'
import type { Statement } from './statements-in.ts'
import type { Teller } from './teller.ts'

/** @returns what there is to tell in notes on how somebody tells it: the reason why they do, and the steps of a layer */
export function tellable(body: string, label: string, { pronoun }: Teller): string {
  const reason = behindManner.exec(body)?.[1]
  if (reason) return upperStart(reason)
  if (!/^(?:layer|level|step) \d/i.test(label)) return body
  return body.replace(/\s+(?:-{1,2}>|→|=>|⇒)\s+(\p{L}+)/gu, (_, word: string) =>
    thirdPersonVerb(word) !== 'no' && word.endsWith('s') ? `, then ${pronoun.toLowerCase()} ${word}` : `, then ${word}`,
  )
}

/** "He says it because nobody believed him the last time": the reason is something to tell. */
const behindManner =
  /^(?:she|he|they) (?:says?|repeats?|asks?|does|laughs?|jokes?|keeps? (?:quiet|silent)|smiles?|whispers?)\b[^.,;:"“]{0,30} because ((?:\S+ ){5,}\S+)$/i

/**
 * What can be told of a statement that as a whole cannot: what happened, in the brackets of a note on manners ("shouts if she sees a
 * voucher (she was offered one; she tore it up)"), and what is asked, beside a limit ("asks 1,700; does not sign below 1,400").
 * @returns those parts, as they stand in the sheet
 */
export function openParts({ body, source }: Statement, teller: Teller, limit: (text: string) => boolean): string[] {
  if (limit(source)) {
    const parts = body.split(/;\s+/)
    return parts.length > 1 ? parts.filter((part) => words(part).length > 1 && !limit(part) && !goesOn.test(part)) : []
  }
  if (!teller.isEnglish || !isDirection(body, teller)) return []
  const [, aside] =
    /\(((?:she|he|they) (?:was|were|had|has|have|did|\p{L}+ed|got|took|lost|gave|came|went) [^()]{8,})\)/iu.exec(
      body,
    ) ?? []
  return aside && !/\b(?:if|when|unless)\b/i.test(aside) ? [aside] : []
}

/** What begins so leans on the part before it, which may be the limit. */
const goesOn =
  /^(?:(?:the|der|le|el|o|il|de) (?:rest|reste|resto)|lo demás|and|but|or|if|for|against|then|with|without|und|oder|aber|bei|mit|et|mais|ou|avec|sans|y|pero|o|con|sin|e|mas|com|sem|ma|senza|en|maar|of|met|zonder)(?!\p{L})/iu

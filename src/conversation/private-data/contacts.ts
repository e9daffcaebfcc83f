/** A passage of a line that tells how somebody can be reached. */
export interface Contact {
  readonly kind: 'mail' | 'phone'
  readonly start: number
  readonly end: number
}

/** @returns mail addresses and phone numbers of a text, in order, none within another; amounts, dates and file numbers are none */
export function contactsIn(text: string): Contact[] {
  const mails = [...text.matchAll(mail)].map((found) => spanOf('mail', found.index, found[0]))
  const phones = [...text.matchAll(digitRun)]
    .filter(({ index }) => !mails.some(({ start, end }) => index >= start && index < end))
    .flatMap(({ index, 0: run }) => phonesIn(run, index, text))
  return [...mails, ...phones].toSorted((one, other) => one.start - other.start)
}

function spanOf(kind: Contact['kind'], start: number, text: string): Contact {
  return { kind, start, end: start + text.length }
}

/** `name@host.tld`, and "(at)" as people write it to hide an address from machines. */
const mail =
  /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]*[\p{L}\p{N}_%+-](?:@|\s?[([{](?:at|arroba)[)\]}]\s?)(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?!\p{L})/giu

/** Figures with what people put between them; where letters or another figure touch it, it is the number of something. */
const digitRun = /(?<![\p{L}\p{N}@#§€$£₹.,:/-])(?:\+\s?|\()?\d(?:[\d ()./\u00a0–-]*\d)?(?![\p{L}\p{N}])/gu

/** Other figures may stand before and behind a number: "at 10 0171 2345678, 20 euros". The longest part that is one number counts. */
function phonesIn(run: string, at: number, text: string): Contact[] {
  const groups = [...run.matchAll(/\S+/g)].map(({ index, 0: group }) => ({
    start: at + index,
    end: at + index + group.length,
    beginsNumber: /^[0+(]/.test(group),
  }))
  const isWhole = numberOfSomething.test(text.slice(Math.max(0, at - nearby), at)) || thousands.test(run)
  const isNumber = memo((from: number, to: number) => {
    const { start = 0 } = groups[from] ?? {}
    const { end = 0 } = groups[to] ?? {}
    if (isWhole && to - from < groups.length - 1) return false
    return isPhone(
      text.slice(start, end),
      text.slice(Math.max(0, start - nearby), start),
      text.slice(end, end + nearby),
    )
  })
  /** The last group of the longest number that begins with a group and passes; -1 when there is none. */
  function endOf(from: number, passes: (to: number) => boolean = () => true): number {
    const last = Math.min(groups.length, from + mostGroups) - 1
    for (let to = last; to >= from; to--) if (isNumber(from, to) && passes(to)) return to
    return -1
  }
  /** Whether a second number begins inside what could be one long one. */
  function isTwo(from: number, to: number): boolean {
    const later = groups.slice(from + 1, to + 1).map((group, at) => ({ ...group, at: from + 1 + at }))
    return later.some(({ beginsNumber, at }) => beginsNumber && isNumber(from, at - 1) && endOf(at) !== -1)
  }

  const found: Contact[] = []
  for (let from = 0; from < groups.length; from++) {
    const to = endOf(from, (last) => !isTwo(from, last))
    if (to === -1) continue
    found.push({ kind: 'phone', start: groups[from]?.start ?? 0, end: groups[to]?.end ?? 0 })
    from = to
  }
  return found
}

function memo(isNumber: (from: number, to: number) => boolean): (from: number, to: number) => boolean {
  const known = new Map<string, boolean>()
  return (from, to) => {
    const key = `${from} ${to}`
    const value = known.get(key) ?? isNumber(from, to)
    known.set(key, value)
    return value
  }
}

function isPhone(run: string, before: string, after: string): boolean {
  const digits = digitsOf(run)
  if (digits.length < 6 || digits.length > (run.startsWith('0') && !run.startsWith('00') ? mostAtHome : mostDigits))
    return false
  if (/(?:[€$£₹%]|\b(?:eur|usd|gbp|chf|inr|pln|zł)\.?)\s*$/iu.test(before)) return false
  if (
    /^\s*(?:[€$£₹%]|(?:euros?|dollars?|pounds?|rupees?|zł|kr|eur|usd|gbp|chf|pln|inr|km|kg|women|men|people)\b)/iu.test(
      after,
    )
  )
    return false
  if (dates.test(run) || numberOfSomething.test(before)) return false
  if (nobodys.test(digits)) return false
  const isAskedFor = asksToCall.test(before)
  return shapes.some((shape) => shape.test(run)) || (isAskedFor && (digits.length > 8 || !thousands.test(run)))
}

/** Source: ITU-T E.164, with the two zeros that some dial before it. */
const mostDigits = 17
/** With the zero before it; Germany and Austria have the longest. */
const mostAtHome = 13
const mostGroups = 8 // of figures, as people part them
const nearby = 40 // characters in which a word may say what a number is

/** What is a phone number by its looks alone, wherever it stands. */
const shapes: readonly RegExp[] = [
  /^\+\s?[1-9](?:[ ()./\u00a0–-]*\d){6,14}$/, // +49 171 2345678
  /^00[ ]?[1-9](?:[ ()./\u00a0–-]*\d){7,13}$/, // 0049 171 2345678
  /^\(\d{2,5}\)[ ]?\d[\d ./–-]{4,}\d$/, // (030) 901820, (11) 91234-5678
  /^0[1-9]\d{1,4}[ /–-][ ]?\d{3,}(?:[ –-]\d+)*$/, // 0171 2345678, 030/901820-12
  /^0[1-9]\d{7,10}$/, // 01712345678
  /^0[1-9](?:[ .–-]\d{2}){4}$/, // 06 12 34 56 78
  /^0\d{1,4}(?: \d{3,4}){2}$/, // 020 7946 0018
  /^\d{3}[ .–-]\d{3}[ .–-]\d{4}$/, // 212 555 0187
  /^[6-9]\d{4} \d{5}$/, // 98765 43210
]

const dates =
  /^(?:\d{1,2}[./–-]\s?\d{1,2}[./–-]\s?(?:\d{4}|\d{2})|\d{4}[./–-]\d{1,2}[./–-]\d{1,2}|\d{4}\s?[–-]\s?\d{4}|\d{1,2}[.]\d{2}\s?[–-]\s?\d{1,2}[.]\d{2})$/

/** Helplines and free numbers belong to no person (source: EU decision 2007/116/EC; 0800, 0808 and 1-800 as in most of Europe, the UK and North America). */
const nobodys = /^(?:116\d{3}|0?80[08]\d+|1?8(?:00|33|44|55|66|77|88)\d{7})$/

/** 145 000 is an amount, 145.000 too. */
const thousands = /^\d{1,3}(?:[ .\u00a0]\d{3})+$/

const numberOfSomething =
  /\b(?:file|case|invoice|order|ref(?:erence)?|batch|lot|policy|ticket|serial|part|article|item|account|customer|contract|record|patient|room|isbn|iban|aktenzeichen|az|rechnung\p{L}*|auftrag\p{L}*|charge\p{L}*|kunden\p{L}*|vertrag\p{L}*|artikel\p{L}*|bestell\p{L}*|konto\p{L}*|dossier|facture|commande|contrat|expediente|factura|fatura|pedido|contrato|processo|pratica|fattura|ordine)\s*(?:no|number|nr|num[eé]ro|n[°ºo]|id)?\.?\s*(?:is|was|ist|war|est|es|é|:|#)?\s*$/iu

const asksToCall =
  /(?:\b(?:tel(?:efon\p{L}*|efax|éfono|éphone|ephone)?|phone|mobile?|m[oó]vil|cell(?:ulare|phone)?|celular|handy\p{L}*|portable|whats?app|call|ring|text|reach|ruf\p{L}*|anruf\p{L}*|erreich\p{L}*|appele[rz]|joindre|rappele[rz]|ll[aá]m\p{L}*|ligue|ligar|liga|chiam\p{L}*|bellen)\b|\b(?:my|your|the|meine|mon|mi|meu|o meu|il mio|mijn) (?:number|nummer|num[eé]ro|número|numero)\b)[^\d.!?]*$/iu

/** @returns the figures of a text alone */
export function digitsOf(text: string): string {
  return text.replace(/\D/g, '')
}

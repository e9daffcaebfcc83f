/** @returns whether a statement (lower case) tells measured amounts: a figure with a unit or a comparison; times and dates are none. */
export function tellsFigures(plain: string): boolean {
  const bare = withoutTimes(plain)
  return /\d[.,]* ?(?:%|percent|per cent|prozent|€|\$|£|₹|mg|kg|km|g\b|ml|litres?|points?|patients?|people|weeks?|months?|years?|days?|hours?|minutes?|euros?|rupees?|dollars?|pounds?|zł|kr\b|chf|yen|pesos?|rand\b|shillings?|reais|francs?|cases?|times|kilowatts?|watts?|degrees|kilos?|grams?|tonnes?|tons?|metres?|meters?|kilometres?|square|kwh)|\b(?:twice|half|\d times) as (?:much|many|long|often)|[€$£₹]\s?\d|\b(?:fell|rose|dropped|grew|increased|decreased|went (?:up|down)) (?:by|from|to)\b|\bby (?:half|a third|a quarter)\b/.test(
    bare,
  )
}

/** @returns a text (lower case) without times of day and dates, which are no figures of a matter */
export function withoutTimes(plain: string): string {
  return plain.replace(
    /\b\d{1,2}(?::|\.|h)\d{2}\b|\b\d{1,2} ?(?:am|pm|o'clock|h)\b|\b(?:19|20)\d{2}\b|\b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:january|february|march|april|may|june|july|august|september|october|november|december)\b/g,
    ' ',
  )
}

/** @returns the days of the week, months and years that a text names, in lower case, each once */
export function daysIn(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(named), ([day]) => day.toLowerCase()))
}

/** @returns the days for which a question asks: "before Tuesday" asks for none, least of all for Tuesday */
export function daysAskedFor(question: string): ReadonlySet<string> {
  return daysIn(question.replace(limits, ''))
}

const limits =
  /\b(?:before|after|since|until|till|by|than|besides|apart from|other than)(?: (?:that|the|last|next|this))? \p{L}*\d*/giu

// "May" and "March" may be words of another kind; only with a capital and where no sentence begins with them are they months.
const named =
  /\b(?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)day|\b(?:[Jj]anuary|[Ff]ebruary|[Aa]pril|[Jj]une|[Jj]uly|[Aa]ugust|[Ss]eptember|[Oo]ctober|[Nn]ovember|[Dd]ecember)\b|(?<=\p{L}[,;]? |\d )(?:May|March)\b|\b(?:19|20)\d\d\b/gu

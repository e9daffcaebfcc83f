/**
 * Writes out what notes abbreviate and takes out what only a reader needs: list marks, signs, asides of the writer.
 * @returns the statement as it could stand in running text; quotations stay as they are
 */
export function writtenOut(statement: string): string {
  return statement
    .replace(/^\s*\((?!(?:so|it|that|this|not|in fact|actually|really)\b)([^()]+)\)[.;]?\s*$/i, '$1')
    .split(/(["“„«][^"”“»]*["”“»])/)
    .map((part, at) => (at % 2 === 1 ? part : plainPart(part)))
    .join('')
    .replace(/\s+([,.;])(?=\s|$)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}

/** "She then tells of her father, a baker, who ...": what is told, without that it is told. */
const tellsOf =
  /^\W*(?:she|he|they)(?:['’]ll| will)? (?:then |later |also |at last )*(?:tells?|talks?|speaks?) (?:you |the learner )?(?:of|about) (?=(?:her|his|their) \p{Ll}+, [^,]+, who )/iu

function plainPart(text: string): string {
  return shortForms.reduce(
    (rest, [short, long]) => (typeof long === 'string' ? rest.replace(short, long) : rest.replace(short, long)),
    withoutAsides(text.replace(tellsOf, 'There is ')),
  )
}

/** "(she isn't)", "(real value 1,900)", "... and doesn't know that it counts": only the writer of the sheet can say that. */
function withoutAsides(text: string): string {
  const told = text
    .replace(/,? and (?:will|(?:she|he|they)['’]ll) say so\b[^.;]*/i, '')
    .replace(
      /,? and (?:(?:she|he|they) )?(?:will|brings?|shows?|takes?|lays?|puts?)\b[^.;]* if (?:(?:she|he|they) (?:is|are) )?asked\b[^.;]*/i,
      '',
    )
    .replace(/, (?:she|he|they)['’]ll (?:mention|say|show) (?:it|this|that) once\b[^.;]*/i, '')
    .replace(/^\W*\((?:she|he|they) (?:has|have|is|are|keeps?) [^)]*\) (?=\S)/i, '')
  const knowsNot = /\b(?:does|do)(?:n['’]t| not) know\b/i.test(text)
  return told
    .replace(
      /\s*\((?:(?:she|he|they|it|that|which)(?:['’]s| is| was| does| do| did| has| had| will)?(?:n['’]t| not)\b[^)]*|(?:in fact|in truth|in reality|actually|really|real|actual|not|never|right answer|correct answer|see|cf\.?)\b[^)]*|[!?]+)\)/gi,
      '',
    )
    .replace(/\s*\((?:it|that|they)(?:['’]s|['’]re| is| are) [^)]*\)/gi, (aside) => (knowsNot ? '' : aside))
    .replace(
      /,? (?:and|but) (?:(?:she|he|they) )?(?:does(?:n['’]t| not)|do(?:n['’]t| not)|has no idea|is unaware)(?: yet)? ?(?:know|realise|realize|notice|suspect)?\b(?= (?:that|they|it|she|he|this|what)\b)[^.;]*(?=[.;]|$)/i,
      (clause) => (/know|reali|notice|suspect|idea|unaware/i.test(clause) ? '' : clause),
    )
}

const months = 'January February March April May June July August September October November December'.split(' ')

type Long = string | ((found: string, short: string) => string)

const shortForms: readonly (readonly [RegExp, Long])[] = [
  [/^\s*(?:[-–—*>•~]+\s+)+/, ''],
  [/\s+(?:-{1,2}>|→|=>|⇒)\s+/g, ': '],
  [/(?<=\p{L}) > (?=\p{L})/gu, '; '],
  [/([!?])[!?]+/g, '$1'],
  [/(?<=[\p{L}\p{N}]) = (?=\p{N})|(?<=^\W*(?:[\p{L}\p{N}]+ ){0,3}[\p{L}\p{N}]+) = (?=\p{L})/gu, ' is '],
  [/(?<=[\p{Ll}\p{N}]) \+ (?=[\p{Ll}\p{N}])/gu, ' and '],
  [/(?<=\p{Ll}) & (?=\p{Ll})/gu, ' and '],
  [/(?<=\p{Ll})\s+-{1,2}\s+(?=\p{Ll})/gu, ' – '],
  [/\bw\. (?=(?:the|a|an|his|her|their|my|your|no|\d)\b)/g, 'with '],
  [/\bw\/o (?=\p{L})/gu, 'without '],
  [/\bw\/ ?(?=\p{L})/gu, 'with '],
  [/(?<=\d(?: \p{L}{2,10})?) ?\/ ?(?:wk|week)\b/giu, ' a week'],
  [/(?<=\d(?: \p{L}{2,10})?) ?\/ ?(?:mth|mo|month)\b/giu, ' a month'],
  [/(?<=\d(?: \p{L}{2,10})?) ?\/ ?(?:yr|year)\b/giu, ' a year'],
  [/(?<=\d(?: \p{L}{2,10})?) ?\/ ?(?:hr|hour)\b/giu, ' an hour'],
  [
    /(?<=\b\d{1,2}(?:st|nd|rd|th)? )(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?/g,
    (_, short: string) => months.find((month) => month.startsWith(short.slice(0, 3))) ?? short,
  ],
  [/(?<=\p{Ll} )re (?=\p{Ll})/gu, 'about '],
  [/\byrs\b/g, 'years'],
  [/\byr\b/g, 'year'],
  [/\bhrs\b/g, 'hours'],
  [/\bmins\b/g, 'minutes'],
  [/(?<=\b\d{1,3}) ?[-–] ?(?=\d{1,3} (?:minutes|hours|days|weeks|months|years)\b)/g, ' to '],
  [/\bwks\b/g, 'weeks'],
  [/\bmths\b/g, 'months'],
  [/(?<!['’])\btil\b/g, 'until'],
  [/\bapprox\.?(?= )/g, 'about'],
  [/\basst\b/g, 'assistant'],
  [/\b([Dd]o|[Ww]o|[Dd]oes|[Dd]id|[Ii]s|[Hh]as|[Ww]as|[Cc]ould|[Ww]ould)nt\b/g, "$1n't"],
  [/(?<=^|[.!?] )i(?= \p{Ll})|(?<= )i(?= (?:am|was|had|have|will|can|do|did)\b)/gu, 'I'],
]

import { plainText } from '../../language/plain-text.ts'

/** What a line has to do for a criterion; each is called for at another kind of place. */
export type Aim =
  | 'explore'
  | 'follow_up'
  | 'understand'
  | 'own'
  | 'evidence'
  | 'limits'
  | 'clarity'
  | 'neutral'
  | 'respect'
  | 'trade'
  | 'propose'
  | 'sum_up'
  | 'step'

/**
 * @returns what a line has to do for a criterion: known for the usual ones, read from the words of any other; null where they do
 *   not tell
 */
export function aimOf({ id, name }: { readonly id: string; readonly name: string }): Aim | null {
  const plain = plainText(name)
  if (usual[id] === undefined && leavesAlone.test(plain)) return null
  return usual[id] ?? signs.find(([, sign]) => sign.test(plain))?.[0] ?? null
}

const usual: Readonly<Record<string, Aim>> = {
  explores: 'explore',
  listens: 'explore',
  open_questions: 'explore',
  interests: 'explore',
  precise: 'follow_up',
  understanding: 'understand',
  ownership: 'own',
  evidence: 'evidence',
  honesty: 'limits',
  objections: 'evidence',
  clarity: 'clarity',
  neutral: 'neutral',
  respect: 'respect',
  exchange: 'trade',
  proposal: 'propose',
  summary: 'sum_up',
  next_step: 'step',
  commits: 'step',
}

/** Something to be kept back: no single line shows that. */
const leavesAlone =
  /\b(?:gives? away|mandate|inside (?:figures|information)|confidential\w*|discre\w+|vertraulich\w*|confidentiel\w*)\b/

/** Words by which the lines of rubrics name these things, in English, German, French and Spanish; the narrower first. */
const signs: readonly (readonly [Aim, RegExp])[] = [
  [
    'explore',
    /^(?:listens?|asks?|finds? out|explores?|open questions?|did the \w+ (?:ask|find out))\b(?!.*\bexplained)/,
  ],
  ['sum_up', /\b(?:sums? up|summar\w+|zusammen(?:fass\w*|gefasst)|fasst zusammen|r[eé]sum\w+|resum\w+)\b/],
  [
    'step',
    /\b(?:next steps?|dated|agrees on|fixed|commit\w*|follow-up|(?:and|or) a date|termin|n[aä]chste\w* schritt\w*|prochaine? [eé]tape|siguiente paso|pr[oó]ximo paso)\b/,
  ],
  [
    'trade',
    /\b(?:trad(?:es?|ing)|giving and taking|gives? and takes?|in return|gegenleistung|contrepartie|a cambio)\b/,
  ],
  ['propose', /\b(?:propos(?:es|als?)|offers? (?:a|with)|vorschlag|propuesta)\b/],
  [
    'evidence',
    /\b(?:figures?|evidence|stud(?:y|ies)|proof|sources?|objections?|zahlen|belegt?|einw[aä]nd\w*|chiffres|preuves?|cifras|pruebas|objeci\w+)\b/,
  ],
  ['limits', /\b(?:limits?|drawbacks?|risks?|side effects?|honest\w*|grenzen|nachteile|limites|l[ií]mites)\b/],
  [
    'own',
    /\b(?:own(?:s|ing)? (?:their|the|his|her)?\s?part|own part|responsib\w+|apolog\w+|verantwortung|entschuldig\w+|responsab\w+|excuses?\b.*\bpr[eé]sent\w*|disculp\w+)\b/,
  ],
  [
    'understand',
    /\b(?:understanding|empath\w+|feelings?|verst[aä]ndnis|einf[uü]hl\w*|empathie|empat[ií]a|compr[eé]hension|comprensi[oó]n)\b/,
  ],
  ['follow_up', /\b(?:follows? up|gets to the facts|details?|nachfrag\w*|approfondi\w*)\b/],
  ['neutral', /\b(?:neutral\w*|no leading|without (?:blame|leading)|no blame|suggestiv\w*)\b/],
  ['respect', /\b(?:respect\w*|calm|polite|tone|relationship|respekt\w*|ruhig|h[oö]flich|calme|amabl\w+)\b/],
  [
    'clarity',
    /\b(?:clear\w*|plain\w*|explain\w*|explanation|verst[aä]ndlich|erkl[aä]r\w*|clair\w*|expliqu\w*|clar[oa]s?|explic\w+)\b/,
  ],
  [
    'explore',
    /\b(?:asks?|finds? out|explor\w+|questions?|needs?|listens?|interests?|fragt|fragen|bedarf|zuh[oö]r\w*|pose|[eé]coute|besoins?|pregunt\w+|escucha|necesidades)\b/,
  ],
]

/** What can be seen of a statement beyond its words. A field may ask for one of these, or be closed to it. */
export type Feature =
  | 'past'
  | 'time'
  | 'money'
  | 'person'
  | 'kin'
  | 'ago'
  | 'quote'
  | 'question'
  | 'number'
  | 'work'
  | 'years'
  | 'denial'
  | 'feeling'
  | 'fear'
  | 'health'
  | 'possessive'
  | 'organisation'

/** @returns whether the statement shows the feature; English first, with the commonest French, Spanish and German forms. */
export function shows(text: string, feature: Feature): boolean {
  return features[feature].test(text)
}

const weekday =
  'mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag'
const month =
  'january|february|march|april|may|june|july|august|september|october|november|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|januar|februar|märz|juni|juli|oktober|dezember'

const features: Readonly<Record<Feature, RegExp>> = {
  past: /\b(?:was|were|had|did|said|told|left|went|came|took|gave|got|saw|heard|began|stood|fell|ran|rang|broke|lost|found|made|sent|kept|wrote|read (?:it|about|out)|thought|knew|held|threw|hit|met|brought|died|(?!need|feed|speed|indeed|hundred|aged)\p{L}{2,}ed|avait|était|devait|a (?:été|dit|pris|dû)|est venue?|ont|había|estaba|dijo|fue|hatte|war|wurde|sagte|kam)\b/iu,
  time: new RegExp(
    String.raw`\b(?:yesterday|today|tonight|last (?:night|week|month)|this (?:morning|afternoon|week)|${weekday}|\p{N}{1,2}[:.h]\p{N}{2}|\p{N}{1,2}\s?(?:[ap]\.?m\.?|h|uhr|o['’]clock)|\p{N}{1,2}\.? (?:${month})|(?:${month}) \p{N}|in (?:${month})|hier|ayer|anoche|gestern|heute)(?![\p{L}])`,
    'iu',
  ),
  money:
    /[€$£¥₹₦₵₱₩₺₫₴₽]\s?\p{N}|\p{N}[.,\s]*(?:k|m|million|lakh|crore|thousand)?\s?(?:[€$£¥₹₦₵₱₩₺₫₴₽]|(?:rs|rm|eur|usd|gbp|ksh|ghs|pln|sek|nok|dkk|chf|zł|kr|euros?|dollars?|pounds?|rupees?|pesos?|soles|reais|francs?|cedis?|naira|shillings?|rand|ringgit|lakhs?|crores?)(?![\p{L}]))|\b(?:rs|rm|eur|usd|gbp|ksh|gh¢|gh₵|ghs|r\$|s\/)\.?\s?\p{N}/iu,
  person:
    /\b(?:dr|prof|mr|mrs|ms|mme|sr|sra|señora?|frau|herr)\.?\s\p{Lu}|(?<=\p{Ll}[,;:]? )(?!I\b)\p{Lu}\p{Ll}{2,}(?=(?:['’]s)?\b)/u,
  kin: /\b(?:mother|father|mum|mom|dad|parents?|wife|husband|partner|spouse|fiancée?|sons?|daughters?|child(?:ren)?|kids?|baby|brothers?|sisters?|siblings?|in-laws?|grand(?:mother|father|son|daughter|children|parents|ma|pa)|aunt|uncle|cousins?|nephew|niece|widow(?:er)?|family|mère|père|famille|fils|filles?|enfants?|mari|femme|frère|sœur|madre|padre|familia|hij[oa]s?|marido|esposa|hermanos?|hermanas?|mutter|vater|familie|kind(?:er)?|mann|frau|bruder|schwester|sohn|tochter)\b/iu,
  ago: /\b(?:\p{N}+|a|two|three|four|five|six|seven|eight|ten|twelve|some) (?:years?|months?|weeks?) ago\b|\blast year\b|\bonce\b|\b(?:in|since|en|depuis|desde|seit) (?:19|20)\p{N}{2}\b|\bil y a \p{L}+ (?:ans?|mois)\b|\bhace \p{L}+ (?:años?|meses)\b|\bvor \p{L}+ (?:jahren?|monaten?)\b|\bprevious(?:ly)?\b|\bbefore that\b|\bearlier\b/iu,
  quote: /["“„«]/u,
  question:
    /\?|^\W*(?:can|does|do|is|are|will|would|could|what|how|who|whom|when|where|why|whether)\s(?:it|he|she|they|i|we|you|the|there|to|my|his|her|their)\b/iu,
  number: /\p{N}|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty)\b/iu,
  work: /\b(?:works?|worked|job|company|firm|office|shop|department|team|colleagues?|manager|boss|shift|owner|staff|employees?|customers?|clients?|patients?|travail\p{L}*|entreprise|trabaj\p{L}*|empresa|arbeit\p{L}*|betrieb)\b/iu,
  years:
    /\b(?:\p{N}+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty)(?:[- ]\p{L}+)? (?:years|ans|años|jahren?)\b(?! (?:ago|old))/iu,
  denial: /\b(?:not|never|no|none|nobody|nothing|without|cannot)\b|n['’]t\b/iu,
  feeling:
    /\b(?:feels?|felt|feelings?|ang(?:ry|er)|furious|hurt|humiliat\p{L}+|insult\p{L}+|ashamed|shame|guilty?|sad(?:ness)?|grie(?:f|ving)|lonely|disappoint\p{L}+|resent\p{L}*|bitter(?:ness)?|proud|pride|embarrass\p{L}+|overwhelmed|desperate|helpless|relie(?:f|ved)|upset|shocked|frustrat\p{L}+|irritat\p{L}+|annoyed|wounded|mourn\p{L}*|cries|crying|tears|emotion\p{L}*|col[èe]re|bless[ée]e?|humili\p{L}+|triste|honte|ressent|enfad\p{L}+|rabia|doli?d[oa]|siente|wut|wütend|verletzt|gekränkt|traurig|enttäuscht|fühlt|beleidigt)\b/iu,
  fear: /\b(?:fears?|afraid|worr(?:y|ies|ied)|scared|frightened|dreads?|anxious|peur|miedo|angst)\b/iu,
  health:
    /\p{N}\s?(?:mg|mcg|µg|ml)\b|\b(?:pain|disease|diagnos\p{L}+|symptoms?|tablets?|thyroid|pregnan\p{L}+|miscarriage|bloods|kidney|nausea|bleeding|fever|medication)\b/iu,
  possessive: /\b(?:wife|husband|partner|mother|father|son|daughter)['’]s\b/iu,
  organisation:
    /\b(?:an?|own|small|large|family-run|medium-sized|private|public|state|\p{N}+[- ]bed)\s(?:[\p{L}\p{N}]+[- ]){0,4}(?:company|firm|hospital|school|ministry|agency|centre|center|chain|business|cooperative|farm|hotel|shop|bakery|workshop|factory|plant|university|bank|restaurant|clinic|nursing home|practice|office|union|charity|entreprise|agence|empresa|betrieb|unternehmen)\b/iu,
}

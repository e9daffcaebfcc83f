/**
 * What a word list cannot say about the library's categories: sums of money, dated events, relatives that are somebody's
 * own. Each returns how many cues the text is worth beside its words; a negative number takes words back that mean
 * something else here. A category without a signal is judged by its cues alone, like a trainer's own.
 */
export const categorySignals: Readonly<Record<string, (text: string) => number>> = {
  financial_context: (text) => (money.test(text) ? 0.9 : 0) - (/\bin charge\b/i.test(text) ? 0.8 : 0),
  family_context: (text) =>
    (ownRelative.test(text) ? 0.9 : 0) - (institution.test(text) ? 1 : 0) - (kinAsTitle.test(text) ? 1 : 0),
  health_context: (text) => (dose.test(text) ? 0.8 : 0) - (institution.test(text) ? 1 : 0),
  time_constraints: (text) => (deadline.test(text) ? 0.9 : clock.test(text) ? 0.3 : 0),
  incident_context: (text) => (datedEvent.test(text) ? 0.8 : 0) + (clock.test(text) ? 0.2 : 0),
  sales_rep_history: (text) => (longAgo.test(text) && badPurchase.test(text) ? 0.8 : 0),
  past_experiences: (text) => (longAgo.test(text) ? 0.8 : 0) + (since.test(text) ? 0.6 : 0),
  anxiety_factors: (text) => (consequence.test(text) ? 0.6 : 0),
  emotional_state: (text) => (reaction.test(text) ? 0.4 : 0) + (conduct.test(text) ? 0.7 : 0),
  research_behavior: (text) => (looksInto.test(text) ? 0.9 : 0),
  professional_context: (text) => (workload.test(text) ? 0.6 : 0),
}

const amount = String.raw`\p{N}[\p{N}.,\u00a0\u202f ]*`
const currency = String.raw`(?:[€$£¥₹₦₵₱₩₺₫₴₽]|(?:rs|rm|gh¢|gh₵|ghs|inr|eur|usd|gbp|aud|cad|sgd|myr|ngn|kes|ksh|zar|aed|sar|pkr|bdt|brl|r\$|s/|pen|mxn|cop|clp|ars|chf|pln|sek|nok|dkk|try|idr|rp|php|vnd|thb|jpy|krw|cny|rupees?|euros?|dollars?|pounds?|pesos?|soles|reais|francs?|cedis?|naira|shillings?|rand|ringgit|dirhams?|riyals?|yen|yuan|won|baht|lakhs?|crores?|cents?)(?![\p{L}]))`
const money = new RegExp(
  String.raw`(?:${currency}\.?\s?${amount})|(?:${amount}(?:k|m|million|thousand|lakh|crore)?\s?${currency})`,
  'iu',
)

const relative =
  'mother|father|mum|mom|dad|parents?|family|baby|child|children|kids?|wife|husband|son|daughter|brother|sister|in-laws?|mère|père|famille|fils|filles?|enfants?|bébé|madre|padre|familia|hij[oa]s?|bebé|mutter|vater|familie|kind(?:er)?|baby'
const ownRelative = new RegExp(
  String.raw`\b(?:his|her|their|my|your|sa|son|ses|leur|leurs|su|sus|sein(?:e|er|en)?|ihr(?:e|er|en)?|(?:caller|customer|client|buyer|guest|patient|tenant|parent|visitor|member|passenger)['’]s)\s(?:own |late |old |elderly |eldest |younger |little )?(?:${relative})\b|\b(?:son|daughter|kids?|child|children) (?:of |aged )?\d`,
  'iu',
)

/** `Sister Ana Reis`, the ward sister, and Father Ignatius are nobody's relatives. */
const kinAsTitle = /(?<!(?:her|his|their|my) )\b(?:Sister|Brother|Father|Mother) \p{Lu}|\b[Ww]ard [Ss]ister\b/u

/** A relative in the name of a firm, among its owners or in a list of symptoms is nobody's relative. */
const institution =
  /\b(?:(?<!wives and |husbands and )partners|(?:business|trading|practice|contract|joint venture|sparring) partner|partner (?:in|of|at) (?:a|an|the) (?:firm|practice|company|business|agency)|(?:clots?|strokes?|cancer|diabetes|disease|history|cases?|thrombos[ie]s) in the family|family (?:history|planning)|mother (?:&|and) child|mothers and babies|family (?:business|company|firm|hotel|restaurant|doctor|practice)|every (?:mother|child|patient|family)|our family|hospital,|\d+[- ]beds?)\b/iu

const dose = /\p{N}\s?(?:mg|mcg|µg|ml|iu|mmol|mmhg|weeks pregnant|tablets?)\b/iu
const weekday =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag'
const deadline = new RegExp(
  [
    String.raw`\b(?:in|within|only|has|have|can (?:give|spare)|gives?|dans|sous|en|in) (?:about |just |only )?(?:\p{N}+|two|three|four|five|six|ten|fifteen|twenty|thirty) (?:minutes?|hours?|days?|weeks?|heures?|jours?|semaines?|minutos?|horas?|días?|semanas?|minuten|stunden|tagen?|wochen)\b`,
    String.raw`\b(?:by|before|until|till|latest|due|avant|d'ici|antes del?|bis|vor) (?:the )?(?:next )?(?:${weekday}|noon|midnight|tomorrow|tonight|end of|\p{N}|january|february|march|april|may|june|july|august|september|october|november|december|midi|demain)`,
    String.raw`\b(?:ends?|expires?|starts?|begins?|meets?|due|audit is|leaves) (?:on|at|in) (?:the )?\p{N}`,
    String.raw`\b(?:this|next) (?:week|month|${weekday})\b`,
    String.raw`\b(?:exams?|finals) in\b`,
    String.raw`\b(?:\p{N}+|five|eight|ten|fifteen|twenty|thirty|forty|twenty-five) (?:minutes|minutos|minuten|minuti|मिनट)\b`,
    String.raw`\b(?:entro|antes de|até|bis zum|fra|tra|daqui a|dentro de) (?:il |el |o |las? )?(?:\p{N}+|due|tre|dos|tres|dois|três|zehn|diez|dieci)(?!\p{N})`,
    String.raw`\b(?:over|binnen|in) (?:\p{N}+|twee|drie|vier|zwei|drei|vier|zehn|tien) (?:weken|dagen|uur|minuten|wochen|tagen|stunden)\b`,
  ].join('|'),
  'iu',
)
const clock =
  /\b(?:\p{N}{1,2}[:.]\p{N}{2}(?:\s?[ap]\.?m\.?)?|\p{N}{1,2}\s?(?:[ap]\.?m\.?|h|uhr|o['’]clock))(?![\p{L}\p{N}])/iu
const datedEvent = new RegExp(
  String.raw`\b(?:yesterday|last (?:night|week|${weekday})|this morning|on (?:the )?(?:${weekday})(?: \p{N}+ \p{L}+)?|hier|avant-hier|(?:${weekday}) dernier|el (?:${weekday}) pasado|ayer|anoche|gestern|vorgestern|letzten? (?:${weekday}|woche)|am (?:${weekday}))\b`,
  'iu',
)
const longAgo =
  /\b(?:\p{N}+|two|three|four|five|six|seven|eight|ten|twelve) (?:years?|months?) ago\b|\bin (?:January|February|March|April|May|June|July|August|September|October|November|December) (?:19|20)\p{N}{2}\b|\bil y a \p{N}+ (?:ans?|mois)\b|\bhace \p{N}+ (?:años?|meses)\b|\bvor \p{N}+ (?:jahren?|monaten?)\b|\bhá \p{L}+ (?:anos?|meses)\b|\b\p{L}+ anni fa\b|\b\p{L}+ (?:jaar|maanden) geleden\b|\b(?:em|nel|im jahr|im) (?:19|20)\p{N}{2}\b|(?:19|20)\p{N}{2} में|\b(?:in|since|en|depuis|desde|seit) (?:19|20)\p{N}{2}\b|\bil y a \p{L}+ (?:ans?|mois)\b|\bhace \p{L}+ (?:años?|meses)\b|\bvor \p{L}+ (?:jahren?|monaten?)\b/iu
/** What was bought from somebody and went wrong. */
const badPurchase =
  /\b(?:failed|broke|promised|never (?:came|rang|called|answered)|gone abroad|vanished|switched off|invoiced|start-up|salesm[ae]n|installer|supplier|vendor|vendid\p{L}*|vendeur|commercial|fournisseur|vendedor\p{L}*|prometeu|prometió|verkäufer|vertreter|lieferant|venditor\p{L}*|promesso|verkoper|beloofde)(?![\p{L}])|एजेंट|वादा/iu
const since =
  /\b(?:since then|ever since|never again|last (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|year)|desde entonces|nunca más|depuis (?:ce jour|lors)|plus jamais|seither|seitdem|nie wieder|desde então|nunca mais|da allora|mai più|sindsdien|nooit meer)(?![\p{L}])/iu
const consequence =
  /\b(?:without (?:a|an|it|the|this)\b[^.;]*\b(?:cannot|can['’]t|no|not)|(?:stopped|cancelled|lost|gone|closed|over) (?:automatically|for good|forever|at once)|(?:would|will|could|might) (?:lose|mean|cost (?:her|him|them)|be (?:sent|sacked|dismissed|fired|labelled|blamed))|has(?:n['’]t| not) told|does(?:n['’]t| not) want (?:this|it|anyone|anybody)|turned out)\b/iu
const reaction =
  /\b(?:if|when|once|whenever|si|quand|cuando|wenn)\b.{3,}\b(?:silent|quiet|relax(?:es)?|calms?|softens?|slows?|cold(?:ly|er)?|leaves|gets up|walks out|shouts?|raises|cries|closes|opens up|thanks|ralentit|se tait|crie|se calma|grita|schweigt|weint)\b/iu
/** What the other side does, and what then follows. */
const conduct =
  /^\W*(?:if|when|whenever|as soon as|s[’']ils?|si|quand|lorsqu\p{L}+|dès|cuando|wenn|falls|sobald)\s.*(?:\b(?:learner|you|he|she|they|told|asked|accused|on|le|la|elle|il|se|le|ella|él|man|sie|er)\b)/iu
/** Has read, asked and compared for themselves. */
const looksInto =
  /(?:\b(?:has|have|had|she|he|they|you|I)|['’](?:s|ve|d)) (?:already |also |once )?(?:read|looked into|looked up|compared|researched|googled|asked around) (?:\p{L}+ )?(?:\p{L}+ )?(?:stud(?:y|ies)|papers?|articles?|reports?|books?|reviews?|trials?|offers|prices|brands|forums?|websites?|tests?|catalogues?|leaflets?|quotes|models|it up|around)\b|\b(?:a lu|ha leído|ha letto|leu|hat|heeft) (?:\p{L}+ ){0,3}(?:études?|articles?|estudios?|artículos?|studi|articoli|estudos?|artigos?|studien|artikel|testberichte?|onderzoeken)\b/iu
const workload =
  /\p{N}+\s(?:patients?|clients?|customers?|pupils?|students?|staff|employees|people|cleaners|drivers|cooks|beds|acres|hectares|cows|machines|trucks|vans|lorries|buses|boats|pallets|parcels|orders|cases|calls|tickets|lessons|courses|routes|tours|tables|covers|hives|trees|looms|rooms|seats|salariés|hectares|empleados|mitarbeiter)\b|\b\p{L}+ years (?:running|in the|as an?|with the|at the)\b/iu

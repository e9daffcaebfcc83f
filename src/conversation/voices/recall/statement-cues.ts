/** What a statement holds that a question may be after, whatever its matter: a sum, a day, somebody's words, a wish. */
export function statementCues(text: string): string[] {
  return cues.flatMap(([cue, pattern]) => (pattern.test(text) ? [cue] : []))
}

/** Cues of who a statement is about and when; a question is matched with them by its person and tense only. */
export const personCues: ReadonlySet<string> = new Set([
  'self',
  'we',
  'others',
  'begins with I',
  'begins with my',
  'begins with he or she',
  'begins with a name',
  'past',
  'event',
])

const numberWords =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|dozen|half|third|quarter|once|twice|million'
const weekdays = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const months =
  'january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter'

const cues: readonly (readonly [cue: string, pattern: RegExp])[] = [
  ['number', new RegExp(`\\d|\\b(?:${numberWords})\\b`, 'i')],
  [
    'money',
    /[€$£₹]|\b(?:euros?|dollars?|pounds?|rupees?|pesos?|francs?|kroner|kronor|yen|yuan|rand|reais|zł|zlotys?|naira|shillings?|cents?|usd|eur|gbp|inr|pln|lakh|dirhams?|ringgit|baht|lira|cedis?|crowns?|won)\b/i,
  ],
  ['share', /%|\bper ?cent\b/i],
  ['unit of time', /\b(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?)\b/i],
  [
    'time so far',
    new RegExp(
      `\\bsince\\b|\\bfor (?:the (?:last|past) )?(?:\\d+|an?|${numberWords}|\\w+teen|\\w+ty) (?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?)`,
      'i',
    ),
  ],
  [
    'time ago',
    new RegExp(`\\bago\\b|\\blast (?:week|month|year|spring|summer|autumn|winter|night|time|${weekdays})\\b`, 'i'),
  ],
  [
    'time limit',
    new RegExp(`\\b(?:until|till|by (?:the|noon|\\d|${weekdays}|${months})|before|deadline|latest)\\b`, 'i'),
  ],
  ['hour', /\b\d{1,2}[.:h]\d{2}\b|\b\d{1,2} ?(?:am|pm|o'clock)\b|\b(?:noon|midnight|morning|evening|afternoon)\b/i],
  ['day', new RegExp(`\\b${weekdays}s?\\b|\\b(?:yesterday|today|tomorrow|tonight|weekend)\\b`, 'i')],
  ['month', new RegExp(`\\b(?:${months.replace('|may|', '|in may|')})\\b`, 'i')],
  ['year', /\b(?:19|20)\d\d\b/],
  ['weight', /\b\d+(?:[.,]\d+)? ?(?:kg|g|kilos?|grams?|tonnes?|tons?|pounds|lbs?)\b/i],
  [
    'distance',
    /\b(?:km|kilomet(?:re|er)s?|miles?|met(?:re|er)s?|cm|centimet(?:re|er)s?|millimet(?:re|er)s?|mm|blocks?|streets? away)\b/i,
  ],
  ['size', /\b(?:square|hectares?|acres?|litres?|m2|m²|rooms?|beds?|seats?|floors?)\b/i],
  [
    'frequency',
    /\b(?:once|twice|times|every|each|daily|weekly|monthly|always|never|often|usually|sometimes|per|mostly|rarely)\b/i,
  ],
  ['age', /\b(?:aged|years? old|year-old|, \d{2},|is \d{1,2}\b|I am \d{2})/i],
  ['quotation', /["“„«']\p{L}[^"”“»]{6,}["”»']/u],
  [
    'saying',
    /\b(?:said|says|told|tells|wrote|writes|asked|answered|shouted|called|promised|warned|replied|explained|mentioned|announced|texted|mailed)\b/i,
  ],
  [
    'role',
    /\b(?:wife|husband|partner|mother|father|parents?|sisters?|brothers?|sons?|daughters?|child|children|cousin|uncle|aunt|friends?|neighbours?|colleagues?|boss|manager|supervisor|doctor|nurse|director|owner|clerk|mother-in-law|father-in-law|grandmother|grandfather|girlfriend|boyfriend|landlord|teacher|lawyer|driver|assistant|foreman|accountant|team)\b/i,
  ],
  [
    'name',
    new RegExp(
      `[\\p{Ll},;:–] (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|English|I\\b)\\p{Lu}\\p{Ll}+`,
      'u',
    ),
  ],
  ['anybody', /\b(?:nobody|no one|alone|everyone|everybody|somebody|someone|people|we)\b/i],
  [
    'named place',
    /\b(?:in|at|on|from|near|to|outside|above|behind|under|opposite|next to) (?:the )?(?:\p{Ll}+ )?\p{Lu}\p{Ll}+/u,
  ],
  [
    'place',
    /\b(?:street|road|floor|room|house|flat|village|town|city|country|office|shop|hall|yard|kitchen|home|corner|station|district|upstairs|downstairs)\b/i,
  ],
  [
    'cause',
    /\b(?:because|since|so that|so|in order to|due to|thanks to|therefore|that is why|which is why|as a result|after|to \p{L}+)\b/iu,
  ],
  ['reason', /\b(?:because|so that|in order|due to|that is why|therefore|reason)\b/i],
  [
    'wish',
    /\b(?:wants?|wish(?:es)?|hopes?|would like|would rather|needs?|insists?|expects?|prefers?|asks? for|must|looking for|dreams?)\b/i,
  ],
  [
    'fear',
    /\b(?:afraid|fears?|worr(?:y|ies|ied)|scared|anxious|dreads?|nervous|frightened|panic|terrified|concerned)\b/i,
  ],
  [
    'feeling',
    /\b(?:feels?|felt|angry|hurt|ashamed|sad|proud|tired|exhausted|upset|furious|lonely|guilty|relieved|embarrassed|humiliated|cried|tears|disappointed|happy|glad|bitter)\b/i,
  ],
  ['liking', /\b(?:likes?|loves?|enjoys?|fond|hates?|dislikes?|satisfied|happy|pleased|proud|cannot stand)\b/i],
  ['plan', /\b(?:will|going to|plans?|intends?|next (?:week|month|year))\b/i],
  [
    'limit',
    /\b(?:will not|won't|refuses?|never|no more than|at most|not more|limit|maximum|only if|cannot|can't|does not accept|rules? out)\b/i,
  ],
  ['denial', /\b(?:not|no|never|none|nothing|neither|without)\b|n['’]t\b/i],
  [
    'work',
    /\b(?:works?|worked|job|employed|teaches|drives|runs|manages|shift|retired|company|firm|clerk|nurse|engineer|teacher)\b/i,
  ],
  ['home', /\b(?:lives?|lived|born|grew up|moved|comes? from|rents?|flat|house)\b/i],
  ['having', /\b(?:has|have|own|owns|got)\b/i],
  ['ability', /\b(?:can|could|able|allowed|may)\b/i],
  ['comparison', /\b(?:than|instead|other|another|alternative|competitor|compared|better|cheaper|rather)\b/i],
  ['past', /\b(?:was|were|had|did)\b|\p{L}{3,}ed\b/iu],
  ['self', /\b(?:I|my|me)\b/],
  ['we', /\b(?:we|our|us)\b/i],
  ['others', /\b(?:he|she|they|his|her|their)\b/i],
  ['begins with I', /^I\b/],
  ['begins with my', /^(?:My|Our)\b/],
  ['begins with he or she', /^(?:She|He|They|Her|His|Their)\b/],
  [
    'begins with a name',
    /^(?!I\b|My\b|She\b|He\b|They\b|The\b|On\b|In\b|At\b)\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+ )?(?:is|was|has|had|said|did|wants|\p{Ll}+s|\p{Ll}+ed)\b/u,
  ],
]

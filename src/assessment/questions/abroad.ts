/**
 * @returns a German, French, Spanish or Portuguese question in the words of the English frame, its matter left as it is
 * ("Hat sie nach den Kosten gefragt?" -> "Did the learner ask kosten"); null when it is not one of these
 */
export function fromAbroad(question: string): string | null {
  const plain = ` ${question
    .normalize('NFKC')
    .replace(/[’‘]/g, "'")
    .replace(/[?.!,:;«»"]/g, ' ')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()} `
  if (!abroad.test(plain) || /\b(?:did|does|the learner|the)\b/.test(plain)) return null
  const negated = avoiding.test(plain)
  const doing = doings.find(({ said }) => said.test(plain))
  const rest = plain
    .replace(avoiding, ' ')
    .replace(new RegExp(doings.map(({ said }) => said.source).join('|'), 'gu'), ' ')
    .split(' ')
    .filter((word) => word.length > 2 && !small.test(word))
    .join(' ')
  return `Did the learner ${negated ? 'not ' : ''}${doing?.english ?? 'mention'} ${rest}`
}

const abroad =
  /[ '](?:hat|haben|wurde|werden|ist|die|der|das|den|dem|eine[nmr]?|nach|est-ce|a-t-(?:il|elle|on)|l'apprenant|l'apprenante|une?|les|des|du|ha|la|el|los|las|persona|aprendiz|o|os|um|uma|pessoa|você) /

const avoiding =
  /(?<= )(?:vermied\p{L}*|vermeidet|verzichtet\p{L}*|unterl(?:ässt|assen)|nicht|keine?[nmrs]?|ohne|évit\p{L}*|sans|ne|n'a|pas|aucune?|evit\p{L}*|sin|ningun[ao]?|sem|nenhuma?|não|no)(?= )/u

const doings: readonly { readonly said: RegExp; readonly english: string }[] = [
  {
    said: /(?<= )(?:offene? fragen?|questions? ouvertes?|preguntas? abiertas?|perguntas? abertas?)(?= )/u,
    english: 'ask open questions',
  },
  {
    said: /(?<= )(?:(?:ge|er|nach)?frag(?:t|te|en)|erkundigt\p{L}*|demand\p{L}*|interrog\p{L}*|pregunt\p{L}*|pergunt\p{L}*|indag\p{L}*)(?= )/u,
    english: 'ask',
  },
  {
    said: /(?<= )(?:entschuldig\p{L}*|excus\p{L}*|disculp\p{L}*|pedido disculpas|desculp\p{L}*)(?= )/u,
    english: 'apologise',
  },
  {
    said: /(?<= )(?:zusammengefasst|zusammenfass\p{L}*|fasst .* zusammen|résum\p{L}*|récapitul\p{L}*|resum\p{L}*)(?= )/u,
    english: 'sum up',
  },
  { said: /(?<= )(?:bedankt\p{L}*|gedankt|dankt|remerci\p{L}*|agradec\p{L}*)(?= )/u, english: 'thank' },
  { said: /(?<= )(?:begrüß\p{L}*|salu\p{L}*|cumpriment\p{L}*)(?= )/u, english: 'greet' },
  {
    said: /(?<= )(?:verständnis|empathie|einfühl\p{L}*|mitgefühl|compréhension|empathique|empat\p{L}*|comprensión|compreensão)(?= )/u,
    english: 'show understanding',
  },
  {
    said: /(?<= )(?:druck|gedrängt|unter druck gesetzt|pression|presion\p{L}*|pression\p{L}*)(?= )/u,
    english: 'press',
  },
  {
    said: /(?<= )(?:beschuldigt\p{L}*|vorw[uü]rfe?\p{L}*|accus\p{L}*|reproch\p{L}*|culp\p{L}*|acus\p{L}*)(?= )/u,
    english: 'blame',
  },
  { said: /(?<= )(?:termin|datum|zeitpunkt|rendez-vous|cita|fecha|encontro|data)(?= )/u, english: 'name a date' },
  {
    said: /(?<= )(?:vorgeschlagen|vorschl\p{L}*|angeboten|bietet|bot|propos\p{L}*|offert|ofrec\p{L}*|ofrecido|ofereceu?)(?= )/u,
    english: 'offer',
  },
  { said: /(?<= )(?:versproch\p{L}*|verspricht|zugesagt|promis|promet\p{L}*|prometeu)(?= )/u, english: 'promise' },
  {
    said: /(?<= )(?:genannt|nennt|nannte|gesagt|sagt|erwähnt\p{L}*|erklärt\p{L}*|mitgeteilt|hingewiesen|mentionn\p{L}*|dit|expliqu\p{L}*|indiqu\p{L}*|mencion\p{L}*|dicho|dijo|explic\p{L}*|indicado|disse|informou)(?= )/u,
    english: 'mention',
  },
]

const small =
  /^(?:hat|haben|wurde|werden|wird|ist|war|die|der|das|den|dem|des|ein|eine[nmrs]?|nach|und|oder|sich|für|von|vom|zum|zur|mit|bei|auf|aus|über|wie|was|wer|lernende[nr]?|person|sie|ihr|ihre[nmrs]?|er|ihm|ihn|est|est-ce|que|qui|a-t-il|a-t-elle|a-t-on|une|les|des|dans|pour|avec|sur|aux|son|sa|ses|lui|elle|il|l'apprenante?|apprenante?|ha|han|por|para|con|los|las|una|del|sus|persona|aprendiz|alumno|pessoa|uma|com|seu|sua|foi|tem|ele|ela|formation|en)$/

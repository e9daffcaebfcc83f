import { words } from '../../../language/text.ts'
import type { Outline } from '../outline/passages.ts'

/**
 * How a document is built, apart from what it is about: of how many passages each of these is a part. Grammar says much here:
 * who did something to whom, who wants something from whom, on what condition.
 */
const parts: Readonly<Record<string, RegExp>> = {
  money: /[€$£₹]\s?\d|\d\s?(?:[€$£₹%]|euro|pounds|dollars)/i,
  number: /\d/,
  clock: /\b\d{1,2}[:.]\d{2}\b|\b\d{1,2} ?(?:am|pm|uhr|h)\b/i,
  quotation: /["“„«»”]/,
  question: /\?/,
  past: /(?<![\p{L}])(?:was|were|had|did|went|came|said|\p{L}{3,}ed|war|waren|hatte|hatten|wurde|wurden|était|étaient|avait|avaient|fue|fueron|era|había|foi|foram|tinha|havia|è stat[oa]|aveva|werd|werden|waren|hadden|hade|blev|był[ao]?|थ[ाीे])(?![\p{L}])/iu,
  'the learner did something':
    /(?<![\p{L}])(?:you (?:\p{L}+ly |had |have |never |only )?(?:\p{L}{3,}ed|took|sold|said|wrote|told|cut|sent|left|gave|put|forgot|made|lost|let|read|kept|broke|did|was|were)|(?:our|your) (?:colleague|clerk|fitter|driver|firm|office|line|team|man|girl|people) (?:\p{L}{3,}ed|took|sold|said|wrote|told|sent|left|gave|put|forgot|lost|broke|did)|(?:sie|ihr|du) (?:haben|habt|hast)|vous (?:avez|aviez)|(?:jij|je|jullie|u) (?:hebt|heb|hebben|had)|você \p{L}+(?:ou|eu|iu)|usted(?:es)? \p{L}+(?:ó|ió|aron|ieron)|(?:lei|tu) (?:ha|hai)|du (?:har|hade))(?![\p{L}])/iu,
  'the learner wants something':
    /(?<![\p{L}])(?:(?:you|we|i|the (?:learner|town|board|council|club|company|firm|faculty))(?:['’]d| would)? (?:wants?|likes?|needs?|hopes?)|(?:your|the) (?:task|aim|goal|purpose|objective)|(?:sie|du|wir) (?:möchten|möchtest|wollen|willst)|(?:jij|je|we|wij) (?:wilt|wil|willen)|vous (?:voulez|souhaitez)|(?:usted|tú|queremos|quiere|quieres)|(?:você quer|queremos)|(?:vuoi|vorresti|lei vuole)|du vill|chcesz)(?![\p{L}])/iu,
  'the character wants something':
    /(?<![\p{L}])(?:(?:he|she|they)(?:['’]d| would)? (?:\p{L}+ly )?(?:wants?|likes?|needs?|asks?|hopes?|expects?|demands?)|(?:what|all) (?:he|she|they) (?:really )?(?:wants?|needs?)|(?:er|sie) (?:will|möchte|braucht|verlangt|erwartet)|(?:hij|zij|ze) (?:wil|vraagt|verwacht)|(?:il|elle) (?:veut|demande|attend|voudrait)|(?:él|ella) (?:quiere|pide|espera)|(?:ele|ela) (?:quer|pede|espera)|(?:lui|lei) (?:vuole|chiede)|(?:han|hon) vill|chce)(?![\p{L}])/iu,
  'a condition':
    /(?<![\p{L}])(?:if|unless|provided|as long as|only when|wenn|falls|sofern|als|tenzij|si|se|om|jeśli|अगर|यदि)(?![\p{L}])/iu,
  'asking is the task':
    /(?:^|[.:;,] )(?:ask|find out|take (?:him|her|them) through|go through|establish|learn|have (?:him|her|them) (?:show|tell|walk)|fragen sie|frag|vraag|demandez|pregunt[ae]|pergunt[ae]|chied[ai]|fråga|zapytaj)(?![\p{L}])/iu,
  'a warning':
    /(?:^|[.:;,] )(?:don['’]t|do not|never|no \p{L}+\.|avoid|nicht|kein\p{L}*|ne \p{L}+ pas|n['’]\p{L}+ pas|no \p{L}+e|não|non|niet|geen|inte|nie)(?![\p{L}])/iu,
  'what is not said':
    /(?<![\p{L}])(?:(?:he|she|they|you)(?:['’]ve| have| has)? (?:not|never|told (?:nobody|no one))|(?:won['’]t|doesn['’]t|does not|hasn['’]t|has not|will not) (?:say|tell|mention|talk|speak|show|admit)|behind it|in truth|(?:sagt|erzählt|verschweigt) (?:er|sie)? ?nicht|tait|calla|cala|tace|verzwijgt)(?![\p{L}])/iu,
}

/** @returns the shape of a document by name, each 0 to 1 */
export function shapeOf({ passages }: Outline): [string, number][] {
  const shares = Object.entries(parts).map(([name, pattern]): [string, number] => [
    `share ${name}`,
    passages.filter(({ text }) => pattern.test(text)).length / Math.max(1, passages.length),
  ])
  const told = passages.map(({ text }) => text).join('\n')
  const figures = figuresIn(told)
  return [
    ...shares,
    ['figures', Math.min(1, (20 * figures.length) / Math.max(20, words(told).length))],
    ['figures that are near each other', Math.min(1, nearOnes(figures) / 5)],
  ]
}

/** Numbers that may be terms: no years, times, ages or single digits. */
function figuresIn(text: string): number[] {
  const found = text.matchAll(
    /(?<![\p{L}\p{N}:.])\p{N}+(?:[.,\u202f ]\p{N}{3})*(?:[.,]\p{N}{1,2})?(?![\p{N}:]|\p{L})/gu,
  )
  return [...found]
    .map(([figure]) => Number(figure.replace(/[ \u202f]|[.,](?=\p{N}{3}(?!\p{N}))/gu, '').replace(',', '.')))
    .filter((figure) => figure >= 2 && !(figure >= 1900 && figure <= 2100 && Number.isInteger(figure)))
}

/** Bargaining names several figures for one thing: 455, 435, 428. How many different ones have another close by. */
function nearOnes(figures: readonly number[]): number {
  const different = [...new Set(figures)]
  return different.filter((one) =>
    different.some((other) => other !== one && Math.min(one, other) / Math.max(one, other) >= 0.7),
  ).length
}

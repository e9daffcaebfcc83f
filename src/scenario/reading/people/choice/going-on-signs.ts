import type { Everybody, Named } from '../persons.ts'
import type { Outline } from '../../outline/passages.ts'
import type { Telling } from './choose.ts'

/** What comes before and after the places that name them. */
export function tellGoingOn(
  { mentions }: Named,
  { outline, everybody }: { readonly outline: Outline; readonly everybody: Everybody },
  tell: Telling['tell'],
): void {
  const { passages } = outline
  const own = mentions.filter(({ where }) => where === 'text')
  const goesOn = own.filter(({ passage, end, text }) => {
    const next = passages[passage + 1]
    return (
      (next && next.block === passages[passage]?.block && subjectPronoun.test(next.text)) ||
      laterPronoun.test(text.slice(end, end + 80))
    )
  })
  tell('gone on about', Math.min(1, goesOn.length / 2))
  const [first] = own
  if (first) {
    const named = (at: number) =>
      everybody.named.some((other) => other.mentions.some(({ passage, where }) => passage === at && where === 'text'))
    const announced = [1, 2, 3].find((back) => turns.test(passages[first.passage - back]?.text ?? ''))
    tell('after the talk is announced', announced !== undefined && !named(first.passage - announced))
    tell('pronoun before', subjectPronoun.test(passages[first.passage - 1]?.text ?? ''))
    tell('in the announcement', turns.test(first.text.slice(0, first.start)))
  }
  const roles = new Set(own.flatMap(roleBeside))
  const again = [...everybody.lines].filter(
    ({ text, passage, where }) =>
      !(where === 'text' && own.some((mention) => mention.passage === passage)) &&
      [...roles].some((role) =>
        new RegExp(`(?<![\\p{L}])(?:the|your|for|with|to) (?:\\p{L}+ )?${role}(?![\\p{L}])`, 'iu').test(text),
      ),
  )
  tell('called by the role again', Math.min(1, again.length / 3))
  tell('role at all', roles.size > 0)
}

/** "the driver, Ana", "Ana, a wedding planner": the word for what somebody is. */
function roleBeside({ text, start, end }: { text: string; start: number; end: number }): string[] {
  const before = /(?:^|[\s,(])(?:[Tt]he|[Yy]our|[Aa]n?|[Oo]ur) (?:[\p{Ll}-]+ ){0,3}?([\p{Ll}-]{4,}),? $/u.exec(
    text.slice(0, start),
  )?.[1]
  const behind =
    /^(?: \p{Lu}[\p{L}'’-]+)*,? (?:is )?(?:the|an?|your|our) (?:[\p{Ll}-]+ ){0,3}?([\p{Ll}-]{4,})(?=[,.;)]| (?:who|with|at|in|of|from|for|and)(?![\p{L}])|$)/u.exec(
      text.slice(end),
    )?.[1]
  return [before, behind].filter((role) => role !== undefined)
}

/** A pronoun that begins a sentence. */
export const subjectPronoun =
  /^(?:s?he|they|sie|er|elle|il|ella|él|ela|ele|lei|lui|zij|ze|hij|hon|han|ona)(?:['’]\p{L}+)?(?![\p{L}])/iu
const laterPronoun = /(?<![\p{L}])(?:s?he|elle|ella|él|ela|ele|lei|lui|hij|hon)(?![\p{L}])/iu
/** Says that the learner is to talk with somebody. */
export const turns =
  /(?<![\p{L}])(?:you(?:['’]ll|['’]re|['’]ve)?|the learner|learners?|trainees?|participants?|sie|du|vous|tu|usted|você|je|u)(?![\p{L}])[^.;]{0,60}(?<![\p{L}])(?:meet\w*|talk\w*|speak\w*|visit\w*|ring\w*|call\w*|interview\w*|telephone|looks? for|minutes with|appointment|opposite|facing|with one|treffen|triffst|sprechen|gespräch|rencontrez|recevez|parlez|hablas|hablar|recibes|atiendes|visitas|fala|atende|incontri|parli|spreekt|ontmoet)(?![\p{L}])|(?<![\p{L}])(?:other (?:party|person|side)|interviewee|counterpart|who comes|comes (?:in|up|to)|walks in|calls|rings|opposite|across)(?![\p{L}])/iu

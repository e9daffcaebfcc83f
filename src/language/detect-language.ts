import { franc } from 'franc-min'

/**
 * @returns the language a text is written in as ISO 639-1 (`en`, `fr`, `hi`); `en` when nothing tells. Short texts are
 * judged by their small words and script, longer ones by letter statistics where the small words do not settle it.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, 3000)
  const script = byScript(sample)
  if (script) return script
  const votes = smallWordVotes(sample)
  const [first, second] = votes
  if (first && first.count >= 3 && first.count >= 1.4 * (second?.count ?? 0)) return first.language
  const guess = sample.length >= 60 ? twoLetter[franc(sample, { minLength: 30 })] : undefined
  if (guess && !(guess !== first?.language && first && first.count >= 3)) return guess
  return first && first.count > (second?.count ?? 0) ? first.language : (guess ?? 'en')
}

function byScript(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  for (const [script, language] of scripts) {
    const count = text.match(script)?.length ?? 0
    if (count > letters / 2 && count > 0) {
      if (language === 'zh' && /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja'
      if (language === 'ru')
        return /[іїєґ]/i.test(text)
          ? 'uk'
          : /[ўі]/i.test(text)
            ? 'be'
            : text.length >= 60
              ? (twoLetter[franc(text)] ?? 'ru')
              : 'ru'
      if (language === 'ar') return /[ٹڈڑںےھ]/.test(text) ? 'ur' : /[پچژگ]/.test(text) ? 'fa' : 'ar'
      if (language === 'hi' && text.length >= 60) return twoLetter[franc(text)] ?? 'hi'
      return language
    }
  }
  return null
}

const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Telugu}/gu, 'te'],
  [/\p{Script=Gujarati}/gu, 'gu'],
  [/\p{Script=Gurmukhi}/gu, 'pa'],
  [/\p{Script=Kannada}/gu, 'kn'],
  [/\p{Script=Malayalam}/gu, 'ml'],
  [/\p{Script=Ethiopic}/gu, 'am'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
]

function smallWordVotes(text: string): { language: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? [])
    for (const language of languagesOfWord().get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1)
  return [...counts].map(([language, count]) => ({ language, count })).toSorted((a, b) => b.count - a.count)
}

let wordLanguages: Map<string, string[]> | undefined
function languagesOfWord(): ReadonlyMap<string, string[]> {
  if (wordLanguages) return wordLanguages
  wordLanguages = new Map()
  for (const [language, list] of Object.entries(smallWords))
    for (const word of list.split(' ')) wordLanguages.set(word, [...(wordLanguages.get(word) ?? []), language])
  return wordLanguages
}

const smallWords: Record<string, string> = {
  en: 'the and of to is are was that this with for you have has not what how can would will about my your his her they we it be do does please thank hello why where when who from at on by an',
  de: 'der die das und ist nicht ich sie wir ein eine einen mit für auf dem den von zu im es haben hat sind war wie was kann bitte danke guten aber auch noch wenn oder bei nach ihr ihre mein',
  fr: 'le la les des du et est une un je vous nous il elle que qui dans pour pas avec sur ne au ce cette votre mon ma mes son sa ses bonjour merci mais comment pourquoi être avez suis ont a été',
  es: 'el la los las y es una un que de en no con por para su se lo le yo usted está como pero más hola gracias qué cómo tiene muy mi del al son fue desde hace',
  it: 'il la gli le di che è un una non per con sono ho ha come ma più anche questo della del nel dal ciao grazie perché cosa mio suo lei noi si al alla',
  pt: 'o a os as de que não um uma com para por é em do da no na você eu ele ela mas mais como muito obrigado olá seu sua está tem foi ao dos das',
  nl: 'de het een en van is niet ik je wij hij zij met voor op te dat die zijn heeft hebben maar ook naar bij wat hoe dank goed mijn uw deze',
  sv: 'och det att är en som på av för med jag inte har till om du vi han hon ett den men hur vad tack min från',
  da: 'og det at er en som på af for med jeg ikke har til om du vi han hun et den men hvordan hvad tak min fra',
  pl: 'i w nie na się z do jest to że co jak ale po za od przez dla pan pani czy mam dziękuję dzień dobry',
  tr: 've bir bu için ile de da ne var mı çok ben sen o değil ama gibi daha kadar merhaba teşekkür',
  id: 'dan yang di ke dari ini itu untuk dengan tidak saya anda ada adalah akan pada bisa atau juga sudah terima kasih',
  ro: 'și de la în nu este un o cu pe că care din mai să sunt pentru dar ce cum mulțumesc bună',
  cs: 'a je se na v že to s z do jsem ne ale jak co pro za jsou byl děkuji dobrý',
}

/** ISO 639-3 codes franc-min knows -> ISO 639-1. */
const twoLetter: Record<string, string> = {
  eng: 'en',
  cmn: 'zh',
  hin: 'hi',
  spa: 'es',
  arb: 'ar',
  ben: 'bn',
  rus: 'ru',
  por: 'pt',
  ind: 'id',
  fra: 'fr',
  jpn: 'ja',
  deu: 'de',
  jav: 'jv',
  kor: 'ko',
  tel: 'te',
  vie: 'vi',
  mar: 'mr',
  ita: 'it',
  tam: 'ta',
  tur: 'tr',
  urd: 'ur',
  pol: 'pl',
  ukr: 'uk',
  guj: 'gu',
  kan: 'kn',
  mal: 'ml',
  fas: 'fa',
  pes: 'fa',
  ron: 'ro',
  nld: 'nl',
  hun: 'hu',
  hau: 'ha',
  swh: 'sw',
  yor: 'yo',
  ibo: 'ig',
  zlm: 'ms',
  ces: 'cs',
  ell: 'el',
  bel: 'be',
  swe: 'sv',
  uzn: 'uz',
  azj: 'az',
  kaz: 'kk',
  hat: 'ht',
  npi: 'ne',
  pan: 'pa',
  amh: 'am',
  tgl: 'tl',
  bul: 'bg',
  srp: 'sr',
  hrv: 'hr',
  bos: 'bs',
  slk: 'sk',
  slv: 'sl',
  fin: 'fi',
  dan: 'da',
  nob: 'nb',
  heb: 'he',
  tha: 'th',
  zul: 'zu',
  som: 'so',
  sin: 'si',
  khm: 'km',
  mya: 'my',
  kin: 'rw',
  run: 'rn',
  nya: 'ny',
  lin: 'ln',
  sna: 'sn',
  aka: 'ak',
  uig: 'ug',
  tuk: 'tk',
  tgk: 'tg',
  kir: 'ky',
  orm: 'om',
  xho: 'xh',
  mlg: 'mg',
}

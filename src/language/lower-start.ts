import { isEverydayWord } from './asked-by.ts'
import { genderOfFirstName } from './first-names.ts'
import { lemma } from './lemma.ts'

/** @returns the text with a small first letter where its first word is no name: "The", "My", "Bruised" */
export function lowerStart(text: string): string {
  return plainStarts.test(text) || beginsWithEverydayWord(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

/** A word that is also a name, or stands before another capital ("Grant Road"), keeps its own. */
function beginsWithEverydayWord(text: string): boolean {
  const [, first = '', next = ''] = /^(\p{Lu}\p{Ll}+)(?:[ ,-]+(\S))?/u.exec(text) ?? []
  return (
    first !== '' &&
    !/\p{Lu}/u.test(next) &&
    !alwaysCapital.test(first) &&
    genderOfFirstName(first) === null &&
    isEverydayWord(lemma(first))
  )
}

const alwaysCapital =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Ramadan|Diwali|God|Internet|Facebook|[A-Z]\p{Ll}+(?:ish|ese|ian|ean)|French|German|Dutch|Greek|Swiss|Thai|Arabic|Hindi|Urdu|Catholic|Muslim|Christian|Jewish|Hindu|Buddhist|Europe|Africa|Asia|America)$/u

const plainStarts =
  /^(?:My|We|Our|The|There|In|On|At|It|This|That|These|Those|What|For|Since|Nobody|Everybody|A|An|About|After|Before|When|If|As|With|From|No|Not|Some|All|Both|Each|Every|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Thirteen|Fourteen|Fifteen|Sixteen|Seventeen|Eighteen|Nineteen|Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety|Half|Most|Many|Few|Several|Another|Somebody|Someone|Everyone|People|Nothing|Everything|Sometimes|Yesterday|Today|Tomorrow|Now|Here|Because|Until|While|During|Without|Within|Between|Under|Over|Only|Still|You|Your|His|Her|Their|Its|How|Why|Where|Last|Next|He|She|They|Then|By|To|Of)\b/

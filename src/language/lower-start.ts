/** @returns the text with a small first letter where its first word is no name: "The", "My", "In" and the like */
export function lowerStart(text: string): string {
  return plainStarts.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

const plainStarts =
  /^(?:My|We|Our|The|There|In|On|At|It|This|That|These|Those|What|For|Since|Nobody|Everybody|A|An|About|After|Before|When|If|As|With|From|No|Not|Some|All|Both|Each|Every|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Last|Next|He|She|They|Then|By|To|Of)\b/

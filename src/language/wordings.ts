/** What is written in short for the ways to say it: `you{have} been` is "you've been" as well as "you have been". */
const short: Readonly<Record<string, string>> = {
  not: "(?:n't| not| never)",
  have: "(?:'ve| have|'d| had)",
  has: "(?:'s| has|'d| had)",
  are: "(?:'re| are| were)",
  is: "(?:'s| is| was)",
  am: "(?:'m| am| was)",
  will: "(?:'ll| will| shall|'m going to| am going to|'re going to| are going to)",
  would: "(?:'d| would|'ll| will| could| can| might)",
  number:
    '(?:\\d[\\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\\w+)?|(?:a )?hundred|(?:a )?thousand|(?:a )?dozen)',
  weekday: '(?:mon|tues|wednes|thurs|fri|satur|sun)day',
  month: '(?:january|february|april|june|july|august|september|october|november|december)',
}

/** Two parts of one thought stand no further apart; to the end of everything would be looked for from every beginning. */
const reach = '.{0,200}'

/** @returns a pattern that meets any of these wordings as whole words, anywhere in a sentence in plain text */
export function wordings(...ways: readonly string[]): RegExp {
  const spelledOut = ways.map((way) =>
    way.replace(/\{(\w*[a-z])\}/g, (whole, name: string) => short[name] ?? whole).replaceAll('.*', reach),
  )
  return new RegExp(`(?<!\\w)(?:${spelledOut.join('|')})(?!\\w)`)
}

/** Pronouns that begin a sentence about somebody: of women, of men, and those that tell no gender. */
const pronouns: Readonly<Record<string, readonly [string, string, string]>> = {
  en: ['she|hers?', 'he|his|him', 'they|their'],
  fr: ['elle', 'il', 'son|sa|ses'],
  es: ['ella', 'él', 'su|sus'],
  pt: ['ela', 'ele', 'seu|sua|seus|suas'],
  it: ['lei|ella', 'lui|egli', 'suo|sua|suoi|sue'],
  de: ['ihre?[nmrs]?(?= \\p{L}+ (?:ist|hat|war))', 'er|ihm|ihn|sein\\p{L}*', 'sie|ihre?[nmrs]?'],
  sv: ['hon|hennes|henne', 'han|hans|honom', 'deras'],
  da: ['hun|hendes|hende', 'han|hans|ham', 'deres'],
  nb: ['hun|hennes|henne', 'han|hans|ham', 'deres'],
  nl: ['zij|ze|haar', 'hij|hem|zijn', 'hun'],
}

/** What the pronouns of a language look like. */
export interface Pronouns {
  readonly leading: RegExp
  /** A subject, unless the name stands right behind it: "He, Rui, paints …". */
  readonly subject: RegExp
  readonly inner: RegExp
  readonly you: RegExp
  readonly female: RegExp
  readonly male: RegExp
}

/** @returns the pronouns of a language, those of English for one that is not known */
export function pronounsOf(language: string): Pronouns {
  const [she, he, either] = pronouns[language] ?? (pronouns.en as readonly [string, string, string])
  return {
    leading: new RegExp(`^(?:${she}|${he}|${either})(?![\\p{L}])`, 'iu'),
    subject:
      /^(?:s?he|they|elle|il(?= (?:a|est|se|ne|s['’]|n['’]|y|le|la|lui|en|\p{L}+e)(?![\p{L}]))|ella|él|ela|ele|lei|lui|egli|er|sie|zij|ze|hij|hon|han|hun)(?:['’](?:s|d|ll))?(?![\p{L}]|,\s\p{Lu})/iu,
    inner: new RegExp(`(?<![\\p{L}])(?:${she}|${he})(?![\\p{L}])`, 'iu'),
    you: /^(?:you|your|vous|votre|vos|tu|ton|ta|tes|sie|du|dein\p{L}*|usted|tus?|você|o? ?seu|jij|je|jouw|u|uw|lei)(?![\p{L}])/iu,
    female: new RegExp(`^(?:${she})$`, 'iu'),
    male: new RegExp(`^(?:${he})$`, 'iu'),
  }
}

/** What a sheet says beside a statement about when it is told. */
export interface Conditioned {
  readonly stated: string // without that
  readonly isKept: boolean // told only to who asks
}

/** @returns the statement without "(only if asked)", "but only if somebody asks", "but will not mention it unless ..." */
export function conditioned(statement: string): Conditioned {
  const stated = behind.reduce(
    (text, pattern) => text.replace(pattern, '$1'),
    statement.replace(ahead, '').replace(leftOut, '$1'),
  )
  return { stated, isKept: stated !== statement }
}

/** "(layer 3, only if it feels safe) ...": in brackets before it stands when it is told. */
const ahead = /^\W*\([^)]*\b(?:only (?:if|when)|(?:if|when) asked|not unless|(?:layer|level) \d)\b[^)]*\)\s*(?=\S)/i

/** "(What she leaves out: ...)" */
const leftOut =
  /^\W*what (?:she|he|they) (?:leaves?|keeps?) (?:out|back|to (?:herself|himself|themselves)): ([^)]*)\)?\W*$/i

const behind: readonly RegExp[] = [
  /\s*\((?:(?:told |said )?only )?(?:if|when) (?:directly )?asked\b[^)]*\)([.;]?)\s*$/i,
  /(?:,| but|, but) only (?:if|when) (?:(?:somebody|someone|anybody|anyone|you|the learner) asks?|(?:she|he|they) (?:is|are) asked)\b[^.;]*(\.?)\s*$/i,
  /,? (?:but|and|though) (?:(?:she|he|they) )?(?:(?:will|does|would|do) not|won['’]t|doesn['’]t|wouldn['’]t|don['’]t) (?:mention|say|bring (?:it|this|that) up|volunteer|tell)\b[^.;]* (?:unless|until|before) [^.;]*(\.?)\s*$/i,
]

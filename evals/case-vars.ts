const subject = ['scenario', 'file', 'document']
const request = ['mode', 'gender', 'custom_prompt', 'variation_id', 'guard_policy']

/** What a case may say to each provider (evals/README.md tells what it means). Others are not known here, and take anything. */
const varsOf: Readonly<Record<string, readonly string[]>> = {
  persona: [...subject, ...request],
  several: ['of'],
  'older-persona': ['persona', 'mode'],
  talk: [...subject, ...request, 'lines', 'turn', 'twin_mode', 'watch'],
  guard: [...subject, ...request, 'line', 'times', 'side', 'chunk', 'failing'],
  assessment: ['talk', 'mode', 'keep', 'order', 'insert', 'reply_adds', 'apostrophes', 'labels'],
}

/** @returns the vars of a case that its provider does not know; a misspelt one would be looked past */
export function unknownVars(provider: string, vars: Readonly<Record<string, unknown>>): string[] {
  const known = varsOf[provider]
  return known ? Object.keys(vars).filter((name) => !known.includes(name)) : []
}

/** @returns what was wrong with a model's answer without the words that it quotes: those of a talk are nothing for a log */
export function withoutQuotes(error: string | null | undefined): string | null {
  return error?.replace(/"(?:[^"\\]|\\.)*(?:"|$)/g, '"…"') ?? null
}

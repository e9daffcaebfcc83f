const commonAbbreviations = new Set(
  'OK TV SMS PDF USA UK EU AM PM GP CV ID IT CEO HR PC DVD GPS ATM VIP FAQ PS CD A I AC'.split(' '),
)
const officeTalk =
  /\b(?:synerg\w+|leverag\w+|stakeholder alignment|paradigm\w*|low-hanging|value proposition|best-in-class|holistic\w*|deliverables?|bandwidth|touch ?points?|pharmacokinetic\w*|bioavailab\w+|contraindicat\w+|prophyla\w+|etiolog\w+|aetiolog\w+|pursuant|hereinafter|aforementioned|notwithstanding|statutory instrument|amorti[sz]\w+|actuarial|escalation matrix|onboarding funnel|\w+(?:uria|dipsia|esthesia|neuropath(?:y|ic)|pn(?:o)?ea|algia|plegia|plasia))\b/gi

/** @returns whether a line is hard to follow: two abbreviations or two words of an office language that the listener does not use */
export function usesJargon(line: string, known: ReadonlySet<string>): boolean {
  const short = new Set(
    (line.match(/\b\p{Lu}{2,6}\b/gu) ?? []).filter(
      (one) => !commonAbbreviations.has(one) && !known.has(one.toLowerCase()),
    ),
  )
  const isShouted = (line.match(/\b\p{Lu}{2,}\b/gu) ?? []).length > 5
  return (!isShouted && short.size >= 2) || (line.match(officeTalk) ?? []).length >= 2
}

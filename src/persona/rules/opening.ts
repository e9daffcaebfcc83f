import { upperStart } from '../../language/upper-start.ts'
import { factAsSpeech, restate, type Who } from '../../language/perspective.ts'
import { sentences, words } from '../../language/text.ts'
import type { Archetype, Fact } from '../../scenario/template.ts'
import { categoryLibrary } from '../categories.ts'
import { belongsFrom, evidenceFor } from '../category-evidence.ts'
import { openingLines } from '../invent/lines.ts'
import { randomFor } from '../invent/random.ts'
import { withoutLabel } from '../details/tell.ts'
import { toldOfPersona } from './reaction-sentence.ts'
import type { WriteRulesInput, WrittenRules } from '../write-rules.ts'

type Opening = Pick<WrittenRules, 'opening_behavior' | 'opens' | 'opening_line'>

/** A first line of more words is a speech. */
const mostWords = 32

/**
 * Decides who speaks first and with what: a beginning the document prescribes, with its quotation if there is one; else
 * whoever brings a problem or a complaint begins, in all other talks the learner does.
 */
export function openingOf(input: WriteRulesInput, who: Who): Opening {
  const { base, request } = input
  if (request.mode === 'learn_mode') return coachOpening(input)
  const begins = prescribedBeginning(input)
  if (begins) {
    const line = quoteIn(begins) ?? topicLine(begins, input) ?? lineFor(input, who)
    return { opening_behavior: toldOpening(begins, who), opens: 'persona', opening_line: line }
  }
  const brings =
    base.archetype === 'HELP_SEEKING' ||
    (base.archetype === 'CONFRONTATION' &&
      comesWithComplaint.test(`${base.role} ${input.template.general_info.title} ${base.scene.learner_role ?? ''}`))
  if (brings)
    return { opening_behavior: behaviours[base.archetype].first, opens: 'persona', opening_line: lineFor(input, who) }
  return { opening_behavior: behaviours[base.archetype].second, opens: 'learner', opening_line: null }
}

function toldOpening(begins: string, who: Who): string {
  const told = toldOfPersona(begins.replace(/\.$/u, ''), who)
  return told ? `${upperStart(told)}.`.replace(/([.?!]["”»])\.$/u, '$1') : factAsSpeech(begins, who, 'you')
}

function coachOpening({ template, seed }: WriteRulesInput): Opening {
  const lines = openingLines[template.general_info.language]?.coach ?? openingLines.en?.coach ?? []
  return {
    opening_behavior: 'You greet the learner and ask first what they find hard about this conversation.',
    opens: 'persona',
    opening_line: randomFor(seed, 'opening').pick(lines),
  }
}

const beginning =
  /^\W*(?:(?:she|he|they|you|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?|elle|il|ella|él|sie|er)\s)?(?:always |usually |will )?(?:begins?|opens? (?:with|by|the (?:talk|conversation|meeting|call))|starts? (?:with|by|the (?:talk|conversation|call))|speaks first|commence|ouvre|empieza|comienza|beginnt|eröffnet)\b|\b(?:first (?:line|sentence|words?)|opening (?:line|words?|sentence)|première (?:phrase|réplique)|primera frase|erster satz)\b/iu

function prescribedBeginning({ base }: WriteRulesInput): string | null {
  for (const { text, about } of base.facts) {
    if (about !== 'persona') continue
    const bare = withoutLabel(text)
    const found = sentences(bare).find((sentence) => beginning.test(sentence.text))
    // The quotation may follow as a sentence of its own.
    if (found) return quoteIn(found.text) || !quoteIn(bare) ? found.text : bare
  }
  return null
}

/** People who come of their own accord because something went wrong. */
const comesWithComplaint =
  /\b(?:customer|client|cliente?|kund(?:e|in)|tenant|parent|passenger|guest|patient|resident|subscriber|policyholder|caller|complaints?|hotline|call cent(?:re|er)|réclamation|reclamación|queja|beschwerde|reklamation|locataire|abonnée?|inquilin[oa]|mieter(?:in)?|relative)\b/iu

const behaviours: Readonly<Record<Archetype, { first: string; second: string }>> = {
  PERSUASION: {
    first: 'You greet briefly and say what you want to hear about.',
    second:
      'You greet politely and let the other person present first; your answers are neutral until something concerns you.',
  },
  CONFRONTATION: {
    first: 'You say at once what has happened, with your feeling held just below the surface.',
    second: 'You wait, guarded, for what the other person has to say, and answer the first sentence with few words.',
  },
  HELP_SEEKING: {
    first: 'You greet, a little uncertain, and bring up by yourself what you have come for.',
    second: 'You wait to be asked, then say what you have come for.',
  },
  INVESTIGATION: {
    first: 'You sit down, greet and wait for the first question.',
    second: 'You sit down, return the greeting and wait for the first question without offering anything.',
  },
  NEGOTIATION: {
    first: 'You greet correctly and name the point you want to begin with.',
    second: 'You greet correctly, let the other side open and note what is said.',
  },
}

function quoteIn(text: string): string | null {
  const quoted = /["“„«]\s*([^"“”„«»]{3,240}?)\s*["”“»]/u.exec(text)?.[1]?.trim()
  return quoted && words(quoted).length <= mostWords ? quoted : null
}

/** "You begin with the new timetable" becomes a line; a posture or a mood does not. */
function topicLine(begins: string, { template }: WriteRulesInput): string | null {
  if (!/^en\b/i.test(template.general_info.language)) return null
  const topic =
    /\b(?:begins?|starts?|opens?) (?:with|by asking about) ((?:the|a|an|his|her|your|their) [^,.;:–—]+)/iu.exec(
      begins,
    )?.[1]
  if (
    !topic ||
    words(topic).length > 8 ||
    /\b(?:arms?|hands?|silence|smile|sigh|voice|eyes?|apology|question|joke|pause)\b/iu.test(topic)
  )
    return null
  return `Before anything else, let us talk about ${topic.replace(/^(?:his|her|your|their)\b/iu, 'my')}.`
}

/** @returns a line in the persona's language made of what they want; private matters stay for later. */
function lineFor({ base, template, seed }: WriteRulesInput, who: Who): string | null {
  const known = openingLines[template.general_info.language]
  if (!known) return null
  const english = /^en\b/i.test(template.general_info.language)
  const lines = base.archetype === 'HELP_SEEKING' ? known.help : known.complaint
  const line = randomFor(seed, 'opening').pick(lines)
  const need = english
    ? needOf(
        base.facts.filter(({ about }) => about === 'persona').map(({ text }) => text),
        who,
      )
    : subjectsAreSpoken.test(template.general_info.language)
      ? bareFact(base.facts)
      : null
  return line
    .replace('{need}', need ?? '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Without a stated wish, the persona names what presses: something dated or due that is theirs. */
function pressingMatter(statements: readonly string[], who: Who): string | null {
  const told = statements.map((text) => ({ text: withoutLabel(text), about: 'persona' as const }))
  const pressing = categoryLibrary
    .filter(({ name }) => name === 'time_constraints' || name === 'incident_context')
    .flatMap((category) => evidenceFor(category, told, categoryLibrary))
    .toSorted((a, b) => b.strength - a.strength)
  for (const { fact } of pressing) {
    const text = told[fact]?.text ?? ''
    const spoken = words(text).length <= 18 && !notFirst.test(text) ? restate(text, who, 'I') : null
    if (spoken && /\b(?:I|my|me)\b/iu.test(spoken)) return /[.!?]$/.test(spoken) ? spoken : `${spoken}.`
  }
  return null
}

/** Languages in which a sentence without a subject is a phrase, and not about somebody left unsaid as in Spanish. */
const subjectsAreSpoken = /^(?:fr|de|nl)\b/i

/** In these languages only a phrase without a subject can be said by the persona as it stands. */
function bareFact(facts: readonly Fact[]): string | null {
  const told = facts
    .filter(({ about }) => about === 'persona' || about === 'setting')
    .map(({ text, about }) => ({ text: withoutLabel(text), about }))
  const pressing = categoryLibrary
    .filter(({ name }) => ['incident_context', 'health_context', 'time_constraints'].includes(name))
    .flatMap((category) => evidenceFor(category, told, categoryLibrary))
    .filter(({ fact, strength }) => strength >= belongsFrom && sayable(told[fact]?.text ?? ''))
    .map(({ fact }) => fact)
  const text = told[Math.min(...pressing)]?.text
  return text ? `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/[.;]$/u, '')}.` : null
}

function sayable(text: string): boolean {
  const count = words(text).length
  return (
    count >= 3 &&
    count <= 14 &&
    !/[«»"“”]/u.test(text) &&
    !/\b(?:elle|il|lui|son|sa|ses|ella|él|su|sus|le|sie|er|ihr|sein|ihre|seine|ela|ele|lei|zij|hij)\b/iu.test(text) &&
    !/\p{Ll} \p{Lu}\p{Ll}+ \p{Lu}/u.test(text)
  )
}

const wanting =
  /\b(?:wants?|needs?|comes?|came|has come|would like|asks? (?:for|whether|about|to)|is looking for|hopes|brings?)\b/iu
/** Things nobody says in the first sentence: what is hidden, what depends on the learner, what others want. */
const notFirst =
  /\b(?:if|when|unless|secret|hid\p{L}+|ashamed|afraid|fear\p{L}*|never|died|miscarriage|does(?:n['’]t| not)|has(?:n['’]t| not)|from you)\b|["“”]/iu

function needOf(statements: readonly string[], who: Who): string | null {
  const wanted = statements
    .flatMap((text) => sentences(text).map((sentence) => sentence.text))
    .filter((text) => wanting.test(text) && !notFirst.test(text) && words(text).length <= 22)
  for (const text of wanted) {
    const told = restate(text, who, 'I')
    if (told && /^I\b/.test(told)) return /[.!?]$/.test(told) ? told : `${told}.`
  }
  return pressingMatter(statements, who)
}

import type { Mutation } from './mutation.ts'
import { inSection, linesOf, sections, wholePrompt, withoutSection } from './prompt-changes.ts'

/** Damage to the system prompt as a whole, whoever wrote the persona. */
export const promptMutations: readonly Mutation[] = [
  withoutSection('the prompt loses the section on the kind of talk', ({ id }) => id === 'archetype'),
  withoutSection('the prompt loses who the person is', ({ id }) => id === 'identity'),
  withoutSection('the prompt loses what is going on', ({ id }) => id === 'situation'),
  withoutSection('the prompt loses how the talk goes', ({ id }) => id === 'flow'),
  withoutSection('the prompt loses what always holds', ({ id }) => id === 'guardrails'),
  withoutSection('the prompt loses the statements that no section tells', ({ id }) => id === 'facts'),
  withoutSection('the prompt loses the details of every category', ({ id }) => id.startsWith('details.')),
  sections('the prompt loses the first category', (all) => {
    const first = all.find(({ id }) => id.startsWith('details.'))
    return all.filter((section) => section !== first)
  }),
  sections('the prompt loses its last category', (all) => {
    const last = all.findLast(({ id }) => id.startsWith('details.'))
    return all.filter((section) => section !== last)
  }),
  sections('each category of the prompt stands under the heading of the next', (all) => {
    const details = all.filter(({ id }) => id.startsWith('details.'))
    return all.map((section) => {
      const at = details.indexOf(section)
      return at < 0 ? section : { ...section, text: details[(at + 1) % details.length]?.text ?? '' }
    })
  }),
  sections('the guardrails stand before who the person is', (all) => [
    ...all.filter(({ id }) => id === 'guardrails'),
    ...all.filter(({ id }) => id !== 'guardrails'),
  ]),
  inSection('the prompt says nothing of the word limit', 'guardrails', (text) =>
    linesOf(text, (line) => !line.includes('A reply has at most')),
  ),
  inSection('the prompt allows ten times as many words', 'guardrails', (text) =>
    text.replace(/at most (\d+) words/, 'at most $10 words'),
  ),
  inSection('the prompt does not say who the other person is', 'situation', (text) =>
    linesOf(text, (line) => !line.startsWith('The person who talks to you now')),
  ),
  inSection('the note of the director may be talked about', 'guardrails', (text) =>
    linesOf(text, (line) => !line.includes('<note>')),
  ),
  inSection('statements lose every second line', 'facts', (text) =>
    text
      .split('\n')
      .filter((_, at) => at % 2 === 0)
      .join('\n'),
  ),
  inSection('statements are cut to eight words each', 'facts', (text) =>
    text
      .split('\n')
      .map((line) => line.split(' ').slice(0, 9).join(' '))
      .join('\n'),
  ),
  wholePrompt('the prompt loses its headings', (prompt) => linesOf(prompt, (line) => !line.startsWith('## '))),
  wholePrompt('the prompt stands in one long line', (prompt) => prompt.replace(/\s*\n\s*/g, ' ')),
  wholePrompt('the prompt stands there twice', (prompt) => `${prompt}\n\n${prompt}`),
  wholePrompt('the prompt speaks of the person as she', (prompt) =>
    prompt
      .replace(/\bYou are\b/g, 'She is')
      .replace(/\byou are\b/g, 'she is')
      .replace(/\bYour\b/g, 'Her')
      .replace(/\byour\b/g, 'her')
      .replace(/\bYou\b/g, 'She')
      .replace(/\byou\b/g, 'she'),
  ),
  wholePrompt('a placeholder stands where the name belongs', (prompt, { name }) =>
    name === null ? `Your name is {{name}}.\n${prompt}` : prompt.replaceAll(name, '{{name}}'),
  ),
  wholePrompt('an undefined value is printed into the prompt', (prompt, { location }) =>
    prompt.replace(`, ${location.country}.`, ', undefined.'),
  ),
  wholePrompt('a remark of the author is left in the prompt', (prompt) => `${prompt}\n- TODO: tighten the tone here.`),
  wholePrompt('the prompt is cut off at 3,000 characters', (prompt) => prompt.slice(0, 3_000)),
  wholePrompt('the prompt begins as one for an assistant', (prompt) =>
    [
      'You are a helpful assistant. Answer the questions of the user as well as you can. Below is a character you may use.',
      prompt,
    ].join('\n\n'),
  ),
  wholePrompt('the prompt is the persona document as it is stored', (_, persona) => JSON.stringify(persona, null, 2)),
  wholePrompt('the prompt of the assess mode is stricter than that of the try mode', (prompt, { mode }) =>
    mode === 'assess_mode'
      ? `${prompt}\n- This talk is marked. Be harder to win than you would be, and never help.`
      : prompt,
  ),
  wholePrompt('the prompt of the try mode lets the learner win', (prompt, { mode }) =>
    mode === 'try_mode' ? `${prompt}\n- This is only practice. Be easy on the other person and agree early.` : prompt,
  ),
  wholePrompt('the prompt ends with tips for the learner', (prompt) =>
    [
      prompt,
      '## Tips for the learner\nAsk openly, admit limits, and name a next step; then the persona gives in.',
    ].join('\n\n'),
  ),
]

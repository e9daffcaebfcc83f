import type { InputRule } from '../../src/conversation/guards/guard.ts'
import type { LineJudgement } from '../../src/conversation/guards/index.ts'
import { type Mutation, mutation } from './mutation.ts'
import { omitting } from './replacing.ts'
import { judged } from './talk-changes.ts'

type Guards = typeof import('../../src/conversation/guards/index.ts')
type Offences = typeof import('../../src/conversation/guards/offences.ts')

const rules: readonly InputRule[] = ['injection', 'prompt_leak', 'disrespect', 'off_topic', 'self_harm', 'too_long']

const switchedOff = (rule: InputRule): Mutation =>
  mutation<Guards>(`the guard on ${rule} is switched off`, 'conversation/guards/index.ts', (real) => {
    const inputGuards = real.inputGuards.filter((guard) => guard.rule !== rule)
    const judgeLine: typeof real.judgeLine = (line, context) => real.judgeLine(line, context, inputGuards)
    return { inputGuards, judgeLine, judgeInput: (line, context) => judgeLine(line, context).blocked }
  })

const stops = (name: string, rule: InputRule, words: RegExp): Mutation =>
  judged(name, (judgement, line) => {
    const evidence = judgement.blocked ? undefined : words.exec(line)?.[0]
    if (evidence === undefined) return judgement
    return { ...judgement, blocked: { side: 'input', rule, action: 'deflect', evidence } }
  })

const answeredAs = (name: string, edit: (blocked: NonNullable<LineJudgement['blocked']>) => LineJudgement['blocked']) =>
  judged(name, ({ blocked, noted }) => ({ blocked: blocked && edit(blocked), noted }))

/** Damage to what is done with a line of the learner before it reaches the persona. */
export const guardMutations: readonly Mutation[] = [
  ...rules.map(switchedOff),
  judged('the guards stop nothing', () => ({ blocked: null, noted: [] })),
  judged('the guards only note what they find', ({ blocked, noted }) => ({
    blocked: null,
    noted: blocked ? [...noted, { ...blocked, action: null }] : noted,
  })),
  judged('the guards stop everything', ({ noted }, line) => ({
    blocked: { side: 'input', rule: 'off_topic', action: 'deflect', evidence: line.slice(0, 40) },
    noted,
  })),
  judged('with a persona nothing is another matter', ({ blocked, noted }, _, { persona }) => ({
    blocked: persona && blocked?.rule === 'off_topic' ? null : blocked,
    noted,
  })),
  stops('any plain "you are" is taken for an attack', 'injection', /\byou(?: are|['’]re)\b/i),
  stops(
    'any question about a text is taken for one about the prompt',
    'prompt_leak',
    /\b(?:write|wrote|written|read|say|said|tell|told)\b/i,
  ),
  stops('blunt words are taken for insults', 'disrespect', /\b(?:wrong|bad|problem|never|fault)\b/i),
  stops('figures and money are taken for other matters', 'off_topic', /\d|\b(?:price|cost|money|pay)\b/i),
  stops('sad words are taken for danger', 'self_harm', /\b(?:die|died|dead|death|hurt|tired|afraid|alone)\b/i),
  stops('an ordinary line is too long', 'too_long', /^.{120,}/s),
  answeredAs('somebody at risk is answered like somebody off the matter', (blocked) =>
    blocked.rule === 'self_harm' ? { ...blocked, rule: 'off_topic', action: 'deflect' } : blocked,
  ),
  answeredAs('every line that is stopped ends the talk', (blocked) =>
    blocked.rule === 'self_harm' ? blocked : { ...blocked, action: 'end', step: 'end' },
  ),
  answeredAs('every line that is stopped counts as disrespect', (blocked) =>
    blocked.rule === 'self_harm' ? blocked : { ...blocked, rule: 'disrespect' },
  ),
  answeredAs('a verdict does not tell what made it', (blocked) => omitting(blocked, 'evidence')),
  mutation<typeof import('../../src/conversation/guards/input/off-topic.ts')>(
    'what lies outside the scene is not noticed',
    'conversation/guards/input/off-topic.ts',
    () => ({ outsideTheScene: { rule: 'off_topic', check: () => null } }),
  ),
  mutation<typeof import('../../src/conversation/guards/input/off-topic.ts')>(
    'work for an assistant is not noticed',
    'conversation/guards/input/off-topic.ts',
    () => ({ assistantWork: { rule: 'off_topic', check: () => null } }),
  ),
  mutation<typeof import('../../src/conversation/guards/input/off-topic.ts')>(
    'questions on the matter of the talk are taken for other matters',
    'conversation/guards/input/off-topic.ts',
    ({ assistantWork }) => ({
      assistantWork: {
        rule: 'off_topic',
        check: (line, context) => assistantWork.check(line, context) ?? (/\?/.test(line.raw) ? line.raw : null),
      },
    }),
  ),
  mutation<typeof import('../../src/conversation/guards/input/likeness.ts')>(
    'only the listed words are noticed, no likeness',
    'conversation/guards/input/likeness.ts',
    () => ({ looksLike: (rule) => ({ rule, check: () => null }) }),
  ),
  mutation<typeof import('../../src/conversation/guards/input/likeness.ts')>(
    'a few words are enough, however ordinary the line',
    'conversation/guards/input/likeness.ts',
    () => ({ unlessUnlikely: (guard) => guard }),
  ),
  mutation<typeof import('../../src/conversation/guards/normalise.ts')>(
    'disguised lines are read as they stand',
    'conversation/guards/normalise.ts',
    ({ readLine }) => ({
      readLine: (line) => {
        const plain = line.toLowerCase()
        return { ...readLine(line), plain, all: [plain], encoded: null }
      },
    }),
  ),
  mutation<typeof import('../../src/conversation/guards/input/too-long.ts')>(
    'lines over 200 characters are too long',
    'conversation/guards/input/too-long.ts',
    () => ({ tooLong: { rule: 'too_long', check: ({ length }) => (length > 200 ? `${length} characters` : null) } }),
  ),
  mutation<Offences>('the first insult ends the talk', 'conversation/guards/offences.ts', () => ({
    stepAt: () => 'end',
  })),
  mutation<Offences>('insults never end the talk', 'conversation/guards/offences.ts', ({ stepAt }) => ({
    stepAt: (policy, offence) => {
      const step = stepAt(policy, offence)
      return step === 'end' ? 'warn' : step
    },
  })),
  mutation<Offences>('every insult is the first', 'conversation/guards/offences.ts', () => ({
    offenceNumber: () => 1,
    disrespectRung: () => 0,
  })),
  mutation<Offences>(
    'an apology does not help',
    'conversation/guards/offences.ts',
    ({ offenceNumber, disrespectRung }) => ({
      isApology: () => false,
      offenceNumber: (rule, context) =>
        offenceNumber(rule, { ...context, earlierLines: (context.earlierLines ?? []).map(() => '') }),
      disrespectRung: (context) =>
        disrespectRung({ ...context, earlierLines: (context.earlierLines ?? []).map(() => '') }),
    }),
  ),
]

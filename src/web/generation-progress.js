import { make } from './dom.js'
import { readable } from './words.js'

/**
 * Shows a generation while it is going on.
 * @param {() => void} onCancel
 * @returns `element`, and `tell(event, data)` for each event of the stream
 */
export function generationProgress(onCancel) {
  const state = make('p.state', { role: 'status' }, 'Reading the scenario …')
  const bar = make('progress', { 'aria-label': 'Progress' })
  const parts = make('ul.parts', {})
  const steps = make('ol.steps', {})
  const items = new Map()
  let done = 0

  const listeners = {
    step: (step) => {
      steps.append(stepLine(step))
      if (step.step === 'extract-template') state.textContent = 'Choosing what matters for this person …'
    },
    categories: ({ categories }) => {
      state.textContent = 'Working out the details …'
      bar.max = categories.length + 1
      bar.value = 0
      for (const { name, reason } of categories) addPart(name, reason)
      addPart(rules, 'how they talk, what opens them up and what does not')
    },
    category: ({ name, source }) => finish(name, source),
    rules: ({ source }) => finish(rules, source),
  }

  function addPart(name, reason) {
    const item = make('li', {}, make('span.name', {}, readable(name)), make('span.reason', {}, reason))
    items.set(name, item)
    parts.append(item)
  }

  function finish(name, source) {
    const item = items.get(name)
    if (!item || item.classList.contains('done')) return
    item.classList.add('done')
    item.append(make('span.made', {}, source === 'rules' ? 'done by the rules engine' : 'done'))
    done += 1
    bar.value = done
    state.textContent =
      done === items.size ? 'Putting everything together …' : `${done} of ${items.size} parts are done`
  }

  return {
    element: make(
      'section.generation.stack',
      { 'aria-label': 'The person is being made' },
      state,
      bar,
      parts,
      make('details', {}, make('summary', {}, 'Step by step'), steps),
      make('p.actions', {}, make('button.quiet', { type: 'button', onclick: onCancel }, 'Stop')),
    ),
    tell: (event, data) => listeners[event]?.(data),
  }
}

/** One step in words, e.g. "Write details: family context. Model, 2 attempts, 1.4 s, 820 tokens". */
export function stepLine({ step, part, source, attempts, ms, tokens, error }) {
  const facts = [
    source === 'model' ? 'model' : 'rules engine',
    attempts > 1 ? `${attempts} attempts` : null,
    ms > 0 ? `${(ms / 1000).toFixed(1)} s` : null,
    tokens?.input || tokens?.output ? `${tokens.input + tokens.output} tokens` : null,
  ].filter(Boolean)
  const name = `${readable(step.replaceAll('-', ' '))}${part ? `: ${readable(part).toLowerCase()}` : ''}`
  return make(
    'li',
    {},
    `${name} (${facts.join(', ')})`,
    error ? make('span.fallback', {}, `The model's answer could not be used: ${error}`) : null,
  )
}

const rules = 'rules of the talk'

import { ApiError, generatePersona, listScenarios } from './api.js'
import { focusOn, make, problemNote, whileBusy } from './dom.js'
import { generationProgress } from './generation-progress.js'
import { rememberPersona } from './known-personas.js'
import { goTo } from './place.js'
import { dotted, kindsOfTalk, modes, nameOfLanguage, readable } from './words.js'

/** One scenario: choose a mode and wishes, then have the person made while the work is shown. */
export async function scenarioView(section, place, signal) {
  const scenarios = await listScenarios()
  const scenario = scenarios.find((one) => one.template_id === place.scenario)
  if (!scenario) throw new ApiError(`There is no scenario "${place.scenario}" on this server.`, { status: 404 })

  const button = make('button.primary', { type: 'submit' }, 'Meet the person')
  const work = make('div', {})
  const form = make(
    'form.stack',
    { onsubmit: (event) => (event.preventDefault(), whileBusy(button, generate)) },
    modeChoice(),
    wishes(),
    make('p.actions', {}, button),
  )

  async function generate() {
    const cancel = new AbortController()
    const progress = generationProgress(() => cancel.abort())
    work.replaceChildren(progress.element)
    form.hidden = true
    focusOn(progress.element)
    window.scrollTo(0, 0)
    try {
      const request = { template_id: scenario.template_id, ...orderIn(form) }
      const built = await generatePersona(request, progress.tell, AbortSignal.any([signal, cancel.signal]))
      rememberPersona(built)
      goTo({ persona: built.persona.id })
    } catch (error) {
      if (signal.aborted) return
      const sentence = cancel.signal.aborted
        ? make('p', { role: 'status' }, 'Stopped. Nothing was kept.')
        : problemNote(error)
      work.replaceChildren(sentence)
      form.hidden = false
      button.focus()
    }
  }

  section.replaceChildren(
    make('p.crumb', {}, make('a', { href: '#' }, 'All scenarios')),
    make('h1', {}, scenario.title),
    make(
      'p.meta',
      {},
      dotted(
        kindsOfTalk[scenario.archetype] ?? readable(scenario.archetype),
        readable(scenario.domain),
        nameOfLanguage(scenario.language),
      ),
    ),
    form,
    work,
  )
  return scenario.title
}

function modeChoice() {
  const options = modes.map(({ id, name, line }) =>
    make(
      'label.option',
      {},
      make('input', { type: 'radio', name: 'mode', value: id, checked: id === 'try_mode' }),
      make('span', {}, make('strong', {}, name), make('span.line', {}, line)),
    ),
  )
  return make('fieldset.modes', {}, make('legend', {}, 'How do you want to practise?'), ...options)
}

function wishes() {
  const genders = [
    ['', 'As the document says'],
    ['female', 'A woman'],
    ['male', 'A man'],
  ]
  return make(
    'details',
    {},
    make('summary', {}, 'Wishes for the person'),
    make(
      'div.stack.inset',
      {},
      make('label', { for: 'gender' }, 'Gender'),
      make(
        'select',
        { id: 'gender', name: 'gender' },
        ...genders.map(([value, name]) => make('option', { value }, name)),
      ),
      make('label', { for: 'custom_prompt' }, 'What should be different this time?'),
      make('textarea', {
        id: 'custom_prompt',
        name: 'custom_prompt',
        rows: 3,
        maxlength: 4000,
        placeholder: 'For example: more sceptical, and short of time',
      }),
      make('label', { for: 'variation_id' }, 'Variation'),
      make('input', {
        id: 'variation_id',
        name: 'variation_id',
        maxlength: 200,
        autocomplete: 'off',
        'aria-describedby': 'variation-help',
      }),
      make(
        'p.hint',
        { id: 'variation-help' },
        'Any word or number. The same one gives the same person again, another one another person.',
      ),
    ),
  )
}

/** @returns what the form asks for; empty fields are left to the server */
function orderIn(form) {
  return Object.fromEntries(
    [...new FormData(form)].map(([key, value]) => [key, value.trim()]).filter(([, value]) => value !== ''),
  )
}

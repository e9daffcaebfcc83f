import { keepAccessToken } from './access-token.js'
import { readEngine } from './api.js'
import { focusOn, make, problemNote } from './dom.js'
import { personaView } from './persona-view.js'
import { readPlace } from './place.js'
import { scenarioView } from './scenario-view.js'
import { scenariosView } from './scenarios-view.js'
import { talkView } from './talk-view.js'

/** A view fills its section and gives back a title; `signal` is aborted when the reader goes elsewhere. */
const views = { scenarios: scenariosView, scenario: scenarioView, persona: personaView, talk: talkView }

const main = document.getElementById('main')
let current = new AbortController()

async function show({ moveFocus = true } = {}) {
  current.abort()
  current = new AbortController()
  const { signal } = current
  const place = readPlace(location.hash)
  const section = make(
    'section',
    { class: `view view-${place.view}` },
    make('p.waiting', { role: 'status' }, 'One moment …'),
  )
  main.replaceChildren(section)
  window.scrollTo(0, 0)
  try {
    const title = await views[place.view](section, place, signal)
    if (signal.aborted) return
    document.title = title ? `${title} · Counterpart` : 'Counterpart'
    const heading = section.querySelector('h1')
    if (moveFocus && heading && !section.contains(document.activeElement)) focusOn(heading)
  } catch (error) {
    if (signal.aborted) return
    section.replaceChildren(error.status === 401 ? tokenForm() : problemPage(error))
  }
}

function problemPage(error) {
  const again = make('button', { type: 'button', onclick: () => show() }, 'Try again')
  return make(
    'div.stack',
    {},
    make('h1', {}, error.status === 404 ? 'This is not here' : 'That did not work'),
    problemNote(error),
    make('p.actions', {}, again, make('a', { href: '#' }, 'Choose a scenario')),
  )
}

function tokenForm() {
  const field = make('input', { id: 'token', type: 'password', autocomplete: 'current-password', required: true })
  const enter = (event) => {
    event.preventDefault()
    keepAccessToken(field.value.trim())
    void show()
  }
  return make(
    'form.stack',
    { onsubmit: enter },
    make('h1', {}, 'An access token, please'),
    make('label', { for: 'token' }, 'This server asks for a token. Whoever set it up can tell you.'),
    field,
    make('p.actions', {}, make('button.primary', { type: 'submit' }, 'Go on')),
  )
}

async function showEngine() {
  const engine = await readEngine()
  const inWords = {
    rules: 'Engine in force: rules, inside this server. No language model is asked.',
    model: `Engine in force: language model${engine?.model ? ` (${engine.model})` : ''}. Rules step in when it does not answer.`,
  }
  document.getElementById('engine').textContent = inWords[engine?.engine] ?? 'Engine in force: unknown.'
}

/** A link to #main would change the place; the skip link only moves the focus. */
document.getElementById('skip').addEventListener('click', (event) => {
  event.preventDefault()
  main.focus()
})
window.addEventListener('hashchange', () => show())
void show({ moveFocus: false })
void showEngine()

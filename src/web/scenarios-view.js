import { listScenarios, uploadScenario } from './api.js'
import { make, problemNote, whileBusy } from './dom.js'
import { goTo, writePlace } from './place.js'
import { dotted, kindsOfTalk, nameOfLanguage, readable } from './words.js'

/** The list of scenarios, and a way to add one. */
export async function scenariosView(section) {
  const scenarios = await listScenarios()
  const bundled = scenarios.filter((scenario) => scenario.bundled)
  const own = scenarios.filter((scenario) => !scenario.bundled)
  section.replaceChildren(
    make('h1', {}, 'Which conversation do you want to practise?'),
    ...(own.length > 0 ? [make('h2', {}, 'Your scenarios'), scenarioList(own)] : []),
    ...(bundled.length > 0
      ? [own.length > 0 ? make('h2', {}, 'To begin with') : null, scenarioList(bundled)]
      : []
    ).filter(Boolean),
    ...(scenarios.length === 0 ? [make('p', {}, 'There are no scenarios yet. Add a document to begin.')] : []),
    uploadForm(),
  )
}

function scenarioList(scenarios) {
  return make('ul.scenarios', {}, ...scenarios.map(scenarioItem))
}

function scenarioItem({ template_id, title, archetype, language }) {
  return make(
    'li',
    {},
    make(
      'a',
      { href: writePlace({ scenario: template_id }) },
      make('span.title', {}, title),
      make('span.meta', {}, dotted(kindsOfTalk[archetype] ?? readable(archetype), nameOfLanguage(language))),
    ),
  )
}

function uploadForm() {
  const file = make('input', {
    id: 'file',
    type: 'file',
    accept: '.md,.txt,.pdf,.docx',
    required: true,
    'aria-describedby': 'file-help',
  })
  const button = make('button', { type: 'submit' }, 'Read the document')
  const state = make('div', {})
  const read = async (event) => {
    event.preventDefault()
    const [document] = file.files
    if (!document) return
    await whileBusy(button, async () => {
      state.replaceChildren(
        make('p', { role: 'status' }, `Reading ${document.name} (${sizeOf(document)}) …`),
        make('progress', { 'aria-label': 'Reading the document' }),
      )
      try {
        const { template_id } = await uploadScenario(document)
        goTo({ scenario: template_id })
      } catch (error) {
        state.replaceChildren(problemNote(error))
        file.focus()
      }
    })
  }
  return make(
    'form.upload.stack',
    { onsubmit: read },
    make('h2', {}, 'Add your own'),
    make('label', { for: 'file' }, 'A document that tells who the person is and what is going on'),
    file,
    make('p.hint', { id: 'file-help' }, 'Markdown, text, PDF (not a scan) or Word. One or two pages are best.'),
    make('p.actions', {}, button),
    state,
  )
}

/** @returns e.g. "34 kB" */
function sizeOf({ size }) {
  return size < 1_000_000 ? `${Math.max(1, Math.round(size / 1000))} kB` : `${(size / 1_000_000).toFixed(1)} MB`
}

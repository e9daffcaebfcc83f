import { startConversation } from './api.js'
import { make, problemNote, whileBusy } from './dom.js'
import { knownPersona } from './known-personas.js'
import { personaDetails } from './persona-details.js'
import { goTo, writePlace } from './place.js'
import { dotted, kindsOfTalk, modes, readable } from './words.js'

/** Who it is, in a few lines; everything else is folded away, because the learner is to find it out. */
export async function personaView(section, place, signal) {
  const built = await knownPersona(place.persona)
  if (signal.aborted) return null
  const { persona } = built
  const name = persona.name ?? readable(persona.role)
  const mode = modes.find(({ id }) => id === persona.mode)
  section.replaceChildren(
    make(
      'p.crumb',
      {},
      make('a', { href: writePlace({ scenario: persona.template_id }) }, persona.scene?.title ?? 'The scenario'),
    ),
    make('h1', {}, name),
    make('p.lead', {}, inShort(persona)),
    ...situation(persona),
    make('p.meta', {}, dotted(mode?.name, kindsOfTalk[persona.archetype])),
    startButton(persona.id),
    ...personaDetails(built),
  )
  return name
}

/** @returns e.g. "gynaecologist · 52 years old · Porto, Portugal" */
function inShort({ name, role, age, location = {} }) {
  const years = typeof age === 'number' ? `${age} years old` : age
  const place = [location.city, location.country].filter(Boolean).join(', ')
  return dotted(name === null ? null : role, years, place)
}

function situation({ scene, description, mode }) {
  const told = mode === 'learn_mode' ? [description] : [scene?.situation ?? description, scene?.setting]
  const different = [...new Set(told.filter(Boolean))]
  const learner = scene?.learner_role ? make('p', {}, make('strong', {}, 'You are: '), scene.learner_role) : null
  return [...different.map((text) => make('p', {}, text)), learner].filter(Boolean)
}

/** Starts a talk with a persona. Also used where a talk has ended. */
export function startButton(personaId, label = 'Start the talk', kind = 'button.primary') {
  const problem = make('div', {})
  const button = make(kind, { type: 'button', onclick: () => whileBusy(button, start) }, label)
  async function start() {
    try {
      const { id } = await startConversation(personaId)
      goTo({ talk: id, persona: personaId })
    } catch (error) {
      problem.replaceChildren(problemNote(error))
    }
  }
  return make('div.start', {}, make('p.actions', {}, button), problem)
}

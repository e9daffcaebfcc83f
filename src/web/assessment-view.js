import { assessConversation } from './api.js'
import { focusOn, make, problemNote, whileBusy } from './dom.js'

/** A button that has the talk judged, and the judgement where the button was. */
export function assessmentPart(conversationId, label, kind) {
  const part = make('div.assessment', {})
  const state = make('div', { role: 'status' })
  const button = make(kind, { type: 'button', onclick: () => whileBusy(button, assess) }, label)
  part.append(make('p.actions', {}, button), state)

  async function assess() {
    state.replaceChildren(
      make('p', {}, 'Reading the talk line by line …'),
      make('progress', { 'aria-label': 'Assessing' }),
    )
    try {
      const result = resultPart(await assessConversation(conversationId))
      part.replaceChildren(result)
      focusOn(result.querySelector('h3'))
    } catch (error) {
      state.replaceChildren(problemNote(error))
    }
  }

  return part
}

function resultPart({ score01, not_scored: notScored, criteria, unjudged }) {
  return make(
    'div',
    {},
    make('h3', {}, score01 === null ? 'This talk has no score' : `Score: ${percent(score01)}`),
    notScored ? make('p', {}, notScored) : null,
    unjudged > 0 && !notScored
      ? make('p.hint', {}, `${unjudged} of ${criteria.length} points could not be judged and are left out.`)
      : null,
    make('ol.criteria', {}, ...criteria.map(criterionItem)),
  )
}

function criterionItem({ name, value, reason, evidence }) {
  return make(
    'li',
    {},
    make(
      'div.criterion-head',
      {},
      make('span', {}, name),
      make('span', {}, value === null ? 'not judged' : percent(value)),
    ),
    value === null ? null : make('meter', { min: 0, max: 1, value, 'aria-hidden': 'true' }),
    make('p', {}, reason),
    ...evidence.map(({ turn, quote }) => make('blockquote', {}, quote, make('span.turn', {}, `You, turn ${turn}`))),
  )
}

const percent = (value) => `${Math.round(value * 100)} %`

import { make } from './dom.js'
import { dispositionWords } from './words.js'

/** How the person stands to the learner, where the mode shows it: three bars from 0 to 1, each with its words. */
export function dispositionPart() {
  const element = make('dl.disposition', { hidden: true, 'aria-label': 'How they take it' })
  return {
    element,
    show(disposition) {
      element.hidden = !disposition
      if (!disposition) return
      element.replaceChildren(
        ...Object.entries(dispositionWords).map(([key, name]) =>
          make(
            'div',
            {},
            make('dt', {}, name),
            make(
              'dd',
              {},
              level(disposition[key]),
              make('meter', { min: 0, max: 1, value: disposition[key], 'aria-hidden': 'true' }),
            ),
          ),
        ),
      )
    },
  }
}

function level(value) {
  if (value < 0.2) return 'very low'
  if (value < 0.4) return 'low'
  if (value < 0.6) return 'middling'
  if (value < 0.8) return 'good'
  return 'high'
}

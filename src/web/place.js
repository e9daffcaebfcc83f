/**
 * Where the reader is: the part of the address after #, so that a reload, the back button and a link all lead there.
 * `#scenario=ID`, `#persona=ID`, `#talk=ID&persona=ID`; anything else is the list of scenarios.
 */

/** @returns `{ view, scenario, persona, talk }`, ids that are missing being null */
export function readPlace(hash) {
  const values = new URLSearchParams(hash.replace(/^#/, ''))
  const ids = { scenario: values.get('scenario'), persona: values.get('persona'), talk: values.get('talk') }
  const view = ids.talk ? 'talk' : ids.persona ? 'persona' : ids.scenario ? 'scenario' : 'scenarios'
  return { view, ...ids }
}

/** @returns the address part that `readPlace` reads back */
export function writePlace({ scenario, persona, talk }) {
  const values = new URLSearchParams()
  for (const [key, id] of Object.entries({ talk, persona, scenario })) if (id) values.set(key, id)
  return `#${values}`
}

/** Goes there. */
export function goTo(place) {
  location.hash = writePlace(place)
}

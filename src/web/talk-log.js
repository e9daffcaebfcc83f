import { make } from './dom.js'
import { verdictSentences } from './words.js'

/**
 * What has been said, as a live region: while a reply grows the region is busy, so that a screen reader hears it whole.
 * @param {string} personName
 */
export function talkLog(personName) {
  const lines = make('ol.lines', {})
  const element = make(
    'div.log',
    { role: 'log', 'aria-label': `The talk with ${personName}`, 'aria-live': 'polite' },
    lines,
  )

  const toTheEnd = () => window.scrollTo(0, document.documentElement.scrollHeight)

  /** Scrolls along with a growing talk, but never away from somebody who is reading further up. */
  function keepingTheEndInSight(change) {
    const wasInSight = lines.getBoundingClientRect().bottom <= window.innerHeight + 40
    change()
    if (wasInSight) toTheEnd()
  }

  /** @returns the line, to which text can be added while it comes */
  function addLine(who, text = '') {
    const spoken = document.createTextNode(text)
    const words = make('p.words', {}, spoken)
    const item = make('li', { class: who }, make('span.who', {}, who === 'learner' ? 'You' : personName), words)
    lines.append(item)
    return {
      add: (more) => keepingTheEndInSight(() => spoken.appendData(more)),
      note: (sentence) => keepingTheEndInSight(() => item.append(make('p.note', {}, sentence))),
      mark: (name, on) => item.classList.toggle(name, on),
      remove: () => item.remove(),
    }
  }

  return {
    element,
    addLine,
    toTheEnd,
    setBusy: (busy) => element.setAttribute('aria-busy', String(busy)),
    showTurn({ learner, reply, verdicts, hint }) {
      noteVerdicts(addLine('learner', learner), { verdicts, hint })
      addLine('persona', reply)
    },
  }
}

/** Says beside the learner's line how it was taken up, where the mode lets the learner know: in the server's words, if it has some. */
export function noteVerdicts(line, { verdicts, hint }) {
  if (hint) return line.note(hint)
  for (const { rule } of verdicts ?? []) if (verdictSentences[rule]) line.note(verdictSentences[rule])
}

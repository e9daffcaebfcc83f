import { assessmentPart } from './assessment-view.js'
import { make } from './dom.js'
import { startButton } from './persona-view.js'
import { endings } from './words.js'

/**
 * How a talk ended, and what can be done now.
 * @param conversation with `ended` as `{ outcome, reason }`
 * @param {number} turns how many there were
 * @returns `element`, and its `heading`
 */
export function endingPart({ id, persona_id, mode, ended }, turns) {
  const heading = make('h2', {}, endings[ended.outcome] ?? 'The talk has ended')
  const isScored = mode === 'assess_mode'
  const element = make(
    'section.ending.stack',
    { 'aria-label': 'The end of the talk' },
    heading,
    ended.outcome === 'learner' ? null : make('p', {}, ended.reason), // the heading has said so
    isScored && assessable(mode, ended, turns) ? assessmentPart(id, 'Assess the talk', 'button.primary') : null,
    startButton(persona_id, 'Talk to the same person again', isScored ? 'button' : 'button.primary'),
    !isScored && assessable(mode, ended, turns)
      ? assessmentPart(id, 'See what an assessment would say', 'button')
      : null,
    make('p', {}, make('a', { href: '#' }, 'Choose another scenario')),
  )
  return { element, heading }
}

/** A lesson has nothing to score, nor has a talk in which nothing was said or which was left for somebody's safety. */
function assessable(mode, { outcome }, turns) {
  return mode !== 'learn_mode' && outcome !== 'safety' && turns > 0
}

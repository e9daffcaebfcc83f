import { endConversation, readConversation, sendMessage } from './api.js'
import { makeComposer } from './composer.js'
import { dispositionPart } from './disposition-part.js'
import { endingPart } from './ending-part.js'
import { focusOn, make, problemNote, whileBusy } from './dom.js'
import { noteVerdicts, talkLog } from './talk-log.js'
import { forgetMessage, keepMessage, newMessageId, openMessage } from './unsent.js'
import { dotted, nameOfMode, readable } from './words.js'

/** The talk itself: resumed from the server, so that a reload loses nothing. */
export async function talkView(section, place, signal) {
  const conversation = await readConversation(place.talk)
  if (signal.aborted) return null
  const { id, mode, person, opening, turns, ended } = conversation
  const name = person?.name ?? readable(person?.role ?? 'Your counterpart')
  const log = talkLog(name)
  const disposition = dispositionPart()
  const after = make('div.after', {})
  const composer = makeComposer(name, (text) => send({ id: newMessageId(), text }))
  const endButton = make('button.quiet', { type: 'button', onclick: () => whileBusy(endButton, end) }, 'End the talk')
  let shown = turns.length

  section.replaceChildren(
    make(
      'div.talk-head',
      {},
      make('div', {}, make('h1', {}, name), make('p.meta', {}, dotted(nameOfMode(mode), person?.role))),
      endButton,
    ),
    person?.situation
      ? make('details.situation', {}, make('summary', {}, 'The situation'), make('p.inset', {}, person.situation))
      : '',
    disposition.element,
    log.element,
    after,
    composer.element,
  )

  if (opening) log.addLine('persona', opening)
  else if (turns.length === 0) after.append(make('p.hint', {}, 'You begin.'))
  for (const turn of turns) log.showTurn(turn)
  disposition.show(turns.at(-1)?.disposition)

  if (ended) showEnd(ended)
  else {
    if (turns.length > 0) log.toTheEnd()
    composer.focus()
    const unsent = openMessage(id)
    if (unsent && turns.some((turn) => turn.message_id === unsent.id)) forgetMessage(id)
    else if (unsent) void send(unsent)
  }
  return name

  async function send(message) {
    keepMessage(id, message)
    after.replaceChildren()
    const line = log.addLine('learner', message.text)
    log.toTheEnd()
    await attempt(message, line)
  }

  async function attempt(message, line) {
    const reply = log.addLine('persona')
    reply.mark('waiting', true)
    log.setBusy(true)
    composer.setOpen(false)
    try {
      const turn = await sendMessage(id, message, (text) => {
        reply.mark('waiting', false)
        reply.add(text)
      })
      forgetMessage(id)
      if (turn.turn <= shown) for (const repeated of [line, reply]) repeated.remove()
      else noteVerdicts(line, turn)
      shown = Math.max(shown, turn.turn)
      disposition.show(turn.disposition)
      log.setBusy(false)
      if (turn.ended) showEnd(turn.ended)
      else composer.setOpen(true)
    } catch (error) {
      reply.remove()
      log.setBusy(false)
      if (signal.aborted) return
      const over = error.status === 409 ? (await readConversation(id).catch(() => null))?.ended : null
      if (!over) return showFailure(error, message, line)
      line.remove() // the talk was ended elsewhere, e.g. in another tab, and this line never reached it
      showEnd(over)
    }
  }

  /** The line stays where it is and can be sent again under its id: that is the same turn, never a second one. */
  function showFailure(error, message, line) {
    line.mark('failed', true)
    const again = make('button', { type: 'button', onclick: () => void retry() }, 'Send again')
    const change = make('button.quiet', { type: 'button', onclick: takeBack }, 'Change the line')
    const mayHaveArrived = error.status === 0 || error.status === 409 || error.status >= 500
    after.replaceChildren(problemNote(error, make('p.actions', {}, again, mayHaveArrived ? null : change)))
    again.focus()

    async function retry() {
      after.replaceChildren()
      line.mark('failed', false)
      await attempt(message, line)
    }

    function takeBack() {
      forgetMessage(id)
      line.remove()
      after.replaceChildren()
      composer.setOpen(true)
      composer.write(message.text)
    }
  }

  async function end() {
    try {
      showEnd((await endConversation(id)).ended)
    } catch (error) {
      after.replaceChildren(problemNote(error))
    }
  }

  function showEnd(how) {
    composer.element.remove()
    endButton.remove()
    forgetMessage(id)
    const ending = endingPart({ ...conversation, ended: how }, shown)
    after.replaceChildren(ending.element)
    focusOn(ending.heading)
    ending.heading.scrollIntoView({ block: 'center' })
  }
}

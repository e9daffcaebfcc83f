import { useChat } from '@ai-sdk/react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react'
import { ButtonLink } from '../../design/button.tsx'
import { Confirm } from '../../design/dialog.tsx'
import { Problem } from '../../design/notice.tsx'
import { activityOf } from './activity.ts'
import { AloudSwitch } from './aloud-switch.tsx'
import { CommentSwitch } from './comment-switch.tsx'
import { Composer } from './composer.tsx'
import { Dock } from './dock.tsx'
import { Ending } from './ending.tsx'
import { FaultNotice } from './fault-notice.tsx'
import { HintPanel } from './hint-panel.tsx'
import { keptLines } from './kept-lines.ts'
import { briefingPath, handedOverTo, lessonNow } from './lesson.ts'
import { LessonPoints } from './lesson-points.tsx'
import { OtherWays } from './other-ways.tsx'
import { ProgressLine, useTimeLeft } from './progress-line.tsx'
import { createTalkSession } from './session.ts'
import { Standing } from './standing.tsx'
import { StatusRow } from './status-row.tsx'
import { called, type TalkMessage } from './talk.ts'
import { askForHint, type ReadTalk, serverOf } from './talk-server.ts'
import { notesOf, textOf } from './talk-messages.ts'
import { Tools } from './tools.tsx'
import { Transcript } from './transcript.tsx'
import { transportTo } from './transport.ts'
import { useDictation } from './use-dictation.ts'
import { useEscape } from './use-escape.ts'
import { useFollowing } from './use-following.ts'
import { useReadingAloud } from './use-reading-aloud.ts'

/** About two frames: more often would be work that nobody sees. */
const throttleMs = 32

/** The talk itself: what has been said, and the means to go on. */
export function Talk({ view: read, askedAt, clockAheadMs }: ReadTalk) {
  const [session] = useState(() => {
    const { id } = read
    return createTalkSession({ view: read, lines: keptLines(id), server: serverOf(id), transport: transportTo(id) })
  })
  const { view, draft, fault, work, problem } = useSyncExternalStore(session.watch, session.state)
  const { messages, status } = useChat({ chat: session.chat, throttle: throttleMs })
  const isAnswering = status === 'submitted' || status === 'streaming'
  const ended = session.ended()
  const who = called(view.person)
  const aloud = useReadingAloud(view.person.language)
  const dictation = useDictation(view.person.language, (words) =>
    session.write(`${session.state().draft.trimEnd()} ${words}`.trimStart()),
  )
  const hint = useMutation({ mutationFn: () => askForHint(view.id) })
  const [asksToEnd, setAsksToEnd] = useState(false)
  const [began] = useState({ ended: view.status === 'ended', turns: view.turns.length })
  const following = useFollowing(began.turns > 0 && !began.ended)
  const { toEnd } = following
  const field = useRef<HTMLTextAreaElement>(null)
  const msLeft = useTimeLeft(view.limits, view.started_at, clockAheadMs)

  const lastReply = messages.findLast((message) => notesOf(message) !== null)
  const turns = notesOf(lastReply)?.turn ?? 0
  const disposition = lastReply ? (notesOf(lastReply)?.disposition ?? null) : (view.opening_disposition ?? null)
  const lesson = lessonNow(view, messages)
  const goesTo = handedOverTo(messages)
  const isBusy = isAnswering || work !== null
  const isBroken = fault?.kind === 'broken'
  const isOpen = ended?.outcome !== 'safety' && ended?.outcome !== 'learner' // what a turn ended can be taken back
  const mayUndo = view.may?.undo === true && isOpen
  const mayGoBack = view.may?.branch === true && isOpen

  const heard = useEffectEvent((reply: TalkMessage) => aloud.read(textOf(reply)))
  useEffect(() => session.hear((reply) => heard(reply)), [session])
  useEffect(() => session.enter(), [session])
  useEffect(() => session.adopt(read, askedAt), [session, read, askedAt])

  const queries = useQueryClient()
  useEffect(() => {
    // with every change, what a report knew of this talk holds no longer
    const forget = () => queries.removeQueries({ queryKey: ['talk', view.id], type: 'inactive' })
    forget()
    return session.hear(forget)
  }, [queries, session, view])

  function send() {
    dictation.stop()
    if (!session.send()) return
    aloud.hush()
    hint.reset()
    following.toEnd()
    field.current?.focus()
  }

  /** Puts a line into the field, where it can still be changed. */
  function ask(line: string) {
    session.write(line)
    field.current?.focus()
  }

  async function stop() {
    aloud.hush()
    field.current?.focus()
    await session.stop()
  }

  async function undo() {
    aloud.hush()
    hint.reset()
    await session.undo()
    field.current?.focus()
  }

  const { hush } = aloud
  const { reset: forgetHint } = hint
  /** The same as long as the talk is: rows that did not change are not drawn again. */
  const goElsewhere = useCallback(
    async (go: () => Promise<void>) => {
      hush()
      forgetHint()
      await go()
      toEnd()
      field.current?.focus()
    },
    [hush, forgetHint, toEnd],
  )
  const tryAgain = useCallback((turn: number) => void goElsewhere(() => session.tryAgain(turn)), [goElsewhere, session])

  function closeHint() {
    hint.reset()
    field.current?.focus()
  }

  useEscape(() => {
    if (dictation.isOn) dictation.stop()
    else if (aloud.isSpeaking) aloud.hush()
    else if (isAnswering) void stop()
  })

  const hasDraft = draft.trim() !== ''
  const isTimeUp = msLeft === 0 && !ended
  const mayEndItself = isTimeUp && !isBusy && !fault && problem === null && !hasDraft
  useEffect(() => {
    if (mayEndItself) void session.end()
  }, [mayEndItself, session])
  const goingOn = {
    work,
    isAnswering,
    isSpeaking: aloud.isSpeaking,
    isHintAsked: hint.isPending,
    isListening: dictation.isOn,
    isTimeUp,
  }

  useEffect(() => {
    if (location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView()
    else if (began.turns > 0 && !began.ended && matchMedia('(pointer: fine)').matches) field.current?.focus()
  }, [began])

  return (
    <>
      <div className="mb-6 flex flex-wrap gap-x-6 self-start empty:hidden">
        <AloudSwitch aloud={aloud} lastReply={lastReply ? textOf(lastReply) : (view.opening ?? '')} />
        <CommentSwitch
          isOn={view.comments === true}
          onSwitch={view.may?.comments ? (isOn) => void session.switchComments(isOn) : null}
        />
      </div>
      <Transcript
        messages={messages}
        who={who}
        isMarkdown={view.mode === 'learn_mode'}
        isAnswering={isAnswering}
        isOutOfRole={ended?.outcome === 'safety'}
        onTryAgain={mayGoBack ? tryAgain : null}
      />
      <OtherWays
        branches={view.branches ?? []}
        who={who}
        onReturn={mayGoBack ? (id) => void goElsewhere(() => session.returnTo(id)) : null}
        isBusy={isBusy || isBroken}
      />
      {ended && !isBusy ? (
        <div className="space-y-3">
          {fault && <FaultNotice fault={fault} hasEnded onRetry={session.retry} onWithdraw={session.withdraw} />}
          {problem !== null && <Problem error={problem} />}
          <Ending view={view} ended={ended} unsaid={draft} isNews={!began.ended} onUndo={mayUndo ? undo : null} />
        </div>
      ) : (
        <Dock label="Your part">
          {hint.data && <HintPanel key={hint.submittedAt} hint={hint.data} who={who} onClose={closeHint} />}
          {hint.isError && <Problem error={hint.error} onRetry={() => hint.mutate()} />}
          {fault && !(isBroken && isBusy) && (
            <FaultNotice fault={fault} hasEnded={false} onRetry={session.retry} onWithdraw={session.withdraw} />
          )}
          {problem !== null && <Problem error={problem} />}
          {lesson && <LessonPoints lesson={lesson} onAsk={ask} />}
          {goesTo && (
            <div>
              <ButtonLink href={briefingPath(view.template_id, goesTo)}>Try it now</ButtonLink>
            </div>
          )}
          {disposition && <Standing disposition={disposition} who={who} />}
          <StatusRow
            activity={activityOf(goingOn, who)}
            heard={dictation.heard}
            progress={!isBusy && <ProgressLine mode={view.mode} turns={turns} limits={view.limits} msLeft={msLeft} />}
            onToEnd={following.isAway ? following.toEnd : null}
            onStop={isAnswering ? stop : aloud.isSpeaking ? aloud.hush : null}
          />
          <Composer
            who={who}
            draft={draft}
            onWrite={session.write}
            onSend={send}
            canSend={!isBusy && !isBroken && hasDraft}
            field={field}
          />
          {dictation.problem && <p className="text-sm text-bad">{dictation.problem}</p>}
          <Tools
            onHint={view.may?.hints ? () => hint.mutate() : null}
            onUndo={mayUndo ? undo : null}
            onEnd={() => setAsksToEnd(true)}
            isBusy={isBusy || hint.isPending}
            canUndo={turns > 0 && !isBroken}
            dictation={dictation}
          />
        </Dock>
      )}
      <Confirm
        title="End the talk?"
        isOpen={asksToEnd}
        onClose={() => setAsksToEnd(false)}
        action="End it"
        onConfirm={() => {
          setAsksToEnd(false)
          aloud.hush()
          void session.end()
        }}
      >
        <p>Afterwards nothing more can be said in it. What has been said stays.</p>
      </Confirm>
    </>
  )
}

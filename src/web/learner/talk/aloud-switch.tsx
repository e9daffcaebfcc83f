import type { useReadingAloud } from './use-reading-aloud.ts'

/** Lets replies be read aloud; hidden where the browser has no voice. */
export function AloudSwitch({
  aloud,
  lastReply,
}: {
  readonly aloud: ReturnType<typeof useReadingAloud>
  readonly lastReply: string
}) {
  if (!aloud.isPossible) return null
  return (
    <label className="flex min-h-11 items-center gap-2.5 text-sm text-ink-soft">
      <input
        type="checkbox"
        checked={aloud.isOn}
        onChange={() => aloud.toggle(lastReply)}
        className="size-5 accent-accent"
      />
      Read replies aloud
    </label>
  )
}

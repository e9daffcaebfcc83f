/** Lets each line be commented; not there where the mode offers none. */
export function CommentSwitch({
  isOn,
  onSwitch,
}: {
  readonly isOn: boolean
  readonly onSwitch: ((isOn: boolean) => void) | null
}) {
  if (!onSwitch) return null
  return (
    <label className="flex min-h-11 items-center gap-2.5 text-sm text-ink-soft">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => onSwitch(event.target.checked)}
        className="size-5 accent-accent"
      />
      Comment on each line
    </label>
  )
}

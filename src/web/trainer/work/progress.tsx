/** How far a piece of work has come; without a total it only says that it goes on. */
export function Progress({
  label,
  done,
  total,
}: {
  readonly label: string
  readonly done: number
  readonly total: number | null
}) {
  return (
    <progress
      aria-label={label}
      className="h-2 w-full accent-accent"
      {...(total === null ? {} : { value: Math.min(done, total), max: total })}
    />
  )
}

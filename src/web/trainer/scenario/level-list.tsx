/** The levels of a criterion with what is asked for each, to be read. */
export function LevelList({
  levels,
}: {
  readonly levels: readonly {
    readonly name: string
    readonly checks: readonly { readonly id: string; readonly question: string }[]
  }[]
}) {
  return (
    <dl className="grid gap-x-4 gap-y-1.5 text-sm sm:grid-cols-[6rem_minmax(0,1fr)]">
      {levels.map(({ name, checks }, at) => (
        // Levels are told apart by their order.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={`${at} ${name}`} className="contents">
          <dt className="font-medium">{name}</dt>
          <dd className="min-w-0 text-ink-soft">
            {checks.length === 0 ? 'otherwise' : checks.map(({ id, question }) => <p key={id}>{question}</p>)}
          </dd>
        </div>
      ))}
    </dl>
  )
}

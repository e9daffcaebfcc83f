/** A run of events that goes on whether or not anybody listens, and that late listeners hear from the beginning. */
export interface SharedEvents<Event> {
  /** @returns all events from the first one; throws what the source threw, after the events before it */
  events(): AsyncIterable<Event>
  readonly finished: Promise<void> // resolves when the source has ended, well or not
}

/** Starts reading the source at once and keeps its events for every listener. Made for runs of some hundred events. */
export function shareEvents<Event>(source: AsyncIterable<Event>): SharedEvents<Event> {
  const heard: Event[] = []
  let outcome: { readonly error?: unknown } | null = null
  let wake: () => void = () => {}
  let change = new Promise<void>((resolve) => {
    wake = resolve
  })
  const announce = () => {
    wake()
    change = new Promise((resolve) => {
      wake = resolve
    })
  }
  const finished = (async () => {
    try {
      for await (const event of source) {
        heard.push(event)
        announce()
      }
      outcome = {}
    } catch (error) {
      outcome = { error }
    }
    announce()
  })()
  return {
    finished,
    async *events() {
      for (let at = 0; ; ) {
        while (at < heard.length) yield heard[at++] as Event
        if (outcome) {
          if ('error' in outcome) throw outcome.error
          return
        }
        await change
      }
    },
  }
}

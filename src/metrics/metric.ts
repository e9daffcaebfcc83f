/** One family of figures that renders itself in the Prometheus text format (source: prometheus.io "Exposition formats", 0.0.4). */
export interface Metric {
  render(): string
}

type Labels = Readonly<Record<string, string>>

/** A number that only grows, a series for each set of labels. */
export interface Counter extends Metric {
  add(labels: Labels, amount?: number): void
}

/** How often values fell below each bound, their sum and their number. */
export interface Histogram extends Metric {
  observe(value: number): void
}

/** @param name ends in `_total`, as counters do by convention */
export function createCounter(name: string, help: string): Counter {
  const series = new Map<string, number>()
  return {
    add(labels, amount = 1) {
      const key = inBraces(labels)
      series.set(key, (series.get(key) ?? 0) + amount)
    },
    render: () =>
      [...header(name, help, 'counter'), ...[...series].map(([key, value]) => `${name}${key} ${value}`)].join('\n'),
  }
}

/** @param bounds upper bounds in ascending order; one without a bound is added */
export function createHistogram(name: string, help: string, bounds: readonly number[]): Histogram {
  const below = bounds.map(() => 0)
  let count = 0
  let sum = 0
  return {
    observe(value) {
      count++
      sum += value
      for (const [index, bound] of bounds.entries()) if (value <= bound) below[index] = (below[index] ?? 0) + 1
    },
    render: () =>
      [
        ...header(name, help, 'histogram'),
        ...bounds.map((bound, index) => `${name}_bucket{le="${bound}"} ${below[index]}`),
        `${name}_bucket{le="+Inf"} ${count}`,
        `${name}_sum ${sum}`,
        `${name}_count ${count}`,
      ].join('\n'),
  }
}

function header(name: string, help: string, type: string): string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`]
}

function inBraces(labels: Labels): string {
  const pairs = Object.entries(labels).map(([label, value]) => `${label}="${escaped(value)}"`)
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`
}

function escaped(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')
}

import { Bar, BarChart, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { type Bin, distributionInWords } from './results.ts'

/** How many talks got which score: a picture, and the same in words. */
export default function ScoreDistribution({ bins }: { readonly bins: readonly Bin[] }) {
  const words = distributionInWords(bins)
  if (bins.every(({ count }) => count === 0)) return <p className="text-ink-soft">{words}</p>
  const most = Math.max(...bins.map(({ count }) => count))
  const bars = bins.map(({ from, count }) => ({ name: Math.round(from * 100), count }))
  return (
    <figure>
      <div aria-hidden="true" className="h-56 overflow-hidden text-sm">
        <ResponsiveContainer width="100%" height="100%">
          <BarChart data={bars} margin={{ top: 8, right: 8, bottom: 4, left: -24 }} accessibilityLayer={false}>
            <CartesianGrid vertical={false} stroke="var(--line)" />
            <XAxis dataKey="name" tick={{ fill: 'var(--ink-soft)' }} stroke="var(--line-strong)" interval={0} />
            <YAxis
              allowDecimals={false}
              domain={[0, most]}
              tickCount={Math.min(most, 5) + 1}
              tick={{ fill: 'var(--ink-soft)' }}
              stroke="var(--line-strong)"
            />
            <Bar dataKey="count" fill="var(--accent)" radius={[3, 3, 0, 0]} isAnimationActive={false} />
          </BarChart>
        </ResponsiveContainer>
      </div>
      <figcaption className="mt-2 text-ink-soft">
        {words} Each bar is ten percent wide and begins at the figure under it.
      </figcaption>
    </figure>
  )
}

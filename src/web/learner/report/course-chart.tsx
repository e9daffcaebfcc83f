import { CartesianGrid, Line, LineChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { dispositionWords } from '../../words.ts'
import type { Point } from './course.ts'

/** Told apart by dashes too, not by colour alone. */
const lines = [
  { side: 'rapport', colour: 'var(--accent)', dashes: undefined },
  { side: 'progress', colour: 'var(--good)', dashes: '8 4' },
  { side: 'patience', colour: 'var(--warn)', dashes: '2 4' },
] as const

interface CourseChartProps {
  readonly points: readonly Point[]
  readonly marked: readonly number[] // turns
}

/** A picture of the course. The table beside it says the same, so it is silent for screen readers. */
export default function CourseChart({ points, marked }: CourseChartProps) {
  const data = points.map(({ turn, ...disposition }) => ({
    turn,
    ...Object.fromEntries(lines.map(({ side }) => [side, Math.round(disposition[side] * 100)])),
  }))
  return (
    <div aria-hidden="true">
      <ul className="mb-2 flex flex-wrap gap-x-6 gap-y-1 text-sm">
        {lines.map(({ side, colour, dashes }) => (
          <li key={side} className="flex items-center gap-2">
            <svg width="34" height="8">
              <line x1="0" y1="4" x2="34" y2="4" stroke={colour} strokeWidth="3" strokeDasharray={dashes} />
            </svg>
            {dispositionWords[side]}
          </li>
        ))}
      </ul>
      <div className="h-72 overflow-hidden print:overflow-visible print:[&_.recharts-responsive-container_div]:!h-full print:[&_.recharts-responsive-container_div]:!w-full">
        <ResponsiveContainer width="100%" height="100%">
          <LineChart data={data} margin={{ top: 20, right: 16, bottom: 4, left: -12 }} accessibilityLayer={false}>
            <CartesianGrid stroke="var(--line)" vertical={false} />
            <XAxis
              dataKey="turn"
              type="number"
              domain={[0, 'dataMax']}
              allowDecimals={false}
              {...(points.length <= 16 ? { ticks: points.map(({ turn }) => turn) } : {})}
              stroke="var(--line-strong)"
              tick={{ fill: 'var(--ink-soft)', fontSize: 14 }}
            />
            <YAxis
              domain={[0, 100]}
              ticks={[0, 25, 50, 75, 100]}
              stroke="var(--line-strong)"
              tick={{ fill: 'var(--ink-soft)', fontSize: 14 }}
            />
            {marked.map((turn) => (
              <ReferenceLine
                key={turn}
                x={turn}
                stroke="var(--line-strong)"
                label={{ value: turn, position: 'top', fill: 'var(--ink)', fontSize: 14 }}
              />
            ))}
            <Tooltip
              isAnimationActive={false}
              labelFormatter={(turn) => (turn === 0 ? 'At the beginning' : `Line ${turn}`)}
              contentStyle={{ background: 'var(--surface)', border: '1px solid var(--line)', borderRadius: 8 }}
            />
            {lines.map(({ side, colour, dashes }) => (
              <Line
                key={side}
                dataKey={side}
                name={dispositionWords[side] ?? side}
                type="linear"
                stroke={colour}
                strokeWidth={2.5}
                strokeDasharray={dashes}
                dot={false}
                isAnimationActive={false}
              />
            ))}
          </LineChart>
        </ResponsiveContainer>
      </div>
    </div>
  )
}

import { expect, test } from 'vitest'
import { createCounter, createHistogram } from '../../src/metrics/metric.ts'

test('a counter has a line for each set of labels, with its kind and meaning above', () => {
  const counter = createCounter('tries_total', 'Tries.')

  counter.add({ who: 'a' })
  counter.add({ who: 'a' }, 2)
  counter.add({ who: 'b "quoted"\nline' })

  expect(counter.render().split('\n')).toEqual([
    '# HELP tries_total Tries.',
    '# TYPE tries_total counter',
    'tries_total{who="a"} 3',
    'tries_total{who="b \\"quoted\\"\\nline"} 1',
  ])
})

test('a histogram counts each value in every bucket that holds it', () => {
  const histogram = createHistogram('wait_seconds', 'Waiting.', [0.1, 1])

  for (const value of [0.05, 0.1, 0.5, 7]) histogram.observe(value)

  expect(histogram.render().split('\n').slice(2)).toEqual([
    'wait_seconds_bucket{le="0.1"} 2',
    'wait_seconds_bucket{le="1"} 3',
    'wait_seconds_bucket{le="+Inf"} 4',
    'wait_seconds_sum 7.65',
    'wait_seconds_count 4',
  ])
})

import { expect, test } from 'vitest'
import { z } from 'zod'
import { answerSchema } from '../../src/llm/answer-schema.ts'

test('closes objects and requires every property, letting optional ones be null', () => {
  const schema = z.looseObject({ name: z.string(), nick: z.string().optional(), born: z.number().nullish() })

  expect(answerSchema(schema)).toEqual({
    strict: true,
    json: {
      type: 'object',
      properties: {
        name: { type: 'string' },
        nick: { anyOf: [{ type: 'string' }, { type: 'null' }] },
        born: { type: ['number', 'null'] },
      },
      required: ['name', 'nick', 'born'],
      additionalProperties: false,
    },
  })
})

test('drops bounds and defaults, which strict mode does not take, and keeps descriptions', () => {
  const schema = z.object({
    tags: z.array(z.string().min(2)).max(3).default([]).describe('short'),
    age: z.int().min(0),
  })

  const { json } = answerSchema(schema)

  expect(json['properties']).toEqual({
    tags: { anyOf: [{ type: 'array', items: { type: 'string' }, description: 'short' }, { type: 'null' }] },
    age: { type: 'integer' },
  })
})

test('keeps enums and turns alternatives into anyOf', () => {
  const schema = z.object({
    act: z.discriminatedUnion('kind', [z.object({ kind: z.literal('ask') }), z.object({ kind: z.literal('tell') })]),
    side: z.enum(['input', 'output']),
  })

  const text = JSON.stringify(answerSchema(schema).json)

  expect(text).toContain('"enum":["input","output"]')
  expect(text).toContain('"anyOf":[{"type":"object","properties":{"kind":{"type":"string","const":"ask"}}')
})

test('does not claim strictness for a record, which strict mode cannot express', () => {
  const { json, strict } = answerSchema(z.object({ backbone: z.record(z.string(), z.string()) }))

  expect(strict).toBe(false)
  expect(json['properties']).toEqual({ backbone: { type: 'object', additionalProperties: { type: 'string' } } })
})

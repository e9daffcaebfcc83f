import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readJsonAnswer } from '../../src/llm/json-answer.ts'

const Pet = z.object({
  name: z.string(),
  age: z.number().int().max(30),
  owner: z.string().nullish(),
  tag: z.string().optional(),
})

describe('reading a JSON answer', () => {
  test.each([
    ['bare', '{"name":"Bo","age":3}'],
    ['in a fence', '```json\n{"name":"Bo","age":3}\n```'],
    ['in a fence after a sentence', 'Here it is:\n```\n{"name":"Bo","age":3}\n```\nAnything else?'],
    ['in prose that has braces of its own', 'I filled {name} and {age} in: {"name":"Bo","age":3}. Is {that} fine?'],
    ['after thinking', '<think>{"name":"Al","age":4} or Bo?</think>\n{"name":"Bo","age":3}'],
    ['after thinking whose opening tag is missing', 'Perhaps {"name":"Al"}?\n</think>\n{"name":"Bo","age":3}'],
    ['with null for a field that is only optional', '{"name":"Bo","age":3,"tag":null}'],
  ])('finds the object %s', (_where, text) => {
    expect(readJsonAnswer(text, Pet)).toMatchObject({ ok: true, value: { name: 'Bo', age: 3 } })
  })

  test('is not misled by braces and quotes inside strings', () => {
    const read = readJsonAnswer('Answer: {"name":"B}o \\"{x\\"","age":3}', Pet)

    expect(read).toMatchObject({ ok: true, value: { name: 'B}o "{x"' } })
  })

  test('does not take a part of a cut off object for the whole', () => {
    const read = readJsonAnswer('{"pets":[{"name":"Bo","age":3},{"name":', Pet)

    expect(read).toMatchObject({
      ok: false,
      fault: 'ignored-format',
      message: expect.stringContaining('one complete JSON object'),
    })
  })

  test('tells what is missing and what is of the wrong kind, with the place', () => {
    const read = readJsonAnswer('{"pets":[{"name":7}]}', z.object({ pets: z.array(Pet) }))

    expect(read).toEqual({
      ok: false,
      fault: 'ignored-format',
      message:
        'the answer did not fit the schema: pets[0].name: expected string, received number; pets[0].age: missing, expected number.',
    })
  })

  test('tells a bound that was not kept from a shape that was ignored', () => {
    expect(readJsonAnswer('{"name":"Bo","age":99}', Pet)).toMatchObject({ ok: false, fault: 'out-of-bounds' })
    expect(readJsonAnswer('[1,2]', Pet)).toMatchObject({ ok: false, fault: 'ignored-format' })
    expect(readJsonAnswer('<think>hm', Pet)).toMatchObject({ ok: false, fault: 'empty' })
  })

  test('names a few problems and counts the rest', () => {
    const many = z.object(Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`field_${index}`, z.string()])))

    const read = readJsonAnswer('{}', many)

    expect(read).toMatchObject({ ok: false, message: expect.stringMatching(/field_7: missing.*and 12 more\.$/) })
  })
})

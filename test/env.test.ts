import { describe, expect, test } from 'vitest'
import { readEnv } from '../src/env.ts'
import { RoleplayError } from '../src/errors.ts'

describe('an empty environment', () => {
  test('starts the rules engine on loopback with files in ./data', () => {
    const env = readEnv({})

    expect(env).toMatchObject({ port: 3000, host: '127.0.0.1', dataDir: './data', engine: 'rules', endpoint: null })
  })

  test('keeps talks until somebody deletes them', () => {
    expect(readEnv({}).retentionDays).toBeNull()
    expect(readEnv({ RETENTION_DAYS: '90' }).retentionDays).toBe(90)
  })

  test('is the same as one of empty strings', () => {
    const names = [
      'RETENTION_DAYS',
      'PORT',
      'HOST',
      'ENGINE',
      'MODEL_BASE_URL',
      'MODEL_API_KEY',
      'OPENAI_API_KEY',
      'DATABASE_URL',
      'API_TOKEN',
    ]

    expect(readEnv(Object.fromEntries(names.map((name) => [name, '  '])))).toEqual(readEnv({}))
  })
})

describe('an endpoint', () => {
  test('chooses the model engine, one model for every purpose unless one is named', () => {
    const env = readEnv({ MODEL_BASE_URL: 'http://127.0.0.1:11434/v1/', MODEL_NAME: 'small', JUDGE_MODEL: 'large' })

    expect(env.engine).toBe('model')
    expect(env.endpoint).toMatchObject({
      kind: 'compatible',
      baseUrl: 'http://127.0.0.1:11434/v1',
      apiKey: null,
      models: { write: 'small', speak: 'small', judge: 'large' },
    })
  })

  test('stays known when ENGINE asks for rules', () => {
    const env = readEnv({ ENGINE: 'rules', MODEL_BASE_URL: 'http://localhost:8000/v1', MODEL_NAME: 'm' })

    expect(env.engine).toBe('rules')
    expect(env.endpoint?.models.write).toBe('m')
  })

  test('is OpenAI when only its key is given, with a model that may be named', () => {
    const alone = readEnv({ OPENAI_API_KEY: 'sk-test' })
    const named = readEnv({ OPENAI_API_KEY: 'sk-test', MODEL_NAME: 'another' })

    expect(alone.engine).toBe('model')
    expect(alone.endpoint).toMatchObject({ kind: 'openai', baseUrl: 'https://api.openai.com/v1', apiKey: 'sk-test' })
    expect(alone.endpoint?.models.speak).not.toBe('')
    expect(named.endpoint?.models.speak).toBe('another')
  })

  test('elsewhere is never handed the key of OpenAI', () => {
    const env = readEnv({ OPENAI_API_KEY: 'sk-test', MODEL_BASE_URL: 'https://llm.example.org/v1', MODEL_NAME: 'm' })

    expect(env.endpoint).toMatchObject({ kind: 'compatible', apiKey: null })
  })

  test.each([
    [{ MODEL_BASE_URL: 'https://clinic.openai.azure.com' }, null],
    [{ MODEL_BASE_URL: 'https://gateway.example.org/azure', AZURE_API_VERSION: '2024-10-21' }, '2024-10-21'],
  ])('is Azure by its host or by an API version: %j', (variables, version) => {
    const env = readEnv({ ...variables, MODEL_NAME: 'deployment', MODEL_API_KEY: 'key-of-azure' })

    expect(env.endpoint).toMatchObject({ kind: 'azure', azureApiVersion: version, apiKey: 'key-of-azure' })
  })
})

describe('faults', () => {
  test('are all told at once, each with what was expected and what came', () => {
    const error = faultsOf({
      PORT: 'http',
      ENGINE: 'robot',
      MODEL_TIMEOUT_MS: '-1',
      MODEL_JSON: 'xml',
      LOG_LEVEL: 'loud',
      TURN_JUDGE: 'sometimes',
      RETENTION_DAYS: '0',
      JUDGE_RUNS: '2',
    })

    expect(error.code).toBe('environment-invalid')
    expect(error.problems.map((problem) => problem.path)).toEqual([
      'PORT',
      'ENGINE',
      'MODEL_TIMEOUT_MS',
      'MODEL_JSON',
      'RETENTION_DAYS',
      'TURN_JUDGE',
      'JUDGE_RUNS',
      'LOG_LEVEL',
    ])
    expect(error.message).toContain('PORT: expected a whole number, 0 to 65535; got "http"')
    expect(error.message).toContain('ENGINE: expected "rules" or "model"; got "robot"')
    expect(error.message).toContain('RETENTION_DAYS: expected a whole number of days, 1 to 36500; got "0"')
    expect(error.message).not.toContain('\n')
  })

  test('between variables are told beside those of single ones', () => {
    const error = faultsOf({ PORT: '70000', HOST: '0.0.0.0', ENGINE: 'model', DATABASE_URL: 'postgres://me:pw@db/x' })

    expect(error.problems.map((problem) => problem.path)).toEqual(['PORT', 'DATABASE_URL', 'ENGINE', 'API_TOKEN'])
  })

  test('never repeat a secret', () => {
    const error = faultsOf({
      MODEL_API_KEY: 'sk quartz',
      OPENAI_API_KEY: 'sk-öffentlich',
      API_TOKEN: 'hush',
      DATABASE_URL: 'postgres://me:pw@db/x',
      MODEL_BASE_URL: 'https://me:pw@llm.example.org/v1',
      MODEL_NAME: 'm',
    })

    expect(error.problems).toHaveLength(5)
    expect(JSON.stringify([error.message, error.problems])).not.toMatch(/quartz|öffentlich|hush|me:pw/)
  })

  test.each([
    ['ENGINE', { ENGINE: 'model' }],
    ['MODEL_NAME', { MODEL_BASE_URL: 'http://127.0.0.1:1/v1' }],
    ['MODEL_NAME', { MODEL_BASE_URL: 'http://127.0.0.1:1/v1', WRITER_MODEL: 'w', SPEAKER_MODEL: 's' }],
    ['MODEL_BASE_URL', { MODEL_API_KEY: 'sk-test' }],
    ['MODEL_BASE_URL', { MODEL_BASE_URL: 'localhost:11434', MODEL_NAME: 'm' }],
    ['MODEL_API_KEY', { MODEL_BASE_URL: 'https://clinic.openai.azure.com', MODEL_NAME: 'm' }],
    ['API_TOKEN', { HOST: '0.0.0.0' }],
    ['API_TOKEN', { HOST: '192.168.1.4', API_TOKEN: 'short' }],
    ['DATABASE_URL', { DATABASE_URL: 'postgres://localhost/x' }],
  ])('name %s when it is what is missing or wrong in %j', (path, variables) => {
    expect(faultsOf(variables).problems.map((problem) => problem.path)).toEqual([path])
  })

  test('do not arise from a public host that has a token, nor from loopback under any name', () => {
    expect(readEnv({ HOST: '0.0.0.0', API_TOKEN: 'long-enough-token' }).apiToken).toBe('long-enough-token')
    for (const host of ['localhost', '::1', '127.0.0.2']) expect(readEnv({ HOST: host }).host).toBe(host)
  })
})

function faultsOf(variables: Record<string, string>): RoleplayError {
  try {
    readEnv(variables)
  } catch (error) {
    if (error instanceof RoleplayError) return error
    throw error
  }
  throw new Error('expected the environment to be refused')
}

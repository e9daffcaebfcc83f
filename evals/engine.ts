import { readEnv } from '../src/env.ts'

/**
 * The engine the cases run on: a model when an endpoint is configured, as for the product itself, else rules; ENGINE
 * decides where both are possible.
 * @throws RoleplayError `environment-invalid`
 */
export function engineInForce(): 'rules' | 'model' {
  return readEnv().engine
}

/** @returns whether questions to a model can be asked at all: on the rules engine they are not, and count as nothing */
export function hasJudge(): boolean {
  return engineInForce() === 'model'
}

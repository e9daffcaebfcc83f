import { useQuery } from '@tanstack/react-query'
import { reach } from '../api/client.ts'

interface Engine {
  readonly engine: 'rules' | 'model'
  readonly model: string | null
}

/** @returns the engine in force and its model; undefined until the server has told */
export function useEngine() {
  return useQuery({ queryKey: ['engine'], queryFn: readEngine, staleTime: 60_000 }).data
}

/** Says which engine speaks, on every view. */
export function EngineLine() {
  const engine = useEngine()
  if (!engine) return <p>Engine in force: unknown.</p>
  if (engine.engine === 'rules') return <p>Engine in force: rules, inside this server. No language model is asked.</p>
  return <p>Engine in force: language model ({engine.model}). Rules step in when it does not answer.</p>
}

/** The address that tells without a token. */
async function readEngine(): Promise<Engine> {
  return (await (await reach('/healthz')).json()) as Engine
}

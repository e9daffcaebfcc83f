import { readdir, readFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { RoleplayError } from '../../src/errors.ts'
import type { Roleplay } from '../../src/roleplay.ts'
import { readDocument } from '../../src/scenario/read-document.ts'
import type { StoredScenario } from '../../src/store/store.ts'
import { type LearnerBrief, learnerBrief } from './brief.ts'
import type { SimulateOptions } from './options.ts'
import type { Partner } from './plan-talks.ts'

/** A persona to talk to, and what its learner was told. */
export interface Counterpart extends Partner {
  readonly personaId: string
  readonly brief: LearnerBrief
}

/**
 * @returns a persona for each bundled scenario, or for each document of a folder
 * @throws RoleplayError `not-found` when there is none to talk to
 */
export async function findCounterparts(
  roleplay: Roleplay,
  { documents, scenario }: Pick<SimulateOptions, 'documents' | 'scenario'>,
): Promise<Counterpart[]> {
  const all = documents === null ? await bundled(roleplay) : await ofFolder(roleplay, documents, scenario ?? '')
  const wanted = all.filter(({ id }) => id.includes(scenario ?? ''))
  if (wanted.length === 0)
    throw new RoleplayError(
      'not-found',
      `no scenario ${JSON.stringify(scenario ?? '')} in ${documents ?? 'the bundled ones'}`,
    )
  return Promise.all(
    wanted.map(async ({ id, stored }) => {
      const { persona } = await roleplay.createPersona(stored.template_id, { mode: 'assess_mode' })
      return { id, archetype: persona.archetype, personaId: persona.id, brief: learnerBrief(stored.template_data) }
    }),
  )
}

interface Found {
  readonly id: string
  readonly stored: StoredScenario
}

async function bundled(roleplay: Roleplay): Promise<Found[]> {
  const listed = (await roleplay.listScenarios()).filter((one) => one.bundled)
  return Promise.all(
    listed.map(async ({ template_id }) => ({ id: template_id, stored: await roleplay.getScenario(template_id) })),
  )
}

async function ofFolder(roleplay: Roleplay, folder: string, part: string): Promise<Found[]> {
  const names = (await readdir(folder)).filter(
    (name) => /\.(?:md|txt|pdf|docx)$/i.test(name) && !/^readme\./i.test(name) && name.includes(part),
  )
  return Promise.all(
    names.toSorted().map(async (name) => {
      const document = await readDocument({ name, bytes: await readFile(join(folder, name)) })
      return { id: basename(name, extname(name)), stored: await roleplay.readScenario(document) }
    }),
  )
}

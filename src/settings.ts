import { RoleplayError } from './errors.ts'
import { type ConnectionTest, testConnection } from './llm/connection-test.ts'
import type { ModelClient } from './llm/model-client.ts'
import { categoryLibrary } from './persona/categories.ts'
import type { Category } from './persona/category.ts'
import type { Helpline } from './scenario/helpline.ts'
import type { Store } from './store/store.ts'

/** A category that does not come with the product: from the file of whoever runs the server, or made by a trainer. */
export type OwnCategory = Category & { readonly source: 'file' | 'trainer' }

export interface SettingsDependencies {
  readonly store: Store
  readonly model: ModelClient | null
  readonly ownCategories: readonly Category[] // from the file
  readonly helplines?: readonly Helpline[]
  readonly turnJudge?: boolean
  readonly retentionDays?: number | null
}

/** What is in force, without secrets. */
export interface Settings {
  readonly engine: 'model' | 'rules'
  readonly model: {
    readonly describes: string
    readonly host: string | null
    readonly write: string | null
    readonly speak: string | null
    readonly judge: string | null
  } | null
  readonly turn_judge: boolean // for all talks; a scenario's policy may ask for it too
  readonly retention_days: number | null // how long talks are kept; null: until somebody deletes them
  readonly own_categories: number
  readonly helplines: Helpline[] // the organisation's, shown before the public ones
}

/** What a trainer sees and sets for the whole product: the engine in force, and categories of their own. */
export function createSettings({
  store,
  model,
  ownCategories: fromFile,
  helplines,
  turnJudge,
  retentionDays = null,
}: SettingsDependencies) {
  /** The file wins over a trainer's category of the same name, as it may be newer. */
  async function ownCategories(): Promise<OwnCategory[]> {
    const inFile = new Set(fromFile.map(({ name }) => name))
    const made = (await store.categories.list()).filter(({ name }) => !inFile.has(name))
    return [
      ...fromFile.map((category) => ({ ...category, source: 'file' as const })),
      ...made.map((category) => ({ ...category, source: 'trainer' as const })),
    ]
  }

  /** @throws RoleplayError `request-invalid` for a name of the library or of the file */
  async function putCategory(category: Category): Promise<OwnCategory> {
    const { name } = category
    if ([...categoryLibrary, ...fromFile].some((one) => one.name === name)) {
      const message = `${JSON.stringify(name)} is already taken, choose another name`
      throw new RoleplayError('request-invalid', `name: ${message}`, { problems: [{ path: 'name', message }] })
    }
    await store.categories.put(name, category)
    return { ...category, source: 'trainer' }
  }

  /** Personas that have it keep it. */
  async function deleteCategory(name: string): Promise<void> {
    if (await store.categories.delete(name)) return
    throw new RoleplayError('not-found', `no category ${JSON.stringify(name)} that a trainer made`)
  }

  async function getSettings(): Promise<Settings> {
    const { host = null, write = null, speak = null, judge = null } = model?.setup ?? {}
    return {
      engine: model ? 'model' : 'rules',
      model: model && { describes: model.describes, host, write, speak, judge },
      turn_judge: turnJudge === true,
      retention_days: retentionDays,
      own_categories: (await ownCategories()).length,
      helplines: [...(helplines ?? [])],
    }
  }

  const testModel = (signal?: AbortSignal): Promise<ConnectionTest> => testConnection(model, signal ? { signal } : {})

  return { ownCategories, putCategory, deleteCategory, getSettings, testModel }
}

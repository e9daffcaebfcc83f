import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { z } from 'zod'
import { RoleplayError } from '../errors.ts'
import { Persona } from '../persona/persona.ts'
import type { Roleplay } from '../roleplay.ts'
import type { WorkOptions } from '../work.ts'
import { readDocument } from '../scenario/read-document.ts'
import { Template } from '../scenario/template.ts'

/** What a command was pointed at: a template that is kept in the session, or a whole persona. */
export type Subject =
  | { readonly kind: 'template'; readonly template: Template }
  | { readonly kind: 'persona'; readonly persona: Persona }

/**
 * Reads `<scenario>`: a document, a template_data JSON file (bare, or as a command printed it), the id of a bundled
 * scenario; where `persona.json` is allowed, that too.
 */
export async function readSubject(argument: string, roleplay: Roleplay, options: WorkOptions = {}): Promise<Subject> {
  const bundled = isId(argument) ? await bundledScenario(argument, roleplay, options) : null
  if (bundled) return { kind: 'template', template: bundled }
  const bytes = await contentOf(argument, isId(argument) ? ', and no bundled scenario of that id' : '')
  if (extname(argument).toLowerCase() === '.json') return fromJson(argument, jsonIn(argument, bytes), roleplay)
  const document = await readDocument({ name: basename(argument), bytes }, options)
  return { kind: 'template', template: (await roleplay.readScenario(document, options)).template_data }
}

async function bundledScenario(id: string, roleplay: Roleplay, options: WorkOptions): Promise<Template | null> {
  try {
    return (await roleplay.getScenario(id, options)).template_data
  } catch (error) {
    if (error instanceof RoleplayError && error.code === 'not-found') return null
    throw error
  }
}

/** @returns the parsed content of a JSON file */
export async function readJson(path: string): Promise<unknown> {
  return jsonIn(path, await contentOf(path))
}

async function fromJson(path: string, value: unknown, roleplay: Roleplay): Promise<Subject> {
  const wrapped = z
    .looseObject({ persona: z.unknown().optional(), template_data: z.unknown().optional() })
    .safeParse(value)
  const persona = Persona.safeParse(wrapped.data?.persona ?? value)
  if (persona.success) return { kind: 'persona', persona: persona.data }
  const template = Template.safeParse(wrapped.data?.template_data ?? value)
  if (!template.success) {
    const isPersona = wrapped.data?.persona !== undefined || 'archetype' in (wrapped.data ?? {})
    const { issues } = isPersona ? persona.error : template.error
    const told = issues.slice(0, 5).map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new RoleplayError('scenario-invalid', `${path}: expected template_data or a persona; ${told.join('; ')}`)
  }
  return { kind: 'template', template: (await roleplay.keepTemplate(template.data)).template_data }
}

function jsonIn(path: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch (cause) {
    throw new RoleplayError('request-malformed', `${path}: not JSON`, { cause })
  }
}

/** @param neither what else the name was taken for, to be told when there is no such file */
async function contentOf(path: string, neither = ''): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
    if (code === 'ENOENT') throw new RoleplayError('not-found', `${path}: no such file${neither}`, { cause })
    throw new RoleplayError('document-unreadable', `${path}: cannot be read (${String(code)})`, { cause })
  }
}

function isId(path: string): boolean {
  return !/[./\\]/.test(path)
}

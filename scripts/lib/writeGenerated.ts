/**
 * Writes everything that is generated from the configuration into a folder:
 * `payload run scripts/lib/writeGenerated.ts <folder>`. It connects to no database.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { generateImportMap, getPayload, type SanitizedConfig } from 'payload'
import { generateTypes } from 'payload/node'
import { IMPORT_MAP, SNAPSHOT, TYPES } from './generated.mjs'

const isFunction = (value: unknown): value is (...args: unknown[]) => unknown =>
  typeof value === 'function'

/** Payload's adapters for SQL have these two beside what their common type says. */
function drizzleSnapshot(db: object): unknown {
  const requireDrizzleKit: unknown = Reflect.get(db, 'requireDrizzleKit')
  if (!isFunction(requireDrizzleKit)) return null
  const kit = requireDrizzleKit.call(db)
  const generate: unknown =
    typeof kit === 'object' && kit ? Reflect.get(kit, 'generateDrizzleJson') : null
  if (!isFunction(generate)) throw new Error('The database adapter has another shape by now.')
  return generate(Reflect.get(db, 'schema'))
}

async function writeSnapshot(config: SanitizedConfig, file: string) {
  // Outside production Payload would write payload-types.ts of the project in passing.
  const quiet = { ...config, typescript: { ...config.typescript, autoGenerate: false } }
  const payload = await getPayload({ config: quiet, disableDBConnect: true, disableOnInit: true })
  await writeFile(file, JSON.stringify(await drizzleSnapshot(payload.db)))
}

async function writeImportMap(config: SanitizedConfig, folder: string) {
  const importMapFile = path.join(folder, IMPORT_MAP)
  await mkdir(path.dirname(importMapFile), { recursive: true })
  // Its paths are relative to where it lies, so the folder stands in for the project's.
  const importMap = { ...config.admin.importMap, baseDir: folder, importMapFile }
  const moved = { ...config, admin: { ...config.admin, importMap } }
  await generateImportMap(moved, { force: true, log: false })
}

const [, , folder] = process.argv
if (!folder) throw new Error('Name the folder to write into.')
const config = await (await import('../../payload.config')).default
const outputFile = path.join(folder, TYPES)
await generateTypes({ ...config, typescript: { ...config.typescript, outputFile } }, { log: false })
await writeImportMap(config, folder)
await writeSnapshot(config, path.join(folder, SNAPSHOT))

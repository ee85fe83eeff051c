import { readFileSync } from 'node:fs'
import { cp, mkdir } from 'node:fs/promises'
import path from 'node:path'
import { root } from '../../scripts/lib/root.mjs'

const COPY = /^COPY --from=build (?:--\S+ )*\/app\/(\S+) (\S+)$/gm
const COMMAND = /^CMD (\[.+\])$/m
const HEALTH = /^ +CMD (\[.+\])$/m

const words = (json: string | undefined): string[] => {
  const list: unknown = JSON.parse(json ?? '[]')
  return Array.isArray(list) ? list.map(String) : []
}

/** What the image is made of, read from the Dockerfile, so that a test cannot drift away from it. */
export function readDockerfile() {
  const text = readFileSync(path.join(root, 'deploy/Dockerfile'), 'utf8')
  const [, last = ''] = text.split(/^FROM \S+ AS runner$/m)
  return {
    /** From the built project to the image's working folder. */
    copies: [...last.matchAll(COPY)].map(([, from = '', to = '']) => ({ from, to })),
    command: words(COMMAND.exec(last)?.[1]),
    health: words(HEALTH.exec(last)?.[1]),
  }
}

/** Copies into a folder what the Dockerfile copies into the image. */
export async function copyImage(folder: string): Promise<void> {
  for (const { from, to } of readDockerfile().copies) {
    const target = path.resolve(folder, to)
    await mkdir(path.dirname(target), { recursive: true })
    await cp(path.join(root, from), target, { recursive: true })
  }
}

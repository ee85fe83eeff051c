'use client'

import './redirects.css'
import { Button, useAuth, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId } from 'react'
import type { User } from '@/payload-types'
import { redirectWords } from '@/workflow/redirectWords'
import { WhenReady } from '../WhenReady'
import { useFileImport } from './useFileImport'

const { files } = redirectWords

/** What the server said of the file, with a line for each of its lines. */
function Told({ told }: Pick<ReturnType<typeof useFileImport>, 'told'>) {
  return (
    <div role="status">
      {told ? (
        <>
          <p className={told.isProblem ? 'admin-problem' : undefined}>{told.sentence}</p>
          {told.lines.length > 0 ? (
            <ul tabIndex={0} aria-label={files.lines}>
              {told.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          ) : null}
        </>
      ) : null}
    </div>
  )
}

function ImportForm({ address }: { address: string }) {
  const id = useId()
  const router = useRouter()
  const { told, isSending, choose, ask } = useFileImport(address, () => router.refresh())
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <WhenReady>
        <label htmlFor={id}>{files.file}</label>
        <p id={`${id}-hint`}>{files.hint}</p>
        <input
          id={id}
          type="file"
          accept=".csv,text/csv"
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => choose(target.files?.[0] ?? null)}
        />
        <div className="redirect-files-buttons">
          <Button
            type="button"
            buttonStyle="secondary"
            size="small"
            disabled={isSending}
            onClick={() => void ask(true)}
          >
            {files.check}
          </Button>
          <Button type="button" size="small" disabled={isSending} onClick={() => void ask(false)}>
            {files.import}
          </Button>
        </div>
      </WhenReady>
      <Told told={told} />
    </form>
  )
}

/** Many redirects at once, above their list: a file of all of them, and for admins a way to bring some in. */
export function RedirectFiles() {
  const { user } = useAuth<User>()
  const { config } = useConfig()
  const address = `${config.routes.api}/redirects`
  return (
    <details className="redirect-files">
      <summary>{files.label}</summary>
      <p>
        <a href={`${address}/export`} download>
          {files.download}
        </a>
      </p>
      {user?.roles.includes('admin') ? <ImportForm address={`${address}/import`} /> : null}
    </details>
  )
}

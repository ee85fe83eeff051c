import '@testing-library/jest-dom'
import { render, screen } from '@testing-library/react'
import type { ServerProps } from 'payload'
import { AuditExport } from '@/components/admin/audit/AuditExport'
import { AUDIT_ACTIONS } from '@/lib/auditActions'
import { violationsIn } from '../../setup/componentAxe'

const isPayload = (value: object): value is ServerProps['payload'] => 'config' in value

const payload = { config: { routes: { api: '/api' } } }

describe('AuditExport', () => {
  it('asks for the file with the filters that the export knows', async () => {
    if (!isPayload(payload)) throw new Error('This never happens.')
    const { container } = render(<AuditExport payload={payload} />)
    const form = screen.getByRole('form', { name: 'Export the audit log' })
    expect(form).toHaveAttribute('action', '/api/audit-log/export')
    expect(form).toHaveAttribute('method', 'get')
    const names = [...form.querySelectorAll('[name]')].map((field) => field.getAttribute('name'))
    expect(names).toEqual(['from', 'to', 'action', 'actor', 'document'])
    expect(screen.getByLabelText('Action').querySelectorAll('option')).toHaveLength(
      Object.keys(AUDIT_ACTIONS).length + 1,
    )
    expect(await violationsIn(container)).toEqual([])
  })
})

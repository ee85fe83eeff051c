import path from 'node:path'
import { readEnvironment } from '@/lib/env'

const SECRET = 's'.repeat(32)

describe('readEnvironment', () => {
  it('needs nothing in development', () => {
    const environment = readEnvironment({})
    expect(environment.databaseURL).toBe(`file:${path.resolve('data/plainwell.db')}`)
    expect(environment.siteURL).toBe('http://localhost:3000')
    expect(environment.isProduction).toBe(false)
  })

  it('keeps pages in 256 MB, on a CDN for a second, and open to search engines', () => {
    const { pageCacheMB, cdnSeconds, noIndex } = readEnvironment({ CDN_SECONDS: '', NOINDEX: '' })
    expect([pageCacheMB, cdnSeconds, noIndex]).toEqual([256, 1, false])
    expect(readEnvironment({ NOINDEX: 'true' }).noIndex).toBe(true)
  })

  it('refuses a production start without a secret', () => {
    expect(() => readEnvironment({ NODE_ENV: 'production' })).toThrow(/PAYLOAD_SECRET must hold/)
  })

  it('lets a build run without a secret', () => {
    const building = { NODE_ENV: 'production', NEXT_PHASE: 'phase-production-build' }
    expect(() => readEnvironment(building)).not.toThrow()
  })

  it('warns of a MongoDB address without a replica set', () => {
    const production = { NODE_ENV: 'production', PAYLOAD_SECRET: SECRET }
    const warningsOf = (DATABASE_URL: string) =>
      readEnvironment({ ...production, DATABASE_URL }).warnings
    expect(warningsOf('mongodb://localhost/plainwell')[0]).toContain('replica set')
    expect(warningsOf('mongodb://localhost/plainwell?replicaSet=rs0')).toEqual([])
    expect(warningsOf('mongodb+srv://cluster.example/plainwell')).toEqual([])
    expect(warningsOf('file:./data/a.db')).toEqual([])
  })

  it.each([
    [{ DATABASE_URL: 'postgres://localhost/x' }, /DATABASE_URL must begin with file:/],
    [{ PAGE_CACHE_MB: '1' }, /PAGE_CACHE_MB must be at least 16/],
    [{ CDN_SECONDS: 'long' }, /CDN_SECONDS must be a number/],
    [{ NOINDEX: 'yes' }, /NOINDEX must be true or false/],
    [{ PORT: 'many' }, /PORT must be a number/],
    [{ SITE_URL: 'example' }, /SITE_URL must be the full address/],
    [{ PAYLOAD_SECRET: 'short' }, /at least 32 characters/],
    [{ SMTP_URL: 'https://mail.example.org' }, /SMTP_URL must begin with smtp/],
    [{ SMTP_URL: 'mail.example.org' }, /SMTP_URL must begin with smtp/],
    [{ MAIL_FROM: 'us' }, /MAIL_FROM must be an e-mail address/],
    [{ RUN_JOBS: 'yes' }, /RUN_JOBS must be true or false/],
    [{ FIRST_ADMIN_PASSWORD: 'short' }, /at least 12 characters/],
  ])('says what is wrong with %j', (variables, sentence) => {
    expect(() => readEnvironment(variables)).toThrow(sentence)
  })

  it('keeps mails beside the uploads until it knows a mail server', () => {
    const own = readEnvironment({ MEDIA_DIR: '/data/media', SITE_URL: 'https://www.example.org' })
    expect([own.smtpURL, own.mailDir, own.mailFrom]).toEqual([
      ...[null, '/data/mail', 'no-reply@www.example.org'],
    ])
    expect(readEnvironment({}).mailFrom).toBe('no-reply@localhost.localdomain')
    const SMTP_URL = 'smtps://user:secret@mail.example.org:465'
    const sent = readEnvironment({ SMTP_URL, MAIL_FROM: 'desk@example.org' })
    expect([sent.smtpURL, sent.mailFrom]).toEqual([SMTP_URL, 'desk@example.org'])
  })

  it('runs jobs unless it is told not to, or builds', () => {
    expect(readEnvironment({}).runsJobs).toBe(true)
    expect(readEnvironment({ RUN_JOBS: 'false' }).runsJobs).toBe(false)
    expect(readEnvironment({ NEXT_PHASE: 'phase-production-build' }).runsJobs).toBe(false)
  })

  it('reaches itself where it listens', () => {
    const at = (HOSTNAME: string, NODE_ENV = 'production') =>
      readEnvironment({ HOSTNAME, NODE_ENV, PORT: '4000', PAYLOAD_SECRET: SECRET }).ownURL
    expect(at('0.0.0.0')).toBe('http://127.0.0.1:4000')
    expect(at('::')).toBe('http://127.0.0.1:4000')
    expect(at('10.0.0.7')).toBe('http://10.0.0.7:4000')
    expect(at('::1')).toBe('http://[::1]:4000')
    expect(at('build-machine', 'development')).toBe('http://127.0.0.1:4000')
  })

  it('takes the host of the site without what stands behind it', () => {
    expect(readEnvironment({ SITE_URL: 'https://www.practice.example/home/' }).siteURL).toBe(
      'https://www.practice.example',
    )
  })

  it('treats an empty value as none', () => {
    const environment = readEnvironment({ PORT: '', SITE_URL: '', PAYLOAD_SECRET: '' })
    expect(environment.siteURL).toBe('http://localhost:3000')
  })

  it('makes the first admin only from both values', () => {
    const email = 'admin@practice.example'
    expect(readEnvironment({ FIRST_ADMIN_EMAIL: email }).firstAdmin).toBeNull()
    const both = { FIRST_ADMIN_EMAIL: email, FIRST_ADMIN_PASSWORD: 'a long password' }
    expect(readEnvironment(both).firstAdmin).toEqual({ email, password: 'a long password' })
  })
})

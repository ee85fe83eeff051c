import { workflowSentence } from '@/workflow/sentence'
import { factsWith, inReview, NOW, signOff } from './workflowFacts'

const sentence = (facts: Parameters<typeof workflowSentence>[0]) =>
  workflowSentence(facts, { timeZone: 'America/Chicago', now: NOW })

const seen = 'Patients see the version of May 3, 2026, signed by Sample Clinician, MD.'
const approved = { signOff, problem: null }

describe('the sentence about a page', () => {
  it('says what patients see, and that the draft is newer and unsigned', () => {
    expect(sentence(factsWith())).toBe(`${seen} Your draft is newer and unsigned.`)
  })

  it('says so of a page that was never public', () => {
    expect(sentence(factsWith({ live: null }))).toBe(
      'Patients do not see this page. This draft is unsigned.',
    )
  })

  it('says when its review is due, and when it was', () => {
    const same = { newest: { hash: 'v1:a', isPublished: true, ...approved } }
    expect(sentence(factsWith(same))).toBe(`${seen} The next review is due on May 2, 2029.`)
    const live = {
      hash: 'v1:a',
      since: '2026-05-03T12:00:00.000Z',
      signOff: { ...signOff, nextReview: '2026-05-30T12:00:00.000Z' },
      override: null,
    }
    expect(sentence(factsWith({ ...same, live }))).toBe(
      `${seen} Its review was due on May 30, 2026.`,
    )
  })

  it('says that a draft differs in nothing that a clinician signs', () => {
    expect(sentence(factsWith({ newest: { hash: 'v1:a', ...approved } }))).toMatch(
      /Your draft has the same clinical text\.$/,
    )
  })

  it('says who the draft waits for, and that it came back', () => {
    expect(sentence(factsWith({ review: inReview }))).toBe(
      `${seen} The newer draft has waited for a clinician since May 21, 2026.`,
    )
    const named = { ...inReview, reviewerName: 'Dr. Sample' }
    expect(sentence(factsWith({ live: null, review: named }))).toMatch(
      /The draft has waited for Dr\. Sample since May 21, 2026\.$/,
    )
    expect(sentence(factsWith({ review: { ...inReview, state: 'changes-requested' } }))).toMatch(
      /came back with remarks\. Mend it and send it for review again\.$/,
    )
  })

  it('says who signed it, and when it goes live or is taken down', () => {
    expect(sentence(factsWith({ newest: approved }))).toMatch(
      /The newer draft is signed by Sample Clinician, MD and can be published\.$/,
    )
    const at = '2026-06-10T14:00:00.000Z'
    const schedules = [{ id: '1', action: 'publish' as const, at, hash: 'v1:b' }]
    expect(sentence(factsWith({ newest: approved, schedules }))).toMatch(
      /goes live on June 10, 2026 at 9:00 AM CDT\.$/,
    )
    expect(
      sentence(factsWith({ schedules: [{ id: '2', action: 'unpublish', at, hash: null }] })),
    ).toMatch(/It is taken down on June 10, 2026 at 9:00 AM CDT\.$/)
  })

  it('says that a schedule of another text publishes nothing, and what has failed', () => {
    const at = '2026-06-10T14:00:00.000Z'
    const before = { id: '1', action: 'publish' as const, at, hash: 'v1:before' }
    expect(sentence(factsWith({ newest: approved, schedules: [before] }))).toMatch(
      /can be published\. The text was changed after it was scheduled for June 10, 2026 at 9:00 AM CDT, so nothing goes live then\.$/,
    )
    const problem = 'The page was in the trash.'
    const failed = (action: 'publish' | 'unpublish') =>
      sentence(factsWith({ failedSchedules: [{ ...before, action, problem }] }))
    expect(failed('publish')).toMatch(
      /It was to go live on June 10, .* The page was in the trash\.$/,
    )
    expect(failed('unpublish')).toMatch(/patients do not see it any more\. The page was in the/)
  })

  it('hides no text that nobody signed', () => {
    const unsigned = { hash: 'v1:a', since: '2026-05-03T12:00:00.000Z', signOff: null }
    expect(sentence(factsWith({ live: { ...unsigned, override: null } }))).toMatch(
      /^Patients see the version of May 3, 2026, which nobody has signed\./,
    )
    const override = { actorName: 'Alex', reason: 'A recall of the product.' }
    expect(sentence(factsWith({ live: { ...unsigned, override } }))).toMatch(
      /^Patients see the version of May 3, 2026, which Alex published without a sign-off\./,
    )
  })
})

import { llmsText } from '@/seo/llms'

const SITE = 'http://localhost:3000'
const entry = {
  path: '/conditions/chronic-pain.md',
  title: 'Chronic pain',
  summary: 'Pain that lasts\n12 weeks or longer.',
}
const file = {
  name: 'Practice',
  summary: 'A pain practice.',
  notes: ['In an emergency, call 911.'],
  sections: [
    { title: 'Conditions A to Z', entries: [entry, { ...entry, summary: '' }] },
    { title: 'Treatments', entries: [] },
  ],
}

describe('llms.txt', () => {
  it('has a name, a summary, what must be known, and a section for each kind of page', () => {
    expect(llmsText(file).split('\n')).toEqual([
      '# Practice',
      '',
      '> A pain practice.',
      '',
      'In an emergency, call 911.',
      '',
      '## Conditions A to Z',
      '',
      `- [Chronic pain](${SITE}/conditions/chronic-pain.md): Pain that lasts 12 weeks or longer.`,
      `- [Chronic pain](${SITE}/conditions/chronic-pain.md)`,
      '',
    ])
  })

  it('has no empty summary', () => {
    expect(llmsText({ ...file, summary: '' })).not.toContain('>')
  })
})

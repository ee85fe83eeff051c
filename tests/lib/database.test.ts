import { databaseKind, namesReplicaSet } from '../../lib/database'

describe('databaseKind', () => {
  it.each([
    ['file:./data/plainwell.db', 'sqlite'],
    ['mongodb://localhost/a', 'mongodb'],
    ['mongodb+srv://cluster.example.org/a', 'mongodb'],
    ['postgres://localhost/a', null],
    ['plainwell.db', null],
    ['', null],
  ])('knows what %j names', (url, kind) => expect(databaseKind(url)).toBe(kind))
})

describe('namesReplicaSet', () => {
  it.each([
    ['mongodb://localhost/a?replicaSet=rs0', true],
    ['mongodb://localhost/a?w=1&replicaSet=rs0', true],
    ['mongodb+srv://cluster.example.org/a', true],
    ['mongodb://localhost/a', false],
    ['mongodb://localhost/a?replicaSet=', false],
  ])('%s: %s', (url, named) => expect(namesReplicaSet(url)).toBe(named))
})

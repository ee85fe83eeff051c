import { withDatabase } from '../../../scripts/lib/mongoServer.mjs'

it('puts the name of a database into the address of a server', () => {
  expect(withDatabase('mongodb://127.0.0.1:27017', 'a')).toBe('mongodb://127.0.0.1:27017/a')
  expect(withDatabase('mongodb://127.0.0.1:27017/old', 'a')).toBe('mongodb://127.0.0.1:27017/a')
})

it('keeps several hosts and the options of the address', () => {
  const url = 'mongodb://user:secret@one:27017,two:27018/?replicaSet=set&tls=true'
  expect(withDatabase(url, 'a')).toBe(
    'mongodb://user:secret@one:27017,two:27018/a?replicaSet=set&tls=true',
  )
})

it('refuses what is not the address of a MongoDB server', () => {
  expect(() => withDatabase('file:./data/plainwell.db', 'a')).toThrow('not a MongoDB address')
})

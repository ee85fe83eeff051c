import { readFileSync } from 'node:fs'

class Refusal extends Error {}

function thrownByNode(): unknown {
  try {
    return readFileSync('/no/such/file')
  } catch (error) {
    return error
  }
}

it('counts an error of Node as an error, as it does outside of tests', () => {
  expect(thrownByNode()).toBeInstanceOf(Error)
})

it('still tells errors from each other and from what is none', () => {
  expect(thrownByNode()).not.toBeInstanceOf(Refusal)
  expect(new Refusal()).toBeInstanceOf(Refusal)
  expect(new Refusal()).toBeInstanceOf(Error)
  expect({ message: 'no error' }).not.toBeInstanceOf(Error)
})

/**
 * Jest runs tests in a realm of their own, where an error that Node throws is no `instanceof Error`.
 * In production it is one, so it is made one here.
 */
import { types } from 'node:util'

const isInstance = Function.prototype[Symbol.hasInstance]

Object.defineProperty(Error, Symbol.hasInstance, {
  value(this: unknown, value: unknown) {
    return isInstance.call(this, value) || (this === Error && types.isNativeError(value))
  },
})

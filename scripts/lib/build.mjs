import { forgetBuild, markBuild, sourcesFingerprint } from './buildState.mjs'
import { packaged, runProgram } from './programs.mjs'
import { completeStandalone } from './standalone.mjs'
import { Stop } from './stop.mjs'

/**
 * Makes the production build, which needs neither a database nor a secret.
 *
 * @param {string[]} [args] further arguments for Next.js
 * @throws Stop when it fails
 */
export async function build(args = []) {
  // The sources as they were when the build began: what changes meanwhile makes it outdated.
  const fingerprint = sourcesFingerprint()
  forgetBuild()
  const ok = await runProgram(packaged('next'), { args: ['build', ...args] })
  if (!ok) throw new Stop('The build failed. What Next.js says about it stands above.')
  await completeStandalone()
  markBuild(fingerprint)
}

/** Makes the production build: `npm run build`. It needs neither a database nor a secret. */
import { forgetBuild, markBuild, sourcesFingerprint } from './lib/buildState.mjs'
import { packaged, runProgram } from './lib/programs.mjs'
import { completeStandalone } from './lib/standalone.mjs'
import { runCommandLine, Stop } from './lib/stop.mjs'

await runCommandLine(async () => {
  // The sources as they were when the build began: what changes meanwhile makes it outdated.
  const fingerprint = sourcesFingerprint()
  forgetBuild()
  const ok = await runProgram(packaged('next'), {
    args: ['build', ...process.argv.slice(2)],
  })
  if (!ok) throw new Stop('The build failed. What Next.js says about it stands above.')
  await completeStandalone()
  markBuild(fingerprint)
})

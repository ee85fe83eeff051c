/** Runs once when the server starts, before it answers anybody. */
export async function register(): Promise<void> {
  // eslint-disable-next-line no-restricted-properties -- a constant of the compiler: what follows is left out of bundles for other runtimes
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { checkEnvironment } = await import('./lib/checkEnvironment')
    await checkEnvironment()
    const { startDelivery } = await import('./delivery/start')
    startDelivery()
    const { startJobs } = await import('./jobs/startJobs')
    startJobs()
  }
}

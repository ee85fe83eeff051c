/** The part that is used here of the tracer that Next.js ships, which has no types of its own. */
declare module 'next/dist/compiled/@vercel/nft/index.js' {
  const nft: {
    nodeFileTrace: (
      files: string[],
      options: { base: string; processCwd: string },
    ) => Promise<{ fileList: Set<string> }>
  }
  export default nft
}

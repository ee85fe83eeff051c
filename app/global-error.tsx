'use client'

/**
 * What staff and developers see when a page cannot be made. In production a patient gets
 * `delivery/unavailablePage.ts` in its place, which needs no script.
 */
export default function GlobalError() {
  return (
    <html lang="en">
      <head>
        <title>This page cannot be shown right now</title>
        <meta name="robots" content="noindex" />
      </head>
      <body style={{ fontFamily: 'system-ui, sans-serif', margin: '2rem', lineHeight: 1.6 }}>
        <main>
          <h1>This page cannot be shown right now</h1>
          <p>Something went wrong on our side. Please try again in a minute.</p>
          <p>
            <strong>In an emergency, call 911.</strong>
          </p>
          <p>
            <a href="/">Go to the home page</a>
          </p>
        </main>
      </body>
    </html>
  )
}

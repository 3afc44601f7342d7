export const SkipLink = ({ to = 'main', children = 'Skip to the content' }) => (
  <a
    href={`#${to}`}
    onClick={(event) => {
      event.preventDefault()
      document.getElementById(to)?.focus()
    }}
    className="no-print sr-only focus:not-sr-only focus:fixed focus:start-4 focus:top-3 focus:z-40 focus:rounded-full focus:bg-ink focus:px-5 focus:py-2.5 focus:text-paper"
  >
    {children}
  </a>
)

/** The mark: three chairs seen from the side, the observer's small and a little apart. */
export const Mark = ({ className = '' }: { readonly className?: string }) => (
  <svg
    aria-hidden="true"
    focusable="false"
    className={className}
    width="34"
    height="22"
    viewBox="0 0 34 22"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.7"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    <path d="M3 3v9h6M3 12v7M9 12v7" />
    <path d="M31 3v9h-6M31 12v7M25 12v7" />
    <path d="M14 2.5V8h6V2.5M14 8v4.5M20 8v4.5" opacity=".6" />
  </svg>
)

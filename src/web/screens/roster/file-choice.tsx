import { useId } from 'react'

/** The browser’s own control, worn as one of our buttons. */
export function FileChoice({ onFile }: { readonly onFile: (file: File) => void }) {
  const id = useId()
  return (
    <span className="file-choice">
      <label htmlFor={id}>Choose a file</label>
      <input
        id={id}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        onChange={({ target }) => {
          const file = target.files?.[0]
          // The same file can be chosen again, after it was mended.
          target.value = ''
          if (file) onFile(file)
        }}
      />
    </span>
  )
}

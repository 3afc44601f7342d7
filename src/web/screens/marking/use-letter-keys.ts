import { useEffect, useRef, useState } from 'react'

const PLACE = 'third-chair/marking/letter-keys'

/** Whether single letters and digits do something, as this device was told. On unless it was told otherwise. */
export function useLetterKeysChoice() {
  const [isOn, setOn] = useState(() => {
    try {
      return localStorage.getItem(PLACE) !== 'off'
    } catch {
      return true
    }
  })
  const choose = (on: boolean) => {
    setOn(on)
    try {
      localStorage.setItem(PLACE, on ? 'on' : 'off')
    } catch {
      // Where the device keeps nothing, the choice holds until the page is left.
    }
  }
  return { isOn, choose }
}

/** Has keys do something while nobody types and no dialog is open. @param keys by what the key writes, in lower case */
export function useLetterKeys(
  keys: Readonly<Record<string, (focused: Element) => void>>,
  isOn: boolean,
): void {
  const present = useRef(keys)
  present.current = keys
  useEffect(() => {
    if (!isOn) return
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat)
        return
      const { target } = event
      if (!(target instanceof Element) || isTyping(target)) return
      if (document.querySelector('dialog[open]') !== null) return
      const act = present.current[event.key.toLowerCase()]
      if (act === undefined) return
      event.preventDefault()
      act(target)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [isOn])
}

/** Letters mean something already in whatever is typed into or chosen from by its first letters. */
const isTyping = (target: Element): boolean =>
  target.closest(
    'textarea, select, [contenteditable], input:not([type="radio"], [type="checkbox"], [type="button"])',
  ) !== null

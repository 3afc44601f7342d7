/** What only those need who use sound, or look at its settings. @returns null where it did not come; ask again then */
export const bringSound = () =>
  Promise.all([import('./session-sound.tsx'), import('./sound-settings.tsx')]).then(
    ([session, settings]) => ({ ...session, ...settings }),
    () => null,
  )

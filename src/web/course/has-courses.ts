/** Whether the server that sent the page keeps courses: it says so in the page. Otherwise there is practice alone. */
export const hasCourses = (): boolean =>
  document.querySelector<HTMLMetaElement>('meta[name="courses"]')?.content === 'yes'

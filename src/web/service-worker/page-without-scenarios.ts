/** Where no practice is, nothing is brought of its scenarios: as the server does it, so does the device. */
export async function pageWithoutScenarios(page: Response): Promise<Response> {
  const html = await page.text()
  return new Response(html.replaceAll(SCENARIO_PRELOAD, ''), { headers: page.headers })
}

const SCENARIO_PRELOAD = /<link[^>]*\/assets\/scenarios\/[^>]*>/g

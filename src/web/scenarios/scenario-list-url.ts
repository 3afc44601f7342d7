/** Address of the list of scenarios that the build writes beside the app. */
export const SCENARIO_LIST_URL = '/scenarios.json'

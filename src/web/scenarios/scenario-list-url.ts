/** Address of the list of scenarios beside the app; a build puts the list's hash into its name. */
export const SCENARIO_LIST_URL = '/scenarios.json'

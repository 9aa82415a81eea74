/** The address that no site has: what comes back for it is how a site says "no such page". */

const MISSING_PATH = "/gongkai-pingcha-bu-cunzai.html"

/** @param home address of the site's home page */
export const missingAddress = (home: string): string => new URL(MISSING_PATH, home).href

/** Whether an address was asked for only to learn how the site says "no such page". */
export const isMissingAddress = (url: string): boolean =>
  URL.canParse(url) && new URL(url).pathname === MISSING_PATH

/**
 * An address that the server takes for the given one and the record for another: with a parameter that means nothing to the site.
 * It lets a page be asked for a second time, or under the other scheme (records know http and https as one).
 */
export const secondLook = (url: string): string => `${url}${url.includes("?") ? "&" : "?"}gongkai-pingcha=2`

export { createSite, type MutableSite, type SiteOptions } from "./site"

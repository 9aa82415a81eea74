/** A file copied into the extension unchanged; the import is its address. */
declare module "raw:*" {
  const url: string
  export default url
}

/** A file as part of the bundle, in base64. */
declare module "data-base64:*" {
  const data: string
  export default data
}

/** A file copied into the extension unchanged; the import is its address. */
declare module "raw:*" {
  const url: string
  export default url
}

/** A file as part of the bundle: an address `data:;base64,…` whose base64 is escaped as in addresses. */
declare module "data-base64:*" {
  const data: string
  export default data
}

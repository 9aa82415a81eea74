/** A file copied into the extension unchanged; the import is its address. */
declare module "raw:*" {
  const url: string
  export default url
}

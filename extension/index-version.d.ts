declare module 'virtual:index-version' {
  /** Another one for each version of the code that builds, packs and opens indexes. */
  const version: string;
  export default version;
}

declare module 'virtual:bundled-catalog' {
  const catalog: import('../catalog/schema.ts').Catalog;
  export default catalog;
}

/** File that holds the bundled catalog, at the top of the built extension; `wxt.config.ts` puts it there. */
export const BUNDLED_FILE = 'bundled-catalog.json';

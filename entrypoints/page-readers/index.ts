import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchPage } from '../../ats/watch-page.ts';

/** Loaded beside the session, which holds the panel; all that reads a page, with the words of all languages. */
export default defineUnlistedScript(() => {
  globalThis.watchGreenroomPage = watchPage;
});

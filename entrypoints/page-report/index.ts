import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { maskedReport } from '../../ats/masked-report.ts';

/** Loaded by the page session when a person asks for a report. */
export default defineUnlistedScript(() => {
  globalThis.makeGreenroomReport = (page) => maskedReport(document, new URL(location.href), page);
});

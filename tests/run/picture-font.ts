/** The letters of pictures: where a system has none of its own, as on a bare Linux, such as most people see. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Of the widths of Arial and Helvetica; where it is missing, what the system has is taken. */
const FONT = 'Liberation Sans';

/** Chrome asks for the second where a page asks for the first. */
const ASKED_FOR = ['system-ui', 'sans-serif'];

const CONFIGURATION = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  ${ASKED_FOR.map(
    (name) => `<match target="pattern">
    <test qual="any" name="family"><string>${name}</string></test>
    <edit name="family" mode="prepend" binding="strong"><string>${FONT}</string></edit>
  </match>`,
  ).join('')}
</fontconfig>`;

/** To be called before a browser is started; changes nothing where fontconfig is not used. */
export function takePictureFont(): void {
  const file = join(mkdtempSync(join(tmpdir(), 'greenroom-font-')), 'fonts.conf');
  writeFileSync(file, CONFIGURATION);
  process.env.FONTCONFIG_FILE = file;
}

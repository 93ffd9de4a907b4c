const host = 'document.documentElement.lastElementChild';
const cover = (style: string) =>
  `document.documentElement.append(Object.assign(document.createElement('section'), { style: 'position:fixed;inset:0;z-index:2147483647;background:#fff;${style}' }))`;
const styled = (of: string, rule: string) => {
  const [name, value] = rule.split(': ');
  return `${of}.style.setProperty('${name}', '${value}', 'important')`;
};
/** Scripts by which a page hides or covers the panel, but leaves it where a click goes. */
export const HIDING_TRICKS = [
  styled(host, 'opacity: 0.001'),
  styled('document.documentElement', 'opacity: 0.001'),
  styled(host, 'filter: opacity(0)'),
  styled(host, 'clip-path: inset(0 0 99% 0)'),
  styled(host, 'transform: scale(0.05)'),
  styled(host, 'mix-blend-mode: multiply'),
  styled(host, 'mask-image: linear-gradient(transparent, transparent)'),
  styled(host, 'right: -300px'),
  styled(host, 'height: 60px'),
  cover(''),
  cover('pointer-events:none'),
  `document.body.append(Object.assign(document.createElement('dialog'), { innerHTML: '<p>Sign in</p>', style: 'position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none' })); document.querySelector('dialog').showModal()`,
];

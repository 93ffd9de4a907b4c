/** One of our icons, by itself or as a button. */

interface IconProps {
  /** Of `icons.ts`. */
  path: string;
}

export function Icon({ path }: IconProps) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <path d={path} />
    </svg>
  );
}

/** A button that is its icon; its title is its name, and seen when the mouse rests on it. With both a label and a title it is said twice. */
export function IconButton({
  label,
  path,
  onClick,
}: IconProps & { label: string; onClick(): void }) {
  return (
    <button type="button" class="icon" title={label} onClick={onClick}>
      <Icon path={path} />
    </button>
  );
}

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { PLACE_NAMES, type Place } from './panel-places.ts';

interface PlaceMenuProps {
  now: Place;
  places(): readonly Place[];
  onPlace(place: Place): void;
}

/** Where the panel stands, and the other places that it can be put in from here. */
export function PlaceMenu({ now, places, onPlace }: PlaceMenuProps) {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLFieldSetElement>(null);
  // Before the next key can come.
  useLayoutEffect(() => {
    if (isOpen) list.current?.querySelector<HTMLElement>('[aria-pressed=true]')?.focus();
  }, [isOpen]);
  const offered = places();
  if (offered.length === 0) return null;
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const choose = (place: Place) => {
    close();
    if (place !== now) onPlace(place);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen) return;
    if (event.key === 'Escape') close();
    else if (!move(list.current, event.key)) return;
    // Else it would collapse the panel, or scroll it.
    event.preventDefault();
  };
  const onFocusOut = ({ relatedTarget, currentTarget }: FocusEvent) => {
    if (!(currentTarget as Node).contains(relatedTarget as Node | null)) setOpen(false);
  };
  const label = `${PLACE_NAMES[now]}. Put it elsewhere`;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons in it
    <div class="place-menu" onKeyDown={onKeyDown} onFocusOut={onFocusOut}>
      <button
        ref={opener}
        type="button"
        class="icon"
        title={label}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <rect x="2" y="3" width="12" height="10" rx="1.5" class="outline" />
          <path d="M10 3v10" class="outline" />
        </svg>
      </button>
      {isOpen && (
        <fieldset ref={list}>
          <legend>Where to show it on pages like this</legend>
          {offered.map((place) => (
            <button
              type="button"
              class="row"
              key={place}
              aria-pressed={place === now}
              onClick={() => choose(place)}
            >
              {PLACE_NAMES[place]}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
}

/** Moves the keyboard among the buttons; returns whether the key is one that does. */
function move(list: HTMLElement | null, key: string): boolean {
  const buttons = [...(list?.querySelectorAll('button') ?? [])];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[key];
  if (to === undefined) return false;
  buttons.at(to % buttons.length)?.focus();
  return true;
}

import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { IconButton } from './icon-button.tsx';
import { ICONS } from './icons.ts';

export interface ViewSettings {
  theme: 'system' | 'light' | 'dark';
  side: 'left' | 'right';
  /** Pixels. */
  width: number;
}

interface PanelHeaderProps {
  settings: ViewSettings;
  /** Elsewhere the browser's own frame has width, side and a way to close it. */
  isInPage: boolean;
  /** Further controls. */
  children?: ComponentChildren;
  onCollapse(): void;
  onSide(side: ViewSettings['side']): void;
  onTheme(theme: ViewSettings['theme']): void;
  onResize(width: number): void;
}

const THEMES = { system: 'light', light: 'dark', dark: 'system' } as const;
const THEME_NAMES = { system: 'as the system', light: 'light', dark: 'dark' } as const;

/** The panel's name and its few controls. */
export function PanelHeader(props: PanelHeaderProps) {
  const { settings, isInPage, onCollapse, onSide, onTheme, onResize } = props;
  const { side, theme } = settings;
  const other = side === 'right' ? 'left' : 'right';
  const theme2 = THEMES[theme];
  return (
    <header class="bar">
      {isInPage && <ResizeHandle side={side} width={settings.width} onResize={onResize} />}
      <h1>Greenroom</h1>
      <div class="bar-tools">
        {props.children}
        <IconButton
          label={`Colours: ${THEME_NAMES[theme]}. Change to ${THEME_NAMES[theme2]}`}
          path={ICONS.colours}
          onClick={() => onTheme(theme2)}
        />
        {isInPage && (
          <>
            <IconButton
              label={`Move to the ${other} side`}
              path={side === 'right' ? ICONS.toLeft : ICONS.toRight}
              onClick={() => onSide(other)}
            />
            <IconButton label="Collapse the panel" path={ICONS.close} onClick={onCollapse} />
          </>
        )}
      </div>
    </header>
  );
}

const WIDTH = { min: 320, max: 640, step: 20 };

interface ResizeHandleProps {
  side: ViewSettings['side'];
  width: number;
  onResize(width: number): void;
}

/**
 * The panel's inner edge. Distances are taken from the screen, because the frame that the pointer
 * moves over changes its own size.
 */
function ResizeHandle({ side, width, onResize }: ResizeHandleProps) {
  const from = useRef<{ x: number; width: number } | null>(null);
  const direction = side === 'right' ? -1 : 1;
  const fit = (value: number) => Math.min(WIDTH.max, Math.max(WIDTH.min, Math.round(value)));
  const onPointerMove = (event: PointerEvent) => {
    if (from.current)
      onResize(fit(from.current.width + direction * (event.screenX - from.current.x)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps = { ArrowLeft: -direction, ArrowRight: direction }[event.key];
    if (steps === undefined) return;
    event.preventDefault();
    onResize(fit(width - steps * -WIDTH.step));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a focusable separator is the pattern for resizing
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label="Width of the panel"
      aria-valuenow={width}
      aria-valuemin={WIDTH.min}
      aria-valuemax={WIDTH.max}
      tabIndex={0}
      class={`handle ${side}`}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        from.current = { x: event.screenX, width };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        from.current = null;
      }}
    />
  );
}

import type { Minutes } from '../catalog/schema.ts';

/** "30 min", "30–45 min", "about 1 h", "1 h 30 min"; null stays null. */
export function formatMinutes(minutes: Minutes | null): string | null {
  if (!minutes) return null;
  const { min, max, approximate } = minutes;
  const bothHours = min % 60 === 0 && max % 60 === 0;
  const range =
    min === max
      ? spell(min)
      : bothHours
        ? `${min / 60}–${max / 60} h`
        : max < 120
          ? `${min}–${max} min`
          : `${spell(min)} – ${spell(max)}`;
  return approximate ? `about ${range}` : range;
}

/** The same for a narrow column: "~25 min". */
export function formatMinutesShort(minutes: Minutes | null): string | null {
  return formatMinutes(minutes)?.replace(/^about /, '~') ?? null;
}

function spell(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = Math.round(minutes % 60);
  if (hours === 0) return `${rest} min`;
  if (minutes < 90 && rest > 0) return `${minutes} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

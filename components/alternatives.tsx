import { forRoles } from '../catalog/for-roles.ts';
import type { Alternative, GuideSummary } from '../catalog/guidance.ts';
import { formatMinutesShort } from './duration.ts';

/** A guide to choose; of those that fit a page it is known what tells them from others of their name. */
export type ToChoose = Pick<
  GuideSummary,
  'id' | 'name' | 'roleGroup' | 'roles' | 'department' | 'duration'
> &
  Partial<Pick<Alternative, 'toldApartBy'>>;

interface AlternativesProps {
  title: string;
  /** Deeper where they stand below a heading of the guide. */
  heading?: 'h2' | 'h3';
  /** False where the title says it of all of them. */
  saysWhose?: boolean;
  guides: readonly ToChoose[];
  onOpenGuide(id: string): void;
}

/** Guides to choose from, each with whose it is, what tells it from others of its name, and how long it takes. */
export function Alternatives({
  title,
  heading: Heading = 'h3',
  saysWhose = true,
  guides,
  onOpenGuide,
}: AlternativesProps) {
  if (guides.length === 0) return null;
  return (
    <div class="alternatives">
      <Heading>{title}</Heading>
      {guides.map((guide) => (
        <button type="button" class="row" key={guide.id} onClick={() => onOpenGuide(guide.id)}>
          <span>{guide.name}</span>
          <span class="muted">{detailsOf(guide, saysWhose)}</span>
        </button>
      ))}
    </div>
  );
}

/** "Product Manager · 45 min". */
function detailsOf(
  { roleGroup, roles, department, toldApartBy, duration }: ToChoose,
  saysWhose: boolean,
): string {
  const whose = saysWhose ? (roleGroup ?? department ?? forRoles(roles)) : null;
  const apart = toldApartBy === whose ? null : toldApartBy;
  const length = apart?.endsWith('minutes') ? null : formatMinutesShort(duration);
  return [whose, apart, length].filter(Boolean).join(' · ');
}

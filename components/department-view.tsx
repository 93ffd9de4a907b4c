import type { GuideSummary } from '../catalog/guidance.ts';
import type { Department } from '../catalog/schema.ts';
import { formatMinutes } from './duration.ts';
import { RichText } from './rich-text.tsx';

/** A department with what the catalog holds for it. */
export interface DepartmentContents {
  department: Department;
  guides: GuideSummary[];
  processes: { id: string; name: string }[];
}

interface DepartmentViewProps {
  contents: DepartmentContents;
  onOpenGuide(id: string): void;
  onOpenProcess(id: string): void;
}

/** A department's role groups with their guides, its processes, and what its page says. */
export function DepartmentView({ contents, onOpenGuide, onOpenProcess }: DepartmentViewProps) {
  const { department, guides, processes } = contents;
  const groups = [null, ...department.roleGroups.map((group) => group.name)];
  return (
    <article class="guide" aria-labelledby="department-name">
      <p class="eyebrow">Department</p>
      <h2 id="department-name" tabIndex={-1}>
        {department.name}
      </h2>
      {groups.map((group) => (
        <GuideList
          key={group ?? ''}
          title={group}
          guides={guides.filter((guide) => guide.roleGroup === group)}
          onOpenGuide={onOpenGuide}
        />
      ))}
      {processes.map((process) => (
        <button
          type="button"
          class="row"
          key={process.id}
          onClick={() => onOpenProcess(process.id)}
        >
          {process.name}
        </button>
      ))}
      {guides.length === 0 && (
        <p class="muted">The handbook has no interviews of its own for this department.</p>
      )}
      <RichText blocks={department.description} />
    </article>
  );
}

interface GuideListProps {
  title: string | null;
  guides: readonly GuideSummary[];
  onOpenGuide(id: string): void;
}

function GuideList({ title, guides, onOpenGuide }: GuideListProps) {
  if (guides.length === 0) return null;
  return (
    <section class="part">
      {title && <h3>{title}</h3>}
      {guides.map((guide) => (
        <button type="button" class="row" key={guide.id} onClick={() => onOpenGuide(guide.id)}>
          <span>{guide.name}</span>
          <span class="muted">
            {[formatMinutes(guide.duration), guide.assignment ? 'take-home' : null]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </button>
      ))}
    </section>
  );
}

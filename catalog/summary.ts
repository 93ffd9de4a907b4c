/** How much a catalog holds, in numbers. */
import type { Guide, Process } from './schema.ts';

/** Counts of what people look for in a catalog. */
export interface CatalogSummary {
  guides: number;
  processes: number;
  questions: number;
  /** Guides that are work without an interviewer; counted among the guides too. */
  assignments: number;
}

/** Counts a catalog's guides and processes, or some of them. */
export function summarizeCatalog(content: {
  guides: readonly Guide[];
  processes: readonly Process[];
}): CatalogSummary {
  const { guides, processes } = content;
  return {
    guides: guides.length,
    processes: processes.length,
    questions: guides.reduce((sum, guide) => sum + guide.questions.length, 0),
    assignments: guides.filter((guide) => guide.assignment).length,
  };
}

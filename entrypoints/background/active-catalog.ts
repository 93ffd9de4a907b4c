/** The catalog in use, indexed when it is first needed. */
import bundled from 'virtual:bundled-catalog';
import { summarise } from '../../catalog/build-guidance.ts';
import { type IndexedCatalog, indexCatalog } from '../../catalog/match/index-catalog.ts';
import type { Guide, Process } from '../../catalog/schema.ts';
import { type CatalogSearch, createSearch } from '../../catalog/search.ts';
import type { DepartmentContents } from '../../components/department-view.tsx';

let index: IndexedCatalog | null = null;
let search: CatalogSearch | null = null;

export function activeIndex(): IndexedCatalog {
  index ??= indexCatalog(bundled);
  return index;
}

export function activeSearch(): CatalogSearch {
  search ??= createSearch(bundled);
  return search;
}

export function findGuide(id: string): Guide | null {
  return bundled.guides.find((guide) => guide.id === id) ?? null;
}

export function findProcess(id: string): Process | null {
  return bundled.processes.find((process) => process.id === id) ?? null;
}

/** A department with its guides and processes, or null. */
export function findDepartment(name: string): DepartmentContents | null {
  const department = bundled.departments.find((each) => each.name === name);
  if (!department) return null;
  return {
    department,
    guides: bundled.guides.filter((guide) => guide.department === name).map(summarise),
    processes: bundled.processes
      .filter((process) => process.department === name)
      .map(({ id, name: title }) => ({ id, name: title })),
  };
}

/** The active catalog's name and size. */
export function summariseCatalog() {
  const { name, guides, processes, departments } = bundled;
  return {
    name,
    guides: guides.length,
    processes: processes.length,
    departments: departments.length,
  };
}

/** The handbook's rules for every interview: the first by its name and in a sentence, the rest on request. */
import type { Block, Principle } from '../catalog/schema.ts';
import { inlinesToText } from './plain-text.ts';
import { RichText } from './rich-text.tsx';

/** Characters; a longer one is read on request. */
const LONGEST_LEAD = 200;

export function PrinciplesView({ principles }: { principles: readonly Principle[] }) {
  const [first, ...others] = principles;
  if (!first) return null;
  const [block, ...below] = first.description;
  const lead = block && isShort(block) ? block : null;
  const rest = lead ? below : first.description;
  const hasMore = rest.length > 0 || others.length > 0;
  return (
    <aside class="principles" aria-label="For every interview">
      {lead && (
        <>
          <p>
            <strong>{first.name}</strong>
          </p>
          <RichText blocks={[lead]} />
        </>
      )}
      {hasMore && (
        <details>
          <summary>{lead ? 'More for every interview' : first.name}</summary>
          <RichText blocks={rest} />
          {others.map(({ name, description }) => (
            <section key={name}>
              <h4>{name}</h4>
              <RichText blocks={description} />
            </section>
          ))}
        </details>
      )}
    </aside>
  );
}

function isShort(block: Block): boolean {
  return block.type === 'paragraph' && inlinesToText(block.children).length <= LONGEST_LEAD;
}

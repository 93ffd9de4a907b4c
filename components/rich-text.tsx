import type { ComponentChild } from 'preact';
import type { Block, Inline } from '../catalog/schema.ts';
import { OutsideLink } from './outside-link.tsx';
import { inlinesToText } from './plain-text.ts';

/** Renders blocks as elements. Everything is text; nothing is ever inserted as HTML. */
export function RichText({ blocks }: { blocks: readonly Block[] }) {
  return <div class="rich">{blocks.map((block, index) => renderBlock(block, index))}</div>;
}

function renderBlock(block: Block, key: number): ComponentChild {
  switch (block.type) {
    case 'paragraph':
      return <p key={key}>{renderInlines(block.children)}</p>;
    case 'heading':
      return <h4 key={key}>{renderInlines(block.children)}</h4>;
    case 'list':
      return renderList(block, key);
    case 'quote':
      return <blockquote key={key}>{block.children.map(renderBlock)}</blockquote>;
    case 'code':
      return (
        <pre key={key}>
          <code>{block.value}</code>
        </pre>
      );
    case 'table':
      return renderTable(block, key);
    case 'rule':
      return <hr key={key} />;
  }
}

function renderList(list: Extract<Block, { type: 'list' }>, key: number) {
  const items = list.items.map((item, index) => <li key={index}>{item.map(renderBlock)}</li>);
  return list.ordered ? (
    <ol key={key} start={list.start}>
      {items}
    </ol>
  ) : (
    <ul key={key}>{items}</ul>
  );
}

function renderTable(table: Extract<Block, { type: 'table' }>, key: number) {
  return (
    <div class="table" key={key}>
      <table>
        <thead>
          <tr>
            {table.header.map((cell) => (
              <th scope="col">{renderInlines(cell)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr>
              {row.map((cell) => (
                <td>{renderInlines(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Renders inlines as elements. */
export function renderInlines(inlines: readonly Inline[]): ComponentChild[] {
  return inlines.map((each, index) => renderInline(each, index));
}

function renderInline(each: Inline, key: number): ComponentChild {
  switch (each.type) {
    case 'text':
      return each.value;
    case 'code':
      return <code key={key}>{each.value}</code>;
    case 'break':
      return <br key={key} />;
    case 'strong':
      return <strong key={key}>{renderInlines(each.children)}</strong>;
    case 'emphasis':
      return <em key={key}>{renderInlines(each.children)}</em>;
    case 'strike':
      return <s key={key}>{renderInlines(each.children)}</s>;
    case 'link':
      return (
        <OutsideLink key={key} href={each.href} words={inlinesToText(each.children)}>
          {renderInlines(each.children)}
        </OutsideLink>
      );
  }
}

import type { ComponentChildren } from 'preact';
import { ALOUD, AloudButton } from '../aloud/aloud.tsx';
import styles from './prose.module.css';

export interface ProseProps {
  /**
   * Paragraphs, with an empty line between them. A line that begins with `# ` is a heading; lines
   * that begin with `- ` are a list, with `1. ` a list of steps.
   */
  readonly text: string;
  /** Beside the n-th step, such as a drawing. */
  readonly beside?: (step: number) => ComponentChildren;
}

interface Words {
  readonly kind: 'heading' | 'paragraph';
  readonly text: string;
}

interface Items {
  readonly kind: 'list' | 'steps';
  readonly items: readonly string[];
}

type Block = Words | Items;

const MARKS = { heading: /^# +/, list: /^- +/, steps: /^\d+\. +/ } as const;

const kindOf = (line: string): Block['kind'] =>
  (['heading', 'list', 'steps'] as const).find((kind) => MARKS[kind].test(line)) ?? 'paragraph';

function blockOf(kind: Block['kind'], lines: readonly string[]): Block {
  if (kind === 'paragraph') return { kind, text: lines.join(' ') };
  const items = lines.map((line) => line.replace(MARKS[kind], ''));
  return kind === 'heading' ? { kind, text: items.join(' ') } : { kind, items };
}

/** Lines of one kind that follow each other are one block; a heading is always one by itself. */
function blocksOf(text: string): readonly Block[] {
  const blocks: { kind: Block['kind']; lines: string[] }[] = [];
  let apart = true;
  for (const line of text.split(/\r?\n/).map((it) => it.trim())) {
    const kind = kindOf(line);
    const last = blocks.at(-1);
    if (line === '') apart = true;
    else if (apart || last?.kind !== kind || kind === 'heading') {
      blocks.push({ kind, lines: [line] });
      apart = false;
    } else last.lines.push(line);
  }
  return blocks.map(({ kind, lines }) => blockOf(kind, lines));
}

/** A text as its parts: each heading with what stands under it. */
export function partsOf(text: string): readonly (readonly Block[])[] {
  const parts: Block[][] = [];
  for (const block of blocksOf(text)) {
    const last = parts.at(-1);
    if (last === undefined || block.kind === 'heading') parts.push([block]);
    else last.push(block);
  }
  return parts;
}

function Shown({
  block,
  beside,
}: {
  readonly block: Block;
  readonly beside: ProseProps['beside'];
}) {
  if ('text' in block) {
    if (block.kind === 'paragraph') return <p>{block.text}</p>;
    return <h2 class={styles.heading}>{block.text}</h2>;
  }
  const items = block.items.map((item, index) => (
    <li key={index} class={styles.item}>
      {block.kind === 'steps' && beside?.(index)}
      <span>{item}</span>
    </li>
  ));
  if (block.kind === 'list') return <ul class={styles.list}>{items}</ul>;
  return <ol class={styles.steps}>{items}</ol>;
}

/** A text that somebody wrote, with headings and lists and nothing else: no links, no code. */
export function Prose({ text, beside }: ProseProps) {
  return (
    <div class={styles.prose}>
      {partsOf(text).map((part, index) => (
        <div key={index} class={styles.part} {...ALOUD}>
          {part.map((block, at) => (
            <Shown key={at} block={block} beside={beside} />
          ))}
          <AloudButton what={part[0] !== undefined && 'text' in part[0] ? part[0].text : ''} />
        </div>
      ))}
    </div>
  );
}

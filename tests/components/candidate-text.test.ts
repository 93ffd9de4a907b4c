import { describe, expect, it, test } from 'vitest';
import type { Block, Guide, Inline, Minutes } from '../../catalog/schema.ts';
import { candidateBlocks } from '../../components/candidate-text.ts';
import harbour from '../fixtures/harbour-catalog.ts';

const [peer] = harbour.guides;
if (!peer) throw new Error('the fixture holds a guide');

const people: Inline[] = [{ type: 'text', value: 'Ines Pilot' }];
const paragraph = (value: string): Block => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
});
const told = (more: Partial<Guide>) => candidateBlocks({ ...peer, interviewers: people, ...more });
const lasting = (min: number | null, max: number, more: Partial<Minutes> = {}): Minutes => ({
  min,
  max,
  approximate: false,
  ...more,
});

describe('a candidate is told', () => {
  test.each([
    [lasting(60, 60), '60 minutes'],
    [lasting(1, 1), '1 minute'],
    [lasting(90, 90), '90 minutes'],
    [lasting(30, 45), '30 to 45 minutes'],
    [lasting(30, 30, { approximate: true }), 'about 30 minutes'],
    [lasting(30, 45, { approximate: true }), 'about 30 to 45 minutes'],
    [lasting(null, 60), 'at most 60 minutes'],
    [lasting(null, 120), 'at most 2 hours'],
    [lasting(60, 120), '1 to 2 hours'],
    [lasting(90, 120), '90 minutes to 2 hours'],
    [lasting(120, 150), '2 hours to 2 hours 30 minutes'],
    [lasting(35, 50, { computed: true }), '35 to 50 minutes'],
  ])('the length, and whether it is an interview or a task: %o', (duration, words) => {
    expect(told({ duration })).toEqual([paragraph(`The interview takes ${words}.`)]);
    expect(told({ duration, assignment: true })).toEqual([
      paragraph(`You work on it in your own time, for ${words}.`),
    ]);
  });

  const candidateNotes = [paragraph('Bring a chart.')];

  it('what the handbook says to candidates, after that', () => {
    expect(told({ duration: lasting(30, 30), candidateNotes })).toEqual([
      paragraph('The interview takes 30 minutes.'),
      ...candidateNotes,
    ]);
  });

  it('no length where none is known', () => {
    expect(told({ duration: null, candidateNotes })).toEqual(candidateNotes);
    expect(told({ duration: null, candidateNotes, assignment: true })).toEqual([
      paragraph('You work on it in your own time.'),
      ...candidateNotes,
    ]);
  });

  it('nothing where there are neither words for candidates nor a length', () => {
    expect(told({ duration: null })).toEqual([]);
    expect(told({ duration: null, assignment: true })).toEqual([]);
  });

  it('nothing of who interviews, and no name that the company gives the guide', () => {
    const all = JSON.stringify(told({ duration: lasting(30, 30), candidateNotes }));
    expect(all).not.toContain('Ines Pilot');
    expect(all).not.toContain(peer.name);
  });
});

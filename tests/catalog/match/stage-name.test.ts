import { describe, expect, it, test } from 'vitest';
import { partsOf } from '../../../catalog/match/stage-name.ts';

describe('what only counts or times a stage goes', () => {
  test.each([
    ['2. Peer interview', 'Peer interview'],
    ['#3 – Peer interview', 'Peer interview'],
    ['2/4 Peer interview', 'Peer interview'],
    ['(4) Peer interview', 'Peer interview'],
    ['5.1 Peer interview', 'Peer interview'],
    ['Round 2: Peer interview', 'Peer interview'],
    ['Round2 Peer interview', 'Peer interview'],
    ['Interview #2 of 3 – Peer interview', 'Peer interview'],
    ['Runde 2 von 3 Kollegen', 'Kollegen'],
    ['Étape 2 sur 3 : Pairs', 'Pairs'],
    ['Peer 2 / 3', 'Peer'],
    ['Peer interview (45 min)', 'Peer interview'],
    ['Peer interview 30-60 minutes', 'Peer interview'],
    ['45min Peer interview', 'Peer interview'],
    ['Peer interview, 1 hour', 'Peer interview,'],
    ['Entretien pairs (1 heure)', 'Entretien pairs'],
    ['Peer interview w/ CS', 'Peer interview'],
    ['🤝 Peer interview ☎️', 'Peer interview'],
    ['Peer   interview', 'Peer interview'],
  ])('“%s”', (text, name) => expect(partsOf(text)[0]).toBe(name));

  test.each(['Top 10 months', 'Part time trial', 'Ground 2 cover', 'Now/later'])(
    '“%s” stays',
    (text) => expect(partsOf(text)[0]).toBe(text),
  );
});

describe('the parts of a name', () => {
  it('come after the whole', () => {
    expect(partsOf('Onsite – Values')).toEqual(['Onsite – Values', 'Onsite', 'Values']);
  });

  test.each([
    ['Onsite: Values', ['Onsite', 'Values']],
    ['Onsite | Values', ['Onsite', 'Values']],
    ['Onsite > Values', ['Onsite', 'Values']],
    ['Onsite (Values)', ['Onsite', 'Values']],
    ['Values + Peer', ['Values', 'Peer']],
    ['Values / Peer', ['Values', 'Peer']],
    ['Onsite -Values', ['Onsite', 'Values']],
    ['Take-home', []],
    ['CEO/CTO', []],
  ])('of “%s”', (text, parts) => expect(partsOf(text)).toEqual([text, ...parts]));

  it('are none of nothing', () => expect(partsOf(' ')).toEqual([]));
});

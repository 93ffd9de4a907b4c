// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { maskedReport } from '../../../ats/masked-report.ts';
import { readPage } from '../../../ats/read-page.ts';
import { holdsTheContract } from '../adapter-contract.ts';
import { documentOf } from '../small-page.ts';
import { EXAMPLES, TALENTBARN } from './adapter.ts';

const noIds = { personId: null, applicationId: null, jobId: null };

holdsTheContract(TALENTBARN, {
  kinds: EXAMPLES,
  ours: ['https://eu1.talentbarn.example/', 'https://acme.talentbarn.example/applicants/7'],
  notOurs: [
    'https://jobs.talentbarn.example/applicants/7',
    'https://talentbarn.example/applicants/7',
    'https://acme.talentbarn.example/login/applicants/7',
    'https://app.greenhouse.io/scorecards/12',
  ],
  ids: [
    [
      'https://eu1.talentbarn.example/r/ab-9/rating?applicant=7',
      { personId: '7', applicationId: '9', jobId: null },
    ],
    ['https://acme.talentbarn.example/openings/5/board', { ...noIds, jobId: '5' }],
  ],
  pages: [
    {
      kind: 'scorecard',
      address: 'https://eu1.talentbarn.example/r/ab-9/rating?applicant=7',
      title: '',
      body: `<main data-barn='{"opening":{"name":"Data Engineer"}}'><h1><a href="/applicants/7">Ada Quill</a></h1><p class="barn-round">Values round</p><p>Stage: Onsite</p></main>`,
      read: {
        candidate: 'Ada Quill',
        job: 'Data Engineer',
        stage: 'Onsite',
        interview: 'Values round',
      },
    },
    {
      kind: 'candidate-profile',
      address: 'https://acme.talentbarn.example/applicants/7?run=9',
      title: '',
      body: '<h1>Ada Quill</h1><a href="/openings/5">Data Engineer</a><b data-stall="now">Onsite</b><ul><li data-stall="now"><a href="/applicants/8">Ben Ode</a></li></ul>',
      read: { candidate: 'Ada Quill', job: 'Data Engineer', stage: 'Onsite' },
    },
    {
      kind: 'pipeline',
      address: 'https://acme.talentbarn.example/openings/5/board',
      title: '',
      body: '<h1>Data Engineer</h1><p>Research · Remote</p>',
      read: { job: 'Data Engineer', department: 'Research' },
    },
  ],
});

it('its masked report tells the host only where many share it', () => {
  const reportOf = (address: string) => {
    const doc = documentOf('<b data-stall="zorb">x</b>');
    const url = new URL(address);
    return maskedReport(doc, url, readPage(doc, url, [], TALENTBARN), TALENTBARN);
  };
  expect(reportOf('https://eu1.talentbarn.example/r/ab-9/rating')).toContain(
    'https://euN.talentbarn.example/',
  );
  expect(reportOf('https://zorb.talentbarn.example/applicants/7')).not.toContain('zorb');
});

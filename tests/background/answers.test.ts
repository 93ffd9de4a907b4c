/** What the service worker answers to each message, and to whom. */
import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import { STATE_ICONS } from '../../components/icons.ts';
import type { RequestName } from '../../extension/messages.ts';
import {
  fakeBrowser,
  openPopup,
  openTabs,
  resetBrowser,
  sendToTab,
  setIcon,
  stored,
} from '../extension/fake-browser.ts';
import harbour from '../fixtures/harbour-catalog.ts';
import {
  guidanceOn,
  onTab,
  outsidePanel,
  ownPage,
  panelFrame,
  read,
  type StartedWorker,
  scorecard,
  settle,
  startWorker,
  visit,
} from './worker.ts';

vi.mock('../../catalog/compile/compile.ts', () => ({ compileHandbook: vi.fn() }));

let worker: StartedWorker;
beforeEach(async () => {
  resetBrowser();
  worker = await startWorker();
});

describe('a message', () => {
  it.each([
    [{ type: 'guide' }],
    [{ type: 'guide', id: 7 }],
    [{ type: 'guide', id: 'peer', more: 1 }],
    [{ type: 'guide', id: 'x'.repeat(2_001) }],
    [{ type: 'unknown' }],
    [{ type: 'pin', guideId: 'peer', scope: 'everywhere' }],
    [{ type: 'panel-presence', problem: 'bored' }],
    [{ type: 'tab-state', tabId: 1.5 }],
    [{ type: 'open-page', page: 'panel' }],
    [{ type: 'page-read', context: { ...scorecard('Peer Interview'), kind: 'weather' } }],
    [{ type: 'page-read', context: { ...scorecard('Peer Interview'), minutes: 0 } }],
    [{ type: 'page-read', context: { ...scorecard('Peer Interview'), stage: read('x', 1.1) } }],
    [{ type: 'page-read', context: { ...scorecard('Peer Interview'), stage: read('x', -0.1) } }],
    [
      {
        type: 'page-read',
        context: { ...scorecard('Peer Interview'), stagesAround: { next: 'x' } },
      },
    ],
    [
      {
        type: 'page-read',
        context: { ...scorecard('Peer Interview'), stagesAround: { after: 7 } },
      },
    ],
    [{ type: 'add-address', url: 'http://handbook.example/', everyHours: null }],
    [{ type: 'add-address', url: 'https:///', everyHours: null }],
    [{ type: 'add-address', url: 'see https://handbook.example/', everyHours: null }],
    [{ type: 'add-address', url: 'https://handbook.example/', everyHours: 0 }],
    ['no object'],
    [null],
  ])('of the wrong shape is refused: %j', async (message) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const fetched = vi.spyOn(globalThis, 'fetch');
    const reply = await worker.tell(message, onTab(1));
    expect(reply).toEqual({ ok: false, what: 'Greenroom does not understand this request' });
    expect(fetched).not.toHaveBeenCalled();
    fetched.mockRestore();
    warn.mockRestore();
  });

  it('with all that a page may say is understood', async () => {
    const evidence = { layer: 'own', where: 'h3', text: 'Peer Interview' } as const;
    const stage = { text: 'Peer Interview', confidence: 1, evidence: [evidence], conflicts: [] };
    const context = scorecard(null, { stage, minutes: 30, interviewers: 'Lo', jobId: '4' });
    expect(await visit(worker, 1, context)).toBe('Peer Interview');
    expect((await worker.ask('tab-state', {}, ownPage(1))).context).toEqual(context);
  });
});

describe('from the catalog in use', () => {
  it('a guide or a process by its id, or null', async () => {
    expect(await worker.ask('guide', { id: 'charts' })).toEqual(harbour.guides[2]);
    expect(await worker.ask('guide', { id: 'harbour/pilot' })).toBeNull();
    expect(await worker.ask('process', { id: 'harbour/pilot' })).toEqual(harbour.processes[0]);
    expect(await worker.ask('process', { id: 'charts' })).toBeNull();
  });

  it('a department with its own guides and processes, or null', async () => {
    const found = await worker.ask('department', { name: 'Harbour' });
    expect(found?.department).toEqual(harbour.departments[0]);
    expect(found?.guides.map(({ id }) => id)).toEqual(['charts']);
    expect(found?.processes).toEqual([{ id: 'harbour/pilot', name: 'Harbour Pilot' }]);
    expect(await worker.ask('department', { name: 'Galley' })).toBeNull();
  });

  it('what a search finds', async () => {
    const [group] = await worker.ask('search', { query: 'chart' });
    expect(group?.results[0]).toMatchObject({ kind: 'guide', id: 'charts' });
    expect(await worker.ask('search', { query: '' })).toEqual([]);
  });

  it('its name and size', async () => {
    expect(await worker.ask('active-catalog', {})).toEqual({
      id: 'bundled',
      locked: false,
      policyProblem: null,
      name: 'Harbour handbook',
      guides: 4,
      processes: 2,
      departments: 1,
    });
  });
});

describe('of the handbook in use, for the views', () => {
  const inUse = () => worker.ask('handbook-in-use', {});

  it('its name and departments; the bundled one is as old as the extension', async () => {
    expect(await inUse()).toEqual({
      name: 'Harbour handbook',
      from: 'bundled',
      mayChange: true,
      changedAt: null,
      departments: ['Harbour'],
    });
  });
});

describe('a page that was read', () => {
  it('is matched, kept for the session only, and shown to the panel of its tab', async () => {
    const context = scorecard('Peer Interview');
    expect(await visit(worker, 1, context)).toBe('Peer Interview');
    expect(await stored('session')).toEqual({
      'page:1': {
        context,
        page: { kind: 'scorecard', personId: '2', applicationId: '3', candidate: 'Ada Reef' },
        outcome: {
          verdict: 'sure',
          guideId: 'peer',
          guideName: 'Peer Interview',
          confidence: expect.any(Number),
        },
        document: null,
        settled: true,
      },
    });
    expect(JSON.stringify(await stored('local'))).not.toContain('Ada Reef');
    expect((await guidanceOn(worker, 1))?.guide?.id).toBe('peer');
    expect(await guidanceOn(worker, 2)).toBeNull();
  });

  it('may have no guide', async () => {
    expect(await visit(worker, 1, scorecard('Weather balloon'))).toBeNull();
    expect(await stored('session')).toMatchObject({ 'page:1': { outcome: { guideId: null } } });
  });

  it('asks for certainty: what was read doubtfully is not sure', async () => {
    await visit(worker, 1, scorecard(null, { stage: read('Peer Interview', 0.2) }));
    const doubtful = await guidanceOn(worker, 1);
    expect(doubtful?.query.certainty).toBe(0.2);
    expect(doubtful?.match.verdict).not.toBe('sure');
    await visit(worker, 2, scorecard(null, { job: null }));
    expect((await guidanceOn(worker, 2))?.query.certainty).toBe(0);
  });

  it('is asked about with all that was read', async () => {
    const context = scorecard('Onsite', {
      interview: read('Peer Interview', 0.8),
      department: read('Harbour'),
      minutes: 30,
      bookedMinutes: 30,
      interviewers: 'Lo Mast',
    });
    await visit(worker, 1, context);
    expect((await guidanceOn(worker, 1))?.query).toEqual({
      job: 'Harbour Pilot',
      department: 'Harbour',
      stage: 'Onsite',
      interview: 'Peer Interview',
      minutes: 30,
      bookedMinutes: 30,
      stagesAround: null,
      interviewers: 'Lo Mast',
      certainty: 0.8,
    });
  });

  it('is forgotten when the page shows nothing for us any more', async () => {
    await visit(worker, 1, scorecard('Peer Interview'));
    await visit(worker, 1, null);
    expect(await stored('session')).toEqual({});
  });

  it('is forgotten with its panel when the page is left for good', async () => {
    await visit(worker, 1, scorecard('Peer Interview'));
    const token = 'a'.repeat(32);
    await worker.ask('panel-opening', { token }, onTab(1));
    await worker.ask('panel-start', { token }, panelFrame(1));
    await worker.ask('pin', { guideId: 'values', scope: 'once' }, panelFrame(1));
    await worker.ask('page-left', { token }, onTab(1));
    expect(await stored('session')).toEqual({});
  });

  it('is left without a panel too', async () => {
    await visit(worker, 1, scorecard('Peer Interview'));
    await worker.ask('page-left', { token: null }, onTab(1));
    expect(await stored('session')).toEqual({});
  });

  it('is forgotten too where the next one stands in its place, but not with the next one', async () => {
    const document = (documentId: string) => ({ ...onTab(1), documentId });
    const gone = { ...document('ONE'), frameId: 4, documentLifecycle: 'pending_deletion' };
    const kept = async () => Object.keys(await stored('session'));
    for (const of of ['ONE', 'TWO']) {
      const context = scorecard('Peer Interview');
      await worker.ask('page-read', { context }, document(of));
      await worker.ask('page-left', { token: null }, gone);
      expect(await kept()).toEqual(of === 'ONE' ? [] : ['page:1']);
    }
  });

  it('that is left late takes no panel of the next page with it', async () => {
    const panel = await worker.openPanel(1);
    await worker.ask('page-left', { token: 'b'.repeat(32) }, onTab(1));
    expect(await worker.tell({ type: 'tab-state' }, panel)).toMatchObject({ ok: true });
  });

  it('of a tab that crashed is forgotten by the next service worker, and of no other', async () => {
    await visit(worker, 1, scorecard('Peer Interview'));
    await visit(worker, 2, scorecard('Peer Interview'));
    await worker.ask('pin', { guideId: 'values', scope: 'once' }, await worker.openPanel(1));
    openTabs.mockReturnValue([2]);
    worker = await startWorker();
    await worker.ask('guide', { id: 'peer' });
    await settle();
    expect(Object.keys(await stored('session'))).toEqual(['page:2']);
  });

  it('is no page where what was kept of it cannot be read', async () => {
    await fakeBrowser.storage.session.set({
      'page:1': { context: { kind: 'weather' } },
      'page:2': 7,
    });
    for (const tab of [1, 2]) {
      const state = await worker.ask('tab-state', {}, ownPage(tab));
      expect(state).toEqual({ page: null, context: null, guidance: null });
    }
  });

  it('never overwrites a newer one of the same tab', async () => {
    const older = visit(worker, 1, scorecard('Peer Interview'));
    const newer = visit(worker, 1, scorecard('Values Interview'));
    expect(await Promise.all([newer, older])).toEqual(['Values Interview', 'Peer Interview']);
    expect((await guidanceOn(worker, 1))?.guide?.id).toBe('values');
  });

  it('is answered though the one before could not be', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const set = vi.spyOn(fakeBrowser.storage.session, 'set');
    set.mockRejectedValueOnce(new Error('The disk is full'));
    const failed = worker.tell(
      { type: 'page-read', context: scorecard('Peer Interview') },
      onTab(1),
    );
    const next = visit(worker, 2, scorecard('Values Interview'));
    // What the browser says is for the console; a person is told that the mistake is ours.
    const what = 'Greenroom has made a mistake of its own here';
    expect(await failed).toEqual({ ok: false, what });
    expect(logged).toHaveBeenCalledWith(`${what}:`, new Error('The disk is full'));
    expect(await next).toBe('Values Interview');
    set.mockRestore();
    logged.mockRestore();
  });
});

describe('whose tab it is', () => {
  beforeEach(async () => {
    await visit(worker, 1, scorecard('Peer Interview'));
    await visit(worker, 2, scorecard('Values Interview'));
  });
  const guideOf = async (tabId: number | undefined, sender: object) =>
    (await worker.ask('tab-state', tabId === undefined ? {} : { tabId }, sender)).guidance?.guide
      ?.id;

  it('a page of the extension may name a tab, and else means its own', async () => {
    expect(await guideOf(2, ownPage(1))).toBe('values');
    expect(await guideOf(2, ownPage())).toBe('values');
    expect(await guideOf(undefined, ownPage(1))).toBe('peer');
  });

  it('a panel speaks for its own tab, whatever tab it names', async () => {
    const panel = await worker.openPanel(1);
    expect(await guideOf(2, panel)).toBe('peer');
    await worker.ask('pin', { guideId: 'charts', scope: 'once' }, panel);
    expect((await guidanceOn(worker, 1))?.guide?.id).toBe('charts');
    expect((await guidanceOn(worker, 2))?.guide?.id).toBe('values');
    await worker.ask('unpin', {}, panel);
    expect((await guidanceOn(worker, 1))?.guide?.id).toBe('peer');
  });

  it('a panel outside the page names the tab that it follows', async () => {
    for (const panel of [outsidePanel(), outsidePanel(9)]) {
      expect(await guideOf(2, panel)).toBe('values');
      await worker.ask('pin', { guideId: 'charts', scope: 'once', tabId: 2 }, panel);
      expect(await guideOf(2, panel)).toBe('charts');
      await worker.ask('unpin', { tabId: 2 }, panel);
      expect(await guideOf(2, panel)).toBe('values');
      await worker.ask('correct-reading', { value: 'stage', text: null, tabId: 2 }, panel);
      const { context } = await worker.ask('tab-state', { tabId: 2 }, panel);
      expect(context?.corrected).toEqual(['stage']);
      await worker.ask('restore-reading', { value: 'stage', tabId: 2 }, panel);
      expect(await guideOf(2, panel)).toBe('values');
      expect(await guideOf(1, panel)).toBe('peer');
    }
  });

  it('what belongs to no tab is refused', async () => {
    await expect(worker.ask('tab-state', {}, ownPage())).rejects.toThrow('belongs to no tab');
  });
});

const NOT_YOURS = {
  ok: false,
  what: 'Greenroom shows its guidance only in its own panel',
};

describe('who may ask what', () => {
  beforeEach(async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    await visit(worker, 1, scorecard('Peer Interview'));
  });
  afterEach(() => vi.restoreAllMocks());

  const token = 'a-token-that-the-content-script-made';
  const messages: Record<RequestName, object> = {
    'page-coming': {},
    'page-read': { context: null },
    'page-left': { token },
    'panel-opening': { token },
    'panel-start': { token },
    'panel-presence': { problem: null },
    'tab-state': {},
    search: { query: 'peer' },
    guide: { id: 'peer' },
    process: { id: 'harbour/pilot' },
    department: { name: 'Harbour' },
    pin: { guideId: 'peer', scope: 'once' },
    unpin: {},
    'correct-reading': { value: 'stage', text: null },
    'restore-reading': { value: 'stage' },
    'change-settings': { settings: { side: 'left' } },
    'masked-report': {},
    'active-catalog': {},
    'handbook-in-use': {},
    'open-page': { page: 'welcome' },
    'add-address': { url: 'https://handbook.example/', everyHours: null },
    'refresh-catalog': { id: 'bundled' },
    'open-window': {},
    'open-side-panel': {},
  };
  const names = Object.keys(messages) as RequestName[];
  const refusedTo = async (sender: object) => {
    const refused: string[] = [];
    for (const type of names) {
      const reply = await worker.tell({ type, ...messages[type] }, sender);
      if (!reply.ok && reply.what === NOT_YOURS.what) refused.push(type);
    }
    return refused;
  };
  const FOR_THE_PAGE = ['page-coming', 'page-read', 'page-left', 'panel-opening', 'panel-presence'];
  const FOR_OPTIONS = ['active-catalog', 'add-address', 'refresh-catalog'];

  const FOR_PLACES = ['open-window', 'open-side-panel'];

  it('a content script says what it read, opens panels and changes settings, and no more', async () => {
    const allowed = [...FOR_THE_PAGE, 'change-settings', ...FOR_PLACES];
    expect(await refusedTo(onTab(1))).toEqual(names.filter((each) => !allowed.includes(each)));
  });

  it.each(['cached', 'pending_deletion'])(
    'a page that is gone (%s) says so, and no more',
    async (documentLifecycle) => {
      const refused = await refusedTo({ ...onTab(1), frameId: 3, documentLifecycle });
      expect(refused).toEqual(names.filter((each) => each !== 'page-left'));
    },
  );

  it('a panel asks and pins, and no more', async () => {
    const refused = await refusedTo(await worker.openPanel(1));
    expect(refused.sort()).toEqual([...FOR_THE_PAGE, ...FOR_OPTIONS, ...FOR_PLACES].sort());
  });

  it.each([
    ['the side panel', outsidePanel()],
    ['a window of its own', outsidePanel(9)],
  ])('the panel in %s asks and pins, and no more', async (_, sender) => {
    const notTheirs = [...FOR_THE_PAGE, 'panel-start', ...FOR_OPTIONS, ...FOR_PLACES];
    expect((await refusedTo(sender)).sort()).toEqual(notTheirs.sort());
  });

  it('popup and options do all but what belongs to a page or its panel', async () => {
    const ofReadings = ['correct-reading', 'restore-reading'];
    const ofPanels = ['panel-start', 'pin', 'unpin', ...ofReadings, 'masked-report'];
    const forPanels = [...ofPanels, 'open-side-panel'];
    expect((await refusedTo(ownPage(1))).sort()).toEqual([...FOR_THE_PAGE, ...forPanels].sort());
  });

  it.each([
    ['a frame in a page', { ...onTab(1), frameId: 3, documentLifecycle: 'active' }],
    ['the outside panel in a frame', { ...outsidePanel(1), frameId: 3 }],
    ['another site', { ...onTab(1), url: 'https://evil.example/scorecards/1' }],
    ['a job board', { ...onTab(1), url: 'https://boards.greenhouse.io/harbour' }],
    [
      'a site with our address in its own',
      { ...onTab(1), url: 'https://evil.example/?chrome-extension://test-extension-id/' },
    ],
    ['nobody', {}],
  ])('%s may nothing', async (_, sender) => {
    expect(await refusedTo(sender)).toEqual(names);
  });

  describe('a panel', () => {
    const start = (sender: object, given = token) =>
      worker.ask('panel-start', { token: given }, sender as never);
    const opening = () => worker.ask('panel-opening', { token }, onTab(1));
    const asked = (sender: object) => worker.tell({ type: 'tab-state' }, sender);

    it('is one by the token that its content script made, and stays one', async () => {
      await opening();
      expect(await asked(panelFrame(1))).toEqual(NOT_YOURS);
      const shown = await worker.ask('tab-state', { tabId: 1 }, ownPage());
      expect(await start(panelFrame(1))).toEqual(shown);
      expect(await start(panelFrame(1))).toEqual(shown);
      expect(await asked(panelFrame(1))).toMatchObject({ ok: true });
      worker = await startWorker();
      expect(await asked(panelFrame(1))).toMatchObject({ ok: true });
    });

    it.each([
      ['a second frame', panelFrame(1, 8)],
      ['a second document in the frame', panelFrame(1, 7, 'NEXT')],
      ['another tab', panelFrame(2)],
    ])('is not %s that bears the same token', async (_, other) => {
      await opening();
      await start(panelFrame(1));
      expect(await start(other)).toBeNull();
      expect(await asked(other)).toEqual(NOT_YOURS);
      expect(await asked(panelFrame(1))).toMatchObject({ ok: true });
    });

    it.each([
      ['bears another token', panelFrame(1), 'another'],
      ['bears none', panelFrame(1), ''],
      ['is on a tab where none is expected', panelFrame(2), token],
      ['is a tab of its own', { ...panelFrame(1), frameId: 0 }, token],
    ])('is none that %s', async (_, sender, given) => {
      await opening();
      expect(await start(sender, given)).toBeNull();
      expect(await asked(sender)).toEqual(NOT_YOURS);
    });

    it('is forgotten with its tab', async () => {
      await opening();
      openTabs.mockReturnValue([]);
      worker = await startWorker();
      await worker.ask('guide', { id: 'peer' });
      await settle();
      expect(await start(panelFrame(1))).toBeNull();
    });
  });
});

describe('an open panel', () => {
  it('is told on its tab whenever what it shows has changed', async () => {
    const changed = () =>
      sendToTab.mock.calls
        .filter(([, message]) => (message as { type: string }).type === 'tab-changed')
        .map(([tabId]) => tabId);
    await visit(worker, 1, scorecard('Peer Interview'));
    expect(changed()).toEqual([1]);
    const panel = await worker.openPanel(1);
    await worker.ask('pin', { guideId: 'charts', scope: 'once' }, panel);
    await worker.ask('unpin', {}, panel);
    expect(changed()).toEqual([1, 1, 1]);
  });

  it('outside the page is told with the number of the tab', async () => {
    const told = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined as never);
    await visit(worker, 1, scorecard('Peer Interview'));
    expect(told.mock.calls).toEqual([[{ type: 'tab-changed', tabId: 1 }]]);
    told.mockRestore();
  });

  it('that is gone keeps nobody from an answer', async () => {
    const noted = vi.spyOn(console, 'debug').mockImplementation(() => {});
    sendToTab.mockRejectedValue(new Error('Receiving end does not exist.'));
    expect(await visit(worker, 1, scorecard('Peer Interview'))).toBe('Peer Interview');
    noted.mockRestore();
  });
});

describe('a window of its own', () => {
  const windows = fakeBrowser.windows as never as Record<'create' | 'update', Mock>;
  beforeEach(() => {
    windows.create = vi.fn(async () => ({ id: 50 + windows.create.mock.calls.length }));
    windows.update = vi.fn(async () => ({}));
  });

  it('is opened once for a tab, and then brought to the front', async () => {
    await Promise.all([
      worker.ask('open-window', {}, onTab(1)),
      worker.ask('open-window', { tabId: 1 }, ownPage()),
    ]);
    expect(windows.create).toHaveBeenCalledTimes(1);
    const url = `chrome-extension://${fakeBrowser.runtime.id}/outside-panel.html?tab=1`;
    expect(windows.create.mock.calls[0]?.[0]).toMatchObject({ url, type: 'popup', width: 380 });
    expect(windows.update.mock.calls).toEqual([[51, { focused: true }]]);
    await worker.ask('open-window', {}, onTab(2));
    expect(windows.create).toHaveBeenCalledTimes(2);
  });

  it('is opened anew where it was closed', async () => {
    await worker.ask('open-window', {}, onTab(1));
    windows.update.mockRejectedValue(new Error('No window with id: 51.'));
    await worker.ask('open-window', {}, onTab(1));
    expect(windows.create).toHaveBeenCalledTimes(2);
  });
});

describe('the browser’s side panel', () => {
  const open = vi.fn(async () => {});
  beforeEach(() => {
    open.mockReset().mockResolvedValue();
    Object.assign(fakeBrowser, { sidePanel: { open } });
  });
  afterEach(() => {
    Object.assign(fakeBrowser, { sidePanel: undefined });
  });

  it('is opened in the very turn in which the click is heard of', () => {
    void worker.tell({ type: 'open-side-panel' }, onTab(3));
    expect(open).toHaveBeenCalledWith({ tabId: 3 });
    void fakeBrowser.commands.onCommand.trigger('side-panel', { id: 4 });
    expect(open).toHaveBeenLastCalledWith({ tabId: 4 });
  });

  it('is told of the key in the very turn, so that the page’s own question is still the person’s', () => {
    void fakeBrowser.commands.onCommand.trigger('toggle-panel', { id: 3 });
    expect(sendToTab).toHaveBeenCalledWith(3, { type: 'toggle-panel' });
  });

  it('that the browser does not open is said in words', async () => {
    open.mockRejectedValue(new Error('may only be called in response to a user gesture'));
    const what = 'The browser did not open its side panel';
    expect(await worker.tell({ type: 'open-side-panel' }, onTab(3))).toEqual({ ok: false, what });
  });
});

describe('a report', () => {
  it('is made by the content script of the tab', async () => {
    sendToTab.mockResolvedValue('Page kind: scorecard');
    const panel = await worker.openPanel(4);
    expect(await worker.ask('masked-report', {}, panel)).toBe('Page kind: scorecard');
    expect(sendToTab).toHaveBeenCalledWith(4, { type: 'make-report' });
  });

  it('that did not come is said', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const panel = await worker.openPanel(4);
    sendToTab.mockResolvedValue(undefined);
    await expect(worker.ask('masked-report', {}, panel)).rejects.toThrow('gave no report');
    sendToTab.mockRejectedValue(new Error('Receiving end does not exist.'));
    await expect(worker.ask('masked-report', {}, panel)).rejects.toThrow('gave no report');
    logged.mockRestore();
  });
});

describe('the toolbar icon', () => {
  const icon = async () => {
    const { action } = fakeBrowser;
    return [await action.getBadgeText({ tabId: 1 }), await action.getTitle({ tabId: 1 })];
  };

  it.each([
    ['removed', /removed Greenroom’s panel/],
    ['blocked', /lets no panel/],
    ['covered', /covers Greenroom’s panel/],
  ] as const)(
    'says that the page %s the panel, until it is shown again',
    async (problem, words) => {
      await worker.ask('panel-presence', { problem }, onTab(1));
      expect(await icon()).toEqual(['!', expect.stringMatching(words)]);
      expect(await fakeBrowser.action.getBadgeBackgroundColor({ tabId: 1 })).toEqual([
        138, 90, 0, 255,
      ]);
      await worker.ask('panel-presence', { problem: null }, onTab(1));
      expect(await icon()).toEqual(['', 'word:name']);
    },
  );

  const FITTING = scorecard('Peer Interview');
  const LIKELY = scorecard('Peer Interview', { stage: read('Peer Interview', 0.3) });
  const DOUBTFUL = scorecard('Team Interview');
  const STRANGE = scorecard('Weather balloon');
  const pictures = () => setIcon.mock.lastCall?.[0];

  it.each([
    ['found', FITTING, 'word:name: Peer Interview', 'Peer Interview'],
    [
      'unsure',
      LIKELY,
      'word:name: probably Peer Interview; see whether it is right',
      'Peer Interview?',
    ],
    ['unsure', DOUBTFUL, 'word:name: several guides may fit this page', 'Which guide?'],
    ['nothing', STRANGE, 'word:name: no guide for this page', 'word:name'],
  ] as const)('and the tab say “%s” by shape and words', async (found, context, whole, short) => {
    const words = await worker.ask('page-read', { context }, onTab(1));
    await settle();
    expect(words).toEqual({ found, short, whole, icon: STATE_ICONS[found] });
    expect(await icon()).toEqual(['', whole]);
    const path = { 16: `/icon/${found}-16.png`, 32: `/icon/${found}-32.png` };
    expect(pictures()).toEqual({ tabId: 1, path });
    for (const file of Object.values(path)) {
      expect(existsSync(new URL(`../../public${file}`, import.meta.url))).toBe(true);
    }
  });

  it('says nothing any more when the page is left', async () => {
    await visit(worker, 1, FITTING);
    await visit(worker, 1, null);
    await settle();
    expect(await icon()).toEqual(['', 'word:name']);
    expect(pictures()?.path).toEqual({ 16: '/icon/16.png', 32: '/icon/32.png' });
  });

  it('goes on about what the page does to the panel, and then says what was found', async () => {
    await worker.ask('panel-presence', { problem: 'covered' }, onTab(1));
    await visit(worker, 1, FITTING);
    await settle();
    expect(await icon()).toEqual(['!', expect.stringMatching(/covers/)]);
    await worker.ask('panel-presence', { problem: null }, onTab(1));
    expect(await icon()).toEqual(['', 'word:name: Peer Interview']);
  });

  it('of a tab that has just gone keeps nobody from the answer', async () => {
    const said = vi.spyOn(console, 'debug').mockImplementation(() => {});
    setIcon.mockRejectedValue(new Error('No tab with id: 1.'));
    expect(await visit(worker, 1, FITTING)).toBe('Peer Interview');
    await settle();
    expect(said).toHaveBeenCalledWith(expect.stringContaining('icon for tab 1'), expect.anything());
    said.mockRestore();
  });
});

describe('the keyboard command', () => {
  const press = (command: string, tab?: { id?: number }) =>
    fakeBrowser.commands.onCommand.trigger(command, tab);

  it('goes to the page, which hides or shows the panel', async () => {
    await press('toggle-panel', { id: 3 });
    expect(sendToTab).toHaveBeenCalledWith(3, { type: 'toggle-panel' });
    expect(openPopup).not.toHaveBeenCalled();
  });

  it('opens the popup where no page listens', async () => {
    sendToTab.mockRejectedValue(new Error('nobody there'));
    await press('toggle-panel', { id: 3 });
    expect(openPopup).toHaveBeenCalled();
  });

  it('does nothing for another command, or without a tab', async () => {
    await press('another', { id: 3 });
    await press('toggle-panel');
    await press('toggle-panel', {});
    expect(sendToTab).not.toHaveBeenCalled();
  });
});

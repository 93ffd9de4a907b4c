/** The panel's view by itself, without what its buttons do. */
import { h, render } from 'preact';
import { type PanelActions, type PanelState, PanelView } from '../../components/panel-view.tsx';

/** Draws it, or draws it again with what is given; every action that is not given does nothing. */
export function drawPanel(
  root: Element,
  state: Partial<PanelState>,
  actions: Partial<PanelActions> = {},
): void {
  const nothing = () => {};
  const props: Parameters<typeof PanelView>[0] = {
    foot: {
      version: '0.1.0',
      handbook: null,
      news: null,
      onOptions: nothing,
      onHelp: nothing,
      onCloseNews: nothing,
    },
    where: 'page',
    page: null,
    guidance: null,
    status: 'ready',
    opened: null,
    search: { query: '', results: [] },
    settings: { theme: 'system', side: 'right', width: 380, places: {} },
    notices: [],
    error: null,
    onCollapse: nothing,
    onLeave: nothing,
    places: () => [],
    onPlace: nothing,
    onSide: nothing,
    onTheme: nothing,
    onResize: nothing,
    onSearch: nothing,
    onChooseResult: nothing,
    onOpenGuide: nothing,
    onOpenProcess: nothing,
    onOpenDepartment: nothing,
    onBack: nothing,
    onPin: nothing,
    onUnpin: nothing,
    onCorrect: nothing,
    onRestore: nothing,
    onDismissNotice: nothing,
    onRetry: nothing,
    report: async () => '',
    copy: async () => {},
    ...state,
    ...actions,
  };
  render(h(PanelView, props), root);
}

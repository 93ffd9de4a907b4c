import '../../components/theme.css';
import '../../components/guide.css';
import '../../components/panel.css';
import { mount } from '../../extension/mount.tsx';
import { PanelApp } from './panel-app.tsx';

void mount(PanelApp);

import '../../components/theme.css';
import '../../components/guide.css';
import '../../components/panel.css';
import '../../components/popup.css';
import { mount } from '../../extension/mount.tsx';
import { PopupApp } from './popup-app.tsx';

void mount(PopupApp);

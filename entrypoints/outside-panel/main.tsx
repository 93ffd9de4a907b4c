import '../../components/theme.css';
import '../../components/guide.css';
import '../../components/panel.css';
import { mount } from '../../extension/mount.tsx';
import { OutsideApp } from './outside-app.tsx';

void mount(OutsideApp);

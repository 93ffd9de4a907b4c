import '../../components/theme.css';
import '../../components/guide.css';
import '../../components/welcome.css';
import { mount } from '../../extension/mount.tsx';
import { WelcomeApp } from './welcome-app.tsx';

void mount(WelcomeApp);

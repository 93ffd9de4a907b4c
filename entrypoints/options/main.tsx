import '../../components/theme.css';
import '../../components/guide.css';
import '../../components/options.css';
import { mount } from '../../extension/mount.tsx';
import { OptionsApp } from './options-app.tsx';

void mount(OptionsApp);

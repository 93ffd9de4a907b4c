import '../../components/theme.css';
import '../../components/guide.css';
import '../../components/options.css';
import { mount } from '../shared/mount.tsx';
import { OptionsApp } from './options-app.tsx';

void mount(OptionsApp);

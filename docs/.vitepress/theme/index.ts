import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme';
import Home from './Home.vue';
import '../../theme.css';
import './site.css';

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component('Home', Home);
  },
} satisfies Theme;

// Runs before anything is drawn: the theme that was chosen on the site holds here, too.
const chosen = localStorage.getItem('vitepress-theme-appearance');
const isDark =
  chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
document.documentElement.classList.toggle('dark', isDark);

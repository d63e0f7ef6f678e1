/** The pages of documentation: their language and appearance. Both languages stand in the page and are read without this. */
import 'virtual:solieu-look.css';
import { fromAddress, toAddress } from '../page/address';

const root = document.documentElement;

function settle(): void {
  // A place in the text tells its language itself and keeps the appearance.
  const place = location.hash.includes('=') ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const settings = fromAddress(location.hash);
  const language = place?.closest('[lang="en"]') ? 'en' : place ? 'vi' : settings.language;
  if (!place) root.dataset['theme'] = settings.theme;
  root.dataset['language'] = language;
  root.lang = language;
  document.title = document.querySelector(`.version[lang="${language}"] h1`)?.textContent + ' – Số liệu';
  const theme = (root.dataset['theme'] ?? 'auto') as typeof settings.theme;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
    const own = link.dataset['language'] as 'vi' | 'en';
    link.hash = toAddress({ language: own, theme, tab: 'table' }) || '#lang=vi';
    if (own === language) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-page]')) link.hash = toAddress({ language, theme, tab: 'table' });
  place?.scrollIntoView();
}

addEventListener('hashchange', settle);
settle();

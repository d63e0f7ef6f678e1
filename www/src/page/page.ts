/** The frame around the element: name, promise, language, appearance. Drawn in the page itself, styled by page.css. */
import { LitElement, html, type PropertyValues } from 'lit';
import { icon } from '../element/icons';
import '../element/so-lieu';
import type { ResultTab } from '../element/so-lieu';
import { samples } from '../samples';
import { languages } from '../words/language';
import { phrases } from '../words/phrases';
import { fromAddress, toAddress, type Settings, type Theme } from './address';

class Page extends LitElement {
  static override properties = { settings: { state: true } };

  declare settings: Settings;

  constructor() {
    super();
    this.settings = fromAddress(location.hash);
    addEventListener('hashchange', () => {
      this.settings = fromAddress(location.hash);
    });
  }

  protected override createRenderRoot(): HTMLElement {
    this.replaceChildren();
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('settings')) return;
    const { language, theme } = this.settings;
    document.documentElement.lang = language;
    document.documentElement.dataset['theme'] = theme;
    document.title = phrases(language).pageTitle;
    const hash = toAddress(this.settings);
    if (hash !== location.hash) history.replaceState(null, '', hash === '' ? location.pathname + location.search : hash);
  }

  protected override render(): unknown {
    const { language, theme, tab } = this.settings;
    const say = phrases(language);
    const themes: [Theme, string][] = [['auto', say.themeAuto], ['light', say.themeLight], ['dark', say.themeDark]];
    return html`<header class="head">
        <svg class="logo" viewBox="0 0 32 32" width="36" height="36" aria-hidden="true" focusable="false">
          <rect width="32" height="32" rx="7" /><path d="M7 9.5h18M7 22.5h18M22 16h3" /><rect class="figure" x="6" y="13" width="13" height="6" rx="1.5" />
        </svg>
        <div class="title"><h1 lang="vi">${say.name}</h1><p>${say.tagline}</p></div>
        <p class="promise" title=${say.promiseWhy}>${icon('lock')}<span>${say.promise}</span></p>
        <div class="settings">
          <div class="switch" role="group" aria-label=${say.languageLabel}>
            ${languages.map((each) => html`<button type="button" lang=${each} aria-label=${each === 'vi' ? 'VI – Tiếng Việt' : 'EN – English'} aria-pressed=${each === language ? 'true' : 'false'} @click=${() => this.#change({ language: each })}>${each.toUpperCase()}</button>`)}
          </div>
          <div class="switch" role="group" aria-label=${say.themeLabel}>
            ${themes.map(([id, label]) => html`<button type="button" aria-pressed=${id === theme ? 'true' : 'false'} @click=${() => this.#change({ theme: id })}>${label}</button>`)}
          </div>
        </div>
      </header>
      <main>
        <so-lieu autofocus locale=${language} theme=${theme} .tab=${tab} .samples=${samples}
          @so-lieu-tab=${(event: CustomEvent<{ tab: ResultTab }>) => this.#change({ tab: event.detail.tab })}></so-lieu>
      </main>
      <footer class="foot"><p>${say.promiseWhy}</p></footer>`;
  }

  #change(settings: Partial<Settings>): void {
    this.settings = { ...this.settings, ...settings };
  }
}

customElements.define('solieu-page', Page);

/** The frame around the element: name, promise, language, appearance. Drawn in the page itself, styled by page.css. */
import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { icon } from '../element/icons';
import '../element/so-lieu';
import type { ResultTab, SoLieu } from '../element/so-lieu';
import { samples } from '../samples';
import { languages } from '../words/language';
import { phrases } from '../words/phrases';
import { fromAddress, toAddress, type Settings, type Theme } from './address';
import { proofDialog } from './proof';
import { forget, known, recall, remember } from './store';

class Page extends LitElement {
  static override properties = { settings: { state: true }, keeps: { state: true }, said: { state: true } };

  declare settings: Settings;
  /** Whether the reader wants this browser to keep the work. */
  declare keeps: boolean;
  declare said: string | null;
  #timer = 0;

  constructor() {
    super();
    this.settings = fromAddress(location.hash);
    this.keeps = false;
    this.said = null;
    addEventListener('beforeunload', (event) => {
      // What is kept comes back; what is not would be lost.
      if (!this.keeps && this.#element()?.unsaved) event.preventDefault();
    });
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

  protected override firstUpdated(): void {
    void known().then(async (kept) => {
      if (!kept) return;
      this.keeps = true;
      const work = await recall();
      const element = this.#element();
      if (work !== null && element && element.value === '') element.work = work;
    });
  }

  protected override render(): unknown {
    const { language, theme, tab } = this.settings;
    const say = phrases(language);
    // The other pages speak the same language in the same light.
    const hash = toAddress({ language, theme, tab: 'table' });
    const themes: [Theme, string][] = [['auto', say.themeAuto], ['light', say.themeLight], ['dark', say.themeDark]];
    return html`<header class="head">
        <svg class="logo" viewBox="0 0 32 32" width="36" height="36" aria-hidden="true" focusable="false">
          <rect width="32" height="32" rx="7" /><path d="M7 9.5h18M7 22.5h18M22 16h3" /><rect class="figure" x="6" y="13" width="13" height="6" rx="1.5" />
        </svg>
        <div class="title"><h1 lang="vi">${say.name}</h1><p>${say.tagline}</p></div>
        <button type="button" class="promise" title=${say.promiseWhy} @click=${() => proofDialog(this, language)}>${icon('lock')}<span>${say.promise}</span></button>
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
        ${this.said === null ? nothing : html`<p class="note" role="status">${this.said}</p>`}
        <so-lieu autofocus .ground=${document} locale=${language} theme=${theme} .tab=${tab} .samples=${samples}
          @so-lieu-tab=${(event: CustomEvent<{ tab: ResultTab }>) => this.#change({ tab: event.detail.tab })}
          @so-lieu-change=${() => this.#keep()}></so-lieu>
      </main>
      <footer class="foot">
        <p>${say.promiseWhy}</p>
        <label class="keep" title=${say.rememberWhy}><input type="checkbox" .checked=${this.keeps} @change=${(event: Event) => void this.#remember((event.target as HTMLInputElement).checked)} /> ${say.remember}</label>
        <button type="button" class="link" data-action="proof" @click=${() => proofDialog(this, language)}>${say.proof}</button>
        <a href="./huong-dan.html${hash}">${say.guide}</a>
        <a href="./nhung.html${hash}">${say.embed}</a>
        <a href="./so-lieu-ngoai-tuyen.html" download title=${say.offlineWhy}>${say.offline}</a>
      </footer>`;
  }

  async #remember(keeps: boolean): Promise<void> {
    const say = phrases(this.settings.language);
    try {
      if (keeps) await remember(this.#element()?.work ?? '');
      else await forget();
      this.keeps = keeps;
      if (!keeps) this.#tell(say.forgotten);
    } catch {
      this.keeps = false;
      this.#tell(say.rememberFailed);
      this.requestUpdate();
    }
  }

  /** Stores the work after a pause, once the reader has asked for it. */
  #keep(): void {
    if (!this.keeps) return;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      remember(this.#element()?.work ?? '').catch(() => {
        this.keeps = false;
        this.#tell(phrases(this.settings.language).rememberFailed);
      });
    }, 500);
  }

  #tell(words: string): void {
    this.said = words;
    setTimeout(() => { this.said = null; }, 6000);
  }

  #element(): SoLieu | null {
    return this.querySelector('so-lieu');
  }

  #change(settings: Partial<Settings>): void {
    this.settings = { ...this.settings, ...settings };
  }
}

customElements.define('solieu-page', Page);

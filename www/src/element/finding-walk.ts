/** The walk through the findings that ask for a look, one after the other. */
import type { Session } from './session';
import type { SoLieu } from './so-lieu';
import type { Voice } from './voice';

export class FindingWalk {
  #at = -1;

  constructor(readonly element: SoLieu, readonly session: Session, readonly voice: Voice) {}

  /** Begins anew: another reading has come. */
  reset(): void {
    this.#at = -1;
  }

  /** Goes to the next or the previous one. */
  go(step: 1 | -1): void {
    const { element } = this;
    const open = this.session.reading?.findings.filter(({ verdict }) => verdict === 'differs' || verdict === 'review' || verdict === 'truncated') ?? [];
    if (open.length === 0) return;
    this.#at = this.#at < 0 ? (step > 0 ? 0 : open.length - 1) : (this.#at + step + open.length) % open.length;
    const finding = open[this.#at];
    const id = finding?.indicators[0];
    if (!finding || id === undefined) return;
    if (element.mode === 'full') element.tab = 'audit';
    void element.select(id, 'result', false).then(() => {
      const item = element.renderRoot.querySelector<HTMLElement>(`[data-finding="${CSS.escape(finding.id)}"]`);
      item?.scrollIntoView({ block: 'nearest' });
      item?.querySelector<HTMLElement>('.go')?.focus({ preventScroll: true });
      this.voice.announce(finding.message[element.locale]);
    });
  }
}

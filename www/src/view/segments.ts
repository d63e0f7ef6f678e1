/** The text cut into paragraphs, and each paragraph into the pieces that the read view draws. Knows no drawing. */
import type { Reason, Report, Span } from '../report';
import type { Slot } from '../words/terms';

/** A figure of the text: what it is, and which indicators it serves. */
export interface Layer {
  start: number;
  end: number;
  slot: Slot;
  /** Ids of the indicators; empty for a number that is none. */
  ids: string[];
  /** Why a number is no indicator. */
  reason: Reason | null;
  /** Way of a change, for its arrow. */
  direction: 'up' | 'down' | 'times' | null;
  /** The figure belongs to a finding that differs. */
  differs: boolean;
}

/** A piece of a paragraph; `layers` is empty for plain words, the narrowest layer comes first. */
export interface Segment { start: number; end: number; layers: Layer[] }

/** A line of the text with its pieces. */
export interface Paragraph { start: number; end: number; segments: Segment[]; heading: boolean }

/** A stretch of lines that is drawn at one go, with the figures that stand in it. Cut into paragraphs when it is drawn. */
export interface Block { start: number; end: number; layers: Layer[] }

/** The title and the headings of a report: a line that is one of them is drawn as one. */
export class Headings {
  readonly #known: Set<string>;

  constructor(report: Report) {
    const words = [report.report.title, ...report.sections.map((section) => section.heading)];
    this.#known = new Set(words.filter((each) => each !== null).map(bare).filter((each) => each !== ''));
  }

  hold(line: string): boolean {
    return line.length <= 300 && this.#known.has(bare(line));
  }
}

/** The layers of a report in order of place; figures shared by several indicators are merged. Pauses wherever it yields. */
export function* layers(report: Report): Generator<void, Layer[]> {
  const found = new Map<number, Layer>();
  const add = (span: Span, slot: Slot, id: string | null, reason: Reason | null, direction: Layer['direction'] = null) => {
    if (span.end <= span.start) return;
    const place = key(span, slot);
    const known = found.get(place);
    if (known) {
      if (id !== null && !known.ids.includes(id)) known.ids.push(id);
      return;
    }
    found.set(place, { start: span.start, end: span.end, slot, ids: id === null ? [] : [id], reason, direction, differs: false });
  };
  let count = 0;
  for (const indicator of report.indicators) {
    if (indicator.value) add(indicator.value.span, 'value', indicator.id, null);
    if (indicator.plan) add(indicator.plan.span, 'plan', indicator.id, null);
    if (indicator.total) add(indicator.total.span, 'total', indicator.id, null);
    for (const rate of indicator.rates) add(rate.span, 'rate', indicator.id, null);
    for (const change of indicator.changes) add(change.span, 'change', indicator.id, null, change.direction);
    if (++count % 256 === 0) yield;
  }
  for (const number of report.numbers) {
    if (number.indicators.length === 0) add(number.span, 'other', null, number.reason);
    if (++count % 512 === 0) yield;
  }
  for (const finding of report.audit) {
    if (finding.verdict !== 'differs') continue;
    // The figure that does not fit is the percentage; where the finding reads none, every figure it reads.
    const rates = finding.spans.map((span) => found.get(key(span, 'rate'))).filter((layer) => layer !== undefined);
    const any = finding.spans.flatMap((span) => slotNames.map((slot) => found.get(key(span, slot)))).filter((layer) => layer !== undefined);
    for (const layer of rates.length > 0 ? rates : any) layer.differs = true;
    if (++count % 256 === 0) yield;
  }
  yield;
  return [...found.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

const slotNames: Slot[] = ['value', 'plan', 'total', 'rate', 'change'];
const allSlots: Slot[] = [...slotNames, 'other'];

/** Tells the place of a figure and its slot from all others; a number, because there are tens of thousands and words would be garbage. */
function key({ start, end }: Span, slot: Slot): number {
  return (start * 2 ** 22 + Math.min(end - start, 2 ** 22 - 1)) * 8 + allSlots.indexOf(slot);
}

/** So many characters go into a block; fewer into the first, which are seen at once. */
const blockSize = 2_500;
const firstBlocks = 3;

/** Cuts the text at its line ends, long lines at `limit`, into blocks. Pauses wherever it yields. */
export function* blocks(text: string, all: Layer[], limit = 5_000): Generator<void, Block[]> {
  const result: Block[] = [];
  let start = -1;
  let end = 0;
  let size = 0;
  let next = 0;
  const flush = () => {
    if (start < 0) return;
    const carried = result[result.length - 1]?.layers.filter((layer) => layer.end > start) ?? [];
    const here = carried.filter((layer) => layer.start < end);
    for (let layer = all[next]; layer && layer.start < end; layer = all[++next]) here.push(layer);
    result.push({ start, end, layers: here });
    start = -1;
    size = 0;
  };
  for (const line of lines(text, 0, text.length, limit)) {
    if (start < 0) start = line.start;
    end = line.end;
    size += line.end - line.start + 40;
    if (size < (result.length < firstBlocks ? blockSize / 2 : blockSize)) continue;
    flush();
    yield;
  }
  flush();
  return result;
}

/** The lines of a block with their pieces. */
export function paragraphs(text: string, block: Block, headings: Headings, limit = 5_000): Paragraph[] {
  const result: Paragraph[] = [];
  let next = 0;
  let open: Layer[] = [];
  for (const line of lines(text, block.start, block.end, limit)) {
    const here = open.filter((layer) => layer.end > line.start);
    for (let layer = block.layers[next]; layer && layer.start < line.end; layer = block.layers[++next]) if (layer.end > line.start) here.push(layer);
    result.push({ ...line, segments: segments(line.start, line.end, here), heading: headings.hold(text.slice(line.start, line.end)) });
    open = here.filter((layer) => layer.end > line.end);
  }
  return result;
}

/** The place of the block that holds a position of the text. */
export function blockAt(all: Block[], position: number): number {
  let low = 0;
  let high = all.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((all[middle]?.start ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The lines of a stretch of text without their ends; lines of spaces only are left out. */
function* lines(text: string, from: number, to: number, limit: number): Generator<{ start: number; end: number }> {
  let start = from;
  while (start < to) {
    let stop = text.indexOf('\n', start);
    if (stop < 0 || stop > to) stop = to;
    let end = Math.min(stop, start + limit);
    // A cut must not part the halves of a surrogate pair.
    if (end < stop && isHighSurrogate(text.charCodeAt(end - 1))) end += 1;
    if (text.slice(start, end).trim() !== '') yield { start, end };
    start = end < stop ? end : stop + 1;
  }
}

/** The pieces of a stretch of text, cut wherever a layer begins or ends. */
function segments(start: number, end: number, here: Layer[]): Segment[] {
  const cuts = new Set([start, end]);
  for (const layer of here) {
    if (layer.start > start) cuts.add(layer.start);
    if (layer.end < end) cuts.add(layer.end);
  }
  const places = [...cuts].sort((a, b) => a - b);
  const result: Segment[] = [];
  let next = 0;
  let open: Layer[] = [];
  for (let i = 0; i + 1 < places.length; i += 1) {
    const from = places[i] ?? start;
    const to = places[i + 1] ?? end;
    open = open.filter((layer) => layer.end > from);
    for (let layer = here[next]; layer && layer.start <= from; layer = here[++next]) if (layer.end > from) open.push(layer);
    const narrow = [...open].sort((a, b) => a.end - a.start - (b.end - b.start));
    result.push({ start: from, end: to, layers: narrow });
  }
  return result;
}

/** A heading without its number and the signs around it. */
function bare(line: string): string {
  return line.trim().replace(/^(?:[IVXLC]+|\d+|\p{L})[.)/]\s*(?:\d+[.)]?\s*)*/u, '').replace(/[\s:.;]+$/u, '').toLowerCase();
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

// The taxonomy of indicators, as the core reads it: the table of `src/lexicon/data`.

/** The indicators by sector, in order of their codes. */
export function readTaxonomy(tsv) {
  const [head, ...lines] = tsv.trimEnd().split('\n').map((line) => line.split('\t'));
  const at = (name) => {
    const index = head.indexOf(name);
    if (index < 0) throw new Error(`indicators.tsv has no column ${name}`);
    return index;
  };
  const [id, label, aliases, sector, units, quantity] = ['id', 'label', 'aliases', 'sector', 'units', 'quantity'].map(at);
  const list = (cell) => (cell ?? '').split('|').map((each) => each.trim()).filter(Boolean);
  const groups = new Map();
  for (const line of lines) {
    const rows = groups.get(line[sector]) ?? [];
    rows.push({ id: line[id], label: line[label], wordings: list(line[aliases]).slice(0, 3), units: list(line[units]), quantity: line[quantity] });
    groups.set(line[sector], rows);
  }
  return [...groups].map(([name, rows]) => ({ sector: name, rows }));
}

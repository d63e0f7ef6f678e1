// The rules of the reading and of the audit, from `docs/rules.md`, which a test of the crate writes from the code.

const parts = { reading: /^## Đọc chỉ tiêu/u, audit: /^## Kiểm tra số học/u };

/** The rules of both parts. A line that is not understood is an error: a rule must not go missing in silence. */
export function readRules(markdown) {
  const found = { reading: [], audit: [] };
  let part = null;
  let rule = null;
  for (const line of markdown.split('\n')) {
    if (line.startsWith('## ')) {
      part = Object.keys(parts).find((each) => parts[each].test(line)) ?? null;
      continue;
    }
    const heading = /^### `([^`]+)`$/u.exec(line);
    if (heading && part) {
      rule = { id: heading[1], vi: '', en: '', pattern: null, examples: [], counterexamples: [] };
      found[part].push(rule);
      continue;
    }
    if (!part || !rule || line.trim() === '') continue;
    const pattern = /^- mẫu: `(.+)`$/u.exec(line);
    const example = /^- (?:✓ )?(.+?) → (.+)$/u.exec(line);
    const counter = /^- ✗ (.+)$/u.exec(line);
    if (pattern) rule.pattern = pattern[1];
    else if (counter) rule.counterexamples.push(counter[1]);
    else if (example) rule.examples.push({ text: example[1], told: example[2].replace(/^`(.+)`$/u, '$1') });
    else {
      const told = /^(.+?) \*(.+)\*$/u.exec(line);
      if (!told || rule.vi !== '') throw new Error(`docs/rules.md: not understood: ${line}`);
      [, rule.vi, rule.en] = told.map((each) => each.replaceAll('`', ''));
    }
  }
  if (found.reading.length === 0 || found.audit.length === 0) throw new Error('docs/rules.md tells no rules');
  return found;
}

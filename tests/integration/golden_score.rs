//! The scoreboard: how much of what people state of the goldens the machine reads, by family.
//!
//! The table stands in `docs/accuracy.md` and is what the code of today gives; `cargo xtask score` writes it anew and
//! prints every statement that does not hold. A mark `chưa đúng` in a golden changes nothing here: it counts as missed.

use crate::assertion::{self, Assertion, Line};
use crate::golden::{self, Golden};
use solieu::{Options, extract};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

#[test]
fn the_table_is_what_the_code_gives() {
    let mut board = Board::default();
    golden::goldens().iter().for_each(|golden| board.add(golden));
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/accuracy.md");
    let old = fs::read_to_string(&path).unwrap();
    let new = replaced(&old, &board.table());
    if std::env::var_os("SOLIEU_BLESS").is_some() {
        fs::write(&path, new).unwrap();
        println!("{}\n{}", board.errors.join("\n"), board.table());
    } else {
        assert!(old == new, "docs/accuracy.md is not what the code gives: cargo xtask score\n{}", board.table());
    }
}

#[test]
fn a_missed_figure_lowers_the_score() {
    let golden = |text: &str, claim: &str| Golden {
        name: String::new(),
        path: Path::new("").to_owned(),
        text: text.to_owned(),
        assertions: assertion::parse("", &format!("### Chỉ tiêu\n- {claim}")),
        stated: String::new(),
        snapshot: String::new(),
    };
    let score = |text: &str, claim: &str| {
        let mut board = Board::default();
        board.add(&golden(text, claim));
        (board.figures, board.strict, board.errors.len())
    };
    let text = "Thu ngân sách xã đạt 418/760 triệu đồng, bằng 55% kế hoạch.";
    assert_eq!(score(text, "Thu ngân sách xã = 418 000 000 đồng, KH 760 000 000: 55% KH"), (1, 1, 0));
    assert_eq!(score(text, "Thu ngân sách xã = 418 000 000 đồng, KH 760 000 000: 55% KH · ước"), (1, 0, 1));
    assert_eq!(score(text, "Chi thường xuyên = 418 000 000 đồng, KH 760 000 000: 55% KH"), (1, 0, 1));
    assert_eq!(score(text, "Thu ngân sách xã = 418 000 000 đồng, tổng 760 000 000: 55% tổng"), (0, 0, 1));
    assert_eq!(score(text, "Số hộ nghèo = 12 hộ"), (0, 0, 2));
}

/// A way of writing figures that can go wrong by itself, with its names.
const FAMILIES: [(&str, &str); 9] = [
    ("gạch chéo", "slash"),
    ("biến động", "change"),
    ("trong đó", "breakdown"),
    ("mục tiêu, ước, kế hoạch", "goal, estimate, plan"),
    ("bảng", "table"),
    ("tên", "name"),
    ("đơn vị", "unit"),
    ("thông tin chung, người, nhiệm vụ, hạn chế", "metadata, people, tasks, shortcomings"),
    ("số không phải chỉ tiêu", "numbers set aside"),
];
const SLASH: usize = 0;
const CHANGE: usize = 1;
const BREAKDOWN: usize = 2;
const GOAL: usize = 3;
const TABLE: usize = 4;
const NAME: usize = 5;
const UNIT: usize = 6;
const METADATA: usize = 7;
const ASIDE: usize = 8;

/// What was counted so far.
#[derive(Default)]
struct Board {
    reports: usize,
    /// Of each family, how many statements hold, and how many there are.
    families: [(usize, usize); FAMILIES.len()],
    stated: usize,
    read: usize,
    figures: usize,
    named: usize,
    strict: usize,
    errors: Vec<String>,
}

impl Board {
    fn add(&mut self, golden: &Golden) {
        let report = extract(&golden.text, &Options::default());
        let lines = assertion::findings(assertion::INDICATORS, &golden.text, &report);
        let reads: Vec<Read> = lines.iter().map(|line| Read { line: Line::of(line), slots: slots(line) }).collect();
        let spans: Vec<usize> = report.indicators.iter().map(|one| one.span.start).collect();
        let claims: Vec<&Assertion> =
            golden.assertions.iter().filter(|one| one.group == assertion::INDICATORS && !one.surplus).collect();
        let pairs = pairs(&claims, &reads);
        self.reports += 1;
        self.read += reads.len();
        for (claim, pair) in claims.iter().zip(&pairs) {
            if claim.optional {
                // What counts neither way is taken off the machine's side too.
                self.read -= usize::from(pair.is_some());
                continue;
            }
            let read = pair.and_then(|at| reads.get(at));
            let right = self.count(claim, read);
            if !right || !pair.and_then(|at| lines.get(at)).is_some_and(|line| claim.holds(line)) {
                let place = pair.and_then(|at| spans.get(at)).copied();
                let line = place.map_or_else(|| likely(golden, claim), |at| line_of(golden, at));
                let read = pair.and_then(|at| lines.get(at)).map_or("không có", |line| line);
                self.errors.push(format!("{}:{line}\n    cần  {}\n    đọc  {read}", golden.name, claim.text));
            }
        }
        for (at, line) in lines.iter().enumerate().filter(|(at, _)| !pairs.contains(&Some(*at))) {
            let place = spans.get(at).map_or(0, |&at| line_of(golden, at));
            self.errors.push(format!("{}:{place}\n    cần  không có\n    đọc  {line}", golden.name));
        }
        let others =
            [assertion::ABOUT, assertion::PEOPLE, assertion::TASKS, assertion::SHORTCOMINGS, assertion::OTHERS];
        for group in others {
            let mut found = assertion::findings(group, &golden.text, &report);
            let family = if group == assertion::OTHERS { ASIDE } else { METADATA };
            for claim in golden.assertions.iter().filter(|one| one.group == group) {
                let at = found.iter().position(|line| claim.holds(line));
                at.map(|at| found.remove(at));
                if claim.optional || claim.surplus {
                    continue;
                }
                self.tally(family, at.is_some());
                if at.is_none() {
                    self.errors.push(format!("{}\n    cần  {group}: {}\n    đọc  –", golden.name, claim.text));
                }
            }
            if ![assertion::ABOUT, assertion::OTHERS].contains(&group) {
                let rest = found.iter().map(|line| format!("{}\n    cần  –\n    đọc  {group}: {line}", golden.name));
                self.errors.extend(rest);
            }
        }
    }

    fn tally(&mut self, family: usize, holds: bool) {
        self.families[family].0 += usize::from(holds);
        self.families[family].1 += 1;
    }

    /// Counts one indicator; says whether nothing is wrong with it.
    fn count(&mut self, claim: &Assertion, read: Option<&Read>) -> bool {
        let wanted = Line::of(&claim.text);
        let slots = slots(&claim.text);
        let has = |role: &[&str]| slots.iter().any(|slot| role.contains(&slot.role));
        // Every slot of these roles is read, with its base where one is stated, and none of them too much.
        let kept = |role: &[&str]| {
            read.is_some_and(|read| {
                let of = |all: &[Slot]| all.iter().filter(|slot| role.contains(&slot.role)).count();
                of(&slots) == of(&read.slots)
                    && slots
                        .iter()
                        .filter(|slot| role.contains(&slot.role))
                        .all(|slot| read.slots.iter().any(|other| slot.is(other) && slot.base_fits(other)))
            })
        };
        let figures = read.is_some_and(|read| read.fits(&slots));
        let named = read.is_some_and(|read| wanted.names_fit(&read.line));
        let kind = read.is_some_and(|read| read.line.kind == wanted.kind);
        self.stated += 1;
        self.figures += usize::from(figures);
        self.named += usize::from(figures && named);
        self.strict += usize::from(figures && named && kind);
        if claim.slash || has(&["plan", "total"]) {
            self.tally(SLASH, if claim.slash { figures } else { kept(&["value", "plan", "total"]) });
        }
        let changed = !has(&["change"]) || kept(&["change"]);
        if has(&["change"]) {
            self.tally(CHANGE, changed);
        }
        let part = wanted.whole.is_empty() || read.is_some_and(|read| wanted.whole_fits(&read.line));
        if !wanted.whole.is_empty() {
            self.tally(BREAKDOWN, part);
        }
        if !wanted.kind.is_empty() {
            self.tally(GOAL, kind);
        }
        if claim.table {
            self.tally(TABLE, figures && named && kind);
        }
        self.tally(NAME, named);
        if has(&["value"]) {
            self.tally(UNIT, kept(&["value"]));
        }
        figures && named && kind && part && changed
    }

    fn table(&self) -> String {
        let share = |part: usize, whole: usize| format!("{:.3}", part as f64 / whole.max(1) as f64).replace('.', ",");
        let mut out = String::from("| | đúng — right | nêu — stated | tỷ lệ — recall |\n|---|--:|--:|--:|\n");
        for ((vi, en), (right, stated)) in FAMILIES.iter().zip(self.families) {
            let _ = writeln!(out, "| {vi} — {en} | {right} | {stated} | {} |", share(right, stated));
        }
        out.push_str("\n| | đúng — right | nêu — stated | đọc — read | F1 |\n|---|--:|--:|--:|--:|\n");
        let rows = [
            ("số — figures", self.figures),
            ("số và tên — figures and name", self.named),
            ("số, tên và loại — strict", self.strict),
        ];
        for (name, right) in rows {
            let f1 = share(2 * right, self.stated + self.read);
            let _ = writeln!(out, "| {name} | {right} | {} | {} | {f1} |", self.stated, self.read);
        }
        let _ = write!(out, "\n{} báo cáo — reports", self.reports);
        out
    }
}

/// An indicator that the machine read.
struct Read<'t> {
    line: Line<'t>,
    slots: Vec<Slot<'t>>,
}

impl Read<'_> {
    fn fits(&self, wanted: &[Slot]) -> bool {
        wanted.len() == self.slots.len() && self.common(wanted) == wanted.len()
    }

    /// One of the amounts stands in both, be it in another place or with another unit.
    fn shares(&self, wanted: &[Slot]) -> bool {
        wanted.iter().any(|slot| self.slots.iter().any(|other| slot.amount() == other.amount()))
    }

    fn common(&self, wanted: &[Slot]) -> usize {
        let mut rest: Vec<&Slot> = self.slots.iter().collect();
        let mut hit = |slot: &&Slot| rest.iter().position(|other| slot.is(other)).map(|at| rest.swap_remove(at));
        wanted.iter().filter(|slot| hit(slot).is_some()).count()
    }
}

/// One figure in its place. Bounds are left out: whether `trên` was read does not make a figure another figure.
struct Slot<'t> {
    role: &'static str,
    figure: String,
    base: &'t str,
}

impl Slot<'_> {
    fn amount(&self) -> &str {
        let bare = self.figure.trim_start_matches(['+', '-', 'x']);
        bare.split(|c: char| !c.is_ascii_digit() && c != '.').next().unwrap_or_default()
    }

    fn is(&self, other: &Self) -> bool {
        self.role == other.role && assertion::wordings(&self.figure).contains(&other.figure)
    }

    fn base_fits(&self, other: &Self) -> bool {
        self.base.is_empty() || self.base == other.base
    }
}

/// The figures of an indicator's line.
fn slots(line: &str) -> Vec<Slot<'_>> {
    let figures = Line::of(line).figures;
    let (levels, rest) = figures.split_once(": ").unwrap_or((figures, ""));
    let mut slots = Vec::new();
    let mut put = |role, figure: &str, base| {
        let figure = figure.trim_start_matches(['>', '<', '~', '≥', '≤']).to_lowercase();
        slots.push(Slot { role, figure, base });
    };
    // A unit may have a comma in it: `912 nhóm, lớp`.
    let marks = [", KH ", ", tổng "];
    let cuts: Vec<usize> = marks.iter().filter_map(|mark| levels.find(mark)).collect();
    let mut parts = Vec::new();
    let mut rest_of_levels = levels;
    for &cut in cuts.iter().rev() {
        let (head, tail) = rest_of_levels.split_at(cut);
        parts.insert(0, tail.trim_start_matches(", "));
        rest_of_levels = head;
    }
    parts.insert(0, rest_of_levels);
    for part in parts.into_iter().filter(|part| !part.trim().is_empty()) {
        if let Some(plan) = part.strip_prefix("KH ") {
            put("plan", plan, "");
        } else if let Some(total) = part.strip_prefix("tổng ") {
            put("total", total, "");
        } else {
            put("value", part.trim_start_matches(" = "), "");
        }
    }
    for part in rest.split(", ").filter(|part| !part.is_empty()) {
        let (figure, base) = part.split_once(" (").unwrap_or((part, ""));
        let bare = figure.trim_start_matches(['>', '<', '~', '≥', '≤']);
        put(if bare.starts_with(['+', '-', 'x']) { "change" } else { "rate" }, figure, base.trim_end_matches(')'));
    }
    slots
}

/// For each statement the indicator that was most likely meant, each used once; the optional ones choose last.
fn pairs(claims: &[&Assertion], reads: &[Read]) -> Vec<Option<usize>> {
    let mut all = Vec::new();
    for (from, claim) in claims.iter().enumerate() {
        let (wanted, slots) = (Line::of(&claim.text), slots(&claim.text));
        for (to, read) in reads.iter().enumerate() {
            let (common, fits, named) = (read.common(&slots), read.fits(&slots), wanted.names_fit(&read.line));
            let right = usize::from(fits) * 20
                + usize::from(named) * 10
                + common * 4
                + usize::from(wanted.kind == read.line.kind);
            let far = (from * reads.len()).abs_diff(to * claims.len()) * 10 / (claims.len() * reads.len());
            let worth = if claim.optional { fits } else { common > 0 || read.shares(&slots) };
            if worth {
                all.push((claim.optional, std::cmp::Reverse(right * 2), far, from, to));
            }
        }
    }
    all.sort();
    let (mut of, mut used) = (vec![None; claims.len()], vec![false; reads.len()]);
    for (_, _, _, from, to) in all {
        if of[from].is_none() && !used[to] {
            (of[from], used[to]) = (Some(to), true);
        }
    }
    of
}

/// The line of the file in which the byte `at` of the report stands.
fn line_of(golden: &Golden, at: usize) -> usize {
    let before = golden.stated.split("```text\n").next().map_or(0, |head| head.lines().count());
    before + 2 + golden.text.bytes().take(at).filter(|&byte| byte == b'\n').count()
}

/// The line that shares most words with what was wanted, where the machine read nothing.
fn likely(golden: &Golden, claim: &Assertion) -> usize {
    let words: Vec<&str> = Line::of(&claim.text).name.split(' ').collect();
    let shared = |line: &str| words.iter().filter(|&&word| line.contains(word)).count();
    let lines = golden.text.lines().enumerate();
    let best = lines.max_by_key(|&(at, line)| (shared(line), std::cmp::Reverse(at)));
    let at = best.map_or(0, |(at, _)| at);
    line_of(golden, golden.text.split_inclusive('\n').take(at).map(str::len).sum())
}

const OPEN: &str = "<!-- cargo xtask score -->\n";
const CLOSE: &str = "<!-- /cargo xtask score -->";

/// The page with the table in place of each table that is in it.
fn replaced(page: &str, table: &str) -> String {
    let mut parts = page.split(OPEN);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (_, after) = part.split_once(CLOSE).unwrap_or_else(|| panic!("docs/accuracy.md: a table does not end"));
        out.push_str(&format!("{OPEN}\n{table}\n\n{CLOSE}{after}"));
    }
    assert!(out.contains(OPEN), "docs/accuracy.md has no place for the table");
    out
}

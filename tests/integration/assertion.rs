//! What a person states of a golden report, and whether it holds.

use crate::compact;
use crate::words;
use solieu::Report;
use solieu::report::{Indicator, NumberUse, Verdict};
use unicode_normalization::UnicodeNormalization;

pub const ABOUT: &str = "Về báo cáo";
pub const INDICATORS: &str = "Chỉ tiêu";
pub const PEOPLE: &str = "Người";
pub const TASKS: &str = "Nhiệm vụ";
pub const SHORTCOMINGS: &str = "Hạn chế";
pub const OTHERS: &str = "Số không phải chỉ tiêu";
pub const AUDIT: &str = "Số học không khớp";

/// Groups in which whatever the machine finds beyond the statements is a fault.
const COMPLETE: [&str; 5] = [INDICATORS, PEOPLE, TASKS, SHORTCOMINGS, AUDIT];

/// One statement.
pub struct Assertion {
    /// The heading it stands under.
    pub group: String,
    /// The statement. ` hoặc ` parts names of an indicator; `…` at the end of others stands for any rest.
    pub text: String,
    /// The report writes it with a slash although it has no plan and no total (`[gạch]` behind it): `3 vụ/6 đối tượng`.
    pub slash: bool,
    /// The report has it in a table (`### Chỉ tiêu (bảng)`).
    pub table: bool,
    /// It counts neither way (`tùy:`): it may be absent, and only its figures are compared.
    pub optional: bool,
    /// It should not be there but is (`thừa:`).
    pub surplus: bool,
    /// It is known not to hold (`chưa đúng:`): the wrong answers, `không có` for none.
    wrong: Option<Vec<String>>,
}

/// Reads the statements under `### ` headings, one for each list item.
pub fn parse(name: &str, claims: &str) -> Vec<Assertion> {
    let mut group = String::new();
    let mut table = false;
    let mut all: Vec<Assertion> = Vec::new();
    for line in claims.lines() {
        if let Some(heading) = line.strip_prefix("### ") {
            let heading = heading.strip_suffix(" (bảng)").inspect(|_| table = true).unwrap_or_else(|| {
                table = false;
                heading
            });
            assert!(
                [ABOUT, OTHERS].contains(&heading) || COMPLETE.contains(&heading),
                "{name}: no group is called {heading}"
            );
            group = heading.to_owned();
        } else if let Some(answer) = line.strip_prefix("  - máy đọc: ") {
            let wrong = all.last_mut().and_then(|last| last.wrong.as_mut());
            wrong.unwrap_or_else(|| panic!("{name}: {line}: nothing is marked above")).push(plain(answer));
        } else if let Some(item) = line.strip_prefix("- ") {
            let mark =
                ["chưa đúng: ", "tùy: ", "thừa: "].into_iter().find(|mark| item.starts_with(mark)).unwrap_or_default();
            let mut slash = false;
            let text = &item[mark.len()..];
            let text = text.strip_suffix(" [gạch]").inspect(|_| slash = true).unwrap_or(text);
            all.push(Assertion {
                group: group.clone(),
                text: plain(text),
                slash,
                table,
                optional: mark == "tùy: ",
                surplus: mark == "thừa: ",
                wrong: (mark == "chưa đúng: ").then(Vec::new),
            });
        } else {
            assert!(line.trim().is_empty() || line.starts_with("  - vì: "), "{name}: what is {line:?}?");
        }
    }
    let silent = all.iter().find(|one| one.wrong.as_ref().is_some_and(Vec::is_empty));
    assert!(silent.is_none(), "{name}: {}: marked without the wrong answer", silent.map_or("", |one| &one.text));
    all
}

/// What does not fit.
pub fn faults(assertions: &[Assertion], source: &str, report: &Report) -> Vec<String> {
    let mut faults = Vec::new();
    for group in [ABOUT, OTHERS].iter().chain(&COMPLETE) {
        let mut found = findings(group, source, report);
        let (marked, firm): (Vec<_>, Vec<_>) =
            assertions.iter().filter(|one| one.group == *group).partition(|one| one.wrong.is_some());
        for one in firm {
            match found.iter().position(|line| one.holds(line)) {
                Some(at) => drop(found.remove(at)),
                None if one.optional => {}
                None if one.surplus => faults.push(format!("{group}: nay không còn thừa, hãy bỏ: {}", one.text)),
                None => faults.push(format!("{group}: không thấy: {}", one.text)),
            }
        }
        // A wrong answer that became another wrong answer leaves room for it; the snapshot shows which.
        let mut room = 0;
        for one in marked {
            if found.iter().any(|line| one.holds(line)) {
                faults.push(format!("{group}: nay đã đúng, hãy bỏ dấu «chưa đúng»: {}", one.text));
            }
            for wrong in one.wrong.iter().flatten().filter(|wrong| *wrong != "không có") {
                match found.iter().position(|line| line == wrong || Line::of(line).bare(line) == *wrong) {
                    Some(at) => drop(found.remove(at)),
                    None => room += 1,
                }
            }
        }
        if COMPLETE.contains(group) && found.len() > room {
            faults.extend(found.iter().map(|line| format!("{group}: thừa: {line}")));
        }
    }
    faults
}

impl Assertion {
    pub fn holds(&self, line: &str) -> bool {
        if self.group == INDICATORS {
            let (wanted, read) = (Line::of(&self.text), Line::of(line));
            if self.optional {
                return wanted.figures_fit(&read);
            }
            if self.surplus {
                return wanted.figures == read.figures && wanted.name == read.name;
            }
            return wanted.names_fit(&read) && wanted.fits(&read);
        }
        // Whether a place or a stretch of time is told in capitals says nothing of it.
        let (wanted, read) = (self.text.to_lowercase(), line.to_lowercase());
        // A period without its wording: only its two days count.
        if let (Some(days), true) = (wanted.strip_prefix("kỳ: từ "), read.starts_with("kỳ: ")) {
            return read.split_once(", từ ").is_some_and(|(_, read)| read == days);
        }
        match wanted.strip_suffix('…') {
            Some(head) => read.starts_with(head),
            None => read.trim_end() == wanted,
        }
    }
}

/// The parts of an indicator's line.
pub struct Line<'t> {
    pub name: &'t str,
    pub figures: &'t str,
    pub kind: &'t str,
    pub whole: &'t str,
    place: &'t str,
    period: &'t str,
}

impl<'t> Line<'t> {
    pub fn of(text: &'t str) -> Self {
        let mut parts = text.split(" · ");
        let head = parts.next().unwrap_or_default();
        let ends = [" = ", ", KH ", ", tổng ", ": "].iter().filter_map(|mark| head.find(mark));
        let (name, figures) = head.split_at(ends.min().unwrap_or(head.len()));
        let mut line = Self { name, figures, kind: "", whole: "", place: "", period: "" };
        for part in parts {
            match part.split_once(": ") {
                Some(("thuộc", whole)) => line.whole = whole,
                Some(("nơi", place)) => line.place = place,
                Some(("kỳ", period)) => line.period = period,
                _ => line.kind = part,
            }
        }
        line
    }

    /// The line without place and period, which a wrong answer leaves out.
    fn bare(&self, line: &str) -> String {
        let ends = [" · nơi: ", " · kỳ: "].iter().filter_map(|mark| line.find(mark));
        line[..ends.min().unwrap_or(line.len())].to_owned()
    }

    /// One of the names stated is the name read.
    pub fn names_fit(&self, read: &Self) -> bool {
        self.name.split(" hoặc ").any(|name| same_name(name, read.name))
    }

    /// Everything but the name. Of place and period, what is stated.
    fn fits(&self, read: &Self) -> bool {
        let heard =
            |wanted: &str, read: &str| wanted.is_empty() || read.to_lowercase().contains(&wanted.to_lowercase());
        self.figures_fit(read)
            && self.kind == read.kind
            && self.whole_fits(read)
            && heard(self.place, read.place)
            && heard(self.period, read.period)
    }

    pub fn whole_fits(&self, read: &Self) -> bool {
        self.whole.is_empty() == read.whole.is_empty() && (self.whole.is_empty() || same_name(self.whole, read.whole))
    }

    /// Where the statement leaves the base of its changes open, any will do.
    fn figures_fit(&self, read: &Self) -> bool {
        let mut read = read.figures.to_owned();
        if !self.figures.contains('(') {
            ["cùng kỳ", "kỳ trước", "KH", "khác"]
                .iter()
                .for_each(|base| read = read.replace(&format!(" ({base})"), ""));
        }
        wordings(self.figures).contains(&read)
    }
}

/// The figures with each of the units that are fair: ` = 25 chiếc|xe đạp, KH 30`.
pub fn wordings(figures: &str) -> Vec<String> {
    let ends = [", KH ", ", tổng ", ": "].iter().filter_map(|mark| figures.find(mark));
    let (value, rest) = figures.split_at(ends.min().unwrap_or(figures.len()));
    let Some((first, others)) = value.split_once('|') else {
        return vec![figures.to_owned()];
    };
    let amount = first.strip_prefix(" = ").unwrap_or(first).split(' ').next().unwrap_or_default();
    let head = if first.starts_with(" = ") { format!(" = {amount} ") } else { format!("{amount} ") };
    std::iter::once(format!("{first}{rest}"))
        .chain(others.split('|').map(|unit| format!("{head}{unit}{rest}")))
        .collect()
}

/// Two wordings are one name when they share three fifths of their words, as in the project's evaluation.
pub fn same_name(wanted: &str, read: &str) -> bool {
    let words = |name: &str| -> Vec<String> {
        let name = name.to_lowercase();
        let words = name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        let empty = ["số", "tổng", "các", "của", "được", "đã", "là", "cho", "có"];
        words.filter(|word| !empty.contains(word)).map(str::to_owned).collect()
    };
    let (wanted, mut read) = (words(wanted), words(read));
    let all = wanted.len() + read.len();
    let shared = wanted
        .iter()
        .filter(|&word| read.iter().position(|other| other == word).map(|at| read.swap_remove(at)).is_some());
    shared.count() * 10 >= all * 3 && all > 0
}

/// What the machine says in a group, one line each, in the words of the statements.
pub fn findings(group: &str, source: &str, report: &Report) -> Vec<String> {
    let lines: Vec<String> = match group {
        ABOUT => about(report),
        INDICATORS => report.indicators.iter().map(|one| located(one, report)).collect(),
        PEOPLE => report.people.iter().map(|one| format!("{}: {}", one.name, one.titles.join("; "))).collect(),
        TASKS => report.tasks.iter().map(|one| one.text.clone()).collect(),
        SHORTCOMINGS => report.shortcomings.iter().map(|one| one.text.clone()).collect(),
        OTHERS => report.numbers.iter().filter_map(|one| other(source, one)).collect(),
        _ => report.audit.iter().filter(|one| one.verdict == Verdict::Differs).map(|one| one.formula.clone()).collect(),
    };
    // A name is quoted as the report has it, which may be in decomposed letters.
    lines.iter().map(|line| plain(line).nfc().collect()).collect()
}

fn about(report: &Report) -> Vec<String> {
    let about = &report.report;
    let mut lines = vec![format!("Loại: {}", words::kind(about.kind))];
    lines.extend(about.title.as_ref().map(|title| format!("Tiêu đề: {title}")));
    if let Some(organization) = &about.organization {
        lines.push(format!("Cơ quan: {}", organization.name));
        lines.extend(organization.locality.as_ref().map(|place| {
            let within = place.within.as_ref().map(|within| format!(", {within}")).unwrap_or_default();
            format!("Nơi: {} {}{within}", words::level(place.level), place.name)
        }));
    }
    lines.extend(about.period.as_ref().map(|period| {
        let day = |day: &Option<String>| day.clone().unwrap_or_else(|| "?".to_owned());
        format!("Kỳ: {}, từ {} đến {}", period.label, day(&period.start), day(&period.end))
    }));
    lines.extend(about.date.as_ref().map(|date| format!("Ngày: {date}")));
    lines.extend(about.author.as_ref().map(|author| format!("Tác giả: {author}")));
    lines
}

/// The compact line, then what is out of the ordinary: ` · ước`, ` · mục tiêu`, ` · thuộc: Tên của chỉ tiêu mẹ`.
pub fn indicator(one: &Indicator, report: &Report) -> String {
    let mut line = compact::line(one);
    if let Some(kind) = words::kind_of_indicator(one.kind) {
        line.push_str(&format!(" · {kind}"));
    }
    if let Some(whole) = report.indicators.iter().find(|whole| Some(&whole.id) == one.part_of.as_ref()) {
        line.push_str(&format!(" · thuộc: {}", whole.name));
    }
    line
}

/// The same with the place and the period that are its own: ` · nơi: … · kỳ: …`.
pub fn located(one: &Indicator, report: &Report) -> String {
    let mut line = indicator(one, report);
    line.extend(one.locality.as_ref().map(|place| format!(" · nơi: {}", place.name)));
    line.extend(one.period.as_ref().map(|period| format!(" · kỳ: {}", period.label)));
    line
}

fn other(source: &str, number: &NumberUse) -> Option<String> {
    let quote = source.get(number.span.start..number.span.end)?;
    Some(format!("{}: {}", quote.replace('\n', " "), words::reason(number.reason?)))
}

/// Without backticks and without the blanks by which people part thousands: `41 600 000 đồng`.
pub fn plain(text: &str) -> String {
    let letters: Vec<char> = text.trim().chars().filter(|&c| c != '`').collect();
    let digit = |at: usize| letters.get(at).is_some_and(char::is_ascii_digit);
    let thousands = |at: usize| digit(at + 1) && digit(at + 2) && digit(at + 3) && !digit(at + 4);
    let kept = letters.iter().enumerate().filter(|&(at, &c)| !(c == ' ' && at > 0 && digit(at - 1) && thousands(at)));
    kept.map(|(_, &c)| if c == '\n' { ' ' } else { c }).collect()
}

//! Reports made at random whose figures are consistent, and the same with one figure wrong.
//!
//! Every statement knows the exact values behind its figures, prints them rounded in one of the ways that offices do,
//! and says which figures a check has to name. The text goes through the public door.

use solieu::report::{AuditRule, Verdict};
use std::ops::Range;

/// How many reports are made.
const REPORTS: u64 = 10_000;

/// What is done to the figure that is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wrong {
    /// Nothing: it is rounded from the values behind the others.
    No,
    /// The values behind the others lie at the very ends of what is printed.
    Within,
    /// It lies beyond all that the others allow, cut or rounded.
    Beyond,
}

/// Numbers by chance, the same each time (splitmix).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// From `from` up to, not including, `to`.
    fn range(&mut self, from: i128, to: i128) -> i128 {
        from + (i128::from(self.next()) % (to - from))
    }

    fn one<'a, T: ?Sized>(&mut self, of: &[&'a T]) -> &'a T {
        of[self.range(0, of.len() as i128) as usize]
    }

    fn coin(&mut self) -> bool {
        self.next().is_multiple_of(2)
    }
}

/// A figure in units of its last digit, and how it is printed.
#[derive(Clone, Debug)]
struct Printed {
    units: i128,
    decimals: u32,
    /// ` ha`, ` triệu đồng`, `%`.
    unit: String,
    /// Its value is exact, not rounded.
    exact: bool,
}

impl Printed {
    fn new(units: i128, decimals: u32, unit: &str, exact: bool) -> Self {
        Self { units, decimals, unit: unit.to_owned(), exact }
    }

    /// `1.150,5 ha`.
    fn text(&self) -> String {
        let power = 10_i128.pow(self.decimals);
        let (whole, rest) = (self.units / power, self.units % power);
        let mut digits = whole.to_string();
        let mut at = digits.len();
        while at > 3 {
            at -= 3;
            digits.insert(at, '.');
        }
        if self.decimals > 0 {
            digits += &format!(",{rest:0width$}", width = self.decimals as usize);
        }
        digits + &self.unit
    }

    /// The ends of what it stands for, as twice the units of its last digit.
    fn ends(&self) -> (i128, i128) {
        let slack = i128::from(!self.exact);
        (2 * self.units - slack, 2 * self.units + slack)
    }
}

/// A fraction; positive below.
type Fraction = (i128, i128);

/// The figure that is checked: between the two fractions (in units of its last digit) lies all that the others allow.
fn stated(chance: &mut Chance, wrong: Wrong, low: Fraction, high: Fraction, exact: bool) -> i128 {
    // Half a unit more, and down: the nearest, a half rounded up.
    let round = |(above, below): Fraction| (2 * above + below).div_euclid(2 * below);
    match wrong {
        Wrong::No => round(((low.0 * high.1 + high.0 * low.1), 2 * low.1 * high.1)),
        Wrong::Within => round(if chance.coin() { low } else { high }),
        Wrong::Beyond => {
            let (floor, ceiling) = (low.0.div_euclid(low.1), -(-high.0).div_euclid(high.1));
            // A step more than rounding or cutting may explain, and up to a fifth more.
            let far = |from: i128| chance.range(0, 1 + from.abs() / 6);
            let mut far = far;
            if chance_up(floor) {
                let more = far(ceiling);
                ceiling + if exact { 1 } else { 2 } + more
            } else {
                let less = far(floor).min(floor - 3);
                floor - 2 - less.max(0)
            }
        }
    }
}

/// Downwards only where there is room: a figure is never printed negative, and hardly ever zero.
fn chance_up(floor: i128) -> bool {
    floor < 8 || floor % 2 == 0
}

/// One sentence with the places of the figures that its check has to name.
struct Statement {
    text: String,
    places: Vec<Range<usize>>,
    rule: AuditRule,
}

impl Statement {
    fn new(rule: AuditRule) -> Self {
        Self { text: String::new(), places: Vec::new(), rule }
    }

    fn say(mut self, words: &str) -> Self {
        self.text.push_str(words);
        self
    }

    fn figure(mut self, figure: &Printed) -> Self {
        let start = self.text.len();
        self.text.push_str(&figure.text());
        self.places.push(start..self.text.len());
        self
    }
}

/// A level and what it is measured in: a few decimals, a plan of the same kind.
fn level(chance: &mut Chance) -> (&'static str, Printed, Printed) {
    let (name, unit, decimals) = match chance.range(0, 8) {
        0 => ("Diện tích gieo trồng ngô", " ha", chance.range(0, 3)),
        1 => ("Diện tích trồng rừng", "ha", chance.range(0, 3)),
        2 => ("Sản lượng thủy sản", " tấn", chance.range(0, 2)),
        3 => ("Thu ngân sách trên địa bàn", " tỷ đồng", chance.range(1, 3)),
        4 => ("Tổng thu ngân sách nhà nước", " triệu đồng", chance.range(0, 2)),
        5 => ("Doanh thu du lịch", " tỷ đồng", chance.range(1, 3)),
        6 => ("Chi thường xuyên", " đồng", 0),
        _ => ("Sản lượng lương thực có hạt", " tấn", chance.range(0, 2)),
    };
    let decimals = decimals as u32;
    let exact = unit == " đồng";
    let units = if exact { chance.range(1_000_000, 900_000_000) } else { chance.range(200, 90_000) };
    let value = Printed::new(units, decimals, unit, exact);
    let share = chance.range(40, 180);
    let whole = chance.coin();
    let plan = if whole {
        Printed::new((units * 100 / share / 10_i128.pow(decimals)).max(3), 0, unit, true)
    } else {
        Printed::new((units * 100 / share).max(3), decimals, unit, exact || decimals == 0)
    };
    (name, value, plan)
}

/// 100 × first / second, in units of 10⁻ᵈ percent: the least and the most.
fn percent(first: &Printed, second: &Printed, decimals: u32) -> (Fraction, Fraction) {
    let ((a, b), (c, d)) = (first.ends(), second.ends());
    let (up, down) = (10_i128.pow(second.decimals + decimals) * 100, 10_i128.pow(first.decimals));
    ((a * up, d * down), (b * up, c * down))
}

fn rate(chance: &mut Chance, wrong: Wrong) -> Statement {
    let (name, value, plan) = level(chance);
    let decimals = chance.range(0, 3) as u32;
    let (low, high) = percent(&value, &plan, decimals);
    let hundred = 100 * 10_i128.pow(decimals);
    let new = Statement::new(AuditRule::Rate)
        .say(name)
        .say(chance.one(&[" đạt ", " thực hiện ", " ước tính chính thức "][..2]));
    let excess = low.0 * 2 > 2 * low.1 * (hundred + 20) && chance.coin();
    if excess {
        let less = |(above, below): Fraction| (above - hundred * below, below);
        let rate = Printed::new(stated(chance, wrong, less(low), less(high), false), decimals, "%", false);
        return new.figure(&value).say("/").figure(&plan).say(", vượt ").figure(&rate).say(" kế hoạch");
    }
    let rate = Printed::new(stated(chance, wrong, low, high, false), decimals, "%", false);
    let of = chance.one(&["kế hoạch", "kế hoạch năm", "KH", "dự toán huyện giao", "chỉ tiêu nghị quyết"]);
    match chance.range(0, 3) {
        0 => new.figure(&value).say(" / ").figure(&plan).say(", đạt ").figure(&rate).say(" ").say(of),
        1 => new.figure(&value).say("/").figure(&plan).say(", bằng ").figure(&rate).say(" ").say(of),
        _ => {
            // A plan in a bracket is a level as others are, not known to be a round figure.
            let plan = Printed { exact: value.exact, ..plan };
            let (low, high) = percent(&value, &plan, decimals);
            let rate = Printed::new(stated(chance, wrong, low, high, false), decimals, "%", false);
            let Statement { text, mut places, rule } =
                new.figure(&value).say(", đạt ").figure(&rate).say(" so với kế hoạch (").figure(&plan).say(")");
            places.swap(1, 2);
            Statement { text, places, rule }
        }
    }
}

fn share(chance: &mut Chance, wrong: Wrong) -> Statement {
    let (unit, name) = chance
        .one(&[
            &(" thôn", "đạt chuẩn văn hóa"),
            &(" hộ", "đạt danh hiệu gia đình văn hóa"),
            &(" trường", "đạt chuẩn quốc gia"),
            &(" chi bộ", "hoàn thành tốt nhiệm vụ"),
        ])
        .to_owned();
    let total = chance.range(8, 2_500);
    let (value, total) =
        (Printed::new(chance.range(total / 2, total + 1), 0, "", true), Printed::new(total, 0, unit, true));
    let decimals = chance.range(0, 3) as u32;
    let (low, high) = percent(&value, &total, decimals);
    let rate = Printed::new(stated(chance, wrong, low, high, false), decimals, "%", false);
    let of = chance.one(&[", đạt ", ", chiếm ", ", đạt tỷ lệ "]);
    Statement::new(AuditRule::Rate)
        .say("Có ")
        .figure(&value)
        .say("/")
        .figure(&total)
        .say(" ")
        .say(name)
        .say(of)
        .figure(&rate)
}

fn base(chance: &mut Chance, wrong: Wrong) -> Statement {
    let (name, value, base) = level(chance);
    let base = Printed { exact: value.exact, ..base };
    let decimals = chance.range(0, 3) as u32;
    let (low, high) = percent(&value, &base, decimals);
    let hundred = 100 * 10_i128.pow(decimals);
    let new = |rule| Statement::new(rule).say(name).say(" đạt ").figure(&value);
    let swapped = |Statement { text, mut places, rule }: Statement| {
        places.swap(1, 2);
        Statement { text, places, rule }
    };
    if chance.coin() {
        let rate = Printed::new(stated(chance, wrong, low, high, false), decimals, "%", false);
        return swapped(
            new(AuditRule::Rate).say(", bằng ").figure(&rate).say(" so với cùng kỳ năm 2022 (").figure(&base).say(")"),
        );
    }
    let up = low.0 > low.1 * (hundred + 20);
    let down = high.0 < high.1 * (hundred - 20);
    if !up && !down {
        return share(chance, wrong);
    }
    let (low, high) = if up {
        ((low.0 - hundred * low.1, low.1), (high.0 - hundred * high.1, high.1))
    } else {
        ((hundred * high.1 - high.0, high.1), (hundred * low.1 - low.0, low.1))
    };
    let rate = Printed::new(stated(chance, wrong, low, high, false), decimals, "%", false);
    let verb = if up { ", tăng " } else { ", giảm " };
    swapped(new(AuditRule::Change).say(verb).figure(&rate).say(" so với cùng kỳ (").figure(&base).say(")"))
}

fn movement(chance: &mut Chance, wrong: Wrong) -> Statement {
    let (name, unit, exact) = chance
        .one(&[
            &("Tổng đàn trâu", " con", true),
            &("Tổng đàn lợn", " con", true),
            &("Tổng số hộ nghèo còn", " hộ", true),
            &("Dư nợ tín dụng", " tỷ đồng", false),
            &("Diện tích lúa mùa", " ha", false),
        ])
        .to_owned();
    let places = if exact { 0 } else { 1 };
    let value = Printed::new(chance.range(500, 60_000), places, unit, exact);
    let change = Printed::new(chance.range(20, value.units / 3), places, unit, exact);
    let up = chance.coin();
    let decimals = chance.range(1, 3) as u32;
    let ((a, b), (c, d)) = (change.ends(), value.ends());
    let hundred = 100 * 10_i128.pow(decimals);
    // The change makes the level before as well.
    let (low, high) =
        if up { ((a * hundred, d - a), (b * hundred, c - b)) } else { ((a * hundred, d + a), (b * hundred, c + b)) };
    let rate = Printed::new(stated(chance, wrong, low, high, false), decimals, "%", false);
    let verb = if up { "tăng " } else { "giảm " };
    let new = Statement::new(AuditRule::Change).say(name).say(" ").figure(&value).say(", ").say(verb).figure(&change);
    let to = chance.one(&["cùng kỳ", "cùng kỳ năm trước", "cùng kỳ năm 2022"]);
    if chance.coin() {
        new.say(" (").figure(&rate).say(") so với ").say(to)
    } else {
        new.say(" (").say(verb).figure(&rate).say(") so với ").say(to)
    }
}

fn points(chance: &mut Chance, wrong: Wrong) -> Statement {
    let name = chance.one(&["Tỷ lệ hộ nghèo", "Tỷ lệ hộ cận nghèo", "Tỷ lệ trẻ em suy dinh dưỡng"]);
    let before = Printed::new(chance.range(300, 2_500), 2, "%", false);
    let after = Printed::new(chance.range(50, before.units - 60), 2, "%", false);
    let (least, most) = (before.ends().0 - after.ends().1, before.ends().1 - after.ends().0);
    let unit = chance.one(&["%", " điểm phần trăm"]);
    let mut change = Printed::new(stated(chance, wrong, (least, 2), (most, 2), false), 2, unit, false);
    // A movement in percent of the rate would be another reading that holds.
    let relative = 10_000 * (before.units - after.units) / before.units;
    if (change.units - relative).abs() < 60 {
        change.unit = " điểm phần trăm".into();
    }
    let Statement { text, places, rule } = Statement::new(AuditRule::Change)
        .say(name)
        .say(" giảm từ ")
        .figure(&before)
        .say(" xuống còn ")
        .figure(&after)
        .say(", giảm ")
        .figure(&change);
    Statement { text, places, rule }
}

fn sum(chance: &mut Chance, wrong: Wrong) -> Statement {
    let (head, unit, names, decimals) = match chance.range(0, 5) {
        0 => (
            "Toàn Đảng bộ có ",
            " đảng viên",
            ["đảng viên chính thức ", "đảng viên dự bị ", "đảng viên miễn sinh hoạt "],
            0,
        ),
        1 => ("Tổng đàn gia súc ", " con", ["trâu ", "bò ", "lợn "], 0),
        2 => ("Sản lượng thủy sản ", " tấn", ["khai thác ", "nuôi ao ", "nuôi lồng bè "], chance.range(0, 2)),
        3 => ("Tổng dư nợ ", " tỷ đồng", ["hộ nghèo ", "hộ cận nghèo ", "hộ mới thoát nghèo "], chance.range(1, 3)),
        _ => ("Tổng diện tích gieo trồng ", " ha", ["lúa ", "ngô ", "lạc "], chance.range(0, 3)),
    };
    let exact = matches!(unit, " đảng viên" | " con");
    let decimals = decimals as u32;
    let many = chance.range(2, 4) as usize;
    let parts: Vec<Printed> = (0..many).map(|_| Printed::new(chance.range(30, 9_000), decimals, unit, exact)).collect();
    let (low, high) = parts.iter().fold((0, 0), |(low, high), part| (low + part.ends().0, high + part.ends().1));
    let total = Printed::new(stated(chance, wrong, (low, 2), (high, 2), exact), decimals, unit, exact);
    let mut out = Statement::new(AuditRule::Sum).say(head).figure(&total);
    let form = chance.range(0, 4);
    out = out.say([", gồm ", " (", ", chia ra: ", ", trong đó "][form as usize]);
    for (at, part) in parts.iter().enumerate() {
        let last = at + 1 == many;
        if at > 0 {
            out = out.say(if form == 2 { "; " } else { ", " });
        }
        // An open list is complete only when it says what is left.
        out = out.say(if last && form == 3 { "còn lại " } else { names[at] }).figure(part);
    }
    out = out.say(if form == 1 { ")" } else { "" });
    // The whole is what is checked, and told last.
    out.places.rotate_left(1);
    out
}

fn product(chance: &mut Chance, wrong: Wrong) -> Statement {
    let crop = chance.one(&["lúa", "ngô", "lạc", "sắn", "đậu tương"]);
    let area = Printed::new(chance.range(200, 9_000), 1, " ha", false);
    let each = Printed::new(chance.range(180, 700), 1, " tạ/ha", false);
    // Hundredths of a quintal, in tons with one decimal.
    let ((a, b), (c, d)) = (area.ends(), each.ends());
    let (low, high) = ((a * c, 4 * 100), (b * d, 4 * 100));
    let made = Printed::new(stated(chance, wrong, low, high, false), 1, " tấn", false);
    let between = chance.one(&[", ", "; "]);
    Statement::new(AuditRule::Product)
        .say("Diện tích ")
        .say(crop)
        .say(" ")
        .figure(&area)
        .say(between)
        .say("năng suất ")
        .say(chance.one(&["", "đạt ", "bình quân đạt "]))
        .figure(&each)
        .say(between)
        .say("sản lượng ")
        .say(chance.one(&["", "đạt "]))
        .figure(&made)
}

fn statement(chance: &mut Chance, wrong: Wrong) -> Statement {
    match chance.range(0, 9) {
        0..=2 => rate(chance, wrong),
        3 => share(chance, wrong),
        4 => base(chance, wrong),
        5 => movement(chance, wrong),
        6 => points(chance, wrong),
        7 => sum(chance, wrong),
        _ => product(chance, wrong),
    }
}

/// A report with some statements; the places of the first that is checked, in the text of the report.
fn report(chance: &mut Chance, wrong: Wrong) -> (String, Statement) {
    let mut text = String::from("ỦY BAN NHÂN DÂN XÃ ĐÔI CẦU\nBÁO CÁO\nTình hình kinh tế - xã hội năm 2023\n");
    let before = chance.range(0, 3);
    for _ in 0..before {
        text += &format!("- {}.\n", statement(chance, Wrong::No).text);
    }
    let mut checked = statement(chance, wrong);
    text += "- ";
    let from = text.len();
    checked.places.iter_mut().for_each(|place| *place = place.start + from..place.end + from);
    text += &checked.text;
    text += ".\n";
    for _ in 0..chance.range(0, 2) {
        text += &format!("- {}.\n", statement(chance, Wrong::No).text);
    }
    (text, checked)
}

/// The findings of a verdict, as rule and places.
fn found(text: &str, verdict: Verdict) -> Vec<(AuditRule, Vec<Range<usize>>)> {
    let report = solieu::extract(text, &solieu::Options::default());
    let own = report.audit.into_iter().filter(|finding| finding.verdict == verdict);
    own.map(|finding| (finding.rule, finding.spans.iter().map(|span| span.start..span.end).collect())).collect()
}

#[test]
fn consistent_reports_never_differ() {
    let mut chance = Chance(20_231_231);
    let mut wrong = Vec::new();
    let mut agree = 0;
    for _ in 0..REPORTS {
        let (text, _) = report(&mut chance, Wrong::No);
        agree += usize::from(!found(&text, Verdict::Agrees).is_empty());
        if !found(&text, Verdict::Differs).is_empty() {
            wrong.push(text);
        }
    }
    assert!(wrong.is_empty(), "{} of {REPORTS} differ:\n{}", wrong.len(), wrong[..wrong.len().min(5)].join("\n"));
    // The checks were made: a machine that reads nothing would not differ either.
    assert!(agree as u64 * 100 >= REPORTS * 99, "only {agree} of {REPORTS} agree");
}

#[test]
fn a_figure_within_its_interval_never_differs() {
    let mut chance = Chance(7);
    let mut wrong = Vec::new();
    for _ in 0..REPORTS {
        let (text, _) = report(&mut chance, Wrong::Within);
        if !found(&text, Verdict::Differs).is_empty() {
            wrong.push(text);
        }
    }
    assert!(wrong.is_empty(), "{} of {REPORTS} differ:\n{}", wrong.len(), wrong[..wrong.len().min(5)].join("\n"));
}

#[test]
fn a_figure_beyond_its_interval_is_found_with_its_operands() {
    let mut chance = Chance(42);
    let mut missed = Vec::new();
    for _ in 0..REPORTS {
        let (text, checked) = report(&mut chance, Wrong::Beyond);
        let told = found(&text, Verdict::Differs);
        let same = |places: &Vec<Range<usize>>| {
            places.len() == checked.places.len()
                && checked.places.iter().all(|place| places.iter().any(|p| p.start < place.end && place.start < p.end))
        };
        if !matches!(told.as_slice(), [(rule, places)] if *rule == checked.rule && same(places)) {
            let line = text.lines().find(|line| line.contains(&checked.text)).unwrap_or_default().to_owned();
            missed.push(format!("{line}\n    {told:?}"));
        }
    }
    let share = missed.len() as f64 * 100.0 / REPORTS as f64;
    assert!(share <= 1.0, "{share} % are missed:\n{}", missed[..missed.len().min(30)].join("\n"));
}

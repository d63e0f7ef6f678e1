//! Writes numbers in Vietnamese words.

const DIGITS: [&str; 10] = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

/// The words of a number below a million, as schools teach them.
pub fn words(number: u64) -> String {
    let (thousands, rest) = (number / 1000, number % 1000);
    match (thousands, rest) {
        (0, rest) => hundreds(rest, false),
        (thousands, 0) => format!("{} nghìn", hundreds(thousands, false)),
        (thousands, rest) => format!("{} nghìn {}", hundreds(thousands, false), hundreds(rest, true)),
    }
}

/// The words of an amount below a thousand billions, group by group, with one wording of the scales: `ngàn` or `nghìn`, `tỉ` or `tỷ`.
pub fn amount(number: u64, southern: bool) -> String {
    let scales = if southern { ["tỉ", "triệu", "ngàn", ""] } else { ["tỷ", "triệu", "nghìn", ""] };
    let groups = [number / 1_000_000_000, number / 1_000_000 % 1000, number / 1000 % 1000, number % 1000];
    let mut words: Vec<String> = Vec::new();
    for (group, scale) in groups.into_iter().zip(scales).filter(|(group, _)| *group > 0) {
        words.push(format!("{} {scale}", hundreds(group, !words.is_empty())));
    }
    words.join(" ").trim().to_owned()
}

/// Every usual wording of a number from 1 to 999: `tư`, `nhăm`, `bẩy`, `lẻ`, `rưỡi` beside the plain ones.
pub fn wordings(number: u64) -> Vec<String> {
    let (hundred, rest) = (number / 100, number % 100);
    let tails = match rest {
        0 => vec![String::new()],
        1..=9 if hundred == 0 => units(rest, 0).into_iter().map(str::to_owned).collect(),
        1..=9 => {
            let digits = if rest == 4 { vec!["bốn", "tư"] } else { units(rest, 0) };
            ["linh", "lẻ"].iter().flat_map(|odd| digits.iter().map(move |digit| format!("{odd} {digit}"))).collect()
        }
        _ => {
            let (ten, unit) = (rest / 10, rest % 10);
            let head = if ten == 1 { "mười".to_owned() } else { format!("{} mươi", DIGITS[ten as usize]) };
            let joined = |digit: &str| if digit.is_empty() { head.clone() } else { format!("{head} {digit}") };
            units(unit, ten).into_iter().map(joined).collect()
        }
    };
    let head = if hundred == 0 { String::new() } else { format!("{} trăm", DIGITS[hundred as usize]) };
    let mut all: Vec<String> = tails.iter().map(|tail| format!("{head} {tail}").trim().to_owned()).collect();
    if hundred > 0 && rest == 50 {
        all.push(format!("{head} rưỡi"));
    }
    all
}

/// A number below a thousand; `inner` ones name their empty hundreds.
fn hundreds(number: u64, inner: bool) -> String {
    let (hundred, ten, unit) = (number / 100, number / 10 % 10, number % 10);
    let mut words = Vec::new();
    if hundred > 0 || inner {
        words.extend([DIGITS[hundred as usize], "trăm"]);
    }
    match ten {
        0 if unit > 0 && !words.is_empty() => words.push("linh"),
        0 => {}
        1 => words.push("mười"),
        ten => words.extend([DIGITS[ten as usize], "mươi"]),
    }
    words.extend(units(unit, ten).first().filter(|word| !word.is_empty()));
    words.join(" ")
}

/// How a unit is said behind so many tens, the plain way first.
fn units(unit: u64, ten: u64) -> Vec<&'static str> {
    match (unit, ten) {
        (0, _) => vec![""],
        (1, 2..) => vec!["mốt"],
        (4, 2..) => vec!["tư", "bốn"],
        (5, 1..) => vec!["lăm", "nhăm"],
        (7, _) => vec!["bảy", "bẩy"],
        _ => vec![DIGITS[unit as usize]],
    }
}

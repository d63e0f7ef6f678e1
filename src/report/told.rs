//! Figures as a person reads them outside the text: with the unit that a table has in its heading, movements with their
//! way and with what they are measured against.

use super::rows::plain;
use super::{Change, Direction, Figure, Language, Versus};

/// Words for powers of ten that may stand between a number and its unit.
const SCALES: [&str; 8] = ["trăm", "nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ", "nghìn tỷ"];

/// A figure as the text has it; where the text leaves out the unit, which a heading told, the unit behind it.
pub(super) fn figure(figure: &Figure) -> String {
    with_unit(&figure.text, figure.unit.as_deref(), figure.amount.get())
}

/// A movement with its way and with what it is measured against: `giảm 25 con so với cùng kỳ`, `down 25 con so với cùng kỳ`.
pub(super) fn change(change: &Change, language: Language) -> String {
    let text = with_unit(&change.text, change.unit.as_deref(), change.amount.get());
    let folded = text.to_lowercase();
    let said = ["tăng", "giảm", "gấp"].iter().any(|word| folded.contains(word));
    let way = match change.direction {
        _ if said => "",
        Direction::Up => language.of("tăng ", "up "),
        Direction::Down => language.of("giảm ", "down "),
        Direction::Times => language.of("gấp ", "multiplied: "),
    };
    // The sign says what the word says.
    let bare =
        if way.is_empty() { text.as_str() } else { text.trim_start_matches(['+', '-', '−', '–']).trim_start() };
    let against = against(change, language).filter(|words| !folded.contains(&words.to_lowercase()));
    format!("{way}{bare}{}", against.map(|words| format!(" {words}")).unwrap_or_default())
}

/// What a movement is measured against, in the words of the text, else in those of the reader.
fn against(change: &Change, language: Language) -> Option<String> {
    if let Some(basis) = change.basis.as_deref().map(plain).filter(|basis| !basis.is_empty()) {
        let mut letters = basis.chars();
        let first = letters.next().map(|letter| letter.to_lowercase().collect::<String>()).unwrap_or_default();
        // Only a word that begins a line or a heading of a column has a capital here.
        let told = if basis.starts_with("So ") { first + letters.as_str() } else { basis };
        let whole = ["so ", "của ", "trên "].iter().any(|word| told.starts_with(word));
        return Some(if whole { told } else { format!("so với {told}") });
    }
    Some(
        match change.versus? {
            Versus::SamePeriod => language.of("so với cùng kỳ", "on the same period"),
            Versus::Previous => language.of("so với kỳ trước", "on the period before"),
            Versus::Plan => language.of("so với kế hoạch", "against the plan"),
            Versus::Other => return None,
        }
        .to_owned(),
    )
}

/// A calculation in the reader's language: `2,340 / 2,500 = 93.6%, stated 95.6%`.
pub(super) fn formula(formula: &str, language: Language) -> String {
    if language == Language::Vi {
        return formula.to_owned();
    }
    // Units are the report's own; only what the audit wrote is told in English.
    let words = [
        (", nêu ", ", stated "),
        (" nghìn", " thousand"),
        (" triệu", " million"),
        (" tỷ", " billion"),
        (" lần", " times"),
    ];
    let told = words.iter().fold(formula.to_owned(), |told, (vi, en)| told.replace(vi, en));
    let letters: Vec<char> = told.chars().collect();
    let digit = |at: Option<usize>| at.and_then(|at| letters.get(at)).is_some_and(char::is_ascii_digit);
    let swapped = letters.iter().enumerate().map(|(at, &letter)| match letter {
        // Between two digits these are signs of a number; `1.000` in Vietnamese is `1,000` in English.
        '.' if digit(at.checked_sub(1)) && digit(Some(at + 1)) => ',',
        ',' if digit(at.checked_sub(1)) && digit(Some(at + 1)) => '.',
        other => other,
    });
    swapped.collect()
}

fn with_unit(text: &str, unit: Option<&str>, amount: f64) -> String {
    let text = plain(text);
    let Some(unit) = unit.filter(|unit| !unit.is_empty()) else { return text };
    // The last digit may be the unit's own: `m2`.
    if text.to_lowercase().ends_with(&unit.to_lowercase()) {
        return text;
    }
    let Some(last) = text.rfind(|c: char| c.is_ascii_digit()) else { return text };
    let tail = text.get(last + 1..).unwrap_or_default().trim().to_lowercase();
    if tail.is_empty() {
        let space = if unit.starts_with('%') { "" } else { " " };
        return format!("{text}{space}{}{unit}", scale(&text, amount));
    }
    if SCALES.contains(&tail.as_str()) { format!("{text} {unit}") } else { text }
}

/// The word that stands between digits and unit where a heading says `triệu đồng` and the amount counts in đồng.
fn scale(text: &str, amount: f64) -> &'static str {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let Ok(digits) = digits.parse::<f64>() else { return "" };
    if digits == 0.0 {
        return "";
    }
    // Decimals make the quotient smaller by powers of ten: the word is the largest that leaves at least one.
    let decimals = text.rsplit_once(',').map_or(0, |(_, behind)| behind.chars().filter(char::is_ascii_digit).count());
    let ratio = amount.abs() / digits * 10_f64.powi(i32::try_from(decimals).unwrap_or(0));
    let near = |power: f64| (ratio / power - 1.0).abs() < 1e-6;
    if near(1e3) {
        "nghìn "
    } else if near(1e6) {
        "triệu "
    } else if near(1e9) {
        "tỷ "
    } else {
        ""
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{Amount, Span};

    fn check(text: &str, amount: i64, unit: Option<&str>, expected: &str) {
        let told = Figure {
            amount: Amount::from(rust_decimal::Decimal::from(amount)),
            max: None,
            unit: unit.map(Into::into),
            bound: None,
            text: text.into(),
            span: Span::default(),
        };
        assert_eq!(figure(&told), expected);
    }

    #[test]
    fn a_unit_stands_behind_every_figure_that_has_one() {
        check("120", 120, Some("ha"), "120 ha");
        check("3.200", 3_200_000_000, Some("đồng"), "3.200 triệu đồng");
        check("12,5", 12_500_000_000, Some("đồng"), "12,5 tỷ đồng");
        check("54,9 tỷ", 54_900_000_000, Some("đồng"), "54,9 tỷ đồng");
        check("118 ha", 118, Some("ha"), "118 ha");
        check("12 thanh niên", 12, Some("thanh niên"), "12 thanh niên");
        check("2.400 m2", 2_400, Some("m2"), "2.400 m2");
        check("2.400", 2_400, Some("m2"), "2.400 m2");
        check("95", 95, Some("%"), "95%");
        check("130", 130, None, "130");
        check("chín", 9, Some("vụ"), "chín");
    }

    #[test]
    fn a_calculation_speaks_the_language_of_its_reader() {
        let told = "2.340 / 2.500,5 = 93,6%, nêu 95,6%";
        assert_eq!(formula(told, Language::Vi), told);
        assert_eq!(formula(told, Language::En), "2,340 / 2,500.5 = 93.6%, stated 95.6%");
        assert_eq!(formula("1,5 tỷ đồng + 2 = 3,5, nêu 4", Language::En), "1.5 billion đồng + 2 = 3.5, stated 4");
    }

    fn moved(text: &str, direction: Direction, versus: Option<Versus>, basis: Option<&str>, vi: &str, en: &str) {
        let told = Change {
            direction,
            amount: Amount::from(rust_decimal::Decimal::from(25)),
            max: None,
            unit: None,
            versus,
            basis: basis.map(Into::into),
            bound: None,
            text: text.into(),
            span: Span::default(),
        };
        assert_eq!((change(&told, Language::Vi).as_str(), change(&told, Language::En).as_str()), (vi, en));
    }

    #[test]
    fn a_movement_says_which_way_it_goes_and_against_what() {
        let same = Some(Versus::SamePeriod);
        let basis = Some("so với cùng kỳ");
        let (vi, en) = ("giảm 25 con so với cùng kỳ", "down 25 con so với cùng kỳ");
        moved("25 con", Direction::Down, same, basis, vi, en);
        moved("-25 con", Direction::Down, same, basis, vi, en);
        moved("giảm 25 con", Direction::Down, same, Some("So với cùng kỳ"), vi, "giảm 25 con so với cùng kỳ");
        moved("2,1%", Direction::Down, None, None, "giảm 2,1%", "down 2,1%");
        moved("5%", Direction::Up, same, None, "tăng 5% so với cùng kỳ", "up 5% on the same period");
        moved("5%", Direction::Up, same, Some("cùng kỳ"), "tăng 5% so với cùng kỳ", "up 5% so với cùng kỳ");
        moved(
            "2 lần",
            Direction::Times,
            None,
            Some("so với\nnăm 2015"),
            "gấp 2 lần so với năm 2015",
            "multiplied: 2 lần so với năm 2015",
        );
    }
}

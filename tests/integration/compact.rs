//! An indicator in one short line, as rules and goldens state it: `Tên = 118.1 ha, KH 102: 115.8% KH, +14 hộ (cùng kỳ)`.

use solieu::report::{Amount, Bound, Direction, Figure, Indicator, Of, Versus};

/// The line of one indicator.
pub fn line(indicator: &Indicator) -> String {
    let mut text = indicator.name.clone();
    if let Some(value) = &indicator.value {
        text.push_str(&format!(" = {}", figure(value)));
    }
    if let Some(plan) = &indicator.plan {
        text.push_str(&format!(", KH {}", number(plan.amount)));
    }
    if let Some(total) = &indicator.total {
        text.push_str(&format!(", tổng {}", number(total.amount)));
    }
    let mut rest: Vec<String> = Vec::new();
    for rate in &indicator.rates {
        let of = match rate.of {
            Of::Plan => "KH",
            Of::Total => "tổng",
            Of::Base => "kỳ gốc",
        };
        rest.push(format!("{}{}% {of}", sign(rate.bound), span(rate.amount, rate.max)));
    }
    for change in &indicator.changes {
        let way = match change.direction {
            Direction::Up => "+",
            Direction::Down => "-",
            Direction::Times => "x",
        };
        let unit = match change.unit.as_deref() {
            Some("%") => "%".to_owned(),
            Some("lần") | None => String::new(),
            Some(unit) => format!(" {unit}"),
        };
        let versus = match change.versus {
            Some(Versus::SamePeriod) => " (cùng kỳ)",
            Some(Versus::Previous) => " (kỳ trước)",
            Some(Versus::Plan) => " (KH)",
            Some(Versus::Other) => " (khác)",
            None => "",
        };
        rest.push(format!("{}{way}{}{unit}{versus}", sign(change.bound), span(change.amount, change.max)));
    }
    if !rest.is_empty() {
        text.push_str(&format!(": {}", rest.join(", ")));
    }
    text
}

fn figure(figure: &Figure) -> String {
    let unit = figure.unit.as_deref().map(|unit| format!(" {unit}")).unwrap_or_default();
    format!("{}{}{unit}", sign(figure.bound), span(figure.amount, figure.max))
}

fn span(amount: Amount, max: Option<Amount>) -> String {
    max.map_or_else(|| number(amount), |max| format!("{}..{}", number(amount), number(max)))
}

fn number(amount: Amount) -> String {
    amount.get().to_string()
}

fn sign(bound: Option<Bound>) -> &'static str {
    match bound {
        Some(Bound::Over) => ">",
        Some(Bound::Under) => "<",
        Some(Bound::About) => "~",
        Some(Bound::AtLeast) => "≥",
        Some(Bound::AtMost) => "≤",
        None => "",
    }
}

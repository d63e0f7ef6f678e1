//! Stretches of time.

use super::key::Key;
use super::lexer::Lexer;
use super::scan::Kind;
use super::{Period, PeriodKind, Punct};

impl Lexer<'_, '_> {
    /// The period that begins with the word at `k`.
    pub(super) fn period(&mut self, k: usize, key: Key) -> Option<(Period, usize)> {
        match key {
            Key::Year => self.year_period(k),
            Key::Whole if self.key(k + 1) == Key::Year => {
                let (period, end) = self.year_period(k + 1).unwrap_or((period(PeriodKind::Year, 1, 12, 0), k + 2));
                (period.kind == PeriodKind::Year).then_some((period, end))
            }
            Key::Month => self.month_period(k),
            Key::Quarter => self.quarter(k, k + 1),
            Key::Q1 | Key::Q2 | Key::Q3 | Key::Q4 => self.quarter(k, k),
            Key::Q => {
                let at = if self.is_sign(k + 1, Punct::Stop) && self.glued(k + 1) { k + 2 } else { return None };
                self.quarter(k, at)
                    .filter(|(quarter, _)| quarter.first_year > 0 || matches!(self.kind(at), Kind::Word(_)))
            }
            Key::TermA if self.key(k + 1) == Key::TermB => self.named_years(k + 2, PeriodKind::Term),
            Key::StageA if self.key(k + 1) == Key::StageB => self.named_years(k + 2, PeriodKind::Stage),
            Key::Crop => {
                self.named_years(k + 2, PeriodKind::Season).filter(|_| matches!(self.slice(k + 1), "vụ" | "khóa"))
            }
            Key::Half if matches!(self.key(k + 1), Key::Head | Key::Tail) && self.key(k + 2) == Key::Year => {
                let mut end = k + 2;
                let year = self.year_behind(&mut end);
                let end = end.max(k + 3);
                let (first, last) = if self.key(k + 1) == Key::Head { (1, 6) } else { (7, 12) };
                Some((period(PeriodKind::Months, first, last, year), end))
            }
            _ => None,
        }
    }

    /// The period that begins with digits at `k`: a pair of years, `2023-07`, `6T đầu năm`.
    pub(super) fn digit_period(&self, k: usize) -> Option<(Period, usize)> {
        if let Some((first, last, end)) = self.years(k) {
            return Some((years(self.kind_of_years(k, first, last), first, last), end));
        }
        if let Some(year) = self.year(k)
            && self.is_sign(k + 1, Punct::Dash)
            && self.glued(k + 1)
            && self.glued(k + 2)
            && self.width(k + 2) == 2
            && !matches!(self.kind(k + 3), Kind::Sign(Punct::Percent | Punct::Dash | Punct::Slash))
            && let Some(month) = self.month(k + 2)
        {
            return Some((period(PeriodKind::Month, month, month, year), k + 3));
        }
        // `đến 10/2019`
        if matches!(self.key_before(k), Key::To | Key::Until | Key::From | Key::Before | Key::After | Key::Past)
            && let Some(month) = self.month(k)
            && matches!(self.kind(k + 1), Kind::Sign(_))
        {
            let mut end = k + 1;
            let year = self.year_behind(&mut end);
            if year > 0 && !self.key(end).is_counted() {
                return Some((period(PeriodKind::Month, month, month, year), end));
            }
        }
        if self.key(k + 1) == Key::T && self.glued(k + 1) {
            let closes = matches!(self.key(k + 2), Key::Head | Key::Tail | Key::Year)
                || (self.is_sign(k + 2, Punct::Slash) && self.year(k + 3).is_some());
            if closes {
                return self.months(k, k + 1, self.value(k)?);
            }
        }
        None
    }

    /// The period of a number (from the atom `first` to `end`) with `tháng`, `năm`, `ngày` … behind it.
    pub(super) fn counted_period(&self, first: usize, end: usize, amount: Option<u32>) -> Option<(Period, usize)> {
        let key = self.key(end);
        let length = Some((
            Period { kind: PeriodKind::Length, first_month: 0, last_month: 0, first_year: 0, last_year: 0 },
            end + 1,
        ));
        match key {
            // `tuần 3 tháng 8`
            Key::Month if self.month(end + 1).is_some() && !self.is_grouped(end + 1) && !self.is_percent(end + 2) => {
                None
            }
            Key::Month => match amount {
                Some(months @ 1..=12) => self.months(first, end, months),
                _ => length,
            },
            Key::Year => {
                let year = self.year(end + 1);
                if let Some((first, last, behind)) = self.years(end + 1) {
                    return Some((years(PeriodKind::Stage, first, last), behind));
                }
                // `2 năm 2022 và 2023` is a length, `kết quả 250 năm 2016` a number and a year.
                let listed =
                    matches!(self.kind(end + 2), Kind::Sign(Punct::Comma | Punct::Dash) | Kind::Word(Key::And))
                        && self.year(end + 3).is_some();
                let count = amount.is_none_or(|years| years < 10) && listed;
                if year.is_some() && !count || self.key(end + 1) == Key::Study && year.is_some() {
                    None
                } else {
                    length
                }
            }
            // `lưu trú bình quân 1,8 ngày`, `điều trị 82.590 ngày, bình quân 6 ngày/lượt` is measured.
            Key::Day | Key::Hour
                if amount.is_none_or(|days| days > 366)
                    && !matches!(self.slice(end + 1), "đêm" | "qua" | "không")
                    && !matches!(
                        first.checked_sub(1).map_or("", |before| self.slice(before)),
                        "trong" | "sau" | "niệm"
                    )
                    || self.key(end + 1) == Key::Labour
                    || self.is_sign(end + 1, Punct::Slash)
                        && matches!(self.slice(end + 2), "lượt" | "khách" | "người") =>
            {
                None
            }
            Key::Day | Key::Hour | Key::Week | Key::Minute => length,
            _ => None,
        }
    }

    /// `6 tháng đầu năm 2016`, `9 tháng`, `3 tháng cuối năm`; `at` is the word `tháng`.
    fn months(&self, first: usize, at: usize, months: u32) -> Option<(Period, usize)> {
        let months = u8::try_from(months).ok().filter(|months| (1..=12).contains(months))?;
        let mut end = at + 1;
        let (from, to) = match self.key(end) {
            Key::Head => (1, months),
            Key::Tail => (13 - months, 12),
            _ => {
                let mut behind = end;
                let mut year = self.year_behind(&mut behind);
                if let Some(bare) = self.year(end)
                    && !self.is_grouped(end)
                    && !self.key(end + 1).is_counted()
                {
                    (year, behind) = (bare, end + 1);
                }
                let part =
                    matches!(self.kind(first.wrapping_sub(1)), Kind::Sign(Punct::Slash | Punct::Dash | Punct::Arrow))
                        && first > 0;
                let aged =
                    self.key(end) == Key::Age || matches!(self.slice(end), "liền" | "tù" | "trở" | "liên" | "kể");
                if year == 0 && (part || aged || months == 1) {
                    return Some((
                        Period { kind: PeriodKind::Length, first_month: 0, last_month: 0, first_year: 0, last_year: 0 },
                        end,
                    ));
                }
                return Some((period(PeriodKind::Months, 1, months, year), behind));
            }
        };
        end += 1;
        let mut behind = end;
        let mut year = self.year_behind(&mut behind);
        if behind == end && self.key(end) == Key::Year {
            behind = end + 1;
        } else if behind == end
            && let Some(bare) = self.year(end)
        {
            (year, behind) = (bare, end + 1);
        }
        Some((period(PeriodKind::Months, from, to, year), behind))
    }

    /// `năm 2023`, `năm học 2020-2021`, `năm 2016-2020`; `k` is the word `năm`.
    fn year_period(&self, k: usize) -> Option<(Period, usize)> {
        if self.key(k + 1) == Key::Study {
            return self.named_years(k + 2, PeriodKind::SchoolYear);
        }
        let at = if self.kind(k + 1) == Kind::Break(false) { k + 2 } else { k + 1 };
        let year = self.year(at)?;
        if let Some((first, last, end)) = self.years(at) {
            return Some((years(self.kind_of_years(k, first, last), first, last), end));
        }
        (!self.is_grouped(at)).then(|| (period(PeriodKind::Year, 1, 12, year), at + 1))
    }

    /// `tháng 5/2017`, `tháng 6.2021`, `tháng 6 năm 2022`, `tháng 02`, `tháng Tám`, `tháng 10 - 12/2020`.
    fn month_period(&mut self, k: usize) -> Option<(Period, usize)> {
        let Some(month) = self.month(k + 1) else { return self.month_word(k) };
        let mut end = k + 2;
        let mut last = month;
        if self.is_sign(end, Punct::Dash)
            && let Some(second) = self.month(k + 3).filter(|&second| second > month)
        {
            (last, end) = (second, k + 4);
        }
        let year = self.year_behind(&mut end);
        if year == 0 && self.is_grouped(end - 1) {
            return None;
        }
        let kind = if last > month { PeriodKind::Months } else { PeriodKind::Month };
        Some((period(kind, month, last, year), end))
    }

    /// `tháng Tám`, `tháng mười hai năm 2020`.
    fn month_word(&mut self, k: usize) -> Option<(Period, usize)> {
        if self.key(k + 1) == Key::None {
            return None;
        }
        let (month, mut end) = match self.key(k + 1) {
            Key::FourEnd => (4, k + 2),
            _ => self.small_number_word(k + 1)?,
        };
        let year = self.year_behind(&mut end);
        if month > 12 || (year == 0 && (!self.is_capital(k + 1) || self.is_capital(k))) {
            return None;
        }
        Some((period(PeriodKind::Month, month as u8, month as u8, year), end))
    }

    /// The quarter whose number, Roman or not, stands at `at`.
    fn quarter(&self, k: usize, at: usize) -> Option<(Period, usize)> {
        let number = match self.key(at) {
            Key::R1 | Key::Q1 => 1,
            Key::R2 | Key::Q2 => 2,
            Key::R3 | Key::Q3 => 3,
            Key::R4 | Key::Q4 => 4,
            _ => self.value(at).filter(|&number| {
                (1..=4).contains(&number) && self.width(at) <= 2 && (at > k) && !self.is_grouped_number(at)
            })? as u8,
        };
        let mut end = at + 1;
        let year = self.year_behind(&mut end);
        Some((period(PeriodKind::Quarter, number * 3 - 2, number * 3, year), end))
    }

    /// Whether the digits at `k` go on behind a separator as a number and not as a year.
    fn is_grouped_number(&self, k: usize) -> bool {
        self.is_grouped(k) && self.year(k + 2).is_none()
    }

    /// The pair of years at `k` behind a name such as `nhiệm kỳ`, whose second year may be mistyped.
    fn named_years(&self, k: usize, kind: PeriodKind) -> Option<(Period, usize)> {
        if let Some((first, last, end)) = self.years(k) {
            return Some((years(kind, first, last), end));
        }
        let first = self.year(k)?;
        let joined = self.is_sign(k + 1, Punct::Dash) || self.is_sign(k + 1, Punct::Slash);
        if joined && self.kind(k + 2) == Kind::Digits && !self.is_grouped(k + 2) && !self.is_percent(k + 3) {
            let last = match self.width(k + 2) {
                2 => self.value(k + 2).map_or(0, |tail| first / 100 * 100 + tail as u16),
                _ => self.year(k + 2).unwrap_or(0),
            };
            return Some((years(kind, first, last), k + 3));
        }
        Some((years(kind, first, first), k + 1))
    }

    /// Two years with a dash between them: `2020-2025`, `2016 - 2021`, `2016- 2021`.
    fn years(&self, k: usize) -> Option<(u16, u16, usize)> {
        let first = self.year(k)?;
        if !self.is_sign(k + 1, Punct::Dash) {
            return None;
        }
        let last = self.year(k + 2).filter(|&last| last > first && last - first <= 60)?;
        let goes_on = self.is_grouped(k + 2)
            || self.is_percent(k + 3)
            || (self.is_sign(k + 3, Punct::Dash) && self.glued(k + 3) && self.glued(k + 4));
        (!goes_on).then_some((first, last, k + 3))
    }

    /// What a pair of years at `k` is, by the words before it.
    fn kind_of_years(&self, k: usize, first: u16, last: u16) -> PeriodKind {
        let mut left = k;
        if left > 0 && self.is_sign(left - 1, Punct::Open) {
            left -= 1;
        }
        match self.key_before(left) {
            Key::TermB => PeriodKind::Term,
            Key::Study => PeriodKind::SchoolYear,
            Key::Season => PeriodKind::Season,
            _ if left > 0 && self.slice(left - 1) == "vụ" => PeriodKind::Season,
            _ if last - first == 1 && left > 0 && self.slice(left - 1) == "khóa" => PeriodKind::SchoolYear,
            _ => PeriodKind::Stage,
        }
    }
}

fn period(kind: PeriodKind, first_month: u8, last_month: u8, year: u16) -> Period {
    Period { kind, first_month, last_month, first_year: year, last_year: year }
}

fn years(kind: PeriodKind, first_year: u16, last_year: u16) -> Period {
    Period { kind, first_month: 1, last_month: 12, first_year, last_year }
}

#[cfg(test)]
mod tests {
    use crate::lex::sample::check;

    #[test]
    fn months_and_quarters() {
        check(
            "6 tháng đầu năm 2016; 06 tháng; Sáu tháng cuối năm",
            "<Months 1-6 2016> ; <Months 1-6 0> ; <Months 7-12 0>",
        );
        check(
            "6T đầu năm, 9 tháng, 6 tháng 2021, 6 tháng năm 2021",
            "<Months 1-6 0> , <Months 1-9 0> , <Months 1-6 2021> , <Months 1-6 2021>",
        );
        check(
            "nửa đầu năm 2020; quý I/2024; quí 2.2021; QIII/2022; quý II năm 2020",
            "<Months 1-6 2020> ; <Quarter 1-3 2024> ; <Quarter 4-6 2021> ; <Quarter 7-9 2022> ; <Quarter 4-6 2020>",
        );
        check(
            "tháng 5/2017 tháng6/2022 tháng 6 năm 2022 tháng 02",
            "<Month 5-5 2017> <Month 6-6 2022> <Month 6-6 2022> <Month 2-2 0>",
        );
        check("đến giữa tháng Tám; tuần 3 tháng 8", "đến giữa <Month 8-8 0> ; tuần #3 <Month 8-8 0>");
        check(
            "trẻ 6 tháng tuổi, kg/người/6 tháng, 60 tháng",
            "trẻ <6 tháng> tuổi , kg / người / <6 tháng> , <60 tháng>",
        );
        check("quý khách, tháng trước, năm trước", "quý khách , tháng trước , năm trước");
    }

    #[test]
    fn years() {
        check("năm 2023, cả năm 2020, cả năm, năm\n2019", "<Year 2023> , <Year 2020> , <Year 0> , <Year 2019>");
        check(
            "nhiệm kỳ 2020-2025, nhiệm kỳ 2016 – 2021, nhiệm kỳ (2016- 2021)",
            "<Term 2020-2025> , <Term 2016-2021> , nhiệm kỳ ( <Term 2016-2021> )",
        );
        check(
            "giai đoạn 2011-2015, 2020-2025, 5 năm 2016-2020",
            "<Stage 2011-2015> , <Stage 2020-2025> , <Stage 2016-2020>",
        );
        check(
            "năm học 2020 - 2021; vụ Đông Xuân 2022-2023; niên vụ 2021-2022",
            "<SchoolYear 2020-2021> ; vụ đông xuân <Season 2022-2023> ; <Season 2021-2022>",
        );
        check("nhiệm kỳ 2010-1015", "<Term 2010-0>");
        check("2000-2500 con", "#2000y - #2500 con");
    }

    #[test]
    fn lengths() {
        check(
            "kỷ niệm 75 năm, 3 ngày, 40 năm đến 60 năm tuổi Đảng",
            "kỷ niệm <75 năm> , <3 ngày> , <40 năm> đến <60 năm> tuổi đảng",
        );
        check(
            "1.250 ngày công; đạt 250 năm 2016; 2 năm 2022 và 2023",
            "#1250 ngày công ; đạt #250 <Year 2016> ; <2 năm> #2022y và #2023y",
        );
    }
}

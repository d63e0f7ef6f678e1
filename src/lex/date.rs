//! Calendar dates and times of day.

use super::key::Key;
use super::lexer::Lexer;
use super::scan::Kind;
use super::{Date, Punct};

/// How strongly the words on the left make `d/m` a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Cue {
    None,
    /// `từ`, `đến`, `hết`, a bracket, another date: unless a counted noun follows.
    Weak,
    /// `ngày`, `sáng`, `dịp`: whatever follows.
    Strong,
    /// `ngày`, `sáng`: also with other separators than a slash.
    Day,
}

impl Lexer<'_, '_> {
    /// The date whose first digits stand at `k`, and the atom behind it.
    pub(super) fn date(&self, k: usize) -> Option<(Date, usize)> {
        if self.kind(k) != Kind::Digits
            || (self.glued(k)
                && k > 0
                && matches!(self.kind(k - 1), Kind::Sign(Punct::Stop | Punct::Comma))
                && self.kind(k.wrapping_sub(2)) == Kind::Digits)
        {
            return None;
        }
        // What stands behind most numbers begins no date, nor does `ngày` stand before them.
        let goes_on = matches!(
            self.kind(k + 1),
            Kind::Sign(Punct::Slash | Punct::Dash | Punct::Stop | Punct::Comma | Punct::And)
                | Kind::Word(Key::And | Key::To | Key::Month)
        );
        if !goes_on && self.key_before(k) != Key::Day || !matches!(self.width(k), 1 | 2 | 4) {
            return None;
        }
        let cue = self.cue(k);
        let (mut date, end) = self
            .year_first(k)
            .or_else(|| self.full(k, cue))
            .or_else(|| self.stretch(k, cue))
            .or_else(|| self.month_in_words(k, cue))
            .or_else(|| self.day_and_month(k, cue))
            .or_else(|| self.day_alone(k, cue))?;
        let day_word = self.key_before(k) == Key::Day;
        let binds = |k: usize| matches!(self.key_before(k), Key::To | Key::Until | Key::Before | Key::From | Key::Past);
        date.of_event = !(binds(k) || (day_word && k > 0 && binds(k - 1)));
        Some((date, end))
    }

    fn cue(&self, k: usize) -> Cue {
        let Some(left) = k.checked_sub(1) else {
            return if self.opens_line(k) { Cue::Day } else { Cue::None };
        };
        match self.kind(left) {
            Kind::Break(_) if self.opens_line(k) => Cue::Day,
            Kind::Word(Key::Day) => match left.checked_sub(1).map(|left| self.kind(left)) {
                // `các ngày 17-18/3`
                Some(Kind::Word(Key::Vague))
                    if self.is_sign(k + 1, Punct::Dash) && self.is_sign(k + 3, Punct::Slash) =>
                {
                    Cue::Day
                }
                Some(Kind::Word(Key::Each | Key::Vague | Key::One) | Kind::Sign(Punct::Slash)) => Cue::None,
                _ => Cue::Day,
            },
            Kind::Word(Key::DayPart) => Cue::Day,
            // `chiều nay 11.12`
            Kind::Word(_) if matches!(self.slice(left), "nay" | "qua") && self.key_before(left) == Key::DayPart => {
                Cue::Day
            }
            Kind::Word(Key::Feast | Key::Round) => Cue::Strong,
            // `tính đến 30.9`
            Kind::Word(Key::To | Key::Until)
                if left > 0
                    && self.slice(left - 1) == "tính"
                    && !(self.key(k + 3).is_counted() || self.key(k + 3) == Key::Measure)
                    && self.key(k + 3).scale().is_none() =>
            {
                Cue::Day
            }
            // `từ ngày 3.5 - 9.5`, `từ ngày 1.1 đến 31.3`: the other end, written as the first.
            Kind::Word(Key::To) | Kind::Sign(Punct::Dash)
                if k > 3 && self.kind(k - 3) == self.kind(k + 1) && self.last_is_date() =>
            {
                Cue::Day
            }
            Kind::Word(Key::From | Key::To | Key::Until | Key::Before | Key::After | Key::At | Key::Past) => Cue::Weak,
            Kind::Word(Key::And) | Kind::Sign(Punct::Comma | Punct::Dash | Punct::Semicolon) if self.last_is_date() => {
                Cue::Weak
            }
            // `đợt cao điểm (21/6 - 21/7)`, `đợt thi đua 3/2 - 19/5`: two days around a dash.
            _ if self.is_sign(k + 1, Punct::Slash)
                && self.is_sign(k + 3, Punct::Dash)
                && self.is_sign(k + 5, Punct::Slash)
                && [k, k + 4].iter().all(|&day| self.day(day).is_some() && self.month(day + 2).is_some())
                && !(self.key(k + 7).is_counted() || self.key(k + 7) == Key::Measure || self.is_percent(k + 7)) =>
            {
                Cue::Weak
            }
            Kind::Sign(Punct::Open) => {
                let end = k + 3;
                if self.is_sign(end, Punct::Close) || self.is_sign(end, Punct::Comma) { Cue::Weak } else { Cue::None }
            }
            Kind::Word(Key::None) if !self.is_told(k + 3) && self.named_day(left) => Cue::Weak,
            _ => Cue::None,
        }
    }

    /// `ngày tựu trường 5/9`, `ngày Phụ nữ Việt Nam 20/10`: a few words behind `ngày` say which day it is.
    fn named_day(&self, left: usize) -> bool {
        if !(0..6).map_while(|back| left.checked_sub(back)).any(|at| self.key(at) == Key::Day) {
            return false;
        }
        // What was done on a day does not name it.
        let names = |&at: &usize| {
            matches!(self.kind(at), Kind::Word(_))
                && !matches!(self.slice(at), "đã" | "có" | "được" | "giải" | "quyết" | "đạt" | "thực" | "hiện" | "là")
        };
        let mut words = (0..6).map_while(|back| left.checked_sub(back)).take_while(names);
        let named = words.find(|&at| self.key(at) == Key::Day);
        named.is_some_and(|at| !matches!(self.key_before(at), Key::Each | Key::One | Key::Vague))
    }

    /// Whether what stands at `k`, behind a comma or not, tells what a figure comes to: `8/9, đạt 88,9%`.
    fn is_told(&self, k: usize) -> bool {
        let at = k + usize::from(self.is_sign(k, Punct::Comma));
        matches!(self.slice(at), "đạt" | "bằng" | "tăng" | "giảm" | "chiếm" | "vượt")
    }

    /// `18-10, Hội …`: a line that opens with its day, as news do.
    fn opens_line(&self, k: usize) -> bool {
        let told = |at: usize| matches!(self.slice(at), "đạt" | "bằng" | "tăng" | "giảm" | "chiếm" | "vượt" | "so");
        self.kind(k + 2) == Kind::Digits
            && self.is_sign(k + 3, Punct::Comma)
            && matches!(self.kind(k + 4), Kind::Word(_))
            && !self.glued(k + 4)
            && !told(k + 4)
    }

    /// `2018-07-05`
    fn year_first(&self, k: usize) -> Option<(Date, usize)> {
        let year = self.year(k)?;
        let dash = |at: usize| self.is_sign(at, Punct::Dash) && self.glued(at) && self.glued(at + 1);
        if !dash(k + 1) || !dash(k + 3) {
            return None;
        }
        Some((date(self.day(k + 4)?, self.month(k + 2)?, year), k + 5))
    }

    /// `12/7/2023`, `12-07-2023`, `12.7.2023`, with blanks behind a cue.
    fn full(&self, k: usize, cue: Cue) -> Option<(Date, usize)> {
        let separator = self.separator(k + 1, cue)?;
        if self.separator(k + 3, cue)? != separator {
            return None;
        }
        let (day, month) = (self.day(k)?, self.month(k + 2)?);
        let year = match self.year(k + 4) {
            Some(year) => year,
            None if separator == Punct::Slash && self.width(k + 4) == 2 && cue >= Cue::Weak => {
                2000 + self.value(k + 4)? as u16
            }
            None => return None,
        };
        Some((date(day, month, year), k + 5))
    }

    /// `20-21/12/2012`, `20 và 21-7`, `12 đến ngày 15 tháng 10`.
    fn stretch(&self, k: usize, cue: Cue) -> Option<(Date, usize)> {
        let day = self.day(k)?;
        // `4 & 5.3`
        let and = self.key(k + 1) == Key::And || self.is_sign(k + 1, Punct::And);
        let joined = and || matches!(self.kind(k + 1), Kind::Sign(Punct::Dash | Punct::Comma) | Kind::Word(Key::To));
        if !joined {
            return None;
        }
        let second = if self.key(k + 2) == Key::Day { k + 3 } else { k + 2 };
        let last_day = self.day(second).filter(|&last| last > day)?;
        let bracket = k > 0 && self.is_sign(k - 1, Punct::Open);
        // `Từ 16 đến 22-7, toàn thành phố …` at the head of a clause.
        let from = self.key_before(k) == Key::From
            && self.key(k + 1) == Key::To
            && k.checked_sub(2).is_none_or(|at| !matches!(self.kind(at), Kind::Word(_) | Kind::Digits))
            && !matches!(self.slice(second + 4), "đạt" | "bằng" | "tăng" | "giảm" | "chiếm")
            && (self.is_sign(second + 3, Punct::Comma) || matches!(self.kind(second + 3), Kind::Word(Key::None)));
        let (month, mut end) = if self.key(second + 1) == Key::Month {
            (self.month(second + 2).filter(|_| cue == Cue::Day)?, second + 3)
        } else {
            let separator = self.separator(second + 1, Cue::None)?;
            if separator != Punct::Slash && cue < Cue::Day && !bracket && !from {
                return None;
            }
            (self.month(second + 2)?, second + 3)
        };
        let year = self.year_behind(&mut end);
        let dated = cue >= Cue::Strong
            || from
            || year > 0
            || (bracket && self.is_sign(end, Punct::Close))
            || (and && !self.key(end).is_counted());
        if !dated || self.is_percent(end) {
            return None;
        }
        Some((Date { last_day, ..date(day, month, year) }, end))
    }

    /// `12 tháng 7 năm 2023` behind `ngày`, or with a year.
    fn month_in_words(&self, k: usize, cue: Cue) -> Option<(Date, usize)> {
        if self.key(k + 1) != Key::Month {
            return None;
        }
        let (day, month) = (self.day(k)?, self.month(k + 2)?);
        let mut end = k + 3;
        let year = self.year_behind(&mut end);
        (cue == Cue::Day || year > 0).then(|| (date(day, month, year), end))
    }

    /// `12/7`, `12-7`, `12.7`.
    fn day_and_month(&self, k: usize, cue: Cue) -> Option<(Date, usize)> {
        let separator = self.separator(k + 1, cue)?;
        let (day, month) = (self.day(k)?, self.month(k + 2)?);
        let mut end = k + 3;
        // A third number would make it something else, but for the other end of a stretch: `31/7-6/8`.
        let third = self.separator(end, Cue::None).filter(|_| self.kind(end + 1) == Kind::Digits);
        let stretch = separator == Punct::Slash
            && third == Some(Punct::Dash)
            && cue >= Cue::Weak
            && self.is_sign(end + 2, Punct::Slash)
            && self.day(end + 1).is_some()
            && self.month(end + 3).is_some();
        if third.is_some() && !stretch || self.is_percent(end) {
            return None;
        }
        let year = self.year_behind(&mut end);
        let needed = match separator {
            Punct::Slash
                if self.key(end).is_counted() || self.key(end) == Key::Measure || self.key(end).scale().is_some() =>
            {
                Cue::Strong
            }
            Punct::Slash => Cue::Weak,
            // `ước đến 31-8`: no range goes down.
            Punct::Dash
                if day >= month
                    && cue == Cue::Weak
                    && matches!(self.kind(k.wrapping_sub(1)), Kind::Word(_))
                    && !(self.key(end).is_counted()
                        || self.key(end) == Key::Measure
                        || self.key(end).scale().is_some()) =>
            {
                Cue::Weak
            }
            _ => Cue::Day,
        };
        let needed = if year > 0 { Cue::None } else { needed };
        (cue >= needed).then(|| (date(day, month, year), end))
    }

    /// `ngày 15` behind `trước`, `đến` or before the end of the clause.
    fn day_alone(&self, k: usize, cue: Cue) -> Option<(Date, usize)> {
        let day = self.day(k)?;
        if cue != Cue::Day
            || self.key_before(k) != Key::Day
            || self.glued(k + 1) && !matches!(self.kind(k + 1), Kind::Sign(Punct::Stop | Punct::Comma | Punct::Close))
        {
            return None;
        }
        let bound = k > 1
            && matches!(
                self.key_before(k - 1),
                Key::From | Key::To | Key::Until | Key::Before | Key::After | Key::At | Key::DayPart
            );
        let closed = !matches!(self.kind(k + 1), Kind::Word(_) | Kind::Digits)
            || matches!(self.key(k + 1), Key::And | Key::To | Key::Each | Key::Vague);
        ((bound || closed) && !self.is_grouped(k) && !self.key(k + 1).is_counted()).then(|| (date(day, 0, 0), k + 1))
    }

    /// The time of day at `k`: `10:13`, `16:28:31`, `7h30`, `12h`, `8 giờ 15`.
    pub(super) fn time(&self, k: usize) -> Option<usize> {
        self.value(k).filter(|&hour| hour <= 24 && self.width(k) <= 2)?;
        let sixty = |at: usize| {
            self.kind(at) == Kind::Digits && self.width(at) == 2 && self.value(at).is_some_and(|value| value < 60)
        };
        if self.is_sign(k + 1, Punct::Colon) && self.glued(k + 1) && self.glued(k + 2) && sixty(k + 2) {
            let seconds = self.is_sign(k + 3, Punct::Colon) && self.glued(k + 3) && self.glued(k + 4) && sixty(k + 4);
            return Some(if seconds { k + 5 } else { k + 3 });
        }
        if matches!(self.key(k + 1), Key::H | Key::G) && self.glued(k + 1) {
            if self.glued(k + 2) && sixty(k + 2) {
                return Some(k + 3);
            }
            return (self.key(k + 1) == Key::H && (!self.glued(k + 2) || matches!(self.kind(k + 2), Kind::Sign(_))))
                .then_some(k + 2);
        }
        if self.key(k + 1) == Key::Hour {
            if sixty(k + 2) && !self.is_grouped(k + 2) && !self.is_sign(k + 3, Punct::Slash) {
                return Some(if self.key(k + 3) == Key::Minute { k + 4 } else { k + 3 });
            }
            let clock =
                matches!(self.key_before(k), Key::At | Key::From | Key::To | Key::Before | Key::After | Key::DayPart);
            return clock.then_some(k + 2);
        }
        None
    }

    /// The sign between the parts of a date at `k`. Blanks beside it are allowed behind a cue.
    fn separator(&self, k: usize, cue: Cue) -> Option<Punct> {
        let Kind::Sign(sign @ (Punct::Slash | Punct::Dash | Punct::Stop)) = self.kind(k) else { return None };
        let glued = self.glued(k) && self.glued(k + 1);
        let loose = cue == Cue::Day && sign != Punct::Stop || cue >= Cue::Weak && sign == Punct::Slash;
        (glued || loose).then_some(sign)
    }

    fn day(&self, k: usize) -> Option<u8> {
        self.value(k).filter(|day| (1..=31).contains(day) && self.width(k) <= 2).map(|day| day as u8)
    }

    pub(super) fn month(&self, k: usize) -> Option<u8> {
        self.value(k).filter(|month| (1..=12).contains(month) && self.width(k) <= 2).map(|month| month as u8)
    }

    /// A year in four digits at `k`.
    pub(super) fn year(&self, k: usize) -> Option<u16> {
        self.value(k).filter(|year| (1800..=2100).contains(year) && self.width(k) == 4).map(|year| year as u16)
    }

    /// A year behind a month (`/2023`, `.2023`, `-2023`, ` năm 2023`), taken into `end`; else 0.
    pub(super) fn year_behind(&self, end: &mut usize) -> u16 {
        let joined = matches!(self.kind(*end), Kind::Sign(Punct::Slash | Punct::Stop | Punct::Dash))
            && self.glued(*end + 1)
            && (self.glued(*end) || self.is_sign(*end, Punct::Slash));
        if !joined && !matches!(self.key(*end), Key::Year) {
            return 0;
        }
        // The line may have broken between `năm` and its number.
        let at = if !joined && self.kind(*end + 1) == Kind::Break(false) { *end + 2 } else { *end + 1 };
        let Some(year) = self.year(at) else { return 0 };
        *end = at + 1;
        year
    }

    pub(super) fn is_percent(&self, k: usize) -> bool {
        matches!(self.kind(k), Kind::Sign(Punct::Percent | Punct::Permille)) || self.key(k) == Key::Part
    }
}

fn date(day: u8, month: u8, year: u16) -> Date {
    Date { day, month, year, last_day: day, of_event: true }
}

#[cfg(test)]
mod tests {
    use crate::lex::sample::check;

    #[test]
    fn dates() {
        check("ngày 12/7/2023, 12-07-2023, 12.7.2023", "@12.7.2023 , @12.7.2023 , @12.7.2023");
        check("ngày 12 tháng 7 năm 2023; ngày 12 tháng 7", "@12.7.2023 ; @12.7.0");
        check("sáng 12/7, (26/6), 2018-07-05", "sáng @12.7.0 , ( @26.6.0 ) , @5.7.2018");
        check("từ 15/1 đến 15/2", "từ @15.1.0| đến @15.2.0|");
        check("trong 2 ngày 20-21/12/2012, (20 và 21-7)", "trong <2 ngày> @20-21.12.2012 , ( @20-21.7.0 )");
        check("từ ngày 12 đến ngày 15 tháng 10", "từ @12-15.10.0|");
        check("dịp 30/4 và 1/5, ngày 2/9", "dịp @30.4.0 và @1.5.0 , @2.9.0");
        check("tính đến ngày 31/10; ngày 8-4", "tính đến @31.10.0| ; @8.4.0");
        check("24 và 25/7. Các", "@24-25.7.0 . các");
        check("18-10, hội họp", "@18.10.0 , hội họp");
        check("10/12, đạt", "#10 / #12 , đạt");
        check("chiều nay 11.12, sáng nay 24.6", "chiều nay @11.12.0 , sáng nay @24.6.0");
        check("có 10-12, hội", "có #10 - #12 , hội");
        check("từ ngày 31/7-6/8, xã", "từ @31.7.0| - @6.8.0 , xã");
        check("từ 16 đến 22-7, xã", "từ @16-22.7.0| , xã");
        check(
            "tăng từ 5 đến 10-12 tỷ; từ 16 đến 22-7 hộ",
            "tăng từ #5 đến #10 - #12000000000e9 ; từ #16 đến #22 - #7 hộ",
        );
    }

    #[test]
    fn fractions() {
        check("10/7 công trình, 12/12 tổ dân phố, 3/5 vụ", "#10 / #7 công trình , #12 / #12 tổ dân phố , #3 / #5 vụ");
        check("đạt 15/19 tiêu chí; từ 5/10 tiêu chí", "đạt #15 / #19 tiêu chí ; từ #5 / #10 tiêu chí");
        check("từ 6-9 tiêu chí; mỗi ngày 5-6 ca", "từ #6 - #9 tiêu chí ; mỗi ngày #5 - #6 ca");
        check("4/4 chỉ tiêu, 302/560", "#4 / #4 chỉ tiêu , #302 / #560");
        check("33/12/2020", "#33 / #12 / #2020y");
    }

    #[test]
    fn times() {
        check("10:13 | 16:28:31", "[time 10:13] | [time 16:28:31]");
        check("7h30, 12h, 8 giờ 15, lúc 7 giờ", "[time 7h30] , [time 12h] , [time 8 giờ 15] , lúc [time 7 giờ]");
        check("24 giờ, ISO 9001:2015", "<24 giờ> , iso #9001 : #2015y");
    }
}

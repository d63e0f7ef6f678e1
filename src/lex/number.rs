//! Numbers in digits: separators, scale words, compounds, typing faults.

use super::Number;
use super::Punct;
use super::key::Key;
use super::lexer::Lexer;
use super::scan::Kind;
use super::separator::Separators;
use super::sum::plus;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// The digits of an amount and where its decimal separator stands.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Mantissa {
    pub(super) digits: u128,
    /// How many of the digits are decimals.
    pub(super) decimals: i8,
    /// More digits than an amount can hold, or separators without sense.
    pub(super) broken: bool,
}

/// No amount has more digits.
const MOST_DIGITS: usize = 27;

impl Mantissa {
    /// Puts one more run of digits behind.
    fn append(&mut self, run: &str) {
        for digit in run.bytes() {
            if self.digits >= 10u128.pow(MOST_DIGITS as u32 - 1) {
                self.broken = true;
                return;
            }
            self.digits = self.digits * 10 + u128::from(digit.wrapping_sub(b'0'));
        }
    }

    /// The number, multiplied by ten to the power of `scale`.
    pub(super) fn number(self, scale: u8, digits: (u32, u32)) -> Number {
        let last_digit = scale as i8 - self.decimals;
        let raised = 10u128
            .checked_pow(u32::from(last_digit.unsigned_abs()))
            .and_then(|power| if last_digit < 0 { Some(self.digits) } else { self.digits.checked_mul(power) });
        let amount =
            raised.filter(|_| !self.broken).and_then(|raised| i128::try_from(raised).ok()).and_then(|raised| {
                Decimal::try_from_i128_with_scale(raised, u32::from(last_digit.min(0).unsigned_abs())).ok()
            });
        Number {
            amount: amount.unwrap_or_default(),
            last_digit,
            scale,
            spelled: false,
            year_like: false,
            noisy: amount.is_none(),
            sign: 0,
            digits,
        }
    }
}

impl Number {
    /// The amount when it is whole and small.
    pub(super) fn whole(&self) -> Option<u32> {
        if self.amount.scale() == 0 { self.amount.to_u32() } else { None }
    }
}

impl Lexer<'_, '_> {
    /// The number whose digits begin at `k`, and the atom behind it with its scale words.
    pub(super) fn number(&self, k: usize) -> (Number, usize) {
        if let Some(found) = self.rounded(k) {
            return found;
        }
        let (mantissa, mut end, mut noisy) = self.numeral(k);
        let digits = (self.atom(k).start, self.atom(end - 1).end);
        if let Some(behind) = self.stray_separator(end) {
            end = behind;
            noisy = true;
        }
        let (mut number, end) = self.scaled(mantissa, end, digits);
        number.noisy |= noisy;
        let year = (1900..=2100).contains(&mantissa.digits) && mantissa.decimals == 0 && number.scale == 0;
        number.year_like = year && digits.1 - digits.0 == 4;
        (number, end)
    }

    /// A number whose last digits were typed as letters: `1O ha`, `1.5OO tấn`.
    fn rounded(&self, k: usize) -> Option<(Number, usize)> {
        let last = if self.is_grouped(k) && self.is_sign(k + 1, Punct::Stop) { k + 2 } else { k };
        let zeros = self.slice(last + 1);
        if !matches!(zeros, "o" | "oo" | "ooo") || !self.glued(last + 1) || self.glued(last + 2) {
            return None;
        }
        let three = last == k || self.width(last) + zeros.len() == 3 && self.width(k) <= 3;
        if !three || !(self.is_measured(last + 2) || self.key(last + 2).is_counted()) {
            return None;
        }
        let mut mantissa = self.read(k, last, false);
        zeros.bytes().for_each(|_| mantissa.append("0"));
        let (number, end) = self.scaled(mantissa, last + 2, (self.atom(k).start, self.atom(last + 1).end));
        Some((Number { noisy: true, ..number }, end))
    }

    /// A number whose first digit was typed as a letter: `l0 ha`, `O5 hộ`.
    pub(super) fn mistyped(&self, k: usize) -> Option<(Number, usize)> {
        let digit = match self.slice(k) {
            "l" => 1,
            "o" => 0,
            _ => return None,
        };
        let alone = self.kind(k + 1) == Kind::Digits && self.glued(k + 1) && self.width(k + 1) <= 2 && !self.glued(k);
        let counts =
            matches!(self.kind(k + 2), Kind::Word(_)) && !self.glued(k + 2) || self.is_sign(k + 2, Punct::Percent);
        if !alone || !counts {
            return None;
        }
        let mut mantissa = Mantissa { digits: digit, ..Mantissa::default() };
        mantissa.append(self.slice(k + 1));
        let (mut number, end) = self.scaled(mantissa, k + 2, (self.atom(k).start, self.atom(k + 1).end));
        number.noisy = true;
        Some((number, end))
    }

    /// The digits from `k` on with their separators: value, the atom behind, whether a fault was read over.
    fn numeral(&self, k: usize) -> (Mantissa, usize, bool) {
        let mut last = k;
        // No amount has more groups; without the bound a line of `1,1,1,…` would be read again and again.
        while self.is_grouped(last) && last < k + 20 {
            last += 2;
        }
        if last == k {
            return self.torn(k);
        }
        let separator = |at: usize| self.kind(at + 1);
        let groups =
            |from: usize, to: usize| (from..to).step_by(2).all(|at| self.width(at + 2) == 3) && self.width(from) <= 3;
        let comma = Kind::Sign(Punct::Comma);
        let stop = Kind::Sign(Punct::Stop);
        let all = |sign: Kind, from: usize, to: usize| (from..to).step_by(2).all(|at| separator(at) == sign);
        let single = last == k + 2;
        let three = self.width(k + 2) == 3 && self.width(k) <= 3 && self.slice(k) != "0";
        // `34,35,36` is a list; so is what is left of it.
        if k > 1
            && separator(k) == comma
            && self.glued(k)
            && self.is_sign(k - 1, Punct::Comma)
            && self.kind(k - 2) == Kind::Digits
        {
            return (self.read(k, k, false), k + 1, false);
        }
        let decimal = if single && separator(k) == comma {
            let list = self.key_before(k).names() && !matches!(self.slice(k + 3), "tiêu" | "điểm");
            if list && self.width(k + 2) <= 2 && self.width(k) <= 2 && !self.is_measured(k + 3) {
                // `tổ 1,2`: a list.
                return (self.read(k, k, false), k + 1, false);
            }
            // `14,917 hộ`: what is counted has no decimals.
            !(three && (self.separators == Separators::English || self.key(k + 3) == Key::Counted))
        } else if single {
            let percent = self.is_sign(k + 3, Punct::Percent);
            // `2.655 trẻ` in a report that writes `35.6%`: what is counted has no decimals.
            let counted = matches!(self.key(k + 3), Key::Counted | Key::Place) || self.slice(k + 3) == "người";
            // `26.400000đ`: nor has money told in đồng so many.
            let whole = self.width(k + 2) > 4 && self.key(k + 3) == Key::Dong;
            !whole
                && (!three
                    || percent
                    || self.separators == Separators::English && !counted
                    || self.slice(k).starts_with('0'))
        } else if all(stop, k, last) || all(comma, k, last) {
            if groups(k, last) {
                false
            } else if all(comma, k, last) && !single && groups(k, last - 2) && self.width(last) <= 2 {
                // `1,187,93 tấn`: the last comma is the decimal one.
                return (self.read(k, last, true), last + 1, true);
            } else if all(comma, k, last) {
                return (self.read(k, k, false), k + 1, false);
            } else if groups(k, last - 2) {
                // `4.125.14`: the last stop is meant for a comma.
                return (self.read(k, last, true), last + 1, true);
            } else {
                return (Mantissa { broken: true, ..Mantissa::default() }, last + 1, true);
            }
        } else {
            let before = separator(k);
            if separator(last - 2) != before && all(before, k, last - 2) && groups(k, last - 2) {
                // `44,239.000 đ`
                self.width(last) != 3 || self.key(last + 1) != Key::Dong
            } else if before == comma {
                return (self.read(k, k, false), k + 1, false);
            } else {
                let end = (k..last).step_by(2).find(|&at| separator(at) == comma).unwrap_or(last);
                let end = if end > k + 2 && !groups(k, end) { last } else { (end + 2).min(last) };
                let mantissa = self.read(k, end, true);
                let sane = groups(k, end - 2) || end == k + 2;
                return (Mantissa { broken: !sane, ..mantissa }, end + 1, true);
            }
        };
        let odd = decimal && separator(last - 2) == stop && self.width(last) > 3 && single;
        (self.read(k, last, decimal), last + 1, odd)
    }

    /// The runs of digits from `k` to `last` as one amount, the last run as decimals when `decimal`.
    fn read(&self, k: usize, last: usize, decimal: bool) -> Mantissa {
        let mut mantissa = Mantissa::default();
        for at in (k..=last).step_by(2) {
            mantissa.append(self.slice(at));
        }
        if decimal {
            let width = self.width(last);
            mantissa.broken |= width > MOST_DIGITS;
            mantissa.decimals = width.min(MOST_DIGITS) as i8;
        }
        mantissa
    }

    /// Digits torn by a blank: `40, 900 ha`, `12. 500 con`, `1 234 tấn`, `0 68%`. Read as one only where a unit of measure
    /// follows and the place is no list.
    fn torn(&self, k: usize) -> (Mantissa, usize, bool) {
        let whole = (self.read(k, k, false), k + 1, false);
        if self.width(k) > 3 || !matches!(self.kind(k + 1), Kind::Digits | Kind::Sign(Punct::Comma | Punct::Stop)) {
            return whole;
        }
        let previous = k.checked_sub(1).map_or(Kind::Break(true), |k| self.kind(k));
        let in_list = self.last_is_number()
            || !matches!(previous, Kind::Word(_) | Kind::Sign(Punct::Open | Punct::Slash | Punct::Colon))
            || self.key_before(k).names();
        let at = if self.kind(k + 1) == Kind::Digits { k + 1 } else { k + 2 };
        if in_list
            || self.kind(at) != Kind::Digits
            || (at == k + 2 && !self.glued(at) && !self.glued(k + 1) && self.width(at) != 3)
            || self.is_grouped(at)
        {
            return whole;
        }
        let unit = self.key(at + 1);
        let measured = self.is_measured(at + 1);
        let three = self.width(at) == 3 && !self.slice(k).starts_with('0');
        if at == k + 1 {
            let lost_comma = self.slice(k) == "0" && self.width(at) <= 2 && measured;
            return if lost_comma {
                let mut mantissa = self.read(k, k + 1, false);
                mantissa.append(self.slice(at));
                mantissa.decimals = self.width(at) as i8;
                (mantissa, at + 1, true)
            } else if three && (measured && !self.is_percent(at + 1) || matches!(unit, Key::Dong | Key::Counted)) {
                let mut mantissa = self.read(k, k, false);
                mantissa.append(self.slice(at));
                (mantissa, at + 1, true)
            } else {
                whole
            };
        }
        let joined = if self.is_sign(k + 1, Punct::Comma) {
            measured && self.width(at) <= 3 && self.glued(k + 1)
        } else {
            three && (measured || unit.is_counted())
        };
        if !joined {
            return whole;
        }
        let decimal = self.is_sign(k + 1, Punct::Comma);
        (self.read(k, at, decimal), at + 1, true)
    }

    /// Whether the atom at `k` is a unit of measure, a scale word or a percent sign.
    fn is_measured(&self, k: usize) -> bool {
        let key = self.key(k);
        key == Key::Measure || self.is_percent(k) || (key.scale().is_some() && self.key(k + 1) != Key::Ratio)
    }

    /// The atom behind a separator that has no digits behind it but a unit: `32,%`, `1.131.tấn`.
    fn stray_separator(&self, end: usize) -> Option<usize> {
        let stray =
            matches!(self.kind(end), Kind::Sign(Punct::Comma | Punct::Stop)) && self.glued(end) && self.glued(end + 1);
        let unit = matches!(self.key(end + 1), Key::Measure | Key::Dong)
            || self.is_sign(end + 1, Punct::Percent)
            || self.key(end + 1).scale().is_some();
        (stray && unit).then_some(end + 1)
    }

    /// Multiplies by the scale words at `end` and adds the smaller parts behind them: `49 tỷ 687 triệu`, `2 triệu rưỡi`.
    fn scaled(&self, mantissa: Mantissa, end: usize, digits: (u32, u32)) -> (Number, usize) {
        let Some((scale, mut end)) = self.scale(end) else { return (mantissa.number(0, digits), end) };
        let mut number = mantissa.number(scale, digits);
        if mantissa.broken || mantissa.decimals > 0 {
            if self.key(end) == Key::AndHalf && mantissa.decimals == 0 {
                end += 1;
            }
            return (number, end);
        }
        let mut smallest = scale;
        // Each part must be smaller than the one before it, so there are few.
        loop {
            if self.key(end) == Key::AndHalf {
                self.add(&mut number, Mantissa { digits: 5, ..Mantissa::default() }, smallest - 1);
                return (number, end + 1);
            }
            if self.kind(end) != Kind::Digits || self.glued(end) || self.is_grouped(end) && self.width(end) > 3 {
                return (number, end);
            }
            // A blank inside the tail would be a new number: `2 triệu 3, 2 triệu 4`.
            let (part, behind, noisy) =
                if self.is_grouped(end) { self.numeral(end) } else { (self.read(end, end, false), end + 1, false) };
            if noisy || part.broken {
                return (number, end);
            }
            let range = (number.digits.0, self.atom(behind - 1).end);
            if let Some((scale, behind)) = self.scale(behind)
                && scale < smallest
                && part.digits < 10u128.pow(u32::from(smallest))
            {
                self.add(&mut number, part, scale);
                number.last_digit = scale as i8 - part.decimals;
                number.digits = range;
                smallest = scale;
                end = behind;
                continue;
            }
            // `12 tỷ 500`, `2 triệu 3`: the tail counts the next lower thousand, or tenths.
            let closed = match self.kind(behind) {
                Kind::Word(key) => key == Key::Dong,
                Kind::Sign(sign) => !matches!(sign, Punct::Percent | Punct::Slash | Punct::Dash | Punct::Plus),
                _ => true,
            };
            let tail = match self.width(end) {
                1 if smallest >= 6 => Some(smallest - 1),
                3 if smallest >= 6 && part.decimals == 0 => Some(smallest - 3),
                _ => None,
            };
            if let Some(tail) =
                tail.filter(|_| closed && behind == end + 1 && part.digits > 0 && !self.is_sign(behind, Punct::Colon))
            {
                self.add(&mut number, part, tail);
                number.digits = range;
                end = behind;
            }
            return (number, end);
        }
    }

    fn add(&self, number: &mut Number, part: Mantissa, scale: u8) {
        let part = part.number(scale, number.digits);
        if let Some(sum) = plus(number.amount, part.amount) {
            number.amount = sum;
            number.last_digit = part.last_digit;
        }
    }

    /// The scale words at `k`, multiplied (`nghìn tỷ`), and the atom behind them. `tỷ lệ` is none.
    pub(super) fn scale(&self, k: usize) -> Option<(u8, usize)> {
        // Text copied from a printed page may break the line before the scale word.
        let k = if self.kind(k) == Kind::Break(false)
            && matches!(self.key(k + 1), Key::Million | Key::Billion | Key::Thousand)
        {
            k + 1
        } else {
            k
        };
        let mut end = k;
        let mut power = 0u8;
        if self.key(end) == Key::Hundred && self.key(end + 1).scale().is_some() {
            power = 2;
            end += 1;
        } else if self.key(end) == Key::Dozen && self.key(end + 1).scale().is_some() {
            power = 1;
            end += 1;
        }
        if self.key(end) == Key::MillionShort {
            let stop = usize::from(
                self.is_sign(end + 1, Punct::Stop)
                    && self.glued(end + 1)
                    && self.glued(end + 2)
                    && matches!(self.kind(end + 2), Kind::Word(_)),
            );
            return Some((6, end + 1 + stop));
        }
        while let Some(scale) = self.key(end).scale() {
            if power + scale > 15 || (self.key(end) == Key::Billion && self.key(end + 1) == Key::Ratio) {
                break;
            }
            power += scale;
            end += 1;
        }
        (end > k && power > 2).then_some((power, end))
    }
}

#[cfg(test)]
mod tests {
    use crate::lex::sample::check;

    #[test]
    fn separators() {
        check("1.421 em, 118,14 ha", "#1421 em , #118.14 ha");
        check("43,854 tỷ", "#43854000000e6");
        check("2.971,34 ha 0.500 ha", "#2971.34 ha #0.5 ha");
        check("7.2 ha; 412204.00; 99.126%", "#7.2 ha ; #412204 ; #99.126 %");
        check("1,234.5 tỷ", "#1234500000000e8");
        check("1.500 m2 và 5185 mũi", "#1500 m2 và #5185 mũi");
        check("2013 hộ, 2013,5 ha", "#2013y hộ , #2013.5 ha");
        check("1,234,567 đồng; 1,23 ha; 1,234 ha; 8.250 ha", "#1234567 đồng ; #1.23 ha ; #1.234 ha ; #8250 ha");
        check("1,234,567 đồng; 1,234 ha; 123.45 ha; 8.250 ha", "#1234567 đồng ; #1234 ha ; #123.45 ha ; #8.25 ha");
        check("gieo trồng toàn xã 79,8ha", "gieo trồng toàn xã #79.8 ha");
        check("3.183.108.000đ/7.950.000.000đ", "#3183108000 đ / #7950000000 đ");
        check("118,14ha/102 ha", "#118.14 ha / #102 ha");
    }

    #[test]
    fn scales() {
        check("54,9 tỷ đồng", "#54900000000e8 đồng");
        check("49 tỷ 687 triệu đồng", "#49687000000e6 đồng");
        check("12 tỷ 500 đồng; 12 tỷ 500 hộ", "#12500000000e6 đồng ; #12000000000e9 #500 hộ");
        check("2 triệu rưỡi, 2 triệu 3, 2 triệu 300 nghìn đồng", "#2500000e5 , #2300000e5 , #2300000e3 đồng");
        check("1,57 triệu tỉ đồng và 1,2 nghìn tỷ", "#1570000000000000e13 đồng và #1200000000000e11");
        check("77 ngàn ha, 39 vạn tấn, 5 trăm triệu", "#77000e3 ha , #390000e4 tấn , #500000000e8");
        check(
            "34 trđ, 34tr.đ, 34 tr đ, 15 tr/người",
            "#34000000e6 đ , #34000000e6 đ , #34000000e6 đ , #15000000e6 / người",
        );
        check("16743 tỷđồng; 2,37triệu lượt", "#16743000000000e9 đồng ; #2370000e4 lượt");
        check("có 3 tỷ lệ, 3 tỷ trọng", "có #3 tỷ lệ , #3 tỷ trọng");
        check("1.439.468 triệu\nđồng; 302/560 triệu", "#1439468000000e6 ¶ đồng ; #302 / #560000000e6");
        check("1.439.468\ntriệu đồng", "#1439468000000e6 đồng");
    }

    #[test]
    fn typing_faults() {
        check("đạt 40, 900 ha; đạt 427, 46 m3; tăng 39, 1%", "đạt #40.9~ ha ; đạt #427.46~ m3 ; tăng #39.1~ %");
        check("có 12. 500 con; có 1 234 tấn; tăng 0 68%", "có #12500~ con ; có #1234~ tấn ; tăng #0.68~ %");
        check("bằng 32,% và 1.131.tấn, 55, 9tạ", "bằng #32~ % và #1131~ tấn , #55 , #9 tạ");
        check("năng suất 55, 9tạ/ha", "năng suất #55.9~ tạ / ha");
        check("l0 ha, O5 hộ", "#10~ ha , #5~ hộ");
        check("tổ 1, 2, 3 và 5, 10 hộ", "tổ #1 , #2 , #3 và #5 , #10 hộ");
        check("tổ 1,2; 34,35,36", "tổ #1 , #2 ; #34 , #35 , #36");
        check("1. Con đường", "#1 . con đường");
        check("0,30%0/năm, 30%o, 5‰", "#0.3 %0 / năm , #30 %o , #5 ‰");
        check(
            "85 phần trăm; 2 điểm phần trăm; 3 phần nghìn; một phần trăm",
            "#85 phần trăm ; #2 điểm phần trăm ; #3 phần nghìn ; một phần trăm",
        );
        check("6.500 m\n2 đất, 5 m 2 bên", "#6500 m↵2 đất , #5 m #2 bên");
        check("đạt13,04% năm 2020ước đạt", "đạt #13.04 % <Year 2020> ước đạt");
    }

    #[test]
    fn signs_and_oddities() {
        check("giảm 8,32% (-2.690 ha), (+56%)", "giảm #8.32 % ( #2690- ha ) , ( #56+ % )");
        check("5-7%, 5 - 7%, covid-19", "#5 - #7 % , #5 - #7 % , covid - #19");
        check("- 5 hộ\n+ 3 hộ", "- #5 hộ ¶ + #3 hộ");
        check("nhập khẩu -30,72\nxuất khẩu +11,08\n", "nhập khẩu #30.72- ¶ xuất khẩu #11.08+ ¶");
        check("đường -30 m, dài -3,5 km", "đường - #30 m , dài - #3.5 km");
        check("1234567890123456789012345678901", "#0~");
        check("1.23.4567.8", "#0~");
        check("TBR 225, H5N1, QL18, tổ 9", "tbr #225 , h5n1 , ql18 , tổ #9");
        check("30/32 đại biểu, 10/7 công trình, 3+", "#30 / #32 đại biểu , #10 / #7 công trình , #3 +");
    }
}

//! Numbers in words: `bốn`, `mười hai`, `năm trăm linh ba triệu`, `hai triệu rưỡi`.

use super::Number;
use super::Punct;
use super::key::Key;
use super::lexer::Lexer;
use super::number::Mantissa;
use super::scan::Kind;

/// What the words say.
struct Spelled {
    value: u128,
    /// The power of ten of the last scale word.
    last: u8,
    end: usize,
}

impl Lexer<'_, '_> {
    /// The number in words that begins at `k`, only where it clearly counts something: neither `một số` nor `trong năm`,
    /// `đầu tư`, `thứ hai`, `hàng trăm`.
    pub(super) fn number_word(&mut self, k: usize, key: Key) -> Option<(Number, usize)> {
        if key.digit().is_none() && key != Key::Ten {
            return None;
        }
        let before = self.key_before(k);
        if matches!(
            before,
            Key::Ordinal | Key::Vague | Key::Title | Key::Month | Key::Whole | Key::TermB | Key::Quarter
        ) || (before == Key::Named && self.slice(k - 1) != "số")
        {
            return None;
        }
        let spelled = self.spelled(k)?;
        let single = spelled.end == k + 1;
        if single && !self.counts_alone(k, key) {
            return None;
        }
        // `trung bình năm người thiệt mạng`, `so với năm …`
        let yearly = k > 0 && matches!(self.slice(k - 1), "bình" | "với");
        if key == Key::Year
            && single
            && (yearly
                || matches!(before, Key::In | Key::Head | Key::Tail | Key::Past | Key::Each | Key::One | Key::Day))
        {
            return None;
        }
        let opens = k == 0 || !matches!(self.kind(k - 1), Kind::Word(_) | Kind::Sign(Punct::Comma | Punct::Dash));
        if single && !opens && self.is_capital(k) {
            return None;
        }
        let digits = (self.atom(k).start, self.atom(spelled.end - 1).end);
        let mut number = Mantissa { digits: spelled.value, ..Mantissa::default() }.number(0, digits);
        number.spelled = true;
        number.last_digit = spelled.last as i8;
        number.scale = spelled.last;
        Some((number, spelled.end))
    }

    /// The value and the atom behind the number words from `k` on, whatever they are used for.
    pub(super) fn small_number_word(&self, k: usize) -> Option<(u32, usize)> {
        let (value, end) = self.group(k, false)?;
        Some((value, end))
    }

    /// Whether one number word at `k` counts the noun behind it.
    fn counts_alone(&self, k: usize, key: Key) -> bool {
        let next = self.key(k + 1);
        if self.glued(k + 1) {
            return false;
        }
        match key {
            Key::One => matches!(self.slice(k + 1), "vụ" | "hộ" | "người" | "ca"),
            // `năm người mất tích`, unlike `hằng năm người dân …`.
            Key::Year if self.slice(k + 1) == "người" => {
                matches!(self.slice(k + 2), "chết" | "bị" | "mất" | "tử" | "thiệt")
            }
            Key::Year => next.is_counted() && !matches!(next, Key::Study | Key::Labour),
            _ => {
                next.is_counted() && next != Key::Labour
                    || matches!(self.slice(k + 1), "người" | "công" | "tháng" | "năm" | "ngày" | "tuần" | "đồng")
            }
        }
    }

    /// Groups below a thousand with their scale words, each smaller than the one before it.
    fn spelled(&self, k: usize) -> Option<Spelled> {
        let (value, mut end) = self.group(k, false)?;
        let mut total = 0u128;
        let mut group = u128::from(value);
        let mut smallest = u8::MAX;
        loop {
            let scale = self.scale(end).filter(|&(scale, _)| scale < smallest);
            let Some((scale, behind)) = scale else {
                return Some(Spelled { value: total + group, last: 0, end });
            };
            total += group * 10u128.pow(u32::from(scale));
            (smallest, end) = (scale, behind);
            if self.key(end) == Key::AndHalf {
                return Some(Spelled {
                    value: total + 5 * 10u128.pow(u32::from(scale) - 1),
                    last: scale - 1,
                    end: end + 1,
                });
            }
            // The groups of an amount on a voucher are parted by commas: `mười ba tỷ, năm trăm triệu`.
            let next = if self.is_sign(end, Punct::Comma)
                && self.group(end + 1, true).is_some_and(|(_, at)| self.scale(at).is_some_and(|(s, _)| s < scale))
            {
                end + 1
            } else {
                end
            };
            let Some((value, behind)) = self.group(next, true) else {
                return Some(Spelled { value: total, last: scale, end });
            };
            let bare = behind == next + 1 && self.scale(behind).is_none();
            if bare && self.key(next) == Key::Year {
                return Some(Spelled { value: total, last: scale, end });
            }
            if bare && value < 10 {
                // `hai triệu ba`: tenths of the scale.
                return Some(Spelled {
                    value: total + u128::from(value) * 10u128.pow(u32::from(scale) - 1),
                    last: scale - 1,
                    end: behind,
                });
            }
            group = u128::from(value);
            end = behind;
        }
    }

    /// A number below a thousand. `inner` ones may begin with `không trăm` or `linh`.
    fn group(&self, k: usize, inner: bool) -> Option<(u32, usize)> {
        let first = self.key(k);
        if first == Key::Zero && inner && self.key(k + 1) == Key::Hundred {
            let (rest, end) = self.rest_of_hundred(k + 2).unwrap_or((0, k + 2));
            return Some((rest, end));
        }
        if first == Key::Odd && inner {
            return self.odd(k);
        }
        if self.key(k + 1) == Key::Hundred {
            let hundreds = first.digit()? * 100;
            if self.key(k + 2) == Key::AndHalf {
                return Some((hundreds + 50, k + 3));
            }
            let (rest, end) = self.rest_of_hundred(k + 2).unwrap_or((0, k + 2));
            return Some((hundreds + rest, end));
        }
        self.tens(k).or_else(|| Some((first.digit()?, k + 1)))
    }

    /// What may follow `trăm`.
    fn rest_of_hundred(&self, k: usize) -> Option<(u32, usize)> {
        self.odd(k).or_else(|| self.tens(k)).or_else(|| match self.key(k) {
            // `một trăm hai` is 120, `một trăm năm` a century.
            Key::Year => None,
            Key::FourEnd => Some((40, k + 1)),
            key => Some((key.digit()? * 10, k + 1)),
        })
    }

    /// `linh năm`, `lẻ tư`.
    fn odd(&self, k: usize) -> Option<(u32, usize)> {
        if self.key(k) != Key::Odd {
            return None;
        }
        let digit = if self.key(k + 1) == Key::FourEnd { 4 } else { self.key(k + 1).digit()? };
        Some((digit, k + 2))
    }

    /// Ten to ninety-nine. `năm` is no unit here: `mười năm` are ten years.
    fn tens(&self, k: usize) -> Option<(u32, usize)> {
        let first = self.key(k);
        let unit = |at: usize| match self.key(at) {
            Key::Year => None,
            Key::OneEnd => Some(1),
            Key::FourEnd => Some(4),
            Key::FiveEnd => Some(5),
            key => key.digit(),
        };
        if first == Key::Ten {
            return Some(unit(k + 1).map_or((10, k + 1), |unit| (10 + unit, k + 2)));
        }
        let tens = first.digit()? * 10;
        match self.key(k + 1) {
            Key::Tens => Some(unit(k + 2).map_or((tens, k + 2), |unit| (tens + unit, k + 3))),
            Key::Dozen => Some((tens, k + 2)),
            Key::FiveEnd => Some((tens + 5, k + 2)),
            Key::OneEnd => Some((tens + 1, k + 2)),
            _ => None,
        }
    }
}

#[cfg(test)]
#[path = "number_word_tests.rs"]
mod tests;

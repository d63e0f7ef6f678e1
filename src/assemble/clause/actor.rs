//! Who acts (chủ thể) before what is measured: `UBND phường`, `lực lượng công an các cấp đã …`.

use super::class::Class;
use super::fact::{Build, Fact};
use super::gap::Gap;
use super::item::{Item, Source};
use super::trim::is_proper;
use super::walker::Walker;
use crate::lex::{Case, Term, TokenKind};
use crate::lexicon::{Class as TermClass, Dimension, Entry};

/// How many items at the front name who acts and not what is measured.
pub(super) fn actor(source: &Source<'_>, items: &[Item]) -> usize {
    match office(source, items).max(body(source, items)) {
        0 => match doer(source, items) {
            0 => occasion(source, items),
            taken => taken,
        },
        taken => taken,
    }
}

/// `dịp Tết từ ngày 21 đến ngày 25 toàn tỉnh đón …`, `5 năm qua hội phát triển …`: when it was, before what was done.
fn occasion(source: &Source<'_>, items: &[Item]) -> usize {
    let first = items.first().map(|item| source.words(item.first, item.end)).unwrap_or_default();
    if first == "qua" {
        // `qua kiểm tra kết luận …` says how it was found.
        const MEASURED: Class = Class::MEASURE.or(Class::RATIO).or(Class::NAME);
        let known = items.get(1).is_some_and(|item| !item.class.meets(Class::MEASURE.or(Class::RATIO).or(Class::LINK)));
        let found = items.iter().skip(2).take(2).position(|item| item.class.meets(MEASURED.or(Class::LINK)));
        if let Some(at) = found.map(|at| at + 2).filter(|_| known)
            && items.get(at).is_some_and(|item| item.class.meets(MEASURED))
        {
            // `qua rà soát tỷ lệ hộ nghèo …`
            return at;
        }
        let next = items.get(1);
        if next.is_some_and(|item| item.class.meets(Class::PERIOD)) {
            return 2;
        }
        return usize::from(next.is_some_and(|item| item.class.meets(MEASURED) || is_body(source, item)));
    }
    if first == "phối hợp" {
        // `phối hợp với công an huyện kiểm tra 12 cơ sở`: what was done together.
        let lower = |item: &Item| source.lexed.tokens.get(item.first as usize).is_some_and(|t| t.case == Case::Lower);
        let acts = |item: &Item| item.class.meets(Class::VERB) && lower(item);
        let rest = items.get(2..).unwrap_or_default();
        return items.iter().skip(1).position(acts).map_or_else(|| partner(source, rest), |at| at + 1);
    }
    if !matches!(first, "dịp" | "vào" | "mùa" | "đợt") {
        return 0;
    }
    let acts = |pair: &[Item]| matches!(pair, [agent, verb] if is_body(source, agent) && verb.class.meets(Class::VERB.or(Class::EXIST)));
    items.windows(2).take(24).position(acts).map_or(0, |at| at + 1)
}

/// How far `phối hợp với Ngân hàng Chính sách xã hội` goes before what was done begins: the name of a body, and what must stand
/// behind it; 0 where no body is named.
fn partner(source: &Source<'_>, items: &[Item]) -> usize {
    let mut until = 0;
    let names = |item: &&Item| {
        let capital = source.lexed.tokens.get(item.first as usize).is_some_and(|token| token.case != Case::Lower);
        // `Phòng Lao động`: so does a word of two syllables that begins with a capital.
        let body = |term: &&Term| capital || matches!(term.entry, Entry::Body(_) | Entry::Place(_));
        let ends = source.terms.at(item.first as usize).iter().filter(body).map(|term| term.end);
        until = ends.filter(|&end| end < item.first + 9).max().unwrap_or_default().max(until);
        item.first < until || capital || item.class.meets(Class::AGENT)
    };
    let taken = items.iter().take_while(names).count();
    let behind = items.len().saturating_sub(taken);
    if taken > 0 && behind > 0 { taken + 2 } else { 0 }
}

/// `UBND phường`, `Đảng bộ xã An Bình`, `Công an một huyện` before a verb or a thing measured.
fn body(source: &Source<'_>, items: &[Item]) -> usize {
    let capital =
        |item: &Item| source.lexed.tokens.get(item.first as usize).is_some_and(|token| token.case != Case::Lower);
    const THING: Class = Class::NAME.or(Class::VERB).or(Class::MEASURE);
    let one = items.first().is_some_and(|item| source.word(item.first) == "một");
    let head = items.get(usize::from(one));
    // `khối tỉnh, thành phố`, `khối doanh nghiệp` are what is told of; so is a fund (`quỹ BTTE đạt 116%`).
    let group = |item: &Item| {
        source.words(item.first, item.end) == "quỹ"
            || source.words(item.first, item.end).starts_with("khối ")
            || source.word(item.first) == "khối" && source.terms.of(item.end as usize, TermClass::Unit).is_some()
    };
    if head.is_none_or(|item| !is_body(source, item) || item.class.meets(THING) || group(item)) {
        return 0;
    }
    let mut taken = usize::from(one) + 1;
    // One behind the last token of the name of a body, which may be several items.
    let mut until = 0;
    while let Some(item) = items.get(taken) {
        let body = source.terms.of(item.first as usize, TermClass::Body);
        until = body.map_or(until, |body| body.end.max(until));
        let joint =
            matches!(source.words(item.first, item.end), "của" | "các" | "một" | "trong" | "cơ sở" | "cơ" | "sở");
        // `các cấp` are levels; elsewhere `cấp` is what was done.
        let level = source.word(item.first) == "cấp" && source.word(item.first.wrapping_sub(1)) == "các";
        let goes_on =
            is_body(source, item) || (item.class.meets(Class::WORD) && (capital(item) || item.first < until)) || joint;
        if !level && (!goes_on || item.class.meets(THING)) {
            break;
        }
        taken += 1;
    }
    // Only a verb, `có`, `đã` or another cue behind makes it who acts; a noun behind makes it part of the name.
    let acts = items.get(taken).is_none_or(|item| {
        item.class.meets(
            THING
                .or(Class::EXIST)
                .or(Class::FILLER)
                .or(Class::ATTAIN)
                .or(Class::ESTIMATE)
                .or(Class::REMAIN)
                .or(Class::PLAN_TAIL)
                .or(Class::RATIO)
                .or(Class::AND),
        )
    });
    let places = items.get(..taken).is_some_and(|agents| agents.iter().all(|item| is_body(source, item)));
    // `Trường THCS có 356 em`: whose the counted are, where nothing was done.
    let still = items.get(taken).is_none_or(|item| item.class.meets(Class::EXIST));
    let school = still && taken > 1 && items.first().is_some_and(|item| source.word(item.first) == "trường");
    if (acts || places && taken > 1) && !school { taken } else { 0 }
}

/// `bà con nông dân đã gieo trồng …`, `Công ty phân bón tổ chức 198 lớp`: people or a body before `đã`, `còn` or a verb, and
/// what they did. What is counted behind the verb was done by whatever stands before `đã`: `Nguồn vốn đã giúp 512 hộ`.
fn doer(source: &Source<'_>, items: &[Item]) -> usize {
    // What is measured may have been done to as well: `tổng đàn đã phục hồi`, `tỷ lệ hộ nghèo còn …`.
    const MEASURED: Class = Class::MEASURE.or(Class::RATIO);
    let Some(first) = items.first() else { return 0 };
    let sum = || matches!(source.words(first.first, first.end), "nguồn vốn" | "nguồn kinh phí");
    // `Tổ chức Hội các cấp đã trao …`
    let united =
        || matches!(source.words(first.first, first.first + 3), "tổ chức hội" | "tổ chức đoàn" | "tổ chức công");
    let counts =
        first.class.meets(MEASURED.or(Class::VERB)) || source.words(first.first, first.end).starts_with("tổng số ");
    if counts && !sum() && !united() {
        return 0;
    }
    let lower = |item: &Item| source.lexed.tokens.get(item.first as usize).is_some_and(|t| t.case == Case::Lower);
    let verb =
        |item: &Item| item.class.meets(Class::VERB) && lower(item) || source.words(item.first, item.end) == "duy trì";
    let done = |item: &Item| match source.words(item.first, item.end) {
        "đã" | "đang" | "thực hiện" => true,
        words => words == "còn" && item.class.meets(Class::REMAIN),
    };
    if let Some(at) = items.iter().take(24).position(done).filter(|&at| at > 0) {
        let (before, behind) = items.split_at_checked(at).unwrap_or((items, &[]));
        let next = behind.iter().skip(1).find(|item| !item.class.meets(Class::FILLER));
        let acts = next.is_some_and(|item| {
            item.class.meets(Class::VERB) || lower(item) && item.class.meets(Class::WORD.or(Class::NAME))
        });
        let counts = next.is_some_and(verb) && !first.class.meets(Class::NAME) && counted_behind(source, items);
        if acts && (counts || is_doer(source, before)) {
            return at;
        }
    }
    let steers = |item: &Item| verb(item) || item.class.meets(MEASURED.or(Class::NAME));
    let Some(at) = items.iter().take(24).position(steers).filter(|&at| at > 0) else { return 0 };
    let (before, behind) = items.split_at_checked(at).unwrap_or((items, &[]));
    if !behind.first().is_some_and(verb) {
        return 0;
    }
    let whole = (is_body(source, first) || opens(source, before))
        && !before.iter().any(|item| source.words(item.first, item.end) == "của");
    let passive = before.last().is_some_and(|item| matches!(source.word(item.end - 1), "được" | "bị"));
    // `Các cấp hội vận động được 3,9 tấn gạo`: so with what is weighed.
    let united = matches!(source.words(first.first, first.first + 2), "các cấp" | "hội nông" | "hội liên" | "hội phụ");
    if passive || !whole || !(united || counted_behind(source, items)) {
        return 0;
    }
    // `Ngành thanh tra tỉnh tiếp nhận 66 đơn`: the first verb names the body.
    let named = behind.iter().skip(1).take_while(|item| is_body(source, item)).count();
    let later = behind.get(named + 1).filter(|item| named > 0 && verb(item));
    at + if later.is_some() { named + 1 } else { 0 }
}

/// `Cơ quan điều tra thụ lý 45 vụ`, `Chi cục Thi hành án dân sự giải quyết 30 việc`: what a body is there for is part of its
/// name.
fn office(source: &Source<'_>, items: &[Item]) -> usize {
    let Some(first) = items.first() else { return 0 };
    let named = match source.words(first.first, first.first + 2) {
        "hợp tác" => source.word(first.first + 2) == "xã",
        head => {
            matches!(head, "cơ quan" | "bộ phận" | "chi cục" | "trung tâm" | "nhà trường" | "tổ hòa")
                || head.starts_with("thanh tra")
        }
    };
    if !named {
        return 0;
    }
    let lower = |item: &Item| source.lexed.tokens.get(item.first as usize).is_some_and(|t| t.case == Case::Lower);
    let mut verbs =
        items.iter().enumerate().take(12).skip(1).filter(|(_, item)| item.class.meets(Class::VERB) && lower(item));
    let own = |at: usize| items.get(at).is_some_and(|item| item.first <= first.first + 2);
    let told = verbs.next();
    let acted = told.filter(|&(at, _)| !own(at)).or_else(|| verbs.next().filter(|_| told.is_some()));
    let Some((at, _)) = acted else { return 0 };
    // `Cơ quan được kiểm tra 12 đơn vị`
    let passive = items.get(at - 1).is_some_and(|item| matches!(source.word(item.end - 1), "được" | "bị"));
    if passive || !counted_behind(source, items) { 0 } else { at }
}

/// Whether people, things or events are counted right behind these items.
pub(super) fn counted_behind(source: &Source<'_>, items: &[Item]) -> bool {
    let end = items.last().map_or(0, |item| item.end);
    let number = (end..end + 5).find(|&token| {
        matches!(source.lexed.tokens.get(token as usize).map(|token| token.kind), Some(TokenKind::Number(_)))
    });
    let unit = number.and_then(|token| source.terms.of(token as usize + 1, TermClass::Unit));
    matches!(unit.map(|term| term.entry), Some(Entry::Unit(id)) if source.lexicon.unit(id).dimension.is_counted())
}

/// Whether the items name people or a body, or only lead to what was done (`qua đó`, `trong nhiệm kỳ`).
pub(super) fn is_doer(source: &Source<'_>, items: &[Item]) -> bool {
    let first = items.first().map(|item| source.word(item.first)).unwrap_or_default();
    let leads = matches!(
        first,
        "qua"
            | "nhờ"
            | "sau"
            | "từ"
            | "lực"
            | "cơ"
            | "ngành"
            | "đoàn"
            | "hội"
            | "nhân"
            | "chị"
            | "bà"
            | "cán"
            | "đảng"
    );
    let many = matches!(first, "các" | "toàn" | "một" | "những" | "mọi" | "cấp");
    leads
        || items.iter().any(|item| is_body(source, item))
        || items.iter().take(if many { 2 } else { 1 }).any(|item| is_people(source, item))
        || many && opens(source, items)
}

/// `các cấp bộ Đoàn`, `lực lượng công an`, `ngành Y tế`
fn opens(source: &Source<'_>, items: &[Item]) -> bool {
    items.iter().take(2).any(|item| {
        matches!(source.word(item.first), "cấp" | "ngành" | "cơ" | "đơn" | "lực" | "đoàn" | "tổ" | "chi" | "hội")
    })
}

pub(super) fn is_body(source: &Source<'_>, item: &Item) -> bool {
    item.class.meets(Class::AGENT)
        || source.terms.of(item.first as usize, TermClass::Body).is_some()
        || source.terms.of(item.first as usize, TermClass::Place).is_some()
}

fn is_people(source: &Source<'_>, item: &Item) -> bool {
    matches!(
        source.terms.of(item.first as usize, TermClass::Unit).map(|term| term.entry),
        Some(Entry::Unit(id)) if matches!(source.lexicon.unit(id).dimension, Dimension::People | Dimension::Organisation)
    )
}

/// How many items only carry a thing measured to its level: `đưa tổng dư nợ lên`, `giữ tỷ lệ nợ quá hạn ở mức`.
pub(super) fn carrier(source: &Source<'_>, items: &[Item]) -> usize {
    let carries = items.first().is_some_and(|item| {
        matches!(
            source.words(item.first, item.end),
            "đưa" | "giữ" | "giữ vững" | "nâng" | "duy trì" | "kéo" | "phấn đấu"
        )
    });
    let measured = items.get(1).is_some_and(|item| item.class.meets(Class::MEASURE.or(Class::RATIO).or(Class::NAME)));
    usize::from(carries && measured)
}

impl Walker<'_> {
    /// Whether the figure of a fact counts people, things or events.
    pub(super) fn is_counted(&self, fact: &Fact) -> bool {
        let quantity = self.quantities.get(fact.quantity as usize);
        quantity.is_some_and(|q| q.dimension.is_some_and(Dimension::is_counted))
    }

    /// `trình độ được nâng lên, đạt 36% số tân binh có bằng đại học`, `quận An Hạ đạt 71% cán bộ có bằng đại học`: the words behind
    /// the percentage say of whom it is, those before it only what it shows, or where.
    pub(super) fn tells_of_whom(&self, fact: &Fact, words: &Gap, tail: &[Item]) -> bool {
        const HEAD: Class = Class::MEASURE.or(Class::RATIO).or(Class::NAME).or(Class::VERB);
        let Some((first, last)) = tail.first().zip(tail.last()) else { return false };
        let number = u32::from(self.source.word(first.first) == "số");
        let noun = self.source.terms.of((first.first + number) as usize, TermClass::Unit);
        let told = noun.is_some_and(|noun| noun.end < last.end)
            && (number > 0 || self.source.words(first.first, last.end).contains(" có "));
        let headed = words.content.first().is_none_or(|item| item.class.meets(HEAD));
        let place = || is_proper(self.source, &words.content);
        let attained = fact.build == Build::Percent && fact.lead.meets(Class::ATTAIN) && told;
        attained && !headed && (words.before_comma && number > 0 || place())
    }

    /// `Đoàn Thanh niên huyện đã thực hiện 89 công trình`: only who did it stands before the figure.
    pub(super) fn did(&self, fact: &Fact, items: &[Item]) -> bool {
        const MEASURED: Class = Class::MEASURE.or(Class::RATIO).or(Class::NAME).or(Class::VERB);
        // `Đại hội đã đề ra 24 chỉ tiêu`, `chỉ đạo hoàn thành 25/27 chỉ tiêu`, `hội viên, sinh hoạt ở 52 chi hội`
        let said = items.first().zip(items.last()).map(|(first, last)| self.source.words(first.first, last.end));
        let led = said.is_some_and(|said| said.ends_with("đề ra") || matches!(said, "đạo" | "lãnh đạo"));
        // `có tổng cộng 485 trường` counts nothing but them.
        let led = led || matches!(said, Some("tổng cộng" | "sinh hoạt")) && self.is_counted(fact);
        // The verb of `ngành Thanh tra tỉnh` is part of a name.
        let small = |item: &Item| {
            self.source.lexed.tokens.get(item.first as usize).is_none_or(|token| token.case == Case::Lower)
        };
        let measured = |item: &Item| item.class.meets(MEASURED) && (small(item) || !item.class.meets(Class::VERB));
        // `Lực lượng thanh tra chuyên ngành đã thực hiện 60 cuộc kiểm tra`: what they are there for was not done so often.
        let team = || {
            let first = items.first().map_or(0, |item| item.first);
            matches!(self.source.words(first, first + 2), "lực lượng" | "ban chỉ" | "ban vận" | "ban quản")
                || self.source.word(first) == "đội"
        };
        let who = || {
            let lead = self.source.words(fact.tokens.0, fact.tokens.1);
            self.is_counted(fact)
                && (lead.contains("thực hiện") || lead.contains("thu được"))
                && (team() || !items.iter().any(measured) && is_doer(self.source, items))
        };
        // `tại ngày hội đã thu được 165 đơn vị máu`
        let there = || {
            self.is_counted(fact)
                && items.first().is_some_and(|item| self.source.word(item.first.wrapping_sub(1)) == "tại")
                && !items.iter().any(measured)
                && fact.lead.meets(Class::ATTAIN)
        };
        // `Huyện duy trì 100% xã đạt chuẩn` tells of the communes.
        let kept = || {
            let ends = |words: &str| said.is_some_and(|said| said.ends_with(words));
            fact.build == Build::Percent
                && fact.lead == Class::EMPTY
                && !items.iter().any(|item| item.class.meets(Class::MEASURE.or(Class::RATIO).or(Class::NAME)))
                && ["duy trì", "đảm bảo", "bảo đảm", "giữ vững"].into_iter().any(ends)
                && self.source.terms.of(fact.tokens.1 as usize, TermClass::Unit).is_some()
        };
        fact.build == Build::Level && (led || who() || there()) || kept()
    }
}

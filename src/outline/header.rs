//! What the columns of a table hold, told by the words at their head.

use super::reader::Reader;
use crate::lex::Punct;
use crate::text::begins;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// TT: the number of the row.
    Ordinal,
    /// Chỉ tiêu, nội dung: the name of the row.
    Name,
    /// ĐVT.
    Unit,
    /// Ghi chú, đánh giá: no figures.
    Note,
    /// Kế hoạch, dự toán.
    Plan,
    /// Thực hiện, or a stretch of time alone.
    Value,
    /// Ước thực hiện.
    Estimate,
    /// Cùng kỳ: the level of the year before.
    Past,
    /// Tỷ lệ so với kế hoạch.
    Rate,
    /// Tỷ lệ so với cùng kỳ.
    OfPast,
    /// Tăng, giảm.
    Change,
    /// A thing of its own: `Diện tích (ha)`.
    Measure,
}

impl Column {
    /// Whether its cells hold figures.
    pub fn is_figure(self) -> bool {
        !matches!(self, Self::Ordinal | Self::Name | Self::Unit | Self::Note)
    }
}

/// The head of a column.
#[derive(Clone, Copy, Debug, Default)]
pub struct Head {
    /// What the column holds; before the whole header is read `None` where its words do not say it.
    pub role: Option<Column>,
    /// The tokens of its cells: the upper one, and the one below it where the upper one is parted.
    pub cells: [(u32, u32); 2],
    /// The year it names, or 0.
    pub year: u16,
    /// How many months its stretch of time has, 0 when it names none.
    pub months: u8,
    /// It is the column that the report is about, among those of its role.
    pub main: bool,
}

impl Head {
    /// The head that the tokens `first..end` make.
    pub(super) fn of(reader: &Reader<'_>, first: usize, end: usize) -> Self {
        let mut head = Self { cells: [(first as u32, end as u32), (0, 0)], ..Self::default() };
        if end - first <= LONGEST {
            head.read(reader);
        }
        head
    }

    /// Whether it has no words.
    fn is_empty(&self) -> bool {
        self.cells.iter().all(|(first, end)| first == end)
    }

    /// Whether its words are those of the tokens `first..end`.
    fn says(&self, reader: &Reader<'_>, first: usize, end: usize) -> bool {
        let (own, behind) = (self.cells[0].0 as usize, self.cells[0].1 as usize);
        own < behind
            && behind - own == end - first
            && (0..end - first).all(|at| reader.text(own + at) == reader.text(first + at))
    }

    /// Reads its words anew.
    fn read(&mut self, reader: &Reader<'_>) {
        let mut plain = String::from(" ");
        for (first, end) in self.cells {
            for at in first as usize..end as usize {
                if let Some(period) = reader.period(at) {
                    // What stretch it is does not matter: `~` stands for any.
                    plain.push_str("~ ");
                    self.year = self.year.max(period.last_year);
                    self.months = self.months.max((period.last_month + 1).saturating_sub(period.first_month));
                } else if let Some(number) = reader.number(at).filter(|number| number.year_like) {
                    plain.push_str("~ ");
                    self.year = self.year.max(u16::try_from(number.amount.mantissa()).unwrap_or(0));
                } else if reader
                    .punct(at)
                    .is_none_or(|sign| matches!(sign, Punct::Percent | Punct::Plus | Punct::Slash))
                {
                    plain.push_str(reader.text(at));
                    plain.push(' ');
                }
            }
        }
        self.role = role(&plain);
    }
}

/// No head has more tokens.
const LONGEST: usize = 40;

/// Words that a head may have and still say nothing but what its role is.
const CLOSED: &str = " ~ % + / tỷ tỉ lệ đạt so với sánh kh kế hoạch dự toán dt năm cùng kỳ kì ck svck th thực hiện ước hoàn thành tăng giảm nghị quyết nq chỉ tiêu giao của tỉnh huyện xã tp thành phố hđnd ubnd trước này nay tháng và hoặc mục mức đầu cuối cả quý thời điểm số lượng tổng cộng giá trị kết quả được đến hết từ báo cáo khối chênh lệch lũy luỹ kế vốn cao thấp hơn ngày phấn đấu trong ";

/// What a column holds whose head says `plain`: words with a blank on either side.
fn role(plain: &str) -> Option<Column> {
    let head = plain.trim();
    let has = |words: &[&str]| words.iter().any(|word| plain.contains(word));
    if head.is_empty() {
        return None;
    }
    if matches!(head, "tt" | "stt" | "số tt" | "số thứ tự" | "s tt") {
        return Some(Column::Ordinal);
    }
    if has(&[" đvt ", " đơn vị tính ", " đv tính "]) || matches!(head, "đơn vị" | "đ vị" | "đơn vị đo")
    {
        return Some(Column::Unit);
    }
    if has(&[" ghi chú ", " đánh giá ", " cơ quan ", " nguyên nhân ", " thời gian ", " phụ trách ", " chủ trì "])
    {
        return Some(Column::Note);
    }
    if head.starts_with("chỉ tiêu giao") || head.starts_with("chỉ tiêu kế hoạch") {
        return Some(Column::Plan);
    }
    if NAMES.iter().any(|name| head == *name || head.strip_prefix(name).is_some_and(|rest| rest.starts_with(' '))) {
        return Some(Column::Name);
    }
    let closed = head.split(' ').all(|word| CLOSED.contains(&format!(" {word} ")));
    if !closed {
        return None;
    }
    let plan =
        has(&[" kh ", " kế hoạch ", " dự toán ", " dt ", " nghị quyết ", " nq ", " chỉ tiêu ", " mục tiêu ", " giao "]);
    let past = has(&[" cùng kỳ ", " cùng kì ", " ck ", " svck ", " năm trước ", " kỳ trước ", " tháng trước "]);
    let moved = has(&[" tăng ", " giảm ", " chênh lệch ", " + "]);
    let ratio = has(&[" % ", " tỷ lệ ", " tỉ lệ ", " so ", " svck ", " th / ", " hoàn thành "]);
    let reached = has(&[" thực hiện ", " th ", " kết quả ", " đạt ", " số lượng ", " giá trị ", " ước "]);
    Some(match () {
        () if moved => Column::Change,
        () if ratio && past && !plan => Column::OfPast,
        () if ratio && !plan && plain.contains("so với ~") => Column::OfPast,
        () if ratio => Column::Rate,
        () if past => Column::Past,
        () if plan && !has(&[" thực hiện ", " kết quả "]) => Column::Plan,
        () if has(&[" ước "]) => Column::Estimate,
        () if reached || has(&[" ~ ", " tổng ", " cả năm ", " năm nay "]) => Column::Value,
        () => return None,
    })
}

/// How the heads of the column of names begin.
const NAMES: [&str; 30] = [
    "chỉ tiêu",
    "các chỉ tiêu",
    "nội dung",
    "tên chỉ tiêu",
    "tên",
    "danh mục",
    "hạng mục",
    "lĩnh vực",
    "tiêu chí",
    "loại",
    "mặt hàng",
    "sản phẩm",
    "diễn giải",
    "khoản mục",
    "địa phương",
    "xã",
    "phường",
    "thôn",
    "đơn vị",
    "địa bàn",
    "huyện",
    "cây trồng",
    "nhóm",
    "đối tượng",
    "nguồn vốn",
    "công trình",
    "dự án",
    "ngành",
    "khu vực",
    "mục tiêu nhiệm vụ",
];

/// Whether a line may be the header of a table: asked of every line, so it looks at few tokens.
pub(super) fn may_open(reader: &Reader<'_>, first: usize, end: usize) -> bool {
    let first = first + usize::from(reader.is(first, Punct::Bar));
    let word = reader.word(first);
    matches!(word, "tt" | "stt" | "số")
        || word.len() > 1
            && NAMES
                .iter()
                .any(|name| begins(name, word) && matches!(name.as_bytes().get(word.len()), None | Some(b' ')))
        || (first..end.min(first + 12)).any(|at| reader.is(at, Punct::Bar))
}

/// Whether a line below the header belongs to it: parts of merged cells, or column numbers (`A B 1 2 3=2/1`).
pub(super) fn goes_on(reader: &Reader<'_>, heads: &[Head], parts: &[(u8, usize, usize)]) -> bool {
    let name = heads.iter().position(|head| head.role != Some(Column::Ordinal)).unwrap_or(0);
    let mut filled = parts.iter().filter(|part| part.1 < part.2).peekable();
    let numbered = parts.len() > 2
        && parts.iter().all(|&(_, first, end)| end - first <= 7 && reader.text(first).len() <= 2 || first == end)
        && parts
            .iter()
            .any(|&(column, first, end)| usize::from(column) == name && first < end && reader.word(first).len() < 2);
    let parted = filled.peek().is_some()
        && filled.all(|&(column, first, end)| {
            let column = usize::from(column);
            // The name and what stands beside it may share a cell above: `Chỉ tiêu` over `Tên` and `ĐVT`. A cell that
            // takes both lines is written twice by some programs.
            let shared = column == name && heads.get(name + 1).is_some_and(Head::is_empty);
            (column > name || shared || heads.get(column).is_some_and(|head| head.says(reader, first, end)))
                && (first..end).all(|at| reader.number(at).is_none_or(|number| number.year_like))
                && end - first <= 10
        });
    numbered || parted
}

/// Puts the parts of merged cells below their heads.
pub(super) fn merge(reader: &Reader<'_>, heads: &mut Vec<Head>, parts: &[(u8, usize, usize)]) {
    // `6 tháng` is no number of a column.
    let numbered = parts.iter().any(|&(_, first, end)| end == first + 1 && reader.small(first).is_some());
    if numbered {
        return;
    }
    for &(column, first, end) in parts.iter().filter(|part| part.1 < part.2) {
        let column = usize::from(column);
        if heads.len() <= column {
            heads.resize_with(column + 1, Head::default);
        }
        // An empty cell of the upper line goes on with the one to its left.
        let upper = heads
            .iter()
            .take(column + 1)
            .rev()
            .find(|head| head.cells[0].0 < head.cells[0].1)
            .map(|head| head.cells[0]);
        if let Some(head) = heads.get_mut(column).filter(|head| !head.says(reader, first, end)) {
            *head = Head { cells: [upper.unwrap_or_default(), (first as u32, end as u32)], ..Head::default() };
            head.read(reader);
        }
    }
}

/// The place of the first column of a role.
pub(super) fn place(heads: &[Head], role: Column) -> Option<usize> {
    heads.iter().position(|head| head.role == Some(role))
}

/// Gives each column its role by its place among the others; whether they make a table.
pub(super) fn settle(reader: &Reader<'_>, heads: &mut [Head]) -> bool {
    let told = heads.iter().filter(|head| head.role.is_some_and(Column::is_figure)).count();
    let ordinal = heads.first().is_some_and(|head| head.role == Some(Column::Ordinal));
    let at = usize::from(ordinal);
    let Some(name) = heads.get_mut(at) else { return false };
    let named = name.role == Some(Column::Name);
    if !matches!(name.role, None | Some(Column::Name | Column::Unit)) {
        return false;
    }
    name.role = Some(Column::Name);
    let mut measured = 0;
    for head in heads.iter_mut().skip(at + 1) {
        match head.role {
            None if head.is_empty() => head.role = Some(Column::Note),
            None | Some(Column::Name) => {
                let (first, end) = head.cells[0];
                measured += u8::from((first..end).any(|at| reader.is(at as usize, Punct::Open)));
                head.role = Some(Column::Measure);
            }
            Some(Column::Ordinal) => head.role = Some(Column::Note),
            _ => {}
        }
    }
    // Of the results the one of the last year is the report's, of those one that is no estimate, of those the longest.
    let rank = |head: &Head| {
        let reached = match head.role {
            Some(Column::Value) => 2,
            Some(Column::Estimate) => 1,
            _ => 0u8,
        };
        (reached > 0, if head.year == 0 { u16::MAX } else { head.year }, reached, head.months)
    };
    if let Some(main) = heads.iter().map(rank).max().filter(|rank| rank.0)
        && let Some(head) = heads.iter_mut().rev().find(|head| rank(head) == main)
    {
        head.main = true;
    }
    let figures = heads.iter().filter(|head| head.role.is_some_and(Column::is_figure)).count();
    figures > 0 && (told > 0 && (named || ordinal || told > 1) || (ordinal || named) && (measured > 0 || figures > 1))
}

/// The columns that a header without borders announces: each begins with a word that heads columns.
pub(super) fn flat(reader: &Reader<'_>, first: usize, end: usize) -> Vec<Head> {
    let mut starts: Vec<usize> = Vec::new();
    let mut compares = false;
    let mut at = first;
    while at < end && starts.len() < 24 {
        let found = HEADS.iter().filter_map(|words| reader.phrase(at, words).map(|end| (end, *words))).max();
        let glued = at > first && (reader.is(at - 1, Punct::Slash) || reader.is(at - 1, Punct::Open));
        match found.filter(|_| !glued) {
            Some((behind, words)) => {
                let ratio = matches!(words, "tỷ lệ" | "tỉ lệ" | "so với" | "so sánh" | "so" | "tăng" | "hoàn thành");
                let edge = matches!(words, "ghi chú" | "đánh giá" | "đvt" | "đơn vị tính");
                // `So với cùng kỳ` goes on; `Thực hiện cùng kỳ` too.
                let inner = compares && !edge && !ratio
                    || words == "cùng kỳ"
                        && starts.last().is_some_and(|&start| reader.word(start) == "thực" && at - start == 2)
                    || words == "năm" && at > first && !reader.word(at - 1).is_empty();
                let doubled = compares && ratio && starts.last().is_some_and(|&start| at - start <= 2);
                if !inner && !doubled {
                    starts.push(at);
                    compares = ratio;
                }
                at = behind;
            }
            None if starts.is_empty() => return Vec::new(),
            None => {
                let year =
                    reader.period(at).is_some() && starts.last().is_some_and(|&start| reader.period(start).is_some());
                let sign = reader.is(at, Punct::Percent) && !compares;
                if year || sign && !reader.is(at - 1, Punct::Open) {
                    starts.push(at);
                    compares = sign;
                }
                at += 1;
            }
        }
    }
    let ends = starts.iter().skip(1).copied().chain([end]);
    starts.iter().zip(ends).map(|(&first, end)| Head::of(reader, first, end)).collect()
}

/// Words that head a column where nothing parts the columns.
const HEADS: [&str; 27] = [
    "tt",
    "stt",
    "chỉ tiêu",
    "các chỉ tiêu",
    "tên chỉ tiêu",
    "nội dung",
    "đvt",
    "đơn vị tính",
    "đơn vị",
    "kế hoạch",
    "kh",
    "dự toán",
    "thực hiện",
    "th",
    "ước thực hiện",
    "ước th",
    "kết quả",
    "cùng kỳ",
    "tỷ lệ",
    "tỉ lệ",
    "so với",
    "so sánh",
    "so",
    "tăng",
    "hoàn thành",
    "ghi chú",
    "đánh giá",
];

/// The column under whose head a cell stands, told by the places in their lines.
pub(super) fn under(reader: &Reader<'_>, heads: &[Head], line: usize, first: usize, end: usize) -> usize {
    let top = heads.first().map_or(0, |head| head.cells[0].0 as usize);
    let letters = |from: usize, to: usize| reader.letters(from, to);
    let (start, stop) = (letters(line, first), letters(line, first) + reader.slice(first, end).chars().count());
    let distance = |head: &Head| {
        let (from, to) = (head.cells[0].0 as usize, head.cells[0].1 as usize);
        let (left, right) = (letters(top, from), letters(top, from) + reader.slice(from, to).chars().count());
        if stop <= left {
            left - stop + 1
        } else if right <= start {
            start - right + 1
        } else {
            0
        }
    };
    (0..heads.len()).min_by_key(|&column| distance(&heads[column])).unwrap_or(0)
}

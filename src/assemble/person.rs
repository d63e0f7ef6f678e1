//! People named in the report: who, with which posts, and where.

use super::personal_name::{Trust, personal_name, run};
use super::post;
use super::tape::Tape;
use crate::lex::{Case, Lexed, Punct, TokenKind};
use crate::text::{Folded, Span, lowered};
use rustc_hash::FxHashMap;

/// Somebody whom the report names with a title or an honorific, or who signs it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// The name as the text writes it.
    pub name: String,
    /// Titles (chức vụ) literally, typing errors included, in the order of the text.
    pub titles: Vec<String>,
    /// Where the name stands, in order.
    pub spans: Vec<Span>,
}

/// The people of a text in the order in which they are first named.
///
/// A person is named with a post or an honorific (`đồng chí`, `ông`, a rank). A place, a street or a campaign that
/// bears the name of somebody is no person, and a post without a name (`đồng chí Bí thư Đảng ủy phường yêu cầu`) neither.
/// Namings of the same person are merged. Linear in the text.
pub fn people(folded: &Folded<'_>, lexed: &Lexed) -> Vec<Person> {
    let tape = Tape::new(folded, lexed);
    let mut walk = Walk { tape, mentions: Vec::new(), places: FxHashMap::default(), short: Vec::new() };
    walk.run();
    walk.merge()
}

/// One naming of a person.
struct Mention {
    name: (usize, usize),
    titles: Vec<(usize, usize)>,
    /// The name may be that of a place.
    doubtful: bool,
}

struct Walk<'a> {
    tape: Tape<'a>,
    mentions: Vec<Mention>,
    /// Folded names that stand behind a level of places outside of posts.
    places: FxHashMap<String, u32>,
    /// Single syllables behind an honorific: `đồng chí An`.
    short: Vec<usize>,
}

impl Walk<'_> {
    fn run(&mut self) {
        let tape = self.tape;
        let opening = &*post::OPENING;
        let mut at = 0;
        while at < tape.len() {
            let lettered = || tape.case(at) == Case::Upper && tape.word(at).starts_with("uv");
            if !opening.may_hold(tape.trace(at)) && !lettered() {
                at += 1;
                continue;
            }
            let before = if at > 0 { tape.word(at - 1) } else { "" };
            if tape.capital(at + 1)
                && post::is_place_level(tape.word(at))
                && let Some((end, _)) = run(tape, at + 1)
            {
                self.places.insert(folded(tape, at + 1, end), 0);
            }
            let address = post::honorific(tape, at).filter(|h| !(h.weak && is_bearer(before)));
            if address.is_none() && post::head(tape, at).is_none() {
                at += 1;
                continue;
            }
            at = self.named(at, matches!(before, "các" | "những" | "hai" | "ba")).max(at + 1);
        }
    }

    /// Reads one person, or a list of them, from the honorific or the post at `start`; returns where it ended.
    fn named(&mut self, start: usize, several: bool) -> usize {
        let tape = self.tape;
        let (mut at, mut titles, mut address) = (start, Vec::new(), None);
        loop {
            if let Some(h) = post::honorific(tape, at) {
                if h.rank {
                    titles.push((at, h.end));
                }
                address = Some(h);
                at = h.end;
                // `các ông, bà:`
                let also = matches!(tape.punct(at), Some(Punct::Comma | Punct::Slash))
                    && post::honorific(tape, at + 1).is_some();
                let colon = tape.punct(at) == Some(Punct::Colon);
                at += usize::from(also || colon);
                if colon && several && tape.is_break(at) {
                    return self.list(at, &[]);
                }
            } else if let Some(read) = post::post(tape, at, true) {
                titles.push((at, read.end));
                if let Some(name) = read.name {
                    return self.take(name, titles, read.doubtful && address.is_none(), several);
                }
                if let Some(name) = self.signed(at, read.end) {
                    return self.take(name, titles, false, false);
                }
                let next = match tape.punct(read.end) {
                    Some(Punct::Comma) => read.end + usize::from(post::head(tape, read.end + 1).is_some()),
                    Some(Punct::Dash | Punct::Colon) => read.end + 1,
                    _ => read.end,
                };
                let follows = post::head(tape, next).is_some() || post::honorific(tape, next).is_some_and(|h| !h.weak);
                if !follows {
                    let named = next > read.end && tape.punct(read.end) != Some(Punct::Comma);
                    return match personal_name(tape, next, Trust::Post).filter(|_| named) {
                        Some(end) => self.take((next, end), titles, false, several),
                        None => read.end,
                    };
                }
                at = next;
                address = None;
            } else {
                break;
            }
        }
        let Some(h) = address else { return at };
        let trust = if h.weak { Trust::Post } else { Trust::Honorific };
        match personal_name(tape, at, trust) {
            Some(end) => self.take((at, end), titles, false, several),
            None => {
                if tape.capital(at) && !tape.capital(at + 1) {
                    self.short.push(at);
                }
                at
            }
        }
    }

    /// The name below a post that stands in capitals on a line of its own, as officials sign: `CHỦ TỊCH / (Đã ký) / Lê Văn An`.
    fn signed(&self, first: usize, end: usize) -> Option<(usize, usize)> {
        let tape = self.tape;
        let alone = tape.is_break(end) && (first == 0 || tape.is_break(first - 1) || tape.dot(first - 1));
        if !alone || tape.case(first) != Case::Upper {
            return None;
        }
        let mut at = end + 1;
        if tape.punct(at) == Some(Punct::Open) && tape.says(at + 1, "đã ký").is_some() && tape.is_break(at + 4) {
            at += 5;
        }
        let to = personal_name(tape, at, Trust::Post)?;
        (to == tape.len() || tape.is_break(to)).then_some((at, to))
    }

    /// Takes a name with the posts before it, reads the posts behind it, and goes on where a list goes on.
    fn take(&mut self, name: (usize, usize), mut titles: Vec<(usize, usize)>, doubtful: bool, several: bool) -> usize {
        let shared = if several { titles.clone() } else { Vec::new() };
        let end = self.behind(name.1, &mut titles);
        self.mentions.push(Mention { name, titles, doubtful });
        if several { self.list(end, &shared) } else { end }
    }

    /// The posts behind a name: after a dash, a comma, in brackets, or right behind it.
    fn behind(&self, name_end: usize, titles: &mut Vec<(usize, usize)>) -> usize {
        let tape = self.tape;
        let (mut end, mut open) = (name_end, false);
        loop {
            let mark = tape.punct(end);
            let at = match mark {
                Some(Punct::Comma | Punct::Dash | Punct::Colon) => end + 1,
                Some(Punct::Open) if !open => {
                    open = true;
                    end + 1
                }
                Some(Punct::Close) if open => {
                    open = false;
                    end += 1;
                    continue;
                }
                _ if tape.word(end) == "kiêm" => end + 1,
                _ => end,
            };
            // `Lê Văn An - Thượng tá, Trưởng Công an huyện`
            let rank = post::honorific(tape, at)
                .filter(|h| h.rank && at > end && matches!(tape.punct(h.end), Some(Punct::Comma | Punct::Dash)));
            if let Some(rank) = rank {
                titles.push((at, rank.end));
                end = rank.end;
                continue;
            }
            match post::post(tape, at, false) {
                Some(read) => {
                    titles.push((at, read.end));
                    end = read.end;
                }
                None => return end,
            }
        }
    }

    /// The rest of a list (`các đồng chí: A, B và C`), also one name to a line.
    fn list(&mut self, from: usize, shared: &[(usize, usize)]) -> usize {
        let tape = self.tape;
        // Names go on line by line only where the list began on a line of its own.
        let lined = tape.is_break(from);
        let mut end = from;
        loop {
            let mut at = end;
            let mut marks = 0;
            while marks < 6 && is_list_mark(tape, at, lined) {
                at += 1;
                marks += 1;
            }
            if at == end {
                return end;
            }
            if let Some(h) = post::honorific(tape, at) {
                at = h.end;
            }
            let Some(name_end) = personal_name(tape, at, Trust::Post) else { return end };
            let mut titles = shared.to_vec();
            end = self.behind(name_end, &mut titles);
            self.mentions.push(Mention { name: (at, name_end), titles, doubtful: false });
        }
    }

    fn merge(mut self) -> Vec<Person> {
        let tape = self.tape;
        // One kind of map for all of these: each other one would be code of its own in the module.
        let mut sure: FxHashMap<String, u32> = FxHashMap::default();
        for mention in self.mentions.iter().filter(|m| !m.doubtful) {
            sure.insert(folded(tape, mention.name.0, mention.name.1), 0);
        }
        let mut people: Vec<Person> = Vec::new();
        let mut index: FxHashMap<String, u32> = FxHashMap::default();
        for mention in std::mem::take(&mut self.mentions) {
            let (from, to) = mention.name;
            let key = folded(tape, from, to);
            if mention.doubtful && !sure.contains_key(&key) && (to - from < 3 || self.places.contains_key(&key)) {
                continue;
            }
            let slot = *index.entry(key).or_insert_with(|| {
                people.push(Person { name: tape.text(from, to), ..Person::default() });
                people.len() as u32 - 1
            });
            let Some(person) = people.get_mut(slot as usize) else { continue };
            person.spans.push(tape.span(from, to));
            for (first, end) in mention.titles {
                add_title(&mut person.titles, tape.text(first, end));
            }
        }
        self.add_short(&mut people);
        people
    }

    /// `đồng chí An` is the one person of the text whose name ends in An.
    fn add_short(&self, people: &mut [Person]) {
        if self.short.is_empty() {
            return;
        }
        /// Two people bear the name.
        const SHARED: u32 = u32::MAX;
        let mut given: FxHashMap<String, u32> = FxHashMap::default();
        for (slot, person) in people.iter().enumerate() {
            let last = lowered(person.name.rsplit(' ').next().unwrap_or(""));
            let who = if given.contains_key(&last) { SHARED } else { slot as u32 };
            given.insert(last, who);
        }
        for &at in &self.short {
            let who = given.get(&lowered(&self.tape.text(at, at + 1)));
            if let Some(person) = who.and_then(|&slot| people.get_mut(slot as usize)) {
                let span = self.tape.span(at, at + 1);
                person.spans.insert(person.spans.partition_point(|before| *before <= span), span);
            }
        }
    }
}

/// Nobody holds more posts; a text that says so is not read on, so that time stays linear.
const MOST_TITLES: usize = 24;

/// Adds a title unless a longer wording of it is there; a longer one takes the place of a shorter one.
fn add_title(titles: &mut Vec<String>, title: String) {
    if titles.len() >= MOST_TITLES {
        return;
    }
    let new = lowered(&title);
    for old in titles.iter_mut() {
        let known = lowered(old);
        if known.starts_with(&new) {
            return;
        }
        if new.starts_with(&known) {
            *old = title;
            return;
        }
    }
    titles.push(title);
}

/// The folded words of `from..to`, one blank between them.
fn folded(tape: Tape<'_>, from: usize, to: usize) -> String {
    let words: Vec<&str> = (from..to).filter_map(|at| tape.token(at)).map(|token| tape.raw(token)).collect();
    words.join(" ")
}

/// What bears the names of people without being one: `đường Bà Triệu`, `tỉnh Bà Rịa`.
fn is_bearer(word: &str) -> bool {
    post::is_place_level(word)
        || matches!(
            word,
            "đường" | "trường" | "đền" | "chùa" | "chợ" | "cầu" | "núi" | "sông" | "hồ" | "suối" | "tượng"
        )
}

fn is_list_mark(tape: Tape<'_>, at: usize, lined: bool) -> bool {
    match tape.token(at).map(|token| token.kind) {
        Some(TokenKind::Break(_) | TokenKind::Number(_)) => lined,
        Some(TokenKind::Punct(mark)) => match mark {
            Punct::Comma | Punct::Semicolon | Punct::Colon => true,
            Punct::Dash | Punct::Bullet | Punct::Plus | Punct::Stop | Punct::Close => lined,
            _ => false,
        },
        _ => matches!(tape.word(at), "và" | "cùng"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lex::lex;

    fn read(text: &str) -> Vec<Person> {
        let folded = Folded::new(text);
        people(&folded, &lex(&folded))
    }

    /// `want` has a line for each person: the name, then the titles behind bars.
    fn check(text: &str, want: &[&str]) {
        let got: Vec<String> = read(text)
            .iter()
            .map(|person| {
                std::iter::once(person.name.as_str())
                    .chain(person.titles.iter().map(String::as_str))
                    .collect::<Vec<_>>()
                    .join(" | ")
            })
            .collect();
        assert_eq!(got, want, "in {text:?}");
    }

    #[test]
    fn posts_behind_a_name_end_at_a_verb_a_semicolon_or_a_figure() {
        check(
            "Đ/c Lò Thị Mây – Huyện ủy viên, Bí thư Đảng ủy xã Nậm Sơn thông qua báo cáo",
            &["Lò Thị Mây | Huyện ủy viên | Bí thư Đảng ủy xã Nậm Sơn"],
        );
        check(
            "Dự có đồng chí Vi Văn Tú, Thị ủy viên, Phó trưởng Ban Tổ chức Thị ủy; đồng chí Hà Kim Liên, Thị ủy viên, Bí thư Đảng ủy, Chủ tịch HĐND phường; đại biểu Ban Dân vận Thị ủy.",
            &[
                "Vi Văn Tú | Thị ủy viên | Phó trưởng Ban Tổ chức Thị ủy",
                "Hà Kim Liên | Thị ủy viên | Bí thư Đảng ủy | Chủ tịch HĐND phường",
            ],
        );
        check(
            "Đồng chí Lê Thu Hà - Phó thư Đảng ủy - Chủ tịch UBND phường đã báo cáo",
            &["Lê Thu Hà | Phó thư Đảng ủy | Chủ tịch UBND phường"],
        );
        check(
            "đồng chí Ngô Văn Sáu – Phó Bí thư Thường trực Đảng ủy phường An Lộc trao huy hiệu 60 năm tuổi Đảng",
            &["Ngô Văn Sáu | Phó Bí thư Thường trực Đảng ủy phường An Lộc"],
        );
        check("đồng chí Phan Văn Bền (Bí thư Chi bộ tổ 9) phát biểu", &["Phan Văn Bền | Bí thư Chi bộ tổ 9"]);
        check("có đồng chí Võ Minh Tâm PCT HĐND huyện.", &["Võ Minh Tâm | PCT HĐND huyện"]);
        check(
            "đ/c Lê Văn Tới UVBTVHU, CT.HĐND phường, đ/c Võ Thanh Lộc-PBT đảng ủy",
            &["Lê Văn Tới | UVBTVHU | CT.HĐND phường", "Võ Thanh Lộc | PBT đảng ủy"],
        );
        check("Ông Trần Văn Mười chủ tịch UBND phường chủ trì hội nghị", &["Trần Văn Mười | chủ tịch UBND phường"]);
    }

    #[test]
    fn posts_stand_before_a_name_too() {
        check("Chủ tịch UBND xã Nguyễn Văn Bình kết luận", &["Nguyễn Văn Bình | Chủ tịch UBND xã"]);
        check("Bí thư Huyện ủy Sơn Lĩnh Đặng Ngọc Huy cùng dự", &["Đặng Ngọc Huy | Bí thư Huyện ủy Sơn Lĩnh"]);
        check(
            "Bí thư Thị ủy, Chủ tịch UBND thị xã Tân Hải TRẦN QUANG MINH",
            &["TRẦN QUANG MINH | Bí thư Thị ủy | Chủ tịch UBND thị xã Tân Hải"],
        );
        check(
            "Thượng tá Bùi Văn Hậu - Phó Giám đốc Công an tỉnh và Trưởng phòng Hồ Sỹ Đạt",
            &["Bùi Văn Hậu | Thượng tá | Phó Giám đốc Công an tỉnh", "Hồ Sỹ Đạt | Trưởng phòng"],
        );
        check(
            "Trưởng Ban Kinh tế-Ngân sách HĐND tỉnh Nguyễn Thế Long trình bày",
            &["Nguyễn Thế Long | Trưởng Ban Kinh tế-Ngân sách HĐND tỉnh"],
        );
        check("Đồng chí: Hồ Văn Lực, Quận ủy viên chủ trì", &["Hồ Văn Lực | Quận ủy viên"]);
    }

    #[test]
    fn officials_sign_below_their_post() {
        check("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\nLê Văn Mẫn", &["Lê Văn Mẫn | PHÓ CHỦ TỊCH"]);
        check("CHỦ TỊCH\n\nLê Hoàng Yến\n", &["Lê Hoàng Yến | CHỦ TỊCH"]);
        check("NHIỆM VỤ CỦA CHỦ TỊCH\nLê Hoàng là tên một con đường", &[]);
    }

    #[test]
    fn lists_name_several() {
        check(
            "Dự có các đồng chí: Lê Văn An, Trần Thị Bé và Phạm Văn Cường.",
            &["Lê Văn An", "Trần Thị Bé", "Phạm Văn Cường"],
        );
        check(
            "các Phó Chủ tịch HĐND tỉnh Nguyễn Đài Trang, Nguyễn Thanh Lâm đồng chủ trì",
            &["Nguyễn Đài Trang | Phó Chủ tịch HĐND tỉnh", "Nguyễn Thanh Lâm | Phó Chủ tịch HĐND tỉnh"],
        );
        check(
            "Các đồng chí:\n1. Lê Văn An, Bí thư\n2. Vàng A Páo, Phó Bí thư\nHội nghị",
            &["Lê Văn An | Bí thư", "Vàng A Páo | Phó Bí thư"],
        );
    }

    #[test]
    fn the_same_person_is_named_once() {
        let text = "Đồng chí Mạc Văn Dũng - Thành ủy viên, Bí thư Quận ủy dự. Đồng chí Mạc Văn Dũng - Bí thư quận ủy phát biểu. Đồng chí Dũng đề nghị";
        check(text, &["Mạc Văn Dũng | Thành ủy viên | Bí thư Quận ủy"]);
        assert_eq!(read(text).first().map(|person| person.spans.len()), Some(3));
    }

    #[test]
    fn places_campaigns_and_bare_posts_name_nobody() {
        check("Đồng chí Bí thư Đảng ủy phường yêu cầu các ngành, Mặt trận tập trung thực hiện", &[]);
        check("học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh; Chủ tịch Hồ Chí Minh", &[]);
        check(
            "Đảng bộ phường Lê Hồng Cẩm họp. Bí thư Đảng ủy phường Lê Hồng Cẩm phát biểu tại Hội trường Lê Hồng Cẩm",
            &[],
        );
        check("các đồng chí trong Ban Chấp hành Đảng bộ; Trưởng, phó các đoàn thể; đồng chí Thường trực Đảng ủy", &[]);
        check(
            "kết nạp 06 đồng chí, tiếp nhận Đảng viên. Bà con Nhân dân tỉnh Bà Rịa, đường Bà Triệu, ứng phó Bão số 3",
            &[],
        );
        check("Chủ tịch UBND xã Cao Sơn phát biểu; Bí thư Quận ủy Hoàng Long dự", &[]);
        check("tăng trưởng Nguyễn Trãi; trồng lúa Bắc Hương, Đài Thơm; phong trào Nguyễn Văn Trỗi", &[]);
    }

    #[test]
    fn names_of_other_peoples_are_names() {
        check(
            "đồng chí H'Linh Niê – Bí thư Đoàn xã và đồng chí Y Thông, đồng chí Ksor Hnhan dự",
            &["H'Linh Niê | Bí thư Đoàn xã", "Y Thông", "Ksor Hnhan"],
        );
        check("trao huy hiệu cho đảng viên Lường Văn Ó, tổ 9.", &["Lường Văn Ó"]);
    }
}

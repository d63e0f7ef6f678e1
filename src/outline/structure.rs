//! Paragraphs and cues to sections and sentences.

use super::cue::{Cue, Hit, hits};
use super::mark::Mark;
use super::paragraph::Paragraph;
use super::reader::Reader;
use super::split::{Piece, pieces};
use super::turn::{Turn, aims};
use super::{Reason, Role, Section, SectionSector, Sentence, Shape, topic};
use crate::lex::{PeriodKind, Punct, TokenKind};
use crate::text::begins;

/// The sections and sentences of a text. `reasons` tell which numbers are figures.
pub(super) fn structure(
    reader: &Reader<'_>,
    paragraphs: &[Paragraph],
    reasons: &[Option<Reason>],
) -> (Vec<Section>, Vec<Sentence>) {
    let mut builder = Builder::new(*reader, hits(reader), reasons);
    let mut cut = Vec::new();
    let last = paragraphs.iter().rposition(|paragraph| paragraph.shape != Shape::Furniture).unwrap_or(0);
    for (index, paragraph) in paragraphs.iter().enumerate() {
        builder.paragraph(index as u32, paragraph, index < last, &mut cut);
    }
    builder.finish()
}

/// A heading that still governs what follows.
#[derive(Clone, Copy)]
struct Heading {
    level: u8,
    role: Option<Role>,
    sector: Option<SectionSector>,
}

/// A purpose that a phrase opened in prose.
#[derive(Clone, Copy)]
struct Scope {
    role: Role,
    /// The paragraph it opened in.
    paragraph: u32,
    /// It opened a list, so that the paragraphs behind belong to it.
    list: bool,
}

struct Builder<'a> {
    reader: Reader<'a>,
    hits: Vec<Hit>,
    /// The first hit that does not lie before the sentence in hand.
    next_hit: usize,
    /// How many figures stand before each token.
    figures: Vec<u32>,
    sections: Vec<Section>,
    sentences: Vec<Sentence>,
    headings: Vec<Heading>,
    marks: Vec<Mark>,
    scope: Option<Scope>,
    /// The paragraph whose run-in heading governs the section, if one does.
    run_in: Option<u32>,
    /// Nothing but titles and date lines yet.
    lead: bool,
    /// The year that the last results opened with; 0 before one did.
    year: u16,
    /// The year for which the title sets goals; 0 for none.
    aimed: u16,
}

/// No report has told yet what was reached by this year.
const FAR: u16 = 2030;

/// The level of a heading that runs into its text.
const RUN_IN_LEVEL: u8 = 8;

impl<'a> Builder<'a> {
    fn new(reader: Reader<'a>, hits: Vec<Hit>, reasons: &[Option<Reason>]) -> Self {
        let section = Section { heading: None, role: Role::Lead, sector: None, level: 0, first: 0, end: 0 };
        let mut figures = vec![0; reasons.len() + 1];
        let mut count = 0;
        for ((reason, figures), token) in reasons.iter().zip(figures.iter_mut().skip(1)).zip(reader.tokens()) {
            count += u32::from(reason.is_none() && matches!(token.kind, TokenKind::Number(_)));
            *figures = count;
        }
        Self {
            reader,
            hits,
            next_hit: 0,
            figures,
            sections: vec![section],
            sentences: Vec::new(),
            headings: Vec::new(),
            marks: Vec::new(),
            scope: None,
            run_in: None,
            lead: true,
            year: 0,
            aimed: 0,
        }
    }

    fn finish(mut self) -> (Vec<Section>, Vec<Sentence>) {
        let mut end = self.reader.len() as u32;
        for section in self.sections.iter_mut().rev() {
            section.end = end;
            end = section.first;
        }
        (self.sections, self.sentences)
    }

    fn paragraph(&mut self, index: u32, paragraph: &Paragraph, follows: bool, cut: &mut Vec<Piece>) {
        let Paragraph { first, end, shape, mark: marked, tabled } = *paragraph;
        // `Phần I` is its own heading.
        let mark = marked.filter(|&(_, body)| body < end);
        let whole = |role| Sentence {
            first: mark.map_or(first, |(_, body)| body) as u32,
            end: end as u32,
            section: 0,
            paragraph: index,
            shape,
            role,
            depth: 0,
            mark: mark.map(|(_, body)| (first as u32, body as u32)),
        };
        match shape {
            Shape::Row if tabled => {
                let role = self.quiet_role(first, end, &[], index);
                self.push(Sentence { first: first as u32, mark: None, ..whole(role) });
            }
            Shape::Furniture => self.push(Sentence { first: first as u32, mark: None, ..whole(Role::Furniture) }),
            Shape::Title if self.announces_goals(first, end) => {
                let year = |at| self.reader.period(at).filter(|period| period.kind == PeriodKind::Year);
                self.aimed = (first..end).rev().find_map(year).map_or(0, |period| period.first_year);
                self.heading(first, &whole(Role::Goals), None);
            }
            Shape::Title | Shape::Caption => {
                self.push(Sentence { first: first as u32, mark: None, ..whole(Role::Lead) })
            }
            Shape::Heading => {
                self.heading(first, &whole(Role::Lead), marked.map(|(kind, _)| kind));
            }
            Shape::Prose | Shape::Item | Shape::Row => {
                let short = end - first <= 5
                    && !follows
                    && (first..end).all(|at| self.reader.is_capital(at) || self.reader.punct(at).is_some());
                if short && shape == Shape::Prose {
                    // The author's name, or a place: no section of its own.
                    self.push(whole(Role::Lead));
                    return;
                }
                cut.clear();
                pieces(&self.reader, first, end, cut);
                let mut held: Option<Piece> = None;
                for (place, piece) in cut.iter().enumerate() {
                    // An item of a list of tasks stays whole: its topic is part of what is to be done.
                    if piece.heading && piece.mark.is_some() && place + 1 < cut.len() && self.lists_tasks() {
                        held = Some(*piece);
                        continue;
                    }
                    let piece =
                        held.take().map_or(*piece, |topic| Piece { first: topic.first, mark: topic.mark, ..*piece });
                    self.piece(index, &piece, shape, piece.first == cut_first(cut));
                }
            }
        }
    }

    /// Whether a title announces goals and nothing else: `Các chỉ tiêu chủ yếu trong nhiệm kỳ 2025-2030`.
    fn announces_goals(&self, first: usize, end: usize) -> bool {
        let line = self.reader.slice(first, end);
        let head =
            ["các ", "một số ", "những ", "hệ thống "].iter().find_map(|word| line.strip_prefix(word)).unwrap_or(line);
        let aimed = head.starts_with("chỉ tiêu")
            || head.starts_with("mục tiêu")
            || head.starts_with("phương hướng") && (head.contains("mục tiêu") || head.contains("chỉ tiêu"))
            || self.is_resolution(line);
        // What is compared has been reached.
        const REACHED: [&str; 10] = [
            "kết quả",
            "thực hiện",
            "đạt",
            "hoàn thành",
            "so với",
            "tình hình",
            "tổng kết",
            "sơ kết",
            "đánh giá",
            "thông qua",
        ];
        aimed && !REACHED.iter().any(|word| line.contains(word))
    }

    /// Whether a title is that of a document that sets tasks: `Nghị quyết của HĐND huyện về nhiệm vụ phát triển … năm 2024`.
    fn is_resolution(&self, line: &str) -> bool {
        let head = line.split_once(": ").map_or(line, |(_, head)| head);
        let of_tasks = ["về nhiệm vụ", "về phương hướng", "phát triển kinh tế", "phát triển kt"];
        (begins(head, "nghị quyết") || begins(head, "kế hoạch"))
            && of_tasks.iter().any(|said| head.contains(said))
            && ["năm 2", "giai đoạn", "nhiệm kỳ", "tháng cuối năm"].iter().any(|said| head.contains(said))
    }

    /// A heading on a line of its own.
    fn heading(&mut self, first: usize, sentence: &Sentence, mark: Option<Mark>) {
        let level = match mark {
            Some(Mark::Part) => 1,
            Some(Mark::Capital) => 2,
            Some(Mark::Roman) => 3,
            Some(Mark::Arabic) => 4,
            Some(Mark::Decimal) => 5,
            Some(Mark::Third) => 6,
            Some(_) => 7,
            None if super::paragraph::is_capitals(&self.reader, first, sentence.end as usize) => 1,
            // A title that sets goals sets them for the topics behind it.
            None if sentence.role == Role::Goals && self.lead => 1,
            None if starts_with_any(self.reader.slice(first, sentence.end as usize), TOPICS) => 5,
            None => 4,
        };
        match mark {
            Some(kind) => {
                self.depth(kind);
            }
            None => self.marks.clear(),
        }
        let role = self.open(first, (sentence.first as usize, sentence.end as usize), level);
        self.push(Sentence { role, ..*sentence });
    }

    /// Opens a section under a heading and tells its role.
    fn open(&mut self, first: usize, heading: (usize, usize), level: u8) -> Role {
        let line = self.reader.slice(heading.0, heading.1);
        let offset = self.reader.start(heading.0);
        let (from, to) = self.window(heading.0, heading.1);
        let told = topic::role(line, &self.hits[from..to], offset);
        let about = topic::sector(line);
        self.headings.retain(|above| above.level < level);
        let above = self.headings.last().copied();
        // Under a heading of plans the topics keep the purpose; a scope of prose ends at a line of its own, not at a topic that runs in.
        let kept = self.scope.filter(|_| level == RUN_IN_LEVEL && told.is_none()).map(|scope| scope.role);
        let role = told.or(kept).or(above.and_then(|above| above.role));
        let sector = about.or(above.and_then(|above| above.sector));
        self.headings.push(Heading { level, role: told.or(above.and_then(|above| above.role)), sector });
        self.lead = false;
        if told.is_some() || level < RUN_IN_LEVEL {
            self.scope = None;
        }
        let role = role.unwrap_or(Role::Results);
        self.section(first, Some((heading.0 as u32, heading.1 as u32)), role, sector, level);
        role
    }

    /// Starts a section at a token, unless the last one starts there and is empty.
    fn section(
        &mut self,
        first: usize,
        heading: Option<(u32, u32)>,
        role: Role,
        sector: Option<SectionSector>,
        level: u8,
    ) {
        let section = Section { heading, role, sector, level, first: first as u32, end: first as u32 };
        let index = self.sections.len() as u32 - 1;
        let empty = !self.sentences.iter().rev().take(1).any(|sentence| sentence.section == index);
        match self.sections.last_mut().filter(|last| empty && last.heading.is_none()) {
            Some(last) => *last = Section { first: last.first, ..section },
            None => self.sections.push(section),
        }
    }

    fn push(&mut self, sentence: Sentence) {
        self.sentences.push(Sentence { section: self.sections.len() as u32 - 1, ..sentence });
    }

    /// How deep a list mark lies: families that opened before it and have not been closed by an outer one.
    fn depth(&mut self, kind: Mark) -> u8 {
        match self.marks.iter().position(|&open| open == kind) {
            Some(place) => self.marks.truncate(place + 1),
            None => {
                // Dashes, pluses and bullets nest as the text has them.
                self.marks.retain(|&open| open < kind || (open >= Mark::Dash && kind >= Mark::Dash));
                self.marks.push(kind);
            }
        }
        u8::try_from(self.marks.len()).unwrap_or(u8::MAX)
    }

    /// The hits within the tokens `first..end`.
    fn window(&mut self, first: usize, end: usize) -> (usize, usize) {
        let (start, stop) = (self.reader.start(first), self.reader.stop(end));
        while self.hits.get(self.next_hit).is_some_and(|hit| hit.start < start) {
            self.next_hit += 1;
        }
        let count = self.hits[self.next_hit..].iter().take_while(|hit| hit.end <= stop).count();
        (self.next_hit, self.next_hit + count)
    }

    /// One piece of a paragraph: a heading that runs in, or a sentence.
    fn piece(&mut self, paragraph: u32, piece: &Piece, shape: Shape, opens: bool) {
        let Piece { first, end, mark, heading } = *piece;
        let depth = mark.map_or(0, |(kind, _)| self.depth(kind));
        if mark.is_none() && opens {
            self.marks.retain(|&open| open < Mark::Dash);
        }
        let start = mark.map_or(first, |(_, at)| at);
        let continued = shape == Shape::Item || mark.is_some();
        let depth =
            if depth == 0 && continued { u8::try_from(self.marks.len()).unwrap_or(u8::MAX).max(1) } else { depth };
        let sentence = Sentence {
            first: first as u32,
            end: end as u32,
            section: 0,
            paragraph,
            shape: if shape == Shape::Row {
                Shape::Row
            } else if continued {
                Shape::Item
            } else {
                Shape::Prose
            },
            role: Role::Results,
            depth,
            mark: mark.map(|(_, at)| (at as u32, first as u32)),
        };
        if opens {
            self.close(paragraph, start, first, end, continued || heading);
        }
        if heading {
            self.run_in = Some(paragraph);
            let role =
                self.open(start, (first, end - usize::from(self.reader.is(end - 1, Punct::Colon))), RUN_IN_LEVEL);
            if matches!(role, Role::Goals | Role::Tasks | Role::Shortcomings)
                && self.scope.is_none()
                && self.headings.last().is_some_and(|last| last.role == Some(role))
            {
                self.scope = Some(Scope { role, paragraph, list: false });
            }
            self.push(Sentence { role, shape: Shape::Heading, ..sentence });
            return;
        }
        self.sentence(start, sentence);
    }

    /// Ends at a new paragraph what the paragraph before opened in prose.
    fn close(&mut self, paragraph: u32, start: usize, first: usize, end: usize, continued: bool) {
        if let Some(scope) = self.scope.filter(|scope| scope.paragraph != paragraph) {
            let goes_on = continued
                || scope.list
                || (scope.role == Role::Tasks && starts_with_any(self.reader.slice(first, end), IMPERATIVES));
            let (from, to) = self.window(first, end);
            let done =
                !continued && self.hits[from..to].iter().any(|hit| hit.cue == Cue::Done) && self.has_figure(first, end);
            if !goes_on || done {
                self.scope = None;
            } else {
                self.scope = Some(Scope { paragraph, ..scope });
            }
        }
        if self.run_in.is_some_and(|old| old != paragraph) && !continued {
            self.run_in = None;
            self.headings.retain(|above| above.level < RUN_IN_LEVEL);
            let above = self.headings.last().copied();
            let role =
                self.scope.map(|scope| scope.role).or(above.and_then(|above| above.role)).unwrap_or(Role::Results);
            self.section(start, None, role, above.and_then(|above| above.sector), 0);
        }
    }

    /// A sentence of prose or an item: finds its purpose, and cuts it where the purpose turns.
    fn sentence(&mut self, start: usize, sentence: Sentence) {
        let (first, end) = (sentence.first as usize, sentence.end as usize);
        // `Nghị quyết … về nhiệm vụ năm 2024 ⏎ Năm 2023, thu ngân sách đạt …`: what came before is no goal.
        if self.opening_year(first).is_some_and(|year| year < self.aimed) {
            self.aimed = 0;
            self.headings.clear();
        }
        let (from, to) = self.window(first, end);
        let hits: Vec<Hit> = self.hits[from..to].to_vec();
        match self.turn(first, end, &hits) {
            Turn::None => {
                let role = self.quiet_role(first, end, &hits, sentence.paragraph);
                if let Some(year) = self.opening_year(first).filter(|_| role == Role::Results) {
                    self.year = year;
                }
                self.emit(start, Sentence { role, ..sentence });
            }
            Turn::Whole(role) => {
                if role != Role::People && role != Role::Lead {
                    self.enter(role, sentence.paragraph, self.reader.is(end - 1, Punct::Colon));
                }
                self.emit(start, Sentence { role, ..sentence });
            }
            Turn::Behind(at, role) => {
                // The part before keeps its own purpose.
                let before = self.quiet_role(first, at, &[], sentence.paragraph);
                let before = if before == Role::Results && !self.has_figure(first, at) { Role::Lead } else { before };
                let intro = Sentence { end: at as u32, role: before, ..sentence };
                self.push(intro);
                // A clause of its own (`…; mục tiêu hộ nghèo dưới 6%.`) says nothing of the sentences behind it.
                let clause = matches!(
                    self.reader.punct(at.wrapping_sub(1)),
                    Some(Punct::Semicolon | Punct::Comma | Punct::Dash)
                );
                // `Theo đề án, mục tiêu đến năm 2025 có 180 sản phẩm. Trong số này, …`: but where nothing was told before it, it does.
                if !clause || role != Role::Goals || !self.has_figure(first, at) {
                    self.enter(role, sentence.paragraph, at >= end && self.reader.is(end - 1, Punct::Colon));
                }
                if at < end {
                    self.emit(at, Sentence { first: at as u32, role, mark: None, ..sentence });
                }
            }
        }
    }

    fn enter(&mut self, role: Role, paragraph: u32, list: bool) {
        self.lead = false;
        self.scope = (role != Role::Results).then_some(Scope { role, paragraph, list });
    }

    /// Puts a sentence out, into a section of its own where the purpose changes.
    fn emit(&mut self, start: usize, sentence: Sentence) {
        let current = self.sections.last().copied();
        let weighty = matches!(sentence.role, Role::Results | Role::Shortcomings | Role::Tasks | Role::Goals);
        if let Some(current) = current.filter(|current| weighty && current.role != sentence.role) {
            let sector = if current.role == Role::Lead { None } else { current.sector };
            self.section(start, None, sentence.role, sector, 0);
        }
        self.push(sentence);
    }

    /// The purpose of a sentence in which nothing turns.
    fn quiet_role(&mut self, first: usize, end: usize, hits: &[Hit], paragraph: u32) -> Role {
        let figure = self.has_figure(first, end);
        // `Sau 5 năm, …`, `Kết thúc năm, …`, `Dịp này, …`: what came of the goals, or something else.
        const THEN: [&str; 8] =
            ["sau", "qua", "kết thúc", "dịp này", "nhân dịp", "kết quả", "đại hội bầu", "đại hội đã"];
        // `Toàn xã có …`, `Toàn huyện có …`
        let there_are = self.reader.word(first) == "toàn" && self.reader.word(first + 2) == "có";
        if self.scope.is_some_and(|scope| scope.role == Role::Goals && !scope.list)
            && figure
            && (there_are || starts_with_any(self.reader.slice(first, end), &THEN))
        {
            self.scope = None;
        }
        if let Some(scope) = self.scope {
            let done = figure && scope.paragraph == paragraph && hits.iter().any(|hit| hit.cue == Cue::Done);
            if !(done && matches!(scope.role, Role::Goals | Role::Shortcomings | Role::Tasks)) {
                return scope.role;
            }
            self.scope = None;
        }
        if let Some(role) = self.headings.last().and_then(|heading| heading.role) {
            return role;
        }
        let meeting = self.lead
            && !figure
            && (first..end).any(|at| {
                self.reader.is_date(at) || MEETING.iter().any(|words| self.reader.phrase(at, words).is_some())
            });
        if !meeting {
            self.lead = false;
            return Role::Results;
        }
        Role::Lead
    }

    fn has_figure(&self, first: usize, end: usize) -> bool {
        self.figures.get(first).zip(self.figures.get(end)).is_some_and(|(before, behind)| before < behind)
    }

    /// Where and to what a sentence turns.
    fn turn(&self, first: usize, end: usize, hits: &[Hit]) -> Turn {
        let (text, start) = (self.reader.slice(first, end), self.reader.start(first));
        if starts_with_any(text, PRESENT) && self.headings.last().is_none_or(|heading| heading.role.is_none()) {
            return Turn::Whole(Role::People);
        }
        let opening = |hit: &Hit, bytes: usize| hit.start - start <= bytes;
        if let Some(turn) = self.falls_short(first, end, hits) {
            return turn;
        }
        if let Some(turn) = self.assigns(first, end, hits, start) {
            return turn;
        }
        // `Năm 2017, … kết nạp 237 hội viên. Trong năm 2018, các cấp hội tiếp tục …; kết nạp 340 hội viên`
        let next = self.year > 0 && self.opening_year(first) == Some(self.year + 1) && !self.under(Role::Tasks);
        let duty = |hit: &Hit| hit.cue == Cue::Duty && hit.start - start < 120;
        // `Năm 2021, tiếp tục duy trì đà tăng trưởng, thu ngân sách đạt 120 tỷ đồng` has been reached.
        const REACHED: [&str; 5] = ["đạt", "được", "còn", "xảy", "có"];
        let reached = || text.contains("so với") || text.split([' ', ',']).any(|word| REACHED.contains(&word));
        if next && hits.iter().any(duty) && !hits.iter().any(|hit| hit.cue == Cue::Done) && !reached() {
            return Turn::Whole(Role::Tasks);
        }
        if let Some(turn) = self.aims(first, end, hits) {
            return turn;
        }
        // `Đại hội nhiệm kỳ 2025 - 2030 … Đến năm 2030, thu nhập bình quân đạt 90 triệu đồng`, told when the term begins.
        let by = usize::from(self.reader.word(first) == "đến");
        let by = self.opening_year(first + by).filter(|_| by > 0).unwrap_or_default();
        if by > 0
            && (self.reader.begins_term(by) || by >= FAR)
            && !self.under(Role::Tasks)
            && hits.iter().all(|hit| hit.cue != Cue::Done)
        {
            return Turn::Whole(Role::Goals);
        }
        // What was done ends what prose opened, where it stands at the head of a sentence.
        let done = hits.iter().find(|hit| opening(hit, 24)).is_some_and(|hit| hit.cue == Cue::Done);
        let now = starts_with_any(text, &["trong tháng", "trong quý", "trong năm"])
            && hits.iter().all(|hit| !matches!(hit.cue, Cue::Target | Cue::Aim));
        let done = done || now;
        if done
            && self.scope.is_some()
            && (self.has_figure(first, end) || starts_with_any(text, &["nhiệm kỳ trước", "nhiệm kỳ qua"]))
        {
            return Turn::Whole(Role::Results);
        }
        Turn::None
    }

    /// The year that a sentence opens with: `Năm 2018, …`, `Trong năm 2018, …`.
    fn opening_year(&self, first: usize) -> Option<u16> {
        let at = first + usize::from(matches!(self.reader.word(first), "trong" | "sang"));
        self.reader.period(at).filter(|period| period.kind == PeriodKind::Year).map(|period| period.first_year)
    }

    fn falls_short(&self, first: usize, end: usize, hits: &[Hit]) -> Option<Turn> {
        let (text, start) = (self.reader.slice(first, end), self.reader.start(first));
        let plain = self.scope.is_none_or(|scope| scope.role != Role::Tasks)
            && !self.under(Role::Tasks)
            && !self.under(Role::Shortcomings);
        let beside = hits.iter().any(|hit| hit.cue == Cue::Beside);
        let ready = hits.iter().any(|hit| matches!(hit.cue, Cue::Coming | Cue::Assignment));
        let lacking = hits.iter().find(|hit| hit.cue == Cue::Lack && hit.start - start <= 60);
        let named = lacking.is_some_and(|hit| {
            text.get(hit.end - start..).is_some_and(|rest| rest.find(':').is_some_and(|colon| colon < 40))
                && hit.start - start <= 24
        });
        // `Hội nghị cũng chỉ ra một số hạn chế cần khắc phục, đó là: …`
        let told = hits.iter().find(|hit| hit.cue == Cue::Lack && hit.start - start <= 120).and_then(|hit| {
            let lead = text.get(..hit.start - start)?;
            let near = lead.ends_with("một số ") || lead.ends_with("những ") || lead.ends_with("các ");
            let rest = text.get(hit.end - start..)?;
            let colon = rest.find(':').filter(|&colon| colon < 60)?;
            let on = rest.get(..colon)?;
            let plain = ![";", "kết quả", "biểu dương"].iter().any(|said| on.contains(said));
            (plain && near && ["chỉ ra", "chỉ rõ", "nêu rõ", "nêu lên"].iter().any(|said| lead.contains(said)))
                .then_some(hit.end + colon)
        });
        if let Some(colon) = told.filter(|_| plain && !ready) {
            let at = self.reader.at_byte(first, end, colon);
            return Some(Turn::Behind(at + 1, Role::Shortcomings));
        }
        let but = text.starts_with("tuy nhiên") && hits.iter().any(|hit| hit.cue == Cue::Lack) && text.contains("còn");
        (plain && !ready && (beside || named || but)).then_some(Turn::Whole(Role::Shortcomings))
    }

    /// A coming period with a duty, or somebody who asks for what is told next.
    fn assigns(&self, first: usize, end: usize, hits: &[Hit], start: usize) -> Option<Turn> {
        if self.under(Role::Tasks) || self.scope.is_some_and(|scope| scope.role == Role::Tasks) {
            return None;
        }
        // `Hội nghị đề ra phương hướng 3 tháng cuối năm. Theo đó, xã tiếp tục …`
        let text = self.reader.slice(first, end);
        let past =
            || hits.iter().any(|hit| hit.cue == Cue::Done) || text.contains(" được ") || text.contains("trong năm");
        if text.starts_with("theo đó") && !past() && !self.has_figure(first, end) {
            let near = |hit: &&Hit| start.saturating_sub(hit.end) < 160;
            let mut earlier = self.hits[..self.next_hit].iter().rev().take(6).take_while(near);
            let planned = earlier.any(|hit| matches!(hit.cue, Cue::Plans | Cue::Assignment | Cue::Coming));
            if planned && hits.iter().any(|hit| hit.cue == Cue::Duty && hit.start - start < 80) {
                return Some(Turn::Whole(Role::Tasks));
            }
        }
        let coming = hits.iter().position(|hit| hit.cue == Cue::Coming);
        if let Some(place) = coming {
            let hit = hits[place];
            let duty = hits[place..].iter().any(|later| later.cue == Cue::Duty && later.start - hit.end < 160);
            if hit.start - start <= 24 && duty {
                return Some(Turn::Whole(Role::Tasks));
            }
            // `… và nhấn mạnh: Trong 6 tháng cuối năm, … cần …`, `… tiếp thu những ý kiến. Trong …`
            let colon = (first..end).find(|&at| {
                self.reader.is(at, Punct::Colon)
                    && self.reader.start(at) < hit.start
                    && hit.start - self.reader.start(at) < 24
            });
            if let Some(colon) = colon.filter(|_| duty) {
                return Some(Turn::Behind(colon + 1, Role::Tasks));
            }
        }
        let asking = hits.iter().position(|hit| hit.cue == Cue::Asking)?;
        let assigned = hits[asking..].iter().find(|hit| hit.cue == Cue::Assignment);
        let colon =
            |from: usize| (first..end).find(|&at| self.reader.is(at, Punct::Colon) && self.reader.start(at) >= from);
        if let Some(hit) = assigned
            && let Some(colon) = colon(hit.end).filter(|&colon| self.reader.start(colon) - hit.end < 120)
        {
            return (!self.has_figure(first, colon)).then_some(Turn::Behind(colon + 1, Role::Tasks));
        }
        let asked = ["yêu cầu", "nhấn mạnh"].iter().any(|word| self.reader.slice(first, end).contains(word));
        let duty = hits[asking..].iter().any(|hit| hit.cue == Cue::Duty);
        let plain = hits.iter().all(|hit| hit.cue != Cue::Done) && !self.has_figure(first, end);
        if asked && duty && plain {
            // Behind a colon the tasks themselves begin.
            return Some(match colon(hits[asking].end) {
                Some(colon) => Turn::Behind(colon + 1, Role::Tasks),
                None => Turn::Whole(Role::Tasks),
            });
        }
        None
    }

    /// Figures aimed at.
    fn aims(&self, first: usize, end: usize, hits: &[Hit]) -> Option<Turn> {
        let aimed = self.under(Role::Tasks)
            || self.under(Role::Goals)
            || self.scope.is_some_and(|scope| matches!(scope.role, Role::Tasks | Role::Goals));
        if aimed {
            return None;
        }
        aims(&self.reader, (first, end), hits, &|first, end| self.has_figure(first, end))
    }

    /// Whether what is in hand are tasks or shortcomings.
    fn lists_tasks(&self) -> bool {
        let listed = |role| matches!(role, Role::Tasks | Role::Shortcomings);
        self.scope.is_some_and(|scope| listed(scope.role))
            || self.headings.last().and_then(|heading| heading.role).is_some_and(listed)
    }

    /// Whether a heading gives this purpose.
    fn under(&self, role: Role) -> bool {
        self.headings.last().is_some_and(|heading| heading.role == Some(role))
    }
}

fn cut_first(cut: &[Piece]) -> usize {
    cut.first().map_or(0, |piece| piece.first)
}

fn starts_with_any(text: &str, words: &[&str]) -> bool {
    let ends = |word: &str| !text.get(word.len()..).is_some_and(|rest| rest.starts_with(char::is_alphanumeric));
    words.iter().any(|word| begins(text, word) && ends(word))
}

/// How sentences begin that tell who was there.
const PRESENT: &[&str] = &[
    "dự",
    "về dự",
    "đến dự",
    "tới dự",
    "tham dự",
    "cùng dự",
    "cùng tham dự",
    "tham gia dự",
    "dự và chủ trì",
    "dự hội nghị",
    "dự họp",
    "dự có",
    "chủ trì hội nghị",
    "chủ trì kỳ họp",
    "chủ trì buổi làm việc",
    "dự và chỉ đạo",
    "thành phần tham dự",
];

/// How a heading without a mark begins that parts what the heading above announced.
const TOPICS: &[&str] = &["về", "trong lĩnh vực", "trên lĩnh vực", "lĩnh vực", "nhóm chỉ tiêu", "các chỉ tiêu về"];

/// What happens in the sentence that opens a report.
const MEETING: &[&str] = &["tổ chức", "họp", "khai mạc", "diễn ra", "làm việc với", "hội nghị", "kỳ họp", "đại hội"];

/// How tasks go on in a new paragraph.
const IMPERATIVES: &[&str] = &[
    "tăng cường",
    "tiếp tục",
    "đẩy mạnh",
    "tập trung",
    "thực hiện",
    "chỉ đạo",
    "nâng cao",
    "chủ động",
    "phát huy",
    "quan tâm",
    "đồng thời",
    "cùng với đó",
    "bên cạnh đó",
    "ngoài ra",
    "phấn đấu",
    "lãnh đạo",
    "củng cố",
    "xây dựng",
    "duy trì",
    "làm tốt",
    "chú trọng",
    "rà soát",
    "kịp thời",
    "thường xuyên",
    "tích cực",
    "huy động",
    "vận động",
    "tuyên truyền",
    "hoàn thành",
    "đảm bảo",
    "bảo đảm",
    "giữ vững",
    "phối hợp",
];

#[cfg(test)]
mod tests {
    use crate::outline::testing::{same, sections, sentences};

    fn check(text: &str, wanted: &str) {
        same(text, &sentences(text), wanted);
    }

    #[test]
    fn tasks_open_behind_a_colon() {
        check(
            "Xã Đồng Mai sơ kết\n\nThu ngân sách đạt 12 tỷ đồng.\n\nKết luận hội nghị, đồng chí Bí thư yêu cầu tập trung thực hiện một số nhiệm vụ trọng tâm: Tăng thu ngân sách. Giữ vững an ninh.",
            "title lead | Xã Đồng Mai sơ kết\nprose results | Thu ngân sách đạt 12 tỷ đồng.\nprose lead | Kết luận hội nghị, đồng chí Bí thư yêu cầu tập trung thực hiện một số nhiệm vụ trọng tâm:\nprose tasks | Tăng thu ngân sách.\nprose tasks | Giữ vững an ninh.",
        );
    }

    #[test]
    fn goals_open_in_mid_sentence_and_end() {
        check(
            "Xã đặt mục tiêu 2025-2030: thu ngân sách tăng 12%/năm. Nhiệm kỳ trước: thu ngân sách tăng 5%/năm.",
            "prose lead | Xã đặt mục tiêu 2025-2030:\nprose goals | thu ngân sách tăng 12%/năm.\nprose results | Nhiệm kỳ trước: thu ngân sách tăng 5%/năm.",
        );
        check(
            "Xã phấn đấu thu ngân sách đạt 12 tỷ đồng. Toàn huyện có 9 xã đạt chuẩn.",
            "prose goals | Xã phấn đấu thu ngân sách đạt 12 tỷ đồng.\nprose results | Toàn huyện có 9 xã đạt chuẩn.",
        );
        check(
            "Hộ nghèo còn 6,7%; mục tiêu hộ nghèo dưới 6%.\n\nHết.",
            "prose results | Hộ nghèo còn 6,7%;\nprose goals | mục tiêu hộ nghèo dưới 6%.\nprose lead | Hết.",
        );
    }

    #[test]
    fn a_year_to_come_and_a_number_of_targets_open_goals() {
        check(
            "Năm 2022, hội kết nạp 23 hội viên.\n\nTrong năm 2023, hội tiếp tục nâng cao chất lượng; kết nạp 34 hội viên.",
            "prose results | Năm 2022, hội kết nạp 23 hội viên.\nprose tasks | Trong năm 2023, hội tiếp tục nâng cao chất lượng; kết nạp 34 hội viên.",
        );
        check(
            "Năm 2022, hội kết nạp 23 hội viên.\n\nNăm 2023, hội tiếp tục phát triển, đã kết nạp 34 hội viên.",
            "prose results | Năm 2022, hội kết nạp 23 hội viên.\nprose results | Năm 2023, hội tiếp tục phát triển, đã kết nạp 34 hội viên.",
        );
        check(
            "Phường đề ra 27 chỉ tiêu cụ thể, trong đó có thu nhập 90 triệu đồng. Phường đã đề ra 27 chỉ tiêu, trong đó 20 chỉ tiêu đạt.",
            "prose goals | Phường đề ra 27 chỉ tiêu cụ thể, trong đó có thu nhập 90 triệu đồng.\nprose results | Phường đã đề ra 27 chỉ tiêu, trong đó 20 chỉ tiêu đạt.",
        );
    }

    #[test]
    fn a_resolution_tells_goals_and_a_comparison_does_not() {
        check(
            "Nghị quyết của HĐND huyện về nhiệm vụ phát triển kinh tế năm 2027\n\nThu ngân sách đạt 51 tỷ đồng.",
            "title tasks | Nghị quyết của HĐND huyện về nhiệm vụ phát triển kinh tế năm 2027\nprose tasks | Thu ngân sách đạt 51 tỷ đồng.",
        );
        check(
            "Một số chỉ tiêu chủ yếu tháng 12 so với cùng kỳ\n\nThu ngân sách đạt 51 tỷ đồng.",
            "title lead | Một số chỉ tiêu chủ yếu tháng 12 so với cùng kỳ\nprose results | Thu ngân sách đạt 51 tỷ đồng.",
        );
    }

    #[test]
    fn traps_are_no_goals() {
        check(
            "Có 9/9 chỉ tiêu đạt và vượt kế hoạch. Vốn chương trình mục tiêu quốc gia là 5 tỷ đồng.",
            "prose results | Có 9/9 chỉ tiêu đạt và vượt kế hoạch.\nprose results | Vốn chương trình mục tiêu quốc gia là 5 tỷ đồng.",
        );
    }

    #[test]
    fn headings_hand_down_purpose_and_sector() {
        let text = "BÁO CÁO\nTình hình kinh tế - xã hội xã Đồng Mai\nI. KẾT QUẢ ĐẠT ĐƯỢC\n1. Kinh tế\n- Lúa: 33 ha.\n2. Quốc phòng - an ninh\nGiao quân đạt 100% kế hoạch.\nII. PHƯƠNG HƯỚNG, NHIỆM VỤ\n1. Kinh tế\n- Trồng 40 ha lúa.\nIII. TỒN TẠI, HẠN CHẾ\nThu ngân sách thấp.";
        same(
            text,
            &sections(text),
            "lead - 0 | \nresults - 3 | KẾT QUẢ ĐẠT ĐƯỢC\nresults economy 4 | Kinh tế\nresults security 4 | Quốc phòng - an ninh\ntasks - 3 | PHƯƠNG HƯỚNG, NHIỆM VỤ\ntasks economy 4 | Kinh tế\nshortcomings - 3 | TỒN TẠI, HẠN CHẾ",
        );
    }

    #[test]
    fn a_resolution_sets_goals_for_its_topics() {
        let text = "Nghị quyết của HĐND huyện về nhiệm vụ phát triển kinh tế - xã hội năm 2024\nTrong lĩnh vực kinh tế:\nThu ngân sách đạt 51 tỷ đồng.";
        let aimed = "tasks mixed 1 | Nghị quyết của HĐND huyện về nhiệm vụ phát triển kinh tế - xã hội năm 2024\ntasks economy 5 | Trong lĩnh vực kinh tế:";
        same(text, &sections(text), aimed);
        let text = "Nghị quyết của HĐND huyện về nhiệm vụ phát triển kinh tế - xã hội năm 2024\nNăm 2023, thu ngân sách đạt 51 tỷ đồng.";
        let told = "tasks mixed 1 | Nghị quyết của HĐND huyện về nhiệm vụ phát triển kinh tế - xã hội năm 2024\nresults mixed 0 | ";
        same(text, &sections(text), told);
        let text = "Một số chỉ tiêu chủ yếu tháng 12 so với cùng kỳ năm 2019\nTổng mức bán lẻ tăng 5%.";
        same(text, &sections(text), "lead - 0 | \nresults - 0 | ");
    }

    #[test]
    fn headings_run_into_their_text() {
        let text = "Về kinh tế: Thu ngân sách đạt 12 tỷ đồng. Về văn hóa - xã hội: Có 5 hộ thoát nghèo.\n\nPhường có 26 chi bộ.";
        same(
            text,
            &sections(text),
            "results economy 8 | Về kinh tế\nresults society 8 | Về văn hóa - xã hội\nresults - 0 | ",
        );
    }

    #[test]
    fn shortcomings() {
        check(
            "Thu ngân sách đạt 12 tỷ đồng. Bên cạnh kết quả đạt được còn một số tồn tại: thu nợ chậm.",
            "prose results | Thu ngân sách đạt 12 tỷ đồng.\nprose shortcomings | Bên cạnh kết quả đạt được còn một số tồn tại: thu nợ chậm.",
        );
    }
}

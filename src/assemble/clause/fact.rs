//! Facts: what a quantity says (mức đạt, tỷ lệ, tăng giảm).

use super::class::Class;
use super::item::{Data, Item, Source};
use super::layer;
use super::rule::{Rule, Table, listed, listed_all, listed_pairs};
use crate::assemble::{Direction, Versus};
use crate::lex::Terms;
use crate::lexicon::{Class as TermClass, Entry};
use std::sync::LazyLock;

/// What a quantity says, before it is known of which indicator.
#[derive(Clone, Copy, Debug)]
pub struct Fact {
    /// The rule that read it.
    pub rule: &'static str,
    /// What it says.
    pub build: Build,
    /// Index of its quantity; for a pair the right one follows.
    pub quantity: u32,
    /// Its quantity is two around a slash.
    pub pair: bool,
    /// A second quantity (`lần lượt 5,4% và 17,2%`).
    pub second: Option<u32>,
    /// Tokens of the plan words.
    pub plan: Option<(u32, u32)>,
    /// The base and its tokens.
    pub base: Option<(Versus, u32, u32)>,
    /// What stands before the quantity within the fact.
    pub lead: Class,
    /// Tokens, all of the match.
    pub tokens: (u32, u32),
}

/// What a fact rule builds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Build {
    /// A level: an amount, or two around a slash.
    Level,
    /// A percentage of which it is not said of what.
    Percent,
    /// A percentage of a plan.
    Completion,
    /// A percentage of another period.
    OfBase,
    /// A share of a whole.
    Share,
    /// A planned amount.
    Plan,
    /// A movement.
    Move(Direction),
    /// A movement above the plan.
    Exceed,
    /// Twice, one and a half times: told without a figure.
    Doubled,
    /// A movement given only by its sign.
    Signed,
    /// Two movements told one after the other.
    Aligned(Direction),
    /// A movement planned as such: `giảm 1/1 hộ`.
    MovedPair,
    /// None of a countable thing.
    Zero,
}

/// What quantities say.
pub const RULES: &[Rule<Build>] = &[
    Rule {
        id: "rate.plan",
        doc: listed("Tỷ lệ so với kế hoạch: đạt, bằng, hoàn thành X% kế hoạch. · A percentage of a plan."),
        pattern: "attain|equal|estimate|ratio|tone|filler|remain* pct plan-ref",
        build: Build::Completion,
        examples: listed_pairs(&[
            ("Thu ngân sách đạt 60% KH tỉnh giao, đạt 58% KH HĐND huyện giao.", "Thu ngân sách: 60% KH, 58% KH"),
            ("Trồng rừng được 28 ha, bằng 112% kế hoạch.", "Trồng rừng = 28 ha: 112% KH"),
        ]),
        counterexamples: listed_all(&["Tỷ lệ hộ nghèo còn 4,2%."]),
    },
    Rule {
        id: "rate.base",
        doc: listed("Tỷ lệ so với kỳ khác: bằng, đạt X% so cùng kỳ. · A percentage of another period."),
        pattern: "attain|equal|tone|estimate|ratio+ pct base-ref",
        build: Build::OfBase,
        examples: listed_pairs(&[(
            "Cho vay 16 tỷ đồng, bằng 131% so với cùng kỳ.",
            "Cho vay = 16000000000 đồng: 131% kỳ gốc",
        )]),
        counterexamples: listed_all(&["Doanh thu tăng 5% so với cùng kỳ."]),
    },
    Rule {
        id: "rate.base-first",
        doc: listed(
            "Tỷ lệ nêu sau kỳ so sánh: so với cùng kỳ đạt X%. · A percentage told behind the period that it is of.",
        ),
        pattern: "base-ref attain|equal+ pct",
        build: Build::OfBase,
        examples: listed_pairs(&[(
            "Diện tích lúa 450 ha, so với cùng kỳ đạt 98,5%.",
            "Diện tích lúa = 450 ha: 98.5% kỳ gốc",
        )]),
        counterexamples: listed_all(&["Lực lượng dân quân so với dân số đạt 1,5%."]),
    },
    Rule {
        id: "rate.share",
        doc: listed("Tỷ trọng: chiếm X%. · A share of a whole."),
        pattern: "share ratio? attain? pct",
        build: Build::Share,
        examples: listed_pairs(&[("Toàn xã có 258 hộ nghèo, chiếm 0,6%.", "Hộ nghèo = 258 hộ: 0.6% tổng")]),
        counterexamples: listed_all(&["Tỷ lệ hộ khá đạt 45%."]),
    },
    Rule {
        id: "plan.bracket",
        doc: listed(
            "Mức kế hoạch nêu trong ngoặc hoặc ngay sau từ kế hoạch. · A planned amount in brackets or right behind the plan word.",
        ),
        pattern: "open plan-ref|goal attain|equal* colon? quantity",
        build: Build::Plan,
        examples: listed_pairs(&[
            ("Tăng trưởng đạt 7,1% (kế hoạch là 7%).", "Tăng trưởng = 7.1 %, KH 7"),
            ("Tỷ lệ hồ sơ trực tuyến đạt 63,5% (mục tiêu 70%).", "Tỷ lệ hồ sơ trực tuyến = 63.5 %, KH 70"),
        ]),
        counterexamples: listed_all(&["Đạt 50% (kế hoạch giao đầu năm)."]),
    },
    Rule {
        id: "plan.amount",
        doc: listed("Kế hoạch X, thực hiện Y. · A planned amount, the actual one follows."),
        pattern: "plan-ref open? attain|equal* colon? amount",
        build: Build::Plan,
        examples: listed_pairs(&[("Diện tích ngô KH 50 ha, TH 48 ha.", "Diện tích ngô = 48 ha, KH 50")]),
        counterexamples: listed_all(&["Đạt 95% kế hoạch, với 20 hộ tham gia."]),
    },
    Rule {
        id: "change.up",
        doc: listed("Mức tăng, theo % hoặc theo đơn vị. · A rise, in percent or in the thing's own unit."),
        pattern: "ratio? up average|estimate|ratio|attain|tone|equal|filler* quantity base-ref|plan-ref?",
        build: Build::Move(Direction::Up),
        examples: listed_pairs(&[(
            "Toàn phường có 230 hộ kinh doanh, tăng 14 hộ so với cùng kỳ.",
            "Hộ kinh doanh = 230 hộ kinh doanh: +14 hộ (cùng kỳ)",
        )]),
        counterexamples: listed_all(&["Tăng cường tuyên truyền 5 buổi."]),
    },
    Rule {
        id: "change.down",
        doc: listed("Mức giảm. · A fall."),
        pattern: "ratio? down average|estimate|ratio|attain|tone|equal|filler* quantity base-ref|plan-ref?",
        build: Build::Move(Direction::Down),
        examples: listed_pairs(&[(
            "Tai nạn giao thông xảy ra 12 vụ, giảm 3 vụ so với cùng kỳ.",
            "Tai nạn giao thông = 12 vụ: -3 vụ (cùng kỳ)",
        )]),
        counterexamples: listed_all(&["Hộ nghèo giảm còn 4,5%."]),
    },
    Rule {
        id: "change.yearly",
        doc: listed(
            "Mức tăng giảm bình quân hằng năm, giai đoạn nêu giữa: giảm bình quân hằng năm: 1,5%. · A movement on average a year, the years told before the figure.",
        ),
        pattern: "up|down average|slash|plan-tail|period+ colon? attain|equal|tone|filler* quantity",
        build: Build::Move(Direction::Up),
        examples: listed_pairs(&[(
            "Tỷ lệ hộ nghèo giảm bình quân hằng năm: 1,5%.",
            "Tỷ lệ hộ nghèo: -1.5% (kỳ trước)",
        )]),
        counterexamples: listed_all(&["Thu nhập tăng, bình quân 1,5 triệu đồng."]),
    },
    Rule {
        id: "change.times",
        doc: listed("Gấp bao nhiêu lần. · So many times as much."),
        pattern: "up|down? fold|up attain? times|bare base-ref|plan-ref|period?",
        build: Build::Move(Direction::Times),
        examples: listed_pairs(&[(
            "Khách du lịch đạt 91 nghìn lượt, tăng gấp 6 lần so với năm 2021.",
            "Khách du lịch = 91000 lượt: x6 (kỳ trước)",
        )]),
        counterexamples: listed_all(&["Phun khử khuẩn 2 lần."]),
    },
    Rule {
        id: "change.times-of",
        doc: listed("Gấp bao nhiêu lần của nơi khác. · So many times that of another place."),
        pattern: "up|down? fold times plan-tail plan-tail|agent|word*",
        build: Build::Move(Direction::Times),
        examples: listed_pairs(&[("Thu nhập bình quân gấp 1,3 lần của tỉnh.", "Thu nhập bình quân: x1.3 (khác)")]),
        counterexamples: listed_all(&["Doanh thu gấp 2 lần so với năm 2020."]),
    },
    Rule {
        id: "change.against",
        doc: listed("Mức tăng giảm nêu sau mốc so sánh: giảm so với cùng kỳ 3 vụ. · A movement told behind its base."),
        pattern: "up|down base-ref|plan-ref colon? attain|tone|equal|filler* quantity",
        build: Build::Move(Direction::Up),
        examples: listed_pairs(&[(
            "Xã có 12 vụ hòa giải, giảm so với cùng kỳ 3 vụ.",
            "Vụ hòa giải = 12 vụ: -3 vụ (cùng kỳ)",
        )]),
        counterexamples: listed_all(&["Số vụ giảm so với cùng kỳ, thiệt hại 20 triệu đồng."]),
    },
    Rule {
        id: "change.than",
        doc: listed(
            "Mức tăng giảm nêu sau kỳ so sánh, không có “so với”: cao hơn năm trước 7,7%. · A movement told behind the period it is compared with.",
        ),
        pattern: "up|down earlier|period plan-tail|period|earlier|aside* tone|filler|equal|attain* quantity",
        build: Build::Move(Direction::Up),
        examples: listed_pairs(&[(
            "Thu ngân sách đạt 45 tỷ đồng, cao hơn năm trước 3 tỷ đồng.",
            "Thu ngân sách = 45000000000 đồng: +3000000000 đồng (kỳ trước)",
        )]),
        counterexamples: listed_all(&["Thu ngân sách cao hơn năm trước, đạt 45 tỷ đồng."]),
    },
    Rule {
        id: "change.than-other",
        doc: listed(
            "Cao hơn, thấp hơn mức của nơi khác bao nhiêu: cao hơn bình quân chung 2%. · By how much another's level is exceeded.",
        ),
        pattern: "up|down up? word|name|measure|ratio|average|agent|plan-tail|link+ equal|attain|tone|filler* quantity",
        build: Build::Move(Direction::Up),
        examples: listed_pairs(&[(
            "Tỷ lệ giải ngân đạt 62%, cao hơn bình quân chung của tỉnh 4,5%.",
            "Tỷ lệ giải ngân = 62 %: +4.5% (khác)",
        )]),
        counterexamples: listed_all(&["Thu nhập tăng diện tích trồng 12 ha."]),
    },
    Rule {
        id: "change.double",
        doc: listed("Gấp đôi, gấp rưỡi. · Twice, one and a half times."),
        pattern: "up|down? double base-ref|plan-ref|period?",
        build: Build::Doubled,
        examples: listed_pairs(&[("Khách du lịch tăng gấp đôi so với cùng kỳ.", "Khách du lịch: x2 (cùng kỳ)")]),
        counterexamples: listed_all(&["Xã khẩn trương, gấp rút cứu 2 hộ."]),
    },
    Rule {
        id: "change.exceed",
        doc: listed("Vượt kế hoạch bao nhiêu. · By how much a plan is exceeded."),
        pattern: "exceed attain|tone* quantity plan-ref|base-ref?",
        build: Build::Exceed,
        examples: listed_pairs(&[(
            "Sản lượng thóc đạt 280 tấn, vượt 4,1% kế hoạch.",
            "Sản lượng thóc = 280 tấn: +4.1% (KH)",
        )]),
        counterexamples: listed_all(&["Có 12 chỉ tiêu đạt và vượt."]),
    },
    Rule {
        id: "change.exceed-by",
        doc: listed(
            "Vượt kế hoạch bao nhiêu, kế hoạch nêu trước con số. · By how much a plan is exceeded, the plan told first.",
        ),
        pattern: "exceed plan-ref|plan-tail+ tone|filler* quantity",
        build: Build::Exceed,
        examples: listed_pairs(&[(
            "Thu ngân sách đạt 120 tỷ đồng, vượt dự toán 12%.",
            "Thu ngân sách = 120000000000 đồng: +12% (KH)",
        )]),
        counterexamples: listed_all(&["Thu ngân sách vượt dự toán, đạt 112%."]),
    },
    Rule {
        id: "change.signed",
        doc: listed("Mức tăng giảm ghi bằng dấu trong ngoặc. · A movement told by its sign in brackets."),
        pattern: "signed",
        build: Build::Signed,
        examples: listed_pairs(&[(
            "Gieo trồng 29 ha, giảm 8,3% (-2,6 ha) so với cùng kỳ.",
            "Gieo trồng = 29 ha: -8.3% (cùng kỳ), -2.6 ha (cùng kỳ)",
        )]),
        counterexamples: listed_all(&["Giai đoạn 2016-2020."]),
    },
    Rule {
        id: "change.respectively",
        doc: listed("Hai mức tăng giảm nêu lần lượt. · Two movements told one after the other."),
        pattern: "up|down respectively quantity comma|and|semicolon quantity",
        build: Build::Aligned(Direction::Up),
        examples: listed_pairs(&[("Chỉ số giá tăng lần lượt 5,4% và 17,2%.", "Chỉ số giá: +5.4%, +17.2%")]),
        counterexamples: listed_all(&["Lần lượt các đại biểu phát biểu."]),
    },
    Rule {
        id: "change.planned",
        doc: listed("Mức giảm đã đặt kế hoạch: giảm 1/1 hộ. · A movement over its plan."),
        pattern: "up|down pair",
        build: Build::MovedPair,
        examples: listed_pairs(&[("Trong năm giảm 3/4 hộ nghèo.", "Giảm hộ nghèo = 3 hộ, KH 4")]),
        counterexamples: listed_all(&["Có 3/4 thôn đạt chuẩn."]),
    },
    Rule {
        id: "level.amount",
        doc: listed(
            "Mức đạt: một số lượng, hoặc hai số quanh dấu gạch chéo. · A level: an amount, or two around a slash.",
        ),
        pattern: "attain|equal|estimate|remain|tone|filler* amount|pair",
        build: Build::Level,
        examples: listed_pairs(&[("Sản lượng lương thực đạt 694,5 tấn.", "Sản lượng lương thực = 694.5 tấn")]),
        counterexamples: listed_all(&["Xã có dự án trồng giống TBR 225."]),
    },
    Rule {
        id: "level.percent",
        doc: listed(
            "Một tỷ lệ không nói rõ so với gì: bản thân là mức đạt, hoặc là tỷ lệ kế hoạch. · A percentage of which it is not said of what.",
        ),
        pattern: "attain|equal|estimate|remain|tone|ratio|filler* pct",
        build: Build::Percent,
        examples: listed_pairs(&[
            ("Tỷ lệ hộ nghèo còn 4,25%.", "Tỷ lệ hộ nghèo = 4.25 %"),
            ("Thu ngân sách đạt 79,2%.", "Thu ngân sách: 79.2% KH"),
        ]),
        counterexamples: listed_all(&["Thu ngân sách đạt 60% dự toán."]),
    },
    Rule {
        id: "level.none",
        doc: listed("Không có một đối tượng đếm được. · None of a countable thing."),
        pattern: "none",
        build: Build::Zero,
        examples: listed_pairs(&[("Trên địa bàn không có hộ tái nghèo.", "Hộ tái nghèo = 0 hộ")]),
        counterexamples: listed_all(&["Phong trào không ngừng phát triển."]),
    },
];

const _: () = assert!(RULES.len() <= Table::<Build>::MOST);
static TABLE: LazyLock<Table<Build>> = LazyLock::new(|| Table::new(RULES));

/// Reads the facts among `items`; each becomes one item.
pub fn facts(source: &Source<'_>, items: &mut Vec<Item>, scratch: &mut Vec<Item>, facts: &mut Vec<Fact>) {
    facts.clear();
    layer::run(&TABLE, items, scratch, |rule, matched, behind| {
        // `cao hơn năm 2015 khoảng 1,2%`; `tăng 6 tháng đầu năm 12%` has no base there.
        if let ("change.than", [moved, when, ..]) = (rule.id, matched)
            && !when.class.meets(Class::EARLIER)
            && !source.words(moved.first, moved.end).ends_with("hơn")
        {
            return None;
        }
        // `so với kế hoạch (12 ha)`; in `ban hành kế hoạch (3 văn bản)` nothing is planned.
        if let ("plan.amount", [plan, open, ..]) = (rule.id, matched)
            && open.class.meets(Class::OPEN)
            && !(source.word(plan.first) == "so" || source.word(plan.end - 1) == "giao")
        {
            return None;
        }
        let fact = fact(source.terms, rule, matched, behind)?;
        // `so với dân số đạt 1,5%` is no percentage of another time.
        if rule.id == "rate.base-first" && fact.base.is_none_or(|base| base.0 == Versus::Other) {
            return None;
        }
        if rule.id == "change.than-other" && !than_other(source, matched, behind) {
            return None;
        }
        let (first, end) = fact.tokens;
        facts.push(fact);
        Some(Item { class: Class::FACT, first, end, data: Data::Fact(facts.len() as u32 - 1) })
    });
}

fn fact(terms: &Terms, rule: &'static Rule<Build>, matched: &[Item], behind: &[Item]) -> Option<Fact> {
    let mut build = rule.build;
    let mut quantities = matched.iter().filter_map(|item| match item.data {
        Data::Quantity(at) | Data::Pair(at) => Some(at),
        _ => None,
    });
    let (quantity, second) = (quantities.next(), quantities.next());
    if build == Build::Zero {
        // The noun stays outside the fact, so that the name can be read from it; what has its own figure is not none:
        // `không có giấy phép lái xe: 78 trường hợp`.
        let noun = behind.first()?;
        let ends = |item: &&Item| item.class.meets(Class::BOUNDARY);
        if behind.iter().take(10).find(ends).is_some_and(|item| item.class.meets(Class::COLON)) {
            return None;
        }
        let counted = terms.of(noun.first as usize, TermClass::Unit).map(|term| term.entry);
        let first = matched.first()?;
        let tokens = (first.first, first.end);
        return matches!(counted, Some(Entry::Unit(_))).then_some(Fact {
            rule: rule.id,
            build,
            quantity: 0,
            pair: false,
            second: None,
            plan: None,
            base: None,
            lead: Class::EMPTY,
            tokens,
        });
    }
    let (quantity, number_at) = match build {
        Build::Doubled => (0, matched.iter().position(|item| item.class.meets(Class::DOUBLE))?),
        _ => (quantity?, matched.iter().position(|item| matches!(item.data, Data::Quantity(_) | Data::Pair(_)))?),
    };
    let moves_down = matched.iter().any(|item| item.class.meets(Class::DOWN));
    if matches!(rule.id, "change.against" | "change.than" | "change.than-other" | "change.yearly") && moves_down {
        build = Build::Move(Direction::Down);
    }
    if matches!(build, Build::Aligned(_)) && moves_down {
        build = Build::Aligned(Direction::Down);
    }
    let times = matched.iter().any(|item| item.class.meets(Class::TIMES));
    if matches!(build, Build::Move(Direction::Up)) && times {
        build = Build::Move(Direction::Times);
    }
    let pair = matched.iter().any(|item| matches!(item.data, Data::Pair(_)));
    let lead = matched.iter().take(number_at).fold(Class::EMPTY, |all, item| all.or(item.class));
    let plan = matched.iter().find(|item| item.class.meets(Class::PLAN_REF)).map(|item| (item.first, item.end));
    let base = matched.iter().find_map(|item| match item.data {
        Data::Base(versus) => Some((versus, item.first, item.end)),
        Data::Period(_) => Some((Versus::Previous, item.first, item.end)),
        _ => None,
    });
    let behind_number = matched.get(number_at + 1..).unwrap_or_default();
    let base = match (rule.id, behind_number.first(), behind_number.last()) {
        ("change.times-of", Some(first), Some(last)) => Some((Versus::Other, first.first, last.end)),
        ("change.than-other", ..) => {
            matched.get(1).zip(matched.get(number_at - 1)).map(|(from, to)| (Versus::Other, from.first, to.end))
        }
        ("change.than", ..) => {
            let when = |item: &&Item| item.class.meets(Class::EARLIER.or(Class::PERIOD));
            matched.iter().find(when).map(|item| (Versus::Previous, item.first, item.end))
        }
        _ => base,
    };
    Some(Fact {
        rule: rule.id,
        build,
        quantity,
        pair,
        second,
        plan,
        base,
        lead,
        tokens: (matched.first()?.first, matched.last()?.end),
    })
}

/// Whether `cao hơn`, `thấp hơn` lead to the level of another: `cao hơn bình quân chung của cả nước 2%`; in `cao hơn mức tăng 7% của
/// cùng kỳ` the figure is that level.
fn than_other(source: &Source<'_>, matched: &[Item], behind: &[Item]) -> bool {
    let (Some(lead), Some(of), Some(last)) = (matched.first(), matched.get(1), matched.last()) else { return false };
    let said = source.words(of.first, last.first);
    let head = ["bình quân", "trung bình", "mức", "tăng trưởng", "tốc độ", "tỷ lệ", "toàn ", "cả "];
    let level =
        head.iter().any(|head| said.starts_with(head)) || said.contains(" bình quân") || said.contains(" chung");
    let owned = behind.first().is_some_and(|item| source.word(item.first) == "của");
    let reached = matched.iter().any(|item| item.class.meets(Class::ATTAIN) && source.word(item.first) != "là");
    source.word(lead.end - 1) == "hơn" && level && !owned && !reached
}

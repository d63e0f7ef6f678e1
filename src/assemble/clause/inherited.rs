//! What a name takes over from the one before it: the thing that a bare measure is of, the measure that a part shares.

use super::class::Class;
use super::fact::Build;
use super::item::Item;
use super::name::{Name, Parts};
use super::naming::Scene;
use super::resolve::{self, Percent};
use super::walker::Memory;
use crate::lexicon::Dimension;

/// What a bare head such as `năng suất` is of: what the clause was about before.
pub(super) fn own_object(scene: &Scene<'_>) -> Name {
    // `thu ngân sách`, `dư nợ`, `thu nhập` say by themselves of what they are.
    let head = scene.words.content.first().map(|item| scene.source.words(item.first, item.end)).unwrap_or_default();
    let open = [
        "diện tích",
        "tổng diện tích",
        "năng suất",
        "năng xuất",
        "sản lượng",
        "tổng sản lượng",
        "tỷ lệ",
        "tỉ lệ",
        "giá trị",
        "tổng giá trị",
    ];
    let open = open.iter().any(|known| {
        head == *known || head.strip_prefix(known).is_some_and(|rest| rest == " bình quân" || rest == " gieo trồng")
    });
    match scene.before {
        _ if !scene.words.topic.is_empty() => Name::of(&scene.words.topic),
        _ if !open => Name::of(&[]),
        Some(before) if scene.same_sentence && !before.parts.behind => {
            if before.parts.measure.is_empty() && before.parts.verb.is_empty() {
                before.name.clone().of_a_crop(scene.source)
            } else {
                before.parts.object.clone().of_a_crop(scene.source)
            }
        }
        _ => Name::of(scene.topic),
    }
}

/// The measure that a part or a sibling inherits: `trong đó lúa 115 ha` under `Tổng diện tích`.
pub(super) fn inherited_measure(scene: &Scene<'_>, content: &[Item]) -> Option<Name> {
    let first = content.first()?;
    let cue = scene.source.terms.of(first.first as usize, crate::lexicon::Class::Cue).map(|term| term.entry);
    let own = matches!(
        cue,
        Some(crate::lexicon::Entry::Cue(
            crate::lexicon::Cue::Measure
                | crate::lexicon::Cue::Ratio
                | crate::lexicon::Cue::Verb
                | crate::lexicon::Cue::Down
        ))
    );
    // `Công nghiệp - Xây dựng` is a field, not what was done.
    let mut dashed = false;
    let acts = content.iter().any(|item| {
        let verb = item.class.meets(Class::VERB) && !dashed;
        dashed = item.class.meets(Class::DASH.or(Class::AND));
        verb
    });
    // `dư nợ hộ nghèo 28 tỷ đồng, hộ mới thoát nghèo 9 tỷ đồng, giải quyết việc làm 3 tỷ đồng` names what was lent for.
    let said = scene.source.words(first.first, content.last().map_or(first.end, |last| last.end));
    let lent = (said.starts_with("hộ ") || said.starts_with("giải quyết việc làm"))
        && scene.before.is_some_and(|memory| memory.parts.measure.says(scene.source, "dư nợ"));
    // `giá trị sản xuất công nghiệp …; xuất khẩu …`, unlike `kim ngạch xuất khẩu …; nhập khẩu …`.
    let shares = |memory: &Memory| ["khẩu", "kim ngạch"].iter().any(|word| memory.name.says(scene.source, word));
    let traded = ["xuất khẩu", "nhập khẩu"].iter().any(|head| said.starts_with(head))
        && !said.starts_with("xuất khẩu lao")
        && !scene.before.or(scene.whole).is_some_and(shares);
    if (own || acts) && !lent || traded || said.starts_with("nợ ") {
        return None;
    }
    if matches!(scene.fact.build, Build::Percent | Build::Share) {
        // `Cơ cấu kinh tế: nông nghiệp 29,9%; dịch vụ 43,4%`: each is a share of that.
        if scene.words.colon && scene.fact.lead == Class::EMPTY && resolve::is_rate(scene.source, &scene.words.topic) {
            return Some(Name::of(&scene.words.topic));
        }
        // `tỷ lệ đảng viên đạt 21%, đoàn viên đạt 78%`: both are ratios.
        let sector = matches!(
            scene.source.word(first.first),
            "công" | "nông" | "dịch" | "thương" | "xây" | "lâm" | "thủy" | "tiểu" | "khu" | "ngành" | "du"
        );
        let ratio = |memory: &&Memory| {
            let measure = &memory.parts.measure;
            let (named, lettered) =
                (memory.percent == Some(Percent::Value), !measure.says(scene.source, "trọng") || sector);
            named && lettered && ["lệ", "cấu", "trọng"].iter().any(|said| measure.says(scene.source, said))
                || sector && measure.says(scene.source, "trọng") && scene.words.joined && !scene.words.separated
        };
        return scene.before.filter(ratio).filter(|_| scene.same_sentence).map(|memory| memory.parts.measure.clone());
    }
    if scene.fact.build != Build::Level {
        return None;
    }
    let topic = Parts::of(scene.source, scene.topic);
    let same = |memory: &&Memory| {
        memory.dimension == scene.quantity.dimension
            && !memory.parts.measure.is_empty()
            && !["trị giá", "số tiền"].iter().any(|worth| memory.parts.measure.says(scene.source, worth))
            && memory.dimension.is_some_and(|d| !d.is_counted())
    };
    if let Some(memory) = scene.before.filter(same).or(scene.whole.filter(same)) {
        return Some(memory.parts.measure.clone().of_a_part(scene.source));
    }
    if !topic.measure.is_empty() && !scene.topic.is_empty() {
        return Some(topic.measure.of_a_part(scene.source));
    }
    let sown = scene.whole.or(scene.before).is_some_and(|memory| memory.dimension == Some(Dimension::Area));
    if sown && scene.quantity.dimension == Some(Dimension::Area) {
        let mut name = Name::default();
        name.add_words("Diện tích");
        return Some(name);
    }
    None
}

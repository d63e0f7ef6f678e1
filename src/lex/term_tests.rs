//! What phrases are found in texts, and which must not be.

use crate::lex::{Terms, lex};
use crate::lexicon::{Class, Entry, lexicon};
use crate::text::Folded;

/// The phrases of `class` found in `text`, each as what it is and the words it covers.
fn found(text: &str, class: Class) -> Vec<(String, String)> {
    let folded = Folded::new(text);
    let lexed = lex(&folded);
    let terms = Terms::new(&lexed, lexicon());
    let mut found = Vec::new();
    for (at, token) in lexed.tokens.iter().enumerate() {
        if let Some(term) = terms.of(at, class) {
            let end = lexed.tokens[term.end as usize - 1].end;
            let label = match term.entry {
                Entry::Unit(id) => lexicon().unit(id).label,
                Entry::Indicator(id) => lexicon().indicator(id).code,
                Entry::Abbreviation(id) => lexicon().abbreviation(id).expansions().next().unwrap_or_default(),
                Entry::Title(id) => lexicon().title(id).label,
                Entry::Body(id) => lexicon().body(id).label,
                Entry::Place(id) => lexicon().place(id).label,
                Entry::Decoy(id) => lexicon().decoy(id).label,
                Entry::Cue(_) => "cue",
            };
            found.push((
                label.to_owned(),
                folded.text().get(token.start as usize..end as usize).unwrap_or_default().to_owned(),
            ));
        }
    }
    found
}

#[track_caller]
fn check(text: &str, class: Class, want: &[(&str, &str)]) {
    let got = found(text, class);
    let got: Vec<_> = got.iter().map(|(label, words)| (label.as_str(), words.as_str())).collect();
    assert_eq!(got, want, "{class:?} in {text:?}");
}

/// The first unit behind the first number.
#[track_caller]
fn unit(text: &str, want: &str) {
    let folded = Folded::new(text);
    let lexed = lex(&folded);
    let terms = Terms::new(&lexed, lexicon());
    let unit = terms.of(1, Class::Unit).map(|term| match term.entry {
        Entry::Unit(id) => lexicon().unit(id).label,
        _ => "",
    });
    assert_eq!(unit, Some(want), "in {text:?}: {:?}", lexed.tokens);
}

#[test]
fn units_have_one_label_however_written() {
    for text in ["118,14 ha", "118,14ha", "118,14 héc ta", "118,14 HA", "118,14 Hécta"] {
        unit(text, "ha");
    }
    for text in ["500 m2", "500 m²", "500m2", "500 mét vuông"] {
        unit(text, "m2");
    }
    unit("55,9 tạ/ha", "tạ/ha");
    unit("55,9 tạ / ha", "tạ/ha");
    unit("4,2 điểm phần trăm", "điểm %");
    unit("4,2 điểm %", "điểm %");
    unit("0,3‰", "‰");
    unit("12,5%", "%");
    unit("12,5%/năm", "%/năm");
    unit("16 HTX", "hợp tác xã");
    unit("16 hợp tác xã", "hợp tác xã");
    unit("25 đ/c", "đồng chí");
    unit("3 tổ dân phố", "tổ dân phố");
    unit("1.752 lượt người", "lượt người");
    unit("240 hộ dân", "hộ");
    unit("7 vụ cháy", "vụ");
    unit("34 triệu đồng/người/năm", "đồng/người/năm");
}

#[test]
fn words_within_other_words_are_no_units() {
    check("đồng bào các dân tộc", Class::Unit, &[("dân tộc", "dân tộc")]);
    check("hội đồng và cộng đồng", Class::Unit, &[]);
    check("đồng thời, đồng bộ", Class::Unit, &[]);
    check("năng lực quản lý", Class::Unit, &[]);
    check("năm học mới", Class::Unit, &[]);
    check("dịch vụ, nhiệm vụ", Class::Unit, &[("nhiệm vụ", "nhiệm vụ")]);
}

#[test]
fn the_longest_name_of_an_indicator_wins() {
    check(
        "tổng thu ngân sách nhà nước trên địa bàn ước đạt",
        Class::Indicator,
        &[
            ("budget.revenue", "tổng thu ngân sách nhà nước trên địa bàn"),
            ("budget.revenue", "thu ngân sách nhà nước trên địa bàn"),
        ],
    );
    for (text, code) in [
        ("thu NSNN đạt", "budget.revenue"),
        ("Thu ngân sách xã", "budget.revenue.local"),
        ("thu bổ sung từ ngân sách cấp trên", "budget.revenue.transfer"),
        ("tham gia BHYT", "health.insurance"),
        ("GTSX nông nghiệp", "growth.output.agriculture"),
        ("Tỉ lệ hộ nghèo", "poverty.rate"),
        ("hộ cận nghèo", "poverty.near.households"),
        ("diện tích gieo trồng ngô", "crop.maize.area"),
        ("sản lượng lúa mùa", "crop.rice.production"),
        ("năng xuất lạc", "crop.peanut.yield"),
        ("tổng đàn gia cầm", "herd.poultry"),
        ("sinh con thứ ba trở lên", "population.third"),
        ("sinh con thứ 3", "population.third"),
        ("KẾT NẠP ĐẢNG VIÊN", "party.admitted"),
    ] {
        let got = found(text, Class::Indicator);
        assert_eq!(
            got.first().map(|(label, words)| (label.as_str(), words.as_str())),
            Some((code, Folded::new(text).text().trim_end_matches(" đạt"))),
            "in {text:?}"
        );
    }
}

#[test]
fn short_abbreviations_need_capitals() {
    check("CA tỉnh", Class::Body, &[("Công an tỉnh", "ca tỉnh")]);
    check("CA", Class::Body, &[("Công an", "ca")]);
    check("ca", Class::Body, &[]);
    check("ca mắc", Class::Body, &[]);
    check("UBND xã", Class::Body, &[("Ủy ban nhân dân", "ubnd")]);
    check("P. An Lộc", Class::Place, &[("phường", "p.")]);
    check("m2 p x", Class::Place, &[]);
    check(
        "KT – XH, QP-AN",
        Class::Abbreviation,
        &[("kinh tế - xã hội", "kt - xh"), ("quốc phòng - an ninh", "qp-an"), ("an ninh", "an")],
    );
}

#[test]
fn decoys_hide_only_what_is_shorter_than_they() {
    check("xã hội", Class::Place, &[]);
    check("xã An Hòa", Class::Place, &[("xã", "xã")]);
    check("phòng chống dịch", Class::Body, &[]);
    check("Phòng Tư pháp", Class::Body, &[("Phòng Tư pháp", "phòng tư pháp")]);
    check("cán bộ y tế", Class::Body, &[]);
    check("bà con", Class::Title, &[]);
    check("bà Nguyễn Thị Mận", Class::Title, &[("bà", "bà")]);
    check(
        "Phó Bí thư Thường trực Đảng ủy",
        Class::Title,
        &[
            ("Phó Bí thư Thường trực Đảng ủy", "phó bí thư thường trực đảng ủy"),
            ("Bí thư", "bí thư"),
            ("Thường trực Đảng ủy", "thường trực đảng ủy"),
        ],
    );
}

#[test]
fn nothing_is_found_behind_the_end() {
    let terms = Terms::new(&lex(&Folded::new("16 xã")), lexicon());
    assert!(terms.at(2).is_empty());
    assert!(terms.at(usize::MAX).is_empty());
    assert!(Terms::new(&lex(&Folded::new("")), lexicon()).at(0).is_empty());
}

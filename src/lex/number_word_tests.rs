//! Numbers in words, and a speller that writes them in every usual way.

use crate::lex::sample::{check, show};

/// Every usual wording of a number below a thousand.
fn spell(n: u64) -> Vec<String> {
    const DIGITS: [&str; 10] = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
    let digit = |d: u64| DIGITS[d as usize];
    let tens = |n: u64| -> Vec<String> {
        let (ten, unit) = (n / 10, n % 10);
        let head = if ten == 1 { "mười".to_owned() } else { format!("{} mươi", digit(ten)) };
        let units: &[&str] = match (unit, ten) {
            (0, 1) => return vec![head],
            (0, _) => return vec![head, format!("{} chục", digit(ten))],
            (1, 1) => &["một"],
            (1, _) => &["mốt"],
            (4, 1) => &["bốn"],
            (4, _) => &["bốn", "tư"],
            (5, _) => &["lăm", "nhăm"],
            (7, _) => &["bảy", "bẩy"],
            _ => &DIGITS[unit as usize..=unit as usize],
        };
        units.iter().map(|unit| format!("{head} {unit}")).collect()
    };
    match n {
        0..10 => vec![digit(n).to_owned()],
        10..100 => tens(n),
        _ => {
            let head = format!("{} trăm", digit(n / 100));
            match n % 100 {
                0 => vec![head],
                50 => vec![format!("{head} rưỡi"), format!("{head} năm mươi")],
                unit @ 1..10 => ["linh", "lẻ"].map(|odd| format!("{head} {odd} {}", digit(unit))).to_vec(),
                rest => tens(rest).into_iter().map(|rest| format!("{head} {rest}")).collect(),
            }
        }
    }
}

#[test]
fn words_and_back() {
    for n in 1..1000 {
        for words in spell(n) {
            assert_eq!(show(&format!("{words} triệu đồng")), format!("#{n}000000e6w đồng"), "{words}");
            if n > 9 && !words.ends_with("chục") {
                assert_eq!(show(&format!("có {words} hộ")), format!("có #{n}w hộ"), "{words}");
            }
        }
    }
}

#[test]
fn amounts() {
    check("(Mười ba tỷ, năm trăm linh ba triệu đồng)", "( #13503000000e6w đồng )");
    check("hai triệu rưỡi; một nghìn hai trăm hộ", "#2500000e5w ; #1200w hộ");
    check("hai nghìn không trăm linh năm", "#2005w");
}

#[test]
fn clear_numbers() {
    check("bốn vụ, hai chỉ tiêu vượt và bảy chỉ tiêu đạt", "#4w vụ , #2w chỉ tiêu vượt và #7w chỉ tiêu đạt");
    check("năm vụ, Mười hai đảng viên", "#5w vụ , #12w đảng viên");
}

#[test]
fn no_numbers() {
    for words in [
        "một số",
        "một cách",
        "một phần",
        "trong năm vụ mùa",
        "đầu tư",
        "vật tư",
        "thứ hai",
        "kỳ họp thứ mười hai",
        "hàng trăm lượt",
        "hàng tỷ đồng",
        "vài chục hộ",
        "bà ba",
        "cả hai trường",
        "huyện Ba Vì",
        "hai bên",
        "mười năm qua",
        "không chỉ",
    ] {
        assert!(!show(words).contains('#'), "{words}: {}", show(words));
    }
}

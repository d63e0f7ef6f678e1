//! Whether a word could be a Vietnamese syllable (âm tiết): how an encoding is judged.

use super::letter::Vowel;

/// The letters of the rows of vowels, without tone.
const PLAIN: [char; 12] = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];

/// What a syllable may begin with, the longest first.
const ONSETS: [&str; 28] = [
    "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h", "k", "l", "m",
    "n", "p", "r", "s", "t", "v", "x", "",
];

/// What may follow, sorted by code point.
const RIMES: [&str; 164] = [
    "a", "ac", "ach", "ai", "am", "an", "ang", "anh", "ao", "ap", "at", "au", "ay", "e", "ec", "ech", "em", "en",
    "eng", "eo", "ep", "et", "i", "ia", "ich", "im", "in", "inh", "ip", "it", "iu", "iêc", "iêm", "iên", "iêng", "iêp",
    "iêt", "iêu", "o", "oa", "oac", "oach", "oai", "oam", "oan", "oang", "oanh", "oao", "oap", "oat", "oay", "oc",
    "oe", "oen", "oeo", "oet", "oi", "om", "on", "ong", "ooc", "oong", "op", "ot", "oăc", "oăm", "oăn", "oăng", "oăt",
    "u", "ua", "uc", "ui", "um", "un", "ung", "up", "ut", "uy", "uya", "uych", "uynh", "uyp", "uyt", "uyu", "uyên",
    "uyêt", "uân", "uâng", "uât", "uây", "uê", "uêch", "uênh", "uôc", "uôi", "uôm", "uôn", "uông", "uôp", "uôt", "uơ",
    "y", "ych", "ynh", "yt", "yêm", "yên", "yêng", "yêt", "yêu", "âc", "âm", "ân", "âng", "âp", "ât", "âu", "ây", "ê",
    "êch", "êm", "ên", "ênh", "êp", "êt", "êu", "ô", "ôc", "ôi", "ôm", "ôn", "ông", "ôp", "ôt", "ăc", "ăm", "ăn",
    "ăng", "ăp", "ăt", "ơ", "ơi", "ơm", "ơn", "ơp", "ơt", "ư", "ưa", "ưc", "ưi", "ưm", "ưn", "ưng", "ưt", "ưu", "ươc",
    "ươi", "ươm", "ươn", "ương", "ươp", "ươt", "ươu",
];

/// The longest syllable has seven letters (`nghiêng`).
const LONGEST: usize = 7;

/// Whether `word`, letters of any case, is spelt as a Vietnamese syllable may be, with its tone.
pub(super) fn is_one(word: &str) -> bool {
    let (mut plain, mut tone, mut letters) = (String::new(), 0, 0);
    for c in word.chars() {
        letters += 1;
        let c = match Vowel::of(c) {
            Some(vowel) => {
                if vowel.tone > 0 && tone > 0 {
                    return false;
                }
                tone = tone.max(vowel.tone);
                PLAIN[vowel.row]
            }
            None if c == 'Đ' || c == 'đ' => 'đ',
            None if c.is_ascii_alphabetic() => c.to_ascii_lowercase(),
            None => return false,
        };
        if letters > LONGEST {
            return false;
        }
        plain.push(c);
    }
    ONSETS.iter().any(|onset| plain.strip_prefix(onset).is_some_and(|rime| fits(onset, rime, tone)))
}

fn fits(onset: &str, rime: &str, tone: usize) -> bool {
    let stopped = rime.ends_with(['c', 'p', 't']) || rime.ends_with("ch");
    // A syllable that ends in a stop is sắc or nặng.
    let sounds = !stopped || tone == 1 || tone == 5;
    let follows = onset != "qu" || rime.starts_with(['a', 'ă', 'â', 'e', 'ê', 'i', 'ô', 'ơ', 'y']);
    sounds && follows && RIMES.binary_search(&rime).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rimes_are_sorted() {
        assert!(RIMES.is_sorted_by(|a, b| a < b));
    }

    #[test]
    fn syllables_are_told_from_other_words() {
        for word in
            "Nghiêng quyết giá gìn của ĐẢNG tuần thuở khuỷu yên ươm nước quốc huyện xoong ý ở tỷ tỉ quý gì".split(' ')
        {
            assert!(is_one(word), "{word}");
        }
        for word in "été schön Tæng ng©n für ñaït naïve các-bon mạs ộtộ kêt nươc Čeština nghiêngg áá bc q".split(' ')
        {
            assert!(!is_one(word), "{word}");
        }
    }
}

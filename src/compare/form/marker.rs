//! Numbers and signs in front of a row's name, and how deep it stands.

/// How deep a row stands, by its number: `I` and `A` above `1`, above `1.1` and `a`, above `-`, above `+`. None without one.
pub(super) fn depth(number: &str) -> Option<u8> {
    let number = number.trim().trim_end_matches(['.', ')', '/', ':']).trim_start_matches('(');
    let bytes = number.as_bytes();
    match bytes {
        [] => None,
        [b'-' | b'*'] => Some(5),
        [b'+'] => Some(6),
        _ if matches!(number, "–" | "—" | "•") => Some(5),
        _ if bytes.iter().all(|byte| b"IVXL".contains(byte)) => Some(1),
        [b'A'..=b'Z'] => Some(0),
        [b'a'..=b'z'] => Some(4),
        _ if bytes.iter().all(u8::is_ascii_digit) && bytes.len() <= 3 => Some(2),
        _ if bytes.iter().all(|byte| byte.is_ascii_digit() || *byte == b'.') && bytes.len() <= 9 => Some(3),
        _ => None,
    }
}

/// A name without the number or sign in front of it, and how deep that puts it.
pub(super) fn parted(name: &str) -> (Option<u8>, &str) {
    let name = name.trim();
    let sign = name.strip_prefix(['-', '+', '*', '–', '•']);
    if let Some(rest) = sign {
        return (Some(if name.starts_with('+') { 6 } else { 5 }), rest.trim_start());
    }
    let Some((number, rest)) = name.split_once([' ', '\u{a0}', '\t']) else { return (None, name) };
    // A bare number may be part of the name: `100 hộ`. One with a stop or a bracket is none.
    if number.ends_with(['.', ')', '/'])
        && !rest.trim().is_empty()
        && let Some(depth) = depth(number)
    {
        return (Some(depth), rest.trim_start());
    }
    (None, name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn depth_of_numbers() {
        let told: Vec<_> =
            ["A", "I", "1", "1.1", "a)", "-", "+", "", "Tổng"].iter().map(|number| depth(number)).collect();
        assert_eq!(told, [Some(0), Some(1), Some(2), Some(3), Some(4), Some(5), Some(6), None, None]);
    }

    #[test]
    fn names_without_numbers() {
        assert_eq!(parted("1. Diện tích lúa"), (Some(2), "Diện tích lúa"));
        assert_eq!(parted("- Năng suất"), (Some(5), "Năng suất"));
        assert_eq!(parted("+Sản lượng"), (Some(6), "Sản lượng"));
        assert_eq!(parted("100 hộ"), (None, "100 hộ"));
        assert_eq!(parted("Thu ngân sách"), (None, "Thu ngân sách"));
    }
}

//! The texts that speed is measured on: one report of our own, again and again with other figures; and our own corpus.

/// About `bytes` of report text, the same on every machine.
///
/// Each copy has other digits in the same forms, so that no cache of a figure or a line can help.
pub fn corpus(bytes: usize) -> String {
    let report = include_str!("report.txt");
    let mut text = String::with_capacity(bytes + report.len());
    // A small linear congruential generator: what matters is only that it is the same everywhere.
    let mut state: u32 = 2024;
    while text.len() < bytes {
        let mut last = ' ';
        for letter in report.chars() {
            // A first digit stays as it is, so that no number grows or loses digits.
            let varied = if letter.is_ascii_digit() && last.is_ascii_digit() {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                char::from_digit(state >> 16 & 7, 10).unwrap_or(letter)
            } else {
                letter
            };
            text.push(varied);
            last = letter;
        }
        text.push('\n');
    }
    text
}

/// The reports of our own corpus, each once.
pub fn reports() -> Vec<String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden");
    let mut files: Vec<_> = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|file| file.path()).collect();
    files.sort();
    let text = |path| {
        let stated = std::fs::read_to_string(path).ok()?;
        let (_, rest) = stated.split_once("```text\n")?;
        rest.split_once("\n```\n").map(|(text, _)| text.to_owned())
    };
    files.into_iter().filter_map(text).collect()
}

//! Fills the corpus with pieces of the repository's own reports, and the dictionary with words of the lexicon:
//! `cargo run --release --bin seed` in `tests/fuzz`. What is there stays.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The largest input of the target, in bytes.
const LIMIT: usize = 4096;

fn main() -> std::io::Result<()> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let corpus = here.join("corpus/extract");
    fs::create_dir_all(&corpus)?;
    let mut pieces = 0;
    for entry in fs::read_dir(here.join("../golden"))? {
        let path = entry?.path();
        let file = fs::read_to_string(&path)?;
        let text = file.split_once("```text\n").and_then(|(_, rest)| rest.split_once("\n```\n"));
        let Some((text, _)) = text.filter(|_| path.extension().is_some_and(|end| end == "md")) else { continue };
        let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        // The report as far as it goes, then line by line: short inputs are read a hundred times as often.
        let mut whole = String::new();
        for line in text.lines().filter(|line| !line.trim().is_empty()) {
            if whole.len() + line.len() < LIMIT {
                whole.push_str(line);
                whole.push('\n');
            }
            if line.len() <= LIMIT && line.bytes().any(|byte| byte.is_ascii_digit()) {
                pieces += 1;
                fs::write(corpus.join(format!("{stem}-{pieces}")), line)?;
            }
        }
        fs::write(corpus.join(&stem), whole)?;
    }
    let words = words(&here.join("../../src/lexicon/data"))?;
    let lines: Vec<String> = words.iter().map(|word| format!("\"{}\"\n", escaped(word))).collect();
    fs::write(here.join("dictionary.txt"), lines.concat())?;
    println!("{pieces} lines, {} words", words.len());
    Ok(())
}

/// The wordings of the lexicon, at most 40 bytes long.
fn words(folder: &Path) -> std::io::Result<BTreeSet<String>> {
    let mut words: BTreeSet<String> = FORMS.iter().map(|&form| form.to_owned()).collect();
    for entry in fs::read_dir(folder)? {
        let file = fs::read_to_string(entry?.path())?;
        for row in file.lines().filter(|row| !row.starts_with('#')).skip(1) {
            let cells = row.split('\t').skip(1).take(2);
            let wordings = cells.flat_map(|cell| cell.split('|')).map(|word| word.replace(['(', ')'], ""));
            words.extend(wordings.filter(|word| (1..=40).contains(&word.len())));
        }
    }
    Ok(words)
}

/// Shapes that no word list holds.
const FORMS: [&str; 62] = [
    " đạt ", " bằng ", " tăng ", " giảm ", " so với cùng kỳ", " kế hoạch", "%KH", " dự toán", "trong đó: ", " gồm ",
    "ước ", "phấn đấu ", " trên ", " gần ", " khoảng ", " từ ", " đến ", " trở lên", " không quá ", "118,14", "1.234",
    "1.234.567", "0 68", "12. 500", "1,234.5", "2023", " tỷ ", " triệu ", " nghìn ", "%", "‰", "%o", " điểm %", " lần",
    "/", " - ", "–", "+", "=", "(", ")", "[1]", "“", ";", ": ", ". ", "…", "\n", "\r\n", "\t", "\u{a0}", "\u{200b}",
    "\u{301}", "ngày 12/7/2023", "6 tháng đầu năm 2023", "quý II/2024", "15/NQ-HĐND", "Đ/c Nguyễn Văn Ất", "I. ",
    "- ", "hai mươi mốt ", " lần lượt là ",
];

fn escaped(word: &str) -> String {
    word.bytes().map(|byte| format!("\\x{byte:02X}")).collect()
}

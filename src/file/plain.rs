//! Bytes to characters: UTF-8, UTF-16, and the code pages of Windows.

use super::codepage::{self, WINDOWS_1252, WINDOWS_1258};
use super::{Charset, FileError, kind};

/// A text in UTF-8 may have one broken place in so many characters (a cut download, a wrong disk) and stay what it is.
const BROKEN_ONCE_IN: usize = 200;

/// The characters of `bytes` and how they were written down. `told` is what the file itself says of it.
pub(super) fn decode(bytes: &[u8], told: Option<Charset>) -> Result<(String, Charset), FileError> {
    match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => return utf8(rest).map(|text| (text, Charset::Utf8)),
        [0xFF, 0xFE, rest @ ..] => return wide(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => return wide(rest, u16::from_be_bytes),
        _ => {}
    }
    if let Some(unit) = unmarked(bytes) {
        return wide(bytes, unit);
    }
    if let Ok(text) = utf8(bytes) {
        return Ok((text, Charset::Utf8));
    }
    if !bytes.iter().all(|&byte| kind::is_written(byte)) {
        return Err(FileError::NotText);
    }
    let vietnamese = codepage::vietnamese(bytes);
    let charset = match told {
        Some(told @ (Charset::Windows1252 | Charset::Windows1258)) => told,
        _ if vietnamese => Charset::Windows1258,
        _ => Charset::Windows1252,
    };
    let table = if charset == Charset::Windows1258 { &WINDOWS_1258 } else { &WINDOWS_1252 };
    Ok((codepage::decode(bytes, table), charset))
}

fn utf8(bytes: &[u8]) -> Result<String, FileError> {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => {
            let (mut broken, mut whole) = (0, 0);
            for chunk in bytes.utf8_chunks() {
                broken += usize::from(!chunk.invalid().is_empty());
                whole += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
            }
            if broken * BROKEN_ONCE_IN > whole {
                return Err(FileError::NotText);
            }
            String::from_utf8_lossy(bytes).into_owned()
        }
    };
    if text.contains('\0') { Err(FileError::NotText) } else { Ok(text) }
}

fn wide(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<(String, Charset), FileError> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let text = char::decode_utf16(pairs.iter().map(|&pair| unit(pair)))
        .collect::<Result<String, _>>()
        .map_err(|_| FileError::NotText)?;
    if !rest.is_empty() || text.contains('\0') { Err(FileError::NotText) } else { Ok((text, Charset::Utf16)) }
}

/// UTF-16 without its mark: blanks and digits leave every other byte zero.
fn unmarked(bytes: &[u8]) -> Option<fn([u8; 2]) -> u16> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let sample = pairs.get(..2048).unwrap_or(pairs);
    let zeros = |at: usize| sample.iter().filter(|pair| pair[at] == 0).count();
    let (first, second) = (zeros(0), zeros(1));
    if !rest.is_empty() || sample.len() < 4 {
        return None;
    }
    if second * 4 > sample.len() && first == 0 {
        Some(u16::from_le_bytes)
    } else if first * 4 > sample.len() && second == 0 {
        Some(u16::from_be_bytes)
    } else {
        None
    }
}

/// Lines that end in `\n`. Where some do already, the text stays as it is, so that places in it are places in the file.
pub(super) fn lines(text: String) -> String {
    const OTHER_ENDS: [char; 4] = ['\r', '\u{85}', '\u{2028}', '\u{2029}'];
    if text.contains('\n') || !text.contains(OTHER_ENDS) { text } else { text.replace(OTHER_ENDS, "\n") }
}

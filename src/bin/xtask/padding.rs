//! Zeros at the end of a module, where Brotli would take it for text.
//!
//! Brotli looks whether three quarters of the bytes are UTF-8 without zeros, and takes what follows for text then. Our
//! modules lie at that border; taken for text they are 2 KB larger. Zeros that are all alike take no room themselves.

use anyhow::{Result, ensure};
use wasm_encoder::{CustomSection, Module, RawSection};
use wasmparser::Parser;

/// Of a thousand bytes, so many may look like text; Brotli's border is 750.
const TEXT: usize = 748;

/// What is added at most, of a thousand bytes.
const MOST: usize = 30;

/// The module with a section of zeros behind all others, where it needs one.
pub fn padded(module: Vec<u8>) -> Result<Vec<u8>> {
    let zeros = zeros(&module);
    if zeros == 0 {
        return Ok(module);
    }
    let mut padded = Module::new();
    for payload in Parser::new(0).parse_all(&module) {
        if let Some((id, range)) = payload?.as_section() {
            let data = module.get(range).unwrap_or_default();
            padded.section(&RawSection { id, data });
        }
    }
    padded.section(&CustomSection { name: "0".into(), data: vec![0; zeros].into() });
    let padded = padded.finish();
    ensure!(padded.len() > module.len(), "the sections cannot be written again");
    Ok(padded)
}

/// How many zeros take the bytes below the border; none where it would take too many.
fn zeros(bytes: &[u8]) -> usize {
    let text: usize = bytes.utf8_chunks().map(|chunk| chunk.valid().bytes().filter(|&byte| byte != 0).count()).sum();
    let zeros = (1000 * text).div_ceil(TEXT).saturating_sub(bytes.len());
    if 1000 * zeros > MOST * bytes.len() { 0 } else { zeros }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_lies_at_the_border_gets_zeros() {
        let mixed = |text: usize| [vec![b'a'; text], vec![0xFF; 1000 - text]].concat();
        assert_eq!(zeros(&mixed(748)), 0);
        assert_eq!(zeros(&mixed(760)), 17, "760 of 1 017 are less than 748 of 1 000");
        assert_eq!(zeros(&mixed(900)), 0, "text stays text");
        assert_eq!(zeros("ộ\0".repeat(250).as_bytes()), 3, "letters of several bytes are text, zeros are not");
    }

    #[test]
    fn a_padded_module_has_the_same_sections() {
        let mut module = Module::new();
        module
            .section(&CustomSection { name: "text".into(), data: [vec![b'a'; 755], vec![0xFF; 245]].concat().into() });
        let module = module.finish();
        let padded = padded(module.clone()).expect("well-formed");
        assert!(padded.starts_with(&module));
        assert!(padded.len() > module.len() + 2);
        assert!(padded.ends_with(&[0, 0]));
        assert_eq!(zeros(&padded), 0);
    }
}

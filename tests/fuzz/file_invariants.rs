//! What holds for the text of any file. The fuzz target asserts it, and so does the test that replays its corpus.

use solieu::file::{Document, Encoding, ReadOptions, read, read_html, read_text};

/// Reads `bytes` as a file, as rich text and as text; the first byte chooses the encoding.
pub fn check(bytes: &[u8]) {
    let choice = bytes.first().map_or(0, |byte| byte % 4);
    let encoding = [Encoding::Auto, Encoding::Unicode, Encoding::Tcvn3, Encoding::Vni][usize::from(choice)];
    let options = ReadOptions { encoding };
    for name in ["a.txt", "a.html", "a.docx"] {
        if let Ok(document) = read(bytes, name, &options) {
            check_places(&document);
        }
    }
    let text = String::from_utf8_lossy(bytes);
    check_places(&read_html(&text, &options));
    let document = read_text(&text, &options);
    assert_eq!(document.source(), text);
    check_places(&document);
}

/// Every character stands for a piece of the source, and the pieces follow one another.
fn check_places(document: &Document) {
    let mut last = 0;
    for (at, c) in document.text.char_indices() {
        let origin = document.origin(at..at + c.len_utf8());
        assert!(
            origin.start == last && document.source().get(origin.clone()).is_some(),
            "{origin:?} in {:?}",
            document.source()
        );
        last = origin.end;
    }
    assert_eq!(last, document.source().len());
    for passage in &document.passages {
        assert!(
            document.text.get(passage.text.clone()).is_some()
                && document.source().get(passage.source.clone()).is_some()
        );
        assert!(passage.lines > 0 && passage.before.len() == passage.after.len());
    }
    assert_eq!(document.passages.is_empty(), document.text == document.source());
}

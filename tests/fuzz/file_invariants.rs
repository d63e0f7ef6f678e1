//! What holds for the text of any file. The fuzz target asserts it, and so does the test that replays its corpus.

use solieu::file::{
    Document, Encoding, Entry, FileError, Listing, ReadOptions, list, read, read_entry, read_html, read_text,
};

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
    check_archive(bytes, &options);
    let text = String::from_utf8_lossy(bytes);
    check_places(&read_html(&text, &options));
    let document = read_text(&text, &options);
    assert_eq!(document.source(), text);
    check_places(&document);
}

/// As an archive: the same list however little of its end is read first, paths that stay in it, no more than was stated.
fn check_archive(bytes: &[u8], options: &ReadOptions) {
    let whole = listed(bytes, bytes.len());
    assert_eq!(whole, listed(bytes, 32));
    for entry in whole.unwrap_or_default().iter().filter(|entry| entry.refusal.is_none()).take(20) {
        let path = &entry.path;
        assert!(
            !path.starts_with('/')
                && !path.contains(['\0', '\\'])
                && path.split('/').all(|part| part != ".." && !part.is_empty())
        );
        let range = entry.place.range();
        let bytes = bytes.get(range.start.min(bytes.len() as u64) as usize..).unwrap_or_default();
        if let Ok(unpacked) = entry.place.unpack(bytes) {
            assert_eq!(unpacked.len() as u64, entry.place.size);
        }
        if let Ok(document) = read_entry(bytes, &entry.place, path, options) {
            check_places(&document);
        }
    }
}

/// The list, asked for as a reader does that has the last `tail` bytes first.
fn listed(bytes: &[u8], tail: usize) -> Result<Vec<Entry>, FileError> {
    let mut from = bytes.len().saturating_sub(tail);
    loop {
        match list(bytes, bytes.get(from..).unwrap_or_default(), bytes.len() as u64)? {
            Listing::Entries(entries) => return Ok(entries),
            Listing::Other => return Ok(Vec::new()),
            Listing::Wider(earlier) => {
                assert!(earlier < from as u64, "it asks for what it had");
                from = earlier as usize;
            }
        }
    }
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

//! Archives of reports: what is in them is read as from a folder; what nobody means has one sentence, and the rest goes on.

use solieu::file::{Entry, FileError, Listing, Place, ReadOptions, TAIL, list, read_entry};
use std::io::{Cursor, Write};
use std::path::Path;
use zip::write::{SimpleFileOptions, ZipWriter};

const TEXT: &[u8] = "Gieo trồng lúa 45,2 ha, đạt 113% kế hoạch.\n".as_bytes();

/// One entry as a hostile hand may write it.
#[derive(Clone)]
struct Part {
    name: Vec<u8>,
    data: Vec<u8>,
    method: u16,
    flags: u16,
    size: u32,
    crc: u32,
    /// Mode and kind of the file, as Unix has them.
    mode: u32,
    extra: Vec<u8>,
    /// Where the list says that it is; where it is when nothing is told.
    place: Option<u32>,
}

impl Part {
    fn new(name: impl AsRef<[u8]>, content: &[u8]) -> Self {
        let mut encoder = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::best());
        encoder.write_all(content).unwrap();
        let mut crc = flate2::Crc::new();
        crc.update(content);
        Self {
            name: name.as_ref().to_vec(),
            data: encoder.finish().unwrap(),
            method: 8,
            flags: 1 << 11,
            size: content.len() as u32,
            crc: crc.sum(),
            mode: 0o100_644,
            extra: Vec::new(),
            place: None,
        }
    }

    /// What is said of it in both headers, from the method of packing on.
    fn said(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        for two in [self.flags, self.method, 0, 0] {
            bytes.extend(two.to_le_bytes());
        }
        for four in [self.crc, self.data.len() as u32, self.size] {
            bytes.extend(four.to_le_bytes());
        }
        for two in [self.name.len(), self.extra.len()] {
            bytes.extend((two as u16).to_le_bytes());
        }
        bytes
    }
}

fn archive(parts: &[Part]) -> Vec<u8> {
    let (mut bytes, mut listed) = (Vec::new(), Vec::new());
    for part in parts {
        let place = part.place.unwrap_or(bytes.len() as u32);
        bytes.extend([b"PK\x03\x04\x14\0".as_slice(), &part.said(), &part.name, &part.extra, &part.data].concat());
        listed.extend([b"PK\x01\x02\x14\x03\x14\0".as_slice(), &part.said()].concat());
        // No comment, the first disk, no sign of a text.
        listed.extend([0; 6]);
        listed.extend((part.mode << 16).to_le_bytes());
        listed.extend(place.to_le_bytes());
        listed.extend([part.name.as_slice(), &part.extra].concat());
    }
    let (start, size, count) = (bytes.len() as u32, listed.len() as u32, (parts.len() as u16).to_le_bytes());
    bytes.extend(listed);
    bytes.extend([b"PK\x05\x06\0\0\0\0".as_slice(), &count, &count].concat());
    bytes.extend([size.to_le_bytes(), start.to_le_bytes()].concat());
    bytes.extend([0, 0]);
    bytes
}

/// The list, asked for as a reader does that has only the end of the archive.
fn listed(bytes: &[u8], tail: usize) -> Result<Listing, FileError> {
    let mut from = bytes.len().saturating_sub(tail);
    for _ in 0..4 {
        match list(&bytes[..4.min(bytes.len())], &bytes[from..], bytes.len() as u64)? {
            Listing::Wider(earlier) => {
                assert!((earlier as usize) < from, "it asks for what it had");
                from = earlier as usize;
            }
            other => return Ok(other),
        }
    }
    panic!("it asks again and again")
}

fn entries(bytes: &[u8]) -> Vec<Entry> {
    match listed(bytes, TAIL as usize) {
        Ok(Listing::Entries(entries)) => entries,
        other => panic!("no list: {other:?}"),
    }
}

fn text(bytes: &[u8], entry: &Entry) -> Result<String, FileError> {
    if let Some(refusal) = entry.refusal {
        return Err(refusal);
    }
    let range = entry.place.range();
    let bytes = &bytes[range.start as usize..(range.end as usize).min(bytes.len())];
    read_entry(bytes, &entry.place, &entry.path, &ReadOptions::default()).map(|document| document.text)
}

/// What each entry comes to: `text`, or the code of the reason why it has none.
fn outcome(bytes: &[u8]) -> Vec<(String, &'static str)> {
    let told = |entry: &Entry| text(bytes, entry).map_or_else(|error| error.code(), |_| "text");
    entries(bytes).iter().map(|entry| (entry.path.clone(), told(entry))).collect()
}

fn closed(bytes: &[u8], want: FileError) {
    assert_eq!(listed(bytes, TAIL as usize), Err(want));
}

fn fixture(name: &str) -> Vec<u8> {
    std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/file").join(name)).unwrap()
}

#[test]
fn archives_of_three_programs_are_read_as_folders() {
    let options = ReadOptions::default();
    let word = solieu::file::read(&fixture("libreoffice.docx"), "a.docx", &options).unwrap().text;
    let plain = solieu::file::read(&fixture("libreoffice.txt"), "a.txt", &options).unwrap().text;
    for name in ["info-zip.zip", "info-zip-pipe.zip", "jar.zip", "python.zip"] {
        let bytes = fixture(&format!("archive/{name}"));
        // Whether the end that is read first holds all, the list, a part of it or not even its end: the same.
        for tail in [bytes.len(), 600, 100, 22, 0] {
            let Ok(Listing::Entries(entries)) = listed(&bytes, tail) else { panic!("{name}") };
            let read: Vec<_> = entries.iter().map(|one| (one.path.as_str(), text(&bytes, one).unwrap())).collect();
            assert_eq!(
                read,
                [("tổng hợp.docx", word.clone()), ("xã Suối Mây/báo cáo.txt", plain.clone())],
                "{name}, {tail}"
            );
        }
    }
    closed(&fixture("archive/info-zip-password.zip"), FileError::Password);
}

#[test]
fn a_document_stays_a_document() {
    for name in ["libreoffice.docx", "libreoffice.odt", "python-docx.docx", "../forms/libreoffice.xlsx"] {
        assert_eq!(listed(&fixture(name), TAIL as usize), Ok(Listing::Other), "{name}");
    }
    for bytes in [TEXT, b"", b"PK", b"Rar!\x1A\x07", b"%PDF-1.7", b"\xD0\xCF\x11\xE0"] {
        assert_eq!(listed(bytes, TAIL as usize), Ok(Listing::Other));
    }
    // A folder that is called as those of Word are makes no Word file.
    let bytes = archive(&[Part::new("word/a.txt", TEXT), Part::new("xl/b.txt", TEXT)]);
    assert_eq!(outcome(&bytes), [("word/a.txt".into(), "text"), ("xl/b.txt".into(), "text")]);
    // What an archive of a wrong name is told.
    let read = |name: &str, bytes: &[u8]| solieu::file::read(bytes, name, &ReadOptions::default()).err();
    assert_eq!(read("a.docx", &archive(&[Part::new("a.txt", TEXT)])), Some(FileError::Archive));
    assert_eq!(read("a.zip", b"Rar!\x1A\x07"), Some(FileError::Archive));
}

#[test]
fn names_that_lead_out_are_refused_and_the_rest_is_read() {
    let tricks: [&[u8]; 9] = [
        b"../a.txt",
        b"xa/../../a.txt",
        b"..\\..\\a.txt",
        b"/etc/a.txt",
        b"\\\\host\\a.txt",
        b"C:\\a.txt",
        b"d:a.txt",
        b"a.txt\0.docx",
        b"..",
    ];
    let mut parts: Vec<Part> = tricks.iter().map(|name| Part::new(name, TEXT)).collect();
    parts.push(Part::new("xa/a.txt", TEXT));
    let told = outcome(&archive(&parts));
    assert_eq!(told.len(), 10);
    for (path, told) in told {
        assert_eq!(told, if path == "xa/a.txt" { "text" } else { "file.entry-path" }, "{path}");
    }
}

#[test]
fn links_doubles_locks_and_strange_packing_are_refused_and_the_rest_is_read() {
    let mut parts: Vec<Part> =
        ["a.txt", "link.txt", "locked.txt", "lzma.txt", "a.txt", "./a.txt", "xa\\b.txt", "xa/b.txt", "z.txt"]
            .iter()
            .map(|name| Part::new(name, TEXT))
            .collect();
    (parts[1].mode, parts[2].flags, parts[3].method) = (0o120_777, 1, 14);
    let told = outcome(&archive(&parts));
    let told: Vec<(&str, &str)> = told.iter().map(|(path, told)| (path.as_str(), *told)).collect();
    let want = [
        ("a.txt", "text"),
        ("a.txt", "file.entry-twice"),
        ("a.txt", "file.entry-twice"),
        ("link.txt", "file.entry-link"),
        ("locked.txt", "file.password"),
        ("lzma.txt", "file.entry-method"),
        ("xa/b.txt", "text"),
        ("xa/b.txt", "file.entry-twice"),
        ("z.txt", "text"),
    ];
    assert_eq!(told, want);
}

#[test]
fn names_in_other_code_pages_stay_apart() {
    let mut parts = vec![Part::new(b"b\xE1o.txt", TEXT), Part::new(b"b\xE0o.txt", TEXT), Part::new("báo.txt", TEXT)];
    parts.iter_mut().for_each(|part| part.flags = 0);
    // Info-ZIP keeps the name in UTF-8 beside that of another code page.
    let mut beside = Part::new(b"b?o.txt", TEXT);
    let name = "bảo.txt".as_bytes();
    beside.extra = [b"\x75\x70".as_slice(), &(5 + name.len() as u16).to_le_bytes(), &[1, 0, 0, 0, 0], name].concat();
    parts.push(beside);
    let told = outcome(&archive(&parts));
    let paths: Vec<&str> = told.iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!(paths, ["b%E0o.txt", "b%E1o.txt", "báo.txt", "bảo.txt"]);
    assert!(told.iter().all(|(_, told)| *told == "text"));
}

#[test]
fn false_sizes_and_sums_are_seen() {
    let mut parts: Vec<Part> =
        ["less", "more", "sum", "packed", "right"].iter().map(|name| Part::new(name, TEXT)).collect();
    parts[0].size -= 1;
    parts[1].size += 1;
    parts[2].crc ^= 1;
    parts[3].data.pop();
    let told: Vec<&str> = outcome(&archive(&parts)).iter().map(|(_, told)| *told).collect();
    // By their names: less, more, packed, right, sum.
    let broken = "file.archive-broken";
    assert_eq!(told, [broken, broken, broken, "text", broken]);
    // However much comes out, no more than was stated is held.
    let mut bomb = Part::new("bomb", &vec![b' '; 40 << 20]);
    bomb.size = 100;
    assert_eq!(outcome(&archive(&[bomb])), [("bomb".into(), broken)]);
    let place = Place { start: 0, packed: 1 << 40, size: 1 << 40, crc: 0, deflated: true };
    assert_eq!(place.unpack(TEXT), Err(FileError::TooLarge));
    assert_eq!(Place { size: 10, ..place }.unpack(TEXT), Err(FileError::ArchiveBroken));
    let _ = Place { start: u64::MAX, packed: u64::MAX, ..place }.range();
}

#[test]
fn bombs_are_not_unpacked() {
    // One entry that packs too well, one that is too large, and one like any other.
    let mut large = Part::new("large", TEXT);
    large.size = 65 << 20;
    let parts = [Part::new("bomb", &vec![b' '; 20 << 20]), large, Part::new("right", TEXT)];
    let told: Vec<&str> = outcome(&archive(&parts)).iter().map(|(_, told)| *told).collect();
    assert_eq!(told, ["file.archive-excessive", "file.too-large", "text"]);
    // Each entry is small, all together are not.
    let small = Part::new("", &vec![b' '; 8 << 20]);
    let many: Vec<Part> = (0..40).map(|at| Part { name: format!("{at}.txt").into_bytes(), ..small.clone() }).collect();
    closed(&archive(&many), FileError::ArchiveExcessive);
    assert_eq!(entries(&archive(&many[..20])).len(), 20);
}

#[test]
fn parts_that_overlap_are_refused() {
    // A thousand entries that are all the same bytes.
    let kernel = Part::new("0", &[b' '; 100_000]);
    let mut parts: Vec<Part> =
        (1..1000).map(|at| Part { name: at.to_string().into_bytes(), place: Some(0), ..kernel.clone() }).collect();
    parts.insert(0, kernel);
    parts.push(Part::new("right", TEXT));
    let bytes = archive(&parts);
    assert!(
        outcome(&bytes)
            .iter()
            .all(|(path, told)| *told == if path == "right" { "text" } else { "file.archive-excessive" })
    );
    // Entries that hold the headers of the next ones: each reaches to the end of all.
    let mut quoted: Vec<Part> = (0..9).map(|at| Part::new(at.to_string(), TEXT)).collect();
    let length = quoted[0].data.len() as u32;
    for at in 0..9u32 {
        let one = &mut quoted[at as usize];
        one.place = Some(at * (31 + length));
        // What the list says, not what is there.
        one.data.extend(vec![0; 3]);
    }
    let told = outcome(&archive(&quoted));
    assert!(told[..8].iter().all(|(_, told)| *told == "file.archive-excessive"), "{told:?}");
}

#[test]
fn too_many_entries_are_refused_and_very_many_are_listed() {
    let write = |count: usize| {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for at in 0..count {
            zip.start_file(format!("{at:06}"), SimpleFileOptions::default()).unwrap();
        }
        zip.finish().unwrap().into_inner()
    };
    // More than 65 535 have another kind of list.
    let bytes = write(70_000);
    let entries = entries(&bytes);
    assert_eq!((entries.len(), entries[69_999].path.as_str()), (70_000, "069999"));
    closed(&write(100_001), FileError::ArchiveExcessive);
    // A list that is said to be longer than any is not asked for.
    let mut bytes = archive(&[Part::new("a", TEXT)]);
    let end = bytes.len() - 22;
    bytes[end + 12..end + 20].copy_from_slice(&[0xFF, 0xFF, 0xFF, 0x3F, 0, 0, 0, 0]);
    assert_eq!(list(&bytes[..4], &bytes, bytes.len() as u64), Err(FileError::ArchiveBroken));
    let tail = [vec![0; TAIL as usize], bytes[end..].to_vec()].concat();
    assert_eq!(list(&bytes[..4], &tail, 1 << 30), Err(FileError::ArchiveExcessive));
    // Nor does a record of an end that is nowhere make it ask without end.
    assert_eq!(list(&bytes[..4], &vec![0; TAIL as usize], 1 << 30), Err(FileError::ArchiveBroken));
}

#[test]
fn archives_in_archives_have_one_sentence() {
    let inner = archive(&[Part::new("a.txt", TEXT)]);
    let mut nested = inner.clone();
    for _ in 0..20 {
        nested = archive(&[Part::new("n.zip", &nested)]);
    }
    let parts = [
        Part::new("a.zip", &inner),
        Part::new("b.docx", &inner),
        Part::new("c.zip", &inner[..inner.len() - 30]),
        Part::new("d.rar", b"Rar!\x1A\x07\x01"),
        Part::new("e.zip", &nested),
        Part::new("f.zip", &fixture("libreoffice.docx")),
        Part::new("g.docx", &fixture("libreoffice.docx")),
    ];
    let told: Vec<&str> = outcome(&archive(&parts)).iter().map(|(_, told)| *told).collect();
    let nested = "file.archive-nested";
    assert_eq!(told, [nested, nested, nested, nested, nested, "text", "text"]);
    // It holds itself, without end, for whoever follows it.
    closed(&archive(&[]), FileError::ArchiveEmpty);
    closed(&archive(&[Part::new(".git/config", TEXT), Part::new("xa/", b"")]), FileError::ArchiveEmpty);
}

#[test]
fn an_archive_cut_off_anywhere_has_one_sentence() {
    let bytes = fixture("archive/info-zip.zip");
    for cut in (4..bytes.len() - 1).step_by(61) {
        assert!(listed(&bytes[..cut], TAIL as usize).is_err(), "cut at {cut}");
    }
    // A byte that fell over: entries, each with its text or its reason, or one reason for all.
    for at in 0..bytes.len() {
        let mut broken = bytes.clone();
        broken[at] ^= 0x55;
        if let Ok(Listing::Entries(entries)) = listed(&broken, TAIL as usize) {
            for entry in entries.iter().filter(|entry| entry.place.start < broken.len() as u64) {
                let _ = text(&broken, entry);
            }
        }
    }
}

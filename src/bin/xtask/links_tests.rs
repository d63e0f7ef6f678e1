//! What holds of `links.rs`.

use wasmparser::RelocationType;

use super::*;

/// Two functions, of which the second is named by nothing; each names a text, and both texts are alike. A third text is
/// named by the second function alone.
fn sample() -> Links {
    let mut bytes = b"--0123456789abcdefghij--same!same!other!".to_vec();
    let symbol =
        |bytes: Range<usize>| (bytes.start, Symbol { unnamed: true, address: 0x400 + bytes.start as u32, bytes });
    let symbols = HashMap::from([symbol(24..29), symbol(29..34), symbol(34..40)]);
    let reference = |ty: RelocationType, at: usize, target: Target| {
        let entry = RelocationEntry { ty, offset: 0, index: 0, addend: 0 };
        Reference { entry, at, target }
    };
    let references = vec![
        reference(MemoryAddrSleb, 2, Target::Data(24)),
        reference(MemoryAddrSleb, 12, Target::Data(29)),
        reference(MemoryAddrSleb, 17, Target::Data(34)),
    ];
    for (reference, address) in references.iter().zip([0x418, 0x41d, 0x422]) {
        write(&mut bytes, reference, address);
    }
    Links {
        bytes,
        names: BTreeMap::new(),
        exports: vec![("run".to_owned(), 0)],
        imports: Vec::new(),
        bodies: vec![2..12, 12..22],
        symbols,
        references,
    }
}

fn finish(links: Links, idle: &[u32]) -> (Vec<u8>, HashSet<u32>) {
    links
        .finish(&idle.iter().copied().collect(), &HashSet::new(), Vec::new(), None)
        .expect("the bodies are well-formed")
}

#[test]
fn what_is_alike_is_one_and_what_is_not_reached_is_empty() {
    let mut links = sample();
    assert_eq!(links.bytes[2..7], [0x98, 0x88, 0x80, 0x80, 0x00]);
    links.merge();
    // The best aligned of the two texts stands for both.
    assert_eq!(links.bytes[12..17], [0x98, 0x88, 0x80, 0x80, 0x00]);
    let (bytes, functions) = finish(links, &[]);
    assert_eq!(functions, HashSet::from([0]));
    assert_eq!(&bytes[22..], b"--same!\0\0\0\0\0\0\0\0\0\0\0");
}

#[test]
fn what_is_idle_names_nothing() {
    let mut links = sample();
    links.exports.push(("other".to_owned(), 1));
    let (bytes, functions) = finish(links, &[0]);
    assert_eq!(functions, HashSet::from([0, 1]));
    assert_eq!(&bytes[22..], b"--\0\0\0\0\0same!other!");
}

/// Three functions: the first calls the second and then the third, and the second calls itself.
fn calls() -> Links {
    let mut bytes = b"--\0\x10\x81\x80\x80\x80\0\x02\x40\x10\x82\x80\x80\x80\0\x0b\x0b".to_vec();
    bytes.extend(b"\0\x10\x81\x80\x80\x80\0\x0b\0\x0b");
    let reference = |at: usize, number: u32| {
        let entry = RelocationEntry { ty: FunctionIndexLeb, offset: 0, index: 0, addend: 0 };
        Reference { entry, at, target: Target::Function(number) }
    };
    Links {
        references: vec![reference(4, 1), reference(12, 2), reference(21, 1)],
        bytes,
        names: BTreeMap::new(),
        exports: vec![("run".to_owned(), 0)],
        imports: Vec::new(),
        bodies: vec![2..19, 19..27, 27..29],
        symbols: HashMap::new(),
    }
}

#[test]
fn what_stands_behind_an_end_is_not_reached() {
    let reached = |ending: &[u32]| {
        let ending = ending.iter().copied().collect();
        calls().finish(&HashSet::new(), &ending, Vec::new(), None).expect("the bodies are well-formed").1
    };
    assert_eq!(reached(&[]), HashSet::from([0, 1, 2]));
    assert_eq!(reached(&[2]), HashSet::from([0, 1]));
    assert_eq!(reached(&[1]), HashSet::from([0]), "the block behind the call is cut off whole");
    let instead = calls().finish(&HashSet::new(), &HashSet::from([1]), Vec::new(), Some(2)).expect("well-formed").1;
    assert_eq!(instead, HashSet::from([0, 2]), "what is called instead is reached");
}

#[test]
fn what_lies_behind_a_root_alone() {
    let behind = |links: &Links| links.behind_roots(&HashSet::from([1]));
    let mut links = calls();
    assert_eq!(behind(&links), HashSet::from([1]), "the first calls the third too");
    links.references.remove(1);
    links.references[1].target = Target::Function(2);
    assert_eq!(behind(&links), HashSet::from([1, 2]));
    links.exports.push(("other".to_owned(), 2));
    assert_eq!(behind(&links), HashSet::from([1]));
}

#[test]
fn what_describes_is_reached_with_what_it_describes() {
    let mut links = sample();
    links.exports.push((format!("{DESCRIBES}other"), 1));
    assert_eq!(finish(links, &[]).1, HashSet::from([0]));
    let mut links = sample();
    links.exports.push((format!("{DESCRIBES}run"), 1));
    assert_eq!(finish(links, &[]).1, HashSet::from([0, 1]));
}

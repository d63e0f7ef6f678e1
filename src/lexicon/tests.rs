//! The data files are well-formed, and phrases are found as their authors mean them.


#[test]
#[ignore]
fn load_time() {
    let t = std::time::Instant::now();
    let l = super::load::load();
    println!("load {:?} units {} ind {}", t.elapsed(), l.units().len(), l.indicators().len());
    let t = std::time::Instant::now();
    let l = super::load::load();
    println!("load {:?} {}", t.elapsed(), l.trie.sizes());
}

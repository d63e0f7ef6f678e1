//! `solieu text`: the text as it was read from a file, which the places of a report refer to.

use super::Done;
use super::arguments::Text;
use super::input::Input;
use std::io::{self, BufWriter, Write};

/// Prints the text of every input that can be read.
pub fn text(wish: &Text) -> io::Result<Done> {
    let inputs: Vec<Input> = super::walk::walk(&wish.source.files).collect();
    let several = super::walk::several(&wish.source.files);
    let mut out = BufWriter::new(io::stdout().lock());
    let mut printed = false;
    let mut done = Done::Well;
    for input in &inputs {
        match super::read_aloud(input, &wish.source, wish.language) {
            Ok(text) => {
                if let (true, Some(source)) = (several, input.source()) {
                    writeln!(out, "{}=== {} ===\n", if printed { "\n" } else { "" }, super::shown(&source))?;
                }
                out.write_all(text.as_bytes())?;
                printed = true;
            }
            Err(failure) => {
                done = Done::Unread;
                out.flush()?;
                super::tell_of(&failure, input, wish.language);
            }
        }
    }
    out.flush().map(|()| done)
}

//! A workbook as the archive it is: parts read within bounds, some of them replaced, all others copied as they are.

use super::filled::FormError;
use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

/// More parts than this no form has.
const MOST_PARTS: usize = 4_000;
/// Unpacked, all parts together.
const MOST_BYTES: u64 = 192 << 20;

/// An archive whose sizes were checked by unpacking it.
pub(super) struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
}

impl<'a> Package<'a> {
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, FormError> {
        let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| FormError::Broken)?;
        if archive.len() > MOST_PARTS {
            return Err(FormError::Large);
        }
        let mut left = MOST_BYTES;
        for at in 0..archive.len() {
            let part = archive.by_index(at).map_err(|_| FormError::Broken)?;
            // What a part says of its size is not believed.
            let size = std::io::copy(&mut part.take(left + 1), &mut std::io::sink()).map_err(|_| FormError::Broken)?;
            left = left.checked_sub(size).ok_or(FormError::Large)?;
        }
        Ok(Self { archive })
    }

    /// A part as text; none when it is not there or is no UTF-8.
    pub(super) fn text(&mut self, name: &str) -> Option<String> {
        let mut text = String::new();
        self.archive.by_name(name.trim_start_matches('/')).ok()?.read_to_string(&mut text).ok()?;
        Some(text)
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.archive.index_for_name(name).is_some()
    }

    /// The archive with the parts of `changed` in place of those of the same name, or behind the others.
    pub(super) fn with(mut self, mut changed: BTreeMap<String, Vec<u8>>) -> Result<Vec<u8>, FormError> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        let broken = |_| FormError::Broken;
        for at in 0..self.archive.len() {
            let part = self.archive.by_index_raw(at).map_err(broken)?;
            let name = part.name().map_err(broken)?.into_owned();
            match changed.remove(&name) {
                Some(bytes) => {
                    drop(part);
                    write(&mut writer, &name, &bytes)?;
                }
                None => writer.raw_copy_file(part).map_err(broken)?,
            }
        }
        for (name, bytes) in changed {
            write(&mut writer, &name, &bytes)?;
        }
        Ok(writer.finish().map_err(broken)?.into_inner())
    }
}

/// An archive of parts in the order given.
pub(super) fn packed(parts: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        // Writing to memory does not fail.
        let _ = write(&mut writer, name, bytes);
    }
    writer.finish().map(Cursor::into_inner).unwrap_or_default()
}

fn write(writer: &mut ZipWriter<Cursor<Vec<u8>>>, name: &str, bytes: &[u8]) -> Result<(), FormError> {
    // The same day for all, so that the same table is the same file.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    writer.start_file(name, options).map_err(|_| FormError::Broken)?;
    writer.write_all(bytes).map_err(|_| FormError::Broken)
}

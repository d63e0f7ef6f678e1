//! OpenDocument texts (`.odt`), which LibreOffice writes.

mod body;
mod styles;

use super::FileError;
use super::draft::Draft;
use super::package::Package;
use body::Body;
use styles::Styles;

/// The text of a document; headers, footers, comments and what was deleted are set aside, notes stand behind.
pub(super) fn read(package: &mut Package<'_>) -> Result<Draft, FileError> {
    let text = package.part("content.xml")?.ok_or(FileError::Broken)?;
    let mut styles = Styles::default();
    if let Some(common) = package.part("styles.xml")? {
        styles.learn(&common)?;
    }
    styles.learn(&text)?;
    Body::new(&styles).read(&text)
}

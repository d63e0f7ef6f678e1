//! Kinds of one thing that share their head: `BHXH bắt buộc 210 người; tự nguyện 64 người`.

use super::name::{Name, Parts};
use super::naming::Scene;
use super::walker::Memory;

/// Words that part a thing into kinds, in rows.
const KINDS: &[&[&str]] = &[
    &["bắt buộc", "tự nguyện"],
    &["quốc tế", "nội địa", "trong nước"],
    &["dài hạn", "trung hạn", "ngắn hạn"],
    &["thường xuyên", "định kỳ", "đột xuất"],
];

/// The name of a figure before which only a kind stands: it takes the place of the kind told before, or is told of the whole.
pub(super) fn kind(scene: &Scene<'_>) -> Option<(Parts, Name)> {
    let content = scene.words.content.as_slice();
    let said = scene.source.words(content.first()?.first, content.last()?.end);
    let row = KINDS.iter().find(|row| row.contains(&said))?;
    let alike = |memory: &&Memory| memory.dimension == scene.quantity.dimension;
    let mut memory = scene.before.filter(alike)?;
    let mut name = memory.name.clone();
    if !name.strip_end(scene.source, row) {
        memory = scene.whole.filter(alike)?;
        name = memory.name.clone();
    }
    name.add_items(content);
    Some((memory.parts.clone(), name))
}

//! Kinds of one thing that share their head (`BHXH bắt buộc 210 người; tự nguyện 64 người`), and aims named by what was done with
//! them (`hoàn thành 25/27 chỉ tiêu`).

use super::actor::is_doer;
use super::fact::Build;
use super::name::{Name, Parts};
use super::naming::{Scene, object_behind};
use super::walker::Memory;

/// Words that part a thing into kinds, in rows.
const KINDS: &[&[&str]] = &[
    &["bắt buộc", "tự nguyện"],
    &["quốc tế", "nội địa", "trong nước"],
    &["dài hạn", "trung hạn", "ngắn hạn"],
    &["thường xuyên", "định kỳ", "đột xuất"],
    &["chính thức", "dự bị"],
    &["công lập", "tư thục"],
];

/// Pieces of the longest name that a kind is added to.
const LONGEST: usize = 12;

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
    // In brackets within brackets the name would grow with each.
    (name.tokens().count() <= LONGEST).then(|| (memory.parts.clone(), name))
}

/// `lãnh đạo, chỉ đạo hoàn thành và vượt kế hoạch 15/16 chỉ tiêu`: what was done with the aims is their name, unless others stand
/// before the figure than who did it.
pub(super) fn aims(scene: &Scene<'_>) -> Option<(Parts, Name)> {
    /// So many words back what was done may begin.
    const REACH: u32 = 9;
    let end = scene.quantity.first;
    let word = |token: &u32| scene.source.word(*token);
    let open = |token: &u32| {
        matches!(word(token), "đạt" | "vượt" | "hoàn" | "thành" | "và" | "kế" | "hoạch" | "được" | "thực" | "hiện")
    };
    let words = (end.saturating_sub(REACH)..end).rev().take_while(open);
    let first = words.filter(|token| matches!(word(token), "đạt" | "vượt" | "hoàn")).last()?;
    let done = scene.source.words(first, end);
    let aims = scene.fact.build == Build::Level && scene.quantity.unit_text(scene.source) == "chỉ tiêu";
    let who = scene.words.content.is_empty() || is_doer(scene.source, &scene.words.content);
    if !aims || !who || !(done.contains("thành") || done.contains("vượt")) {
        return None;
    }
    let mut name = Name::of_tokens(first, end);
    name.add_name(&object_behind(scene));
    if !is_doer(scene.source, scene.topic) {
        name.add_items(scene.topic);
    }
    Some((Parts { behind: true, ..Parts::default() }, name))
}

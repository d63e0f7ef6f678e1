//! The WebAssembly door of the reader of files: a module of its own, loaded when the first file is dropped. It has
//! nothing of the extraction.
//!
//! # Functions
//! - `version(): string` — the version of the crate.
//! - `read_file(bytes, name, options?): ReadText` — the text of a Word file, a web page or a text of any encoding.
//! - `read_html(html, options?): ReadText` — the text of rich text from the clipboard.
//! - `judge_text(text, options?): ReadText | null` — the text with what was typed in an old encoding converted; `null`
//!   where nothing was.
//!
//! `options` is `{ encoding?: "auto" | "unicode" | "tcvn3" | "vni" }`. Places count UTF-16 units. `steps` leads back to
//! what was there: from `steps[i].text` on, up to the next step, a place of `text` is as far behind `steps[i].source` in
//! `source`; before the first step both are the same. `source` is `null` where nothing was converted.
//!
//! `read_file` throws `{ code, vi, en }`, plain objects with one sentence in each language without a full stop; the
//! codes are those of [`crate::file::FileError::code`]. A wrong type throws a `TypeError`.

use js_sys::{Array, JsString, Object, Reflect, TypeError, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::console;

use crate::file::{self, Document, Encoding, Entry, FileError, Listing, Place, ReadOptions};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** In which encoding a text was typed. `auto` judges line by line. */
export type Encoding = "auto" | "unicode" | "tcvn3" | "vni";
/** What a caller may ask. */
export interface ReadOptions { encoding?: Encoding }
/** A passage that was typed in an old encoding. */
export interface Passage {
  encoding: "tcvn3" | "vni" | "double-utf8";
  /** Its place in `text`, in UTF-16 units. */
  start: number; end: number;
  /** How many lines were converted. */
  lines: number;
  /** Its first two lines as they were, and as they are now. */
  before: string[]; after: string[];
}
/** The text of a file. */
export interface ReadText {
  text: string;
  format: "docx" | "odt" | "html" | "text";
  charset: "utf-8" | "utf-16" | "windows-1258" | "windows-1252";
  passages: Passage[];
  /** The text before anything was converted; `null` where nothing was. */
  source: string | null;
  /** Where `text` and `source` come to differ in length, in UTF-16 units. */
  steps: { text: number; source: number }[];
}
/** Why a file gives no text. */
export interface FileFailure { code: FileCode; vi: string; en: string }
export type FileCode = "file.empty" | "file.too-large" | "file.not-text" | "file.doc" | "file.old-office" | "file.password"
  | "file.pdf" | "file.pdf-scan" | "file.rtf" | "file.image" | "file.workbook" | "file.slides" | "file.archive"
  | "file.archive-broken" | "file.archive-excessive" | "file.archive-empty" | "file.archive-nested" | "file.entry-path"
  | "file.entry-link" | "file.entry-twice" | "file.entry-method" | "file.broken" | "file.excessive" | "file.no-text";
/** Where in an archive an entry is; `end` may lie behind the end of the archive. */
export type Place = [start: number, end: number, packed: number, size: number, crc: number, deflated: number];
/** A file in an archive; `failure` tells why it is not opened. */
export interface Entry { path: string; failure: FileFailure | null; place: Place }
"#;

/// Runs when the module is instantiated: a panic is told on the console.
#[wasm_bindgen(start, skip_typescript)]
pub fn start() {
    std::panic::set_hook(Box::new(|panic| console::error_1(&panic.to_string().into())));
}

/// The version of the crate.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").into()
}

/// Reads a file. Throws a `FileFailure` that says why it gives no text.
#[wasm_bindgen(unchecked_return_type = "ReadText")]
pub fn read_file(
    bytes: &Uint8Array,
    name: &str,
    #[wasm_bindgen(unchecked_optional_param_type = "ReadOptions | null")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    let options = options_of(options)?;
    if bytes.length() as usize > file::LARGEST {
        return Err(failure(FileError::TooLarge));
    }
    file::read(&bytes.to_vec(), name, &options).map(|document| object_of(&document)).map_err(failure)
}

/// Reads the list of an archive of `length` bytes that begins with `head` (four bytes) and ends with `tail`.
///
/// A number asks for more: `tail` has to begin with that byte. `null`: it is no archive but a file to be read as it is.
/// Throws a `FileFailure` that says why the archive is not opened.
#[wasm_bindgen(unchecked_return_type = "Entry[] | number | null")]
pub fn list_archive(head: &Uint8Array, tail: &Uint8Array, length: f64) -> Result<JsValue, JsValue> {
    Ok(match file::list(&head.to_vec(), &tail.to_vec(), length as u64).map_err(failure)? {
        Listing::Wider(from) => (from as f64).into(),
        Listing::Other => JsValue::NULL,
        Listing::Entries(entries) => entries
            .iter()
            .map(|Entry { path, refusal, place }| {
                let range = place.range();
                let numbers =
                    [range.start, range.end, place.packed, place.size, place.crc.into(), place.deflated.into()];
                object(&[
                    ("path", path.as_str().into()),
                    ("failure", refusal.map_or(JsValue::NULL, failure)),
                    ("place", numbers.iter().map(|&number| JsValue::from(number as f64)).collect::<Array>().into()),
                ])
            })
            .collect::<Array>()
            .into(),
    })
}

/// Reads an entry of an archive; `bytes` are those from the start to the end of its place. Throws as [`read_file`] does.
#[wasm_bindgen(unchecked_return_type = "ReadText")]
pub fn read_entry(
    bytes: &Uint8Array,
    #[wasm_bindgen(unchecked_param_type = "Place")] place: &Array,
    name: &str,
    #[wasm_bindgen(unchecked_optional_param_type = "ReadOptions | null")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    let number = |at| place.get(at).as_f64().unwrap_or_default() as u64;
    let place =
        Place { start: number(0), packed: number(2), size: number(3), crc: number(4) as u32, deflated: number(5) != 0 };
    let options = options_of(options)?;
    file::read_entry(&bytes.to_vec(), &place, name, &options).map(|document| object_of(&document)).map_err(failure)
}

/// Reads rich text from the clipboard.
#[wasm_bindgen(unchecked_return_type = "ReadText")]
pub fn read_html(
    html: &str,
    #[wasm_bindgen(unchecked_optional_param_type = "ReadOptions | null")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    Ok(object_of(&file::read_html(html, &options_of(options)?)))
}

/// Judges pasted text; `null` where nothing was typed in an old encoding.
#[wasm_bindgen(unchecked_return_type = "ReadText | null")]
pub fn judge_text(
    #[wasm_bindgen(unchecked_param_type = "string")] text: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "ReadOptions | null")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    let text = text.dyn_ref::<JsString>().map(String::from);
    let text = text.ok_or_else(|| TypeError::new("the text is not a string"))?;
    let document = file::read_text(&text, &options_of(options)?);
    Ok(if document.passages.is_empty() { JsValue::NULL } else { object_of(&document) })
}

/// The options as JavaScript has them; an unknown field or value is refused.
fn options_of(given: &JsValue) -> Result<ReadOptions, JsValue> {
    let mut options = ReadOptions::default();
    if given.is_null() || given.is_undefined() {
        return Ok(options);
    }
    let invalid = |why: &str| JsValue::from(TypeError::new(&format!("the options are not valid: {why}")));
    if !given.is_object() {
        return Err(invalid("they are not an object"));
    }
    for name in Object::keys(given.unchecked_ref::<Object>()).into_iter().filter_map(|name| name.as_string()) {
        let value = Reflect::get(given, &name.as_str().into()).unwrap_or(JsValue::UNDEFINED);
        options.encoding = match (name.as_str(), value.as_string().as_deref()) {
            ("encoding", Some("auto")) => Encoding::Auto,
            ("encoding", Some("unicode")) => Encoding::Unicode,
            ("encoding", Some("tcvn3")) => Encoding::Tcvn3,
            ("encoding", Some("vni")) => Encoding::Vni,
            ("encoding", None) if value.is_null() || value.is_undefined() => Encoding::Auto,
            ("encoding", _) => return Err(invalid("`encoding` is none of auto, unicode, tcvn3, vni")),
            _ => return Err(invalid(&format!("unknown field `{name}`"))),
        };
    }
    Ok(options)
}

fn failure(error: FileError) -> JsValue {
    object(&[("code", error.code().into()), ("vi", error.vi().into()), ("en", error.en().into())])
}

fn object_of(document: &Document) -> JsValue {
    let mut units = Units::new(&document.text);
    let passages: Array = document
        .passages
        .iter()
        .map(|passage| {
            let lines = |lines: &[String]| lines.iter().map(|line| JsValue::from(line.as_str())).collect::<Array>();
            object(&[
                ("encoding", passage.encoding.name().into()),
                ("start", units.at(passage.text.start).into()),
                ("end", units.at(passage.text.end).into()),
                ("lines", (passage.lines as u32).into()),
                ("before", lines(&passage.before).into()),
                ("after", lines(&passage.after).into()),
            ])
        })
        .collect();
    let (mut text, mut source) = (Units::new(&document.text), Units::new(document.source()));
    let (mut steps, mut apart) = (Array::new(), 0);
    for (at, from) in document.steps() {
        let (at, from) = (text.at(at), source.at(from));
        // In UTF-16 a letter of TCVN3 is as long as what it stands for.
        if i64::from(at) - i64::from(from) != apart {
            apart = i64::from(at) - i64::from(from);
            let step = object(&[("text", at.into()), ("source", from.into())]);
            steps.push(&step);
        }
    }
    let converted = if document.passages.is_empty() { JsValue::NULL } else { document.source().into() };
    if document.passages.is_empty() {
        steps = Array::new();
    }
    object(&[
        ("text", document.text.as_str().into()),
        ("format", document.format.name().into()),
        ("charset", document.charset.name().into()),
        ("passages", passages.into()),
        ("source", converted),
        ("steps", steps.into()),
    ])
}

/// Counts UTF-16 units up to ascending places.
struct Units<'a> {
    text: &'a str,
    byte: usize,
    unit: u32,
}

impl<'a> Units<'a> {
    fn new(text: &'a str) -> Self {
        Self { text, byte: 0, unit: 0 }
    }

    fn at(&mut self, byte: usize) -> u32 {
        let between = self.text.get(self.byte..byte).unwrap_or_default();
        self.unit += between.chars().map(|c| c.len_utf16() as u32).sum::<u32>();
        self.byte = byte.max(self.byte);
        self.unit
    }
}

fn object(fields: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (key, value) in fields {
        // Setting a field of a fresh object cannot fail.
        let _ = Reflect::set(&object, &(*key).into(), value);
    }
    object.into()
}

//! The WebAssembly door: the only file that knows JavaScript.
//!
//! # Functions
//! - `version(): string` — the version of the crate.
//! - `extract(text, options?, progress?): Report` — the plain object of schema `solieu/1`, spans in UTF-16 units, `null`
//!   where something is unknown. There is nothing to free. `options` is `{ source?: string | null, corrections?:
//!   { id, edits?, ignored? }[], tolerance?: number | null }`; `tolerance` is how many units of its last digit a stated
//!   figure may be off before it differs (half a unit when left out); `edits` maps `name`, `kind`, `value`, `plan`, `total`, `rates.0`, `changes.0` to the
//!   words of a reader, and the audit sees the figures as they are then. `progress(stage, index, count)` is called when each stage begins; the stages are `text`, `lex`, `outline`, `assemble`, `audit` and
//!   `report`. Throws a `TypeError` when `text` is no string or `options` has another shape, and nothing else; what
//!   `progress` throws is thrown on after the reading. Lone surrogates are read as U+FFFD, one unit each, so that
//!   offsets hold.
//! - `explain(text, options?): Explanation`, with the feature `explain`, in the module `solieu-explain` — the rule and
//!   the tokens behind each indicator of the same report, and why each other number is none. Takes and throws what `extract` does. The sentences of the rules are not part of the
//!   module: `documentation` is `null`, and `docs/rules.md` has them by id.
//! - `start_worker()` — makes the worker that calls it answer messages. The whole worker is
//!   `import init, { start_worker } from './core/solieu.js'; await init(); start_worker();`
//!
//! # Messages of the worker
//! | direction | message | when |
//! |---|---|---|
//! | to the page | `{ ready: true, version }` | once, when the worker listens; what is sent before that is lost |
//! | to the worker | `{ id, text, options?, progress? }` | `id` is any number; with `progress: true` the stages are told |
//! | to the page | `{ id, progress: { stage, index, count, ms } }` | a stage begins, `ms` after the start |
//! | to the page | `{ id, part: { indicators } }` | a piece of a long list (`indicators`, `numbers`, `audit`), in order; the report that follows has it empty |
//! | to the page | `{ id, report, ms }` | the reading is done; `ms` is the time of the reading and of the object |
//! | to the page | `{ id, error: { code, message } }` | it is not; `id` is `null` when the message had none |
//!
//! Each message with a text is answered by one report or one error, in order. That the newest wins is the page's
//! business: it drops answers to older ids. Codes of errors: `text.invalid` (no string), `options.invalid`,
//! `report.invalid` (the object could not be made: a mistake of ours) and `panic`. After `panic` the module is dead:
//! end the worker and start another. The worker's own `error` event follows a panic, and comes alone when the module
//! does not load or runs out of memory.

use std::cell::Cell;

use js_sys::{Array, Error, Function, JsString, Object, Reflect, TypeError};
use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive;
use serde::Serialize;
use wasm_bindgen::prelude::*;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent, console};

use crate::text::Offsets;
use crate::{Correction, Field, Options, Stage, Tolerance};

/// Smaller than the standard library's, and as quick.
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// The types of the door; the build puts those of the report, generated from the Rust types, in front of them.
#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** What a caller may ask. */
export interface Options {
  /** The file's name, carried into the report. */
  source?: string | null;
  /** What a reader put right, applied before the arithmetic is checked. */
  corrections?: Correction[];
  /** How many units of its last digit a stated figure may be off before it differs; half a unit where this is left out. */
  tolerance?: number | null;
}
/** What a reader put right in one indicator; no words take a figure away. */
export interface Correction { id: string; edits?: Record<string, string>; ignored?: boolean; }
/** The stages of a reading, in order. */
export type Stage = "text" | "lex" | "outline" | "assemble" | "audit" | "report";
/** Hears of each stage when it begins. */
export type Progress = (stage: Stage, index: number, count: number) => void;
/** What the page sends to the worker. */
export interface Request { id: number; text: string; options?: Options | null; progress?: boolean; }
/** Why there is no report. After `panic` the worker is dead. */
export interface Failure { code: "text.invalid" | "options.invalid" | "report.invalid" | "panic"; message: string; }
/** What the worker sends to the page. */
export type Answer =
  | { ready: true; version: string }
  | { id: number; progress: { stage: Stage; index: number; count: number; ms: number } }
  | { id: number; part: Partial<Pick<Report, "indicators" | "numbers" | "audit">> }
  | { id: number; report: Report; ms: number }
  | { id: number | null; error: Failure };
"#;

thread_local! {
    /// The id of the message that is being answered: a panic must say which one it ends.
    static CURRENT: Cell<Option<f64>> = const { Cell::new(None) };
}

/// Read once when the module is instantiated: a bit of everything that a report has, none of it from one.
const WARM_UP: &str = "ỦY BAN NHÂN DÂN XÃ MẪU\nSố: 1/BC-UBND\nMẫu, ngày 05 tháng 7 năm 2024\nBÁO CÁO\nKết quả 6 tháng đầu năm 2024\n\
I. KẾT QUẢ\n1. Kinh tế\n- Trồng lúa 118,14ha/102 ha, đạt 115,8% KH, tăng 3,5% so với cùng kỳ; trong đó ngô 40 ha, rau 12,5 ha. \
Thu ngân sách 8 tỷ 640 triệu đồng, bằng 57,6% dự toán năm.\n2. Xã hội\nCó 12/13 thôn văn hóa, đạt 92,3%; còn hai mươi hộ nghèo, chiếm 2,6%.\n\
II. HẠN CHẾ\n- Giải ngân còn chậm.\nIII. NHIỆM VỤ\n1. Phấn đấu thu 15 tỷ đồng trước ngày 30/11/2024.\n\
Đồng chí Nguyễn Văn Mẫu, Chủ tịch UBND xã, điện thoại 0900 000 000.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn Mẫu\n";

/// How often the lines are read at the start: about 5 KB in all.
const WARM_UPS: usize = 5;

/// Runs when the module is instantiated: sets the hook for panics and reads a few lines, so that the patterns are
/// compiled and the word lists loaded before somebody waits for a report.
#[wasm_bindgen(start, skip_typescript)]
pub fn start() {
    std::panic::set_hook(Box::new(|_| panicking()));
    crate::report::prepare();
    // A few times over: the engine compiles again, better, what has run often, and the memory grows once.
    let _ = read(&WARM_UP.repeat(WARM_UPS).into(), &JsValue::NULL, &mut |_| {});
}

/// The version of the crate.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").into()
}

/// Reads the figures of `text` and returns the report as a plain object, spans in UTF-16 units.
///
/// Throws a `TypeError` when `text` is no string or `options` has another shape; what `progress` throws is thrown on.
#[wasm_bindgen(unchecked_return_type = "Report")]
pub fn extract(
    #[wasm_bindgen(unchecked_param_type = "string")] text: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options | null")] options: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Progress | null")] progress: Option<Function>,
) -> Result<JsValue, JsValue> {
    let mut thrown = None;
    let report = read(text, options, &mut |stage| {
        if let (Some(progress), None) = (&progress, &thrown) {
            let (index, count) = place(stage);
            thrown = progress.call3(&JsValue::NULL, &stage.name().into(), &index.into(), &count.into()).err();
        }
    })
    .map_err(|failure| JsValue::from(TypeError::new(&failure.message)))?;
    thrown.map_or(Ok(report), Err)
}

/// Tells from which tokens and by which rule each indicator of `text` was read, and why each other number is none.
///
/// Throws a `TypeError` when `text` is no string or `options` has another shape.
#[cfg(feature = "explain")]
#[wasm_bindgen(unchecked_return_type = "Explanation")]
pub fn explain(
    #[wasm_bindgen(unchecked_param_type = "string")] text: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options | null")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    let told = given(text, options)
        .and_then(|(text, options)| object_of(&crate::explain(&text, &options).with_offsets(&text, Offsets::Utf16)));
    told.map_err(|failure| TypeError::new(&failure.message).into())
}

/// Makes the worker that calls it answer messages, as the head of this file tells. Throws outside a dedicated worker.
#[wasm_bindgen]
pub fn start_worker() -> Result<(), JsValue> {
    let scope = worker().ok_or_else(|| Error::new("start_worker: this is not a dedicated worker"))?;
    let post = scope.clone();
    let listen = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| answer(&post, &event.data()));
    scope.set_onmessage(Some(listen.as_ref().unchecked_ref()));
    // It listens as long as the worker lives.
    listen.forget();
    scope.post_message(&object(&[("ready", true.into()), ("version", version().into())]))
}

/// Why there is no report.
struct Failure {
    code: &'static str,
    message: String,
}

impl Failure {
    fn into_object(self) -> JsValue {
        object(&[("code", self.code.into()), ("message", self.message.into())])
    }
}

/// The options as JavaScript has them: `{ source?: string | null }`. They are read by hand, since a deserializer for one
/// field would bring 10 KB. An unknown field is refused: a misspelt one would be silently without effect.
fn options_of(given: &JsValue) -> Result<Options, Failure> {
    let invalid = |why: &str| Failure { code: "options.invalid", message: format!("the options are not valid: {why}") };
    let mut options = Options::default();
    if given.is_null() || given.is_undefined() {
        return Ok(options);
    }
    if !given.is_object() {
        return Err(invalid("they are not an object"));
    }
    for name in Object::keys(given.unchecked_ref::<Object>()).into_iter().filter_map(|name| name.as_string()) {
        let value = Reflect::get(given, &name.as_str().into()).unwrap_or(JsValue::UNDEFINED);
        match name.as_str() {
            "source" if value.is_null() || value.is_undefined() => {}
            "source" => options.source = Some(value.as_string().ok_or_else(|| invalid("`source` is not a string"))?),
            "tolerance" if value.is_null() || value.is_undefined() => {}
            "tolerance" => {
                let units = value.as_f64().filter(|units| *units >= 0.0).and_then(Decimal::from_f64);
                options.tolerance = Tolerance::Units(units.ok_or_else(|| invalid("`tolerance` is no number"))?);
            }
            "corrections" => {
                options.corrections = corrections(&value).ok_or_else(|| invalid("`corrections` is no list"))?
            }
            _ => return Err(invalid(&format!("unknown field `{name}`"))),
        }
    }
    Ok(options)
}

/// The corrections of a list; `None` when it is none. One that names no indicator or no field is passed over: it may be
/// of another version.
fn corrections(given: &JsValue) -> Option<Vec<Correction>> {
    let list = given.dyn_ref::<Array>()?;
    let get = |each: &JsValue, key: &str| Reflect::get(each, &key.into()).unwrap_or(JsValue::UNDEFINED);
    let correction = |each: JsValue| {
        let place: usize = get(&each, "id").as_string()?.strip_prefix('i')?.parse().ok()?;
        let told = get(&each, "edits");
        let edits = told.is_object().then(|| Object::keys(told.unchecked_ref::<Object>())).into_iter().flatten();
        let edit =
            |name: JsValue| Some((Field::named(&name.as_string()?)?, Reflect::get(&told, &name).ok()?.as_string()?));
        Some(Correction {
            indicator: place.checked_sub(1)?,
            edits: edits.filter_map(edit).collect(),
            ignored: get(&each, "ignored").is_truthy(),
        })
    };
    Some(list.iter().filter_map(correction).collect())
}

/// What a call was given, as the crate takes it.
fn given(text: &JsValue, options: &JsValue) -> Result<(String, Options), Failure> {
    let text = text.dyn_ref::<JsString>().map(String::from);
    let text = text.ok_or_else(|| Failure { code: "text.invalid", message: "the text is not a string".into() })?;
    Ok((text, options_of(options)?))
}

fn read(text: &JsValue, options: &JsValue, progress: &mut dyn FnMut(Stage)) -> Result<JsValue, Failure> {
    let (text, options) = given(text, options)?;
    object_of(&crate::extract_with(&text, &options, progress).with_offsets(&text, Offsets::Utf16))
}

/// A plain object of published data.
fn object_of(told: &impl Serialize) -> Result<JsValue, Failure> {
    told.serialize(&serde_wasm_bindgen::Serializer::json_compatible())
        .map_err(|error| Failure { code: "report.invalid", message: error.to_string() })
}

/// Answers one message. A message that cannot be posted (out of memory) ends in the worker's `error` event.
fn answer(scope: &DedicatedWorkerGlobalScope, message: &JsValue) {
    let get = |key: &str| Reflect::get(message, &key.into()).unwrap_or(JsValue::UNDEFINED);
    let id = get("id").as_f64();
    CURRENT.set(id);
    let clock = scope.performance();
    let now = || clock.as_ref().map_or(0.0, web_sys::Performance::now);
    let begin = now();
    let told = get("progress").is_truthy();
    let id = id.map_or(JsValue::NULL, JsValue::from);
    let result = read(&get("text"), &get("options"), &mut |stage| {
        if told {
            let (index, count) = place(stage);
            let ms = now() - begin;
            let progress =
                [("stage", stage.name().into()), ("index", index.into()), ("count", count.into()), ("ms", ms.into())];
            post(scope, &object(&[("id", id.clone()), ("progress", object(&progress))]));
        }
    });
    if let (true, Ok(report)) = (told, &result) {
        post_parts(scope, &id, report);
    }
    let answer = match result {
        Ok(report) => object(&[("id", id), ("report", report), ("ms", (now() - begin).into())]),
        Err(failure) => object(&[("id", id), ("error", failure.into_object())]),
    };
    CURRENT.set(None);
    post(scope, &answer);
}

/// How many items of a list go into one message; so many are read by the page without a pause that one would feel.
const PART: u32 = 250;

/// Posts the long lists of a report in parts and leaves them empty in it: the page cannot do anything else while it takes
/// a message in.
fn post_parts(scope: &DedicatedWorkerGlobalScope, id: &JsValue, report: &JsValue) {
    for field in ["indicators", "numbers", "audit"] {
        let Some(list) = Reflect::get(report, &field.into()).ok().and_then(|list| list.dyn_into::<Array>().ok()) else {
            continue;
        };
        if list.length() <= PART {
            continue;
        }
        for first in (0..list.length()).step_by(PART as usize) {
            let part = object(&[(field, list.slice(first, first + PART).into())]);
            post(scope, &object(&[("id", id.clone()), ("part", part)]));
        }
        // Setting a field of an object of our own cannot fail.
        let _ = Reflect::set(report, &field.into(), &Array::new());
    }
}

fn post(scope: &DedicatedWorkerGlobalScope, message: &JsValue) {
    if let Err(error) = scope.post_message(message) {
        wasm_bindgen::throw_val(error);
    }
}

/// The index of a stage and how many there are.
fn place(stage: Stage) -> (u32, u32) {
    (stage as u32, Stage::ALL.len() as u32)
}

/// Tells the page of a panic, where there is one; the trap that follows ends the call. The build puts this in the place of
/// all that tells what and where (`snip.rs` knows its name): the module has no room for the words.
#[inline(never)]
fn panicking() {
    let message = "the reader ended at a mistake of its own; the command line reads the same text and tells where";
    console::error_1(&message.into());
    if let Some(scope) = worker() {
        let id = CURRENT.get().map_or(JsValue::NULL, JsValue::from);
        let failure = Failure { code: "panic", message: message.into() };
        // When this fails too, the worker's `error` event still tells.
        let _ = scope.post_message(&object(&[("id", id), ("error", failure.into_object())]));
    }
}

fn worker() -> Option<DedicatedWorkerGlobalScope> {
    js_sys::global().dyn_into().ok()
}

fn object(fields: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (key, value) in fields {
        // Setting a field of a fresh object cannot fail.
        let _ = Reflect::set(&object, &(*key).into(), value);
    }
    object.into()
}

/// What the benchmark and the tests of the worker need beside the door; not part of the module that is shipped.
#[cfg(feature = "bench")]
mod bench {
    use unicode_normalization::UnicodeNormalization;
    use wasm_bindgen::prelude::*;

    /// The scalar values of `text` in NFC: the pass that extraction is measured against.
    #[wasm_bindgen]
    pub fn nfc_count(text: &str) -> usize {
        text.nfc().count()
    }

    /// The extraction without the object that JavaScript gets; the number of indicators.
    #[wasm_bindgen]
    pub fn read_only(text: &str) -> usize {
        crate::extract(text, &crate::Options::default()).indicators.len()
    }

    /// Panics, so that a test can see that the page hears of it.
    #[wasm_bindgen]
    #[expect(clippy::panic, reason = "the test needs a real one")]
    pub fn fail() {
        panic!("asked to");
    }
}

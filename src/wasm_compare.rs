//! The WebAssembly door of the table of many reports, in a module that is loaded when somebody asks for one.
//!
//! # Functions
//! - `version(): string` — the version of the crate.
//! - `compare(reports, options?): Comparison` — `reports` is `{ label?: string | null, report: Report }[]`, plain objects
//!   as `extract` gives them; `options` is `{ matches?: Matches }`. The spans of the cells are those of the reports.
//! - `new Pile()` — reports that come one after the other: `add(report, label?)` takes one in, after which the page may
//!   forget it, `compare(options?)` gives the table over all, `free()` lets them go. Hundreds of reports at once would be
//!   several times as large as objects.
//! - `fill_form(bytes, name, comparison, options?): FilledForm` — `bytes` is a `Uint8Array` of an .xlsx or a CSV file,
//!   `name` is for messages. Gives the
//!   same file filled in, what was placed and what was not. `options` is `{ measure?, language?, matches? }`.
//! - `book(comparison, options?): Uint8Array` — a new workbook (.xlsx) for those who have no form; `options` is
//!   `{ measures?, language? }`. The same bytes as `solieu compare --out x.xlsx`.
//! - `records(comparison, options?): string[][]` — the table as text, numbers for machines, as `--format csv` has it.
//!
//! What has another shape throws a `TypeError`. A form that cannot be filled in throws an `Error` whose `code` is
//! `form.unknown`, `form.other`, `form.password`, `form.broken`, `form.large` or `form.header`, and whose message is a
//! sentence in the language asked for.

use crate::compare::form::{self, FormOptions};
use crate::compare::{Comparison, Matches, Measure, Numbers, Source};
use crate::report::{Language, Report};
use js_sys::{Error, Reflect, TypeError, Uint8Array};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::*;
use web_sys::console;

/// The types of this door; those of the report stand in front of them.
#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
export type Measure = "value" | "plan" | "rate" | "index" | "change" | "change_percent";
export interface NamedReport { label?: string | null; report: Report; }
export interface Matches {
  /** Rows that are one: all of `with` goes to `row`. Keys of rows. */
  rows?: { row: string; with: string }[];
  /** Indicators that belong to a row: key of the row, key of the column, id of the indicator. */
  joined?: { row: string; report: string; indicator: string }[];
  /** Indicators that stand in a row of their own. */
  parted?: { report: string; indicator: string }[];
  /** Rows of a form by name, and the row of the table that fills them; an empty key for none. */
  form?: { name: string; row: string }[];
  /** Columns whose results are set against each other, by key, label or number from 1; the earlier one first. */
  between?: [string, string] | null;
}
export interface Comparison {
  schema: "solieu-compare/1";
  order: "given" | "time";
  between: [string, string] | null;
  columns: CompareColumn[];
  rows: CompareRow[];
  proposals: { row: string; with: string; score: number }[];
  aside: { column: string; indicator: string; name: string; text: string; reason: "goal" | "place" | "period" | "empty" }[];
  remarks: { code: "doubled" | "same_place" | "empty"; columns: string[]; message: Message }[];
}
export interface CompareColumn {
  id: string; report: number; key: string; label: string; source: string | null; place: string | null; level: Level | null;
  period: { label: string; start: string | null; end: string | null } | null; same_as: string | null; indicators: number;
}
export interface CompareRow {
  id: string; key: string; keys: string[]; name: string; code: string | null; sector: Sector | null; unit: string | null;
  heading: string | null; part_of: string | null; lone: boolean; cells: (CompareCell | null)[]; difference: { amount: number; percent: number | null } | null; total: CompareTotal; total_plan: CompareTotal;
}
export interface CompareCell {
  value: CompareSlot | null; plan: CompareSlot | null; rate: CompareSlot | null; index: CompareSlot | null;
  change: CompareSlot | null; change_percent: CompareSlot | null;
  indicators: string[]; estimate: boolean; conflicting: boolean; verdict: Verdict | null;
}
export interface CompareSlot {
  amount: number; max: number | null; unit: string | null; bound: Bound | null; text: string; span: Span; indicator: string; others: CompareSlot[];
}
export interface CompareTotal {
  amount: number | null; have: number; of: number;
  reason: "rate" | "unknown" | "places" | "periods" | "missing" | "conflicting" | "inexact" | null;
}
export interface FilledForm {
  bytes: Uint8Array; placed: PlacedFigure[]; unplaced: UnplacedFigure[]; companions: { suffix: string; bytes: Uint8Array }[];
}
export interface PlacedFigure {
  sheet: string; cell: string; name: string; amount: number; unit: string | null; column: string | null; label: string; source: string | null;
  indicator: string | null; text: string; span: Span | null; verdict: Verdict | null; note: Message | null;
}
export interface UnplacedFigure {
  reason: "no_indicator" | "ambiguous" | "no_row" | "no_column" | "no_report" | "missing" | "occupied" | "formula" | "unit" | "range" | "conflicting" | "no_total";
  sheet: string | null; cell: string | null; name: string; row: string | null; label: string | null; source: string | null; text: string; message: Message;
}
export interface CompareOptions { matches?: Matches; }
export interface FormOptions { measure?: Measure; language?: "vi" | "en"; matches?: Matches; }
/** Reports that come one after the other, and the table over them. The class that wasm-bindgen would declare asks for a newer library of types. */
export declare class Pile {
  constructor();
  add(report: Report, label?: string | null): void;
  compare(options?: CompareOptions | null): Comparison;
  free(): void;
}
export interface TableOptions { measures?: Measure[]; language?: "vi" | "en"; }
"#;

/// Runs when the module is instantiated: a panic is told on the console.
#[wasm_bindgen(start, skip_typescript)]
pub fn start() {
    std::panic::set_hook(Box::new(|panic| console::error_1(&panic.to_string().into())));
}

/// A report as it is handed over.
#[derive(Deserialize)]
struct Named {
    #[serde(default)]
    label: Option<String>,
    report: Report,
}

/// All options of the functions.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Options {
    matches: Matches,
    measure: Measure,
    measures: Option<Vec<Measure>>,
    language: Option<String>,
}

impl Options {
    fn language(&self) -> Language {
        if self.language.as_deref() == Some("en") { Language::En } else { Language::Vi }
    }

    fn measures(&self) -> Vec<Measure> {
        self.measures.clone().unwrap_or_else(|| vec![self.measure])
    }
}

/// The version of the crate.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").into()
}

/// Puts reports side by side. Throws a `TypeError` when something has another shape.
#[wasm_bindgen(unchecked_return_type = "Comparison")]
pub fn compare(
    #[wasm_bindgen(unchecked_param_type = "NamedReport[]")] reports: JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "CompareOptions | null")] options: JsValue,
) -> Result<JsValue, JsValue> {
    let named: Vec<Named> = given(reports, "reports")?;
    table(&named, options)
}

/// Reports that come one after the other, and the table over them.
#[wasm_bindgen(skip_typescript)]
#[derive(Default)]
pub struct Pile(Vec<Named>);

#[wasm_bindgen]
impl Pile {
    /// An empty pile.
    #[wasm_bindgen(constructor, skip_typescript)]
    pub fn new() -> Pile {
        Pile::default()
    }

    /// Takes a report in.
    #[wasm_bindgen(skip_typescript)]
    pub fn add(&mut self, report: JsValue, label: Option<String>) -> Result<(), JsValue> {
        self.0.push(Named { label, report: given(report, "report")? });
        Ok(())
    }

    /// The table over all that were taken in, in their order.
    #[wasm_bindgen(skip_typescript)]
    pub fn compare(&self, options: JsValue) -> Result<JsValue, JsValue> {
        table(&self.0, options)
    }
}

fn table(named: &[Named], options: JsValue) -> Result<JsValue, JsValue> {
    let options = options_of(options)?;
    let sources: Vec<Source<'_>> =
        named.iter().map(|one| Source { label: one.label.clone(), report: &one.report }).collect();
    object_of(&crate::compare::compare(&sources, &options.matches))
}

/// Fills in a form. Throws an `Error` with a `code` when it cannot be, a `TypeError` when something has another shape.
#[wasm_bindgen(unchecked_return_type = "FilledForm")]
pub fn fill_form(
    bytes: &Uint8Array,
    name: &str,
    #[wasm_bindgen(unchecked_param_type = "Comparison")] comparison: JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "FormOptions | null")] options: JsValue,
) -> Result<JsValue, JsValue> {
    let comparison: Comparison = given(comparison, "comparison")?;
    let options = options_of(options)?;
    let language = options.language();
    let asked = FormOptions { measure: options.measure, language, rows: options.matches.form };
    let filled = form::fill(&bytes.to_vec(), &comparison, &asked).map_err(|error| {
        let told = Error::new(&error.sentence(name, language));
        // Setting a field of an object of our own cannot fail.
        let _ = Reflect::set(&told, &"code".into(), &error.code().into());
        JsValue::from(told)
    })?;
    let told = js_sys::Object::new();
    let companions = js_sys::Array::new();
    for companion in &filled.companions {
        let one = js_sys::Object::new();
        let _ = Reflect::set(&one, &"suffix".into(), &companion.suffix.into());
        let _ = Reflect::set(&one, &"bytes".into(), &Uint8Array::from(companion.bytes.as_slice()));
        companions.push(&one);
    }
    let fields = [
        ("bytes", Uint8Array::from(filled.bytes.as_slice()).into()),
        ("placed", object_of(&filled.placed)?),
        ("unplaced", object_of(&filled.unplaced)?),
        ("companions", companions.into()),
    ];
    for (field, value) in fields {
        let _ = Reflect::set(&told, &field.into(), &value);
    }
    Ok(told.into())
}

/// A new workbook of a table.
#[wasm_bindgen]
pub fn book(
    #[wasm_bindgen(unchecked_param_type = "Comparison")] comparison: JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "TableOptions | null")] options: JsValue,
) -> Result<Uint8Array, JsValue> {
    let comparison: Comparison = given(comparison, "comparison")?;
    let options = options_of(options)?;
    Ok(form::book(&comparison, &options.measures(), options.language()).as_slice().into())
}

/// The table as text, the first record its headings.
#[wasm_bindgen(unchecked_return_type = "string[][]")]
pub fn records(
    #[wasm_bindgen(unchecked_param_type = "Comparison")] comparison: JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "TableOptions | null")] options: JsValue,
) -> Result<JsValue, JsValue> {
    let comparison: Comparison = given(comparison, "comparison")?;
    object_of(&crate::compare::records(&comparison, &options_of(options)?.measures(), Numbers::Machine))
}

fn given<T: DeserializeOwned>(value: JsValue, name: &str) -> Result<T, JsValue> {
    serde_wasm_bindgen::from_value(value)
        .map_err(|error| TypeError::new(&format!("`{name}` has another shape: {error}")).into())
}

fn options_of(value: JsValue) -> Result<Options, JsValue> {
    if value.is_null() || value.is_undefined() { Ok(Options::default()) } else { given(value, "options") }
}

fn object_of(told: &impl Serialize) -> Result<JsValue, JsValue> {
    told.serialize(&serde_wasm_bindgen::Serializer::json_compatible())
        .map_err(|error| Error::new(&error.to_string()).into())
}

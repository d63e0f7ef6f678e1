//! The contract is published twice, as JSON Schema and as TypeScript types, both made from the Rust types.
//!
//! `SOLIEU_BLESS=1 cargo test --test integration schema` writes them anew.

use crate::typescript::typescript;
use serde_json::Value;
use std::path::Path;

/// Compares a checked-in file with what is made, or writes it; `tests` are those that make it.
pub fn check(file: &str, made: &str, tests: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    if std::env::var_os("SOLIEU_BLESS").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, made).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == made, "{file} is stale; SOLIEU_BLESS=1 cargo test --test integration {tests}");
}

fn schema() -> Value {
    solieu::report::json_schema().to_value()
}

fn explanation_schema() -> Value {
    solieu::report::explanation_schema().to_value()
}

#[test]
fn the_json_schema_is_that_of_the_types() {
    check(
        "docs/schema/solieu-1.schema.json",
        &format!("{}\n", serde_json::to_string_pretty(&schema()).unwrap()),
        "schema",
    );
    let explanation = format!("{}\n", serde_json::to_string_pretty(&explanation_schema()).unwrap());
    check("docs/schema/solieu-explanation-1.schema.json", &explanation, "schema");
}

#[test]
fn the_typescript_types_are_those_of_the_types() {
    check(
        "www/src/report.d.ts",
        &typescript(&[("Report", &schema()), ("Explanation", &explanation_schema())]),
        "schema",
    );
}

#[test]
fn a_report_fits_the_schema() {
    let text = "UBND xã Hòa Bắc\nThu ngân sách đạt 45,2 tỷ đồng/40 tỷ đồng, đạt 113% kế hoạch, tăng 5% so với cùng kỳ.\nNgày 12/7/2024.";
    check_report(&solieu::extract(text, &solieu::Options::default()));
}

/// Checks a report against the schema.
pub fn check_report(report: &solieu::Report) {
    static SCHEMA: std::sync::LazyLock<Value> = std::sync::LazyLock::new(schema);
    let mut faults = Vec::new();
    fits(&serde_json::to_value(report).unwrap(), &SCHEMA, &SCHEMA, "report", &mut faults);
    assert!(faults.is_empty(), "{faults:#?}");
}

/// Checks an explanation against its schema.
pub fn check_explanation(explanation: &solieu::report::Explanation) {
    static SCHEMA: std::sync::LazyLock<Value> = std::sync::LazyLock::new(explanation_schema);
    let mut faults = Vec::new();
    fits(&serde_json::to_value(explanation).unwrap(), &SCHEMA, &SCHEMA, "explanation", &mut faults);
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn what_does_not_fit_is_found() {
    let schema = schema();
    let mut value = serde_json::to_value(solieu::extract("12/7", &solieu::Options::default())).unwrap();
    value["report"]["kind"] = "gossip".into();
    value["extra"] = 1.into();
    value["notes"] = "none".into();
    value["generator"].as_object_mut().unwrap().remove("version");
    let mut faults = Vec::new();
    fits(&value, &schema, &schema, "report", &mut faults);
    assert_eq!(faults.len(), 4, "{faults:#?}");
}

/// Checks `value` against `schema` as far as our types go: objects with fixed fields, arrays, words, `null`.
fn fits(value: &Value, schema: &Value, root: &Value, path: &str, faults: &mut Vec<String>) {
    if let Some(target) = schema["$ref"].as_str() {
        return fits(value, root.pointer(target.trim_start_matches('#')).unwrap(), root, path, faults);
    }
    if let Some(choices) = schema["anyOf"].as_array().or(schema["oneOf"].as_array()) {
        let fitting = choices.iter().any(|choice| {
            let mut own = Vec::new();
            fits(value, choice, root, path, &mut own);
            own.is_empty()
        });
        if !fitting {
            faults.push(format!("{path}: {value} fits no choice"));
        }
        return;
    }
    let types: Vec<&str> = match &schema["type"] {
        Value::String(one) => vec![one],
        Value::Array(several) => several.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    let own = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) => {
            if number.is_f64() || !types.contains(&"integer") {
                "number"
            } else {
                "integer"
            }
        }
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    let word = schema["enum"].as_array().is_none_or(|words| words.contains(value))
        && schema.get("const").is_none_or(|one| one == value);
    if !(types.is_empty() || types.contains(&own)) || !word {
        faults.push(format!("{path}: {value} is no {types:?}"));
    }
    if let (Value::Array(items), items_schema @ Value::Object(_)) = (value, &schema["items"]) {
        items.iter().for_each(|item| fits(item, items_schema, root, &format!("{path}[]"), faults));
    }
    if let (Value::Object(fields), Value::Object(properties)) = (value, &schema["properties"]) {
        let required: Vec<&str> = schema["required"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
        faults.extend(
            required.iter().filter(|&&name| !fields.contains_key(name)).map(|name| format!("{path}: no {name}")),
        );
        for (name, field) in fields {
            match properties.get(name) {
                Some(schema) => fits(field, schema, root, &format!("{path}.{name}"), faults),
                None => faults.push(format!("{path}: unknown {name}")),
            }
        }
    }
}

//! JSON Schema to TypeScript, as far as the types of the report go.

use serde_json::Value;
use std::fmt::Write;

const HEAD: &str = "\
// Made from the Rust types: SOLIEU_BLESS=1 cargo test --test integration schema

/* eslint-disable */
";

/// A file of exported types: each root with its name, the types it needs behind it by name, each once.
pub fn typescript(roots: &[(&str, &Value)]) -> String {
    let mut out = String::from(HEAD);
    // An amount is written as what it is: a number.
    let mut declared = vec!["Amount".to_owned()];
    for (root, schema) in roots {
        declare(&mut out, root, schema);
        for (name, definition) in schema["$defs"].as_object().unwrap() {
            if !declared.contains(name) {
                declare(&mut out, name, definition);
                declared.push(name.clone());
            }
        }
    }
    out
}

fn declare(out: &mut String, name: &str, schema: &Value) {
    writeln!(out).unwrap();
    describe(out, "", schema);
    match schema["properties"].as_object() {
        Some(properties) => {
            writeln!(out, "export interface {name} {{").unwrap();
            for (field, schema) in properties {
                describe(out, "  ", schema);
                writeln!(out, "  {field}: {};", kind(schema)).unwrap();
            }
            writeln!(out, "}}").unwrap();
        }
        None => writeln!(out, "export type {name} =\n  {};", kind(schema)).unwrap(),
    }
}

fn describe(out: &mut String, indent: &str, schema: &Value) {
    if let Some(text) = schema["description"].as_str() {
        writeln!(out, "{indent}/** {} */", text.replace("*/", "* /").replace('\n', " ")).unwrap();
    }
}

/// The type of one schema.
fn kind(schema: &Value) -> String {
    if let Some(target) = schema["$ref"].as_str() {
        let name = target.rsplit('/').next().unwrap();
        return if name == "Amount" { "number".into() } else { name.into() };
    }
    if let Some(choices) = schema["anyOf"].as_array().or(schema["oneOf"].as_array()) {
        return choices.iter().map(kind).collect::<Vec<_>>().join(" | ");
    }
    if let Some(words) = schema["enum"].as_array() {
        return words.iter().map(Value::to_string).collect::<Vec<_>>().join(" | ");
    }
    if let Some(word) = schema.get("const") {
        return word.to_string();
    }
    let one = |name: &str| match name {
        "integer" | "number" => "number".to_owned(),
        "array" => array(schema),
        other => other.to_owned(),
    };
    match &schema["type"] {
        Value::String(name) => one(name),
        Value::Array(names) => names.iter().filter_map(Value::as_str).map(one).collect::<Vec<_>>().join(" | "),
        other => panic!("a schema without a type: {other} in {schema}"),
    }
}

/// An array of fixed length is a tuple.
fn array(schema: &Value) -> String {
    let item = kind(&schema["items"]);
    match (schema["minItems"].as_u64(), schema["maxItems"].as_u64()) {
        (Some(least), Some(most)) if least == most => format!("[{}]", vec![item; least as usize].join(", ")),
        _ if item.contains(' ') => format!("({item})[]"),
        _ => format!("{item}[]"),
    }
}

//! The contract as JSON Schema, made from the published types.

use super::Report;

/// The JSON Schema (draft 2020-12) of [`Report`] as it is serialised.
pub fn json_schema() -> schemars::Schema {
    let settings = schemars::generate::SchemaSettings::draft2020_12().for_serialize();
    settings.into_generator().into_root_schema_for::<Report>()
}

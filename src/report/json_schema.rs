//! The contract as JSON Schema, made from the published types.

use super::{Explanation, Report};
use schemars::{JsonSchema, Schema, generate::SchemaSettings};

/// The JSON Schema (draft 2020-12) of [`Report`] as it is serialised.
pub fn json_schema() -> Schema {
    schema_of::<Report>()
}

/// The JSON Schema of [`Explanation`].
pub fn explanation_schema() -> Schema {
    schema_of::<Explanation>()
}

fn schema_of<T: JsonSchema>() -> Schema {
    SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<T>()
}

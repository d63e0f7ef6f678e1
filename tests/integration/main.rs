//! Tests through the public door only.

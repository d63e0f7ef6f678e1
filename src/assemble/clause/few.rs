//! Lists that are short as a rule.

/// A list that keeps its first items in place. In the WebAssembly module, where each byte is sent, it is an ordinary one.
#[cfg(not(target_arch = "wasm32"))]
pub type Few<A> = smallvec::SmallVec<A>;

/// A list that is short as a rule.
#[cfg(target_arch = "wasm32")]
pub type Few<A> = Vec<<A as smallvec::Array>::Item>;

//! The `plainsight` program.
fn main() {}

//! Pages, forms, sessions and headers: everything a browser meets.

pub mod assets;
pub mod components;
pub mod page;

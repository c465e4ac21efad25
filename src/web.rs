//! Pages, forms, sessions and headers: everything a browser meets.

pub mod assets;

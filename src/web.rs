//! Pages, forms, sessions and headers: everything a browser meets.

pub mod assets;
pub mod components;
pub mod cookies;
pub mod desk;
pub mod dial;
pub mod error;
pub mod error_pages;
pub mod form_token;
pub mod guard;
pub mod headers;
pub mod here;
pub mod ideas;
pub mod look;
pub mod media;
pub mod page;
pub mod pictures;
pub mod posted;
pub mod public;
pub mod server;
pub mod uploads;
pub mod when;

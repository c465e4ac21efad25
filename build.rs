//! Puts the built front-end files (`assets/dist`) into the program.
//!
//! The files are made by npm (`assets/build.mjs`), never here: a build of the program asks no
//! registry for anything. Their names already carry the hash of their content.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, process};

fn main() {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo names the package"));
    let out =
        PathBuf::from(env::var_os("OUT_DIR").expect("cargo names a folder for generated code"));
    let dist = root.join("assets/dist");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={}", dist.display());

    let mut files = built_files(&dist);
    if files.is_empty() {
        println!(
            "cargo::error=The front-end files are not built yet: run `make assets`, then build again."
        );
        process::exit(1);
    }
    files.sort();

    let mut table = String::from("static FILES: &[Embedded] = &[\n");
    for (name, address, path) in &files {
        let packed = |ending: &str| {
            let file = format!("{}.{ending}", path.display());
            if Path::new(&file).exists() {
                format!("Some(include_bytes!({file:?}))")
            } else {
                "None".to_owned()
            }
        };
        writeln!(
            table,
            "    Embedded {{ name: {name:?}, address: {address:?}, bytes: include_bytes!({:?}), gzip: {}, brotli: {} }},",
            path.display().to_string(),
            packed("gz"),
            packed("br")
        )
        .expect("a string takes every line");
    }
    table.push_str("];\n");
    fs::write(out.join("assets.rs"), table).expect("the folder for generated code can be written");
}

/// Every `stem.hash.ext` of the folder as (`stem.ext`, its address, its path).
fn built_files(dist: &Path) -> Vec<(String, String, PathBuf)> {
    let Ok(entries) = fs::read_dir(dist) else {
        return Vec::new();
    };
    entries
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            let hashed = path.file_name()?.to_str()?.to_owned();
            let mut parts = hashed.rsplitn(3, '.');
            let (ext, hash, stem) = (parts.next()?, parts.next()?, parts.next()?);
            let is_hash = hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
            // A picture's name says what a person reads about; whoever sees the addresses that
            // a phone asks for must not learn it.
            let address = if stem.starts_with("picture-") {
                format!("/assets/picture.{hash}.{ext}")
            } else {
                format!("/assets/{hashed}")
            };
            (is_hash && ext != "gz" && ext != "br")
                .then(|| (format!("{stem}.{ext}"), address, path.clone()))
        })
        .collect()
}

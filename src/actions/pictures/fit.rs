//! Whether a file can be shown as a picture: told by what is in it, never by its name.
//!
//! Browsers run nothing and load nothing from a picture in an `<img>`, and the answer forbids both. This
//! is the third lock: a file that would try is not kept.

use roxmltree::{Attribute, Document, Node, NodeType};

/// The largest file, in bytes: an Easy Read page shows a dozen pictures, often over a slow line.
pub const LARGEST: usize = 100 * 1024;

const SVG: &str = "http://www.w3.org/2000/svg";
const XHTML: &str = "http://www.w3.org/1999/xhtml";

/// Why a file cannot be shown, and what to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// No file was chosen.
    #[error("Choose a file")]
    Missing,
    /// Too large.
    #[error("Choose a file of 100 KB or less. A smaller picture loads faster on a phone")]
    TooLarge,
    /// Not a kind we show.
    #[error("Choose an SVG, PNG or WebP file")]
    UnknownKind,
    /// The SVG cannot be read.
    #[error(
        "This SVG file cannot be read. Save it again as plain SVG, or choose a PNG or WebP file"
    )]
    Broken,
    /// The SVG holds something that runs, or asks another place for something.
    #[error(
        "This SVG file holds a script, or a link to something outside it. Save it as plain SVG without \
         them, or choose a PNG or WebP file"
    )]
    NotOnlyAPicture,
}

/// The media type of a file that can be shown.
///
/// # Errors
/// [`Unfit`].
pub fn media_type(bytes: &[u8]) -> Result<&'static str, Unfit> {
    match bytes {
        [] => Err(Unfit::Missing),
        _ if bytes.len() > LARGEST => Err(Unfit::TooLarge),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Ok("image/png"),
        [
            b'R',
            b'I',
            b'F',
            b'F',
            _,
            _,
            _,
            _,
            b'W',
            b'E',
            b'B',
            b'P',
            ..,
        ] => Ok("image/webp"),
        _ => svg(bytes).map(|()| "image/svg+xml"),
    }
}

fn svg(bytes: &[u8]) -> Result<(), Unfit> {
    let text = std::str::from_utf8(bytes).map_err(|_| Unfit::UnknownKind)?;
    let begins = text.trim_start_matches('\u{feff}').trim_start();
    if !begins.starts_with('<') {
        return Err(Unfit::UnknownKind);
    }
    // Declarations of entities are refused by the reader.
    let document = Document::parse(text).map_err(|_| Unfit::Broken)?;
    if !document.root_element().has_tag_name((SVG, "svg")) {
        return Err(Unfit::UnknownKind);
    }
    if document.descendants().all(only_draws) {
        Ok(())
    } else {
        Err(Unfit::NotOnlyAPicture)
    }
}

fn only_draws(node: Node<'_, '_>) -> bool {
    match node.node_type() {
        NodeType::PI => false,
        NodeType::Text => asks_nobody(node.text().unwrap_or_default()),
        NodeType::Element => {
            let tag = node.tag_name();
            let foreign = tag.namespace() == Some(XHTML);
            let runs = [
                "script",
                "foreignObject",
                "iframe",
                "audio",
                "video",
                "set",
                "animate",
            ];
            !foreign && !runs.contains(&tag.name()) && node.attributes().all(only_describes)
        }
        NodeType::Root | NodeType::Comment => true,
    }
}

fn only_describes(attribute: Attribute<'_, '_>) -> bool {
    let value = attribute.value().trim();
    let leads_inside = attribute.name() != "href" || value.starts_with('#');
    !attribute.name().to_ascii_lowercase().starts_with("on") && leads_inside && asks_nobody(value)
}

/// No part of a style asks for a file.
fn asks_nobody(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    let inside = text
        .split("url(")
        .skip(1)
        .all(|rest| rest.trim_start_matches([' ', '\'', '"']).starts_with('#'));
    inside && !text.contains("@import") && !text.contains("javascript:")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(inside: &str) -> Result<&'static str, Unfit> {
        media_type(format!("<svg xmlns=\"{SVG}\" viewBox=\"0 0 9 9\">{inside}</svg>").as_bytes())
    }

    #[test]
    fn a_picture_is_known_by_what_is_in_it() {
        assert_eq!(media_type(b"\x89PNG\r\n\x1a\n...."), Ok("image/png"));
        assert_eq!(media_type(b"RIFF\x10\0\0\0WEBPVP8 "), Ok("image/webp"));
        assert_eq!(drawn("<path d=\"M0 0h9\"/>"), Ok("image/svg+xml"));
        assert_eq!(
            media_type(b"\xff\xd8\xff\xe0 JPEG"),
            Err(Unfit::UnknownKind)
        );
        assert_eq!(
            media_type(b"<html><p>hello</p></html>"),
            Err(Unfit::UnknownKind)
        );
        assert_eq!(media_type(b"<svg"), Err(Unfit::Broken));
        assert_eq!(media_type(b""), Err(Unfit::Missing));
    }

    #[test]
    fn a_picture_may_have_its_own_style_gradients_and_parts() {
        let inside = "<style>.a{fill:url(#g)}</style><defs><linearGradient id=\"g\"/></defs>\
            <use href=\"#g\"/><rect fill=\"url('#g')\" class=\"a\"/>";

        assert_eq!(drawn(inside), Ok("image/svg+xml"));
    }

    #[test]
    fn a_picture_that_runs_something_or_calls_home_is_not_kept() {
        for inside in [
            "<script>alert(1)</script>",
            "<rect onload=\"alert(1)\"/>",
            "<a href=\"javascript:alert(1)\"><rect/></a>",
            "<image href=\"https://example.org/seen.png\"/>",
            "<image xmlns:x=\"http://www.w3.org/1999/xlink\" x:href=\"//example.org/seen.png\"/>",
            "<style>@import 'https://example.org/a.css'</style>",
            "<style>rect{fill:url( \"https://example.org/a\")}</style>",
            "<rect style=\"fill:url(https://example.org/a)\"/>",
            "<foreignObject/>",
            "<h:script xmlns:h=\"http://www.w3.org/1999/xhtml\"/>",
            "<?xml-stylesheet href=\"https://example.org/a.css\"?>",
        ] {
            assert_eq!(drawn(inside), Err(Unfit::NotOnlyAPicture), "{inside}");
        }
    }

    #[test]
    fn a_picture_too_heavy_for_a_slow_line_is_not_kept() {
        let mut heavy = b"\x89PNG\r\n\x1a\n".to_vec();
        heavy.resize(LARGEST + 1, 0);

        assert_eq!(media_type(&heavy), Err(Unfit::TooLarge));
        heavy.pop();
        assert_eq!(media_type(&heavy), Ok("image/png"));
    }
}

//! The copy of a photo that is shown: decoded and written anew, so that nothing hidden in the file goes with it
//! (where and when it was taken, with what, a smaller picture of before it was cut).

use crate::domain::files::{FileRefusal, MOST_POINTS, MediaType};
use image::codecs::jpeg::JpegEncoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits};
use std::io::Cursor;

/// How good a photo stays: faces and number plates as clear as they were.
const QUALITY: u8 = 90;
/// Bytes a decoder may take for one picture.
const MOST_MEMORY: u64 = 256 * 1024 * 1024;

/// Writes a photo anew, the right way up.
///
/// # Errors
/// `TooManyPoints` before anything is decoded; `Unreadable` when it is no picture after all.
pub fn written_anew(media: MediaType, bytes: &[u8]) -> Result<Vec<u8>, FileRefusal> {
    let format = match media {
        MediaType::Jpeg => ImageFormat::Jpeg,
        MediaType::Png => ImageFormat::Png,
        MediaType::Webp => ImageFormat::WebP,
        _ => return Err(FileRefusal::Unreadable),
    };
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(refusal)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_POINTS || decoder.total_bytes() > MOST_MEMORY {
        return Err(FileRefusal::TooManyPoints);
    }
    let turned = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder).map_err(refusal)?;
    picture.apply_orientation(turned);
    write(&picture, format)
}

fn write(picture: &DynamicImage, format: ImageFormat) -> Result<Vec<u8>, FileRefusal> {
    let mut out = Vec::new();
    let written = match format {
        ImageFormat::Jpeg => {
            JpegEncoder::new_with_quality(&mut out, QUALITY).encode_image(&picture.to_rgb8())
        }
        other => picture.write_to(&mut Cursor::new(&mut out), other),
    };
    written.map_err(refusal)?;
    Ok(out)
}

fn refusal(error: ImageError) -> FileRefusal {
    match error {
        ImageError::Limits(_) => FileRefusal::TooManyPoints,
        _ => FileRefusal::Unreadable,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::{Rgb, RgbImage};

    fn picture(width: u32, height: u32) -> RgbImage {
        RgbImage::from_fn(width, height, |x, y| Rgb([x as u8, y as u8, 90]))
    }

    /// A JPEG with an Exif block that says: turn me, and where I was taken.
    fn photo_with_a_place(turn: u8) -> Vec<u8> {
        let mut plain = Vec::new();
        JpegEncoder::new(&mut plain)
            .encode_image(&picture(40, 20))
            .unwrap();
        let mut exif = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0".to_vec();
        exif.extend_from_slice(&[turn, 0, 0, 0, 0, 0, 0, 0]);
        exif.extend_from_slice(b"GPS 51.4816,-3.1791");
        let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
        [&plain[..2], &[0xff, 0xe1], &length, &exif, &plain[2..]].concat()
    }

    fn holds(bytes: &[u8], words: &[u8]) -> bool {
        bytes.windows(words.len()).any(|window| window == words)
    }

    #[test]
    fn the_copy_does_not_say_where_the_photo_was_taken() {
        let photo = photo_with_a_place(1);
        assert!(holds(&photo, b"GPS"));

        let copy = written_anew(MediaType::Jpeg, &photo).unwrap();

        assert!(!holds(&copy, b"GPS") && !holds(&copy, b"Exif"));
        assert_eq!(image::load_from_memory(&copy).unwrap().width(), 40);
    }

    #[test]
    fn a_photo_taken_with_the_telephone_turned_comes_the_right_way_up() {
        let copy = written_anew(MediaType::Jpeg, &photo_with_a_place(6)).unwrap();

        let shown = image::load_from_memory(&copy).unwrap();
        assert_eq!((shown.width(), shown.height()), (20, 40));
    }

    #[test]
    fn pictures_of_screens_are_written_anew_too() {
        for (media, format) in [
            (MediaType::Png, ImageFormat::Png),
            (MediaType::Webp, ImageFormat::WebP),
        ] {
            let mut bytes = Vec::new();
            picture(30, 30)
                .write_to(&mut Cursor::new(&mut bytes), format)
                .unwrap();

            let copy = written_anew(media, &bytes).unwrap();

            assert_eq!(image::guess_format(&copy).unwrap(), format);
        }
    }

    /// The head of a PNG that claims an enormous picture in a few bytes.
    fn bomb() -> Vec<u8> {
        let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".to_vec();
        let size = 60_000_u32.to_be_bytes();
        let head = [&size[..], &size, &[8, 6, 0, 0, 0]].concat();
        png.extend_from_slice(&head);
        let sum = crc(&[b"IHDR".as_slice(), &head].concat());
        png.extend_from_slice(&sum.to_be_bytes());
        png.extend_from_slice(b"\0\0\0\0IDAT\x35\xaf\x06\x1e");
        png
    }

    fn crc(bytes: &[u8]) -> u32 {
        let mut sum = u32::MAX;
        for byte in bytes {
            sum ^= u32::from(*byte);
            for _ in 0..8 {
                sum = (sum >> 1) ^ (0xedb8_8320 & (sum & 1).wrapping_neg());
            }
        }
        !sum
    }

    #[test]
    fn a_picture_that_would_fill_the_memory_is_refused_before_it_is_decoded() {
        let refused = written_anew(MediaType::Png, &bomb());

        assert_eq!(refused, Err(FileRefusal::TooManyPoints));
    }

    #[test]
    fn what_is_no_picture_is_refused() {
        let refused = written_anew(MediaType::Jpeg, b"\xff\xd8\xff\xe0 and then nothing");

        assert_eq!(refused, Err(FileRefusal::Unreadable));
    }
}

//! An invented report that was told by voice, with a photo. Both are made here, number by number.

use super::said;
use crate::actions::Office;
use crate::actions::drafts::{self, DraftKind};
use crate::actions::files::upload::{self, Announced};
use crate::actions::send_report::send;
use crate::clock::Clock;
use crate::domain::settings::Organisation;
use chrono::TimeDelta;
use image::{ImageFormat, Rgb, RgbImage};
use std::io::Cursor;

const SAMPLES_A_SECOND: u32 = 8_000;
const SECONDS: u32 = 4;

/// Receives the report, thirty hours ago.
///
/// # Errors
/// A sentence for whoever started the demo.
pub async fn report(office: &Office, org: &Organisation) -> Result<(), String> {
    let then = Office {
        clock: Clock::held_at(office.clock.now() - TimeDelta::hours(30)),
        ..office.clone()
    };
    let token = drafts::begin(&then, org, DraftKind::Public, None, "en")
        .await
        .map_err(said)?;
    let answer = |kept: &mut drafts::Kept| {
        kept.answers.set_code("safe_now", "yes");
        kept.answers
            .set_code("incident_type", "access_deliberately_blocked");
        kept.answers.set_code("other_way", "contact_me");
        kept.answers.set_code("police_choice", "talk_first");
        kept.answers.set_text("name", "Gwen Parry");
        kept.answers.set_text("phone", "01632 960145");
        kept.answers.set_code("safe_contact_method", "phone");
    };
    drafts::change(&then, org, &token, answer)
        .await
        .map_err(said)?;
    for (name, bytes) in [("voice-1.wav", voice()), ("path.png", photo()?)] {
        let announced = Announced {
            name: name.to_owned(),
            bytes: u64::try_from(bytes.len()).ok(),
            keep_hidden: false,
            mark: String::new(),
        };
        let mut file = upload::begin(&then, org, &token, &announced)
            .await
            .map_err(said)?;
        file.append(0, &bytes).await.map_err(said)?;
        upload::finish(&then, org, &token, file.id(), announced.bytes)
            .await
            .map_err(said)?;
    }
    send(&then, org, &token, false)
        .await
        .map(drop)
        .map_err(said)
}

/// A WAV file: two tones in turn, growing and fading like syllables.
fn voice() -> Vec<u8> {
    let samples = SAMPLES_A_SECOND * SECONDS;
    let mut file = Vec::new();
    file.extend_from_slice(b"RIFF");
    file.extend_from_slice(&(36 + samples).to_le_bytes());
    file.extend_from_slice(b"WAVEfmt ");
    file.extend_from_slice(&16_u32.to_le_bytes());
    // PCM, one channel, one byte a sample.
    file.extend_from_slice(&[1, 0, 1, 0]);
    file.extend_from_slice(&SAMPLES_A_SECOND.to_le_bytes());
    file.extend_from_slice(&SAMPLES_A_SECOND.to_le_bytes());
    file.extend_from_slice(&[1, 0, 8, 0]);
    file.extend_from_slice(b"data");
    file.extend_from_slice(&samples.to_le_bytes());
    for at in 0..samples {
        let second = f64::from(at) / f64::from(SAMPLES_A_SECOND);
        let pitch = if ((second * 2.0) as u32).is_multiple_of(2) {
            180.0
        } else {
            220.0
        };
        let syllable = (second * 4.0 * std::f64::consts::PI).sin().abs();
        let tone = (second * pitch * std::f64::consts::TAU).sin() * syllable;
        file.push((128.0 + tone * 60.0) as u8);
    }
    file
}

/// A PNG: three bins across a path between two walls.
fn photo() -> Result<Vec<u8>, String> {
    let picture = RgbImage::from_fn(480, 320, |x, y| {
        let bin = [90, 200, 310]
            .iter()
            .any(|left| (*left..*left + 80).contains(&x) && (110..250).contains(&y));
        match (bin, y) {
            (true, 110..130) => Rgb([40, 60, 40]),
            (true, _) => Rgb([60, 110, 70]),
            (false, 0..120) => Rgb([170, 90, 70]),
            (false, _) => Rgb([150, 150, 155]),
        }
    });
    let mut file = Vec::new();
    picture
        .write_to(&mut Cursor::new(&mut file), ImageFormat::Png)
        .map_err(said)?;
    Ok(file)
}

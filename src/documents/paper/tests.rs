use super::*;
use crate::domain::geography::Nation;
use crate::domain::ids::OrganisationId;
use crate::domain::questions::number_on_paper;
use crate::domain::settings::Settings;
use uuid::Uuid;

fn charity() -> Organisation {
    Organisation {
        id: OrganisationId(Uuid::nil()),
        name: "Disabled People of Westshire".to_owned(),
        nation: Nation::England,
        takes_reports: true,
        code_salt: Vec::new(),
        settings: Settings {
            phone: "01632 960 001".to_owned(),
            ..Settings::default()
        },
    }
}

fn printed(version: Version, print: Print) -> Form {
    PaperForm {
        organisation: &charity(),
        version,
        print,
    }
    .form()
}

fn typefaces() -> Vec<Typeface> {
    let fonts = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/assets/node_modules/@expo-google-fonts/atkinson-hyperlegible-next"
    );
    ["400Regular", "700Bold"]
        .map(|style| {
            let file = format!("{fonts}/{style}/AtkinsonHyperlegibleNext_{style}.ttf");
            let bytes = std::fs::read(&file).unwrap_or_else(|_| panic!("{file}: run make assets"));
            &*bytes.leak()
        })
        .to_vec()
}

fn picture(name: &str) -> Option<Vec<u8>> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/pictures");
    std::fs::read(format!("{folder}/{name}.svg")).ok()
}

#[test]
fn every_printed_question_stands_once_under_the_number_the_worker_sees() {
    for version in Version::ALL {
        let form = printed(version, Print::Ordinary);
        let numbers: Vec<_> = form
            .sections
            .iter()
            .flat_map(|section| &section.questions)
            .map(|question| question.number)
            .collect();

        assert_eq!(numbers, (1..=on_paper().count()).collect::<Vec<_>>());
    }
    assert_eq!(number_on_paper("safe_now"), Some(1));
}

#[test]
fn the_short_form_keeps_the_numbers_of_the_long_one() {
    let form = printed(Version::EasyRead, Print::Short);
    let police = form
        .sections
        .iter()
        .flat_map(|section| &section.questions)
        .find(|it| Some(it.number) == number_on_paper("police_choice"));

    assert!(police.is_some());
    assert!(form.sections.len() < printed(Version::EasyRead, Print::Ordinary).sections.len() / 2);
}

#[test]
fn nothing_on_paper_is_without_words() {
    let forms = Version::ALL
        .into_iter()
        .flat_map(|version| Print::ALL.map(|print| (version, print)));
    for (version, print) in forms {
        let mut form = printed(version, print);
        each_line(&mut form, |line| {
            assert!(!line.text.is_empty());
            assert!(
                !line.text.starts_with('['),
                "{version:?} lacks {}",
                line.text
            );
        });
    }
}

#[test]
fn easy_read_on_paper_has_a_picture_for_each_idea_and_is_large() {
    let mut form = printed(Version::EasyRead, Print::Ordinary);
    assert!(form.size >= 14.0);
    let mut without = Vec::new();

    for section in &mut form.sections {
        let lines = section
            .notes
            .iter()
            .chain(section.questions.iter().map(|it| &it.words));
        without.extend(
            lines
                .filter(|line| line.picture.is_none())
                .map(|line| line.text.clone()),
        );
    }

    assert!(without.is_empty(), "{without:?}");
}

#[test]
fn a_name_is_asked_on_a_sheet_that_can_be_kept_apart() {
    let form = printed(Version::English, Print::Ordinary);
    let number = number_on_paper("name").unwrap();

    let own = form
        .sections
        .iter()
        .find(|section| section.questions.iter().any(|it| it.number == number))
        .unwrap();

    assert!(own.own_sheet);
}

#[test]
fn the_form_is_an_accessible_pdf_in_every_version_and_size() {
    let typefaces = typefaces();
    for version in Version::ALL {
        for print in Print::ALL {
            let organisation = charity();
            let paper = PaperForm {
                organisation: &organisation,
                version,
                print,
            };

            let pdf = paper.pdf(&typefaces, picture).unwrap();
            let text = String::from_utf8_lossy(&pdf);

            assert!(pdf.starts_with(b"%PDF-"));
            assert!(
                text.contains("/StructTreeRoot"),
                "{version:?} is not tagged"
            );
            assert!(
                text.contains("pdfuaid:part"),
                "{version:?} claims no PDF/UA"
            );
            assert_eq!(
                paper.pdf(&typefaces, picture).unwrap(),
                pdf,
                "the same words, other bytes"
            );
        }
    }
}

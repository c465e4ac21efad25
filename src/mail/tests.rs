use super::*;
use proptest::prelude::*;

fn mailer() -> (tempfile::TempDir, Mailer) {
    let folder = tempfile::tempdir().unwrap();
    let way = format!("folder:{}", folder.path().display());
    let mailer = Mailer::new(&way, "Plainsight <no-reply@example.org>").unwrap();
    (folder, mailer)
}

fn at() -> DateTime<Utc> {
    "2026-03-24T09:00:00Z".parse().unwrap()
}

fn panel() -> MailAddress {
    "panel@example.org".parse().unwrap()
}

/// The header part, unfolded into one line for each header.
fn headers(mailer: &Mailer, letter: Letter) -> Vec<String> {
    let bytes = mailer
        .message(Uuid::from_u128(1), at(), letter)
        .unwrap()
        .formatted();
    let text = String::from_utf8(bytes).unwrap();
    let (head, _) = text.split_once("\r\n\r\n").unwrap();
    head.replace("\r\n ", " ")
        .replace("\r\n\t", " ")
        .split("\r\n")
        .map(str::to_owned)
        .collect()
}

fn names(headers: &[String]) -> Vec<String> {
    headers
        .iter()
        .map(|line| line.split(':').next().unwrap().to_owned())
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn nothing_anybody_types_becomes_a_header(
        address in "(\\PC|[\r\n:<>,@\"]){0,40}",
        typed in "(\\PC|[\r\n:]){0,60}",
    ) {
        let (_folder, mailer) = mailer();
        let to = address.parse().unwrap_or_else(|_| panel());
        let plain = ["From", "To", "Date", "Message-ID", "Subject", "MIME-Version", "Content-Transfer-Encoding", "Content-Type"];

        for letter in [
            pack_of(to.clone(), &typed),
            letters::danger_alarm(to.clone(), &typed),
            letters::summary(to.clone(), &typed, &typed, typed.clone().into_bytes()),
        ] {
            let names = names(&headers(&mailer, letter));

            let mut once = names.clone();
            once.sort();
            once.dedup();
            prop_assert_eq!(once.len(), names.len());
            prop_assert!(names.iter().all(|name| plain.contains(&name.as_str())), "{:?}", names);
        }
    }
}

fn pack_of(to: MailAddress, link: &str) -> Letter {
    letters::pack_waiting(to, link)
}

#[test]
fn every_attempt_carries_the_same_message_id_and_date() {
    let (_folder, mailer) = mailer();
    let letter = || letters::danger_alarm(panel(), "https://desk.example.org");

    let first = headers(&mailer, letter());
    let second = headers(&mailer, letter());

    assert_eq!(first, second);
    assert!(first.iter().any(|line| line.starts_with("Message-ID: <")));
}

#[test]
fn no_letter_says_a_name_a_number_of_reports_or_what_the_service_is_about() {
    let desk = "https://desk.example.org";
    let letters = [
        letters::danger_alarm(panel(), desk),
        letters::unread_late(panel(), desk),
        letters::something_new(panel(), desk),
        letters::pack_waiting(panel(), "https://example.org/x/abc"),
        letters::invitation(panel(), "https://desk.example.org/join/abc"),
    ];

    for letter in letters {
        let said = format!("{} {}", letter.subject, letter.body).to_lowercase();
        for word in [
            "hate", "crime", "police", "report", "abuse", "disab", "victim",
        ] {
            assert!(!said.contains(word), "{word} in: {said}");
        }
    }
}

#[tokio::test]
async fn a_mail_in_the_folder_is_one_whole_file_even_when_sent_twice() {
    let (folder, mailer) = mailer();
    let letter = || letters::summary(panel(), "2026-02", "ab12", b"a,b\r\n1,2\r\n".to_vec());

    for _ in 0..2 {
        mailer
            .send(Uuid::from_u128(9), at(), letter())
            .await
            .unwrap();
    }

    let files: Vec<_> = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(files, [format!("{}.eml", Uuid::from_u128(9))]);
    let text = std::fs::read_to_string(folder.path().join(&files[0])).unwrap();
    assert!(text.contains("summary-2026-02.csv"), "{text}");
}

#[test]
fn a_wrong_mail_setting_is_said_in_words() {
    for (mail, from) in [
        ("folder:", "a@example.org"),
        ("ftp://x", "a@example.org"),
        ("smtps://mail.example", "not an address"),
    ] {
        assert!(Mailer::new(mail, from).is_err(), "{mail} {from}");
    }
}

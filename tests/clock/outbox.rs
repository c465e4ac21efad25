use crate::support::{MailServer, Mood, Place, header, places, worker_of};
use chrono::TimeDelta;
use plainsight::actions::SealError;
use plainsight::actions::outbox::{self as mails, Asked, Message};
use plainsight::domain::ids::{ForwardId, ReportId};
use plainsight::domain::settings::Settings;
use plainsight::store::{StoreError, outbox};
use std::collections::BTreeSet;
use uuid::Uuid;

const LINK: &str = "https://example.org/x/SECRETTOKEN";
const TO: &str = "inspector.canary@county.example";

/// Asks for a mail that holds a link; returns whether it was new. (The mail of a pack also needs a pack that
/// may go: `tests/service/forwarding.rs` has it.)
async fn ask(place: &Place, forward: ForwardId) -> bool {
    let (office, scope) = (place.office.clone(), place.scope);
    place
        .office
        .store
        .write::<_, SealError>(move |conn| {
            let to = TO.parse().unwrap();
            let asked = Asked {
                to: &to,
                message: Message::Invitation {
                    link: LINK.to_owned(),
                },
                about: Some(forward.0),
                once: &forward.to_string(),
                due: office.clock.now(),
            };
            mails::enqueue(conn, &office, scope, &asked)
        })
        .await
        .unwrap()
}

fn forward() -> ForwardId {
    ForwardId(Uuid::now_v7())
}

async fn states(place: &Place) -> [i64; 3] {
    let scope = place.scope;
    place
        .office
        .store
        .read::<_, StoreError>(move |conn| {
            Ok([
                outbox::count(conn, scope, "waiting")?,
                outbox::count(conn, scope, "sent")?,
                outbox::count(conn, scope, "dead")?,
            ])
        })
        .await
        .unwrap()
}

#[tokio::test]
async fn what_is_asked_for_twice_is_sent_once() {
    for place in places().await {
        let server = MailServer::start();
        let forward = forward();

        let asked = [ask(&place, forward).await, ask(&place, forward).await];
        let sent = place.worker(&server).send_what_is_due().await.unwrap();

        assert_eq!(asked, [true, false]);
        assert_eq!(sent, 1);
        let mails = server.mails();
        assert_eq!(header(&mails[0], "Subject"), "Your account");
        assert!(mails[0].contains(TO), "{}", mails[0]);
        assert_eq!(states(&place).await, [0, 1, 0]);
    }
}

#[tokio::test]
async fn a_waiting_mail_is_not_in_the_database_in_clear_and_a_sent_one_not_at_all() {
    let place = places().await.swap_remove(0);
    let server = MailServer::start();
    ask(&place, forward()).await;
    let bytes = |place: &Place| {
        let mut all = Vec::new();
        for entry in std::fs::read_dir(place.folder.path()).unwrap() {
            all.extend(std::fs::read(entry.unwrap().path()).unwrap());
        }
        String::from_utf8_lossy(&all).into_owned()
    };

    let waiting = bytes(&place);
    place.worker(&server).send_what_is_due().await.unwrap();

    for canary in ["SECRETTOKEN", "inspector.canary"] {
        assert!(!waiting.contains(canary), "{canary} waits in clear");
        assert!(!bytes(&place).contains(canary), "{canary} stayed in clear");
    }
    let scope = place.scope;
    let given_up = place
        .office
        .store
        .read::<_, StoreError>(move |conn| outbox::given_up(conn, scope, 5))
        .await
        .unwrap();
    assert!(given_up.is_empty());
}

#[tokio::test]
async fn a_server_that_says_later_gets_the_mail_later() {
    for place in places().await {
        let server = MailServer::start();
        server.feels(Mood::SaysLater);
        ask(&place, forward()).await;
        let worker = place.worker(&server);

        let first = worker.send_what_is_due().await.unwrap();
        server.feels(Mood::Takes);
        let too_soon = worker.send_what_is_due().await.unwrap();
        place.office.clock.advance(TimeDelta::minutes(1));
        let then = worker.send_what_is_due().await.unwrap();

        assert_eq!([first, too_soon, then], [0, 0, 1]);
        assert_eq!(server.mails().len(), 1);
    }
}

#[tokio::test]
async fn a_refusal_for_good_is_shown_to_staff_and_its_body_wiped() {
    for place in places().await {
        let server = MailServer::start();
        server.feels(Mood::RefusesForGood);
        let forward = forward();
        ask(&place, forward).await;

        place.worker(&server).send_what_is_due().await.unwrap();

        let scope = place.scope;
        let rows = place
            .office
            .store
            .read::<_, StoreError>(move |conn| outbox::about(conn, scope, forward.0.into()))
            .await
            .unwrap();
        assert_eq!(rows[0].state, "dead");
        assert_eq!(
            rows[0].last_error.as_deref(),
            Some("the mail server refuses this mail")
        );
        assert_eq!(rows[0].sealed, None);
    }
}

#[tokio::test]
async fn mail_waits_five_days_for_a_server_that_is_away_and_is_then_given_up() {
    let place = places().await.swap_remove(0);
    let nobody = MailServer::start();
    nobody.feels(Mood::SaysLater);
    ask(&place, forward()).await;
    let worker = place.worker(&nobody);
    let began = place.office.clock.now();

    while states(&place).await[0] == 1 {
        worker.send_what_is_due().await.unwrap();
        place.office.clock.advance(TimeDelta::minutes(30));
        assert!(
            place.office.clock.now() - began < TimeDelta::days(9),
            "never given up"
        );
    }

    assert!(place.office.clock.now() - began > TimeDelta::days(5));
    assert_eq!(states(&place).await, [0, 0, 1]);
}

#[tokio::test]
async fn a_crash_after_sending_makes_at_most_one_copy_with_the_same_message_id() {
    for place in places().await {
        let server = MailServer::start();
        ask(&place, forward()).await;
        let claimed = mails::claim(&place.office).await.unwrap().unwrap();
        let letter = plainsight::mail::letters::invitation(claimed.to.clone(), LINK);
        let mailer =
            plainsight::mail::Mailer::new(&server.url(), "P <no-reply@example.org>").unwrap();
        mailer
            .send(claimed.row.id.0, *claimed.row.created_at, letter)
            .await
            .unwrap();
        // The process ends here: nobody notes that the mail left.
        let other = worker_of(place.another_node(), &server);

        let at_once = other.send_what_is_due().await.unwrap();
        place.office.clock.advance(TimeDelta::minutes(6));
        let after_the_lease = other.send_what_is_due().await.unwrap();
        place.office.clock.advance(TimeDelta::days(2));
        let ever_after = other.send_what_is_due().await.unwrap();

        assert_eq!([at_once, after_the_lease, ever_after], [0, 1, 0]);
        let mails = server.mails();
        assert_eq!(mails.len(), 2);
        assert!(!header(&mails[0], "Message-ID").is_empty());
        assert_eq!(
            header(&mails[0], "Message-ID"),
            header(&mails[1], "Message-ID")
        );
    }
}

#[tokio::test]
async fn a_connection_that_breaks_after_the_mail_was_taken_loses_nothing() {
    for place in places().await {
        let server = MailServer::start();
        server.feels(Mood::HangsUpAfterTaking);
        ask(&place, forward()).await;
        let worker = place.worker(&server);

        worker.send_what_is_due().await.unwrap();
        server.feels(Mood::Takes);
        place.office.clock.advance(TimeDelta::minutes(2));
        worker.send_what_is_due().await.unwrap();

        let ids: BTreeSet<String> = server
            .mails()
            .iter()
            .map(|mail| header(mail, "Message-ID").to_owned())
            .collect();
        assert_eq!(ids.len(), 1);
        assert_eq!(states(&place).await, [0, 1, 0]);
    }
}

#[tokio::test]
async fn two_workers_send_each_mail_once() {
    for place in places().await {
        let server = MailServer::start();
        for _ in 0..30 {
            ask(&place, forward()).await;
        }
        let (one, two) = (
            place.worker(&server),
            worker_of(place.another_node(), &server),
        );

        let (first, second) = tokio::join!(one.send_what_is_due(), two.send_what_is_due());

        assert_eq!(first.unwrap() + second.unwrap(), 30);
        let ids: BTreeSet<String> = server
            .mails()
            .iter()
            .map(|mail| header(mail, "Message-ID").to_owned())
            .collect();
        assert_eq!((ids.len(), server.mails().len()), (30, 30));
    }
}

#[tokio::test]
async fn a_mail_somebody_put_into_the_database_is_not_sent() {
    for place in places().await {
        let server = MailServer::start();
        ask(&place, forward()).await;
        ask(&place, forward()).await;
        let changed = place.tamper(
            "update outbox set sealed = (select o.sealed from outbox o order by o.id limit 1)",
        );

        let sent = place.worker(&server).send_what_is_due().await.unwrap();

        assert_eq!(changed, 2);
        assert_eq!(sent, 1);
        assert_eq!(states(&place).await, [0, 1, 1]);
    }
}

#[tokio::test]
async fn seven_hundred_notices_in_an_hour_are_two_mails() {
    for place in places().await {
        let server = MailServer::start();
        let organisation = organisation(&place, &["office@example.org"], &[]);
        let (office, inside) = (place.office.clone(), place.office.clone());

        office
            .store
            .write::<_, SealError>(move |conn| {
                for _ in 0..700 {
                    let report = plainsight::domain::ids::ReportId(Uuid::now_v7());
                    mails::enqueue_new_report(conn, &inside, &organisation, report, false)?;
                }
                Ok(())
            })
            .await
            .unwrap();
        let worker = place.worker(&server);
        worker.send_what_is_due().await.unwrap();
        place.office.clock.advance(TimeDelta::hours(1));
        worker.send_what_is_due().await.unwrap();

        assert_eq!(server.mails().len(), 2);
    }
}

#[tokio::test]
async fn danger_is_told_at_once_to_the_office_and_to_people_outside_it() {
    for place in places().await {
        let server = MailServer::start();
        let organisation = organisation(&place, &["office@example.org"], &["duty@example.org"]);
        let (office, inside) = (place.office.clone(), place.office.clone());
        let report = plainsight::domain::ids::ReportId(Uuid::now_v7());

        office
            .store
            .write::<_, SealError>(move |conn| {
                mails::enqueue_new_report(conn, &inside, &organisation, report, true)
            })
            .await
            .unwrap();
        place.worker(&server).send_what_is_due().await.unwrap();

        let mut to: Vec<String> = server
            .mails()
            .iter()
            .map(|mail| header(mail, "To").to_owned())
            .collect();
        to.sort();
        assert_eq!(to, ["duty@example.org", "office@example.org"]);
    }
}

fn organisation(
    place: &Place,
    notice: &[&str],
    alarm: &[&str],
) -> plainsight::domain::settings::Organisation {
    let owned = |all: &[&str]| all.iter().map(|&it| it.to_owned()).collect();
    plainsight::domain::settings::Organisation {
        id: place.scope.0,
        name: "Together".to_owned(),
        nation: plainsight::domain::geography::Nation::England,
        takes_reports: true,
        code_salt: vec![1; 16],
        settings: Settings {
            notice_mail: owned(notice),
            alarm_mail: owned(alarm),
            ..Settings::default()
        },
    }
}

/// Somebody who reads along in the mailbox must not learn from it what it is about.
#[tokio::test]
async fn the_mail_a_person_picked_arrives_in_their_words_and_with_nothing_of_ours() {
    for place in places().await {
        let server = MailServer::start();
        let (office, scope) = (place.office.clone(), place.scope);
        place
            .office
            .store
            .write::<_, SealError>(move |conn| {
                let words = ("Book club", "The next book is in.");
                let report = ReportId(Uuid::now_v7());
                mails::enqueue_nudge(
                    conn,
                    &office,
                    scope,
                    report,
                    &TO.parse().unwrap(),
                    words,
                    "m",
                )
            })
            .await
            .unwrap();

        let sent = place.worker(&server).send_what_is_due().await.unwrap();

        assert_eq!(sent, 1);
        let mails = server.mails();
        let (heads, body) = mails[0].split_once("\n\n").unwrap();
        assert_eq!(header(&mails[0], "Subject"), "Book club");
        assert_eq!(body.trim(), "The next book is in.");
        for word in ["hate", "report", "disab", "police", "http", "plainsight"] {
            assert!(!mails[0].to_lowercase().contains(word), "{word}: {heads}");
        }
    }
}

#[tokio::test]
async fn a_mail_that_is_not_due_yet_waits() {
    for place in places().await {
        let server = MailServer::start();
        let (office, inside, scope) = (place.office.clone(), place.office.clone(), place.scope);
        let due = office.clock.now() + TimeDelta::hours(2);
        office
            .store
            .write::<_, SealError>(move |conn| {
                let asked = Asked {
                    to: &TO.parse().unwrap(),
                    message: Message::SomethingNew,
                    about: None,
                    once: "x",
                    due,
                };
                mails::enqueue(conn, &inside, scope, &asked)
            })
            .await
            .unwrap();
        let worker = place.worker(&server);

        let now = worker.send_what_is_due().await.unwrap();
        place.office.clock.advance(TimeDelta::hours(2));
        let later = worker.send_what_is_due().await.unwrap();

        assert_eq!([now, later], [0, 1]);
    }
}

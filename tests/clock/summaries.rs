use crate::support::{MailServer, Place, header, places, worker_of};
use chrono::{NaiveDate, TimeDelta};
use plainsight::actions::summarise::{self, SummaryRefusal};
use plainsight::domain::geography::Nation;
use plainsight::domain::ids::{BlockId, IncidentId, ReportId, WorkerId};
use plainsight::domain::mail_address::MailAddress;
use plainsight::domain::settings::{Organisation, Settings};
use plainsight::domain::summary::{Month, Shown};
use plainsight::store::reports::{self, IncidentRow, ReportRow};
use plainsight::store::summaries::{self, SummaryRow};
use plainsight::store::types::Instant;
use plainsight::store::{Scope, StoreError};
use sha2::{Digest, Sha256};
use uuid::Uuid;

fn organisation(place: &Place) -> Organisation {
    Organisation {
        id: place.scope.0,
        name: "Together".to_owned(),
        nation: Nation::England,
        takes_reports: true,
        code_salt: vec![1; 16],
        settings: Settings::default(),
    }
}

fn month(text: &str) -> Month {
    text.parse().unwrap()
}

fn report(scope: Scope, number: u32, month: &str) -> ReportRow {
    let at: Instant = format!("{month}-10T12:00:00Z")
        .parse::<chrono::DateTime<chrono::Utc>>()
        .unwrap()
        .into();
    ReportRow {
        organisation_id: scope.0,
        id: ReportId(Uuid::now_v7()),
        reference: format!("{month}{number}"),
        received_at: at,
        received_on: NaiveDate::parse_from_str(&format!("{month}-10"), "%Y-%m-%d").unwrap(),
        received_month: month.to_owned(),
        first_look_due: at,
        channel: "phone".to_owned(),
        page_version: "en".to_owned(),
        entered_by: None,
        reporter_role: Some("self".to_owned()),
        person_knows_and_agrees: None,
        age_band: None,
        safe_now: Some("yes".to_owned()),
        police_choice: Some(if number == 0 { "no" } else { "talk_first" }.to_owned()),
        police_already: None,
        talk_alone: None,
        has_name: false,
        has_safe_contact: false,
        danger: false,
        quarantined: false,
        level: "standard".to_owned(),
        queue_rank: 3,
        read_at: Some(at),
        read_by: None,
        owner_id: None,
        crisis: false,
        stop_asked_at: None,
        decision_due: None,
        told_at: None,
        closed_at: None,
        close_reason: None,
        outcome: None,
        held_until: None,
        remove_on: None,
        version: 1,
    }
}

/// `count` reports of a month: all on the street but the first three, which were at home.
async fn receive(place: &Place, count: u32, month: &'static str) {
    let scope = place.scope;
    place
        .office
        .store
        .write::<_, StoreError>(move |conn| {
            for number in 0..count {
                let row = report(scope, number, month);
                reports::insert(conn, &row)?;
                let told = IncidentRow {
                    organisation_id: scope.0,
                    id: IncidentId(Uuid::now_v7()),
                    report_id: row.id,
                    number: 1,
                    story_block: BlockId(Uuid::now_v7()),
                    added_at: row.received_at,
                    month: None,
                    time_band: None,
                    still_happening: None,
                    frequency: None,
                    happened_before: None,
                    location_type: Some(if number < 3 { "own_home" } else { "street" }.to_owned()),
                    council_area: None,
                    perpetrator_relationship: None,
                    perpetrator_count: None,
                    perpetrator_age_band: None,
                    injury: None,
                };
                let codes = [("incident_type".to_owned(), "threats".to_owned())];
                reports::insert_incident(conn, &told, &codes)?;
                // A second incident of the same report does not make it two reports.
                let again = IncidentRow {
                    id: IncidentId(Uuid::now_v7()),
                    number: 2,
                    ..told
                };
                reports::insert_incident(conn, &again, &codes)?;
            }
            Ok(())
        })
        .await
        .unwrap();
}

async fn all(place: &Place) -> Vec<SummaryRow> {
    let scope = place.scope;
    place
        .office
        .store
        .read::<_, StoreError>(move |conn| summaries::all(conn, scope))
        .await
        .unwrap()
}

async fn newest(place: &Place) -> SummaryRow {
    all(place).await.swap_remove(0)
}

fn somebody() -> WorkerId {
    WorkerId(Uuid::now_v7())
}

async fn put_on_the_list(place: &Place, address: &str) {
    let to: MailAddress = address.parse().unwrap();
    let added =
        summarise::add_recipient(&place.office, place.scope, somebody(), "Panel", &to).await;
    assert!(added.unwrap());
}

/// Builds, checks and approves the newest month.
async fn publish(place: &Place) -> SummaryRow {
    let organisation = organisation(place);
    summarise::build_missing(&place.office, &organisation)
        .await
        .unwrap();
    let row = newest(place).await;
    summarise::check(
        &place.office,
        &organisation,
        somebody(),
        row.id,
        row.version,
        "More on the street.",
    )
    .await
    .unwrap();
    let row = newest(place).await;
    summarise::approve(
        &place.office,
        &organisation,
        somebody(),
        row.id,
        row.version,
    )
    .await
    .unwrap();
    newest(place).await
}

#[tokio::test]
async fn a_report_counts_once_whatever_was_told_and_small_numbers_are_hidden() {
    for place in places().await {
        receive(&place, 41, "2026-02").await;

        let row = publish(&place).await;

        let exact = summarise::exact(&row).unwrap();
        let exact_of = |id: &str, code: &str| {
            let tally = exact
                .in_month
                .tallies
                .iter()
                .find(|tally| tally.id == id)
                .unwrap();
            tally.rows.iter().find(|row| row.0 == code).unwrap().1
        };
        assert_eq!(exact.in_month.reports, 41);
        assert_eq!(
            [
                exact_of("incident_type", "threats"),
                exact_of("location_type", "own_home")
            ],
            [41, 3]
        );
        assert_eq!(exact_of("age_band", "not_asked"), 41);
        let published = summarise::published(&row).unwrap();
        let cells = published.cells();
        let shown_of = |place: &str| cells.iter().find(|cell| cell.0 == place).unwrap().1;
        assert_eq!(shown_of("month/reports/"), Shown::About(40));
        assert_eq!(
            shown_of("month/location_type/own_home"),
            Shown::FewerThanFive
        );
        assert_eq!(shown_of("month/police_choice/no"), Shown::FewerThanFive);
        let file = String::from_utf8(row.csv.unwrap()).unwrap();
        assert!(
            file.contains("Where it happened,February 2026,Street,40"),
            "{file}"
        );
        assert!(!file.contains("Own home"), "{file}");
    }
}

#[tokio::test]
async fn every_month_that_is_over_and_was_missed_is_built_and_the_running_one_is_not() {
    for place in places().await {
        receive(&place, 6, "2025-12").await;
        receive(&place, 6, "2026-03").await;

        let server = MailServer::start();
        place.worker(&server).one_round().await.unwrap();
        place.worker(&server).one_round().await.unwrap();

        let months: Vec<String> = all(&place).await.into_iter().map(|row| row.month).collect();
        assert_eq!(months, ["2026-02", "2026-01", "2025-12"]);
    }
}

#[tokio::test]
async fn a_month_is_frozen_when_it_is_counted() {
    for place in places().await {
        receive(&place, 6, "2026-02").await;
        summarise::build_missing(&place.office, &organisation(&place))
            .await
            .unwrap();
        let before = newest(&place).await.counts;

        let scope = place.scope;
        place
            .office
            .store
            .write::<_, StoreError>(move |conn| {
                reports::insert(conn, &report(scope, 99, "2026-02"))
            })
            .await
            .unwrap();
        summarise::build_missing(&place.office, &organisation(&place))
            .await
            .unwrap();

        assert_eq!(all(&place).await.len(), 1);
        assert_eq!(newest(&place).await.counts, before);
    }
}

#[tokio::test]
async fn who_checked_it_cannot_approve_it_and_nobody_approves_what_was_not_checked() {
    for place in places().await {
        receive(&place, 6, "2026-02").await;
        let (organisation, one) = (organisation(&place), somebody());
        summarise::build_missing(&place.office, &organisation)
            .await
            .unwrap();
        let row = newest(&place).await;

        let unchecked =
            summarise::approve(&place.office, &organisation, one, row.id, row.version).await;
        let wordless = summarise::check(
            &place.office,
            &organisation,
            one,
            row.id,
            row.version,
            " \n",
        )
        .await;
        summarise::check(
            &place.office,
            &organisation,
            one,
            row.id,
            row.version,
            "Quiet.",
        )
        .await
        .unwrap();
        let row = newest(&place).await;
        let by_the_same =
            summarise::approve(&place.office, &organisation, one, row.id, row.version).await;

        assert!(matches!(unchecked, Err(SummaryRefusal::NotChecked)));
        assert!(matches!(wordless, Err(SummaryRefusal::CommentaryMissing)));
        assert!(matches!(by_the_same, Err(SummaryRefusal::CheckedByYou)));
        assert_eq!(newest(&place).await.state, "checked");
    }
}

#[tokio::test]
async fn two_people_at_once_do_not_overwrite_each_other() {
    for place in places().await {
        receive(&place, 6, "2026-02").await;
        let organisation = organisation(&place);
        summarise::build_missing(&place.office, &organisation)
            .await
            .unwrap();
        let row = newest(&place).await;

        let check = |words| {
            summarise::check(
                &place.office,
                &organisation,
                somebody(),
                row.id,
                row.version,
                words,
            )
        };
        let (one, two) = tokio::join!(check("One."), check("Two."));

        assert!(one.is_ok() != two.is_ok());
        assert!(matches!(one.and(two), Err(SummaryRefusal::Changed)));
    }
}

#[tokio::test]
async fn a_published_summary_is_hashed_and_nothing_changes_it() {
    for place in places().await {
        receive(&place, 6, "2026-02").await;
        let organisation = organisation(&place);

        let row = publish(&place).await;
        let again = summarise::check(
            &place.office,
            &organisation,
            somebody(),
            row.id,
            row.version,
            "New.",
        )
        .await;
        let mut changed = row.clone();
        changed.commentary = "Changed behind everybody's back.".to_owned();
        let direct = place
            .office
            .store
            .write::<_, StoreError>(move |conn| summaries::update(conn, &changed))
            .await;

        let hash = Sha256::new()
            .chain_update(row.csv.as_ref().unwrap())
            .chain_update(row.html.as_ref().unwrap())
            .finalize();
        assert_eq!(row.sha256.as_deref(), Some(&hash[..]));
        assert!(matches!(again, Err(SummaryRefusal::Published)));
        assert!(matches!(direct, Err(StoreError::Stale)));
    }
}

#[tokio::test]
async fn the_summary_carries_the_head_of_the_record() {
    for place in places().await {
        receive(&place, 6, "2026-02").await;
        let organisation = organisation(&place);
        summarise::build_missing(&place.office, &organisation)
            .await
            .unwrap();
        let server = MailServer::start();
        place.worker(&server).chain_records().await.unwrap();

        let row = publish(&place).await;

        assert_eq!(row.audit_seq, Some(1));
        let check_value = data_encoding::HEXLOWER.encode(&row.audit_chain.unwrap());
        assert!(
            String::from_utf8(row.csv.unwrap())
                .unwrap()
                .contains(&check_value)
        );
    }
}

#[tokio::test]
async fn a_mistake_is_put_right_in_a_new_edition_that_goes_the_same_way() {
    for place in places().await {
        receive(&place, 6, "2026-02").await;
        let organisation = organisation(&place);
        let first = publish(&place).await;
        let scope = place.scope;
        place
            .office
            .store
            .write::<_, StoreError>(move |conn| {
                reports::insert(conn, &report(scope, 99, "2026-02"))
            })
            .await
            .unwrap();

        summarise::correct(&place.office, &organisation, somebody(), first.id)
            .await
            .unwrap();
        let twice = summarise::correct(&place.office, &organisation, somebody(), first.id).await;

        let second = newest(&place).await;
        assert_eq!((second.edition, second.state.as_str()), (2, "built"));
        assert_eq!(summarise::exact(&second).unwrap().in_month.reports, 7);
        assert!(matches!(twice, Err(SummaryRefusal::NothingToCorrect)));
        assert_eq!(all(&place).await[1].sha256, first.sha256);
    }
}

#[tokio::test]
async fn two_workers_make_one_summary_and_one_mail_for_each_recipient() {
    for place in places().await {
        receive(&place, 6, "2026-02").await;
        put_on_the_list(&place, "panel@example.org").await;
        put_on_the_list(&place, "police.panel@example.org").await;
        let server = MailServer::start();
        let (one, two) = (
            place.worker(&server),
            worker_of(place.another_node(), &server),
        );

        let (first, second) = tokio::join!(one.one_round(), two.one_round());
        first.unwrap();
        second.unwrap();
        let built = all(&place).await.len();
        publish(&place).await;
        let (first, second) = tokio::join!(one.one_round(), two.one_round());

        assert_eq!(built, 1);
        assert_eq!(first.unwrap() + second.unwrap(), 2);
        let mut to: Vec<String> = server
            .mails()
            .iter()
            .map(|mail| header(mail, "To").to_owned())
            .collect();
        to.sort();
        assert_eq!(to, ["panel@example.org", "police.panel@example.org"]);
        assert!(server.mails()[0].contains("summary-2026-02.csv"));
    }
}

#[tokio::test]
async fn somebody_who_was_taken_off_the_list_gets_no_more_mail() {
    for place in places().await {
        receive(&place, 6, "2026-02").await;
        put_on_the_list(&place, "panel@example.org").await;
        let scope = place.scope;
        let twice = summarise::add_recipient(
            &place.office,
            scope,
            somebody(),
            "Again",
            &"panel@example.org".parse().unwrap(),
        )
        .await
        .unwrap();
        let row = place
            .office
            .store
            .read::<_, StoreError>(move |conn| summaries::recipients(conn, scope))
            .await
            .unwrap()
            .swap_remove(0);
        summarise::set_recipient_live(&place.office, scope, somebody(), row.id.0, false)
            .await
            .unwrap();
        let server = MailServer::start();

        publish(&place).await;
        place.worker(&server).send_what_is_due().await.unwrap();

        assert!(!twice);
        assert_eq!(server.mails().len(), 0);
    }
}

#[tokio::test]
async fn put_aside_reports_tests_and_doubles_are_not_counted() {
    for place in places().await {
        receive(&place, 8, "2026-02").await;
        place
            .tamper("update report set quarantined = not quarantined where reference = '2026-021'");
        place
            .tamper("update report set close_reason = 'test_or_spam' where reference = '2026-022'");
        place.tamper("update report set close_reason = 'needs_met' where reference = '2026-023'");

        let row = publish(&place).await;

        assert_eq!(summarise::exact(&row).unwrap().in_month.reports, 6);
    }
}

#[tokio::test]
async fn another_organisations_reports_are_not_counted() {
    for place in places().await {
        receive(&place, 6, "2026-02").await;
        let stranger = Scope(plainsight::domain::ids::OrganisationId(Uuid::now_v7()));

        let counted = place
            .office
            .store
            .read::<_, StoreError>(move |conn| {
                summaries::count(conn, stranger, month("2020-01"), month("2030-01"))
            })
            .await
            .unwrap();

        assert!(counted.is_empty());
    }
}

#[tokio::test]
async fn an_unread_report_past_its_time_alarms_once_for_each_stage() {
    for place in places().await {
        place
            .set(Settings {
                alarm_mail: vec!["duty@example.org".to_owned()],
                ..Settings::default()
            })
            .await;
        let mut late = report(place.scope, 1, "2026-03");
        late.level = "unread".to_owned();
        late.read_at = None;
        late.first_look_due = (place.office.clock.now() + TimeDelta::hours(1)).into();
        place
            .office
            .store
            .write::<_, StoreError>(move |conn| reports::insert(conn, &late))
            .await
            .unwrap();
        let server = MailServer::start();
        let (one, two) = (
            place.worker(&server),
            worker_of(place.another_node(), &server),
        );
        let mut sent = Vec::new();

        for hours in [0, 2, 0, 4, 24] {
            place.office.clock.advance(TimeDelta::hours(hours));
            one.one_round().await.unwrap();
            two.one_round().await.unwrap();
            sent.push(server.mails().len());
        }

        assert_eq!(sent, [0, 1, 1, 2, 3]);
    }
}

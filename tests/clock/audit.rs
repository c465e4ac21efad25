use crate::support::{MailServer, Place, header, places, worker_of};
use chrono::TimeDelta;
use plainsight::actions::audit_chain::{Verdict, chain_new, check};
use plainsight::actions::record::{Act, Actor, record};
use plainsight::domain::settings::Settings;
use plainsight::store::StoreError;
use plainsight::vault::audit::{ChainFault, Head};
use uuid::Uuid;

/// Writes some acts and chains them.
async fn acts(place: &Place, count: u128) -> Head {
    let (office, scope) = (place.office.clone(), place.scope);
    place
        .office
        .store
        .write::<_, StoreError>(move |conn| {
            for number in 0..count {
                office.clock.advance(TimeDelta::seconds(1));
                let act = Act {
                    actor: Actor::Operator,
                    act: "report_opened",
                    object_kind: "report",
                    object: Some(Uuid::from_u128(number)),
                    detail: serde_json::json!({ "b": 1, "a": [number.to_string()] }),
                    digest: None,
                };
                record(conn, &office, scope, &act)?;
            }
            Ok(())
        })
        .await
        .unwrap();
    while chain_new(&place.office, place.scope, "node 1")
        .await
        .unwrap()
        > 0
    {}
    match check(&place.office, place.scope, Vec::new()).await.unwrap() {
        Verdict::Whole(head) => head,
        other => panic!("{other:?}"),
    }
}

async fn verdict(place: &Place, noted: &[Head]) -> Verdict {
    check(&place.office, place.scope, noted.to_vec())
        .await
        .unwrap()
}

#[tokio::test]
async fn a_record_nobody_touched_is_whole_and_holds_every_head_noted_elsewhere() {
    for place in places().await {
        assert_eq!(verdict(&place, &[]).await, Verdict::Empty);
        let first = acts(&place, 3).await;
        let second = acts(&place, 600).await;

        let found = verdict(&place, &[first, second]).await;

        assert_eq!(found, Verdict::Whole(second));
        assert_eq!((first.sequence, second.sequence), (3, 603));
    }
}

#[tokio::test]
async fn a_line_that_was_changed_is_found() {
    for (change, sequence) in [
        ("update audit set act = 'nothing' where seq = 3", 3),
        (
            "update audit set detail = '{\"a\":[],\"b\":2}' where seq = 2",
            2,
        ),
        ("update audit set actor_kind = 'clock' where seq = 5", 5),
        ("update audit set object_id = null where seq = 4", 4),
    ] {
        for place in places().await {
            acts(&place, 5).await;

            assert_eq!(place.tamper(change), 1, "{change}");

            assert_eq!(
                verdict(&place, &[]).await,
                Verdict::Broken(ChainFault::Mark { sequence }),
                "{change}"
            );
        }
    }
}

#[tokio::test]
async fn a_line_taken_out_of_the_middle_is_found() {
    for place in places().await {
        acts(&place, 5).await;

        place.tamper("delete from audit where seq = 3");

        let found = verdict(&place, &[]).await;
        assert_eq!(found, Verdict::Broken(ChainFault::Gap { expected: 3 }));
    }
}

#[tokio::test]
async fn two_lines_that_changed_places_are_found() {
    for place in places().await {
        acts(&place, 5).await;

        place.tamper("update audit set seq = 99 where seq = 2");
        place.tamper("update audit set seq = 2 where seq = 3");
        place.tamper("update audit set seq = 3 where seq = 99");

        let found = verdict(&place, &[]).await;
        assert_eq!(found, Verdict::Broken(ChainFault::Link { sequence: 2 }));
    }
}

#[tokio::test]
async fn lines_cut_off_at_the_end_are_found_with_a_head_kept_elsewhere_and_only_with_it() {
    for place in places().await {
        let kept = acts(&place, 5).await;

        place.tamper("delete from audit where seq > 3");

        assert!(matches!(verdict(&place, &[]).await, Verdict::Whole(_)));
        let found = verdict(&place, &[kept]).await;
        assert_eq!(found, Verdict::Broken(ChainFault::Head { sequence: 5 }));
    }
}

#[tokio::test]
async fn a_record_rewritten_from_its_beginning_is_found_with_a_head_kept_elsewhere() {
    for place in places().await {
        let kept = acts(&place, 3).await;
        place.tamper("delete from audit");
        acts(&place, 4).await;

        let found = verdict(&place, &[kept]).await;

        assert_eq!(found, Verdict::Broken(ChainFault::Head { sequence: 3 }));
    }
}

#[tokio::test]
async fn two_nodes_chain_one_record_without_a_gap() {
    for place in places().await {
        let other = place.another_node();
        for _ in 0..10 {
            acts_unchained(&place).await;
            let (one, two) = tokio::join!(
                chain_new(&place.office, place.scope, "node 1"),
                chain_new(&other, place.scope, "node 2"),
            );
            assert!(one.is_ok() || two.is_ok());
            place.office.clock.advance(TimeDelta::minutes(1));
        }
        chain_new(&place.office, place.scope, "node 1")
            .await
            .unwrap();

        let Verdict::Whole(head) = verdict(&place, &[]).await else {
            panic!("not whole")
        };

        assert_eq!(head.sequence, 10);
    }
}

async fn acts_unchained(place: &Place) {
    let (office, scope) = (place.office.clone(), place.scope);
    place
        .office
        .store
        .write::<_, StoreError>(move |conn| {
            let act = Act {
                actor: Actor::Clock,
                act: "looked",
                object_kind: "report",
                object: None,
                detail: serde_json::json!({}),
                digest: None,
            };
            record(conn, &office, scope, &act)
        })
        .await
        .unwrap();
}

#[tokio::test]
async fn two_trustees_get_each_days_head_once_and_it_is_the_one_that_checks() {
    for place in places().await {
        place
            .set(Settings {
                trustee_mail: vec!["one@example.org".to_owned(), "two@example.org".to_owned()],
                ..Settings::default()
            })
            .await;
        let head = acts(&place, 3).await;
        let server = MailServer::start();
        let (one, two) = (
            place.worker(&server),
            worker_of(place.another_node(), &server),
        );

        for worker in [&one, &two, &one] {
            worker.one_round().await.unwrap();
        }
        let on_the_first_day = server.mails();
        place.office.clock.advance(TimeDelta::days(1));
        two.one_round().await.unwrap();

        assert_eq!((on_the_first_day.len(), server.mails().len()), (2, 4));
        let link = data_encoding::HEXLOWER.encode(&head.link);
        for mail in on_the_first_day {
            // A long line may be folded by quoted-printable.
            let text = mail.replace("=\n", "");
            assert!(text.contains(&link), "{text}");
            assert_eq!(header(&mail, "Subject"), "Check values to keep");
        }
    }
}

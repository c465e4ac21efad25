//! Work for the clock: taken by one worker at a time, asked for once, given up for good.

use crate::support::rows::*;
use crate::support::{Database, on_both, wait};
use plainsight::store::outbox::{self, OutboxRow};
use plainsight::store::types::{Id, Instant};
use plainsight::store::{Scope, organisations};
use std::collections::BTreeSet;
use std::thread;
use uuid::Uuid;

on_both!(
    eight_workers_take_each_row_once,
    a_row_whose_worker_died_is_taken_again_after_its_lease,
    asking_twice_for_the_same_thing_asks_once,
    what_was_sent_or_given_up_keeps_no_words,
    a_worker_who_lost_the_lease_cannot_put_the_row_back,
    a_job_has_one_holder_until_the_lease_ends,
    of_eight_workers_one_gets_the_job,
);

const HOME: Scope = Scope(HERE);

fn with_rows(db: &Database, number: u32) {
    db.write(move |c| {
        organisations::insert(c, &organisation(HERE))?;
        for number in 0..number {
            outbox::enqueue(c, &row(number))?;
        }
        Ok(())
    })
    .unwrap();
}

fn row(number: u32) -> OutboxRow {
    OutboxRow {
        id: Id(Uuid::from_u128(u128::from(number) + 1000)),
        dedupe_key: format!("row:{number}"),
        ..waiting(HERE)
    }
}

fn claim(db: &Database, now: Instant, until: Instant) -> Option<OutboxRow> {
    db.write(move |c| outbox::claim(c, now, until)).unwrap()
}

fn eight_workers_take_each_row_once(db: &Database) {
    with_rows(db, 40);

    let taken: Vec<Id> = thread::scope(|scope| {
        let workers: Vec<_> = (0..8)
            .map(|_| {
                scope.spawn(|| {
                    std::iter::from_fn(|| claim(db, at(1), at(10)))
                        .map(|row| row.id)
                        .collect::<Vec<_>>()
                })
            })
            .collect();
        workers
            .into_iter()
            .flat_map(|worker| worker.join().unwrap())
            .collect()
    });

    assert_eq!(taken.len(), 40);
    assert_eq!(taken.iter().collect::<BTreeSet<_>>().len(), 40);
}

fn a_row_whose_worker_died_is_taken_again_after_its_lease(db: &Database) {
    with_rows(db, 1);

    let too_early = claim(db, at(-1), at(10));
    let first = claim(db, at(0), at(10)).unwrap();
    let meanwhile = claim(db, at(10), at(20));
    let after = claim(db, at(11), at(20)).unwrap();

    assert!(too_early.is_none(), "not due yet");
    assert_eq!((first.attempts, first.lease_until), (1, Some(at(10))));
    assert!(meanwhile.is_none());
    assert_eq!((after.id, after.attempts), (first.id, 2));
}

fn asking_twice_for_the_same_thing_asks_once(db: &Database) {
    with_rows(db, 1);

    let again = db
        .write(|c| {
            let mut same = row(0);
            same.id = Id(Uuid::from_u128(5));
            let again = outbox::enqueue(c, &same)?;
            let first = outbox::claim(c, at(1), at(10))?.unwrap();
            outbox::finish(c, &first, at(2))?;
            let after_sending = outbox::enqueue(c, &same)?;
            Ok([again, after_sending])
        })
        .unwrap();

    assert_eq!(again, [false, false]);
}

fn what_was_sent_or_given_up_keeps_no_words(db: &Database) {
    with_rows(db, 3);

    let rows = db
        .write(|c| {
            let sent = outbox::claim(c, at(1), at(10))?.unwrap();
            outbox::finish(c, &sent, at(2))?;
            let dead = outbox::claim(c, at(1), at(10))?.unwrap();
            outbox::fail(c, &dead, "refused", None, at(3))?;
            let again = outbox::claim(c, at(1), at(10))?.unwrap();
            outbox::fail(c, &again, "away", Some(at(30)), at(3))?;
            Ok((
                sent.id,
                dead.id,
                again.id,
                outbox::about(c, HOME, Id(REPORT.0))?,
            ))
        })
        .unwrap();
    let (sent, dead, again, all) = rows;
    let of = |id: Id| all.iter().find(|row| row.id == id).unwrap();

    assert_eq!((of(sent).state.as_str(), &of(sent).sealed), ("sent", &None));
    assert_eq!(of(sent).ended_at, Some(at(2)));
    assert_eq!((of(dead).state.as_str(), &of(dead).sealed), ("dead", &None));
    assert_eq!(of(dead).last_error.as_deref(), Some("refused"));
    assert_eq!(
        (of(again).state.as_str(), of(again).due_at),
        ("waiting", at(30))
    );
    assert!(of(again).sealed.is_some(), "it will be tried again");
    assert!(claim(db, at(29), at(40)).is_none());
    assert_eq!(claim(db, at(30), at(40)).unwrap().id, again);
}

fn a_worker_who_lost_the_lease_cannot_put_the_row_back(db: &Database) {
    with_rows(db, 1);
    let slow = claim(db, at(0), at(10)).unwrap();
    let quick = claim(db, at(11), at(20)).unwrap();

    db.write(move |c| {
        outbox::fail(c, &slow, "away", Some(at(12)), at(12))?;
        outbox::fail(c, &slow, "refused", None, at(12))
    })
    .unwrap();
    let third = claim(db, at(13), at(30));
    let row = db
        .write(move |c| {
            outbox::finish(c, &quick, at(14))?;
            Ok(outbox::about(c, HOME, Id(REPORT.0))?.remove(0))
        })
        .unwrap();

    assert!(third.is_none(), "the second worker still has it");
    assert_eq!((row.state.as_str(), row.last_error), ("sent", None));
}

fn a_job_has_one_holder_until_the_lease_ends(db: &Database) {
    with_rows(db, 0);

    let take = |holder: &'static str, now: Instant, until: Instant| {
        db.write(move |c| outbox::take_lease(c, HOME, "summary", holder, now, until))
            .unwrap()
    };

    assert!(take("one", at(0), at(10)));
    assert!(!take("two", at(5), at(15)));
    assert!(take("one", at(9), at(20)), "the holder may renew");
    assert!(!take("two", at(20), at(30)), "until the end");
    assert!(take("two", at(21), at(30)));
    assert!(!take("one", at(22), at(40)));
}

fn of_eight_workers_one_gets_the_job(db: &Database) {
    with_rows(db, 0);

    let got: usize = thread::scope(|scope| {
        let workers: Vec<_> = (0..8)
            .map(|number| {
                scope.spawn(move || {
                    wait(db.store.write(move |c| {
                        let holder = format!("worker {number}");
                        outbox::take_lease(c, HOME, "chain", &holder, at(0), at(10))
                    }))
                    .unwrap()
                })
            })
            .collect();
        workers
            .into_iter()
            .map(|worker| usize::from(worker.join().unwrap()))
            .sum()
    });

    assert_eq!(got, 1);
}

//! What adding another time does: the incident, the answer about the police, and the report that waits to be read again.

use super::{INCIDENT_ADDED, Visit, note, reads_back};
use crate::actions::consent::{self, Said};
use crate::actions::drafts::{Kept, Sent};
use crate::actions::files::sending;
use crate::actions::incident::{self, NewIncident, Words, seal_words};
use crate::actions::interpreting;
use crate::actions::outbox::enqueue_new_report;
use crate::actions::record::event;
use crate::actions::sealing;
use crate::actions::send_report::{
    self, ThreadPage, all_facts, circumstances, web_channel, wrap_for_reading_back,
};
use crate::actions::{Office, SealError};
use crate::domain::consent::{GivenBy, RecipientClass, Statement, effective};
use crate::domain::ids::{BlockId, IncidentId};
use crate::domain::lanes::{Lane, LaneState};
use crate::domain::promises;
use crate::domain::questions::Teller;
use crate::domain::risk::{Assessment, RiskLevel, assess, queue_rank};
use crate::domain::settings::Organisation;
use crate::store::reports::{self, ReportRow};
use crate::store::types::Instant;
use crate::store::{Conn, Scope, indexes, lanes};
use crate::vault::{BlockKey, Label};
use chrono::{DateTime, Utc};
use serde_json::json;
use std::collections::BTreeSet;
use uuid::Uuid;

/// One addition, inside its transaction.
pub(super) struct Adding<'a> {
    pub conn: &'a mut Conn,
    pub office: &'a Office,
    pub org: &'a Organisation,
    pub visit: &'a Visit,
    pub kept: &'a Kept,
}

impl Adding<'_> {
    /// Writes it all, and says what the person is told.
    pub fn done(mut self) -> Result<Sent, SealError> {
        let scope = self.scope();
        let now = self.office.clock.now();
        let incident = IncidentId(Uuid::now_v7());
        let number = self.insert(incident)?;
        let film_by = self.wait_for_interpreter(now)?;
        let seen = assess(
            &all_facts(&self.kept.answers),
            circumstances(&self.kept.answers, now),
        );
        let lets_out = self.agree(incident)?;
        let report = self.raise(&seen, lets_out)?;
        if lets_out {
            self.open_the_lane()?;
        }
        let detail = json!({ "number": number, "incident": incident });
        let who = self.visit.report;
        event(
            self.conn,
            self.office,
            scope,
            who,
            None,
            INCIDENT_ADDED,
            detail.clone(),
            true,
        )?;
        note(self.conn, self.office, scope, who, INCIDENT_ADDED, detail)?;
        if !report.quarantined {
            enqueue_new_report(self.conn, self.office, self.org, who, seen.danger())?;
        }
        let answers = &self.kept.answers;
        Ok(Sent {
            report: who,
            reference: report.reference,
            at: now,
            first_look_due: report.first_look_due.0,
            decision_due: report.decision_due.filter(|_| lets_out).map(|due| due.0),
            police_choice: send_report::said_about_police(answers).to_owned(),
            given_by: Some(GivenBy::of(answers)),
            teller: Some(Teller::of(answers)),
            child: false,
            may_contact: false,
            cannot_answer: false,
            film_by,
            crisis: seen.crisis_contacts,
            danger: seen.danger(),
            wants_code: false,
            read_back: false,
            thread_key: [0; 32],
            number,
        })
    }

    fn scope(&self) -> Scope {
        Scope(self.org.id)
    }

    /// The incident with its facts, its story and who it is about; and the words counted on the thread.
    fn insert(&mut self, id: IncidentId) -> Result<i32, SealError> {
        let (scope, report) = (self.scope(), self.visit.report);
        let (office, answers) = (self.office, &self.kept.answers);
        let told = reports::incidents(self.conn, scope, report)?;
        let number = told.last().map_or(1, |last| last.number + 1);
        let story = BlockId(Uuid::now_v7());
        let new = NewIncident {
            report,
            id,
            story,
            number,
            answers,
        };
        incident::insert(self.conn, office, scope, &new)?;
        let (its_story, its_people) = (answers.story(), answers.identity());
        let words = Words {
            report,
            id: story,
            label: Label::IncidentStory,
            incident: Some(id),
            author: None,
            answers: &its_story,
        };
        let sealed = seal_words(self.conn, office, scope, &words)?;
        let people = Words {
            id: BlockId(Uuid::now_v7()),
            label: Label::Identity,
            answers: &its_people,
            ..words
        };
        seal_words(self.conn, office, scope, &people)?;
        let into = sending::Into {
            report,
            incident: id,
            entered_by: None,
        };
        let files = &self.kept.files;
        sending::seal_in(self.conn, office, scope, into, answers.files(), files)?;
        let thread = sealing::thread_row(self.conn, scope, report)?;
        let key = self.visit.key();
        if reads_back(self.conn, scope, self.visit)? {
            wrap_for_reading_back(
                self.conn,
                office,
                scope,
                report,
                thread.id,
                &key,
                (story, &sealed.key),
            )?;
        }
        self.count_words(thread, key)?;
        // Names in what was added are found only once somebody has opened it, like those of a new report.
        indexes::delete_of(self.conn, scope, report)?;
        Ok(number)
    }

    /// What is signed waits for somebody who reads BSL, as the first time does.
    fn wait_for_interpreter(
        &mut self,
        now: DateTime<Utc>,
    ) -> Result<Option<DateTime<Utc>>, SealError> {
        let scope = self.scope();
        let report = reports::get(self.conn, scope, self.visit.report)?;
        let answers = &self.kept.answers;
        match interpreting::is_signed_again(self.conn, scope, &report, answers)? {
            true => Ok(Some(interpreting::wait(
                self.conn, self.org, report.id, now,
            )?)),
            false => Ok(None),
        }
    }

    fn count_words(&mut self, thread: reports::BlockRow, key: BlockKey) -> Result<(), SealError> {
        let (scope, office) = (self.scope(), self.office);
        let opened = sealing::open_row(self.conn, office, scope, thread, key)?;
        let mut page: ThreadPage =
            serde_json::from_slice(&opened.words).map_err(|_| SealError::Malformed("a thread"))?;
        page.count(&self.kept.answers);
        let words = serde_json::to_vec(&page).map_err(|_| SealError::Malformed("a thread"))?;
        sealing::reseal_block(
            self.conn,
            office,
            scope,
            &opened,
            opened.row.author_id,
            &words,
        )?;
        Ok(())
    }

    /// The answer about the police, for this time alone. Whether it lets anything out.
    fn agree(&mut self, incident: IncidentId) -> Result<bool, SealError> {
        let answers = &self.kept.answers;
        let level = send_report::police_level(answers);
        let said = Said {
            given_by: GivenBy::of(answers),
            channel: web_channel(&self.kept.page_version),
            page_version: &self.kept.page_version,
            recorded_by: None,
        };
        let statement = Statement::Sharing {
            to: RecipientClass::Police,
            level,
        };
        consent::add_about(
            self.conn,
            self.office,
            self.scope(),
            self.visit.report,
            &[statement],
            &said,
            &BTreeSet::from([incident]),
        )?;
        Ok(effective(level, said.given_by).lets_anything_out())
    }

    /// The report waits to be read again, above everything but danger. Nothing is lowered: not the level, not a
    /// danger nobody has looked at, not a time that was promised.
    fn raise(&mut self, seen: &Assessment, lets_out: bool) -> Result<ReportRow, SealError> {
        let (scope, now) = (self.scope(), self.office.clock.now());
        let hours = promises::hours_of(self.org);
        let mut report = reports::get(self.conn, scope, self.visit.report)?;
        let due: Instant = promises::first_look(&hours, now, seen.danger()).into();
        report.first_look_due = match report.read_at {
            None if report.closed_at.is_none() => report.first_look_due.min(due),
            _ => due,
        };
        report.read_at = None;
        report.read_by = None;
        report.danger |= seen.danger();
        report.crisis |= seen.crisis_contacts;
        report.quarantined &= !report.danger;
        report.queue_rank = queue_rank(report.danger, RiskLevel::Unread, now).band();
        if lets_out {
            let decision: Instant = promises::police_decision(&hours, now).into();
            report.decision_due = Some(match report.decision_due {
                Some(earlier) => earlier.min(decision),
                None => decision,
            });
        }
        if report.closed_at.is_some() {
            report.reopen();
            self.happened("reopened")?;
        }
        if report.stop_asked_at.take().is_some() {
            self.happened("stop_lifted")?;
        }
        reports::update(self.conn, &report)?;
        Ok(report)
    }

    /// What was decided about the police was decided about the earlier times.
    fn open_the_lane(&mut self) -> Result<(), SealError> {
        let (scope, report) = (self.scope(), self.visit.report);
        let ended = |lane: &lanes::LaneRow| {
            let state = LaneState::parse(&lane.state);
            lane.name == Lane::Reporting.code() && state.is_some_and(LaneState::has_ended)
        };
        if let Some(mut lane) = lanes::of_report(self.conn, scope, report)?
            .into_iter()
            .find(ended)
        {
            lane.state = LaneState::NotStarted.code().to_owned();
            lane.confirmed_by = None;
            lane.outcome = None;
            lane.changed_at = self.office.clock.now().into();
            lanes::update(self.conn, &lane)?;
        }
        Ok(())
    }

    fn happened(&mut self, kind: &str) -> Result<(), SealError> {
        let (scope, report) = (self.scope(), self.visit.report);
        Ok(event(
            self.conn,
            self.office,
            scope,
            report,
            None,
            kind,
            json!({}),
            true,
        )?)
    }
}

//! One row of each kind, with every column filled, so that nothing is lost unseen.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use plainsight::domain::ids::{
    ActionId, BlockId, ConsentEventId, FileId, ForwardId, IncidentId, MessageId, OrganisationId,
    ReportId, SummaryId, WorkerId,
};
use plainsight::store::accounts::{InvitationRow, WorkerRow};
use plainsight::store::after_sending::CountRow;
use plainsight::store::audit::AuditRow;
use plainsight::store::directory::DirectoryRow;
use plainsight::store::drafts::DraftRow;
use plainsight::store::files::FileRow;
use plainsight::store::forwards::{ForwardRow, ReplyRow};
use plainsight::store::interpreting::InterpretingRow;
use plainsight::store::keys::{KeyWrapRow, OrganisationKeyRow};
use plainsight::store::lanes::{ActionRow, LaneRow, RiskRow};
use plainsight::store::organisations::OrganisationRow;
use plainsight::store::outbox::OutboxRow;
use plainsight::store::pictures::PictureRow;
use plainsight::store::reports::{
    BlockRow, ConsentEventRow, IncidentRow, ReportEventRow, ReportRow,
};
use plainsight::store::sessions::{SessionRow, UnsavedTextRow};
use plainsight::store::summaries::{RecipientRow, SummaryRow};
use plainsight::store::threads::{MessageRow, ReturnCodeRow};
use plainsight::store::types::{Id, Instant, Json};
use serde_json::json;
use uuid::Uuid;

pub const HERE: OrganisationId = OrganisationId(Uuid::from_u128(0xA));
pub const THERE: OrganisationId = OrganisationId(Uuid::from_u128(0xB));
pub const REPORT: ReportId = ReportId(Uuid::from_u128(1));
pub const INCIDENT: IncidentId = IncidentId(Uuid::from_u128(2));
pub const ANN: WorkerId = WorkerId(Uuid::from_u128(3));
pub const STORY: BlockId = BlockId(Uuid::from_u128(4));
pub const MESSAGE: MessageId = MessageId(Uuid::from_u128(5));
pub const THING: Id = Id(Uuid::from_u128(6));

/// A time with microseconds that no rounding leaves alone.
pub fn at(minutes: i64) -> Instant {
    let begin: DateTime<Utc> = "2026-03-24T17:00:00.123457Z".parse().unwrap();
    Instant(begin + TimeDelta::minutes(minutes))
}

pub fn day(number: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, number).unwrap()
}

/// Bytes with every value in them, zero and the marks of text formats too.
pub fn binary() -> Vec<u8> {
    (0..=255).collect()
}

pub fn organisation(id: OrganisationId) -> OrganisationRow {
    OrganisationRow {
        id,
        host: format!("{}.example.org", id.0.as_u128()),
        name: "Ann\u{2019}s \u{1F9E1} Group".to_owned(),
        nation: "wales".to_owned(),
        takes_reports: false,
        code_salt: binary(),
        settings: json_document(),
        created_at: at(0),
    }
}

/// A document with what the two databases spell differently.
pub fn json_document() -> Json {
    Json(json!({
        "b": [1, 2.5, -3, null, true],
        "a": { "z": "\u{2028} \"quoted\" \\ \u{1F9E1}", "": "" },
        "large": 9_007_199_254_740_993_i64,
    }))
}

pub fn public_key(organisation: OrganisationId) -> OrganisationKeyRow {
    OrganisationKeyRow {
        organisation_id: organisation,
        id: THING,
        purpose: "story".to_owned(),
        number: 1,
        public_key: binary(),
        mac: vec![0; 32],
        created_at: at(0),
        retired_at: None,
    }
}

pub fn wrap(organisation: OrganisationId) -> KeyWrapRow {
    KeyWrapRow {
        organisation_id: organisation,
        id: THING,
        label: "incident_story".to_owned(),
        key_id: Id(STORY.0),
        report_id: Some(Id(REPORT.0).0.into()),
        recipient_kind: "worker".to_owned(),
        recipient_id: Some(Id(ANN.0)),
        recipient_number: 1,
        wrapped: binary(),
        expires_at: Some(at(60)),
        created_at: at(0),
    }
}

pub fn worker(organisation: OrganisationId) -> WorkerRow {
    WorkerRow {
        organisation_id: organisation,
        id: ANN,
        sign_in_name: "ann".to_owned(),
        display_name: "Ann".to_owned(),
        role: "caseworker".to_owned(),
        role_until: Some(day(31)),
        safeguarding_lead: true,
        status: "active".to_owned(),
        passphrase_salt: Some(binary()),
        kdf: Some("m=65536,t=3,p=1".to_owned()),
        public_key: Some(binary()),
        public_key_mac: Some(binary()),
        key_number: 3,
        bundle_sealed: Some(binary()),
        totp_sealed: Some(binary()),
        totp_last_step: Some(58_000_000_000),
        mail_sealed: Some(binary()),
        failures: 2,
        last_failure_at: Some(at(1)),
        reset_by: Some(WorkerId(Uuid::from_u128(99))),
        created_at: at(0),
    }
}

pub fn invitation(organisation: OrganisationId) -> InvitationRow {
    InvitationRow {
        organisation_id: organisation,
        id: THING,
        kind: "worker".to_owned(),
        worker_id: Some(ANN),
        // No two invitations of the whole installation share a link.
        token_hash: organisation.0.as_bytes().to_vec(),
        expires_at: at(60),
        used_at: None,
        created_at: at(0),
    }
}

pub fn session(organisation: OrganisationId) -> SessionRow {
    SessionRow {
        organisation_id: organisation,
        id: b"cookie".to_vec(),
        kind: "desk".to_owned(),
        owner_id: Some(Id(ANN.0)),
        stage: "signed_in".to_owned(),
        sealed: binary(),
        created_at: at(0),
        last_seen_at: at(1),
        expires_at: at(60),
    }
}

pub fn unsaved(organisation: OrganisationId) -> UnsavedTextRow {
    UnsavedTextRow {
        organisation_id: organisation,
        worker_id: ANN,
        form_key: "/reports/1/note".to_owned(),
        sealed: binary(),
        saved_at: at(0),
    }
}

pub fn counted(organisation: OrganisationId) -> CountRow {
    CountRow {
        organisation_id: organisation,
        month: "2026-03".to_owned(),
        place: "sent".to_owned(),
        page_version: "en".to_owned(),
        question: "how_it_was".to_owned(),
        code: "good".to_owned(),
        number: 1,
    }
}

pub fn draft(organisation: OrganisationId) -> DraftRow {
    DraftRow {
        organisation_id: organisation,
        id: THING,
        cookie_id: b"cookie".to_vec(),
        kind: "helper".to_owned(),
        worker_id: Some(ANN),
        key_under_cookie: binary(),
        sealed: binary(),
        code_lookup: Some(b"lookup".to_vec()),
        code_salt: Some(binary()),
        code_pepper: Some(1),
        key_under_code: Some(binary()),
        sent_report_id: Some(REPORT),
        created_at: at(0),
        last_seen_at: at(1),
        expires_at: at(60),
        version: 1,
    }
}

pub fn report(organisation: OrganisationId) -> ReportRow {
    let text = |text: &str| Some(text.to_owned());
    ReportRow {
        organisation_id: organisation,
        id: REPORT,
        reference: "KTRWHBXD".to_owned(),
        received_at: at(0),
        received_on: day(24),
        received_month: "2026-03".to_owned(),
        first_look_due: at(60),
        channel: "phone".to_owned(),
        page_version: "en".to_owned(),
        entered_by: Some(ANN),
        reporter_role: text("witness"),
        person_knows_and_agrees: text("knows_agrees"),
        age_band: text("18_or_over"),
        safe_now: text("not_sure"),
        police_choice: text("talk_first"),
        police_already: text("unknown"),
        talk_alone: text("prefer_not_to_say"),
        has_name: true,
        has_safe_contact: false,
        danger: true,
        quarantined: false,
        level: "medium".to_owned(),
        queue_rank: 3,
        read_at: Some(at(2)),
        read_by: Some(ANN),
        owner_id: Some(ANN),
        crisis: true,
        stop_asked_at: Some(at(3)),
        decision_due: Some(at(4)),
        told_at: Some(at(5)),
        closed_at: None,
        close_reason: text("needs_met"),
        outcome: text("heard_and_recorded"),
        held_until: Some(day(30)),
        remove_on: Some(day(31)),
        version: 1,
    }
}

pub fn incident(organisation: OrganisationId) -> IncidentRow {
    let text = |text: &str| Some(text.to_owned());
    IncidentRow {
        organisation_id: organisation,
        id: INCIDENT,
        report_id: REPORT,
        number: 1,
        story_block: STORY,
        added_at: at(0),
        month: text("2026-02"),
        time_band: text("night"),
        still_happening: text("yes"),
        frequency: text("weekly"),
        happened_before: text("unknown"),
        location_type: text("bus_stop"),
        council_area: text("E06000047"),
        perpetrator_relationship: text("neighbour"),
        perpetrator_count: text("two_to_four"),
        perpetrator_age_band: text("10_17"),
        injury: text("none"),
    }
}

pub fn block(organisation: OrganisationId) -> BlockRow {
    BlockRow {
        organisation_id: organisation,
        id: STORY,
        report_id: REPORT,
        label: "incident_story".to_owned(),
        subject_id: Some(Id(INCIDENT.0)),
        author_id: Some(ANN),
        revision: 1,
        key_number: 1,
        envelope: binary(),
        mac: vec![0; 32],
        written_at: at(0),
    }
}

pub fn code(organisation: OrganisationId) -> ReturnCodeRow {
    ReturnCodeRow {
        organisation_id: organisation,
        id: THING,
        report_id: REPORT,
        lookup: b"lookup".to_vec(),
        salt: binary(),
        pepper_version: 1,
        read_back: false,
        offer_new: true,
        created_at: at(0),
        last_visit_at: None,
    }
}

pub fn message(organisation: OrganisationId) -> MessageRow {
    MessageRow {
        organisation_id: organisation,
        id: MESSAGE,
        report_id: REPORT,
        from_person: true,
        worker_id: Some(ANN),
        envelope: binary(),
        mac: binary(),
        sent_at: at(0),
        reply_due: Some(at(60)),
        seen_at: None,
    }
}

pub fn consent(organisation: OrganisationId) -> ConsentEventRow {
    ConsentEventRow {
        organisation_id: organisation,
        id: ConsentEventId(THING.0),
        report_id: REPORT,
        number: 1,
        at: at(0),
        about: "police".to_owned(),
        level: "share_named".to_owned(),
        given_by: "person".to_owned(),
        person_knows: "self".to_owned(),
        channel: "phone".to_owned(),
        wording_version: "1".to_owned(),
        page_version: "en".to_owned(),
        recorded_by: Some(ANN),
        incidents: json_document(),
    }
}

pub fn event(organisation: OrganisationId) -> ReportEventRow {
    ReportEventRow {
        organisation_id: organisation,
        id: THING,
        report_id: REPORT,
        at: at(0),
        worker_id: Some(ANN),
        kind: "received".to_owned(),
        detail: json_document(),
        shown_to_person: true,
    }
}

pub fn lane(organisation: OrganisationId) -> LaneRow {
    LaneRow {
        organisation_id: organisation,
        report_id: REPORT,
        name: "reporting".to_owned(),
        state: "offered".to_owned(),
        proposed_state: "offered".to_owned(),
        first_step: "ask".to_owned(),
        proposed_because: "They said \u{201C}talk to me first\u{201D}.".to_owned(),
        outcome: Some("none".to_owned()),
        confirmed_by: Some(ANN),
        next_date: Some(day(25)),
        changed_at: at(0),
        version: 1,
    }
}

pub fn audit(organisation: OrganisationId) -> AuditRow {
    AuditRow {
        organisation_id: organisation,
        id: THING,
        at: at(0),
        actor_kind: "worker".to_owned(),
        actor_id: Some(Id(ANN.0)),
        act: "block_sealed".to_owned(),
        object_kind: "block".to_owned(),
        object_id: Some(Id(STORY.0)),
        detail: json_document(),
        digest: Some(binary()),
        mac: binary(),
        seq: None,
        previous: None,
        chain: None,
    }
}

pub fn waiting(organisation: OrganisationId) -> OutboxRow {
    OutboxRow {
        organisation_id: organisation,
        id: THING,
        kind: "nudge".to_owned(),
        subject_id: Some(Id(REPORT.0)),
        sealed: Some(binary()),
        state: "waiting".to_owned(),
        created_at: at(0),
        due_at: at(0),
        lease_until: None,
        attempts: 0,
        last_error: None,
        ended_at: None,
        dedupe_key: "nudge:1".to_owned(),
    }
}

pub fn action(organisation: OrganisationId) -> ActionRow {
    ActionRow {
        organisation_id: organisation,
        id: ActionId(THING.0),
        report_id: REPORT,
        lane: "signposting".to_owned(),
        step: "call_back".to_owned(),
        note_block: Some(STORY),
        owner_id: ANN,
        due_on: Some(day(25)),
        state: "open".to_owned(),
        created_at: at(0),
        ended_at: None,
    }
}

pub fn risk(organisation: OrganisationId) -> RiskRow {
    RiskRow {
        organisation_id: organisation,
        id: THING,
        report_id: REPORT,
        at: at(0),
        worker_id: ANN,
        proposed: "high".to_owned(),
        level: "medium".to_owned(),
        tool_version: "1".to_owned(),
        signs: json_document(),
        reason_block: STORY,
    }
}

/// A contact that waits for its second person.
pub fn contact(organisation: OrganisationId) -> DirectoryRow {
    DirectoryRow {
        organisation_id: organisation,
        id: THING,
        kind: "police".to_owned(),
        area_code: "E23000028".to_owned(),
        name: "Hate Crime Team".to_owned(),
        mail: "team@police.example".to_owned(),
        phone: "101".to_owned(),
        checked_on: day(1),
        proposed_by: Some(ANN),
        approved_by: None,
        replaces: Some(Id(Uuid::from_u128(66))),
        live: false,
        created_at: at(0),
    }
}

/// A picture of the organisation's own.
pub fn picture(organisation: OrganisationId) -> PictureRow {
    PictureRow {
        organisation_id: organisation,
        name: "safe".to_owned(),
        media_type: "image/png".to_owned(),
        bytes: binary(),
        sha256: b"digest".to_vec(),
        changed_at: at(0),
    }
}

pub fn forward(organisation: OrganisationId) -> ForwardRow {
    ForwardRow {
        organisation_id: organisation,
        id: ForwardId(THING.0),
        report_id: REPORT,
        decision: "forward".to_owned(),
        state: "sent".to_owned(),
        recipient_class: "police".to_owned(),
        directory_id: Some(THING),
        route: "link".to_owned(),
        level: Some("share_named".to_owned()),
        ground: Some("person_asks".to_owned()),
        override_ground: Some("court_order".to_owned()),
        manifest: json_document(),
        consent_event_id: Some(ConsentEventId(THING.0)),
        pack_block: Some(STORY),
        reason_block: STORY,
        sealed_sha256: Some(binary()),
        proposed_by: ANN,
        proposed_at: at(0),
        second_due: Some(at(1)),
        told_by_phone: true,
        signed_by: Some(ANN),
        signed_at: Some(at(2)),
        sent_at: Some(at(3)),
        proof_note_block: Some(STORY),
        // No two links of the whole installation are the same.
        link_hash: Some(organisation.0.as_bytes().to_vec()),
        link_salt: Some(binary()),
        link_expires_at: Some(at(60)),
        opened_count: 2,
        acknowledged_at: Some(at(4)),
        last_update_at: Some(at(5)),
        ended_at: None,
        version: 1,
    }
}

pub fn reply(organisation: OrganisationId) -> ReplyRow {
    ReplyRow {
        organisation_id: organisation,
        id: THING,
        forward_id: ForwardId(THING.0),
        report_id: REPORT,
        received_at: at(6),
        source: "reply_form".to_owned(),
        block_id: STORY,
        recorded: Some("yes".to_owned()),
        reason_code: Some("none".to_owned()),
        flagged: Some("yes".to_owned()),
        confirmed_by: None,
        confirmed_at: None,
    }
}

pub fn summary(organisation: OrganisationId) -> SummaryRow {
    SummaryRow {
        organisation_id: organisation,
        id: SummaryId(THING.0),
        month: "2026-03".to_owned(),
        edition: 1,
        state: "built".to_owned(),
        built_at: at(0),
        counts: json_document(),
        published: json_document(),
        commentary: "Fewer than in spring.".to_owned(),
        checked_by: Some(ANN),
        checked_at: Some(at(1)),
        approved_by: Some(ANN),
        approved_at: Some(at(2)),
        csv: Some(binary()),
        html: Some(binary()),
        sha256: Some(binary()),
        audit_seq: Some(58_000_000_000),
        audit_chain: Some(binary()),
        version: 1,
    }
}

pub fn recipient(organisation: OrganisationId) -> RecipientRow {
    RecipientRow {
        organisation_id: organisation,
        id: THING,
        name: "Panel".to_owned(),
        mail: "panel@council.example".to_owned(),
        live: true,
        created_at: at(0),
    }
}

pub fn file(organisation: OrganisationId) -> FileRow {
    FileRow {
        organisation_id: organisation,
        id: FileId(THING.0),
        draft_id: Some(THING),
        report_id: Some(REPORT),
        incident_id: None,
        message_id: None,
        shown_as: None,
        kind: "video".to_owned(),
        state: "sealed_in".to_owned(),
        byte_count: 3 << 32,
        chunk_count: 7,
        parts: vec![0, 255, 3],
        envelope: Some(vec![1, 2]),
        mac: Some(vec![3]),
        created_at: at(0),
        changed_at: at(1),
        version: 1,
    }
}

pub fn interpreted(organisation: OrganisationId) -> InterpretingRow {
    InterpretingRow {
        organisation_id: organisation,
        report_id: REPORT,
        asked_at: at(0),
        due_at: at(60),
        owner_id: None,
        taken_at: None,
        done_at: None,
    }
}

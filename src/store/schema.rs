//! The tables as diesel sees them, for both databases. Kept by hand beside the migrations: the two print
//! different types, so a generator cannot write it; `tests/migrations.rs` holds the three equal.

#![allow(missing_docs, reason = "column names are documented in the migrations")]

diesel::table! {
    use crate::store::types::{DbInstant, DbJson, DbUuid};
    use diesel::sql_types::*;

    organisation (id) {
        id -> DbUuid,
        host -> Text,
        name -> Text,
        nation -> Text,
        takes_reports -> Bool,
        code_salt -> Binary,
        settings -> DbJson,
        created_at -> DbInstant,
    }
}

diesel::table! {
    use crate::store::types::{DbInstant, DbUuid};
    use diesel::sql_types::*;

    picture (organisation_id, name) {
        organisation_id -> DbUuid,
        name -> Text,
        media_type -> Text,
        bytes -> Binary,
        sha256 -> Binary,
        changed_at -> DbInstant,
    }
}

diesel::table! {
    use crate::store::types::{DbInstant, DbJson, DbUuid};
    use diesel::sql_types::*;

    organisation_key (organisation_id, id) {
        organisation_id -> DbUuid,
        id -> DbUuid,
        purpose -> Text,
        number -> Integer,
        public_key -> Binary,
        mac -> Binary,
        created_at -> DbInstant,
        retired_at -> Nullable<DbInstant>,
    }
}

diesel::table! {
    use crate::store::types::{DbInstant, DbJson, DbUuid};
    use diesel::sql_types::*;

    worker (organisation_id, id) {
        organisation_id -> DbUuid,
        id -> DbUuid,
        sign_in_name -> Text,
        display_name -> Text,
        role -> Text,
        role_until -> Nullable<Date>,
        safeguarding_lead -> Bool,
        status -> Text,
        passphrase_salt -> Nullable<Binary>,
        kdf -> Nullable<Text>,
        key_number -> Integer,
        public_key -> Nullable<Binary>,
        public_key_mac -> Nullable<Binary>,
        bundle_sealed -> Nullable<Binary>,
        totp_sealed -> Nullable<Binary>,
        totp_last_step -> Nullable<BigInt>,
        mail_sealed -> Nullable<Binary>,
        failures -> Integer,
        last_failure_at -> Nullable<DbInstant>,
        reset_by -> Nullable<DbUuid>,
        created_at -> DbInstant,
    }
}

diesel::table! {
    use crate::store::types::{DbInstant, DbJson, DbUuid};
    use diesel::sql_types::*;

    backup_code (organisation_id, id) {
        organisation_id -> DbUuid,
        id -> DbUuid,
        worker_id -> DbUuid,
        hash -> Binary,
        used_at -> Nullable<DbInstant>,
    }
}

diesel::table! {
    use crate::store::types::{DbInstant, DbJson, DbUuid};
    use diesel::sql_types::*;

    invitation (organisation_id, id) {
        organisation_id -> DbUuid,
        id -> DbUuid,
        kind -> Text,
        worker_id -> Nullable<DbUuid>,
        token_hash -> Binary,
        expires_at -> DbInstant,
        used_at -> Nullable<DbInstant>,
        created_at -> DbInstant,
    }
}

diesel::table! {
    use crate::store::types::{DbInstant, DbJson, DbUuid};
    use diesel::sql_types::*;

    key_wrap (organisation_id, id) {
        organisation_id -> DbUuid,
        id -> DbUuid,
        label -> Text,
        key_id -> DbUuid,
        report_id -> Nullable<DbUuid>,
        recipient_kind -> Text,
        recipient_id -> Nullable<DbUuid>,
        recipient_number -> Integer,
        wrapped -> Binary,
        expires_at -> Nullable<DbInstant>,
        created_at -> DbInstant,
    }
}

diesel::table! {
    use crate::store::types::{DbInstant, DbJson, DbUuid};
    use diesel::sql_types::*;

    session (organisation_id, id) {
        organisation_id -> DbUuid,
        id -> Binary,
        kind -> Text,
        owner_id -> Nullable<DbUuid>,
        stage -> Text,
        sealed -> Binary,
        created_at -> DbInstant,
        last_seen_at -> DbInstant,
        expires_at -> DbInstant,
    }
}

diesel::table! {
    use crate::store::types::{DbInstant, DbJson, DbUuid};
    use diesel::sql_types::*;

    unsaved_text (organisation_id, worker_id, form_key) {
        organisation_id -> DbUuid,
        worker_id -> DbUuid,
        form_key -> Text,
        sealed -> Binary,
        saved_at -> DbInstant,
    }
}

diesel::table! {
    use crate::store::types::{DbInstant, DbJson, DbUuid};
    use diesel::sql_types::*;

    draft (organisation_id, id) {
        organisation_id -> DbUuid,
        id -> DbUuid,
        cookie_id -> Binary,
        kind -> Text,
        worker_id -> Nullable<DbUuid>,
        key_under_cookie -> Binary,
        sealed -> Binary,
        code_lookup -> Nullable<Binary>,
        code_salt -> Nullable<Binary>,
        code_pepper -> Nullable<Integer>,
        key_under_code -> Nullable<Binary>,
        sent_report_id -> Nullable<DbUuid>,
        created_at -> DbInstant,
        last_seen_at -> DbInstant,
        expires_at -> DbInstant,
        version -> Integer,
    }
}

diesel::table! {
    use crate::store::types::{DbInstant, DbJson, DbUuid};
    use diesel::sql_types::*;

    report (organisation_id, id) {
        organisation_id -> DbUuid,
        id -> DbUuid,
        reference -> Text,
        received_at -> DbInstant,
        received_on -> Date,
        received_month -> Text,
        first_look_due -> DbInstant,
        channel -> Text,
        page_version -> Text,
        entered_by -> Nullable<DbUuid>,
        reporter_role -> Nullable<Text>,
        person_knows_and_agrees -> Nullable<Text>,
        age_band -> Nullable<Text>,
        safe_now -> Nullable<Text>,
        police_choice -> Nullable<Text>,
        police_already -> Nullable<Text>,
        talk_alone -> Nullable<Text>,
        has_name -> Bool,
        has_safe_contact -> Bool,
        danger -> Bool,
        quarantined -> Bool,
        level -> Text,
        queue_rank -> Integer,
        read_at -> Nullable<DbInstant>,
        read_by -> Nullable<DbUuid>,
        owner_id -> Nullable<DbUuid>,
        crisis -> Bool,
        stop_asked_at -> Nullable<DbInstant>,
        decision_due -> Nullable<DbInstant>,
        told_at -> Nullable<DbInstant>,
        closed_at -> Nullable<DbInstant>,
        close_reason -> Nullable<Text>,
        outcome -> Nullable<Text>,
        held_until -> Nullable<Date>,
        remove_on -> Nullable<Date>,
        version -> Integer,
    }
}

diesel::table! {
    use crate::store::types::{DbInstant, DbJson, DbUuid};
    use diesel::sql_types::*;

    incident (organisation_id, id) {
        organisation_id -> DbUuid,
        id -> DbUuid,
        report_id -> DbUuid,
        number -> Integer,
        story_block -> DbUuid,
        added_at -> DbInstant,
        month -> Nullable<Text>,
        time_band -> Nullable<Text>,
        still_happening -> Nullable<Text>,
        frequency -> Nullable<Text>,
        happened_before -> Nullable<Text>,
        location_type -> Nullable<Text>,
        council_area -> Nullable<Text>,
        perpetrator_relationship -> Nullable<Text>,
        perpetrator_count -> Nullable<Text>,
        perpetrator_age_band -> Nullable<Text>,
        injury -> Nullable<Text>,
    }
}

diesel::table! {
    use crate::store::types::{DbInstant, DbJson, DbUuid};
    use diesel::sql_types::*;

    incident_code (organisation_id, incident_id, list, code) {
        organisation_id -> DbUuid,
        report_id -> DbUuid,
        incident_id -> DbUuid,
        list -> Text,
        code -> Text,
    }
}

diesel::table! {
    use crate::store::types::{DbInstant, DbJson, DbUuid};
    use diesel::sql_types::*;

    block (organisation_id, id) {
        organisation_id -> DbUuid,
        id -> DbUuid,
        report_id -> DbUuid,
        label -> Text,
        subject_id -> Nullable<DbUuid>,
        author_id -> Nullable<DbUuid>,
        revision -> Integer,
        key_number -> Integer,
        envelope -> Binary,
        mac -> Binary,
        written_at -> DbInstant,
    }
}

diesel::table! {
    use crate::store::types::{DbInstant, DbJson, DbUuid};
    use diesel::sql_types::*;

    return_code (organisation_id, id) {
        organisation_id -> DbUuid,
        id -> DbUuid,
        report_id -> DbUuid,
        lookup -> Binary,
        salt -> Binary,
        pepper_version -> Integer,
        read_back -> Bool,
        offer_new -> Bool,
        created_at -> DbInstant,
        last_visit_at -> Nullable<DbInstant>,
    }
}

diesel::table! {
    use crate::store::types::{DbInstant, DbJson, DbUuid};
    use diesel::sql_types::*;

    message (organisation_id, id) {
        organisation_id -> DbUuid,
        id -> DbUuid,
        report_id -> DbUuid,
        from_person -> Bool,
        worker_id -> Nullable<DbUuid>,
        envelope -> Binary,
        mac -> Binary,
        sent_at -> DbInstant,
        reply_due -> Nullable<DbInstant>,
        seen_at -> Nullable<DbInstant>,
    }
}

diesel::table! {
    use crate::store::types::{DbInstant, DbJson, DbUuid};
    use diesel::sql_types::*;

    consent_event (organisation_id, id) {
        organisation_id -> DbUuid,
        id -> DbUuid,
        report_id -> DbUuid,
        number -> Integer,
        at -> DbInstant,
        about -> Text,
        level -> Text,
        given_by -> Text,
        person_knows -> Text,
        channel -> Text,
        wording_version -> Text,
        page_version -> Text,
        recorded_by -> Nullable<DbUuid>,
        incidents -> DbJson,
    }
}

diesel::table! {
    use crate::store::types::{DbInstant, DbJson, DbUuid};
    use diesel::sql_types::*;

    report_event (organisation_id, id) {
        organisation_id -> DbUuid,
        id -> DbUuid,
        report_id -> DbUuid,
        at -> DbInstant,
        worker_id -> Nullable<DbUuid>,
        kind -> Text,
        detail -> DbJson,
        shown_to_person -> Bool,
    }
}

diesel::table! {
    use crate::store::types::{DbInstant, DbJson, DbUuid};
    use diesel::sql_types::*;

    risk_assessment (organisation_id, id) {
        organisation_id -> DbUuid,
        id -> DbUuid,
        report_id -> DbUuid,
        at -> DbInstant,
        worker_id -> DbUuid,
        proposed -> Text,
        level -> Text,
        tool_version -> Text,
        signs -> DbJson,
        reason_block -> DbUuid,
    }
}

diesel::table! {
    use crate::store::types::{DbInstant, DbJson, DbUuid};
    use diesel::sql_types::*;

    lane (organisation_id, report_id, name) {
        organisation_id -> DbUuid,
        report_id -> DbUuid,
        name -> Text,
        state -> Text,
        proposed_state -> Text,
        first_step -> Text,
        proposed_because -> Text,
        outcome -> Nullable<Text>,
        confirmed_by -> Nullable<DbUuid>,
        next_date -> Nullable<Date>,
        changed_at -> DbInstant,
        version -> Integer,
    }
}

diesel::table! {
    use crate::store::types::{DbInstant, DbJson, DbUuid};
    use diesel::sql_types::*;

    action (organisation_id, id) {
        organisation_id -> DbUuid,
        id -> DbUuid,
        report_id -> DbUuid,
        lane -> Text,
        step -> Text,
        note_block -> Nullable<DbUuid>,
        owner_id -> DbUuid,
        due_on -> Nullable<Date>,
        state -> Text,
        created_at -> DbInstant,
        ended_at -> Nullable<DbInstant>,
    }
}

diesel::table! {
    use crate::store::types::{DbInstant, DbJson, DbUuid};
    use diesel::sql_types::*;

    conflict (organisation_id, report_id, worker_id) {
        organisation_id -> DbUuid,
        report_id -> DbUuid,
        worker_id -> DbUuid,
        barred_by -> DbUuid,
        at -> DbInstant,
    }
}

diesel::table! {
    use crate::store::types::{DbInstant, DbJson, DbUuid};
    use diesel::sql_types::*;

    blind_index (organisation_id, field, tag, report_id) {
        organisation_id -> DbUuid,
        report_id -> DbUuid,
        field -> Text,
        tag -> BigInt,
    }
}

diesel::table! {
    use crate::store::types::{DbInstant, DbJson, DbUuid};
    use diesel::sql_types::*;

    directory_entry (organisation_id, id) {
        organisation_id -> DbUuid,
        id -> DbUuid,
        kind -> Text,
        area_code -> Text,
        name -> Text,
        mail -> Text,
        phone -> Text,
        checked_on -> Date,
        proposed_by -> Nullable<DbUuid>,
        approved_by -> Nullable<DbUuid>,
        replaces -> Nullable<DbUuid>,
        live -> Bool,
        created_at -> DbInstant,
    }
}

diesel::table! {
    use crate::store::types::{DbInstant, DbJson, DbUuid};
    use diesel::sql_types::*;

    forward (organisation_id, id) {
        organisation_id -> DbUuid,
        id -> DbUuid,
        report_id -> DbUuid,
        decision -> Text,
        state -> Text,
        recipient_class -> Text,
        directory_id -> Nullable<DbUuid>,
        route -> Text,
        level -> Nullable<Text>,
        ground -> Nullable<Text>,
        override_ground -> Nullable<Text>,
        manifest -> DbJson,
        consent_event_id -> Nullable<DbUuid>,
        pack_block -> Nullable<DbUuid>,
        reason_block -> DbUuid,
        sealed_sha256 -> Nullable<Binary>,
        proposed_by -> DbUuid,
        proposed_at -> DbInstant,
        second_due -> Nullable<DbInstant>,
        told_by_phone -> Bool,
        signed_by -> Nullable<DbUuid>,
        signed_at -> Nullable<DbInstant>,
        sent_at -> Nullable<DbInstant>,
        proof_note_block -> Nullable<DbUuid>,
        link_hash -> Nullable<Binary>,
        link_salt -> Nullable<Binary>,
        link_expires_at -> Nullable<DbInstant>,
        opened_count -> Integer,
        acknowledged_at -> Nullable<DbInstant>,
        last_update_at -> Nullable<DbInstant>,
        ended_at -> Nullable<DbInstant>,
        version -> Integer,
    }
}

diesel::table! {
    use crate::store::types::{DbInstant, DbJson, DbUuid};
    use diesel::sql_types::*;

    police_reply (organisation_id, id) {
        organisation_id -> DbUuid,
        id -> DbUuid,
        forward_id -> DbUuid,
        report_id -> DbUuid,
        received_at -> DbInstant,
        source -> Text,
        block_id -> DbUuid,
        recorded -> Nullable<Text>,
        reason_code -> Nullable<Text>,
        flagged -> Nullable<Text>,
        confirmed_by -> Nullable<DbUuid>,
        confirmed_at -> Nullable<DbInstant>,
    }
}

diesel::table! {
    use crate::store::types::{DbInstant, DbJson, DbUuid};
    use diesel::sql_types::*;

    outbox (organisation_id, id) {
        organisation_id -> DbUuid,
        id -> DbUuid,
        kind -> Text,
        subject_id -> Nullable<DbUuid>,
        sealed -> Nullable<Binary>,
        state -> Text,
        created_at -> DbInstant,
        due_at -> DbInstant,
        lease_until -> Nullable<DbInstant>,
        attempts -> Integer,
        last_error -> Nullable<Text>,
        ended_at -> Nullable<DbInstant>,
        dedupe_key -> Text,
    }
}

diesel::table! {
    use crate::store::types::{DbInstant, DbJson, DbUuid};
    use diesel::sql_types::*;

    job_lease (organisation_id, name) {
        organisation_id -> DbUuid,
        name -> Text,
        holder -> Text,
        until -> DbInstant,
    }
}

diesel::table! {
    use crate::store::types::{DbInstant, DbJson, DbUuid};
    use diesel::sql_types::*;

    audit (organisation_id, id) {
        organisation_id -> DbUuid,
        id -> DbUuid,
        at -> DbInstant,
        actor_kind -> Text,
        actor_id -> Nullable<DbUuid>,
        act -> Text,
        object_kind -> Text,
        object_id -> Nullable<DbUuid>,
        detail -> DbJson,
        digest -> Nullable<Binary>,
        mac -> Binary,
        seq -> Nullable<BigInt>,
        previous -> Nullable<Binary>,
        chain -> Nullable<Binary>,
    }
}

diesel::table! {
    use crate::store::types::{DbInstant, DbJson, DbUuid};
    use diesel::sql_types::*;

    panel_recipient (organisation_id, id) {
        organisation_id -> DbUuid,
        id -> DbUuid,
        name -> Text,
        mail -> Text,
        live -> Bool,
        created_at -> DbInstant,
    }
}

diesel::table! {
    use crate::store::types::{DbInstant, DbJson, DbUuid};
    use diesel::sql_types::*;

    summary (organisation_id, id) {
        organisation_id -> DbUuid,
        id -> DbUuid,
        month -> Text,
        edition -> Integer,
        state -> Text,
        built_at -> DbInstant,
        counts -> DbJson,
        published -> DbJson,
        commentary -> Text,
        checked_by -> Nullable<DbUuid>,
        checked_at -> Nullable<DbInstant>,
        approved_by -> Nullable<DbUuid>,
        approved_at -> Nullable<DbInstant>,
        csv -> Nullable<Binary>,
        html -> Nullable<Binary>,
        sha256 -> Nullable<Binary>,
        audit_seq -> Nullable<BigInt>,
        audit_chain -> Nullable<Binary>,
        version -> Integer,
    }
}

diesel::table! {
    use crate::store::types::{DbInstant, DbJson, DbUuid};
    use diesel::sql_types::*;

    published_cell (organisation_id, summary_id, place) {
        organisation_id -> DbUuid,
        summary_id -> DbUuid,
        place -> Text,
        shown -> Text,
    }
}

diesel::table! {
    use crate::store::types::DbUuid;
    use diesel::sql_types::*;

    after_sending_count (organisation_id, month, place, page_version, question, code) {
        organisation_id -> DbUuid,
        month -> Text,
        place -> Text,
        page_version -> Text,
        question -> Text,
        code -> Text,
        number -> Integer,
    }
}

diesel::table! {
    use crate::store::types::{DbInstant, DbJson, DbUuid};
    use diesel::sql_types::*;

    file (organisation_id, id) {
        organisation_id -> DbUuid,
        id -> DbUuid,
        draft_id -> Nullable<DbUuid>,
        report_id -> Nullable<DbUuid>,
        incident_id -> Nullable<DbUuid>,
        message_id -> Nullable<DbUuid>,
        shown_as -> Nullable<DbUuid>,
        kind -> Text,
        state -> Text,
        byte_count -> BigInt,
        chunk_count -> Integer,
        parts -> Binary,
        envelope -> Nullable<Binary>,
        mac -> Nullable<Binary>,
        created_at -> DbInstant,
        changed_at -> DbInstant,
        version -> Integer,
    }
}

diesel::table! {
    use crate::store::types::{DbInstant, DbJson, DbUuid};
    use diesel::sql_types::*;

    incident_draft (organisation_id, draft_id) {
        organisation_id -> DbUuid,
        draft_id -> DbUuid,
        report_id -> DbUuid,
        key_under_code -> Binary,
    }
}

diesel::table! {
    use crate::store::types::{DbInstant, DbJson, DbUuid};
    use diesel::sql_types::*;

    interpreting (organisation_id, report_id) {
        organisation_id -> DbUuid,
        report_id -> DbUuid,
        asked_at -> DbInstant,
        due_at -> DbInstant,
        owner_id -> Nullable<DbUuid>,
        taken_at -> Nullable<DbInstant>,
        done_at -> Nullable<DbInstant>,
    }
}

diesel::table! {
    use crate::store::types::{DbInstant, DbJson, DbUuid};
    use diesel::sql_types::*;

    erasure_request (organisation_id, report_id) {
        organisation_id -> DbUuid,
        report_id -> DbUuid,
        asked_at -> DbInstant,
        due_on -> Date,
    }
}

diesel::table! {
    use crate::store::types::{DbInstant, DbJson, DbUuid};
    use diesel::sql_types::*;

    tombstone (organisation_id, id) {
        organisation_id -> DbUuid,
        id -> DbUuid,
        lookup -> Nullable<Binary>,
        removed_on -> Date,
        forget_on -> Date,
    }
}

diesel::table! {
    use crate::store::types::{DbInstant, DbJson, DbUuid};
    use diesel::sql_types::*;

    report_link (organisation_id, report_id, other_id) {
        organisation_id -> DbUuid,
        report_id -> DbUuid,
        other_id -> DbUuid,
        linked_by -> DbUuid,
        at -> DbInstant,
    }
}

diesel::allow_tables_to_appear_in_same_query!(organisation, picture, organisation_key, worker, backup_code, invitation, key_wrap, session, unsaved_text, draft, report, incident, incident_code, block, return_code, message, consent_event, report_event, risk_assessment, lane, action, conflict, blind_index, directory_entry, forward, police_reply, outbox, job_lease, audit, panel_recipient, summary, published_cell, after_sending_count, file, interpreting, incident_draft, erasure_request, tombstone, report_link);

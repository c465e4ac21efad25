-- The first migration of the service on SQLite. Its twin for PostgreSQL has the same name and the same tables.
--
-- organisation_id is on every row and leads every key. Words, names and exact dates are never in clear:
-- columns named `sealed`, `envelope` or `wrapped` hold ciphertext; everything else is a coded fact, a time or a number.

create table organisation (
    id blob primary key not null,
    host text not null unique,
    name text not null,
    nation text not null check (nation in ('england', 'wales', 'scotland', 'northern_ireland')),
    takes_reports integer not null check (takes_reports in (0, 1)),
    code_salt blob not null,
    settings text not null check (json_valid(settings)),
    created_at integer not null
) strict;

-- Keys -----------------------------------------------------------------------------------------------------------

create table organisation_key (
    organisation_id blob not null references organisation (id),
    id blob not null,
    purpose text not null check (purpose in ('story', 'identity', 'index', 'recovery')),
    number integer not null,
    public_key blob not null,
    mac blob not null,
    created_at integer not null,
    retired_at integer,
    primary key (organisation_id, id),
    unique (organisation_id, purpose, number)
) strict;

create table worker (
    organisation_id blob not null references organisation (id),
    id blob not null,
    sign_in_name text not null,
    display_name text not null,
    role text not null check (role in ('helper', 'caseworker', 'lead', 'approver', 'administrator')),
    role_until text,
    safeguarding_lead integer not null check (safeguarding_lead in (0, 1)),
    status text not null check (status in ('invited', 'active', 'disabled')),
    passphrase_salt blob,
    kdf text,
    key_number integer not null,
    public_key blob,
    public_key_mac blob,
    bundle_sealed blob,
    totp_sealed blob,
    totp_last_step integer,
    mail_sealed blob,
    failures integer not null,
    last_failure_at integer,
    reset_by blob,
    created_at integer not null,
    primary key (organisation_id, id),
    unique (organisation_id, sign_in_name)
) strict;

create table backup_code (
    organisation_id blob not null,
    id blob not null,
    worker_id blob not null,
    hash blob not null,
    used_at integer,
    primary key (organisation_id, id),
    foreign key (organisation_id, worker_id) references worker (organisation_id, id)
) strict;

create table invitation (
    organisation_id blob not null references organisation (id),
    id blob not null,
    kind text not null check (kind in ('first_lead', 'worker', 'reset')),
    worker_id blob,
    token_hash blob not null unique,
    expires_at integer not null,
    used_at integer,
    created_at integer not null,
    primary key (organisation_id, id)
) strict;

-- A key, wrapped for somebody who may use it. Erasing these rows first is how a report is erased.
create table key_wrap (
    organisation_id blob not null references organisation (id),
    id blob not null,
    label text not null,
    key_id blob not null,
    report_id blob,
    recipient_kind text not null check (recipient_kind in
        ('organisation_story', 'organisation_identity', 'worker', 'helper', 'approver', 'recovery', 'return_code', 'thread', 'cookie', 'collection')),
    recipient_id blob,
    recipient_number integer not null,
    wrapped blob not null,
    expires_at integer,
    created_at integer not null,
    primary key (organisation_id, id)
) strict;
create index key_wrap_of_key on key_wrap (organisation_id, key_id, recipient_kind);
create index key_wrap_of_report on key_wrap (organisation_id, report_id);
create index key_wrap_of_recipient on key_wrap (organisation_id, recipient_id);

-- Sign-ins, visits and drafts: found by a digest of the cookie, opened only by the cookie itself.
create table session (
    organisation_id blob not null references organisation (id),
    id blob not null,
    kind text not null check (kind in ('desk', 'visit', 'device', 'collection', 'set_up')),
    owner_id blob,
    stage text not null,
    sealed blob not null,
    created_at integer not null,
    last_seen_at integer not null,
    expires_at integer not null,
    primary key (organisation_id, id)
) strict;
create index session_of_owner on session (organisation_id, owner_id);
create index session_expiry on session (expires_at);

create table unsaved_text (
    organisation_id blob not null,
    worker_id blob not null,
    form_key text not null,
    sealed blob not null,
    saved_at integer not null,
    primary key (organisation_id, worker_id, form_key),
    foreign key (organisation_id, worker_id) references worker (organisation_id, id)
) strict;

create table draft (
    organisation_id blob not null references organisation (id),
    id blob not null,
    cookie_id blob not null,
    kind text not null check (kind in ('public', 'helper', 'incident')),
    worker_id blob,
    key_under_cookie blob not null,
    sealed blob not null,
    code_lookup blob,
    code_salt blob,
    code_pepper integer,
    key_under_code blob,
    sent_report_id blob,
    created_at integer not null,
    last_seen_at integer not null,
    expires_at integer not null,
    version integer not null,
    primary key (organisation_id, id),
    unique (organisation_id, cookie_id)
) strict;
create unique index draft_code on draft (organisation_id, code_lookup);
create index draft_expiry on draft (expires_at);

-- Reports --------------------------------------------------------------------------------------------------------

create table report (
    organisation_id blob not null references organisation (id),
    id blob not null,
    reference text not null,
    received_at integer not null,
    received_on text not null,
    received_month text not null,
    first_look_due integer not null,
    channel text not null
        check (channel in ('phone', 'in_person', 'paper', 'email', 'text', 'outreach', 'transfer_from_dpulo',
        'web_standard', 'web_easy_read', 'web_bsl_video')),
    page_version text not null,
    entered_by blob,
    -- facts
    reporter_role text
        check (reporter_role in ('self', 'witness', 'family_or_friend', 'carer_or_pa', 'dpulo_staff',
        'other_professional', 'anonymous_third_party', 'prefer_not_to_say')),
    person_knows_and_agrees text
        check (person_knows_and_agrees in ('knows_agrees', 'knows_disagrees', 'does_not_know', 'cannot_decide',
        'is_child', 'unknown', 'prefer_not_to_say')),
    age_band text
        check (age_band in ('under_13', '13_15', '16_17', '18_or_over', 'unknown', 'prefer_not_to_say')),
    safe_now text check (safe_now in ('yes', 'no', 'not_sure')),
    police_choice text check (police_choice in ('no', 'yes_named', 'yes_without_name', 'talk_first')),
    police_already text check (police_already in ('no', 'yes', 'unknown', 'prefer_not_to_say')),
    talk_alone text check (talk_alone in ('yes', 'no', 'not_sure', 'prefer_not_to_say')),
    has_name integer not null check (has_name in (0, 1)),
    has_safe_contact integer not null check (has_safe_contact in (0, 1)),
    -- state
    danger integer not null check (danger in (0, 1)),
    quarantined integer not null check (quarantined in (0, 1)),
    level text not null check (level in ('unread', 'standard', 'medium', 'high')),
    queue_rank integer not null,
    read_at integer,
    read_by blob,
    owner_id blob,
    crisis integer not null check (crisis in (0, 1)),
    stop_asked_at integer,
    decision_due integer,
    told_at integer,
    closed_at integer,
    close_reason text
        check (close_reason in ('needs_met', 'person_asked_to_close', 'anonymous_no_reply_30d', 'transferred',
        'duplicate_merged', 'not_hate_related_signposted', 'test_or_spam')),
    outcome text
        check (outcome in ('heard_and_recorded', 'stopped', 'reduced', 'ongoing', 'moved_home', 'perpetrator_warned',
        'community_resolution', 'injunction_or_tenancy_action', 'charged', 'convicted_with_uplift',
        'convicted_no_uplift', 'nfa_evidential', 'nfa_victim_withdrew', 'nfa_no_suspect', 'nfa_not_recorded',
        'asb_case_review_requested', 'complaint_made', 'right_to_review_requested', 'lost_contact')),
    held_until text,
    remove_on text,
    version integer not null,
    primary key (organisation_id, id),
    unique (organisation_id, reference)
) strict;
create index report_queue on report (organisation_id, closed_at, quarantined, queue_rank, received_at, id);
create index report_of_owner on report (organisation_id, owner_id, closed_at, quarantined, queue_rank, received_at, id);
-- The summary counts from these without touching the rows: see src/store/summaries.rs.
create index report_month on report
    (organisation_id, received_month, quarantined, close_reason, channel, reporter_role, age_band, police_choice, id);
create index report_unread on report (organisation_id, read_at, first_look_due);

create table incident (
    organisation_id blob not null,
    id blob not null,
    report_id blob not null,
    number integer not null,
    story_block blob not null,
    added_at integer not null,
    month text,
    time_band text
        check (time_band in ('morning', 'afternoon', 'evening', 'night', 'unknown', 'prefer_not_to_say')),
    still_happening text check (still_happening in ('yes', 'no')),
    frequency text
        check (frequency in ('first_time', 'few_times', 'monthly', 'weekly', 'most_days', 'constant', 'unknown',
        'prefer_not_to_say')),
    happened_before text check (happened_before in ('yes', 'no', 'unknown', 'prefer_not_to_say')),
    location_type text
        check (location_type in ('own_home', 'outside_own_home', 'shared_or_supported_housing', 'residential_care',
        'neighbour_property', 'street', 'park_or_beach', 'shop', 'pub_or_restaurant', 'event_or_sport',
        'place_of_worship', 'bus_or_coach', 'bus_stop', 'train_or_station', 'tube_or_tram', 'taxi',
        'school_college_university', 'work', 'hospital_or_gp', 'day_service', 'council_or_police_premises', 'online',
        'phone', 'other', 'unknown', 'prefer_not_to_say')),
    council_area text,
    perpetrator_relationship text
        check (perpetrator_relationship in ('neighbour', 'stranger', 'local_young_people', 'so_called_friend',
        'acquaintance', 'partner_or_ex', 'family', 'paid_carer_or_pa', 'support_staff', 'colleague_or_manager',
        'pupil_or_student', 'service_staff', 'public_official', 'landlord_or_housing', 'online_unknown',
        'group_mixed', 'other', 'unknown', 'prefer_not_to_say')),
    perpetrator_count text
        check (perpetrator_count in ('one', 'two_to_four', 'five_plus', 'unknown', 'prefer_not_to_say')),
    perpetrator_age_band text
        check (perpetrator_age_band in ('under_10', '10_17', '18_24', '25_64', '65_plus', 'unknown',
        'prefer_not_to_say')),
    injury text
        check (injury in ('none', 'some', 'needed_treatment', 'unknown', 'prefer_not_to_say')),
    primary key (organisation_id, id),
    unique (organisation_id, report_id, number),
    foreign key (organisation_id, report_id) references report (organisation_id, id)
) strict;

create index incident_counted on incident
    (organisation_id, report_id, number, location_type, council_area, perpetrator_relationship, frequency, injury);

-- Several-choice facts: one row for each code. Those about the whole report stand on its first incident.
create table incident_code (
    organisation_id blob not null,
    report_id blob not null,
    incident_id blob not null,
    list text not null,
    code text not null,
    primary key (organisation_id, incident_id, list, code),
    foreign key (organisation_id, incident_id) references incident (organisation_id, id),
    foreign key (organisation_id, report_id) references report (organisation_id, id)
) strict;
create index incident_code_of_report on incident_code (organisation_id, report_id, list, code);

create table block (
    organisation_id blob not null,
    id blob not null,
    report_id blob not null,
    label text not null,
    subject_id blob,
    author_id blob,
    revision integer not null,
    key_number integer not null,
    envelope blob not null,
    mac blob not null,
    written_at integer not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, report_id) references report (organisation_id, id)
) strict;
create index block_of_report on block (organisation_id, report_id, label);

create table return_code (
    organisation_id blob not null,
    id blob not null,
    report_id blob not null,
    lookup blob not null,
    salt blob not null,
    pepper_version integer not null,
    read_back integer not null check (read_back in (0, 1)),
    offer_new integer not null check (offer_new in (0, 1)),
    created_at integer not null,
    last_visit_at integer,
    primary key (organisation_id, id),
    unique (organisation_id, lookup),
    foreign key (organisation_id, report_id) references report (organisation_id, id)
) strict;
create index return_code_of_report on return_code (organisation_id, report_id);

create table message (
    organisation_id blob not null,
    id blob not null,
    report_id blob not null,
    from_person integer not null check (from_person in (0, 1)),
    worker_id blob,
    envelope blob not null,
    mac blob not null,
    sent_at integer not null,
    reply_due integer,
    seen_at integer,
    primary key (organisation_id, id),
    foreign key (organisation_id, report_id) references report (organisation_id, id)
) strict;
create index message_of_report on message (organisation_id, report_id, sent_at);

create table consent_event (
    organisation_id blob not null,
    id blob not null,
    report_id blob not null,
    number integer not null,
    at integer not null,
    about text not null,
    level text not null,
    given_by text not null,
    person_knows text not null,
    channel text not null,
    wording_version text not null,
    page_version text not null,
    recorded_by blob,
    incidents text not null check (json_valid(incidents)),
    primary key (organisation_id, id),
    unique (organisation_id, report_id, number),
    foreign key (organisation_id, report_id) references report (organisation_id, id)
) strict;

-- What happened to a report, for its own timeline: coded, without words.
create table report_event (
    organisation_id blob not null,
    id blob not null,
    report_id blob not null,
    at integer not null,
    worker_id blob,
    kind text not null,
    detail text not null check (json_valid(detail)),
    shown_to_person integer not null check (shown_to_person in (0, 1)),
    primary key (organisation_id, id),
    foreign key (organisation_id, report_id) references report (organisation_id, id)
) strict;
create index report_event_of_report on report_event (organisation_id, report_id, at);

create table risk_assessment (
    organisation_id blob not null,
    id blob not null,
    report_id blob not null,
    at integer not null,
    worker_id blob not null,
    proposed text not null,
    level text not null,
    tool_version text not null,
    signs text not null check (json_valid(signs)),
    reason_block blob not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, report_id) references report (organisation_id, id)
) strict;
create index risk_of_report on risk_assessment (organisation_id, report_id, at);

create table lane (
    organisation_id blob not null,
    report_id blob not null,
    name text not null check (name in ('understanding', 'signposting', 'education', 'reporting')),
    state text not null check (state in ('not_started', 'offered', 'in_progress', 'done', 'declined', 'not_needed')),
    proposed_state text not null,
    first_step text not null,
    proposed_because text not null,
    outcome text,
    confirmed_by blob,
    next_date text,
    changed_at integer not null,
    version integer not null,
    primary key (organisation_id, report_id, name),
    foreign key (organisation_id, report_id) references report (organisation_id, id)
) strict;

create index lane_counted on lane (organisation_id, report_id, name, state);

create table action (
    organisation_id blob not null,
    id blob not null,
    report_id blob not null,
    lane text not null,
    step text not null,
    note_block blob,
    owner_id blob not null,
    due_on text,
    state text not null check (state in ('open', 'done', 'dropped')),
    created_at integer not null,
    ended_at integer,
    primary key (organisation_id, id),
    foreign key (organisation_id, report_id) references report (organisation_id, id)
) strict;
create index action_open on action (organisation_id, state, due_on);
create index action_of_report on action (organisation_id, report_id);

create table conflict (
    organisation_id blob not null,
    report_id blob not null,
    worker_id blob not null,
    barred_by blob not null,
    at integer not null,
    primary key (organisation_id, report_id, worker_id),
    foreign key (organisation_id, report_id) references report (organisation_id, id),
    foreign key (organisation_id, worker_id) references worker (organisation_id, id)
) strict;

create table blind_index (
    organisation_id blob not null,
    report_id blob not null,
    field text not null,
    tag integer not null,
    primary key (organisation_id, field, tag, report_id),
    foreign key (organisation_id, report_id) references report (organisation_id, id)
) strict;
create index blind_index_of_report on blind_index (organisation_id, report_id);

-- Forwarding -----------------------------------------------------------------------------------------------------

create table directory_entry (
    organisation_id blob not null references organisation (id),
    id blob not null,
    kind text not null check (kind in ('police', 'council')),
    area_code text not null,
    name text not null,
    mail text not null,
    phone text not null,
    checked_on text not null,
    proposed_by blob,
    approved_by blob,
    replaces blob,
    live integer not null check (live in (0, 1)),
    created_at integer not null,
    primary key (organisation_id, id)
) strict;
create index directory_area on directory_entry (organisation_id, kind, area_code, live);

create table forward (
    organisation_id blob not null,
    id blob not null,
    report_id blob not null,
    decision text not null check (decision in ('forward', 'not_now', 'persons_choice', 'no_ground')),
    state text not null check (state in
        ('proposed', 'refused', 'signed', 'sent', 'collected', 'acknowledged', 'answered', 'withdrawn', 'recorded')),
    recipient_class text not null,
    directory_id blob,
    route text not null check (route in ('link', 'secure_way', 'none')),
    level text,
    ground text,
    override_ground text,
    manifest text not null check (json_valid(manifest)),
    consent_event_id blob,
    pack_block blob,
    reason_block blob not null,
    sealed_sha256 blob,
    proposed_by blob not null,
    proposed_at integer not null,
    second_due integer,
    told_by_phone integer not null check (told_by_phone in (0, 1)),
    signed_by blob,
    signed_at integer,
    sent_at integer,
    proof_note_block blob,
    link_hash blob,
    link_salt blob,
    link_expires_at integer,
    opened_count integer not null,
    acknowledged_at integer,
    last_update_at integer,
    ended_at integer,
    version integer not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, report_id) references report (organisation_id, id)
) strict;
create index forward_of_report on forward (organisation_id, report_id);
create unique index forward_link on forward (link_hash);
create index forward_open on forward (organisation_id, state, sent_at);

create table police_reply (
    organisation_id blob not null,
    id blob not null,
    forward_id blob not null,
    report_id blob not null,
    received_at integer not null,
    source text not null check (source in ('reply_form', 'entered_by_worker')),
    block_id blob not null,
    recorded text,
    reason_code text,
    flagged text,
    confirmed_by blob,
    confirmed_at integer,
    primary key (organisation_id, id),
    foreign key (organisation_id, forward_id) references forward (organisation_id, id)
) strict;
create index police_reply_of_forward on police_reply (organisation_id, forward_id);

-- Work for the clock ---------------------------------------------------------------------------------------------

create table outbox (
    organisation_id blob not null references organisation (id),
    id blob not null,
    kind text not null,
    subject_id blob,
    sealed blob,
    state text not null check (state in ('waiting', 'sent', 'dead')),
    created_at integer not null,
    due_at integer not null,
    lease_until integer,
    attempts integer not null,
    last_error text,
    ended_at integer,
    dedupe_key text not null,
    primary key (organisation_id, id),
    unique (organisation_id, dedupe_key)
) strict;
create index outbox_due on outbox (state, due_at);

create table job_lease (
    organisation_id blob not null references organisation (id),
    name text not null,
    holder text not null,
    until integer not null,
    primary key (organisation_id, name)
) strict;

create table audit (
    organisation_id blob not null references organisation (id),
    id blob not null,
    at integer not null,
    actor_kind text not null check (actor_kind in ('worker', 'person', 'clock', 'recipient', 'operator')),
    actor_id blob,
    act text not null,
    object_kind text not null,
    object_id blob,
    detail text not null check (json_valid(detail)),
    digest blob,
    mac blob not null,
    seq integer,
    previous blob,
    chain blob,
    primary key (organisation_id, id),
    unique (organisation_id, seq)
) strict;
create index audit_of_object on audit (organisation_id, object_id, at);

create table panel_recipient (
    organisation_id blob not null references organisation (id),
    id blob not null,
    name text not null,
    mail text not null,
    live integer not null check (live in (0, 1)),
    created_at integer not null,
    primary key (organisation_id, id),
    unique (organisation_id, mail)
) strict;

create table summary (
    organisation_id blob not null references organisation (id),
    id blob not null,
    month text not null,
    edition integer not null,
    state text not null check (state in ('built', 'checked', 'published')),
    built_at integer not null,
    counts text not null check (json_valid(counts)),
    published text not null check (json_valid(published)),
    commentary text not null,
    checked_by blob,
    checked_at integer,
    approved_by blob,
    approved_at integer,
    csv blob,
    html blob,
    sha256 blob,
    audit_seq integer,
    audit_chain blob,
    version integer not null,
    primary key (organisation_id, id),
    unique (organisation_id, month, edition)
) strict;

create table published_cell (
    organisation_id blob not null,
    summary_id blob not null,
    place text not null,
    shown text not null,
    primary key (organisation_id, summary_id, place),
    foreign key (organisation_id, summary_id) references summary (organisation_id, id)
) strict;

-- The first migration of the service on PostgreSQL. Its twin for SQLite has the same name and the same tables.
--
-- organisation_id is on every row and leads every key. Words, names and exact dates are never in clear:
-- columns named `sealed`, `envelope` or `wrapped` hold ciphertext; everything else is a coded fact, a time or a number.

create table organisation (
    id uuid primary key,
    host text not null unique,
    name text not null,
    nation text not null check (nation in ('england', 'wales', 'scotland', 'northern_ireland')),
    takes_reports boolean not null,
    code_salt bytea not null,
    settings jsonb not null,
    created_at timestamptz not null
);

-- Keys -----------------------------------------------------------------------------------------------------------

create table organisation_key (
    organisation_id uuid not null references organisation (id),
    id uuid not null,
    purpose text not null check (purpose in ('story', 'identity', 'index', 'recovery')),
    number integer not null,
    public_key bytea not null,
    mac bytea not null,
    created_at timestamptz not null,
    retired_at timestamptz,
    primary key (organisation_id, id),
    unique (organisation_id, purpose, number)
);

create table worker (
    organisation_id uuid not null references organisation (id),
    id uuid not null,
    sign_in_name text not null,
    display_name text not null,
    role text not null check (role in ('helper', 'caseworker', 'lead', 'approver', 'administrator')),
    role_until date,
    safeguarding_lead boolean not null,
    status text not null check (status in ('invited', 'active', 'disabled')),
    passphrase_salt bytea,
    kdf text,
    key_number integer not null,
    public_key bytea,
    public_key_mac bytea,
    bundle_sealed bytea,
    totp_sealed bytea,
    totp_last_step bigint,
    mail_sealed bytea,
    failures integer not null,
    last_failure_at timestamptz,
    reset_by uuid,
    created_at timestamptz not null,
    primary key (organisation_id, id),
    unique (organisation_id, sign_in_name)
);

create table backup_code (
    organisation_id uuid not null,
    id uuid not null,
    worker_id uuid not null,
    hash bytea not null,
    used_at timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id, worker_id) references worker (organisation_id, id)
);

create table invitation (
    organisation_id uuid not null references organisation (id),
    id uuid not null,
    kind text not null check (kind in ('first_lead', 'worker', 'reset')),
    worker_id uuid,
    token_hash bytea not null unique,
    expires_at timestamptz not null,
    used_at timestamptz,
    created_at timestamptz not null,
    primary key (organisation_id, id)
);

-- A key, wrapped for somebody who may use it. Erasing these rows first is how a report is erased.
create table key_wrap (
    organisation_id uuid not null references organisation (id),
    id uuid not null,
    label text not null,
    key_id uuid not null,
    report_id uuid,
    recipient_kind text not null check (recipient_kind in
        ('organisation_story', 'organisation_identity', 'worker', 'helper', 'approver', 'recovery', 'return_code', 'thread', 'cookie', 'collection')),
    recipient_id uuid,
    recipient_number integer not null,
    wrapped bytea not null,
    expires_at timestamptz,
    created_at timestamptz not null,
    primary key (organisation_id, id)
);
create index key_wrap_of_key on key_wrap (organisation_id, key_id, recipient_kind);
create index key_wrap_of_report on key_wrap (organisation_id, report_id);
create index key_wrap_of_recipient on key_wrap (organisation_id, recipient_id);

-- Sign-ins, visits and drafts: found by a digest of the cookie, opened only by the cookie itself.
create table session (
    organisation_id uuid not null references organisation (id),
    id bytea not null,
    kind text not null check (kind in ('desk', 'visit', 'device', 'collection', 'set_up')),
    owner_id uuid,
    stage text not null,
    sealed bytea not null,
    created_at timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at timestamptz not null,
    primary key (organisation_id, id)
);
create index session_of_owner on session (organisation_id, owner_id);
create index session_expiry on session (expires_at);

create table unsaved_text (
    organisation_id uuid not null,
    worker_id uuid not null,
    form_key text not null,
    sealed bytea not null,
    saved_at timestamptz not null,
    primary key (organisation_id, worker_id, form_key),
    foreign key (organisation_id, worker_id) references worker (organisation_id, id)
);

create table draft (
    organisation_id uuid not null references organisation (id),
    id uuid not null,
    cookie_id bytea not null,
    kind text not null check (kind in ('public', 'helper', 'incident')),
    worker_id uuid,
    key_under_cookie bytea not null,
    sealed bytea not null,
    code_lookup bytea,
    code_salt bytea,
    code_pepper integer,
    key_under_code bytea,
    sent_report_id uuid,
    created_at timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at timestamptz not null,
    version integer not null,
    primary key (organisation_id, id),
    unique (organisation_id, cookie_id)
);
create unique index draft_code on draft (organisation_id, code_lookup);
create index draft_expiry on draft (expires_at);

-- Reports --------------------------------------------------------------------------------------------------------

create table report (
    organisation_id uuid not null references organisation (id),
    id uuid not null,
    reference text not null,
    received_at timestamptz not null,
    received_on date not null,
    received_month text not null,
    first_look_due timestamptz not null,
    channel text not null
        check (channel in ('phone', 'in_person', 'paper', 'email', 'text', 'outreach', 'transfer_from_dpulo',
        'web_standard', 'web_easy_read', 'web_bsl_video')),
    page_version text not null,
    entered_by uuid,
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
    has_name boolean not null,
    has_safe_contact boolean not null,
    -- state
    danger boolean not null,
    quarantined boolean not null,
    level text not null check (level in ('unread', 'standard', 'medium', 'high')),
    queue_rank integer not null,
    read_at timestamptz,
    read_by uuid,
    owner_id uuid,
    crisis boolean not null,
    stop_asked_at timestamptz,
    decision_due timestamptz,
    told_at timestamptz,
    closed_at timestamptz,
    close_reason text
        check (close_reason in ('needs_met', 'person_asked_to_close', 'anonymous_no_reply_30d', 'transferred',
        'duplicate_merged', 'not_hate_related_signposted', 'test_or_spam')),
    outcome text
        check (outcome in ('heard_and_recorded', 'stopped', 'reduced', 'ongoing', 'moved_home', 'perpetrator_warned',
        'community_resolution', 'injunction_or_tenancy_action', 'charged', 'convicted_with_uplift',
        'convicted_no_uplift', 'nfa_evidential', 'nfa_victim_withdrew', 'nfa_no_suspect', 'nfa_not_recorded',
        'asb_case_review_requested', 'complaint_made', 'right_to_review_requested', 'lost_contact')),
    held_until date,
    remove_on date,
    version integer not null,
    primary key (organisation_id, id),
    unique (organisation_id, reference)
);
create index report_queue on report (organisation_id, closed_at, quarantined, queue_rank, received_at, id);
create index report_of_owner on report (organisation_id, owner_id, closed_at, quarantined, queue_rank, received_at, id);
-- The summary counts from these without touching the rows: see src/store/summaries.rs.
create index report_month on report
    (organisation_id, received_month, quarantined, close_reason, channel, reporter_role, age_band, police_choice, id);
create index report_unread on report (organisation_id, read_at, first_look_due);

create table incident (
    organisation_id uuid not null,
    id uuid not null,
    report_id uuid not null,
    number integer not null,
    story_block uuid not null,
    added_at timestamptz not null,
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
);

create index incident_counted on incident
    (organisation_id, report_id, number, location_type, council_area, perpetrator_relationship, frequency, injury);

-- Several-choice facts: one row for each code. Those about the whole report stand on its first incident.
create table incident_code (
    organisation_id uuid not null,
    report_id uuid not null,
    incident_id uuid not null,
    list text not null,
    code text not null,
    primary key (organisation_id, incident_id, list, code),
    foreign key (organisation_id, incident_id) references incident (organisation_id, id),
    foreign key (organisation_id, report_id) references report (organisation_id, id)
);
create index incident_code_of_report on incident_code (organisation_id, report_id, list, code);

create table block (
    organisation_id uuid not null,
    id uuid not null,
    report_id uuid not null,
    label text not null,
    subject_id uuid,
    author_id uuid,
    revision integer not null,
    key_number integer not null,
    envelope bytea not null,
    mac bytea not null,
    written_at timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, report_id) references report (organisation_id, id)
);
create index block_of_report on block (organisation_id, report_id, label);

create table return_code (
    organisation_id uuid not null,
    id uuid not null,
    report_id uuid not null,
    lookup bytea not null,
    salt bytea not null,
    pepper_version integer not null,
    read_back boolean not null,
    offer_new boolean not null,
    created_at timestamptz not null,
    last_visit_at timestamptz,
    primary key (organisation_id, id),
    unique (organisation_id, lookup),
    foreign key (organisation_id, report_id) references report (organisation_id, id)
);
create index return_code_of_report on return_code (organisation_id, report_id);

create table message (
    organisation_id uuid not null,
    id uuid not null,
    report_id uuid not null,
    from_person boolean not null,
    worker_id uuid,
    envelope bytea not null,
    mac bytea not null,
    sent_at timestamptz not null,
    reply_due timestamptz,
    seen_at timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id, report_id) references report (organisation_id, id)
);
create index message_of_report on message (organisation_id, report_id, sent_at);

create table consent_event (
    organisation_id uuid not null,
    id uuid not null,
    report_id uuid not null,
    number integer not null,
    at timestamptz not null,
    about text not null,
    level text not null,
    given_by text not null,
    person_knows text not null,
    channel text not null,
    wording_version text not null,
    page_version text not null,
    recorded_by uuid,
    incidents jsonb not null,
    primary key (organisation_id, id),
    unique (organisation_id, report_id, number),
    foreign key (organisation_id, report_id) references report (organisation_id, id)
);

-- What happened to a report, for its own timeline: coded, without words.
create table report_event (
    organisation_id uuid not null,
    id uuid not null,
    report_id uuid not null,
    at timestamptz not null,
    worker_id uuid,
    kind text not null,
    detail jsonb not null,
    shown_to_person boolean not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, report_id) references report (organisation_id, id)
);
create index report_event_of_report on report_event (organisation_id, report_id, at);

create table risk_assessment (
    organisation_id uuid not null,
    id uuid not null,
    report_id uuid not null,
    at timestamptz not null,
    worker_id uuid not null,
    proposed text not null,
    level text not null,
    tool_version text not null,
    signs jsonb not null,
    reason_block uuid not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, report_id) references report (organisation_id, id)
);
create index risk_of_report on risk_assessment (organisation_id, report_id, at);

create table lane (
    organisation_id uuid not null,
    report_id uuid not null,
    name text not null check (name in ('understanding', 'signposting', 'education', 'reporting')),
    state text not null check (state in ('not_started', 'offered', 'in_progress', 'done', 'declined', 'not_needed')),
    proposed_state text not null,
    first_step text not null,
    proposed_because text not null,
    outcome text,
    confirmed_by uuid,
    next_date date,
    changed_at timestamptz not null,
    version integer not null,
    primary key (organisation_id, report_id, name),
    foreign key (organisation_id, report_id) references report (organisation_id, id)
);

create index lane_counted on lane (organisation_id, report_id, name, state);

create table action (
    organisation_id uuid not null,
    id uuid not null,
    report_id uuid not null,
    lane text not null,
    step text not null,
    note_block uuid,
    owner_id uuid not null,
    due_on date,
    state text not null check (state in ('open', 'done', 'dropped')),
    created_at timestamptz not null,
    ended_at timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id, report_id) references report (organisation_id, id)
);
create index action_open on action (organisation_id, state, due_on);
create index action_of_report on action (organisation_id, report_id);

create table conflict (
    organisation_id uuid not null,
    report_id uuid not null,
    worker_id uuid not null,
    barred_by uuid not null,
    at timestamptz not null,
    primary key (organisation_id, report_id, worker_id),
    foreign key (organisation_id, report_id) references report (organisation_id, id),
    foreign key (organisation_id, worker_id) references worker (organisation_id, id)
);

create table blind_index (
    organisation_id uuid not null,
    report_id uuid not null,
    field text not null,
    tag bigint not null,
    primary key (organisation_id, field, tag, report_id),
    foreign key (organisation_id, report_id) references report (organisation_id, id)
);
create index blind_index_of_report on blind_index (organisation_id, report_id);

-- Forwarding -----------------------------------------------------------------------------------------------------

create table directory_entry (
    organisation_id uuid not null references organisation (id),
    id uuid not null,
    kind text not null check (kind in ('police', 'council')),
    area_code text not null,
    name text not null,
    mail text not null,
    phone text not null,
    checked_on date not null,
    proposed_by uuid,
    approved_by uuid,
    replaces uuid,
    live boolean not null,
    created_at timestamptz not null,
    primary key (organisation_id, id)
);
create index directory_area on directory_entry (organisation_id, kind, area_code, live);

create table forward (
    organisation_id uuid not null,
    id uuid not null,
    report_id uuid not null,
    decision text not null check (decision in ('forward', 'not_now', 'persons_choice', 'no_ground')),
    state text not null check (state in
        ('proposed', 'refused', 'signed', 'sent', 'collected', 'acknowledged', 'answered', 'withdrawn', 'recorded')),
    recipient_class text not null,
    directory_id uuid,
    route text not null check (route in ('link', 'secure_way', 'none')),
    level text,
    ground text,
    override_ground text,
    manifest jsonb not null,
    consent_event_id uuid,
    pack_block uuid,
    reason_block uuid not null,
    sealed_sha256 bytea,
    proposed_by uuid not null,
    proposed_at timestamptz not null,
    second_due timestamptz,
    told_by_phone boolean not null,
    signed_by uuid,
    signed_at timestamptz,
    sent_at timestamptz,
    proof_note_block uuid,
    link_hash bytea,
    link_salt bytea,
    link_expires_at timestamptz,
    opened_count integer not null,
    acknowledged_at timestamptz,
    last_update_at timestamptz,
    ended_at timestamptz,
    version integer not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, report_id) references report (organisation_id, id)
);
create index forward_of_report on forward (organisation_id, report_id);
create unique index forward_link on forward (link_hash);
create index forward_open on forward (organisation_id, state, sent_at);

create table police_reply (
    organisation_id uuid not null,
    id uuid not null,
    forward_id uuid not null,
    report_id uuid not null,
    received_at timestamptz not null,
    source text not null check (source in ('reply_form', 'entered_by_worker')),
    block_id uuid not null,
    recorded text,
    reason_code text,
    flagged text,
    confirmed_by uuid,
    confirmed_at timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id, forward_id) references forward (organisation_id, id)
);
create index police_reply_of_forward on police_reply (organisation_id, forward_id);

-- Work for the clock ---------------------------------------------------------------------------------------------

create table outbox (
    organisation_id uuid not null references organisation (id),
    id uuid not null,
    kind text not null,
    subject_id uuid,
    sealed bytea,
    state text not null check (state in ('waiting', 'sent', 'dead')),
    created_at timestamptz not null,
    due_at timestamptz not null,
    lease_until timestamptz,
    attempts integer not null,
    last_error text,
    ended_at timestamptz,
    dedupe_key text not null,
    primary key (organisation_id, id),
    unique (organisation_id, dedupe_key)
);
create index outbox_due on outbox (state, due_at);

create table job_lease (
    organisation_id uuid not null references organisation (id),
    name text not null,
    holder text not null,
    until timestamptz not null,
    primary key (organisation_id, name)
);

create table audit (
    organisation_id uuid not null references organisation (id),
    id uuid not null,
    at timestamptz not null,
    actor_kind text not null check (actor_kind in ('worker', 'person', 'clock', 'recipient', 'operator')),
    actor_id uuid,
    act text not null,
    object_kind text not null,
    object_id uuid,
    detail jsonb not null,
    digest bytea,
    mac bytea not null,
    seq bigint,
    previous bytea,
    chain bytea,
    primary key (organisation_id, id),
    unique (organisation_id, seq)
);
create index audit_of_object on audit (organisation_id, object_id, at);

create table panel_recipient (
    organisation_id uuid not null references organisation (id),
    id uuid not null,
    name text not null,
    mail text not null,
    live boolean not null,
    created_at timestamptz not null,
    primary key (organisation_id, id),
    unique (organisation_id, mail)
);

create table summary (
    organisation_id uuid not null references organisation (id),
    id uuid not null,
    month text not null,
    edition integer not null,
    state text not null check (state in ('built', 'checked', 'published')),
    built_at timestamptz not null,
    counts jsonb not null,
    published jsonb not null,
    commentary text not null,
    checked_by uuid,
    checked_at timestamptz,
    approved_by uuid,
    approved_at timestamptz,
    csv bytea,
    html bytea,
    sha256 bytea,
    audit_seq bigint,
    audit_chain bytea,
    version integer not null,
    primary key (organisation_id, id),
    unique (organisation_id, month, edition)
);

create table published_cell (
    organisation_id uuid not null,
    summary_id uuid not null,
    place text not null,
    shown text not null,
    primary key (organisation_id, summary_id, place),
    foreign key (organisation_id, summary_id) references summary (organisation_id, id)
);

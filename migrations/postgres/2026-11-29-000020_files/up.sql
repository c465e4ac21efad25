-- Files that people send, and films with which workers answer. Their bytes lie in the folder (or the store) for
-- files, sealed chunk by chunk; `parts` holds the prefix of each part in order, which is also the part's name there.
-- `envelope` holds what is known about a whole file (its type, length, hash and name), sealed under the file's key.

create table file (
    organisation_id uuid not null references organisation (id),
    id uuid not null,
    draft_id uuid,
    report_id uuid,
    incident_id uuid,
    message_id uuid,
    shown_as uuid,
    kind text not null check (kind in ('photo', 'pdf', 'audio', 'video')),
    state text not null check (state in ('uploading', 'whole', 'sealed_in', 'removed')),
    byte_count bigint not null,
    chunk_count integer not null,
    parts bytea not null,
    envelope bytea,
    mac bytea,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    version integer not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, report_id) references report (organisation_id, id)
);
create index file_of_draft on file (organisation_id, draft_id);
create index file_of_report on file (organisation_id, report_id);
create index file_of_message on file (organisation_id, message_id);

-- A report that was signed in BSL waits for somebody who reads BSL: whose it is, and by when.
create table interpreting (
    organisation_id uuid not null,
    report_id uuid not null,
    asked_at timestamptz not null,
    due_at timestamptz not null,
    owner_id uuid,
    taken_at timestamptz,
    done_at timestamptz,
    primary key (organisation_id, report_id),
    foreign key (organisation_id, report_id) references report (organisation_id, id)
);
create index interpreting_open on interpreting (organisation_id, done_at, due_at);

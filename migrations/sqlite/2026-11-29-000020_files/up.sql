-- Files that people send, and films with which workers answer. Their bytes lie in the folder (or the store) for
-- files, sealed chunk by chunk; `parts` holds the prefix of each part in order, which is also the part's name there.
-- `envelope` holds what is known about a whole file (its type, length, hash and name), sealed under the file's key.

create table file (
    organisation_id blob not null references organisation (id),
    id blob not null,
    draft_id blob,
    report_id blob,
    incident_id blob,
    message_id blob,
    shown_as blob,
    kind text not null check (kind in ('photo', 'pdf', 'audio', 'video')),
    state text not null check (state in ('uploading', 'whole', 'sealed_in', 'removed')),
    byte_count integer not null,
    chunk_count integer not null,
    parts blob not null,
    envelope blob,
    mac blob,
    created_at integer not null,
    changed_at integer not null,
    version integer not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, report_id) references report (organisation_id, id)
) strict;
create index file_of_draft on file (organisation_id, draft_id);
create index file_of_report on file (organisation_id, report_id);
create index file_of_message on file (organisation_id, message_id);

-- A report that was signed in BSL waits for somebody who reads BSL: whose it is, and by when.
create table interpreting (
    organisation_id blob not null,
    report_id blob not null,
    asked_at integer not null,
    due_at integer not null,
    owner_id blob,
    taken_at integer,
    done_at integer,
    primary key (organisation_id, report_id),
    foreign key (organisation_id, report_id) references report (organisation_id, id)
) strict;
create index interpreting_open on interpreting (organisation_id, done_at, due_at);

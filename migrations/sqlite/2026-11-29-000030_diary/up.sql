-- What a person does on their own page: another time it happened, deleting, a lost code.

-- A draft that adds another incident to a report. The draft's key is wrapped under the key of the report's code, so
-- that whoever comes back with the code finds it again.
create table incident_draft (
    organisation_id blob not null,
    draft_id blob not null,
    report_id blob not null,
    key_under_code blob not null,
    primary key (organisation_id, draft_id),
    foreign key (organisation_id, draft_id) references draft (organisation_id, id) on delete cascade,
    foreign key (organisation_id, report_id) references report (organisation_id, id)
) strict;
create index incident_draft_of_report on incident_draft (organisation_id, report_id);

-- The person asked us to delete everything.
create table erasure_request (
    organisation_id blob not null,
    report_id blob not null,
    asked_at integer not null,
    due_on text not null,
    primary key (organisation_id, report_id),
    foreign key (organisation_id, report_id) references report (organisation_id, id)
) strict;
create index erasure_due on erasure_request (due_on);

-- What is left of a removed report for 12 months: its id for the restore of an older copy, and the digest of its code, so
-- that whoever comes back hears that it was removed.
create table tombstone (
    organisation_id blob not null references organisation (id),
    id blob not null,
    lookup blob,
    removed_on text not null,
    forget_on text not null,
    primary key (organisation_id, id)
) strict;
create index tombstone_code on tombstone (organisation_id, lookup);

-- Two reports that a worker found to be of one person.
create table report_link (
    organisation_id blob not null,
    report_id blob not null,
    other_id blob not null,
    linked_by blob not null,
    at integer not null,
    primary key (organisation_id, report_id, other_id),
    foreign key (organisation_id, report_id) references report (organisation_id, id),
    foreign key (organisation_id, other_id) references report (organisation_id, id)
) strict;
create index report_link_back on report_link (organisation_id, other_id);

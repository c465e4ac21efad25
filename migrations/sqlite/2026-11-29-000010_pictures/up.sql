-- An organisation's own pictures, each in place of one of ours. They are shown to everybody, so nothing is sealed.
-- Its twin for PostgreSQL has the same name and the same tables.

create table picture (
    organisation_id blob not null references organisation (id),
    name text not null,
    media_type text not null check (media_type in ('image/svg+xml', 'image/png', 'image/webp')),
    bytes blob not null,
    sha256 blob not null,
    changed_at integer not null,
    primary key (organisation_id, name)
) strict;

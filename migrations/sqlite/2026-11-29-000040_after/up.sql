-- What people answer after sending: the questions about themselves, and how it was for them.
--
-- Kept apart from reports, so that nobody can tell whose answer is whose. There is no row for a person: only a
-- number for each answer, raised by one. So there is no id, no time and no order of rows to join to a report, and the
-- answers of one person are not joined to each other either. The month is the only date, and the version of the pages
-- the only other thing kept. That somebody has answered is marked in their sealed draft, which lives two hours and is
-- written in another transaction.
--
-- Without rowid: the hidden row number of SQLite would keep the order in which answers came for the first time.

create table after_sending_count (
    organisation_id blob not null references organisation (id),
    month text not null,
    place text not null check (place in ('sent', 'later')),
    page_version text not null,
    question text not null,
    code text not null,
    number integer not null check (number > 0),
    primary key (organisation_id, month, place, page_version, question, code)
) strict, without rowid;

drop table report_link;
drop table tombstone;
drop table erasure_request;
drop table incident_draft;

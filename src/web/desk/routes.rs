//! Every address of the desk and who may use it: one table, read by people and held by a test that tries each
//! line as each role, and by another that finds an address which is not in it.

use crate::domain::permissions::Deed;

/// Who may use an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// Also somebody who is not signed in.
    Anybody,
    /// Every worker.
    Workers,
    /// Workers whose role allows the deed; for all others the address is not there.
    Those(Deed),
    /// Workers whose role allows one of the deeds.
    AnyOf(&'static [Deed]),
}

const PEOPLE: &[Deed] = &[Deed::ManageWorkers, Deed::GrantKeys];
const SUMMARY: &[Deed] = &[Deed::CheckSummary, Deed::ApproveSummary];

/// Method, address, who.
pub const ROUTES: &[(&str, &str, Who)] = &[
    ("GET", "/", Who::Workers),
    ("GET", "/sign-in", Who::Anybody),
    ("POST", "/sign-in", Who::Anybody),
    ("GET", "/sign-in/code", Who::Anybody),
    ("POST", "/sign-in/code", Who::Anybody),
    ("GET", "/signed-out", Who::Anybody),
    ("POST", "/sign-out", Who::Workers),
    ("GET", "/display", Who::Anybody),
    ("POST", "/display", Who::Anybody),
    ("GET", "/welcome", Who::Workers),
    ("GET", "/keys-renewed", Who::Workers),
    ("GET", "/account", Who::Workers),
    ("POST", "/account/sessions", Who::Workers),
    ("POST", "/account/devices", Who::Workers),
    ("GET", "/account/passphrase", Who::Workers),
    ("POST", "/account/passphrase", Who::Workers),
    ("GET", "/account/backup-codes", Who::Workers),
    ("POST", "/account/backup-codes", Who::Workers),
    ("GET", "/account/kept", Who::Workers),
    ("POST", "/account/kept", Who::Workers),
    ("GET", "/invitation/{token}", Who::Anybody),
    ("POST", "/invitation/{token}", Who::Anybody),
    ("GET", "/set-up", Who::Anybody),
    ("GET", "/set-up/{step}", Who::Anybody),
    ("POST", "/set-up/{step}", Who::Anybody),
    ("GET", "/enter", Who::Those(Deed::EnterReport)),
    ("POST", "/enter", Who::Those(Deed::EnterReport)),
    ("GET", "/enter/check", Who::Those(Deed::EnterReport)),
    ("POST", "/enter/check", Who::Those(Deed::EnterReport)),
    ("GET", "/enter/sent", Who::Those(Deed::EnterReport)),
    ("POST", "/enter/sent", Who::Those(Deed::EnterReport)),
    ("GET", "/enter/screen/{key}", Who::Those(Deed::EnterReport)),
    ("POST", "/enter/screen/{key}", Who::Those(Deed::EnterReport)),
    ("GET", "/enter/entry/{id}", Who::Those(Deed::ReopenOwnEntry)),
    ("POST", "/enter/entry/{id}", Who::Those(Deed::NoteRangAgain)),
    ("GET", "/reports/{id}/police", Who::Those(Deed::OpenReport)),
    (
        "POST",
        "/reports/{id}/police",
        Who::Those(Deed::ProposeForward),
    ),
    ("GET", "/police", Who::Those(Deed::SeePack)),
    ("GET", "/police/{id}", Who::Those(Deed::SeePack)),
    ("POST", "/police/{id}", Who::Those(Deed::SeePack)),
    ("GET", "/police/{id}/pack", Who::Those(Deed::SeePack)),
    ("GET", "/police/{id}/pack.txt", Who::Those(Deed::SeePack)),
    ("GET", "/people", Who::AnyOf(PEOPLE)),
    ("GET", "/people/invite", Who::Those(Deed::ManageWorkers)),
    ("POST", "/people/invite", Who::Those(Deed::ManageWorkers)),
    ("GET", "/people/{worker}", Who::AnyOf(PEOPLE)),
    ("POST", "/people/{worker}/keys", Who::Those(Deed::GrantKeys)),
    (
        "POST",
        "/people/{worker}/invite-again",
        Who::Those(Deed::ManageWorkers),
    ),
    (
        "GET",
        "/people/{worker}/reset",
        Who::Those(Deed::ManageWorkers),
    ),
    (
        "POST",
        "/people/{worker}/reset",
        Who::Those(Deed::ManageWorkers),
    ),
    (
        "GET",
        "/people/{worker}/end",
        Who::Those(Deed::ManageWorkers),
    ),
    (
        "POST",
        "/people/{worker}/end",
        Who::Those(Deed::ManageWorkers),
    ),
    ("GET", "/directory", Who::Those(Deed::ManageDirectories)),
    ("POST", "/directory", Who::Those(Deed::ManageDirectories)),
    ("GET", "/directory/new", Who::Those(Deed::ManageDirectories)),
    (
        "POST",
        "/directory/new",
        Who::Those(Deed::ManageDirectories),
    ),
    ("GET", "/settings", Who::Those(Deed::ChangeSettings)),
    ("POST", "/settings", Who::Those(Deed::ChangeSettings)),
    ("GET", "/how-it-was", Who::Those(Deed::SeeInHousePage)),
    ("GET", "/pictures", Who::Those(Deed::ChangeSettings)),
    ("POST", "/pictures", Who::Those(Deed::ChangeSettings)),
    ("GET", "/pictures/{name}", Who::Those(Deed::ChangeSettings)),
    ("POST", "/pictures/{name}", Who::Those(Deed::ChangeSettings)),
    ("GET", "/summary", Who::AnyOf(SUMMARY)),
    ("GET", "/summary/{id}", Who::AnyOf(SUMMARY)),
    (
        "POST",
        "/summary/{id}/check",
        Who::Those(Deed::CheckSummary),
    ),
    (
        "POST",
        "/summary/{id}/approve",
        Who::Those(Deed::ApproveSummary),
    ),
    (
        "POST",
        "/summary/{id}/correct",
        Who::Those(Deed::CheckSummary),
    ),
    ("GET", "/summary/{id}/file", Who::AnyOf(SUMMARY)),
    (
        "GET",
        "/summary/{id}/exact",
        Who::Those(Deed::SeeInHousePage),
    ),
    (
        "GET",
        "/summary/recipients",
        Who::Those(Deed::ManageRecipients),
    ),
    (
        "POST",
        "/summary/recipients",
        Who::Those(Deed::ManageRecipients),
    ),
    (
        "POST",
        "/summary/recipients/{id}",
        Who::Those(Deed::ManageRecipients),
    ),
    ("GET", "/reports", Who::Those(Deed::SeeQueue)),
    ("GET", "/search", Who::Those(Deed::Search)),
    ("POST", "/search", Who::Those(Deed::Search)),
    ("GET", "/reports/{report}", Who::Those(Deed::OpenReport)),
    (
        "POST",
        "/reports/{report}/identity",
        Who::Those(Deed::OpenIdentity),
    ),
    (
        "GET",
        "/reports/{report}/files",
        Who::Those(Deed::OpenIdentity),
    ),
    (
        "POST",
        "/reports/{report}/files",
        Who::Those(Deed::OpenIdentity),
    ),
    (
        "GET",
        "/reports/{report}/files/{file}",
        Who::Those(Deed::OpenIdentity),
    ),
    (
        "GET",
        "/reports/{report}/files/{file}/written",
        Who::Those(Deed::WriteNote),
    ),
    (
        "POST",
        "/reports/{report}/files/{file}/written",
        Who::Those(Deed::WriteNote),
    ),
    (
        "POST",
        "/reports/{report}/interpreter",
        Who::Those(Deed::WorkLanes),
    ),
    (
        "GET",
        "/reports/{report}/film",
        Who::Those(Deed::WriteToPerson),
    ),
    (
        "POST",
        "/reports/{report}/film",
        Who::Those(Deed::WriteToPerson),
    ),
    (
        "GET",
        "/reports/{report}/film/{film}",
        Who::Those(Deed::WriteToPerson),
    ),
    (
        "POST",
        "/reports/{report}/take",
        Who::Those(Deed::AssignReport),
    ),
    (
        "POST",
        "/reports/{report}/release",
        Who::Those(Deed::AssignReport),
    ),
    (
        "GET",
        "/reports/{report}/give",
        Who::Those(Deed::AssignReport),
    ),
    (
        "POST",
        "/reports/{report}/give",
        Who::Those(Deed::AssignReport),
    ),
    ("GET", "/reports/{report}/level", Who::Those(Deed::SetLevel)),
    (
        "POST",
        "/reports/{report}/level",
        Who::Those(Deed::SetLevel),
    ),
    (
        "GET",
        "/reports/{report}/lanes",
        Who::Those(Deed::WorkLanes),
    ),
    (
        "POST",
        "/reports/{report}/lanes",
        Who::Those(Deed::WorkLanes),
    ),
    (
        "GET",
        "/reports/{report}/action",
        Who::Those(Deed::WorkLanes),
    ),
    (
        "POST",
        "/reports/{report}/action",
        Who::Those(Deed::WorkLanes),
    ),
    (
        "POST",
        "/reports/{report}/actions/{action}",
        Who::Those(Deed::WorkLanes),
    ),
    (
        "GET",
        "/reports/{report}/facts",
        Who::Those(Deed::WorkLanes),
    ),
    (
        "POST",
        "/reports/{report}/facts",
        Who::Those(Deed::WorkLanes),
    ),
    (
        "GET",
        "/reports/{report}/message",
        Who::Those(Deed::WriteToPerson),
    ),
    (
        "POST",
        "/reports/{report}/message",
        Who::Those(Deed::WriteToPerson),
    ),
    (
        "GET",
        "/reports/{report}/talk",
        Who::Those(Deed::WriteToPerson),
    ),
    (
        "POST",
        "/reports/{report}/talk",
        Who::Those(Deed::WriteToPerson),
    ),
    ("GET", "/reports/{report}/note", Who::Those(Deed::WriteNote)),
    (
        "POST",
        "/reports/{report}/note",
        Who::Those(Deed::WriteNote),
    ),
    (
        "GET",
        "/reports/{report}/nickname",
        Who::Those(Deed::WriteNote),
    ),
    (
        "POST",
        "/reports/{report}/nickname",
        Who::Those(Deed::WriteNote),
    ),
    (
        "GET",
        "/reports/{report}/conflict",
        Who::Those(Deed::BarConflict),
    ),
    (
        "POST",
        "/reports/{report}/conflict",
        Who::Those(Deed::BarConflict),
    ),
    (
        "GET",
        "/reports/{report}/close",
        Who::Those(Deed::CloseReport),
    ),
    (
        "POST",
        "/reports/{report}/close",
        Who::Those(Deed::CloseReport),
    ),
    (
        "GET",
        "/reports/{report}/finish",
        Who::Those(Deed::CloseReport),
    ),
    (
        "POST",
        "/reports/{report}/finish",
        Who::Those(Deed::CloseReport),
    ),
    (
        "POST",
        "/reports/{report}/reopen",
        Who::Those(Deed::CloseReport),
    ),
    ("GET", "/reports/{report}/code", Who::Those(Deed::GiveCode)),
    ("POST", "/reports/{report}/code", Who::Those(Deed::GiveCode)),
    (
        "GET",
        "/reports/{report}/link",
        Who::Those(Deed::LinkReports),
    ),
    (
        "POST",
        "/reports/{report}/link",
        Who::Those(Deed::LinkReports),
    ),
    (
        "GET",
        "/reports/{report}/hold",
        Who::Those(Deed::HoldReport),
    ),
    (
        "POST",
        "/reports/{report}/hold",
        Who::Those(Deed::HoldReport),
    ),
    (
        "GET",
        "/reports/{report}/remove",
        Who::Those(Deed::RemoveReport),
    ),
    (
        "POST",
        "/reports/{report}/remove",
        Who::Those(Deed::RemoveReport),
    ),
];

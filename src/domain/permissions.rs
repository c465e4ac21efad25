//! Who may do what: one table, and nothing else decides.
//!
//! Rules that need more than a role live with the thing they guard: that nobody signs their own
//! proposal is in `forwarding`; that a helper reopens only their own entry, and a barred worker
//! opens nothing of that report, is held by the actions.

use chrono::NaiveDate;

crate::codes! {
    /// What a worker is here to do.
    Role {
        /// Enters a report for somebody.
        Helper = "helper",
        /// Triages, supports, and proposes telling the police.
        Caseworker = "caseworker",
        /// All of that, and the second signature.
        Lead = "lead",
        /// Second signature only: a trustee, say.
        Approver = "approver",
        /// Accounts, directories, settings; never a report.
        Administrator = "administrator",
    }
}

crate::codes! {
    /// Everything that can be done on the desk.
    Deed {
        /// Enter a report for someone.
        EnterReport = "enter_report",
        /// Reopen one's own entry until a caseworker takes it.
        ReopenOwnEntry = "reopen_own_entry",
        /// Note that they rang again, on one's own entry.
        NoteRangAgain = "note_rang_again",
        /// See the queue.
        SeeQueue = "see_queue",
        /// Search by reference, name or phone.
        Search = "search",
        /// Open a report; recorded.
        OpenReport = "open_report",
        /// Open who it is about; a separate, recorded act.
        OpenIdentity = "open_identity",
        /// Take a report on, or hand it to another.
        AssignReport = "assign_report",
        /// Write a note.
        WriteNote = "write_note",
        /// Write to the person, or log that we talked.
        WriteToPerson = "write_to_person",
        /// Record what the person agreed to.
        RecordConsent = "record_consent",
        /// Add an incident the person told us about.
        AddIncident = "add_incident",
        /// Give the person a code, or a new one.
        GiveCode = "give_code",
        /// Set or raise the risk level.
        SetLevel = "set_level",
        /// Lower the risk level.
        LowerLevel = "lower_level",
        /// Work the four lanes and their actions.
        WorkLanes = "work_lanes",
        /// Link reports as a series.
        LinkReports = "link_reports",
        /// Close or reopen a report.
        CloseReport = "close_report",
        /// Remove a report before its day, because the person asked.
        RemoveReport = "remove_report",
        /// Hold a report's removal until a day.
        HoldReport = "hold_report",
        /// Propose telling the police or another agency.
        ProposeForward = "propose_forward",
        /// Sign somebody else's proposal.
        SignForward = "sign_forward",
        /// Say there is no ground, after the person said yes.
        RefuseAfterYes = "refuse_after_yes",
        /// Propose telling without consent.
        ProposeOverride = "propose_override",
        /// Sign somebody else's proposal to tell without consent.
        SignOverride = "sign_override",
        /// Open a pack that waits for a signature.
        SeePack = "see_pack",
        /// Hand a pack over: mail the link, tell the code, note how it was sent.
        HandOverPack = "hand_over_pack",
        /// Record what the police or agency answered.
        RecordReply = "record_reply",
        /// See the month's draft summary, check it and write its commentary.
        CheckSummary = "check_summary",
        /// Approve a month's summary that somebody else checked.
        ApproveSummary = "approve_summary",
        /// See exact numbers that are never published.
        SeeInHousePage = "see_in_house_page",
        /// Look after safeguarding; the lead flagged for it.
        LeadSafeguarding = "lead_safeguarding",
        /// Let a worker open the organisation's words or names.
        GrantKeys = "grant_keys",
        /// Bar a worker from a report because of a conflict of interest.
        BarConflict = "bar_conflict",
        /// See who opened what.
        SeeAudit = "see_audit",
        /// Make, change and end accounts.
        ManageWorkers = "manage_workers",
        /// Keep the lists of support services and force contacts.
        ManageDirectories = "manage_directories",
        /// Confirm a changed force contact: the second person.
        ConfirmForceContact = "confirm_force_contact",
        /// Change the organisation's settings.
        ChangeSettings = "change_settings",
        /// Keep the list of people who get the summary.
        ManageRecipients = "manage_recipients",
        /// Change one's own passphrase and second factor.
        ManageOwnAccount = "manage_own_account",
    }
}

/// Whether a role may do a deed at all.
pub const fn allows(role: Role, deed: Deed) -> bool {
    use Role::{Administrator, Approver, Caseworker, Helper, Lead};
    match deed {
        Deed::ManageOwnAccount => true,
        Deed::EnterReport | Deed::ReopenOwnEntry | Deed::NoteRangAgain => {
            matches!(role, Helper | Caseworker | Lead)
        }
        Deed::SeeQueue
        | Deed::Search
        | Deed::OpenReport
        | Deed::OpenIdentity
        | Deed::AssignReport
        | Deed::WriteNote
        | Deed::WriteToPerson
        | Deed::RecordConsent
        | Deed::AddIncident
        | Deed::GiveCode
        | Deed::SetLevel
        | Deed::WorkLanes
        | Deed::LinkReports
        | Deed::CloseReport
        | Deed::ProposeForward
        | Deed::ProposeOverride
        | Deed::HandOverPack
        | Deed::RecordReply
        | Deed::CheckSummary => matches!(role, Caseworker | Lead),
        Deed::SeePack => matches!(role, Caseworker | Lead | Approver),
        Deed::SignForward | Deed::SignOverride | Deed::ApproveSummary => {
            matches!(role, Lead | Approver)
        }
        Deed::LowerLevel
        | Deed::RefuseAfterYes
        | Deed::SeeInHousePage
        | Deed::LeadSafeguarding
        | Deed::GrantKeys
        | Deed::RemoveReport
        | Deed::HoldReport
        | Deed::BarConflict
        | Deed::SeeAudit => matches!(role, Lead),
        Deed::ManageWorkers | Deed::ChangeSettings | Deed::ManageRecipients => {
            matches!(role, Administrator)
        }
        Deed::ManageDirectories | Deed::ConfirmForceContact => {
            matches!(role, Administrator | Lead)
        }
    }
}

/// What one worker may do: a role, perhaps only until a date, perhaps looking after safeguarding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// The role.
    pub role: Role,
    /// The last day of cover; `None` for a lasting role.
    pub until: Option<NaiveDate>,
    /// Whether this lead looks after safeguarding.
    pub safeguarding_lead: bool,
}

impl Position {
    /// A lasting role without the safeguarding flag.
    pub const fn lasting(role: Role) -> Self {
        Self {
            role,
            until: None,
            safeguarding_lead: false,
        }
    }

    /// Whether the deed is allowed on this day.
    pub fn may(&self, deed: Deed, today: NaiveDate) -> bool {
        let in_time = self.until.is_none_or(|last| today <= last);
        let flag_held = deed != Deed::LeadSafeguarding || self.safeguarding_lead;
        in_time && flag_held && allows(self.role, deed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The table as a reader would draw it: one line a deed, one letter a role.
    fn table() -> String {
        Deed::ALL
            .iter()
            .map(|&deed| {
                let marks: String = Role::ALL
                    .iter()
                    .zip("HCLPA".chars())
                    .map(|(&role, letter)| if allows(role, deed) { letter } else { '.' })
                    .collect();
                format!("{marks} {deed}\n")
            })
            .collect()
    }

    #[test]
    fn the_table_of_permissions_is_the_one_we_agreed() {
        // H helper, C caseworker, L lead, P approver, A administrator
        let agreed = "\
HCL.. enter_report
HCL.. reopen_own_entry
HCL.. note_rang_again
.CL.. see_queue
.CL.. search
.CL.. open_report
.CL.. open_identity
.CL.. assign_report
.CL.. write_note
.CL.. write_to_person
.CL.. record_consent
.CL.. add_incident
.CL.. give_code
.CL.. set_level
..L.. lower_level
.CL.. work_lanes
.CL.. link_reports
.CL.. close_report
..L.. remove_report
..L.. hold_report
.CL.. propose_forward
..LP. sign_forward
..L.. refuse_after_yes
.CL.. propose_override
..LP. sign_override
.CLP. see_pack
.CL.. hand_over_pack
.CL.. record_reply
.CL.. check_summary
..LP. approve_summary
..L.. see_in_house_page
..L.. lead_safeguarding
..L.. grant_keys
..L.. bar_conflict
..L.. see_audit
....A manage_workers
..L.A manage_directories
..L.A confirm_force_contact
....A change_settings
....A manage_recipients
HCLPA manage_own_account
";

        assert_eq!(table(), agreed);
    }

    #[test]
    fn an_administrator_never_reads_a_report() {
        let reading = [
            Deed::SeeQueue,
            Deed::Search,
            Deed::OpenReport,
            Deed::OpenIdentity,
            Deed::SeePack,
            Deed::SeeInHousePage,
        ];

        assert!(
            reading
                .iter()
                .all(|&deed| !allows(Role::Administrator, deed))
        );
    }

    #[test]
    fn a_role_given_until_a_date_ends_after_that_day() {
        let last = NaiveDate::from_ymd_opt(2026, 3, 31).unwrap();
        let cover = Position {
            until: Some(last),
            ..Position::lasting(Role::Lead)
        };

        assert!(cover.may(Deed::SignForward, last));
        assert!(!cover.may(Deed::SignForward, last.succ_opt().unwrap()));
    }

    #[test]
    fn only_the_flagged_lead_looks_after_safeguarding() {
        let day = NaiveDate::from_ymd_opt(2026, 3, 2).unwrap();
        let flagged = Position {
            safeguarding_lead: true,
            ..Position::lasting(Role::Lead)
        };
        let flagged_helper = Position {
            safeguarding_lead: true,
            ..Position::lasting(Role::Helper)
        };

        assert!(flagged.may(Deed::LeadSafeguarding, day));
        assert!(!Position::lasting(Role::Lead).may(Deed::LeadSafeguarding, day));
        assert!(!flagged_helper.may(Deed::LeadSafeguarding, day));
    }
}

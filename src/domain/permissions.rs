//! To be written.

crate::codes! {
    /// What somebody with an account does.
    Role {
        /// Enters a report for somebody.
        Helper = "helper",
        /// Works on reports.
        Caseworker = "caseworker",
        /// Leads.
        Lead = "lead",
        /// Signs second.
        Approver = "approver",
        /// Looks after accounts.
        Administrator = "administrator",
    }
}

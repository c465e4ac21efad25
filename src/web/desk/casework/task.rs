//! The tasks on a report: each has an address, a deed that must be allowed, and a form.

use crate::domain::permissions::Deed;

/// One task.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Task {
    /// Set how urgent it is.
    Level,
    /// Move the lanes.
    Lanes,
    /// Write to the person.
    Message,
    /// Note a contact.
    Talk,
    /// Make a promise.
    Action,
    /// Add kinds and signs.
    Facts,
    /// Close it.
    Close,
    /// Finish a simple report.
    Finish,
    /// Give it to somebody.
    Give,
    /// Add a note.
    Note,
    /// What workers call it.
    Nickname,
    /// Bar a worker, or let them back.
    Conflict,
    /// Link it with another report of the same person.
    Link,
    /// Hold its removal.
    Hold,
    /// Remove it now.
    Remove,
}

impl Task {
    /// The last part of its address, and the word the report's page knows it by.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Level => "level",
            Self::Lanes => "lanes",
            Self::Message => "message",
            Self::Talk => "talk",
            Self::Action => "action",
            Self::Facts => "facts",
            Self::Close => "close",
            Self::Finish => "finish",
            Self::Give => "give",
            Self::Note => "note",
            Self::Nickname => "nickname",
            Self::Conflict => "conflict",
            Self::Link => "link",
            Self::Hold => "hold",
            Self::Remove => "remove",
        }
    }

    /// The deed that must be allowed.
    pub const fn deed(self) -> Deed {
        match self {
            Self::Level => Deed::SetLevel,
            Self::Lanes | Self::Action | Self::Facts => Deed::WorkLanes,
            Self::Message | Self::Talk => Deed::WriteToPerson,
            Self::Close | Self::Finish => Deed::CloseReport,
            Self::Give => Deed::AssignReport,
            Self::Note | Self::Nickname => Deed::WriteNote,
            Self::Conflict => Deed::BarConflict,
            Self::Link => Deed::LinkReports,
            Self::Hold => Deed::HoldReport,
            Self::Remove => Deed::RemoveReport,
        }
    }

    /// The heading of its page.
    pub const fn heading(self) -> &'static str {
        match self {
            Self::Level => "How urgent is it?",
            Self::Lanes => "The four lanes",
            Self::Message => "Write to the person",
            Self::Talk => "Note a contact",
            Self::Action => "Add an action or a referral",
            Self::Facts => "Add what their words show",
            Self::Close => "Close this report",
            Self::Finish => "Finish a simple report",
            Self::Give => "Give this report to somebody else",
            Self::Note => "Add a note",
            Self::Nickname => "Give it a nickname",
            Self::Conflict => "Conflict of interest",
            Self::Link => "Another report of the same person",
            Self::Hold => "Hold this report",
            Self::Remove => "Delete this report",
        }
    }

    /// What its button says.
    pub const fn button(self) -> &'static str {
        match self {
            Self::Level => "Set the level",
            Self::Lanes => "Save the lanes",
            Self::Message => "Send the message",
            Self::Talk => "Save the contact",
            Self::Action => "Save the action",
            Self::Facts => "Add these",
            Self::Close => "Close the report",
            Self::Finish => "Finish and close",
            Self::Give => "Give it to them",
            Self::Note => "Save the note",
            Self::Nickname => "Save the nickname",
            Self::Conflict | Self::Link | Self::Hold => "Save",
            Self::Remove => "Delete it now",
        }
    }
}

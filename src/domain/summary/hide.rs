//! From exact counts to what is shown.
//!
//! 1. A number under 5 becomes "fewer than 5"; any other is rounded to the nearest 5, totals on their own.
//! 2. Tables of one dimension only.
//! 3. What a reader can work out from a table and its total is computed exactly. While that would pin a
//!    number under 5, the smallest shown cell beside it is left out; when none is left, the total is.
//! 4. The same is asked of the ledger: if a new cell, laid beside those of earlier summaries, would pin
//!    the number of one month, it is left out.
//! 5. With few reports in the month, tables are over twelve months.

use super::tables::{Unit, table_kind};
use super::windows::Windows;
use super::{
    Counts, Earlier, Exact, FEW_REPORTS, Month, Period, Published, PublishedTable, Shown, place,
};

/// What is published of a month, given everything published before.
pub fn publish(exact: &Exact, earlier: &[Earlier]) -> Published {
    let leads = if exact.in_month.reports < FEW_REPORTS {
        Period::Year
    } else {
        Period::Month
    };
    let counts = match leads {
        Period::Month => &exact.in_month,
        Period::Year => &exact.in_year,
    };
    let ledger = Ledger {
        month: exact.month,
        earlier,
    };
    let mut in_month = Shown::of(exact.in_month.reports);
    let mut in_year = Shown::of(exact.in_year.reports);
    if ledger.would_pin(
        &[(Period::Month, in_month), (Period::Year, in_year)],
        "reports",
        "",
    ) {
        in_year = Shown::LeftOut;
    }
    let mut tables = rounded(counts, leads);
    for table in &mut tables {
        for (code, shown) in &mut table.rows {
            if ledger.would_pin(&[(leads, *shown)], &table.id, code) {
                *shown = Shown::LeftOut;
            }
        }
    }
    let total = match leads {
        Period::Month => &mut in_month,
        Period::Year => &mut in_year,
    };
    leave_out(total, &mut tables);
    Published {
        month: exact.month,
        in_month,
        in_year,
        tables,
    }
}

fn rounded(counts: &Counts, period: Period) -> Vec<PublishedTable> {
    counts
        .tallies
        .iter()
        .map(|tally| PublishedTable {
            id: tally.id.clone(),
            period,
            rows: tally
                .rows
                .iter()
                .map(|(code, count)| (code.clone(), Shown::of(*count)))
                .collect(),
        })
        .collect()
}

/// Leaves out cells until nothing under 5 is pinned by a table and the total.
pub(super) fn leave_out(total: &mut Shown, tables: &mut [PublishedTable]) {
    loop {
        match first_pinned(*total, tables) {
            None => return,
            Some(Pinned::Total) => *total = Shown::LeftOut,
            Some(Pinned::In(table)) => match smallest_shown(&tables[table].rows) {
                Some(row) => tables[table].rows[row].1 = Shown::LeftOut,
                None if *total == Shown::LeftOut => return,
                None => *total = Shown::LeftOut,
            },
        }
    }
}

enum Pinned {
    Total,
    In(usize),
}

/// Tables share nothing but the total, so what can be worked out is exact: the total's range from all
/// tables, then each cell's from the total and the other cells of its table.
fn first_pinned(total: Shown, tables: &[PublishedTable]) -> Option<Pinned> {
    let parts: Vec<usize> = (0..tables.len())
        .filter(|&at| adds_up(&tables[at]))
        .collect();
    let (low, high) = parts.iter().fold(total.range(), |(low, high), &at| {
        let (least, most) = sum(&tables[at].rows);
        (low.max(least), high.min(most))
    });
    let pins = |low: i64, high: i64| low >= high && high < 5;
    // A total that says "fewer than 5" of an empty month tells no more than the month's emptiness does to
    // those who were there; a shown cell beside it cannot exist.
    if pins(low, high) && total != Shown::LeftOut {
        return Some(Pinned::Total);
    }
    parts.into_iter().find_map(|at| {
        let (least, most) = sum(&tables[at].rows);
        tables[at]
            .rows
            .iter()
            .any(|(_, shown)| {
                let (l, h) = shown.range();
                pins(l.max(low - (most - h)), h.min(high - (least - l)))
            })
            .then_some(Pinned::In(at))
    })
}

fn adds_up(table: &PublishedTable) -> bool {
    table_kind(&table.id).is_some_and(|kind| kind.counts == Unit::EachOnce)
}

fn sum(rows: &[(String, Shown)]) -> (i64, i64) {
    rows.iter()
        .map(|(_, shown)| shown.range())
        .fold((0, 0), |(low, high), (l, h)| (low + l, high + h))
}

/// The first of the smallest, so that two runs agree.
fn smallest_shown(rows: &[(String, Shown)]) -> Option<usize> {
    rows.iter()
        .enumerate()
        .filter_map(|(at, (_, shown))| match shown {
            Shown::About(about) => Some((*about, at)),
            _ => None,
        })
        .min()
        .map(|(_, at)| at)
}

/// What was published before this month.
struct Ledger<'a> {
    month: Month,
    earlier: &'a [Earlier],
}

impl Ledger<'_> {
    /// Whether new cells would, with all earlier ones of their row, pin the number of some month under 5
    /// that was not pinned before.
    fn would_pin(&self, new: &[(Period, Shown)], table: &str, code: &str) -> bool {
        let mut windows = Windows::default();
        for period in [Period::Month, Period::Year] {
            let place = place(period, table, code);
            for cell in self.earlier.iter().filter(|cell| cell.place == place) {
                // A corrected month stands beside its first edition; only the newest is taken as true.
                if cell.month != self.month {
                    windows.add(cell.month, period.months(), cell.shown.range());
                }
            }
        }
        let before = windows.pinned();
        for (period, shown) in new {
            windows.add(self.month, period.months(), shown.range());
        }
        windows.pinned() > before
    }
}

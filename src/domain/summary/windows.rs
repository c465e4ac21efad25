//! What overlapping months and years tell about one month.
//!
//! Every published number bounds the sum of some months in a row. With the running total before each month
//! as the unknown, each bound is on a difference of two unknowns, and the tightest bounds that follow are
//! shortest paths: exact, not an estimate.

use super::{MANY, Month};

/// Published sums of one row of one table.
#[derive(Debug, Clone, Default)]
pub(super) struct Windows(Vec<(i32, i32, (i64, i64))>);

impl Windows {
    /// The sum of `months` months that end with `last` lies in `range`.
    pub(super) fn add(&mut self, last: Month, months: i32, range: (i64, i64)) {
        let end = last.number() + 1;
        self.0.push((end - months, end, range));
    }

    /// How many months' numbers are known to be one value under 5.
    pub(super) fn pinned(&self) -> usize {
        // Upper bounds alone never reach down to one value: most rows of most tables end here.
        if self.0.iter().all(|(.., (low, _))| *low == 0) {
            return 0;
        }
        let Some(first) = self.0.iter().map(|(from, ..)| *from).min() else {
            return 0;
        };
        let last = self.0.iter().map(|(_, to, _)| *to).max().unwrap_or(first);
        let size = usize::try_from(last - first + 1).unwrap_or_default();
        let at = |month: i32| usize::try_from(month - first).unwrap_or_default();
        // upper[a][b]: at most so many between the start of month a and the start of month b.
        let mut upper = vec![vec![MANY; size]; size];
        for (node, row) in upper.iter_mut().enumerate() {
            row[node] = 0;
        }
        for month in 1..size {
            // A month's number is not below 0.
            upper[month][month - 1] = 0;
        }
        for (from, to, (low, high)) in &self.0 {
            let (from, to) = (at(*from), at(*to));
            upper[from][to] = upper[from][to].min(*high);
            upper[to][from] = upper[to][from].min(-low);
        }
        shorten(&mut upper);
        (1..size)
            .filter(|&month| {
                let high = upper[month - 1][month];
                let low = -upper[month][month - 1];
                low >= high && high < 5
            })
            .count()
    }
}

fn shorten(upper: &mut [Vec<i64>]) {
    let size = upper.len();
    for middle in 0..size {
        for from in 0..size {
            for to in 0..size {
                let through = upper[from][middle] + upper[middle][to];
                if through < upper[from][to] {
                    upper[from][to] = through;
                }
            }
        }
    }
}

//! Reads the small tables we ship: commas, and quotes around names that hold a comma.

/// The rows after the heading, each as its cells.
pub(in crate::domain) fn rows(table: &str) -> impl Iterator<Item = Vec<String>> + '_ {
    table
        .lines()
        .skip(1)
        .filter(|line| !line.is_empty())
        .map(cells)
}

fn cells(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut quoted = false;
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        let cell = cells.last_mut().expect("there is always a cell");
        match letter {
            // A doubled quote inside quotes is one quote.
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => cells.push(String::new()),
            '\r' => {}
            other => cell.push(other),
        }
    }
    cells
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_with_a_comma_is_one_cell() {
        assert_eq!(
            cells("E06000023,\"Bristol, City of\",South West"),
            ["E06000023", "Bristol, City of", "South West"]
        );
    }

    #[test]
    fn empty_cells_and_doubled_quotes_are_kept() {
        assert_eq!(cells("a,,\"say \"\"hi\"\"\","), ["a", "", "say \"hi\"", ""]);
    }

    #[test]
    fn the_heading_is_not_a_row() {
        assert_eq!(rows("code,name\r\nA,Ash\r\n").count(), 1);
    }
}

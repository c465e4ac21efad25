//! A page as somebody got it.

/// The answer to one request, after redirects were followed.
#[derive(Debug, Clone)]
pub struct Page {
    pub status: u16,
    /// Path and query of the page that was reached.
    pub path: String,
    /// Where a redirect that was not followed leads.
    pub location: Option<String>,
    pub headers: Vec<(String, String)>,
    pub body: String,
}

impl Page {
    /// The token of the page's last form: the one in the page itself, not the sign-out button's.
    pub fn token(&self) -> String {
        let marker = "name=\"csrf\" value=\"";
        let at = self
            .body
            .rfind(marker)
            .unwrap_or_else(|| panic!("no form on {}: {}", self.path, self.heading()));
        let rest = &self.body[at + marker.len()..];
        rest[..rest.find('"').unwrap()].to_owned()
    }

    /// A hidden field of the page's form, where it has one: a browser sends it along.
    pub fn hidden(&self, name: &str) -> Option<String> {
        let marker = format!("type=\"hidden\" name=\"{name}\" value=\"");
        let (_, rest) = self.body.split_once(&marker)?;
        rest.split('"').next().map(str::to_owned)
    }

    /// The text of the one main heading.
    pub fn heading(&self) -> String {
        let Some(at) = self.body.find("<h1") else {
            return String::new();
        };
        let rest = &self.body[at..];
        let end = rest.find("</h1>").unwrap();
        words(&rest[..end])
    }

    /// Everything a reader sees, without markup.
    pub fn words(&self) -> String {
        words(&self.body)
    }

    /// Whether a reader sees these words.
    pub fn says(&self, text: &str) -> bool {
        self.words().contains(text)
    }

    /// A header.
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self
            .headers
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }

    /// The addresses of links and forms that begin with something.
    pub fn links(&self, beginning: &str) -> Vec<String> {
        let mut found = Vec::new();
        for attribute in ["href=\"", "action=\""] {
            for part in self.body.split(attribute).skip(1) {
                let address = &part[..part.find('"').unwrap_or(0)];
                let address = address.replace("&amp;", "&").replace("&#38;", "&");
                if address.starts_with(beginning) {
                    found.push(address);
                }
            }
        }
        found
    }

    /// The text that is to be copied by hand.
    pub fn to_copy(&self) -> String {
        let marker = "app-copy\"><strong>";
        let at = self
            .body
            .find(marker)
            .unwrap_or_else(|| panic!("nothing to copy on {}", self.path));
        let rest = &self.body[at + marker.len()..];
        words(&rest[..rest.find("</strong>").unwrap()])
    }

    /// The lines of the first numbered list.
    pub fn numbered(&self) -> Vec<String> {
        let Some(at) = self.body.find("<ol") else {
            return Vec::new();
        };
        let list = &self.body[at..];
        let list = &list[..list.find("</ol>").unwrap()];
        list.split("<li>").skip(1).map(words).collect()
    }
}

fn words(html: &str) -> String {
    // A number that can be pressed is a part of its sentence.
    let mut parts = html.split("<a class=\"govuk-link\" href=\"");
    let mut html = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let is_number = part.starts_with("tel:") || part.starts_with("sms:");
        match (is_number, part.split_once("\">")) {
            (true, Some((_, rest))) => html.push_str(&rest.replacen("</a>", "", 1)),
            _ => html.push_str(&format!("<a href=\"{part}")),
        }
    }
    let mut text = String::new();
    let mut inside = false;
    for letter in html.chars() {
        match letter {
            '<' => inside = true,
            '>' if inside => {
                inside = false;
                text.push(' ');
            }
            letter if !inside => text.push(letter),
            _ => {}
        }
    }
    let text = text
        .replace("&#39;", "'")
        .replace("&#x27;", "'")
        .replace("&quot;", "\"")
        .replace("&#34;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#60;", "<")
        .replace("&#62;", ">")
        .replace("&#38;", "&")
        .replace("&amp;", "&");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

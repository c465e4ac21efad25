//! Somebody with a browser.

use super::Page;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use plainsight::actions::set_up::Credentials;
use plainsight::clock::Clock;
use plainsight::domain::ids::WorkerId;
use ureq::ResponseExt;

/// One browser at one of the two doors.
#[derive(Clone)]
pub struct Actor {
    agent: ureq::Agent,
    base: String,
    clock: Clock,
    /// How a worker signs in; `None` for a person at the public door.
    pub credentials: Option<Credentials>,
}

impl Actor {
    pub fn new(base: String, clock: Clock, credentials: Option<Credentials>) -> Self {
        let agent = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(8)
            .build()
            .new_agent();
        Self {
            agent,
            base,
            clock,
            credentials,
        }
    }

    /// The account this browser signs in with.
    pub fn worker(&self) -> WorkerId {
        self.credentials.as_ref().expect("a worker").worker
    }

    /// Asks for a page, and follows where it leads.
    pub fn get(&self, path: &str) -> Page {
        let answer = self.agent.get(format!("{}{path}", self.base)).call();
        page(answer.expect("the service answers"))
    }

    /// Asks for a page without following where it leads.
    pub fn get_and_stay(&self, path: &str) -> Page {
        let answer = self
            .agent
            .get(format!("{}{path}", self.base))
            .config()
            .max_redirects(0)
            .build()
            .call();
        page(answer.expect("the service answers"))
    }

    /// Asks for a page with a cookie of somebody's own making.
    pub fn get_with_cookie(&self, path: &str, cookie: &str) -> Page {
        self.get_with_header(path, ("cookie", cookie))
    }

    /// Asks for a page with a header of somebody's own making.
    pub fn get_with_header(&self, path: &str, (name, value): (&str, &str)) -> Page {
        let answer = self
            .agent
            .get(format!("{}{path}", self.base))
            .header(name, value)
            .call();
        page(answer.expect("the service answers"))
    }

    /// Sends a form, with the token of the page it is on, and follows where it leads.
    pub fn post(&self, path: &str, on: &Page, fields: &[(&str, &str)]) -> Page {
        let hidden = hidden(on);
        self.post_raw(path, &[&borrowed(&hidden)[..], fields].concat())
    }

    /// Sends fields and nothing else.
    pub fn post_raw(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        let answer = self
            .agent
            .post(format!("{}{path}", self.base))
            .header("content-type", "application/x-www-form-urlencoded")
            .send(encoded(fields));
        page(answer.expect("the service answers"))
    }

    /// Sends a form without following where it leads.
    pub fn post_and_stay(&self, path: &str, on: &Page, fields: &[(&str, &str)]) -> Page {
        let hidden = hidden(on);
        let all = [&borrowed(&hidden)[..], fields].concat();
        let answer = self
            .agent
            .post(format!("{}{path}", self.base))
            .config()
            .max_redirects(0)
            .build()
            .header("content-type", "application/x-www-form-urlencoded")
            .send(encoded(&all));
        page(answer.expect("the service answers"))
    }

    /// Sends fields and nothing else, without following where it leads.
    pub fn post_raw_and_stay(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        let answer = self
            .agent
            .post(format!("{}{path}", self.base))
            .config()
            .max_redirects(0)
            .build()
            .header("content-type", "application/x-www-form-urlencoded")
            .send(encoded(fields));
        page(answer.expect("the service answers"))
    }

    /// Sends a form with files, as a browser does without a script.
    pub fn post_files(
        &self,
        path: &str,
        on: &Page,
        fields: &[(&str, &str)],
        files: &[(&str, &[u8])],
    ) -> Page {
        const BOUNDARY: &str = "----a-line-that-is-in-no-file";
        let hidden = hidden(on);
        let mut body = Vec::new();
        let mut part = |about: &str, bytes: &[u8]| {
            let head = format!("--{BOUNDARY}\r\nContent-Disposition: form-data; {about}\r\n\r\n");
            body.extend_from_slice(head.as_bytes());
            body.extend_from_slice(bytes);
            body.extend_from_slice(b"\r\n");
        };
        for (name, value) in borrowed(&hidden).iter().chain(fields) {
            part(&format!("name=\"{name}\""), value.as_bytes());
        }
        for (name, bytes) in files {
            part(&format!("name=\"upload\"; filename=\"{name}\""), bytes);
        }
        body.extend_from_slice(format!("--{BOUNDARY}--\r\n").as_bytes());
        let answer = self
            .agent
            .post(format!("{}{path}", self.base))
            .header(
                "content-type",
                format!("multipart/form-data; boundary={BOUNDARY}"),
            )
            .send(&body[..]);
        page(answer.expect("the service answers"))
    }

    /// Sends bytes as a script does, with the token of a form.
    pub fn put(&self, path: &str, token: &str, bytes: &[u8]) -> Page {
        let answer = self
            .agent
            .put(format!("{}{path}", self.base))
            .header("x-form-token", token)
            .header("content-type", "application/octet-stream")
            .send(bytes);
        page(answer.expect("the service answers"))
    }

    /// Asks for a piece of a file; gives the status, the headers of the page and the bytes.
    pub fn piece(&self, path: &str, range: Option<&str>) -> (Page, Vec<u8>) {
        let mut asking = self.agent.get(format!("{}{path}", self.base));
        if let Some(range) = range {
            asking = asking.header("range", range);
        }
        let mut answer = asking.call().expect("the service answers");
        let status = answer.status().as_u16();
        let headers = headers(&answer);
        let bytes = answer
            .body_mut()
            .with_config()
            .limit(1 << 30)
            .read_to_vec()
            .unwrap_or_default();
        let page = Page {
            status,
            path: path.to_owned(),
            location: None,
            headers,
            body: String::new(),
        };
        (page, bytes)
    }

    /// Opens a page and sends a form from it to the same address.
    pub fn fill_in(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        let on = self.get(path);
        self.post(path, &on, fields)
    }

    /// The six digits of this moment. A code works once, so the clock moves on to the next one first.
    pub fn fresh_code(&self) -> String {
        self.clock.advance(chrono::TimeDelta::seconds(30));
        self.code_now()
    }

    /// The six digits the authenticator shows now.
    pub fn code_now(&self) -> String {
        let now = u64::try_from(self.clock.now().timestamp()).unwrap();
        self.credentials
            .as_ref()
            .expect("a worker")
            .totp
            .digits_at(now)
            .to_string()
    }

    /// Types name and passphrase.
    pub fn type_passphrase(&self) -> Page {
        let me = self.credentials.clone().expect("a worker");
        self.fill_in(
            "/sign-in",
            &[
                ("name", &me.sign_in_name),
                ("passphrase", me.passphrase.expose()),
            ],
        )
    }

    /// Signs in with both factors.
    pub fn sign_in(&self) -> Page {
        let asked = self.type_passphrase();
        assert_eq!(asked.path, "/sign-in/code", "{}", asked.words());
        self.post("/sign-in/code", &asked, &[("code", &self.fresh_code())])
    }
}

/// The hidden fields that a browser sends with a page's form.
fn hidden(on: &Page) -> Vec<(&'static str, String)> {
    let others = ["drawn", "held"].into_iter();
    let others = others.filter_map(|name| Some((name, on.hidden(name)?)));
    std::iter::once(("csrf", on.token()))
        .chain(others)
        .collect()
}

fn borrowed<'a>(fields: &'a [(&'static str, String)]) -> Vec<(&'a str, &'a str)> {
    fields
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect()
}

fn encoded(fields: &[(&str, &str)]) -> String {
    let one = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let pairs: Vec<_> = fields
        .iter()
        .map(|(name, value)| format!("{}={}", one(name), one(value)))
        .collect();
    pairs.join("&")
}

fn headers(answer: &ureq::http::Response<ureq::Body>) -> Vec<(String, String)> {
    answer
        .headers()
        .iter()
        .map(|(name, value)| {
            (
                name.to_string(),
                value.to_str().unwrap_or_default().to_owned(),
            )
        })
        .collect()
}

fn page(mut answer: ureq::http::Response<ureq::Body>) -> Page {
    let headers = headers(&answer);
    let location = headers
        .iter()
        .find(|(name, _)| name == "location")
        .map(|(_, value)| value.clone());
    let uri = answer.get_uri().clone();
    Page {
        status: answer.status().as_u16(),
        path: uri
            .path_and_query()
            .map(ToString::to_string)
            .unwrap_or_default(),
        location,
        headers,
        body: answer.body_mut().read_to_string().unwrap_or_default(),
    }
}

//! The WebDriver protocol, as much of it as these tests speak.
//!
//! A client library would bring an asynchronous runtime and an HTTP stack for a dozen requests, and switch on
//! `serde_json/preserve_order` for the whole workspace, so that the application under test would not be the one
//! that is released. The protocol is plain JSON over HTTP/1.1; this is all of it that is needed.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::time::Duration;

use base64::Engine;
use serde_json::{Value, json};

/// What went wrong, as a sentence.
pub type Outcome<T = ()> = Result<T, String>;

/// The key under which the protocol wraps the reference of an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Longest that one request may take. Scripts have a deadline of their own, well below.
const PATIENCE: Duration = Duration::from_secs(90);

/// A connection to a driver on this machine, with one open session.
pub struct Session {
    port: u16,
    id: String,
}

/// A reference to an element of the page.
#[derive(Clone, Debug)]
pub struct Element(String);

impl Session {
    /// Opens a session with these capabilities; this starts the application.
    ///
    /// # Errors
    /// When the driver cannot be reached or the application does not start.
    pub fn open(port: u16, capabilities: Value) -> Outcome<Self> {
        let body = json!({ "capabilities": { "alwaysMatch": capabilities } });
        let answer = request(port, "POST", "/session", Some(&body))?;
        let id = answer.get("sessionId").and_then(Value::as_str).ok_or("The driver opened no session.")?;
        let session = Self { port, id: id.to_owned() };
        session.post("/timeouts", &json!({ "implicit": 0, "script": 60_000, "pageLoad": 60_000 }))?;
        Ok(session)
    }

    /// Ends the session; this closes the application's window.
    ///
    /// # Errors
    /// When the driver cannot be reached.
    pub fn close(&self) -> Outcome {
        request(self.port, "DELETE", &format!("/session/{}", self.id), None).map(drop)
    }

    fn post(&self, path: &str, body: &Value) -> Outcome<Value> {
        request(self.port, "POST", &format!("/session/{}{path}", self.id), Some(body))
    }

    fn get(&self, path: &str) -> Outcome<Value> {
        request(self.port, "GET", &format!("/session/{}{path}", self.id), None)
    }

    /// Goes to an address. Only for proving the driver itself; the application's window goes nowhere.
    ///
    /// # Errors
    /// When the page does not load.
    pub fn go(&self, address: &str) -> Outcome {
        self.post("/url", &json!({ "url": address })).map(drop)
    }

    /// Runs a script in the page: the body of a function, with its `arguments`, and what it returns.
    ///
    /// # Errors
    /// When the script throws or takes longer than a minute.
    pub fn script(&self, body: &str, arguments: &[Value]) -> Outcome<Value> {
        self.post("/execute/sync", &json!({ "script": body, "args": arguments }))
    }

    /// Runs a script that calls its last argument when it is done.
    ///
    /// # Errors
    /// When the script throws or takes longer than a minute.
    pub fn script_later(&self, body: &str, arguments: &[Value]) -> Outcome<Value> {
        self.post("/execute/async", &json!({ "script": body, "args": arguments }))
    }

    /// The first element that a CSS selector finds.
    ///
    /// # Errors
    /// When there is none.
    pub fn find(&self, selector: &str) -> Outcome<Element> {
        let found = self.post("/element", &json!({ "using": "css selector", "value": selector }))?;
        Element::from(&found).ok_or_else(|| format!("The driver found no element for {selector}."))
    }

    /// Does something inside the frame of an element, and comes back out whatever came of it.
    ///
    /// # Errors
    /// When the frame cannot be entered or left, or what is done in it fails.
    pub fn inside<T>(&self, frame: &Element, act: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
        self.post("/frame", &json!({ "id": frame.argument() }))?;
        let outcome = act();
        self.post("/frame", &json!({ "id": null }))?;
        outcome
    }

    /// Clicks in the middle of an element, as a pointer would: something in front of it is an error.
    ///
    /// # Errors
    /// When the element is covered, out of the window or gone.
    pub fn click(&self, element: &Element) -> Outcome {
        self.post(&format!("/element/{}/click", element.0), &json!({})).map(drop)
    }

    /// Types into an element, key by key.
    ///
    /// # Errors
    /// When the element cannot be typed into.
    pub fn keys(&self, element: &Element, text: &str) -> Outcome {
        self.post(&format!("/element/{}/value", element.0), &json!({ "text": text })).map(drop)
    }

    /// Presses keys together, wherever the focus is, and lets them go in reverse: `["\u{e009}", "k"]` is Ctrl K.
    ///
    /// # Errors
    /// When the driver refuses the keys.
    pub fn chord(&self, keys: &[&str]) -> Outcome {
        let down = keys.iter().map(|key| json!({ "type": "keyDown", "value": key }));
        let up = keys.iter().rev().map(|key| json!({ "type": "keyUp", "value": key }));
        let actions: Vec<Value> = down.chain(up).collect();
        self.post("/actions", &json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": actions }] })).map(drop)
    }

    /// A picture of the page, as PNG.
    ///
    /// # Errors
    /// When the driver cannot make one.
    pub fn screenshot(&self) -> Outcome<Vec<u8>> {
        let picture = self.get("/screenshot")?;
        let text = picture.as_str().ok_or("The driver made no picture.")?;
        base64::engine::general_purpose::STANDARD.decode(text).map_err(|error| format!("The picture is damaged: {error}"))
    }

    /// Sets the size of the window, in pixels.
    ///
    /// # Errors
    /// When the driver refuses.
    pub fn resize(&self, width: u32, height: u32) -> Outcome {
        self.post("/window/rect", &json!({ "x": 0, "y": 0, "width": width, "height": height })).map(drop)
    }
}

impl Element {
    fn from(value: &Value) -> Option<Self> {
        value.get(ELEMENT)?.as_str().map(|id| Self(id.to_owned()))
    }

    /// The element as an argument of a script.
    pub fn argument(&self) -> Value {
        json!({ ELEMENT: self.0 })
    }
}

/// Whether a driver answers on this port and is ready for a session.
pub fn ready(port: u16) -> bool {
    request(port, "GET", "/status", None).is_ok_and(|status| status.get("ready").and_then(Value::as_bool).unwrap_or(true))
}

/// One request on a connection of its own, and the `value` of the answer.
fn request(port: u16, method: &str, path: &str, body: Option<&Value>) -> Outcome<Value> {
    let body = body.map(Value::to_string).unwrap_or_default();
    let answer =
        exchange(port, method, path, &body).map_err(|error| format!("The driver did not answer {method} {path}: {error}"))?;
    let answer: Value = serde_json::from_slice(&answer.1)
        .map_err(|error| format!("The driver answered {method} {path} with {} and no JSON: {error}", answer.0))?;
    let value = answer.get("value").cloned().unwrap_or_default();
    match value.get("error").and_then(Value::as_str) {
        Some(error) => Err(format!("{error}: {}", value.get("message").and_then(Value::as_str).unwrap_or_default())),
        None => Ok(value),
    }
}

/// Sends a request and reads status and body. Closing is left to this end: tauri-driver would pass the wish to close on,
/// and then lose its next request on the connection that WebKit's driver is closing.
fn exchange(port: u16, method: &str, path: &str, body: &str) -> std::io::Result<(u16, Vec<u8>)> {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
    stream.set_read_timeout(Some(PATIENCE))?;
    let length = body.len();
    let head = format!(
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n"
    );
    stream.write_all(format!("{head}{body}").as_bytes())?;
    let mut answer = Vec::new();
    let mut piece = [0; 64 * 1024];
    loop {
        if let Some(complete) = parse(&answer) {
            return Ok(complete);
        }
        match stream.read(&mut piece)? {
            0 => return Err(std::io::Error::other("the answer is cut")),
            read => answer.extend_from_slice(piece.get(..read).unwrap_or_default()),
        }
    }
}

/// Status and body of an HTTP answer, once it is complete.
fn parse(answer: &[u8]) -> Option<(u16, Vec<u8>)> {
    let end = answer.windows(4).position(|window| window == b"\r\n\r\n")?;
    let (head, rest) = answer.split_at_checked(end)?;
    let body = rest.get(4..)?;
    let head = std::str::from_utf8(head).ok()?.to_lowercase();
    let status = head.split_whitespace().nth(1)?.parse().ok()?;
    if head.contains("transfer-encoding: chunked") {
        return Some((status, unchunk(body)?));
    }
    let length = head.lines().find_map(|line| line.strip_prefix("content-length:"))?.trim().parse().ok()?;
    Some((status, body.get(..length)?.to_vec()))
}

/// The body that was sent in chunks.
fn unchunk(mut body: &[u8]) -> Option<Vec<u8>> {
    let mut whole = Vec::new();
    loop {
        let line = body.windows(2).position(|window| window == b"\r\n")?;
        let size = usize::from_str_radix(std::str::from_utf8(body.get(..line)?).ok()?.trim(), 16).ok()?;
        if size == 0 {
            // Complete only with the empty line that ends it.
            return body.ends_with(b"\r\n\r\n").then_some(whole);
        }
        let start = line + 2;
        whole.extend_from_slice(body.get(start..start + size)?);
        body = body.get(start + size + 2..)?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_read_whole_or_in_chunks() {
        let whole = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
        assert_eq!(parse(whole), Some((200, b"{}".to_vec())), "the usual answer");
        let chunks = b"HTTP/1.1 404 Not Found\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n{\"a\r\n3\r\n\":1\r\n1\r\n}\r\n0\r\n\r\n";
        assert_eq!(parse(chunks), Some((404, b"{\"a\":1}".to_vec())), "a proxy may send in chunks");
        for cut in [&b"HTTP/1.1 200 OK\r\n"[..], &whole[..whole.len() - 1], &chunks[..chunks.len() - 4]] {
            assert_eq!(parse(cut), None, "a cut answer is not yet an answer");
        }
    }
}

//! Scratch.
mod support;
use hamsokhan_domain::release::{DocumentLang, FileFormat};
#[test]
fn write_all() {
    let s = support::snapshot();
    for l in [DocumentLang::En, DocumentLang::Fa, DocumentLang::Both] {
        for f in [FileFormat::Html, FileFormat::Docx, FileFormat::Pdf] {
            let t = std::time::Instant::now();
            match hamsokhan_release::render(&s, f, l) {
                Ok(b) => { std::fs::write(format!("/tmp/w/rel/out/{}.{}", l.tag(), f.extension()), &b).unwrap(); println!("{} {} {} {:?}", l.tag(), f.extension(), b.len(), t.elapsed()) }
                Err(e) => println!("{} {}: {e}", l.tag(), f.extension()),
            }
        }
    }
}

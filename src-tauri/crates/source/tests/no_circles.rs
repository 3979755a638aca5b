//! No module of these crates imports one that imports it, directly or by way of others. `store` is one thing in several
//! files: what belongs to `Workspace` stands in the file of its matter.

use std::path::Path;

use hamsokhan_source::modules::{circle, imports};

#[test]
fn no_module_imports_one_that_imports_it() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the folder of crates");
    for name in ["app", "cli", "domain", "intake", "locale", "release", "review", "source"] {
        let graph = imports(&crates.join(name).join("src")).expect("sources that can be read");
        assert!(graph.len() > 1, "{name}: its modules were found");
        if let Some(circle) = circle(&graph) {
            panic!("{name}: {}", circle.join(" → "));
        }
    }
}

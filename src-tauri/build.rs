//! Makes a permission of every command, so that the window can be given exactly those.

include!("src/names.rs");

macro_rules! list {
    ($($module:ident: [$($name:ident),+ $(,)?]),+ $(,)?) => { &[$($(stringify!($name)),+),+] };
}

const COMMANDS: &[&str] = with_commands!(list);

fn main() {
    println!("cargo:rerun-if-changed=src/names.rs");
    let attributes = tauri_build::Attributes::new().app_manifest(tauri_build::AppManifest::new().commands(COMMANDS));
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo:warning={error:#}");
        std::process::exit(1);
    }
}

//! The desktop shell: one window over the use cases. Windows, dialogs and typed commands; no logic.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod commands;
mod dialogs;
mod shell;

use tauri::{Manager, RunEvent};
use tauri_specta::{Builder, Event, collect_commands, collect_events};

use crate::shell::{ChangedEvent, Shell};

include!("names.rs");

macro_rules! collect {
    ($($module:ident: [$($name:ident),+ $(,)?]),+ $(,)?) => {
        collect_commands![$($(commands::$module::$name),+),+]
    };
}

fn typed_commands() -> Builder<tauri::Wry> {
    Builder::<tauri::Wry>::new().disable_serde_phases().commands(with_commands!(collect)).events(collect_events![ChangedEvent])
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    #[cfg(debug_assertions)]
    if let Some(file) = std::env::args_os().skip_while(|arg| arg != "--export-bindings").nth(1) {
        let header = "// Made by `cargo xtask codegen` from the Rust types. Do not edit.\n// @ts-nocheck: the generator's own helpers are not strict.\n";
        typed_commands().export(specta_typescript::Typescript::default().header(header), file)?;
        return Ok(());
    }
    // A core file would hold the keys.
    let _ = rlimit::setrlimit(rlimit::Resource::CORE, 0, 0);

    let builder = typed_commands();
    let mut tauri = tauri::Builder::default();
    // A second start brings the first window forward. It needs a session bus, which a bare display does not have.
    if std::env::var_os("DBUS_SESSION_BUS_ADDRESS").is_some() || !cfg!(target_os = "linux") {
        tauri = tauri.plugin(tauri_plugin_single_instance::init(|app, _, _| {
            if let Some(window) = app.get_webview_window("main") {
                let _ = window.set_focus();
            }
        }));
    }
    let app = tauri
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_window_state::Builder::default().build())
        .invoke_handler(builder.invoke_handler())
        .setup(move |app| {
            builder.mount_events(app);
            let shell = Shell::new(&app.path().app_config_dir()?, &app.path().app_data_dir()?);
            let handle = app.handle().clone();
            shell.app.on_changed(Box::new(move |changed| {
                let _ = ChangedEvent(changed.clone()).emit(&handle);
            }));
            app.manage(shell);
            shell::watch_idle(app.handle().clone());
            open_window(app)
        })
        .build(tauri::generate_context!())?;
    app.run(|app, event| {
        if matches!(event, RunEvent::Exit) {
            let _ = app.state::<Shell>().app.lock();
        }
    });
    Ok(())
}

/// The main window. Its web view keeps nothing on disk and goes nowhere else.
fn open_window(app: &tauri::App) -> Result<(), Box<dyn std::error::Error>> {
    // WebKit can be driven only in a context that the shell shares, which a private one is not. So a development build
    // that is being driven gives up the private context; a release build never does.
    let driven = cfg!(debug_assertions) && std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some();
    tauri::WebviewWindowBuilder::new(app, "main", tauri::WebviewUrl::default())
        .title("Hamsokhan · همسخن")
        .inner_size(1280.0, 820.0)
        .min_inner_size(960.0, 640.0)
        .incognito(!driven)
        .on_navigation(is_ours)
        .build()?;
    Ok(())
}

/// Whether a page is the window's own. Another server of this machine is not: only a development build loads its page
/// from one.
fn is_ours(url: &tauri::Url) -> bool {
    match (url.scheme(), url.host_str()) {
        ("tauri", Some("localhost")) | ("http" | "https", Some("tauri.localhost")) => true,
        ("http", Some("localhost")) => cfg!(debug_assertions) && url.port() == Some(5173),
        // The preview of a document is a sandboxed frame that the page fills itself: nothing is fetched for it.
        _ => url.as_str() == "about:srcdoc",
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_window_goes_nowhere_else() {
        let ours = |url: &str| super::is_ours(&url.parse().expect("an address"));
        assert!(ours("tauri://localhost/index.html") && ours("https://tauri.localhost/"), "its own page");
        for url in [
            "https://example.org/",
            "http://localhost:8080/",
            "http://localhost/",
            "http://tauri.localhost.example.org/",
            "tauri://example.org/",
            "file:///etc/passwd",
            "data:text/html,x",
            "javascript:alert(1)",
        ] {
            assert!(!ours(url), "{url} is somebody else's");
        }
    }

    macro_rules! list {
        ($($module:ident: [$($name:ident),+ $(,)?]),+ $(,)?) => { vec![$($(stringify!($name)),+),+] };
    }

    #[test]
    fn the_window_may_call_each_command_and_nothing_else_of_ours() {
        let capability: serde_json::Value = serde_json::from_str(include_str!("../capabilities/main.json")).expect("valid JSON");
        let allowed: Vec<&str> = capability["permissions"]
            .as_array()
            .expect("a list")
            .iter()
            .filter_map(|p| p.as_str())
            .filter(|p| !p.contains(':'))
            .collect();
        let expected: Vec<String> =
            with_commands!(list).into_iter().map(|n: &str| format!("allow-{}", n.replace('_', "-"))).collect();
        assert_eq!(allowed, expected, "capabilities/main.json names the commands one by one, in the order of names.rs");
    }
}

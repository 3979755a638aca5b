//! The desktop shell: one window over the use cases. Windows, dialogs and typed commands; no logic.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod commands;
mod dialogs;
#[cfg(debug_assertions)]
mod export;
mod shell;

use hamsokhan_app::rules::Rules;
use tauri::{DragDropEvent, Manager, RunEvent, WindowEvent};
use tauri_specta::{Builder, Event, collect_events};

use crate::commands::release::{FileDropped, dropped};
use crate::shell::{BackupFailedEvent, ChangedEvent, CloseAskedEvent, IdleEvent, ProgressEvent, Shell};

include!(concat!(env!("OUT_DIR"), "/commands.rs"));

fn typed_commands() -> Builder<tauri::Wry> {
    Builder::<tauri::Wry>::new()
        .disable_serde_phases()
        .commands(all_commands())
        .events(collect_events![BackupFailedEvent, ChangedEvent, CloseAskedEvent, FileDropped, IdleEvent, ProgressEvent,])
        .constant("rules", Rules::new())
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    #[cfg(debug_assertions)]
    if let Some(folder) = std::env::args_os().skip_while(|arg| arg != "--export-bindings").nth(1) {
        return export::export(typed_commands(), std::path::Path::new(&folder));
    }
    hamsokhan_app::guard::harden();

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
        .on_window_event(|window, event| match event {
            WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) => {
                if let Some(path) = paths.first() {
                    dropped(window.app_handle(), path);
                }
            }
            WindowEvent::CloseRequested { api, .. } if window.state::<Shell>().unsaved() => {
                api.prevent_close();
                let _ = CloseAskedEvent.emit(window.app_handle());
            }
            _ => {}
        })
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
    use std::path::Path;

    use crate::COMMANDS;

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

    #[test]
    fn the_window_calls_every_command_it_may_call() {
        fn read(folder: &Path, text: &mut String) {
            for path in std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
                if path.is_dir() && !path.ends_with("generated") {
                    read(&path, text);
                } else if path.extension().is_some_and(|ending| ending == "ts" || ending == "tsx") {
                    text.push_str(&std::fs::read_to_string(path).expect("a source"));
                }
            }
        }
        let mut window = String::new();
        read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src"), &mut window);
        // As `api.addNote` or `useRead("notes")`: everything else that is called so is no call.
        let called = |name: &str| {
            let quoted = ["useRead(", "useReadWhen(", "read("].iter().any(|call| {
                window.split(call).skip(1).any(|rest| rest.chars().take(120).collect::<String>().contains(&format!("\"{name}\"")))
            });
            let plain = window.split(&format!("api.{name}")).skip(1).any(|rest| !rest.starts_with(|c: char| c.is_alphanumeric()));
            quoted || plain
        };
        let unused: Vec<&str> = COMMANDS.iter().copied().filter(|name| !called(&crate::export::camel(name))).collect();
        assert_eq!(unused, Vec::<&str>::new(), "permissions that the window never uses: mark them `no_window`");
    }
}

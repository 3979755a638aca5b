//! A window of the same shell that shows nothing but the colour of the main button: what starting costs before
//! Hamsokhan does anything of its own. `cargo xtask bench` measures the application beside it.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    tauri::Builder::default()
        .register_uri_scheme_protocol("blank", |_context, _request| {
            let page = "<!doctype html><html lang=\"en\" style=\"background:#2a4597\"><title>Blank</title></html>";
            tauri::http::Response::builder()
                .header("content-type", "text/html; charset=utf-8")
                .body(page.as_bytes())
                .unwrap_or_default()
        })
        .setup(|app| {
            let address = tauri::WebviewUrl::CustomProtocol("blank://localhost/".parse()?);
            tauri::WebviewWindowBuilder::new(app, "main", address)
                .title("Blank")
                .inner_size(1280.0, 820.0)
                .incognito(true)
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!())?;
    Ok(())
}

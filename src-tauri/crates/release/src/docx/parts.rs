//! The parts of a Word file that hardly change: styles, settings, fonts and what belongs to what.

use hamsokhan_domain::release::DocumentLang;

use super::escaped;
use crate::document::Document;

/// What kind of content each part holds.
pub const CONTENT_TYPES: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    "\n",
    r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">"#,
    r#"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#,
    r#"<Default Extension="xml" ContentType="application/xml"/>"#,
    r#"<Default Extension="png" ContentType="image/png"/>"#,
    r#"<Default Extension="odttf" ContentType="application/vnd.openxmlformats-officedocument.obfuscatedFont"/>"#,
    r#"<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>"#,
    r#"<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>"#,
    r#"<Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>"#,
    r#"<Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>"#,
    r#"<Override PartName="/word/fontTable.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml"/>"#,
    r#"<Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>"#,
    r#"<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>"#,
    r#"</Types>"#
);

/// What the package begins with.
pub const PACKAGE_RELATIONS: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    "\n",
    r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#,
    r#"<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>"#,
    r#"<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>"#,
    r#"</Relationships>"#
);

/// Whoever saves the file later leaves no name or time in it either.
pub const SETTINGS: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    "\n",
    r#"<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">"#,
    r#"<w:removePersonalInformation/><w:removeDateAndTime/><w:embedTrueTypeFonts/><w:saveSubsetFonts/>"#,
    r#"<w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>"#,
    r#"<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>"#,
    r#"<w:themeFontLang w:val="en-US" w:bidi="fa-IR"/></w:settings>"#
);

/// The point before an item of a list.
pub const NUMBERING: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    "\n",
    r#"<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">"#,
    r#"<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>"#,
    r#"<w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="340" w:hanging="340"/></w:pPr>"#,
    r#"<w:rPr><w:color w:val="0B7A82"/></w:rPr></w:lvl></w:abstractNum>"#,
    r#"<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>"#
);

/// The font and what to take where it cannot be loaded.
pub const FONT_TABLE: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    "\n",
    r#"<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">"#,
    r#"<w:font w:name="Vazirmatn"><w:altName w:val="Tahoma"/><w:charset w:val="B2"/><w:family w:val="swiss"/><w:pitch w:val="variable"/>"#,
    r#"<w:embedRegular r:id="rId1" w:fontKey="{5B0F8C1E-2A64-4D53-9C77-1E6A0D3F4B21}"/>"#,
    r#"<w:embedBold r:id="rId2" w:fontKey="{5B0F8C1E-2A64-4D53-9C77-1E6A0D3F4B22}"/></w:font></w:fonts>"#
);

/// Where the fonts are.
pub const FONT_RELATIONS: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    "\n",
    r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#,
    r#"<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/font" Target="fonts/regular.odttf"/>"#,
    r#"<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/font" Target="fonts/bold.odttf"/>"#,
    r#"</Relationships>"#
);

/// The last byte of the key of the regular font in [`FONT_TABLE`]; the bold one has the next.
const KEY: [u8; 16] = [0x5B, 0x0F, 0x8C, 0x1E, 0x2A, 0x64, 0x4D, 0x53, 0x9C, 0x77, 0x1E, 0x6A, 0x0D, 0x3F, 0x4B, 0x21];

/// The embedded fonts, turned unreadable as ECMA-376 part 4, section 2.8.1 asks: the first 32 bytes
/// are combined with the key, read backwards.
pub fn fonts() -> [(&'static str, Vec<u8>); 2] {
    let files: [(&str, &[u8], u8); 2] = [
        ("regular", include_bytes!("../../fonts/Vazirmatn-Regular.ttf"), 0),
        ("bold", include_bytes!("../../fonts/Vazirmatn-Bold.ttf"), 1),
    ];
    files.map(|(name, font, add)| {
        let mut key = KEY;
        if let Some(last) = key.last_mut() {
            *last += add;
        }
        let mut font = font.to_vec();
        for (byte, k) in font.iter_mut().take(32).zip(key.iter().rev().cycle()) {
            *byte ^= k;
        }
        (name, font)
    })
}

/// What belongs to the main part.
pub fn relations(pictures: usize) -> String {
    const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
         <Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">",
    );
    for (id, kind) in [("rId1", "styles"), ("rId2", "settings"), ("rId3", "numbering"), ("rId5", "fontTable")] {
        xml.push_str(&format!("<Relationship Id=\"{id}\" Type=\"{OFFICE}/{kind}\" Target=\"{kind}.xml\"/>"));
    }
    xml.push_str(&format!("<Relationship Id=\"rId4\" Type=\"{OFFICE}/footer\" Target=\"footer1.xml\"/>"));
    for n in 1..=pictures {
        xml.push_str(&format!("<Relationship Id=\"rIdChart{n}\" Type=\"{OFFICE}/image\" Target=\"media/chart{n}.png\"/>"));
    }
    xml.push_str("</Relationships>");
    xml
}

/// Title and language; no author, no time.
pub fn core(document: &Document) -> String {
    let lang = match document.lang {
        DocumentLang::En => "en-US",
        DocumentLang::Fa => "fa-IR",
        DocumentLang::Both => "en-US, fa-IR",
    };
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
         <cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{}</dc:title><dc:language>{lang}</dc:language></cp:coreProperties>",
        escaped(&document.title)
    )
}

/// A style of paragraphs.
struct Style {
    id: &'static str,
    name: &'static str,
    /// What the next paragraph is, when one is typed.
    next: &'static str,
    paragraph: &'static str,
    run: &'static str,
}

const STYLES: [Style; 9] = [
    Style { id: "BodyText", name: "Body Text", next: "BodyText", paragraph: r#"<w:spacing w:after="120"/>"#, run: "" },
    Style {
        id: "Heading1",
        name: "heading 1",
        next: "BodyText",
        paragraph: r#"<w:keepNext/><w:keepLines/><w:spacing w:after="160" w:line="252" w:lineRule="auto"/><w:outlineLvl w:val="0"/>"#,
        run: r#"<w:b/><w:bCs/><w:sz w:val="44"/><w:szCs w:val="44"/>"#,
    },
    Style {
        id: "Heading2",
        name: "heading 2",
        next: "BodyText",
        paragraph: r#"<w:keepNext/><w:keepLines/><w:spacing w:before="280" w:after="60"/><w:outlineLvl w:val="1"/>"#,
        run: r#"<w:b/><w:bCs/><w:color w:val="2A4597"/><w:sz w:val="25"/><w:szCs w:val="25"/>"#,
    },
    Style {
        id: "Kicker",
        name: "Kicker",
        next: "Heading1",
        paragraph: r#"<w:spacing w:after="80"/>"#,
        run: r#"<w:color w:val="57646A"/><w:sz w:val="18"/><w:szCs w:val="18"/>"#,
    },
    Style {
        id: "Remark",
        name: "Remark",
        next: "BodyText",
        paragraph: r#"<w:spacing w:before="80" w:after="140"/>"#,
        run: r#"<w:color w:val="57646A"/><w:sz w:val="19"/><w:szCs w:val="19"/>"#,
    },
    Style {
        id: "Quote",
        name: "Quote",
        next: "BodyText",
        paragraph: r#"<w:spacing w:before="120" w:after="160"/><w:ind w:left="340"/>"#,
        run: "",
    },
    Style {
        id: "ListBullet",
        name: "List Bullet",
        next: "ListBullet",
        paragraph: r#"<w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="60"/>"#,
        run: "",
    },
    Style {
        id: "TableText",
        name: "Table Text",
        next: "TableText",
        paragraph: r#"<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>"#,
        run: r#"<w:sz w:val="20"/><w:szCs w:val="20"/>"#,
    },
    Style {
        id: "Space",
        name: "Space",
        next: "BodyText",
        paragraph: r#"<w:spacing w:after="0" w:line="160" w:lineRule="exact"/>"#,
        run: r#"<w:sz w:val="8"/><w:szCs w:val="8"/>"#,
    },
];

/// The styles; smaller where two languages stand side by side.
pub fn styles(lang: DocumentLang) -> String {
    let size = if lang == DocumentLang::Both { 19 } else { 21 };
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
         <w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:docDefaults><w:rPrDefault><w:rPr>\
         <w:rFonts w:ascii=\"Vazirmatn\" w:hAnsi=\"Vazirmatn\" w:eastAsia=\"Vazirmatn\" w:cs=\"Vazirmatn\"/><w:color w:val=\"1D272C\"/>\
         <w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/><w:lang w:val=\"en-US\" w:eastAsia=\"en-US\" w:bidi=\"fa-IR\"/>\
         </w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"0\" w:line=\"262\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>\
         <w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>"
    );
    for mut style in STYLES {
        if style.id == "TableText" && lang == DocumentLang::Both {
            style.run = r#"<w:sz w:val="18"/><w:szCs w:val="18"/>"#;
        }
        xml.push_str(&format!(
            "<w:style w:type=\"paragraph\" w:styleId=\"{}\"><w:name w:val=\"{}\"/><w:basedOn w:val=\"Normal\"/><w:next w:val=\"{}\"/><w:qFormat/>\
             <w:pPr>{}</w:pPr><w:rPr>{}</w:rPr></w:style>",
            style.id, style.name, style.next, style.paragraph, style.run
        ));
    }
    xml.push_str(
        "<w:style w:type=\"paragraph\" w:styleId=\"Footer\"><w:name w:val=\"footer\"/><w:basedOn w:val=\"Normal\"/>\
         <w:pPr><w:jc w:val=\"center\"/></w:pPr><w:rPr><w:color w:val=\"57646A\"/><w:sz w:val=\"16\"/><w:szCs w:val=\"16\"/></w:rPr></w:style></w:styles>",
    );
    xml
}

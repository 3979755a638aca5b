//! The Fluent files as trees: every message with its texts and its selections.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;
use hamsokhan_domain::Lang;
use hamsokhan_locale::message::sources;

/// Stands for a variable or a term in a text.
pub const PLACE: char = '\u{FFFC}';

/// A selection on a variable, `{ $count -> … }`.
pub struct Selection {
    pub id: String,
    pub variable: String,
    /// Keys and texts of the variants, the last one being that of all other values.
    pub variants: Vec<(String, String)>,
    /// Variables in each variant.
    pub inside: Vec<Vec<String>>,
    /// Whether it selects by number.
    pub numeric: bool,
}

/// Every message of a language: file, id, text; one entry for each variant.
pub fn texts(lang: Lang) -> Vec<(String, String)> {
    let mut all = Vec::new();
    each(lang, &mut |id, pattern| {
        variants_of(pattern).into_iter().for_each(|text| all.push((id.to_owned(), text)));
    });
    all
}

/// Every selection of a language.
pub fn selections(lang: Lang) -> Vec<Selection> {
    let mut all = Vec::new();
    each(lang, &mut |id, pattern| select(id, pattern, &mut all));
    all
}

/// Calls for each pattern of each message and term.
fn each(lang: Lang, visit: &mut dyn FnMut(&str, &Pattern<&str>)) {
    for (_, source) in sources(lang) {
        for entry in parser::parse(*source).expect("parsed at build time too").body {
            let (id, value, attributes) = match entry {
                Entry::Message(message) => (message.id.name, message.value, message.attributes),
                Entry::Term(term) => (term.id.name, Some(term.value), term.attributes),
                _ => continue,
            };
            value.iter().chain(attributes.iter().map(|a| &a.value)).for_each(|pattern| visit(id, pattern));
        }
    }
}

fn expressions<'p, 's>(pattern: &'p Pattern<&'s str>) -> impl Iterator<Item = &'p Expression<&'s str>> {
    pattern.elements.iter().filter_map(|element| match element {
        PatternElement::Placeable { expression } => Some(expression),
        PatternElement::TextElement { .. } => None,
    })
}

/// The texts of a pattern, one for each way through its selections.
fn variants_of(pattern: &Pattern<&str>) -> Vec<String> {
    let mut texts = vec![String::new()];
    for element in &pattern.elements {
        let parts = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().flat_map(|variant| variants_of(&variant.value)).collect()
            }
            PatternElement::Placeable { .. } => vec![PLACE.to_string()],
        };
        texts = texts.iter().flat_map(|text| parts.iter().map(move |part| format!("{text}{part}"))).collect();
    }
    texts
}

fn select(id: &str, pattern: &Pattern<&str>, all: &mut Vec<Selection>) {
    for expression in expressions(pattern) {
        let Expression::Select { selector, variants } = expression else { continue };
        let InlineExpression::VariableReference { id: variable } = selector else { panic!("{id} selects by a variable") };
        let name = |key: &VariantKey<&str>| match key {
            VariantKey::NumberLiteral { value } | VariantKey::Identifier { name: value } => (*value).to_owned(),
        };
        let counts = |key: &VariantKey<&str>| match key {
            VariantKey::NumberLiteral { .. } => true,
            VariantKey::Identifier { name } => matches!(*name, "zero" | "one" | "two" | "few" | "many"),
        };
        all.push(Selection {
            id: id.to_owned(),
            variable: variable.name.to_owned(),
            variants: variants.iter().map(|v| (name(&v.key), variants_of(&v.value).join(" "))).collect(),
            inside: variants.iter().map(|v| variables(&v.value)).collect(),
            numeric: variants.iter().any(|v| counts(&v.key)),
        });
        variants.iter().for_each(|variant| select(id, &variant.value, all));
    }
}

fn variables(pattern: &Pattern<&str>) -> Vec<String> {
    expressions(pattern)
        .flat_map(|expression| match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => vec![id.name.to_owned()],
            Expression::Inline(_) => Vec::new(),
            Expression::Select { variants, .. } => variants.iter().flat_map(|variant| variables(&variant.value)).collect(),
        })
        .collect()
}

/// The variables of every message of a language that has some, those that select included.
pub fn variables_of_messages(lang: Lang) -> Vec<(String, Vec<String>)> {
    let mut all = Vec::new();
    each(lang, &mut |id, pattern| {
        let mut selections = Vec::new();
        select(id, pattern, &mut selections);
        let mut of = variables(pattern);
        of.extend(selections.into_iter().map(|selection| selection.variable));
        if !of.is_empty() {
            all.push((id.to_owned(), of));
        }
    });
    all
}

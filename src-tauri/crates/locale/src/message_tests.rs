use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use super::*;

/// What must agree between the languages: for each message and attribute its variables.
type Shape = BTreeMap<String, BTreeSet<String>>;

fn shape(source: &str) -> Shape {
    let mut shape = Shape::new();
    for entry in parser::parse(source).expect("parsed at build time too").body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name.to_owned();
        assert!(!shape.contains_key(&id), "{id} is written twice in one file");
        let mut variables = BTreeSet::new();
        message.value.iter().for_each(|pattern| of_pattern(pattern, &mut variables));
        shape.insert(id.clone(), variables);
        for attribute in &message.attributes {
            let mut variables = BTreeSet::new();
            of_pattern(&attribute.value, &mut variables);
            shape.insert(format!("{id}.{}", attribute.id.name), variables);
        }
    }
    shape
}

fn of_pattern(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, variables);
        }
    }
}

fn of_expression(expression: &Expression<&str>, variables: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, variables),
        Expression::Select { selector, variants } => {
            of_inline(selector, variables);
            variants.iter().for_each(|v| of_pattern(&v.value, variables));
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|a| of_inline(a, variables));
        }
        InlineExpression::Placeable { expression } => of_expression(expression, variables),
        _ => {}
    }
}

#[test]
fn both_languages_have_the_same_files_messages_and_variables() {
    let files = |lang| sources(lang).iter().map(|(name, _)| *name).collect::<Vec<_>>();
    assert_eq!(files(Lang::En), files(Lang::Fa), "one file for each feature in each language");
    let mut wrong = Vec::new();
    for ((name, en), (_, fa)) in sources(Lang::En).iter().zip(sources(Lang::Fa)) {
        let (en, fa) = (shape(en), shape(fa));
        for key in en.keys().chain(fa.keys()).collect::<BTreeSet<_>>() {
            match (en.get(key), fa.get(key)) {
                (Some(_), None) => wrong.push(format!("{key} has no Persian")),
                (None, Some(_)) => wrong.push(format!("{key} has no English")),
                (Some(a), Some(b)) if a != b => wrong.push(format!("{key}: variables {a:?} in English, {b:?} in Persian")),
                _ => {}
            }
            if !key.starts_with(&format!("{name}-")) {
                wrong.push(format!("{key} in {name}.ftl does not begin with {name}-"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_id_is_found_again_and_wrong_ones_are_refused() {
    for id in Id::ALL {
        assert_eq!(id.as_str().parse(), Ok(*id), "ids are sorted, so that they are found");
    }
    assert_eq!("no-such-message".parse::<Id>(), Err(UnknownId), "a wrong id is refused");
}

#[test]
fn variables_get_the_digits_of_the_language_and_are_isolated() {
    let error = |lang, count: &str| error_text(lang, "findings-open", [("count", count)]);
    assert!(
        error(Lang::Fa, "1204").contains("\u{2068}۱٬۲۰۴\u{2069} یافته"),
        "Persian digits, isolated: {}",
        error(Lang::Fa, "1204")
    );
    assert!(error(Lang::En, "12").starts_with("\u{2068}12\u{2069} findings"), "Latin digits: {}", error(Lang::En, "12"));
    assert!(
        error(Lang::En, "1").starts_with("\u{2068}1\u{2069} finding of"),
        "the plural is chosen by number: {}",
        error(Lang::En, "1")
    );
    assert!(error(Lang::Fa, "0").contains("۰"), "Persian zero is not told as one");
    assert_eq!(error_text(Lang::En, "no-such-code", []), "no-such-code", "an unknown code shows itself");
    assert!(error_text(Lang::Fa, "blank", [("field", "note_text")]).starts_with("یادداشت خالی"), "a word chooses its variant");
    assert!(error_text(Lang::En, "at_risk", [("field", "email")]).contains("email"), "codes may be written in snake case");
}

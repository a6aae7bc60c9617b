//! One Fluent file of content, in one language.

use super::Lang;
use super::outline::{Entry, Fault, outline};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use std::borrow::Cow;
use unic_langid::LanguageIdentifier;

/// The texts of one Fluent file, in one language.
pub struct Messages {
    entries: Vec<Entry>,
    bundle: FluentBundle<FluentResource>,
}

impl Messages {
    /// Reads a file. A broken entry, or the second one of a name, is left out and reported; the rest goes on.
    pub fn parse(lang: Lang, source: &str) -> (Self, Vec<Fault>) {
        let (entries, faults) = outline(source);
        let mut bundle = FluentBundle::new(vec![lang.code().parse::<LanguageIdentifier>().unwrap_or_default()]);
        // All our languages are written from left to right: no need for marks that some fonts draw as boxes.
        bundle.set_use_isolating(false);
        // Both calls below report names that are taken. `NUMBER` comes first, and `outline` has told of the others.
        bundle.add_builtins().ok();
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource(resource).ok();
        (Self { entries, bundle }, faults)
    }

    /// What can be asked for, in the order of the file.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The text of a message, or of one of its attributes; `None` if the file has none.
    ///
    /// A variable that `args` lacks is shown by its name, in braces, and logged.
    pub fn text(&self, id: &str, attribute: Option<&str>, args: Option<&FluentArgs<'_>>) -> Option<String> {
        self.find(id, attribute, args).map(Cow::into_owned)
    }

    /// As [`Self::text`], without a copy where there is nothing to put in.
    pub(super) fn find(&self, id: &str, attribute: Option<&str>, args: Option<&FluentArgs<'_>>) -> Option<Cow<'_, str>> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, args, &mut errors);
        for error in errors {
            tracing::warn!(id, attribute, %error, "a text could not be filled in");
        }
        Some(text)
    }
}

#[cfg(test)]
mod tests {
    use super::super::outline::FaultKind;
    use super::*;

    fn args<'a>(name: &'a str, value: impl Into<fluent_bundle::FluentValue<'a>>) -> FluentArgs<'a> {
        FluentArgs::from_iter([(name, value)])
    }

    #[test]
    fn breton_has_its_own_plurals() {
        let source = "n = { $count ->\n  [one] one\n  [two] two\n  [few] few\n  [many] many\n *[other] other\n }";
        let (messages, faults) = Messages::parse(Lang::Br, source);
        assert_eq!(faults, []);
        let said = |count: u32| messages.text("n", None, Some(&args("count", count))).unwrap();
        let expected =
            [(0, "other"), (1, "one"), (2, "two"), (3, "few"), (4, "few"), (5, "other"), (9, "few"), (21, "one"), (1_000_000, "many")];
        for (count, category) in expected {
            assert_eq!(said(count), category, "{count}");
        }
    }

    #[test]
    fn what_is_broken_is_left_out_and_told_where() {
        let source = "good = Bon\nbroken = { $x\nlate = Tard\n    .why = Raison\n    .now = { oops\n    .never = Jamais\nlast = Fin\n";
        let (messages, faults) = Messages::parse(Lang::Fr, source);
        for (id, attribute, expected) in [
            ("good", None, Some("Bon")),
            ("broken", None, None),
            ("late", None, Some("Tard")),
            ("late", Some("why"), Some("Raison")),
            ("late", Some("now"), None),
            ("last", None, Some("Fin")),
        ] {
            assert_eq!(messages.text(id, attribute, None).as_deref(), expected, "{id} {attribute:?}");
        }
        let lines: Vec<_> = faults.iter().map(|fault| source[..fault.span.start].matches('\n').count() + 1).collect();
        assert!(faults.iter().all(|fault| matches!(fault.kind, FaultKind::Syntax(_))), "{faults:?}");
        // An open brace is missed where the next line begins.
        assert_eq!(lines, [3, 6], "{faults:?}");
    }

    #[test]
    fn the_first_of_two_texts_counts() {
        let source = "a = Un\n    .why = Oui\n    .why = Non\nb = Deux\na = Trois\n";
        let (messages, faults) = Messages::parse(Lang::Fr, source);
        assert_eq!(messages.text("a", None, None).unwrap(), "Un");
        assert_eq!(messages.text("a", Some("why"), None).unwrap(), "Oui");
        let told: Vec<_> = faults.iter().map(|fault| (fault.kind.clone(), fault.span.clone())).collect();
        let second = source.rfind("why").unwrap();
        let third = source.rfind("a = ").unwrap();
        assert_eq!(
            told,
            [
                (FaultKind::Duplicate { id: "a.why".into() }, second..second + 3),
                (FaultKind::Duplicate { id: "a".into() }, third..third + 1)
            ]
        );
    }

    #[test]
    fn an_entry_knows_its_variables_and_its_place() {
        let source = "-brand = Pas à pas\n\n# Un mot.\nhello = Bonjour { $name }, { NUMBER($n, minimumFractionDigits: 1) ->\n    [one] { $a }\n   *[other] { bye } { -brand }\n}\n\nbye = Au revoir { $who }\n    .why = Fin { $name } ici.\n\n";
        let (messages, faults) = Messages::parse(Lang::Fr, source);
        assert_eq!(faults, []);
        let seen: Vec<_> = messages
            .entries()
            .iter()
            .map(|entry| (entry.id.as_str(), entry.attribute.as_deref(), entry.variables.join(" "), &source[entry.span.clone()]))
            .collect();
        assert_eq!(
            seen,
            [
                ("hello", None, "name n a who".into(), source[source.find("hello").unwrap()..source.find("\n\nbye").unwrap()].trim()),
                ("bye", None, "who".into(), "bye = Au revoir { $who }"),
                ("bye", Some("why"), "name".into(), "why = Fin { $name } ici."),
            ]
        );
    }

    #[test]
    fn quoting_what_is_not_there_is_a_fault() {
        let source = "-brand = Pas à pas\na = { -brand } { -brnad } { b } { a.why } { DATETIME($d) }\n";
        let (_, faults) = Messages::parse(Lang::Fr, source);
        let told: Vec<_> = faults
            .iter()
            .map(|fault| match &fault.kind {
                FaultKind::UnknownReference { to } => (to.as_str(), &source[fault.span.clone()]),
                other => panic!("{other:?}"),
            })
            .collect();
        assert_eq!(told, [("-brnad", "brnad"), ("b", "b"), ("a.why", "a.why"), ("DATETIME()", "DATETIME")]);
    }

    proptest::proptest! {
        #[test]
        fn any_file_reads_without_a_panic_and_its_spans_can_be_sliced(source in "([a-c]|[ .={}$\\[\\]*>\n\"#(-]|é|-> |why|\\{ \\$x){0,40}") {
            let (messages, faults) = Messages::parse(Lang::Fr, &source);
            for span in messages.entries().iter().map(|entry| &entry.span).chain(faults.iter().map(|fault| &fault.span)) {
                assert!(source.get(span.clone()).is_some(), "{span:?} of {source:?}");
            }
            for entry in messages.entries() {
                assert!(messages.text(&entry.id, entry.attribute.as_deref(), None).is_some(), "{entry:?} of {source:?}");
            }
        }
    }
}

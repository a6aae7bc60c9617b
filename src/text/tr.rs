//! The shell's own words, with one method a message: an id that does not exist does not compile.

use super::{FluentArgs, FluentValue, Lang, Messages};
use std::borrow::Cow;
use std::sync::LazyLock;

/// The kiosk's own words in one language. What a language does not have yet is said in French.
///
/// The methods, one a message of `locales/fr/app.ftl`, are written at build time by `generate.rs`:
/// `time-left` is `time_left`, its attribute `.hint` is `time_left_hint`, and `$count` becomes a parameter.
pub struct Tr {
    lang: Lang,
    own: Messages,
    /// The reference; none where `own` is it.
    french: Option<Messages>,
}

include!(concat!(env!("OUT_DIR"), "/app_messages.rs"));

impl Tr {
    /// The words in this language.
    pub fn new(lang: Lang) -> Self {
        // The build has read these files and refuses a fault.
        let read = |lang| Messages::parse(lang, app_source(lang)).0;
        Self { lang, own: read(lang), french: (lang != Lang::Fr).then(|| read(Lang::Fr)) }
    }

    /// What a language calls itself: "Brezhoneg". Read once, for the first screen asks at each frame.
    pub fn own_name(lang: Lang) -> &'static str {
        static NAMES: LazyLock<[(Lang, String); Lang::ALL.len()]> =
            LazyLock::new(|| Lang::ALL.map(|lang| (lang, Tr::new(lang).language_name().into_owned())));
        NAMES.iter().find(|(other, _)| *other == lang).map_or("", |(_, name)| name)
    }

    /// The language these words were asked for in.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    fn say(&self, id: &'static str, attribute: Option<&str>, args: Option<&FluentArgs<'_>>) -> Cow<'_, str> {
        self.own.find(id, attribute, args).or_else(|| self.french.as_ref()?.find(id, attribute, args)).unwrap_or(Cow::Borrowed(id))
    }
}

fn app_source(lang: Lang) -> &'static str {
    match lang {
        Lang::Fr => include_str!("../../locales/fr/app.ftl"),
        Lang::Br => include_str!("../../locales/br/app.ftl"),
        Lang::En => include_str!("../../locales/en/app.ftl"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_says_its_own_name_and_counts() {
        let said = Lang::ALL.map(|lang| {
            let tr = Tr::new(lang);
            (Tr::own_name(lang).to_owned(), tr.minutes(1), tr.minutes(2))
        });
        let expected =
            [("Français", "1 minute", "2 minutes"), ("Brezhoneg", "1 munutenn", "2 vunutenn"), ("English", "1 minute", "2 minutes")];
        assert_eq!(said, expected.map(|(name, one, two)| (name.to_owned(), one.to_owned(), two.to_owned())));
    }

    #[test]
    fn what_breton_lacks_is_said_in_french() {
        let read = |lang, source| Messages::parse(lang, source).0;
        let french = "title = Bonjour\n    .hint = Un signe\ndone = { $n ->\n [one] { $n } pas\n *[other] { $n } pas à pas\n }";
        let tr = Tr { lang: Lang::Br, own: read(Lang::Br, "title = Demat\n"), french: Some(read(Lang::Fr, french)) };
        assert_eq!(tr.say("title", None, None), "Demat");
        assert_eq!(tr.say("title", Some("hint"), None), "Un signe");
        // French plurals, and not Breton ones: zero is "one" in French.
        assert_eq!(tr.say("done", None, Some(&FluentArgs::from_iter([("n", 0)]))), "0 pas");
    }

    #[test]
    fn every_text_can_be_filled_in() {
        for lang in Lang::ALL {
            let (messages, faults) = Messages::parse(lang, app_source(lang));
            assert_eq!(faults, [], "{lang:?}");
            for entry in messages.entries() {
                let args: FluentArgs<'_> = entry.variables.iter().map(|name| (name.as_str(), 2)).collect();
                let text = messages.text(&entry.id, entry.attribute.as_deref(), Some(&args)).unwrap();
                assert!(!text.contains('{'), "{lang:?}: {}: {text}", entry.id);
            }
        }
    }
}

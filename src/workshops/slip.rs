//! The slip to take home: what was learnt, the way back, and the next workshop. Must not know how it is printed.

use super::agenda::{Event, Format, said};
use crate::text::{Lang, Tr, folded, marked, words};
use jiff::ZonedDateTime;
use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};

/// What a receipt printer of 80 mm writes on a line; a sheet of A4 has room for it in any usual type.
pub const COLUMNS: usize = 48;

/// What a slip says.
#[derive(Clone, Copy, Debug)]
pub struct Slip<'a> {
    /// The name of the kiosk or of its place.
    pub kiosk: &'a str,
    /// The title of the lesson that was done.
    pub lesson: Option<&'a str>,
    pub recap: &'a [String],
    /// The three words that lead back.
    pub code: Option<[&'a str; 3]>,
    pub workshop: Option<&'a Event>,
    pub now: &'a ZonedDateTime,
}

impl Slip<'_> {
    /// Its lines, none of them wider than [`COLUMNS`].
    pub fn text(&self, tr: &Tr) -> String {
        let mut page = Page::default();
        page.put("", self.kiosk);
        if let Some(lesson) = self.lesson {
            page.leave_a_line();
            page.put("", &tr.slip_lesson(marked::plain(lesson)));
        }
        if !self.recap.is_empty() {
            page.leave_a_line();
            page.put("", &tr.slip_recap());
            for line in self.recap {
                page.put("- ", &marked::plain(line));
            }
        }
        if let Some(words) = self.code {
            page.leave_a_line();
            page.put("", &tr.slip_code());
            page.put("  ", &words.join(" "));
        }
        if let Some(event) = self.workshop {
            page.leave_a_line();
            page.put("", &tr.slip_workshop());
            self.put_workshop(event, tr, &mut page);
            page.leave_a_line();
            page.put("", &desk_sentence(tr, event, self.now));
        }
        page.lines.join("\n") + "\n"
    }

    fn put_workshop(&self, event: &Event, tr: &Tr, page: &mut Page) {
        let example = if event.is_example { format!(" ({})", tr.agenda_example()) } else { String::new() };
        page.put("", &format!("{}{example}", event.title));
        page.put("", &said::whole(tr.lang(), event, self.now));
        if !event.place.is_empty() {
            page.put("", &tr.slip_place(event.place.as_str()));
        }
        if let Some(phone) = &event.phone {
            page.put("", &tr.slip_phone(phone.as_str()));
        }
    }
}

/// What to say to the person at the desk: "Dites à l’accueil : atelier éclair « les mots de passe », jeudi 3 décembre à 14 h."
pub fn desk_sentence(tr: &Tr, event: &Event, now: &ZonedDateTime) -> String {
    tr.slip_desk(subject(tr, event), said::beginning(tr.lang(), event, now))
}

/// The name of a format, without what explains it: "permanence" of "permanence, sur rendez-vous".
pub fn format_name(tr: &Tr, format: Format) -> String {
    tr.agenda_format(format.code()).split(',').next().unwrap_or_default().to_owned()
}

/// The format and the title, without saying twice what the title says already.
fn subject(tr: &Tr, event: &Event) -> String {
    let lang = tr.lang();
    let title = event.title.trim();
    let alone = || tr.slip_what_alone(with_inner_quotes(lang, title));
    let Some(format) = event.format else { return alone() };
    let name = format_name(tr, format);
    let said = |title: &str| tr.slip_what(name.as_str(), with_inner_quotes(lang, title));
    match after_name(title, &name) {
        Some("") => name,
        Some(rest) => theme_of(rest).map_or_else(alone, said),
        None if begins_alike(title, &name) => alone(),
        None => said(title),
    }
}

/// What follows where a title begins with the name of its format: " : les mots de passe".
fn after_name<'t>(title: &'t str, name: &str) -> Option<&'t str> {
    let mut rest = title;
    for word in words(name) {
        let start = rest.trim_start_matches(|c: char| !c.is_alphanumeric());
        let (first, after) = start.split_at_checked(start.find(|c: char| !c.is_alphanumeric()).unwrap_or(start.len()))?;
        if fold(first) != fold(word) {
            return None;
        }
        rest = after;
    }
    Some(rest.trim())
}

/// What a title is about, where a sign parts it from the format. "Permanence numérique" stays one name.
fn theme_of(rest: &str) -> Option<&str> {
    if let Some(quoted) = rest.strip_prefix('«').and_then(|rest| rest.strip_suffix('»')) {
        return Some(quoted.trim()).filter(|quoted| !quoted.is_empty() && !quoted.contains(['«', '»']));
    }
    let theme = rest.trim_start_matches([':', '–', '—', '-', '|', ',']).trim_start();
    (theme.len() < rest.len() && !theme.is_empty()).then_some(theme)
}

/// "Atelier mots de passe" tells that it is an "atelier éclair".
fn begins_alike(title: &str, name: &str) -> bool {
    let first = |text| words(text).next().map(fold);
    first(title).is_some_and(|word| Some(word) == first(name))
}

fn fold(word: &str) -> String {
    folded(word).collect::<String>().trim_end_matches('s').to_owned()
}

/// Quotes inside quotes are others.
fn with_inner_quotes(lang: Lang, title: &str) -> String {
    match lang {
        Lang::En => title.replace('“', "‘").replace('”', "’"),
        Lang::Fr | Lang::Br => {
            let opened = title.split('«').map(str::trim_start).collect::<Vec<_>>().join("“");
            opened.split('»').map(str::trim_end).collect::<Vec<_>>().join("”")
        }
    }
}

/// Lines as they are printed.
#[derive(Debug, Default)]
struct Page {
    lines: Vec<String>,
}

impl Page {
    fn leave_a_line(&mut self) {
        self.lines.push(String::new());
    }

    /// A text in lines, the first after a mark and the others below its first word.
    fn put(&mut self, mark: &str, text: &str) {
        let indent = " ".repeat(mark.len());
        let options = Options::new(COLUMNS)
            .initial_indent(mark)
            .subsequent_indent(&indent)
            // A no-break space holds: French wants one before its signs.
            .word_separator(WordSeparator::AsciiSpace)
            .word_splitter(WordSplitter::NoHyphenation)
            .wrap_algorithm(WrapAlgorithm::FirstFit);
        let text = printable(text);
        self.lines.extend(textwrap::wrap(&text, options).iter().map(|line| line.trim_end().to_owned()));
    }
}

/// A text without line ends, and without what a printer would take for orders. The type of many printers lacks U+202F.
fn printable(text: &str) -> String {
    let is_gap = |c: char| c.is_ascii_whitespace() || c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
    let words = text.split(is_gap).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ").replace("**", "").replace('\u{202f}', "\u{a0}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshops::sample::{self, at};
    use proptest::prelude::*;
    use textwrap::core::display_width;

    fn event(title: &str, format: Option<Format>) -> Event {
        Event {
            place: "Médiathèque, 3 rue du Calvaire".to_owned(),
            format,
            phone: Some("02 61 91 00 00".to_owned()),
            ..sample::event(title, "2026-12-03T14:00", "2026-12-03T16:00")
        }
    }

    fn recap() -> Vec<String> {
        [
            "Le bouton « Répondre » est sous le message.",
            "L’[[arobase]] sépare le nom de l’adresse et le nom du service.",
            "Un **courriel** envoyé ne se reprend pas.",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    fn text(lang: Lang, workshop: Option<&Event>) -> String {
        let now = at("2026-11-23T10:00");
        let slip = Slip {
            kiosk: "Borne de la médiathèque",
            lesson: Some("Répondre à un courriel"),
            recap: &recap(),
            code: Some(["amande", "bateau", "citron"]),
            workshop,
            now: &now,
        };
        slip.text(&Tr::new(lang))
    }

    fn sentence(lang: Lang, title: &str, format: Option<Format>) -> String {
        let said = desk_sentence(&Tr::new(lang), &event(title, format), &at("2026-11-23T10:00"));
        said.replace(['\u{a0}', '\u{202f}'], " ")
    }

    #[test]
    fn a_whole_slip_says_all_in_its_order() {
        let event = event("Atelier éclair : les mots de passe", Some(Format::Atelier));
        let expected = "\
Borne de la médiathèque

Votre leçon : Répondre à un courriel

À retenir :
- Le bouton « Répondre » est sous le message.
- L’arobase sépare le nom de l’adresse et le nom
  du service.
- Un courriel envoyé ne se reprend pas.

Pour reprendre, touchez « J’ai trois mots » et
écrivez :
  amande bateau citron

Pour continuer avec une personne :
Atelier éclair : les mots de passe
jeudi 3 décembre, de 14 h à 16 h
Lieu : Médiathèque, 3 rue du Calvaire
Téléphone : 02 61 91 00 00

Dites à l’accueil : atelier éclair « les mots de
passe », jeudi 3 décembre à 14 h.
";
        assert_eq!(text(Lang::Fr, Some(&event)).replace('\u{a0}', " "), expected);
    }

    #[test]
    fn what_there_is_not_leaves_no_trace() {
        let now = at("2026-11-23T10:00");
        let slip = Slip { kiosk: "Borne", lesson: Some("La souris"), recap: &[], code: None, workshop: None, now: &now };
        assert_eq!(slip.text(&Tr::new(Lang::En)), "Borne\n\nYour lesson: La souris\n");
        let bare = Event { place: String::new(), phone: None, ..event("Café", None) };
        let said = text(Lang::En, Some(&bare));
        assert!(said.contains("Café\nThursday 3 December, 2\u{a0}pm to 4\u{a0}pm\n\nSay at the desk: “Café”, Thursday 3"), "{said}");
    }

    #[test]
    fn every_language_has_its_slip() {
        let event = event("Café numérique", None);
        assert!(text(Lang::Br, Some(&event)).contains("Diriaou 3 Kerzu, 14:00–16:00"));
        assert!(text(Lang::Br, Some(&event)).contains("Lavarit en degemer"));
        assert!(text(Lang::En, Some(&event)).contains("To go on with a person:"));
    }

    #[test]
    fn an_example_says_that_it_is_one() {
        let example = Event { is_example: true, ..event("Café numérique", None) };
        assert!(text(Lang::Fr, Some(&example)).contains("Café numérique (exemple)\n"));
    }

    #[test]
    fn the_desk_hears_the_format_once() {
        use Format::{Atelier, Permanence, Point, Stage};
        for (title, format, expected) in [
            ("Les mots de passe", Some(Atelier), "atelier éclair « Les mots de passe »"),
            ("Atelier éclair : les mots de passe", Some(Atelier), "atelier éclair « les mots de passe »"),
            ("ATELIERS ÉCLAIRS – les mots de passe", Some(Atelier), "atelier éclair « les mots de passe »"),
            ("Atelier mots de passe", Some(Atelier), "« Atelier mots de passe »"),
            ("Permanence numérique", Some(Permanence), "« Permanence numérique »"),
            ("Permanence", Some(Permanence), "permanence"),
            ("Aide aux démarches", Some(Permanence), "permanence « Aide aux démarches »"),
            ("Stage « Premiers pas »", Some(Stage), "stage « Premiers pas »"),
            ("Stage « Premiers pas » 1/3", Some(Stage), "« Stage “Premiers pas” 1/3 »"),
            ("Stage « A » et « B »", Some(Stage), "« Stage “A” et “B” »"),
            ("Point d'information : les arnaques", Some(Point), "point d’information « les arnaques »"),
            ("Café numérique", None, "« Café numérique »"),
            ("Café « numérique »", None, "« Café “numérique” »"),
        ] {
            assert_eq!(sentence(Lang::Fr, title, format), format!("Dites à l’accueil : {expected}, jeudi 3 décembre à 14 h."), "{title}");
        }
    }

    #[test]
    fn the_desk_is_spoken_to_in_each_language() {
        let english = "Say at the desk: short workshop “Les ‘mots’ de passe”, Thursday 3 December at 2 pm.";
        assert_eq!(sentence(Lang::En, "Les “mots” de passe", Some(Format::Atelier)), english);
        let breton = "Lavarit en degemer : « Café numérique », Diriaou 3 Kerzu, 14:00.";
        assert_eq!(sentence(Lang::Br, "Café numérique", None), breton);
    }

    #[test]
    fn a_printer_gets_no_orders() {
        let hostile = event("Atelier\u{1b}@ \u{1d}V0\r\n\tsouris\u{2028}!", None);
        let said = text(Lang::Fr, Some(&hostile));
        assert!(said.contains("\nAtelier @ V0 souris !\n"), "{said:?}");
        assert!(!said.contains('\u{202f}'), "{said:?}");
    }

    #[test]
    fn signs_stay_with_their_word() {
        let said = text(Lang::Fr, Some(&event(&format!("{} fin\u{202f}!", "a".repeat(44)), None)));
        assert!(said.contains(&format!("{}\nfin\u{a0}!\n", "a".repeat(44))), "{said}");
    }

    #[test]
    fn wide_letters_count_twice() {
        let said = text(Lang::Fr, Some(&event(&"漢".repeat(30), None)));
        assert!(said.lines().any(|line| line == "漢".repeat(24)), "{said}");
    }

    proptest! {
        #[test]
        fn any_text_stays_between_the_edges(title in any::<String>(), place in "[ -~é漢😀\u{a0}\u{202f}\n-]{0,200}", long in "[a-zé’-]{0,120}") {
            let workshop = Event { place: place.clone(), phone: Some(long.clone()), ..event(&title, Some(Format::Stage)) };
            let now = at("2026-11-23T10:00");
            let recap = [place.clone(), long, title];
            let slip = Slip { kiosk: &place, lesson: Some(&place), recap: &recap, code: None, workshop: Some(&workshop), now: &now };
            for line in slip.text(&Tr::new(Lang::Fr)).lines() {
                prop_assert!(display_width(line) <= COLUMNS, "{:?}", line);
                prop_assert_eq!(line.trim_end(), line);
                prop_assert!(!line.chars().any(char::is_control), "{:?}", line);
            }
        }

        #[test]
        fn words_that_fit_are_whole(words in prop::collection::vec("[a-zàé’-]{1,46}", 1..30)) {
            let now = at("2026-11-23T10:00");
            let recap = [words.join(" ")];
            let slip = Slip { kiosk: "", lesson: Some(""), recap: &recap, code: None, workshop: None, now: &now };
            let text = slip.text(&Tr::new(Lang::En));
            let (_, printed) = text.split_once("remember:\n- ").unwrap();
            prop_assert_eq!(printed.split_whitespace().collect::<Vec<_>>(), words);
        }
    }
}

//! Which person to send somebody to, and why: a pure function of how the visit went and what the agenda holds.

use super::agenda::{Agenda, Event, Format};
use crate::text::{Tr, folded, words};
use jiff::ZonedDateTime;
use std::cmp::Reverse;

/// Somebody who is stuck needs a person soon: within so many days.
const SOON_DAYS: i64 = 14;
/// A workshop that is further away than this is not proposed to anybody.
const LATER_DAYS: i64 = 60;
/// A workshop in one's own commune may be so many days later than one elsewhere, and still be the better one.
const HERE_DAYS: i64 = 7;

/// How the visit goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Ease {
    /// Nothing was practised yet.
    #[default]
    Passing,
    /// Help did not get them any further.
    Stuck,
    /// Everything is new to them: a person comes first.
    Beginner,
    /// They get on with help.
    Helped,
    /// They did it on their own.
    AtEase,
}

impl Ease {
    /// Its name for texts.
    pub fn code(self) -> &'static str {
        match self {
            Self::Passing => "passing",
            Self::Stuck => "stuck",
            Self::Beginner => "beginner",
            Self::Helped => "helped",
            Self::AtEase => "at-ease",
        }
    }
}

/// What is known of a visit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Situation {
    pub ease: Ease,
    /// The theme that was practised, by its id.
    pub topic: Option<String>,
}

/// Why this one. The words are in `locales/*/app.ftl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Because {
    /// A step does not work, and with somebody it will.
    Stuck,
    /// First steps are easier with somebody.
    Beginner,
    /// It is about what was just practised.
    Practised,
    /// What was practised went well, and this goes on from there.
    NextStep,
    /// It is what comes next.
    Soon,
}

impl Because {
    fn code(self) -> &'static str {
        match self {
            Self::Stuck => "stuck",
            Self::Beginner => "beginner",
            Self::Practised => "practised",
            Self::NextStep => "next-step",
            Self::Soon => "soon",
        }
    }
}

/// Whom to go to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recommendation<'a> {
    /// None: the desk, now.
    pub event: Option<&'a Event>,
    pub because: Because,
    /// Whether it is in the kiosk's own commune.
    pub is_here: bool,
}

impl Recommendation<'_> {
    /// The reason in a sentence: "Parce que vous venez de pratiquer « Mes mots de passe », et c’est dans cette commune." `theme` is the title of
    /// what was practised.
    pub fn reason(&self, theme: &str, commune: Option<&str>, tr: &Tr) -> String {
        let here = commune.filter(|_| self.is_here && self.event.is_some()).map(|commune| {
            let (article, bare) = article(commune);
            tr.because_here(article, bare, commune)
        });
        let here = here.unwrap_or_default();
        tr.because(self.because.code(), here, theme)
    }
}

/// Which article a commune's name begins with, as the texts call it, and the rest: French says "au Folgoët".
fn article(commune: &str) -> (&'static str, &str) {
    let with = |article: &'static str, start: &str| Some((article, commune.strip_prefix(start)?));
    with("le", "Le ").or_else(|| with("les", "Les ")).unwrap_or(("none", commune))
}

/// Chooses a person or a workshop for somebody, or nothing where nothing suits.
pub fn recommend<'a>(situation: &Situation, agenda: &'a Agenda, commune: Option<&str>, now: &ZonedDateTime) -> Option<Recommendation<'a>> {
    let best = agenda
        .from(now)
        // In the order of their start: nothing that comes after is nearer.
        .take_while(|event| event.days_until(now).max(0) <= LATER_DAYS)
        .filter(|event| !event.is_full())
        .filter_map(|event| Some((rank(situation, event, now)?, event)))
        .min_by_key(|((rank, _), event)| {
            let here = is_here(event, commune);
            (*rank, event.days_until(now).max(0) + if here { 0 } else { HERE_DAYS }, Reverse(here))
        });
    match (best, situation.ease) {
        (Some(((_, because), event)), _) => Some(Recommendation { event: Some(event), because, is_here: is_here(event, commune) }),
        (None, Ease::Stuck) => Some(Recommendation { event: None, because: Because::Stuck, is_here: true }),
        (None, Ease::Beginner) => Some(Recommendation { event: None, because: Because::Beginner, is_here: true }),
        (None, Ease::Passing | Ease::Helped | Ease::AtEase) => None,
    }
}

/// How well an event suits (0 is best), and why; none where it does not.
fn rank(situation: &Situation, event: &Event, now: &ZonedDateTime) -> Option<(u8, Because)> {
    let is_soon = event.days_until(now).max(0) <= SOON_DAYS;
    let topic = situation.topic.as_deref();
    let is_on = |topic: &str| event.topics.iter().any(|other| other == topic);
    let is_on_topic = topic.is_some_and(is_on);
    // Several sessions cannot be joined once they run; an hour of help can.
    let has_begun = event.start < *now;
    if has_begun && event.format != Some(Format::Permanence) {
        return None;
    }
    match (situation.ease, event.format) {
        (Ease::Passing, _) => Some((0, Because::Soon)),
        (Ease::Stuck, Some(Format::Permanence)) if is_soon => Some((0, Because::Stuck)),
        (Ease::Stuck, Some(Format::Atelier | Format::Stage)) if is_soon && is_on_topic => Some((1, Because::Stuck)),
        (Ease::Beginner, Some(Format::Permanence)) if is_soon => Some((0, Because::Beginner)),
        (Ease::Beginner, Some(Format::Stage | Format::Atelier)) if is_on(BEGINNERS) => Some((1, Because::Beginner)),
        (Ease::Stuck | Ease::Beginner, _) => None,
        // Scams are best talked about among many, and parents come in the evening.
        (_, Some(Format::Point)) if is_on_topic && topic == Some(TALKED_ABOUT) => Some((0, Because::Practised)),
        (_, Some(Format::Atelier | Format::Stage)) if is_on_topic => {
            Some((1, if situation.ease == Ease::AtEase { Because::NextStep } else { Because::Practised }))
        }
        (_, Some(Format::Point) | None) if is_on_topic => Some((2, Because::Practised)),
        (Ease::Helped, Some(Format::Permanence)) if is_soon => Some((3, Because::Soon)),
        (Ease::AtEase, Some(Format::Atelier | Format::Stage)) if !is_on(BEGINNERS) => Some((3, Because::NextStep)),
        (Ease::Helped | Ease::AtEase, _) => None,
    }
}

/// The theme of people who begin.
const BEGINNERS: &str = "start";
/// The theme of evening talks: scams and harassment.
const TALKED_ABOUT: &str = "protect";

/// Whether its place names the commune, as a whole word.
pub fn is_here(event: &Event, commune: Option<&str>) -> bool {
    let folded_words = |text: &str| -> Vec<String> { words(&folded(text).collect::<String>()).map(str::to_owned).collect() };
    let Some(commune) = commune.map(folded_words).filter(|words| !words.is_empty()) else { return false };
    folded_words(&event.place).windows(commune.len()).any(|window| window == commune)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Lang;
    use crate::workshops::sample::{self, at};
    use Because::{Beginner, NextStep, Practised, Soon, Stuck};

    /// "permanence 2 passwords @Daoulas 5": format, days from now, topic, place, seats left.
    fn event(line: &str) -> Event {
        let mut parts = line.split(' ');
        let name = parts.next().unwrap();
        let days: i64 = parts.next().unwrap().parse().unwrap();
        let moved = |time: &str| at(time).checked_add(jiff::ToSpan::days(days)).unwrap();
        let format = Format::ALL.into_iter().find(|format| format.code() == name);
        let (start, end) = (moved("2026-12-01T14:00"), moved("2026-12-01T16:00"));
        let mut event = Event { start, end, format, ..sample::event(line, "2026-12-01T14:00", "2026-12-01T16:00") };
        for part in parts {
            match (part.strip_prefix('@'), part.parse()) {
                (Some(place), _) => event.place = format!("Mairie de {place}"),
                (None, Ok(seats)) => event.seats_left = Some(seats),
                (None, Err(_)) => event.topics.push(part.to_owned()),
            }
        }
        event
    }

    /// How it goes, with what, what there is, and what is chosen.
    type Case<'a> = (Ease, &'a str, &'a [&'a str], Option<(&'a str, Because)>);

    #[test]
    fn each_situation_has_its_choice() {
        let (passing, stuck, beginner, helped, at_ease) = (Ease::Passing, Ease::Stuck, Ease::Beginner, Ease::Helped, Ease::AtEase);
        let desk = "the desk";
        let cases: &[Case] = &[
            // Nothing to propose: nothing is proposed.
            (passing, "", &[], None),
            (helped, "mail", &[], None),
            (at_ease, "mail", &[], None),
            (passing, "", &["stage 61"], None),
            (passing, "", &["atelier 1 mail 0"], None),
            // Whoever passes by hears of what comes next, and sooner of what is here.
            (passing, "", &["stage 3", "atelier 1"], Some(("atelier 1", Soon))),
            (passing, "", &["atelier 1 @Irvillac", "stage 8 @Daoulas"], Some(("stage 8 @Daoulas", Soon))),
            (passing, "", &["atelier 1 @Irvillac", "stage 9 @Daoulas"], Some(("atelier 1 @Irvillac", Soon))),
            (passing, "", &["atelier 1 0", "stage 3 1"], Some(("stage 3 1", Soon))),
            // Who is stuck or new needs a person soon.
            (stuck, "mail", &[], Some((desk, Stuck))),
            (stuck, "mail", &["permanence 15"], Some((desk, Stuck))),
            (stuck, "mail", &["atelier 1 mail", "permanence 13"], Some(("permanence 13", Stuck))),
            (stuck, "mail", &["atelier 1 mail", "permanence 15"], Some(("atelier 1 mail", Stuck))),
            (stuck, "mail", &["atelier 1 phone", "point 2 mail"], Some((desk, Stuck))),
            (stuck, "mail", &["permanence 4 0", "permanence 6"], Some(("permanence 6", Stuck))),
            (beginner, "", &[], Some((desk, Beginner))),
            (beginner, "", &["stage 1 start", "permanence 13"], Some(("permanence 13", Beginner))),
            (beginner, "", &["stage 20 start", "atelier 1 mail"], Some(("stage 20 start", Beginner))),
            (beginner, "", &["stage 2 mail", "point 3 protect"], Some((desk, Beginner))),
            // Who gets on with help goes on with the same, or comes with their questions.
            (helped, "passwords", &["atelier 9 passwords", "permanence 2"], Some(("atelier 9 passwords", Practised))),
            (helped, "passwords", &["atelier 3 mail", "permanence 12"], Some(("permanence 12", Soon))),
            (helped, "passwords", &["atelier 3 mail", "permanence 15"], None),
            (helped, "mail", &["other 5 mail", "permanence 2"], Some(("other 5 mail", Practised))),
            (helped, "mail", &["stage 5 mail @Irvillac", "stage 11 mail @Daoulas"], Some(("stage 11 mail @Daoulas", Practised))),
            // Who is at ease goes one step up.
            (at_ease, "passwords", &["permanence 1", "atelier 9 passwords"], Some(("atelier 9 passwords", NextStep))),
            (at_ease, "passwords", &["permanence 1", "stage 4 phone"], Some(("stage 4 phone", NextStep))),
            (at_ease, "passwords", &["permanence 1", "stage 4 start"], None),
            // Scams and parents: the evening talk.
            (at_ease, "protect", &["atelier 2 protect", "point 20 protect"], Some(("point 20 protect", Practised))),
            (helped, "protect", &["atelier 2 protect", "point 20 phone"], Some(("atelier 2 protect", Practised))),
            (stuck, "protect", &["point 2 protect", "permanence 5"], Some(("permanence 5", Stuck))),
            (at_ease, "mail", &["point 20 mail"], Some(("point 20 mail", Practised))),
        ];
        for (ease, topic, events, expected) in cases {
            let agenda = Agenda::new(events.iter().map(|line| event(line)).collect());
            let situation = Situation { ease: *ease, topic: Some((*topic).to_owned()).filter(|topic| !topic.is_empty()) };
            let found = recommend(&situation, &agenda, Some("Daoulas"), &at("2026-12-01T10:00"));
            let found = found.as_ref().map(|found| (found.event.map_or(desk, |event| event.title.as_str()), found.because));
            assert_eq!(found, *expected, "{situation:?} {events:?}");
        }
    }

    #[test]
    fn what_runs_can_be_joined_only_where_people_come_one_by_one() {
        let agenda = |line| Agenda::new(vec![event(line)]);
        let found = |agenda: &Agenda| {
            recommend(&Situation::default(), agenda, None, &at("2026-12-01T15:00")).map(|found| found.event.unwrap().title.clone())
        };
        assert_eq!(found(&agenda("permanence 0")).as_deref(), Some("permanence 0"));
        assert_eq!(found(&agenda("atelier 0")), None);
    }

    #[test]
    fn the_reason_names_the_commune_as_one_says_it() {
        let tr = Tr::new(Lang::Fr);
        let event = event("atelier 3");
        let found = Recommendation { event: Some(&event), because: NextStep, is_here: true };
        for (commune, words) in
            [("Daoulas", "à Daoulas"), ("Le Folgoët", "au Folgoët"), ("Les Mées", "aux Mées"), ("Lesneven", "à Lesneven")]
        {
            let reason = found.reason("Mes courriels", Some(commune), &tr);
            assert!(reason.contains(words), "{reason}");
        }
    }

    #[test]
    fn a_place_is_here_by_whole_words_whatever_their_accents() {
        let in_place = |place: &str| Event { place: place.to_owned(), ..event("atelier 1") };
        assert!(is_here(&in_place("Médiathèque, DAOULAS"), Some("Daoulas")));
        assert!(is_here(&in_place("Mairie de L’Hôpital-Camfrout"), Some("L'Hopital Camfrout")));
        assert!(!is_here(&in_place("Daoulasien"), Some("Daoulas")));
        assert!(!is_here(&in_place("Daoulas"), None));
        assert!(!is_here(&in_place("Daoulas"), Some("")));
    }
}

//! When something is said by itself, and what: each text once, when it is new.

use super::super::theme;
use super::tree::{Kind, Spot, Tree};
use super::{Told, Typing};
use crate::text::{Lang, Tr};
use crate::visit::VoiceMode;
use crate::voice::{Piece, Say, Speech};
use egui::Rect;
use std::cmp::Ordering;
use std::collections::HashSet;
use std::ops::Deref;
use zeroize::Zeroizing;

/// The coach's part that answers what was just done.
pub const CARD: &str = "card";

/// The part of the screen that a spot is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Region {
    Bar,
    Keyboard,
    /// The mock service.
    Page,
    Coach,
    /// A page of the shell, a panel or a question.
    Shell,
}

/// The screen at this moment, as far as it matters for what is said.
pub struct Now<'a> {
    pub mode: VoiceMode,
    pub tr: &'a Tr,
    /// What was typed: found out only where something is said.
    pub typing: &'a dyn Deref<Target = Typing>,
    /// Another value for each screen.
    pub screen: u64,
    /// And for each panel or question over it.
    pub cover: Option<u64>,
    pub region: &'a dyn Fn(&Spot) -> Region,
    /// Nobody has come yet: nothing is said by itself.
    pub is_attract: bool,
    /// What the open field holds.
    pub open_field: Option<OpenField<'a>>,
}

/// The field that is being typed into.
#[derive(Clone, Copy)]
pub struct OpenField<'a> {
    pub text: &'a str,
    /// Nobody may overhear its letters.
    pub is_hidden: bool,
}

/// A gesture is answered in the next frame, whose tree is there in the one after it.
const CARD_FRAMES: u8 = 3;

/// What was there when it was last looked.
#[derive(Default)]
pub struct Narration {
    pub version: u64,
    screen: Option<u64>,
    cover: Option<u64>,
    known: HashSet<String>,
    card: Option<String>,
    /// Frames until a card that is due has been drawn.
    card_in: u8,
    field: Option<Zeroizing<String>>,
}

impl Narration {
    /// What is new in this tree and has to be said. `None` where nothing has.
    pub fn next(&mut self, tree: &Tree, now: &Now<'_>) -> Option<Told> {
        let is_new_screen = self.screen.replace(now.screen) != Some(now.screen);
        let was_covered = std::mem::replace(&mut self.cover, now.cover);
        let is_new_place = is_new_screen || now.cover.is_some() && was_covered != now.cover;
        let spots: Vec<(&Spot, Region)> = tree.spots.iter().map(|spot| (spot, (now.region)(spot))).collect();
        let before = std::mem::replace(&mut self.known, spots.iter().map(|(spot, _)| spot.name.clone()).collect());
        if now.cover.is_some() && !is_new_screen {
            // What is under a panel is still known when it closes.
            self.known.extend(before.iter().cloned());
        }
        self.card = spots.iter().find(|(spot, _)| is_card(spot)).map(|(spot, _)| spot.name.clone());
        let is_new = |spot: &Spot| is_new_place || !before.contains(&spot.name);
        let is_lesson = spots.iter().any(|(_, region)| *region == Region::Coach);
        let mut chosen: Vec<&Spot> = match now.mode {
            VoiceMode::Off => return None,
            VoiceMode::On | VoiceMode::Slow if now.is_attract => return None,
            VoiceMode::On | VoiceMode::Slow => {
                let wanted = |(spot, region): &&(&Spot, Region)| match region {
                    Region::Coach => spot.part.is_some() && is_new(spot),
                    // Somebody who reads with difficulty has to hear the choices too.
                    Region::Shell => is_new_place && !is_lesson || spot.kind == Kind::Text && is_new(spot),
                    Region::Bar | Region::Keyboard | Region::Page => false,
                };
                spots.iter().filter(wanted).map(|(spot, _)| *spot).collect()
            }
            VoiceMode::Screen => {
                let wanted = |(spot, region): &&(&Spot, Region)| match region {
                    Region::Bar | Region::Keyboard => false,
                    Region::Coach | Region::Page | Region::Shell => spot.kind == Kind::Text && is_new(spot),
                };
                spots.iter().filter(wanted).map(|(spot, _)| *spot).collect()
            }
        };
        // From top to bottom, whatever was drawn first; what the coach answers comes before what it asks next.
        chosen.sort_by(|a, b| is_card(b).cmp(&is_card(a)).then_with(|| in_reading_order(a.rect, b.rect)));
        let mut pieces = if now.mode == VoiceMode::Screen { self.typed(now) } else { Vec::new() };
        self.field = now.open_field.map(|field| Zeroizing::new(field.text.to_owned()));
        let mut places = Vec::new();
        for spot in chosen {
            pieces.extend(say(spot, now.typing, lang_of(now.tr.lang(), (now.region)(spot), spot)));
            places.push((spot.name.clone(), spot.rect));
        }
        (!pieces.is_empty()).then(|| told(pieces, places, now.mode))
    }

    /// The coach answers again, perhaps in the same words.
    pub fn expect_card(&mut self) {
        self.card_in = CARD_FRAMES;
    }

    /// One frame later. `true` while the card that is expected is not drawn yet.
    pub fn waits_for_card(&mut self) -> bool {
        if self.card_in == 1
            && let Some(card) = self.card.take()
        {
            self.known.remove(&card);
            self.version = u64::MAX;
        }
        self.card_in = self.card_in.saturating_sub(1);
        self.card_in > 0
    }

    /// The letter that was typed since it was last looked, or taken away.
    fn typed(&self, now: &Now<'_>) -> Vec<Piece> {
        let (Some(before), Some(field)) = (&self.field, now.open_field) else { return Vec::new() };
        let lang = now.tr.lang().for_lessons();
        let (old, new) = (before.chars().count(), field.text.chars().count());
        let letters = |letters: String| if field.is_hidden { Say::Hidden(1) } else { Say::Letters(Zeroizing::new(letters)) };
        match new.cmp(&old) {
            Ordering::Greater if new == old + 1 => {
                let same = before.chars().zip(field.text.chars()).take_while(|(a, b)| a == b).count();
                let letter = field.text.chars().nth(same).map(String::from).unwrap_or_default();
                vec![Piece { lang, say: letters(letter) }]
            }
            Ordering::Less => vec![Piece { lang, say: Say::Words(now.tr.spoken_erased().into_owned()) }],
            _ => Vec::new(),
        }
    }

    /// What is said of a spot that a finger has found: its name, its kind, its state.
    pub fn tell(spot: &Spot, now: &Now<'_>) -> Told {
        let tr = now.tr;
        let region = (now.region)(spot);
        let mut pieces = say(spot, now.typing, lang_of(tr.lang(), region, spot));
        let lang = tr.lang();
        let add =
            |pieces: &mut Vec<Piece>, words: std::borrow::Cow<'_, str>| pieces.push(Piece { lang, say: Say::Words(words.into_owned()) });
        match spot.kind {
            Kind::Text => {}
            Kind::Button if region == Region::Keyboard => {}
            Kind::Button => add(&mut pieces, tr.spoken_button()),
            Kind::Choice { is_on } => add(&mut pieces, if is_on { tr.spoken_choice_on() } else { tr.spoken_choice_off() }),
            Kind::Field | Kind::HiddenField => {
                add(&mut pieces, tr.spoken_field());
                let value = spot.value.as_deref().unwrap_or_default();
                if value.trim().is_empty() {
                    add(&mut pieces, tr.spoken_empty());
                } else if spot.kind == Kind::HiddenField {
                    pieces.push(Piece { lang, say: Say::Hidden(value.chars().count()) });
                } else {
                    pieces.push(Piece { lang, say: Say::Letters(Zeroizing::new(value.to_owned())) });
                }
            }
        }
        told(pieces, vec![(spot.name.clone(), spot.rect)], now.mode)
    }

    /// The coach's own words, as "Écouter" says them.
    pub fn listen(tree: &Tree, now: &Now<'_>) -> Option<Told> {
        let mut pieces = Vec::new();
        let mut places = Vec::new();
        for spot in tree.spots.iter().filter(|spot| spot.part.is_some() && (now.region)(spot) == Region::Coach) {
            pieces.extend(say(spot, now.typing, lang_of(now.tr.lang(), Region::Coach, spot)));
            places.push((spot.name.clone(), spot.rect));
        }
        (!pieces.is_empty()).then(|| told(pieces, places, now.mode))
    }
}

/// Rows from the top, each from the left. What begins less than half a target lower is in the same row.
fn in_reading_order(a: Rect, b: Rect) -> Ordering {
    #[expect(clippy::cast_possible_truncation, reason = "points of a screen")]
    let row = |rect: Rect| (rect.top() / (theme::TARGET / 2.0)).round() as i32;
    row(a).cmp(&row(b)).then(a.left().total_cmp(&b.left()))
}

fn is_card(spot: &Spot) -> bool {
    spot.part.as_deref() == Some(CARD)
}

fn say(spot: &Spot, typing: &Typing, lang: Lang) -> Vec<Piece> {
    typing.pieces(&spot.name, lang)
}

/// Lessons and services speak their own language, whatever the shell speaks.
fn lang_of(shell: Lang, region: Region, spot: &Spot) -> Lang {
    match region {
        Region::Page => shell.for_lessons(),
        Region::Coach if spot.part.is_some() => shell.for_lessons(),
        Region::Bar | Region::Keyboard | Region::Coach | Region::Shell => shell,
    }
}

fn told(pieces: Vec<Piece>, places: Vec<(String, Rect)>, mode: VoiceMode) -> Told {
    // How loud is for the kiosk to say.
    Told { speech: Speech { pieces, is_slow: mode == VoiceMode::Slow, volume: 0.0 }, places }
}

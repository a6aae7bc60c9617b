//! The words of a text that the glossary explains: one chip each, under the text. A touch opens the explanation.

use crate::content::Content;
use crate::text::marked;
use crate::ui::theme::{self, Type};
use crate::ui::widgets::{Button, Cx, Face};
use crate::visit::{Intent, Panel};
use egui::{Painter, Pos2, Rect, Ui, Vec2, vec2};

const GAP: f32 = 14.0;
/// Above the first row.
const ABOVE: f32 = 12.0;

/// Chips laid out in rows.
pub struct Chips(Vec<Chip>);

struct Chip {
    /// As it stands in the text, and its name in the glossary.
    word: String,
    id: String,
    /// From the left top corner of the first one.
    at: Vec2,
    width: f32,
}

impl Chips {
    /// One chip for each marked word that the glossary explains, each once, in rows of this width.
    pub fn of<'t>(cx: &Cx<'_>, painter: &Painter, content: &Content, texts: impl Iterator<Item = &'t str>, width: f32) -> Self {
        let mut words: Vec<(String, String)> = Vec::new();
        for term in texts.flat_map(marked::terms) {
            let is_explained = || content.glossary_text(cx.tr.lang(), &term.id).is_some();
            if words.iter().all(|(_, id)| *id != term.id) && is_explained() {
                words.push((term.shown.to_owned(), term.id));
            }
        }
        let mut at = Vec2::ZERO;
        let chips = words.into_iter().map(|(word, id)| {
            let chip = button(&word).width(painter, cx).max(theme::TARGET).min(width);
            if at.x > 0.0 && at.x + chip > width {
                at = vec2(0.0, at.y + theme::TARGET + GAP);
            }
            let here = at;
            at.x += chip + GAP;
            Chip { word, id, at: here, width: chip }
        });
        Self(chips.collect())
    }

    /// Without those that another text has too.
    pub fn without(self, other: &str) -> Self {
        let terms = marked::terms(other);
        if self.0.iter().any(|chip| terms.iter().any(|term| term.id == chip.id)) {
            Self(self.0.into_iter().filter(|chip| terms.iter().all(|term| term.id != chip.id)).collect())
        } else {
            self
        }
    }

    /// With the space above them.
    pub fn height(&self) -> f32 {
        self.0.last().map_or(0.0, |last| ABOVE + last.at.y + theme::TARGET)
    }

    pub fn show(&self, ui: &Ui, cx: &Cx<'_>, at: Pos2, intents: &mut Vec<Intent>) {
        for chip in &self.0 {
            let rect = Rect::from_min_size(at + vec2(0.0, ABOVE) + chip.at, vec2(chip.width, theme::TARGET));
            let name = cx.tr.glossary_chip(chip.word.clone());
            if button(&chip.word).name(&name).show(ui, rect, cx).clicked() {
                intents.push(Intent::Toggle(Panel::Word { id: chip.id.clone(), word: chip.word.clone() }));
            }
        }
    }
}

fn button(word: &str) -> Button<'_> {
    Button::new(word, word, Face::Secondary).kind(Type::BAR).icon("help").icon_size(30.0)
}

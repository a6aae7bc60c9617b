//! The bottom bar, always in the same place, and the two panels of choices that it opens.

use super::layout::Shape;
use super::theme::{self, Type, radius};
use super::widgets::{Button, Cx, Face, Look, card, label, radio};
use crate::text::{Tr, is_awaiting_review};
use crate::visit::{Comfort, Intent, Panel, Screen, TEXT_SIZES, Visit, VoiceMode, Volume};
use egui::{Align2, Rect, Ui, pos2, vec2};
use std::borrow::Cow;

const SIDE: f32 = 28.0;
/// What the ring of a choice takes of its button.
const RING: f32 = 62.0;
const HEIGHT: f32 = 76.0;
/// Of a button's height, what its border, its edge and its margin take.
const BESIDE_WORDS: f32 = 16.0;
/// Of a language's button on the attract screen, where there is room.
const LANGUAGE_WIDTH: f32 = 240.0;

/// One button of the bar, before it has a place.
struct Item<'a> {
    button: Button<'a>,
    intent: Intent,
}

/// Draws the bar of any screen.
pub fn show(ui: &Ui, cx: &Cx<'_>, visit: &Visit, intents: &mut Vec<Intent>) {
    let bar = cx.layout.bar();
    ui.painter().rect_filled(bar, 0.0, cx.theme.sand);
    ui.painter().hline(bar.x_range(), bar.top() + 1.0, egui::Stroke::new(2.0, cx.theme.pebble));
    let is_short = is_short(cx);
    let comfort = visit.comfort();
    let words = Words::new(cx, comfort, is_short);
    let named = |salt, label, icon, face, intent| Item { button: Button::new(salt, label, face).icon(icon), intent };
    let settings = || {
        let voice = named("voice", &words.voice, "voice", Face::Bar, Intent::Toggle(Panel::Voice));
        let contrast = named("contrast", &words.contrast, "contrast", Face::Bar, Intent::ToggleContrast);
        [
            named("text", &words.text, "text_size", Face::Bar, Intent::Toggle(Panel::TextSize)),
            Item { button: contrast.button.name(&words.contrast_name), ..contrast },
            Item { button: voice.button.name(&words.voice_name), ..voice },
        ]
    };
    if *visit.screen() == Screen::Attract {
        attract_bar(ui, cx, bar, visit, settings().into(), intents);
        return;
    }
    let mut items = vec![named("home", &words.home, "home", Face::Bar, Intent::Home)];
    if visit.rules().languages.are_several() {
        items.push(named("language", &words.language, "language", Face::Bar, Intent::Toggle(Panel::Language)));
    }
    items.extend(settings());
    items.push(named("done", &words.done, "done_exit", Face::BarEnd, Intent::Leave));
    let rows: u8 = if cx.layout.bar_is_double() { 2 } else { 1 };
    let height = if rows == 2 { (bar.height() - 36.0 - theme::TARGET_GAP) / 2.0 } else { HEIGHT };
    let top = bar.center().y - (height * f32::from(rows) + theme::TARGET_GAP * f32::from(rows - 1)) / 2.0 + 1.0;
    let per_row = items.len().div_ceil(usize::from(rows));
    for row in 0..rows {
        let y = top + f32::from(row) * (height + theme::TARGET_GAP);
        let strip = Rect::from_min_size(pos2(SIDE, y), vec2(bar.width() - 2.0 * SIDE, height));
        let here: Vec<Item<'_>> = items.drain(..per_row.min(items.len())).collect();
        // Two rows are a grid; in one row each button is as wide as its word asks.
        let widths: Vec<f32> = here.iter().map(|item| if rows == 2 { 1.0 } else { item.button.width(ui.painter(), cx) }).collect();
        place(ui, cx, strip, here, &shared(strip.width(), &widths), intents);
    }
}

fn attract_bar(ui: &Ui, cx: &Cx<'_>, bar: Rect, visit: &Visit, settings: Vec<Item<'_>>, intents: &mut Vec<Intent>) {
    let (comfort, offered) = (visit.comfort(), visit.rules().languages);
    let offered = offered.iter().filter(|_| offered.are_several());
    let languages = offered.map(|lang| {
        let name = Tr::own_name(lang);
        let is_on = comfort.lang == lang;
        let button = Button::new(name, name, Face::Bar).selected(is_on);
        let button = if is_on { button.look(on_look(cx)).kind(Type::BAR.bold()) } else { button };
        Item { button, intent: Intent::SetLanguage(lang) }
    });
    let languages: Vec<Item<'_>> = languages.collect();
    let count = languages.len();
    let strip = bar.shrink2(vec2(SIDE, (bar.height() - HEIGHT) / 2.0));
    if cx.layout.bar_is_double() {
        let height = (bar.height() - 36.0 - theme::TARGET_GAP) / 2.0;
        let first = Rect::from_min_size(pos2(SIDE, bar.top() + 18.0), vec2(strip.width(), height));
        place(ui, cx, first, languages, &shared(first.width(), &vec![1.0; count]), intents);
        let second = first.translate(vec2(0.0, height + theme::TARGET_GAP));
        place(ui, cx, second, settings, &shared(second.width(), &[1.2, 1.0, 1.0]), intents);
        return;
    }
    let wanted = |items: &[Item<'_>]| items.iter().map(|item| item.button.width(ui.painter(), cx) + 24.0).collect::<Vec<f32>>();
    let (mut left, mut right) = (vec![LANGUAGE_WIDTH; languages.len()], wanted(&settings));
    let room = strip.width() - theme::TARGET_GAP * 6.0;
    if left.iter().chain(&right).sum::<f32>() > room {
        // No room for the middle to stay free: all six share the strip.
        let all: Vec<f32> = wanted(&languages).into_iter().chain(right).collect();
        let mut shared = shared(strip.width(), &all);
        right = shared.split_off(languages.len());
        left = shared;
    }
    #[expect(clippy::cast_precision_loss, reason = "three buttons")]
    let right_width = right.iter().sum::<f32>() + theme::TARGET_GAP * (right.len() as f32 - 1.0);
    place(ui, cx, strip, languages, &left, intents);
    place(ui, cx, strip.with_min_x(strip.right() - right_width), settings, &right, intents);
}

/// Shares a row among buttons that want these widths, gaps taken off.
fn shared(width: f32, wanted: &[f32]) -> Vec<f32> {
    #[expect(clippy::cast_precision_loss, reason = "six buttons")]
    let room = width - theme::TARGET_GAP * (wanted.len() as f32 - 1.0);
    let total: f32 = wanted.iter().sum();
    wanted.iter().map(|width| width / total * room).collect()
}

fn place(ui: &Ui, cx: &Cx<'_>, strip: Rect, items: Vec<Item<'_>>, widths: &[f32], intents: &mut Vec<Intent>) {
    // One size for the whole row: the largest at which every word fits on its button.
    let is_low_enough = |size: f32| Type::BAR.size * size * cx.layout.text * theme::INK <= strip.height() - BESIDE_WORDS;
    let fits = |size: f32| {
        is_low_enough(size) && items.iter().zip(widths).all(|(item, width)| item.button.scaled(size).width(ui.painter(), cx) <= *width)
    };
    let size = (0..9_u8).map(|step| 1.0 - 0.05 * f32::from(step)).find(|size| fits(*size)).unwrap_or(0.6);
    let mut x = strip.left();
    for (item, width) in items.into_iter().zip(widths) {
        let rect = Rect::from_min_size(pos2(x, strip.top()), vec2(*width, strip.height()));
        if item.button.scaled(size).show(ui, rect, cx).clicked() {
            intents.push(item.intent);
        }
        x += width + theme::TARGET_GAP;
    }
}

fn on_look(cx: &Cx<'_>) -> Look {
    let theme = cx.theme;
    let (fill, ink) = if theme.is_high_contrast() { (theme.gorse, theme.on_gorse) } else { (theme.ink, theme.card) };
    Look { fill, pressed: fill, border: egui::Stroke::new(theme.border, fill), edge: 0.0, ink, ..Face::Bar.look(theme) }
}

/// Whether there is room for short words only.
fn is_short(cx: &Cx<'_>) -> bool {
    cx.layout.is(Shape::Compact) || cx.layout.is(Shape::Portrait) && cx.layout.text > 1.3
}

/// What stands on the button with which somebody leaves, for sentences that name it.
pub fn done_words<'a>(cx: &Cx<'a>) -> Cow<'a, str> {
    if is_short(cx) { cx.tr.bar_done_short() } else { cx.tr.bar_done() }
}

struct Words {
    home: String,
    language: String,
    text: String,
    contrast: String,
    contrast_name: String,
    voice: String,
    voice_name: String,
    done: String,
}

impl Words {
    fn new(cx: &Cx<'_>, comfort: Comfort, is_short: bool) -> Self {
        let tr = cx.tr;
        // A kiosk that cannot speak says so here.
        let mode = if cx.speaks { comfort.voice.name() } else { "none" };
        let state = |on: bool| if on { "on" } else { "off" };
        Self {
            home: tr.bar_home().into(),
            language: tr.bar_language().into(),
            text: if is_short { tr.bar_text_short().into() } else { tr.bar_text().into() },
            contrast: tr.bar_contrast().into(),
            contrast_name: tr.bar_contrast_name(state(comfort.is_high_contrast)),
            voice: if cx.speaks { tr.bar_voice().into() } else { tr.bar_voice_none().into() },
            voice_name: tr.bar_voice_name(mode),
            done: done_words(cx).into(),
        }
    }
}

/// Draws the open panel over the screen; a touch beside it closes it.
pub fn panel(ui: &Ui, cx: &Cx<'_>, visit: &Visit, intents: &mut Vec<Intent>) {
    let (title, count) = match visit.panel() {
        #[expect(clippy::cast_precision_loss, reason = "a handful")]
        Some(Panel::Language) => (cx.tr.panel_language(), visit.rules().languages.iter().count() as f32),
        Some(Panel::TextSize) => (cx.tr.panel_text(), if cx.layout.is(Shape::Compact) { 3.0 } else { 4.0 }),
        Some(Panel::Voice) => {
            voice_panel(ui, cx, visit, intents);
            return;
        }
        Some(Panel::Word { .. } | Panel::Ask | Panel::Need(_) | Panel::Workshop(..)) | None => return,
    };
    let is_language = visit.panel() == Some(&Panel::Language);
    let stage = cx.layout.stage();
    let row = theme::TARGET.max(76.0 * cx.layout.text.min(1.4));
    let title_height = cx.layout.text.mul_add(44.0, 8.0);
    let close = row;
    let width = (cx.layout.text * 560.0).min(stage.width() - 2.0 * SIDE);
    let note = if is_language { review_note(cx, visit) } else { None };
    let note_height = if note.is_some() { 40.0 * cx.layout.text.max(1.75) } else { 0.0 };
    let height = 28.0 + title_height + count * (row + theme::TARGET_GAP) + 14.0 + note_height + close + 24.0;
    let height = height.min(stage.height() - 16.0);
    let row = row.min((height - 28.0 - title_height - note_height - 38.0) / (count + 1.0) - theme::TARGET_GAP);
    let rect = Rect::from_min_size(pos2(SIDE, stage.bottom() - height - 8.0), vec2(width, height));
    panel_card(ui, cx, rect, intents);
    let inner = rect.shrink2(vec2(28.0, 0.0));
    let title_room = Rect::from_min_size(inner.min + vec2(0.0, 24.0), vec2(inner.width(), title_height));
    cx.fitted(ui.painter(), &title, Type::BUTTON, cx.theme.ink, title_room.size(), 1).paint_in(
        ui.painter(),
        title_room,
        Align2::LEFT_CENTER,
    );
    label(ui, title_room, ui.scope_id().with("panel title"), &title);
    let mut at = Rect::from_min_size(pos2(inner.left(), title_room.bottom() + 8.0), vec2(inner.width(), row));
    let mut choice = |words: &str, is_on: bool, intent: Intent| {
        let look = if is_on { Look::chosen(cx.theme, radius::BUTTON) } else { Face::Secondary.look(cx.theme) };
        let button = Button::new(words, words, Face::Secondary).look(look).left(12.0).selected(is_on);
        if button.show(ui, at, cx).clicked() {
            intents.push(intent);
        }
        radio(ui.painter(), cx, pos2(at.right() - 44.0, at.center().y - 2.0), is_on);
        at = at.translate(vec2(0.0, row + theme::TARGET_GAP));
    };
    if is_language {
        for lang in visit.rules().languages.iter() {
            choice(Tr::own_name(lang), visit.comfort().lang == lang, Intent::SetLanguage(lang));
        }
    } else {
        let offered = TEXT_SIZES.iter().filter(|size| !cx.layout.is(Shape::Compact) || **size <= 150);
        for size in offered {
            let label = cx.tr.text_size(*size);
            choice(&label, visit.comfort().text == *size, Intent::SetTextSize(*size));
        }
    }
    if let Some(note) = note {
        let room = Rect::from_min_size(at.min - vec2(0.0, 6.0), vec2(inner.width(), note_height));
        cx.fitted(ui.painter(), &note, Type::SMALL, cx.theme.slate, room.size(), 2).paint_in(ui.painter(), room, Align2::LEFT_CENTER);
        label(ui, room, ui.scope_id().with("review note"), &note);
    }
    let close_rect = Rect::from_min_max(pos2(inner.left(), rect.bottom() - 24.0 - row), pos2(inner.right(), rect.bottom() - 24.0));
    if Button::new("close panel", &cx.tr.panel_close(), Face::Secondary).icon("cross").show(ui, close_rect, cx).clicked() {
        intents.push(Intent::ClosePanel);
    }
}

/// The card of a panel. A touch beside it closes it.
fn panel_card(ui: &Ui, cx: &Cx<'_>, rect: Rect, intents: &mut Vec<Intent>) {
    let beside = ui.interact(cx.layout.screen(), ui.scope_id().with("beside panel"), egui::Sense::CLICK);
    if beside.clicked() {
        intents.push(Intent::ClosePanel);
    }
    // The panel itself takes the touches that fall between its buttons.
    ui.interact(rect, ui.scope_id().with("panel"), egui::Sense::CLICK);
    ui.painter().rect_filled(rect.translate(vec2(0.0, 6.0)), egui::CornerRadius::same(radius::CARD), cx.theme.shadow);
    card(ui.painter(), cx.theme, rect);
}

/// What is said by itself, and how loud all is: two rows of two choices, and one of four.
fn voice_panel(ui: &Ui, cx: &Cx<'_>, visit: &Visit, intents: &mut Vec<Intent>) {
    let stage = cx.layout.stage();
    let gap = theme::TARGET_GAP;
    let comfort = visit.comfort();
    let row = theme::TARGET.max(76.0 * cx.layout.text.min(1.4));
    let title_height = cx.layout.text.mul_add(44.0, 8.0);
    let titles = if cx.speaks { 2.0 } else { 3.0 };
    let height = (52.0 + titles * title_height + 4.0 * (row + gap)).min(stage.height() - 16.0);
    let row = ((height - 52.0 - titles * title_height) / 4.0 - gap).min(row);
    let width = (cx.layout.text * 900.0).min(stage.width() - 2.0 * SIDE);
    let rect = Rect::from_min_size(pos2(stage.right() - SIDE - width, stage.bottom() - height - 8.0), vec2(width, height));
    panel_card(ui, cx, rect, intents);
    let inner = rect.shrink2(vec2(28.0, 0.0));
    let mut y = rect.top() + 20.0;
    let title = |y: f32, words: &str, salt: &str| {
        let room = Rect::from_min_size(pos2(inner.left(), y), vec2(inner.width(), title_height));
        cx.fitted(ui.painter(), words, Type::BUTTON, cx.theme.ink, room.size(), 1).paint_in(ui.painter(), room, Align2::LEFT_CENTER);
        label(ui, room, ui.scope_id().with(salt), words);
    };
    let mut choice = |rect: Rect, salt: &str, words: &str, name: &str, is_on: bool, has_ring: bool, intent: Intent| {
        let look = if is_on { Look::chosen(cx.theme, radius::BUTTON) } else { Face::Secondary.look(cx.theme) };
        let button = Button::new(salt, words, Face::Secondary).name(name).look(look).padding(10.0).selected(is_on);
        // The ring has its own room on the right.
        let button = if has_ring { button.padding(RING).left(16.0 - RING) } else { button };
        if button.show(ui, rect, cx).clicked() {
            intents.push(intent);
        }
        if has_ring {
            radio(ui.painter(), cx, pos2(rect.right() - 34.0, rect.center().y - 2.0), is_on);
        }
    };
    title(y, &cx.tr.panel_voice(), "voice title");
    y += title_height;
    if !cx.speaks {
        title(y, &cx.tr.panel_voice_none(), "no voice");
        y += title_height;
    }
    let cell = |at: usize, columns: usize, y: f32| {
        #[expect(clippy::cast_precision_loss, reason = "four choices")]
        let (at, columns) = (at as f32, columns as f32);
        let width = (inner.width() - gap * (columns - 1.0)) / columns;
        Rect::from_min_size(pos2(inner.left() + at * (width + gap), y), vec2(width, row))
    };
    for (at, mode) in VoiceMode::ALL.into_iter().enumerate() {
        let place = cell(at % 2, 2, y);
        let words = cx.tr.voice_mode(mode.name());
        let is_on = comfort.voice == mode;
        if cx.speaks || mode == VoiceMode::Off {
            choice(place, mode.name(), &words, &cx.tr.voice_mode_name(mode.name()), is_on, true, Intent::SetVoice(mode));
        }
        if at % 2 == 1 {
            y += row + gap;
        }
    }
    title(y - 4.0, &cx.tr.panel_volume(), "volume title");
    y += title_height;
    for (at, volume) in Volume::ALL.into_iter().enumerate() {
        let words = cx.tr.volume(volume.name());
        let name = cx.tr.volume_name(volume.name());
        choice(cell(at, 4, y), volume.name(), &words, &name, comfort.volume == volume, false, Intent::SetVolume(volume));
    }
    y += row + gap;
    let close = Rect::from_min_size(pos2(inner.left(), y), vec2(inner.width(), row));
    if Button::new("close panel", &cx.tr.panel_close(), Face::Secondary).icon("cross").show(ui, close, cx).clicked() {
        intents.push(Intent::ClosePanel);
    }
}

/// The languages whose words still wait for a reader who knows them well.
fn review_note(cx: &Cx<'_>, visit: &Visit) -> Option<String> {
    visit.rules().languages.iter().any(is_awaiting_review).then(|| cx.tr.language_in_review().into_owned())
}

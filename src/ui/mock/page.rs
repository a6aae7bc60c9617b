//! The blocks of a mock page: first laid out from top to bottom, then drawn and made touchable.

use super::{MockView, Shown, photo};
use crate::content::{Block, Button, ButtonStyle, Choice, ElementId, Expr, Field, FieldKind, LessonId, NavItem, NoticeKind, Page, Tile};
use crate::practice::{Exercise, Fault, Gesture, Row, Scene, Strength, strength};
use crate::ui::art::icon_fill;
use crate::ui::field::{self, Edited, TextField, follow_focus};
use crate::ui::keyboard_is_open;
use crate::ui::layout::Shape;
use crate::ui::prose::Prose;
use crate::ui::theme::{self, Type, radius, stroke};
use crate::ui::widgets::{Cx, Face, label, touchable};
use crate::visit::Intent;
use egui::{Align2, Color32, CornerRadius, Galley, Painter, Rect, Role, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};
use std::sync::Arc;

/// A piece and its place, counted from the page's left top corner.
pub struct Placed<'a> {
    pub rect: Rect,
    pub element: Option<ElementId>,
    piece: Piece<'a>,
}

/// A page laid out.
pub struct LaidOut<'a> {
    pub pieces: Vec<Placed<'a>>,
    pub height: f32,
}

enum Piece<'a> {
    Words {
        galley: Arc<Galley>,
        color: Color32,
        spoken: String,
    },
    Initial(String),
    Rule,
    Button {
        button: &'a Button,
        words: String,
    },
    /// A large button beside a phone.
    Answer {
        button: &'a Button,
        words: String,
    },
    Nav {
        item: &'a NavItem,
        words: String,
        count: usize,
        is_on: bool,
    },
    /// A large icon with its name under it.
    Tile {
        tile: &'a Tile,
        words: String,
        count: usize,
    },
    /// A sheet before a camera, and which corners of its frame are in place; `None` once it is cut out.
    Photo {
        title: String,
        placed: Option<Vec<bool>>,
    },
    /// A corner of that frame; its own rect is the whole picture's.
    Corner {
        nth: usize,
        picture: Rect,
        name: String,
        is_placed: bool,
    },
    /// What one of two people said.
    Bubble {
        galley: Arc<Galley>,
        spoken: String,
        is_mine: bool,
    },
    /// A tab of the browser, in the menu.
    Tab {
        words: String,
        is_on: bool,
    },
    Row {
        name: String,
        lead: Arc<Galley>,
        main: Arc<Galley>,
        aside: Arc<Galley>,
        is_bold: bool,
        is_framed: bool,
    },
    Field {
        field: &'a Field,
        name: String,
    },
    /// A ring or a box, and what it stands for.
    Option {
        galley: Arc<Galley>,
        name: String,
        is_on: bool,
        is_box: bool,
        is_wrong: bool,
    },
    Fold {
        galley: Arc<Galley>,
        name: String,
        is_open: bool,
    },
    /// The answer to a question that folds.
    Select {
        galley: Arc<Galley>,
        name: String,
        is_open: bool,
        is_wrong: bool,
    },
    /// The steps of a form: this one, of so many.
    Steps {
        now: u8,
        of: u8,
    },
    /// How hard something is to guess: so many parts of four, and words under them.
    /// `None` while there is nothing to judge.
    Meter {
        level: Option<u8>,
        galley: Arc<Galley>,
        spoken: String,
    },
    /// "Afficher" or "Masquer", beside a field of dots.
    Show {
        words: String,
        is_on: bool,
    },
    Fault {
        galley: Arc<Galley>,
        spoken: String,
    },
    Notice {
        kind: NoticeKind,
        galley: Arc<Galley>,
        spoken: String,
    },
}

/// The disc of an answer's icon, in points.
const ANSWER_ICON: f32 = 76.0;

/// A tile is so large at 100 % text, in points.
const TILE: Vec2 = vec2(170.0, 168.0);

/// Space between two buttons: a halo has to fit round one without touching the other.
const BUTTON_GAP: f32 = 40.0;

/// Lays blocks out from top to bottom.
struct Layouter<'a, 'b> {
    cx: &'b Cx<'b>,
    painter: &'b Painter,
    exercise: &'b Exercise,
    scene: &'b Scene<'a>,
    left: f32,
    width: f32,
    y: f32,
    /// Smaller spaces, while the keyboard takes half of the screen.
    is_dense: bool,
    /// Where the values of lines begin, from the left.
    column: f32,
    pieces: Vec<Placed<'a>>,
}

/// Lays out what stands beside a phone, for a column of this width.
pub fn lay_out_beside<'a>(
    cx: &Cx<'_>,
    painter: &Painter,
    exercise: &Exercise,
    scene: &Scene<'a>,
    page: &'a Page,
    width: f32,
) -> LaidOut<'a> {
    let mut layouter =
        Layouter { cx, painter, exercise, scene, left: 0.0, width, y: 0.0, is_dense: false, column: 0.0, pieces: Vec::new() };
    for block in exercise.world().blocks(page) {
        if let Block::Answers { question, buttons } = block {
            layouter.answers_beside(question, buttons);
        }
    }
    LaidOut { height: layouter.y, pieces: layouter.pieces }
}

/// Lays out a page for a window of this size. Without `answers` where they stand beside it.
pub fn lay_out_page<'a>(
    cx: &Cx<'_>,
    painter: &Painter,
    exercise: &Exercise,
    scene: &Scene<'a>,
    page: &'a Page,
    window: Vec2,
    answers: bool,
) -> LaidOut<'a> {
    let keyboard_open = keyboard_is_open(cx.layout.shape, exercise);
    let margin = match (keyboard_open, cx.layout.shape) {
        (_, Shape::Compact) => vec2(22.0, if keyboard_open { 8.0 } else { 18.0 }),
        (true, _) => vec2(36.0, 14.0),
        (false, _) if cx.layout.text > 1.3 || scene.site.frame.is_phone() => vec2(30.0, 28.0),
        (false, _) => vec2(44.0, 32.0),
    };
    let mut layouter = Layouter {
        cx,
        painter,
        exercise,
        scene,
        left: margin.x,
        width: window.x - 2.0 * margin.x,
        y: margin.y,
        is_dense: keyboard_open || cx.layout.is(Shape::Compact),
        column: 0.0,
        pieces: Vec::new(),
    };
    layouter.faults_on_top(page);
    let blocks = exercise.world().blocks(page);
    for (at, block) in blocks.iter().enumerate() {
        if matches!(block, Block::Answers { .. }) && !answers {
            continue;
        }
        layouter.align_lines(&blocks, at);
        layouter.block(block);
    }
    // The space after the last block is the margin alone.
    let bottom = layouter.pieces.iter().map(|piece| piece.rect.bottom()).fold(0.0, f32::max);
    LaidOut { height: bottom + margin.y, pieces: layouter.pieces }
}

/// Lays out the side list, as a column beside the page or in its place.
pub fn lay_out_menu<'a>(cx: &Cx<'_>, exercise: &Exercise, scene: &Scene<'a>, width: f32, is_column: bool) -> LaidOut<'a> {
    let margin = if is_column { vec2(14.0, 20.0) } else { vec2(30.0, 24.0) };
    let height = touch_height(cx);
    let mut y = margin.y;
    let mut pieces = Vec::new();
    let page = scene.site.page(&exercise.world().place().page);
    // Folded tabs come first: they stand over everything.
    let here = page.and_then(|page| scene.site.tab_of(page));
    for tab in scene.site.live_tabs().into_iter().filter(|_| !is_column) {
        let rect = Rect::from_min_size(pos2(margin.x, y), vec2(width - 2.0 * margin.x, height));
        let words = scene.site_text(tab.as_str());
        let element = ElementId::new(tab.as_str());
        pieces.push(Placed { rect, element: Some(element), piece: Piece::Tab { words, is_on: here == Some(tab) } });
        y = rect.bottom() + theme::TARGET_GAP;
    }
    let items: &[NavItem] = if page.is_some_and(|page| page.nav) { &scene.site.nav } else { &[] };
    for item in items {
        let count = item.count.as_ref().map_or(0, |(list, marks)| exercise.world().rows(list, marks).count());
        let is_on = item.page.as_ref() == Some(&exercise.world().place().page);
        let rect = Rect::from_min_size(pos2(margin.x, y), vec2(width - 2.0 * margin.x, height + if item.primary { 4.0 } else { 0.0 }));
        let words = scene.site_text(item.id.as_str());
        pieces.push(Placed { rect, element: Some(item.id.clone()), piece: Piece::Nav { item, words, count, is_on } });
        y = rect.bottom() + if item.primary { 20.0 } else { theme::TARGET_GAP.min(if is_column { 6.0 } else { theme::TARGET_GAP }) };
    }
    LaidOut { pieces, height: y + margin.y - 6.0 }
}

/// Height of what can be touched: never under 20 mm, and taller with large type.
fn touch_height(cx: &Cx<'_>) -> f32 {
    (theme::TARGET + (cx.layout.text - 1.0) * 32.0).max(theme::TARGET)
}

impl<'a> Layouter<'a, '_> {
    fn prose<'t>(&self, words: &'t str, kind: Type, color: Color32) -> Prose<'t> {
        self.cx.prose(words, kind, color).wrap(self.width)
    }

    fn gap(&mut self, points: f32) {
        self.y += if self.is_dense { points * 0.5 } else { points };
    }

    fn value(&self, expr: &Expr) -> String {
        self.exercise.world().value(expr, self.scene).show(self.scene)
    }

    fn place(&mut self, size: Vec2, element: Option<ElementId>, piece: Piece<'a>) -> Rect {
        let rect = Rect::from_min_size(pos2(self.left, self.y), size);
        self.pieces.push(Placed { rect, element, piece });
        self.y = rect.bottom();
        rect
    }

    fn words(&mut self, words: &str, kind: Type, color: Color32) {
        self.words_said(words, kind, color, words.to_owned());
    }

    fn words_said(&mut self, words: &str, kind: Type, color: Color32, spoken: String) {
        let galley = self.prose(words, kind, color).galley(self.painter);
        self.place(vec2(self.width, galley.size().y), None, Piece::Words { galley, color, spoken });
    }

    fn block(&mut self, block: &'a Block) {
        let theme = self.cx.theme;
        match block {
            Block::Heading(expr) => {
                self.words(&self.value(expr), Type::MOCK_TITLE, theme.m_text);
                self.gap(18.0);
            }
            Block::Prose(expr) => {
                self.gap(8.0);
                let text = self.value(expr);
                for paragraph in text.split("\n\n") {
                    self.words(paragraph.trim_end(), Type::MOCK_BODY, theme.m_text);
                    self.y += if self.is_dense { 8.0 } else { 16.0 };
                }
            }
            Block::Line { label, value } => self.line(label.as_str(), value),
            Block::Byline { name, detail, aside } => self.byline(name, detail, aside),
            Block::Notice { kind, text } => {
                let words = self.value(text);
                let icon = 44.0;
                let galley = self.cx.prose(&words, Type::MOCK_BODY, theme.m_text).wrap(self.width - icon - 72.0).galley(self.painter);
                let height = galley.size().y.max(icon) + 40.0;
                self.place(vec2(self.width, height), None, Piece::Notice { kind: *kind, galley, spoken: words });
                self.gap(24.0);
            }
            Block::Buttons(buttons) => self.buttons(buttons),
            Block::Answers { question, buttons } => {
                self.gap(8.0);
                self.words(&self.value(question), Type::SMALL.bold(), theme.m_text);
                self.gap(-18.0);
                self.buttons(buttons);
            }
            Block::Field(field) => self.field(field),
            Block::Choice(choice) => self.choice(choice),
            Block::Check(check) => {
                self.option(&check.id, true, self.exercise.world().fault(&check.id).is_some());
                self.missing(&check.id);
                self.gap(14.0);
            }
            Block::Stepper { at, of, name } => self.stepper(*at, *of, name),
            Block::Answer { label, value, change } => self.answer(label.as_str(), value, change),
            Block::Fold { id, text } => self.fold(id, text),
            Block::Strength(of) => self.meter(&self.value(of)),
            Block::Photo { title, corners, lying } => self.photo(&self.value(title), corners, *lying),
            Block::Tiles(tiles) => self.tiles(tiles),
            Block::Caller { name, detail } => self.caller(name, detail),
            Block::Thread { list, only, text, mine } => {
                // The newest record is the first of its list.
                let rows: Vec<&Row> = self.exercise.world().rows(list, only).collect();
                for row in rows.into_iter().rev() {
                    let words = row.columns.get(text).map(|value| value.show(self.scene)).unwrap_or_default();
                    self.bubble(&words, row.has(mine));
                }
                self.gap(10.0);
            }
            // The world has put one of its sides in its place.
            Block::When { .. } => {}
            Block::Records { list, id, only, bold, lead, main, aside, empty, framed, .. } => {
                let rows: Vec<&Row> = self.exercise.world().rows(list, only).collect();
                if rows.is_empty() {
                    self.words(&self.scene.site_text(empty.as_str()), Type::MOCK_BODY, theme.m_text2);
                }
                for row in rows {
                    let is_bold = bold.as_ref().is_some_and(|bold| row.has(bold));
                    let column = |name: &str| row.columns.get(name).map(|value| value.show(self.scene)).unwrap_or_default();
                    self.record(ElementId::of_record(id, &row.id), [&column(lead), &column(main), &column(aside)], is_bold, *framed);
                }
                self.y += theme::TARGET_GAP;
            }
        }
    }

    /// Everything that is not right, before it is met one by one.
    fn faults_on_top(&mut self, page: &Page) {
        let world = self.exercise.world();
        let wrong: Vec<String> = world.faults(page).map(|(id, _)| format!("– {}", self.scene.site_text(id.as_str()))).collect();
        // While something is typed, its own fault stands under it.
        if wrong.is_empty() || world.editing().is_some() {
            return;
        }
        let words = format!("**{}**\n{}", self.cx.tr.mock_faults(wrong.len()), wrong.join("\n"));
        let icon = 44.0;
        let galley = self.cx.prose(&words, Type::MOCK_BODY, self.cx.theme.m_text).wrap(self.width - icon - 72.0).galley(self.painter);
        let height = galley.size().y.max(icon) + 32.0;
        self.place(vec2(self.width, height), None, Piece::Notice { kind: NoticeKind::Error, galley, spoken: words });
        self.gap(24.0);
    }

    fn stepper(&mut self, now: u8, of: u8, name: &Expr) {
        let theme = self.cx.theme;
        self.words(&self.cx.tr.mock_step(now, of), Type::MOCK_SMALL, theme.m_text2);
        self.words(&self.value(name), Type::MOCK_TITLE, theme.m_text);
        self.y += 10.0;
        self.place(vec2(self.width, 12.0), None, Piece::Steps { now, of });
        self.gap(22.0);
    }

    fn choice(&mut self, choice: &'a Choice) {
        let theme = self.cx.theme;
        self.words(&self.scene.site_text(choice.id.as_str()), Type::SMALL.bold(), theme.m_text);
        if let Some(hint) = self.scene.site_text_if_any(&format!("{}.hint", choice.id)) {
            self.words(&hint, Type::MOCK_SMALL, theme.m_text2);
        }
        self.y += 10.0;
        let is_wrong = self.exercise.world().fault(&choice.id).is_some();
        let is_open = self.exercise.world().is_open(&choice.id);
        if choice.folds {
            self.select(choice, is_open, is_wrong);
        }
        let options = if choice.folds && !is_open { &[] } else { choice.options.as_slice() };
        for option in options {
            self.option(option, false, is_wrong);
            self.y += if self.is_dense { theme::TARGET_GAP } else { 16.0 };
        }
        self.missing(&choice.id);
        self.gap(14.0);
    }

    /// The answer of a question that folds.
    fn select(&mut self, choice: &'a Choice, is_open: bool, is_wrong: bool) {
        let chosen = choice.options.iter().find(|option| self.exercise.world().is_chosen(option));
        let answer = chosen.map_or_else(|| self.cx.tr.mock_choose().into_owned(), |option| self.scene.site_text(option.as_str()));
        let name = format!("{}, {answer}", self.scene.site_text(choice.id.as_str()));
        let galley = self.cx.prose(&answer, Type::MOCK_BODY, self.cx.theme.m_text).wrap(self.width - 110.0).galley(self.painter);
        let height = (galley.size().y + 24.0).max(touch_height(self.cx));
        self.place(vec2(self.width, height), Some(choice.id.clone()), Piece::Select { galley, name, is_open, is_wrong });
        self.y += theme::TARGET_GAP;
    }

    fn option(&mut self, id: &'a ElementId, is_box: bool, is_wrong: bool) {
        let name = self.scene.site_text(id.as_str());
        let galley = self.cx.prose(&name, Type::MOCK_BODY, self.cx.theme.m_text).wrap(self.width - 96.0).galley(self.painter);
        let height = (galley.size().y + 24.0).max(touch_height(self.cx));
        let is_on = self.exercise.world().is_chosen(id);
        self.place(vec2(self.width, height), Some(id.clone()), Piece::Option { galley, name, is_on, is_box, is_wrong });
    }

    /// What is said where an answer is due and not there.
    fn missing(&mut self, id: &ElementId) {
        if self.exercise.world().fault(id).is_some() {
            let text = |part: &str| self.scene.site_text(&format!("{id}.{part}"));
            self.fault_words(format!("**{}**\n{}", text("missing"), text("missing-now")));
        }
    }

    fn answer(&mut self, label: &str, value: &Expr, change: &'a Button) {
        let theme = self.cx.theme;
        let label = self.scene.site_text(label);
        let value = self.value(value);
        let words = self.scene.site_text(change.id.as_str());
        let button_width = self.cx.prose(&words, Type::MOCK_BUTTON, Color32::PLACEHOLDER).size(self.painter).x + 56.0;
        let stacks = self.cx.layout.is(Shape::Compact) || self.cx.layout.text > 1.3;
        let room = if stacks { self.width } else { self.width - button_width - 24.0 };
        let said = format!("{label}\n**{value}**");
        let galley = self.cx.prose(&said, Type::SMALL, theme.m_text).wrap(room).galley(self.painter);
        let button_height = touch_height(self.cx);
        let (top, words_height) = (self.y, galley.size().y);
        let row = if stacks { words_height } else { words_height.max(button_height) };
        let at = pos2(self.left, top + (row - words_height) / 2.0);
        let rect = Rect::from_min_size(at, galley.size());
        self.pieces.push(Placed { rect, element: None, piece: Piece::Words { galley, color: theme.m_text, spoken: said } });
        let at = if stacks {
            pos2(self.left, top + words_height + 12.0)
        } else {
            pos2(self.left + self.width - button_width, top + (row - button_height) / 2.0)
        };
        let rect = Rect::from_min_size(at, vec2(button_width, button_height));
        self.pieces.push(Placed { rect, element: Some(change.id.clone()), piece: Piece::Button { button: change, words } });
        self.y = rect.bottom().max(top + row) + 14.0;
        self.place(vec2(self.width, 2.0), None, Piece::Rule);
        self.gap(14.0);
    }

    fn fold(&mut self, id: &'a ElementId, text: &Expr) {
        let theme = self.cx.theme;
        let name = self.scene.site_text(id.as_str());
        let is_open = self.exercise.world().is_open(id);
        let galley = self.cx.prose(&name, Type::MOCK_BUTTON, theme.m_accent).wrap(self.width - 100.0).galley(self.painter);
        let height = (galley.size().y + 24.0).max(touch_height(self.cx));
        self.place(vec2(self.width, height), Some(id.clone()), Piece::Fold { galley, name, is_open });
        if is_open {
            self.y += 12.0;
            let text = self.value(text);
            for paragraph in text.split("\n\n") {
                self.words(paragraph.trim_end(), Type::MOCK_BODY, theme.m_text);
                self.y += 12.0;
            }
        }
        self.gap(2.0 * theme::TARGET_GAP + 4.0);
    }

    fn meter(&mut self, text: &str) {
        let words = if text.trim().is_empty() {
            self.cx.tr.strength_empty().into_owned()
        } else {
            let persona = self.scene.content.personas.get(&self.scene.lesson.persona);
            let person: Vec<&str> = persona.iter().flat_map(|one| [one.first_name.as_str(), one.last_name.as_str()]).collect();
            // Reckoned once, not with each frame. In another lesson somebody else would choose it.
            let lesson = self.scene.lesson_id;
            let Strength { level, cause } = self.painter.ctx().memory_mut(|memory| {
                let last: &mut Option<(LessonId, String, Strength)> = memory.data.get_temp_mut_or_default(egui::Id::unique("strength"));
                match last {
                    Some((of, judged, found)) if of == lesson && judged == text => *found,
                    _ => last.insert((lesson.clone(), text.to_owned(), strength(text, &person))).2,
                }
            });
            let level_words = self.cx.tr.strength(level);
            let more = match cause {
                Some(cause) => format!("{}\n{}", self.cx.tr.strength_why(cause.code()), self.cx.tr.strength_why_now(cause.code())),
                None => self.cx.tr.strength_good().into_owned(),
            };
            return self.meter_words(Some(level), format!("**{level_words}**\n{more}"));
        };
        self.meter_words(None, words);
    }

    fn meter_words(&mut self, level: Option<u8>, spoken: String) {
        let galley = self.cx.prose(&spoken, Type::MOCK_BODY, self.cx.theme.m_text).wrap(self.width - 48.0).galley(self.painter);
        self.gap(8.0);
        self.place(vec2(self.width, galley.size().y + 72.0), None, Piece::Meter { level, galley, spoken });
        self.gap(20.0);
    }

    fn tiles(&mut self, tiles: &'a [Tile]) {
        self.gap(8.0);
        let gap = theme::TARGET_GAP + 8.0;
        let text = self.cx.layout.text;
        // Where there is little room, the name stands beside the icon.
        let size = if self.is_dense { vec2(226.0, touch_height(self.cx)) } else { vec2(TILE.x, TILE.y + 72.0 * (text - 1.0)) };
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few tiles side by side")]
        let columns = (((self.width + gap) / (size.x * text + gap)) as usize).clamp(1, tiles.len().max(1));
        #[expect(clippy::cast_precision_loss, reason = "a few tiles side by side")]
        let width = ((self.width + gap) / columns as f32 - gap).min(size.x * text * 1.25);
        let height = size.y;
        let top = self.y;
        for (at, tile) in tiles.iter().enumerate() {
            #[expect(clippy::cast_precision_loss, reason = "a few tiles")]
            let place = vec2((at % columns) as f32 * (width + gap), (at / columns) as f32 * (height + gap));
            let rect = Rect::from_min_size(pos2(self.left, top) + place, vec2(width, height));
            let words = self.scene.site_text(tile.id.as_str());
            let count = tile.count.as_ref().map_or(0, |(list, marks)| self.exercise.world().rows(list, marks).count());
            self.pieces.push(Placed { rect, element: Some(tile.id.clone()), piece: Piece::Tile { tile, words, count } });
            self.y = rect.bottom();
        }
        self.gap(28.0);
    }

    fn photo(&mut self, title: &str, corners: &'a [ElementId], is_lying: bool) {
        self.gap(6.0);
        // As high as leaves room for a button under it.
        let most = if self.is_dense { 210.0 } else { 460.0 };
        let size = vec2(self.width.min(most * photo::ASPECT), most.min(self.width / photo::ASPECT));
        let is_straight = corners.is_empty() && !is_lying;
        let size = if is_straight { vec2(size.y * 0.72, size.y) } else { size };
        let picture = Rect::from_min_size(pos2(self.left + (self.width - size.x) / 2.0, self.y), size);
        let placed: Vec<bool> = corners.iter().map(|corner| self.exercise.world().is_chosen(corner)).collect();
        let piece = Piece::Photo { title: title.to_owned(), placed: (!is_straight).then(|| placed.clone()) };
        self.pieces.push(Placed { rect: picture, element: None, piece });
        for (nth, (corner, is_placed)) in corners.iter().zip(placed).enumerate() {
            let name = self.scene.site_text(corner.as_str());
            let rect = Rect::from_center_size(photo::corner(picture, nth, is_placed), Vec2::splat(theme::TARGET));
            self.pieces.push(Placed { rect, element: Some(corner.clone()), piece: Piece::Corner { nth, picture, name, is_placed } });
        }
        // The lower corners reach out of the picture a little.
        self.y = picture.bottom() + if corners.is_empty() { 0.0 } else { theme::TARGET_GAP };
        self.gap(20.0);
    }

    fn caller(&mut self, name: &Expr, detail: &Expr) {
        let theme = self.cx.theme;
        let (name, detail) = (self.value(name), self.value(detail));
        self.gap(18.0);
        let disc = if self.is_dense { 84.0 } else { 132.0 };
        let rect = Rect::from_min_size(pos2(self.left + (self.width - disc) / 2.0, self.y), Vec2::splat(disc));
        let initial = name.chars().next().map(String::from).unwrap_or_default();
        self.pieces.push(Placed { rect, element: None, piece: Piece::Initial(initial) });
        self.y = rect.bottom() + 14.0;
        for (words, kind, color) in [(name, Type::MOCK_TITLE, theme.m_text), (detail, Type::MOCK_BODY, theme.m_text2)] {
            let galley = self.prose(&words, kind, color).galley(self.painter);
            let at = pos2(self.left + (self.width - galley.size().x) / 2.0, self.y);
            let rect = Rect::from_min_size(at, galley.size());
            self.pieces.push(Placed { rect, element: None, piece: Piece::Words { galley, color, spoken: words } });
            self.y = rect.bottom();
        }
        self.gap(24.0);
    }

    fn bubble(&mut self, words: &str, is_mine: bool) {
        let margin = vec2(24.0, 16.0);
        let most = self.width * 0.86 - 2.0 * margin.x;
        let galley = self.cx.prose(words, Type::MOCK_BODY, self.cx.theme.m_text).wrap(most).galley(self.painter);
        let size = galley.size() + 2.0 * margin;
        let left = if is_mine { self.left + self.width - size.x } else { self.left };
        let rect = Rect::from_min_size(pos2(left, self.y), size);
        let spoken = if is_mine { self.cx.tr.mock_mine(words) } else { words.to_owned() };
        self.pieces.push(Placed { rect, element: None, piece: Piece::Bubble { galley, spoken, is_mine } });
        self.y = rect.bottom() + if self.is_dense { 8.0 } else { 14.0 };
    }

    /// The values of lines that follow each other stand under each other, where the longest label leaves room for them.
    fn align_lines(&mut self, blocks: &[&Block], at: usize) {
        let is_line = |block: &&&Block| matches!(block, Block::Line { .. });
        if at > 0 && blocks.get(at - 1).as_ref().is_some_and(is_line) {
            return;
        }
        let widths = blocks.iter().skip(at).map_while(|block| match block {
            Block::Line { label, .. } => {
                let label = self.scene.site_text(label.as_str());
                Some(self.cx.prose(&label, Type::SMALL, Color32::PLACEHOLDER).size(self.painter).x + 24.0)
            }
            _ => None,
        });
        self.column = widths.fold(88.0, f32::max).min(self.width * 0.6);
    }

    fn line(&mut self, label: &str, value: &Expr) {
        let theme = self.cx.theme;
        let label = self.scene.site_text(label);
        let value = self.value(value);
        let label_width = self.column;
        let spoken = format!("{label} {value}");
        let value = self.cx.prose(&value, Type::SMALL.bold(), theme.m_text).wrap(self.width - label_width).galley(self.painter);
        let label = self.cx.prose(&label, Type::SMALL, theme.m_text2).wrap(label_width - 16.0).galley(self.painter);
        let height = value.size().y.max(label.size().y) + 20.0;
        let (top, left) = (self.y, self.left);
        let put = |galley: Arc<Galley>, x: f32, color: Color32, spoken: String| Placed {
            rect: Rect::from_min_size(pos2(x, top + (height - galley.size().y) / 2.0), galley.size()),
            element: None,
            piece: Piece::Words { galley, color, spoken },
        };
        let label = put(label, left, theme.m_text2, String::new());
        let value = put(value, left + label_width, theme.m_text, spoken);
        self.pieces.extend([label, value]);
        self.y += height;
        self.place(vec2(self.width, 2.0), None, Piece::Rule);
        self.gap(14.0);
    }

    fn byline(&mut self, name: &Expr, detail: &Expr, aside: &Expr) {
        let theme = self.cx.theme;
        let (name, detail, aside) = (self.value(name), self.value(detail), self.value(aside));
        let disc = 68.0;
        let text_left = self.left + disc + 18.0;
        let aside_galley = self.cx.prose(&aside, Type::MOCK_SMALL, theme.m_text2).galley(self.painter);
        // With large type the date takes a row of its own.
        let has_room = self.width - disc - 18.0 - aside_galley.size().x > 420.0 * self.cx.layout.text;
        let text_width = self.width - disc - 18.0 - if has_room { aside_galley.size().x + 20.0 } else { 0.0 };
        let initial = name.chars().next().map(String::from).unwrap_or_default();
        let top = self.y;
        let mut put = |galley: Arc<Galley>, at: egui::Pos2, color: Color32, spoken: String| {
            let rect = Rect::from_min_size(at, galley.size());
            self.pieces.push(Placed { rect, element: None, piece: Piece::Words { galley, color, spoken } });
            rect.bottom()
        };
        let name_galley = self.cx.prose(&name, Type::LABEL.bold(), theme.m_text).wrap(text_width).galley(self.painter);
        let detail_galley = self.cx.prose(&detail, Type::MOCK_SMALL, theme.m_text2).wrap(text_width).galley(self.painter);
        let mut bottom = put(name_galley, pos2(text_left, top), theme.m_text, name);
        bottom = put(detail_galley, pos2(text_left, bottom), theme.m_text2, detail);
        if has_room {
            let x = self.left + self.width - aside_galley.size().x;
            put(aside_galley, pos2(x, top + 2.0), theme.m_text2, aside);
        } else {
            bottom = put(aside_galley, pos2(text_left, bottom), theme.m_text2, aside);
        }
        let disc_rect = Rect::from_min_size(pos2(self.left, top), Vec2::splat(disc));
        self.pieces.push(Placed { rect: disc_rect, element: None, piece: Piece::Initial(initial) });
        self.y = bottom.max(disc_rect.bottom());
        self.gap(20.0);
        self.place(vec2(self.width, 2.0), None, Piece::Rule);
        self.gap(18.0);
    }

    fn buttons(&mut self, buttons: &'a [Button]) {
        // Rows of buttons that follow each other are one group.
        let follows = matches!(self.pieces.last(), Some(Placed { piece: Piece::Button { .. }, .. }));
        self.gap(match (follows, self.is_dense) {
            (true, _) => 4.0,
            (false, true) => 28.0,
            (false, false) => 32.0,
        });
        let height = touch_height(self.cx);
        let gap = if self.is_dense { theme::TARGET_GAP + 6.0 } else { BUTTON_GAP };
        let mut x = self.left;
        let mut row = self.pieces.len();
        for button in buttons {
            let words = self.scene.site_text(button.id.as_str());
            let shown = if button.off { format!("{words}. {}", self.cx.tr.mock_off()) } else { words.clone() };
            let icon = if button.icon.is_some() { 34.0 * self.cx.layout.text + 12.0 } else { 0.0 };
            let width = self.cx.prose(&shown, Type::MOCK_BUTTON, Color32::PLACEHOLDER).size(self.painter).x + icon + 56.0;
            let width = width.max(theme::TARGET).min(self.width);
            if x > self.left && x + width > self.left + self.width {
                x = self.left;
                self.y += height + gap.min(28.0);
                self.fill_row(row);
                row = self.pieces.len();
            }
            let rect = Rect::from_min_size(pos2(x, self.y), vec2(width, height));
            self.pieces.push(Placed { rect, element: Some(button.id.clone()), piece: Piece::Button { button, words } });
            x += width + gap;
        }
        self.fill_row(row);
        self.y += height;
        self.gap(if self.is_dense { 2.0 * theme::TARGET_GAP } else { 24.0 });
    }

    /// On a phone, the buttons of a row fill its width: thumbs like that.
    fn fill_row(&mut self, first: usize) {
        if !self.scene.site.frame.is_phone() {
            return;
        }
        let Some(row) = self.pieces.get_mut(first..) else { return };
        let Some(spare) = row.last().map(|last| self.left + self.width - last.rect.right()) else { return };
        #[expect(clippy::cast_precision_loss, reason = "a few buttons side by side")]
        let each = spare / row.len() as f32;
        let mut shift = 0.0;
        for button in row {
            button.rect = button.rect.translate(vec2(shift, 0.0));
            button.rect.max.x += each;
            shift += each;
        }
    }

    fn answers_beside(&mut self, question: &Expr, buttons: &'a [Button]) {
        let theme = self.cx.theme;
        self.words(&self.value(question), Type::INSTRUCTION, theme.ink);
        self.y += 24.0;
        for button in buttons {
            let words = self.scene.site_text(button.id.as_str());
            let icon = if button.icon.is_some() { ANSWER_ICON + 24.0 } else { 0.0 };
            let room = self.width - icon - 56.0;
            let words_height = self.cx.prose(&words, Type::VERDICT, theme.ink).wrap(room).size(self.painter).y;
            let height = (words_height + 40.0).max(if button.icon.is_some() { 116.0 } else { 96.0 });
            self.place(vec2(self.width, height), Some(button.id.clone()), Piece::Answer { button, words });
            self.y += 20.0;
        }
    }

    fn field(&mut self, field: &'a Field) {
        let theme = self.cx.theme;
        let name = self.scene.site_text(field.id.as_str());
        // The field itself has this name for a screen reader.
        self.words_said(&name, Type::SMALL.bold(), theme.m_text, String::new());
        if let Some(hint) = self.scene.site_text_if_any(&format!("{}.hint", field.id)) {
            self.words(&hint, Type::MOCK_SMALL, theme.m_text2);
        }
        // Room for the halo between the words and the field.
        self.y += 10.0;
        let text = self.exercise.world().typed(&field.id);
        let row = field::row(self.cx);
        let height = match field.kind {
            FieldKind::Long => {
                let text_height =
                    field::galley(self.painter, self.cx, text, self.width - 2.0 * field::MARGIN.x, true, theme.m_text).size().y;
                let least: f32 = if self.cx.layout.is(Shape::Compact) && self.is_dense { 2.0 } else { 3.0 };
                text_height.max(row * least) + 2.0 * field::MARGIN.y
            }
            _ => (row + 2.0 * field::MARGIN.y).max(76.0),
        };
        // A field is as wide as what it is for.
        let width = match field.kind {
            FieldKind::Code(length) => {
                f32::from(length).mul_add(code_pitch(self.painter, self.cx, length, self.width), 2.0 * field::MARGIN.x)
            }
            FieldKind::Number | FieldKind::Amount | FieldKind::Date => (420.0 * self.cx.layout.text).min(self.width),
            _ => self.width,
        };
        let show = (field.kind == FieldKind::Password).then(|| {
            let is_on = self.exercise.world().is_open(&ElementId::to_show(&field.id));
            let words = if is_on { self.cx.tr.mock_hide() } else { self.cx.tr.mock_show() };
            let wide = self.cx.prose(&words, Type::MOCK_BUTTON, Color32::PLACEHOLDER).size(self.painter).x + 48.0;
            (words.into_owned(), is_on, wide.max(theme::TARGET))
        });
        let width = show.as_ref().map_or(width, |(_, _, wide)| width - wide - theme::TARGET_GAP);
        let rect = self.place(vec2(width, height), Some(field.id.clone()), Piece::Field { field, name });
        if let Some((words, is_on, wide)) = show {
            let rect = Rect::from_min_size(pos2(rect.right() + theme::TARGET_GAP, rect.top()), vec2(wide, height));
            self.pieces.push(Placed { rect, element: Some(ElementId::to_show(&field.id)), piece: Piece::Show { words, is_on } });
        }
        if let Some(fault) = self.exercise.world().fault(&field.id) {
            self.fault(field, fault, text);
        }
        self.y += theme::TARGET_GAP;
    }

    /// What was typed, why it does not do, and what to write.
    fn fault(&mut self, field: &Field, fault: Fault, text: &str) {
        let typed = match (text.trim().is_empty(), field.kind) {
            (true, _) => self.cx.tr.mock_nothing_typed().into_owned(),
            // Whoever stands behind reads along.
            (false, FieldKind::Password) => self.cx.tr.mock_typed_password().into_owned(),
            (false, _) => self.cx.tr.mock_typed(shortened(text)),
        };
        let said = |part: &str| self.scene.site_text(&format!("{}.{part}", field.id));
        let (cause, remedy) = match fault {
            Fault::Missing => (said("missing"), said("missing-now")),
            Fault::Wrong => (said("wrong"), said("wrong-now")),
            Fault::Late => (said("late"), said("late-now")),
            Fault::Real => {
                let persona = self.scene.content.personas.get(&self.scene.lesson.persona);
                let name = persona.map(|persona| persona.first_name.clone()).unwrap_or_default();
                (self.cx.tr.mock_real().into_owned(), self.cx.tr.mock_real_now(name))
            }
        };
        self.fault_words(format!("**{typed}**\n{cause}\n{remedy}"));
    }

    fn fault_words(&mut self, words: String) {
        let galley = self.cx.prose(&words, Type::SMALL, self.cx.theme.m_text).wrap(self.width - 90.0).galley(self.painter);
        self.y += 8.0;
        self.place(vec2(self.width, galley.size().y + 24.0), None, Piece::Fault { galley, spoken: words });
    }

    fn record(&mut self, element: ElementId, [lead, main, aside]: [&str; 3], is_bold: bool, is_framed: bool) {
        let (cx, painter) = (self.cx, self.painter);
        let theme = cx.theme;
        let aside_galley = cx.prose(aside, Type::MOCK_SMALL, theme.m_text2).wrap(self.width * 0.4).galley(painter);
        let width = self.width - 56.0 - aside_galley.size().x - 20.0;
        let kind = |kind: Type| if is_bold { kind.bold() } else { kind };
        let lead_galley = cx.prose(lead, kind(Type::LABEL), theme.m_text).wrap(width).galley(painter);
        // A date of two lines reaches down beside the second line of words.
        let main_width = if aside_galley.rows.len() > 1 { width } else { self.width - 72.0 };
        let main_galley = cx.prose(main, kind(Type::SMALL), theme.m_text).wrap(main_width).galley(painter);
        let content = words_height([&lead_galley, &main_galley, &aside_galley]);
        let height = (content + if self.is_dense { 16.0 } else { 28.0 }).max(touch_height(cx));
        let unread = if is_bold { format!(", {}", cx.tr.mock_unread()) } else { String::new() };
        let name = format!("{lead}, {main}, {aside}{unread}");
        self.place(
            vec2(self.width, height),
            Some(element),
            Piece::Row { name, lead: lead_galley, main: main_galley, aside: aside_galley, is_bold, is_framed },
        );
        if is_framed {
            self.y += theme::TARGET_GAP + 2.0;
        } else {
            self.place(vec2(self.width, 2.0), None, Piece::Rule);
        }
    }
}

/// So much of what was typed is quoted.
const QUOTED: usize = 60;

fn shortened(text: &str) -> String {
    let text = text.trim();
    if text.chars().count() <= QUOTED { text.to_owned() } else { format!("{}…", text.chars().take(QUOTED).collect::<String>()) }
}

/// From one box of a code to the next, in points.
fn code_pitch(painter: &Painter, cx: &Cx<'_>, length: u8, room: f32) -> f32 {
    let wanted = field::figure_width(painter, cx) + 40.0 * cx.layout.text;
    wanted.min((room - 2.0 * field::MARGIN.x) / f32::from(length.max(1)))
}

/// Height of a row's words: two lines, and at their right a date that may be higher.
fn words_height([lead, main, aside]: [&Arc<Galley>; 3]) -> f32 {
    (lead.size().y + main.size().y).max(aside.size().y + 2.0)
}

/// An icon and words, centred: what stands on a mock button.
pub fn icon_and_words(painter: &Painter, cx: &Cx<'_>, rect: Rect, icon: Option<&str>, words: &str, ink: Color32) {
    let icon_size = if icon.is_some() { (34.0 * cx.layout.text).min(rect.height() - 16.0) } else { 0.0 };
    let gap = if icon.is_some() { 12.0 } else { 0.0 };
    let inner = rect.shrink2(vec2(16.0, 4.0));
    let galley = cx.fitted_in_box(painter, words, Type::MOCK_BUTTON, ink, inner.size() - vec2(icon_size + gap, 0.0), 2).galley(painter);
    let content = Align2::CENTER_CENTER.align_size_within_rect(vec2(icon_size + gap + galley.size().x, rect.height()), inner);
    if let Some(icon) = icon {
        let at = Rect::from_min_size(pos2(content.left(), content.center().y - icon_size / 2.0), Vec2::splat(icon_size));
        cx.art.icon(painter, icon, at, ink, None);
    }
    let at = pos2(content.left() + icon_size + gap, content.center().y - galley.size().y / 2.0);
    painter.galley(at, galley, ink);
}

impl Placed<'_> {
    /// Draws the piece; `origin` is the page's left top corner on the screen.
    pub fn show(&self, ui: &mut Ui, cx: &Cx<'_>, origin: Vec2, exercise: &Exercise, view: &mut MockView, intents: &mut Vec<Intent>) {
        let rect = self.rect.translate(origin);
        if let Some(element) = &self.element {
            view.elements.insert(element.clone(), Shown { rect, window: ui.clip_rect() });
        }
        let theme = cx.theme;
        let is_dimmed = self.element.as_ref().is_some_and(|element| exercise.is_dimmed(element));
        let mut tapped = false;
        match &self.piece {
            Piece::Words { galley, color, spoken } => {
                if !spoken.is_empty() {
                    label(ui, rect, ui.scope_id().with(("words", rect.top().to_bits(), rect.left().to_bits())), spoken);
                }
                ui.painter().galley(rect.min, galley.clone(), *color);
            }
            Piece::Initial(letter) => {
                ui.painter().circle_filled(rect.center(), rect.width() / 2.0, theme.m_accent);
                Prose::new(letter, Type::CARD_TITLE, 1.0, theme.m_on_accent).paint_in(ui.painter(), rect, Align2::CENTER_CENTER);
            }
            Piece::Rule => {
                ui.painter().rect_filled(rect, 0.0, theme.m_hair);
            }
            Piece::Button { button, words } => tapped = self.button(ui, cx, rect, button, words, is_dimmed),
            Piece::Answer { button, words } => tapped = self.answer_button(ui, cx, rect, button, words, is_dimmed),
            Piece::Nav { item, words, count, is_on } => tapped = self.nav(ui, cx, rect, item, words, *count, *is_on, is_dimmed),
            Piece::Tile { tile, words, count } => tapped = self.tile(ui, cx, rect, tile, words, *count, is_dimmed),
            Piece::Photo { title, placed } => {
                label(ui, rect, ui.scope_id().with(("photo", self.rect.top().to_bits())), title);
                match placed {
                    Some(placed) => photo::lying(ui, cx, rect, photo_id(ui, self.rect), title, placed),
                    None => photo::straight(ui.painter(), cx, rect, title),
                }
            }
            Piece::Corner { nth, picture, name, is_placed } => {
                if let Some(element) = &self.element {
                    let id = photo_id(ui, *picture);
                    let picture = picture.translate(origin);
                    photo::handle(ui, cx, picture, id, *nth, element, name, *is_placed, is_dimmed, intents);
                }
            }
            Piece::Bubble { galley, spoken, is_mine } => {
                let (fill, line) = if *is_mine { (theme.m_accent_soft, theme.m_accent) } else { (theme.m_grey, theme.m_line) };
                let corner = CornerRadius::same(radius::BUTTON);
                // Its tail is at the side of who spoke.
                let corner = if *is_mine { CornerRadius { se: 4, ..corner } } else { CornerRadius { sw: 4, ..corner } };
                ui.painter().rect(rect, corner, fill, Stroke::new(2.0, line), StrokeKind::Inside);
                label(ui, rect, ui.scope_id().with(("bubble", self.rect.top().to_bits())), spoken);
                ui.painter().galley(rect.min + vec2(24.0, 16.0), galley.clone(), theme.m_text);
            }
            Piece::Tab { words, is_on } => {
                let response = ui.interact(rect, self.id(ui), egui::Sense::click());
                response.widget_info(|| egui::WidgetInfo::selected(Role::Tab, true, *is_on, words.as_str()));
                let fill = if *is_on || response.is_pointer_button_down_on() { theme.m_accent_soft } else { theme.m_page };
                ui.painter().rect(rect, CornerRadius::same(radius::MOCK), fill, Stroke::new(2.5, theme.m_line), StrokeKind::Inside);
                icon_and_words(ui.painter(), cx, rect, None, words, if is_dimmed { theme.m_dim } else { theme.m_text });
                follow_focus(ui, cx, &response);
                tapped = response.clicked();
            }
            Piece::Row { name, lead, main, aside, is_bold, is_framed } => {
                tapped = self.row(ui, cx, rect, name, [lead, main, aside], [*is_bold, *is_framed, is_dimmed]);
            }
            Piece::Field { field, name } => show_field(ui, cx, rect, field, name, exercise, intents),
            Piece::Option { galley, name, is_on, is_box, is_wrong } => {
                tapped = self.option(ui, cx, rect, galley, name, [*is_on, *is_box, *is_wrong, is_dimmed]);
            }
            Piece::Fold { galley, name, is_open } => tapped = self.fold(ui, cx, rect, galley, name, *is_open, is_dimmed),
            Piece::Select { galley, name, is_open, is_wrong } => {
                tapped = self.select(ui, cx, rect, galley, name, [*is_open, *is_wrong, is_dimmed]);
            }
            Piece::Steps { now, of } => {
                let width = (rect.width() - 10.0 * f32::from(of - 1)) / f32::from(*of);
                for at in 0..*of {
                    let part =
                        Rect::from_min_size(pos2(rect.left() + f32::from(at) * (width + 10.0), rect.top()), vec2(width, rect.height()));
                    let color = if at < *now { theme.m_accent } else { theme.m_hair };
                    ui.painter().rect_filled(part, CornerRadius::same(6), color);
                }
            }
            Piece::Meter { level, galley, spoken } => {
                let ink = match level {
                    None | Some(0 | 1) => theme.m_error,
                    Some(2 | 3) => theme.m_accent,
                    Some(_) => theme.m_ok,
                };
                ui.painter().rect(rect, CornerRadius::same(radius::MOCK), theme.m_page, Stroke::new(2.0, theme.m_line), StrokeKind::Inside);
                let bar = Rect::from_min_size(rect.min + vec2(24.0, 22.0), vec2(rect.width() - 48.0, 16.0));
                let width = (bar.width() - 30.0) / 4.0;
                for at in 0..4_u8 {
                    let part = Rect::from_min_size(bar.min + vec2(f32::from(at) * (width + 10.0), 0.0), vec2(width, bar.height()));
                    let is_full = *level > Some(at) || at == 0 && level.is_some();
                    ui.painter().rect_filled(part, CornerRadius::same(8), if is_full { ink } else { theme.m_hair });
                }
                label(ui, rect, ui.scope_id().with(("meter", self.rect.top().to_bits())), spoken);
                ui.painter().galley(rect.min + vec2(24.0, 52.0), galley.clone(), theme.m_text);
            }
            Piece::Show { words, is_on } => {
                let response = ui.interact(rect, self.id(ui), egui::Sense::click());
                response.widget_info(|| egui::WidgetInfo::selected(Role::Button, true, *is_on, words.as_str()));
                ui.painter().rect(rect, CornerRadius::same(radius::MOCK), theme.m_page, Stroke::new(2.5, theme.m_line), StrokeKind::Inside);
                icon_and_words(ui.painter(), cx, rect, None, words, theme.m_text);
                follow_focus(ui, cx, &response);
                tapped = response.clicked();
            }
            Piece::Fault { galley, spoken } => {
                ui.painter().rect_filled(rect, CornerRadius::same(radius::MOCK), theme.m_error_soft);
                let icon = Rect::from_min_size(rect.min + vec2(16.0, 14.0), Vec2::splat(40.0));
                cx.art.icon(ui.painter(), "warn", icon, theme.m_error, None);
                label(ui, rect, ui.scope_id().with(("fault", self.rect.top().to_bits())), spoken);
                ui.painter().galley(rect.min + vec2(70.0, 12.0), galley.clone(), theme.m_text);
            }
            Piece::Notice { kind, galley, spoken } => {
                let (fill, ink, icon) = match kind {
                    NoticeKind::Ok => (theme.moss_soft, theme.m_ok, "check"),
                    NoticeKind::Info => (theme.m_accent_soft, theme.m_accent, "eye"),
                    NoticeKind::Error => (theme.m_error_soft, theme.m_error, "warn"),
                };
                ui.painter().rect(rect, CornerRadius::same(radius::MOCK), fill, Stroke::new(2.0, ink), StrokeKind::Inside);
                let icon_rect = Rect::from_min_size(pos2(rect.left() + 20.0, rect.center().y - 22.0), Vec2::splat(44.0));
                cx.art.icon(ui.painter(), icon, icon_rect, ink, None);
                label(ui, rect, ui.scope_id().with(("notice", self.rect.top().to_bits())), spoken);
                ui.painter().galley(pos2(icon_rect.right() + 16.0, rect.center().y - galley.size().y / 2.0), galley.clone(), theme.m_text);
            }
        }
        if let (true, Some(element)) = (tapped, &self.element) {
            intents.push(Intent::Gesture(Gesture::Tap(element.clone())));
        }
    }

    /// Draws the outline of the piece, as what lies under a dialog: there to be recognised, not to be read or touched.
    pub fn outline(&self, painter: &Painter, cx: &Cx<'_>, origin: Vec2) {
        let rect = self.rect.translate(origin);
        let shade = cx.theme.m_hair;
        match &self.piece {
            Piece::Words { galley, .. } => {
                for row in &galley.rows {
                    let line = row.rect().translate(rect.min.to_vec2());
                    painter.rect_filled(line.shrink2(vec2(0.0, line.height() * 0.25)), CornerRadius::same(6), shade);
                }
            }
            Piece::Rule | Piece::Initial(_) | Piece::Steps { .. } => {
                painter.rect_filled(rect, CornerRadius::same(6), shade);
            }
            _ => {
                painter.rect(rect, CornerRadius::same(radius::MOCK), cx.theme.m_page, Stroke::new(2.5, shade), StrokeKind::Inside);
            }
        }
    }

    /// Whether this says what is not right with the field above it.
    pub fn is_fault(&self) -> bool {
        matches!(self.piece, Piece::Fault { .. })
    }

    fn id(&self, ui: &Ui) -> egui::Id {
        ui.scope_id().with(("element", self.element.as_ref().map(ElementId::as_str)))
    }

    fn button(&self, ui: &Ui, cx: &Cx<'_>, rect: Rect, button: &Button, words: &str, is_dimmed: bool) -> bool {
        let theme = cx.theme;
        let said = if button.off { format!("{words}. {}", cx.tr.mock_off()) } else { words.to_owned() };
        let response = touchable(ui, rect, self.id(ui), Role::Button, &said);
        let is_dimmed = is_dimmed || button.off;
        let words = if button.off { &said } else { words };
        let (fill, border, ink) = match button.style {
            _ if is_dimmed => (theme.m_page, theme.m_hair, theme.m_dim),
            ButtonStyle::Primary => (theme.m_accent, theme.m_accent, theme.m_on_accent),
            ButtonStyle::Accent => (theme.m_page, theme.m_accent, theme.m_accent),
            ButtonStyle::Plain => (theme.m_page, theme.m_line, theme.m_text),
        };
        let is_pressed = response.is_pointer_button_down_on() && !is_dimmed;
        let (fill, ink) = if is_pressed { (theme.m_accent_soft, theme.m_text) } else { (fill, ink) };
        ui.painter().rect(rect, CornerRadius::same(radius::MOCK), fill, Stroke::new(2.5, border), StrokeKind::Inside);
        icon_and_words(ui.painter(), cx, rect, button.icon.as_deref(), words, ink);
        follow_focus(ui, cx, &response);
        response.clicked()
    }

    /// A large button in the look of the shell: it is no part of the service.
    fn answer_button(&self, ui: &Ui, cx: &Cx<'_>, rect: Rect, button: &Button, words: &str, is_dimmed: bool) -> bool {
        let theme = cx.theme;
        let said = if button.off { format!("{words}. {}", cx.tr.mock_off()) } else { words.to_owned() };
        let (words, is_dimmed) = (said.as_str(), is_dimmed || button.off);
        let response = touchable(ui, rect, self.id(ui), Role::Button, words);
        let look = Face::Card.look(theme);
        let face = look.paint(ui.painter(), rect, response.is_pointer_button_down_on() && !is_dimmed);
        let ink = if is_dimmed { theme.m_dim } else { look.ink };
        let mut left = face.left() + 28.0;
        if let Some(icon) = &button.icon {
            let disc = Rect::from_center_size(pos2(left + ANSWER_ICON / 2.0, face.center().y), Vec2::splat(ANSWER_ICON));
            ui.painter().circle_filled(disc.center(), ANSWER_ICON / 2.0, icon_fill(theme));
            cx.art.icon(ui.painter(), icon, disc.shrink(14.0), ink, None);
            left = disc.right() + 24.0;
        }
        let room = Rect::from_min_max(pos2(left, face.top()), face.max - vec2(20.0, 0.0));
        cx.fitted_in_box(ui.painter(), words, Type::VERDICT, ink, room.size(), 3).paint_in(ui.painter(), room, Align2::LEFT_CENTER);
        follow_focus(ui, cx, &response);
        response.clicked()
    }

    /// A ring or a box with its words, the whole width touchable.
    fn option(
        &self,
        ui: &Ui,
        cx: &Cx<'_>,
        rect: Rect,
        galley: &Arc<Galley>,
        name: &str,
        [is_on, is_box, is_wrong, is_dimmed]: [bool; 4],
    ) -> bool {
        let theme = cx.theme;
        let role = if is_box { Role::CheckBox } else { Role::RadioButton };
        let response = ui.interact(rect, self.id(ui), egui::Sense::click());
        response.widget_info(|| egui::WidgetInfo::selected(role, true, is_on, name));
        let painter = ui.painter();
        let (fill, border, ink) = match (is_dimmed, is_on, is_wrong) {
            (true, ..) => (theme.m_page, theme.m_line, theme.m_dim),
            (false, true, _) => (theme.m_accent_soft, theme.m_accent, theme.m_text),
            (false, false, true) => (theme.m_page, theme.m_error, theme.m_text),
            (false, false, false) => (theme.m_page, theme.m_line, theme.m_text),
        };
        let fill = if response.is_pointer_button_down_on() && !is_dimmed { theme.m_accent_soft } else { fill };
        painter.rect(rect, CornerRadius::same(radius::MOCK), fill, Stroke::new(2.5, border), StrokeKind::Inside);
        let mark = Rect::from_center_size(pos2(rect.left() + 40.0, rect.center().y), Vec2::splat(36.0));
        let corner = CornerRadius::same(if is_box { 6 } else { 18 });
        let (inside, line) = if is_on && !is_dimmed { (theme.m_accent, theme.m_accent) } else { (theme.m_page, ink) };
        painter.rect(mark, corner, inside, Stroke::new(3.0, line), StrokeKind::Inside);
        if is_on {
            cx.art.icon(painter, "check", mark.shrink(3.0), if is_dimmed { theme.m_dim } else { theme.m_on_accent }, None);
        }
        let at = pos2(rect.left() + 76.0, rect.center().y - galley.size().y / 2.0);
        painter.galley_with_override_text_color(at, galley.clone(), ink);
        follow_focus(ui, cx, &response);
        response.clicked()
    }

    /// The answer, and an arrow at its right.
    fn select(
        &self,
        ui: &Ui,
        cx: &Cx<'_>,
        rect: Rect,
        galley: &Arc<Galley>,
        name: &str,
        [is_open, is_wrong, is_dimmed]: [bool; 3],
    ) -> bool {
        let theme = cx.theme;
        let response = ui.interact(rect, self.id(ui), egui::Sense::click());
        response.widget_info(|| egui::WidgetInfo::selected(Role::ComboBox, true, is_open, name));
        let painter = ui.painter();
        let (border, ink) = match (is_dimmed, is_open, is_wrong) {
            (true, ..) => (theme.m_line, theme.m_dim),
            (false, true, _) => (theme.m_accent, theme.m_text),
            (false, false, true) => (theme.m_error, theme.m_text),
            (false, false, false) => (theme.m_line, theme.m_text),
        };
        let fill = if response.is_pointer_button_down_on() && !is_dimmed { theme.m_accent_soft } else { theme.m_page };
        painter.rect(rect, CornerRadius::same(radius::MOCK), fill, Stroke::new(2.5, border), StrokeKind::Inside);
        painter.galley_with_override_text_color(pos2(rect.left() + 24.0, rect.center().y - galley.size().y / 2.0), galley.clone(), ink);
        let arrow = Rect::from_center_size(pos2(rect.right() - 44.0, rect.center().y), Vec2::splat(34.0));
        cx.art.icon(painter, if is_open { "arrow_up" } else { "arrow_down" }, arrow, ink, None);
        follow_focus(ui, cx, &response);
        response.clicked()
    }

    #[expect(clippy::too_many_arguments, reason = "one line that unfolds")]
    fn fold(&self, ui: &Ui, cx: &Cx<'_>, rect: Rect, galley: &Arc<Galley>, name: &str, is_open: bool, is_dimmed: bool) -> bool {
        let theme = cx.theme;
        let response = ui.interact(rect, self.id(ui), egui::Sense::click());
        response.widget_info(|| egui::WidgetInfo::selected(Role::Button, true, is_open, name));
        let painter = ui.painter();
        let ink = if is_dimmed { theme.m_dim } else { theme.m_accent };
        let fill = if response.is_pointer_button_down_on() && !is_dimmed { theme.m_accent_soft } else { theme.m_page };
        painter.rect(
            rect,
            CornerRadius::same(radius::MOCK),
            fill,
            Stroke::new(2.5, if is_dimmed { theme.m_hair } else { theme.m_line }),
            StrokeKind::Inside,
        );
        let arrow = Rect::from_center_size(pos2(rect.left() + 40.0, rect.center().y), Vec2::splat(34.0));
        cx.art.icon(painter, if is_open { "arrow_up" } else { "arrow_down" }, arrow, ink, None);
        painter.galley_with_override_text_color(pos2(rect.left() + 76.0, rect.center().y - galley.size().y / 2.0), galley.clone(), ink);
        follow_focus(ui, cx, &response);
        response.clicked()
    }

    #[expect(clippy::too_many_arguments, reason = "one large icon")]
    fn tile(&self, ui: &Ui, cx: &Cx<'_>, rect: Rect, tile: &Tile, words: &str, count: usize, is_dimmed: bool) -> bool {
        let theme = cx.theme;
        let name = if count > 0 { format!("{words}, {count}") } else { words.to_owned() };
        let response = touchable(ui, rect, self.id(ui), Role::Button, &name);
        let painter = ui.painter();
        let is_pressed = response.is_pointer_button_down_on() && !is_dimmed;
        let (fill, line, ink) = match (is_dimmed, is_pressed) {
            (true, _) => (theme.m_page, theme.m_hair, theme.m_dim),
            (false, true) => (theme.m_accent_soft, theme.m_accent, theme.m_accent),
            (false, false) => (theme.m_page, theme.m_line, theme.m_accent),
        };
        painter.rect(rect, CornerRadius::same(radius::BUTTON), fill, Stroke::new(2.5, line), StrokeKind::Inside);
        let color = if is_dimmed { theme.m_dim } else { theme.m_text };
        let words = |room: Rect| cx.fitted_in_box(painter, words, Type::MOCK_SMALL.bold(), color, room.size(), 2);
        if rect.height() < TILE.y {
            let icon = Rect::from_center_size(pos2(rect.left() + 42.0, rect.center().y), Vec2::splat(44.0));
            cx.art.icon(painter, &tile.icon, icon, ink, None);
            let room = Rect::from_min_max(pos2(icon.right() + 12.0, rect.top()), rect.max - vec2(if count > 0 { 56.0 } else { 12.0 }, 0.0));
            words(room).paint_in(painter, room, Align2::LEFT_CENTER);
        } else {
            let icon = Rect::from_center_size(pos2(rect.center().x, rect.top() + 54.0), Vec2::splat(64.0));
            cx.art.icon(painter, &tile.icon, icon, ink, None);
            let room = Rect::from_min_max(pos2(rect.left() + 8.0, icon.bottom() + 6.0), rect.max - vec2(8.0, 8.0));
            words(room).centred().paint_in(painter, room, Align2::CENTER_CENTER);
        }
        if count > 0 {
            let y = if rect.height() < TILE.y { rect.center().y } else { rect.top() + 30.0 };
            let disc = Rect::from_center_size(pos2(rect.right() - 30.0, y), Vec2::splat(40.0));
            painter.circle_filled(disc.center(), 20.0, if is_dimmed { theme.m_dim } else { theme.m_accent });
            Prose::new(&count.to_string(), Type::MOCK_SMALL.bold(), 1.0, theme.m_on_accent).paint_in(painter, disc, Align2::CENTER_CENTER);
        }
        follow_focus(ui, cx, &response);
        response.clicked()
    }

    #[expect(clippy::too_many_arguments, reason = "one line of the side list")]
    fn nav(&self, ui: &Ui, cx: &Cx<'_>, rect: Rect, item: &NavItem, words: &str, count: usize, is_on: bool, is_dimmed: bool) -> bool {
        let theme = cx.theme;
        let name = if count > 0 { format!("{words}, {count}") } else { words.to_owned() };
        let response = touchable(ui, rect, self.id(ui), Role::Button, &name);
        let painter = ui.painter();
        let is_pressed = response.is_pointer_button_down_on() && !is_dimmed;
        if item.primary && is_dimmed {
            painter.rect(rect, CornerRadius::same(radius::MOCK), theme.m_grey, Stroke::new(2.5, theme.m_hair), StrokeKind::Inside);
            icon_and_words(painter, cx, rect, Some(&item.icon), words, theme.m_dim);
        } else if item.primary {
            let fill = if is_pressed { theme.m_text } else { theme.m_accent };
            painter.rect_filled(rect, CornerRadius::same(radius::MOCK), fill);
            icon_and_words(painter, cx, rect, Some(&item.icon), words, theme.m_on_accent);
        } else {
            let (fill, ink) = match (is_dimmed, is_on || is_pressed) {
                (true, _) => (Color32::TRANSPARENT, theme.m_dim),
                (false, true) => (theme.m_accent_soft, theme.m_accent),
                (false, false) => (Color32::TRANSPARENT, theme.m_text),
            };
            painter.rect_filled(rect, CornerRadius::same(radius::MOCK), fill);
            let mut left = rect.left() + 16.0;
            // With larger type the words need the icon's room.
            if cx.layout.text < 1.2 || rect.width() > 500.0 {
                let icon = Rect::from_min_size(pos2(left, rect.center().y - 17.0), Vec2::splat(34.0));
                cx.art.icon(painter, &item.icon, icon, ink, None);
                left = icon.right() + 14.0;
            }
            let kind = if is_on { Type::SMALL.bold() } else { Type::SMALL };
            let mut room = Rect::from_min_max(pos2(left, rect.top()), rect.max - vec2(12.0, 0.0));
            if count > 0 {
                let number = cx.prose(&count.to_string(), Type::SMALL.bold(), ink).paint_in(painter, room, Align2::RIGHT_CENTER);
                room.max.x = number.left() - 8.0;
            }
            cx.fitted_in_box(painter, words, kind, ink, room.size(), 2).paint_in(painter, room, Align2::LEFT_CENTER);
        }
        follow_focus(ui, cx, &response);
        response.clicked()
    }

    fn row(
        &self,
        ui: &Ui,
        cx: &Cx<'_>,
        rect: Rect,
        name: &str,
        [lead, main, aside]: [&Arc<Galley>; 3],
        [is_bold, is_framed, is_dimmed]: [bool; 3],
    ) -> bool {
        let theme = cx.theme;
        let response = touchable(ui, rect, self.id(ui), Role::Button, name);
        let painter = ui.painter();
        let is_pressed = response.is_pointer_button_down_on() && !is_dimmed;
        if is_framed {
            let fill = if is_pressed { theme.m_accent_soft } else { theme.m_page };
            let line = if is_dimmed { theme.m_line } else { theme.m_accent };
            painter.rect(rect, CornerRadius::same(radius::MOCK), fill, Stroke::new(2.5, line), StrokeKind::Inside);
        } else if is_pressed {
            painter.rect_filled(rect, CornerRadius::same(radius::MOCK), theme.m_accent_soft);
        }
        if is_bold {
            painter.circle_filled(pos2(rect.left() + 22.0, rect.center().y), 9.0, if is_dimmed { theme.m_dim } else { theme.m_accent });
        }
        let left = rect.left() + 44.0;
        let top = rect.center().y - words_height([lead, main, aside]) / 2.0;
        let places = [
            pos2(left, top),
            pos2(left, top + lead.size().y),
            pos2(rect.right() - if is_framed { 24.0 } else { 12.0 } - aside.size().x, top + 2.0),
        ];
        for (galley, at) in [lead, main, aside].into_iter().zip(places) {
            if is_dimmed {
                painter.galley_with_override_text_color(at, galley.clone(), theme.m_dim);
            } else {
                painter.galley(at, galley.clone(), theme.m_text);
            }
        }
        follow_focus(ui, cx, &response);
        response.clicked()
    }
}

/// By which the frame of a photo knows the corner that a finger drags.
fn photo_id(ui: &Ui, picture: Rect) -> egui::Id {
    ui.scope_id().with(("photo frame", picture.top().to_bits()))
}

fn field_id(field: &ElementId) -> egui::Id {
    egui::Id::unique(("field", field.as_str()))
}

/// The part of a field's text on the left of its caret.
pub fn text_before_caret(ctx: &egui::Context, field: &ElementId, text: &str) -> String {
    field::text_before_caret(ctx, field_id(field), text)
}

/// A field, and what is done with it as gestures.
fn show_field(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, field: &Field, name: &str, exercise: &Exercise, intents: &mut Vec<Intent>) {
    let theme = cx.theme;
    let world = exercise.world();
    let is_editing = world.editing() == Some(&field.id);
    // Somebody who watches does not write: a touch takes over.
    let is_open = is_editing && exercise.watching().is_none();
    let is_dimmed = exercise.is_dimmed(&field.id);
    let border = match (is_editing, world.fault(&field.id)) {
        (true, _) => Stroke::new(stroke::STRONG, theme.m_accent),
        (false, Some(_)) => Stroke::new(stroke::STRONG, theme.m_error),
        (false, None) => Stroke::new(2.5, theme.m_line),
    };
    let pitch = match field.kind {
        FieldKind::Code(length) => Some((rect.width() - 2.0 * field::MARGIN.x) / f32::from(length.max(1))),
        _ => None,
    };
    ui.painter().rect(rect, CornerRadius::same(radius::MOCK), theme.m_page, border, StrokeKind::Inside);
    if let (FieldKind::Code(length), Some(pitch)) = (field.kind, pitch) {
        // A box for each figure.
        let first = rect.left() + field::MARGIN.x - (pitch - field::figure_width(ui.painter(), cx)) / 2.0;
        for at in 1..length {
            ui.painter().vline(first + f32::from(at) * pitch, rect.y_range(), Stroke::new(2.5, theme.m_line));
        }
    }
    let is_masked = field.kind == FieldKind::Password && !world.is_open(&ElementId::to_show(&field.id));
    let ink = if is_dimmed { theme.m_dim } else { theme.m_text };
    let is_long = field.kind == FieldKind::Long;
    let text_field = TextField { id: field_id(&field.id), text: world.typed(&field.id), name, is_long, is_open, is_masked, pitch, ink };
    let Edited { opened, changed, left } = text_field.show(ui, cx, rect);
    if opened {
        intents.push(Intent::Gesture(Gesture::Tap(field.id.clone())));
    }
    if let Some(text) = changed {
        intents.push(Intent::Gesture(Gesture::Type(field.id.clone(), text)));
    }
    if left {
        intents.push(Intent::Gesture(Gesture::LeaveField));
    }
}

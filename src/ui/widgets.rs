//! The shell's building blocks: buttons with a thick lower edge, cards, stones; knows no screen.

use super::art::{Art, icon_fill};
use super::layout::Layout;
use super::prose::{Prose, spoken};
use super::theme::{self, Theme, Type, edge, radius, stroke};
use crate::text::Tr;
use egui::{Align2, Color32, CornerRadius, Id, Painter, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2};

/// What every piece of a screen needs to draw itself.
#[derive(Clone, Copy)]
pub struct Cx<'a> {
    pub theme: &'a Theme,
    pub art: &'a Art,
    pub tr: &'a Tr,
    pub layout: Layout,
    /// Whether anything can be said in the language that is on.
    pub speaks: bool,
}

impl Cx<'_> {
    pub fn prose<'b>(&self, text: &'b str, kind: Type, color: Color32) -> Prose<'b> {
        Prose::new(text, kind, self.layout.text, color)
    }

    /// Text as large as fits in so many rows: from the chosen size down to the least that may be read.
    pub fn fitted<'b>(&self, painter: &Painter, text: &'b str, kind: Type, color: Color32, room: Vec2, rows: usize) -> Prose<'b> {
        self.fit(painter, text, kind, color, room, rows, 0.0)
    }

    /// The same for words in the middle of a box: accents and tails, which may leave the line, stay inside too. Words side by side
    /// get the same size, whether they have any or not.
    pub fn fitted_in_box<'b>(&self, painter: &Painter, text: &'b str, kind: Type, color: Color32, room: Vec2, rows: usize) -> Prose<'b> {
        self.fit(painter, text, kind, color, room, rows, (theme::INK - kind.line).max(0.0))
    }

    /// `beyond` is what leaves the lines, above and below together, as a part of the size.
    #[expect(clippy::too_many_arguments, reason = "words, their look and their room")]
    fn fit<'b>(&self, painter: &Painter, text: &'b str, kind: Type, color: Color32, room: Vec2, rows: usize, beyond: f32) -> Prose<'b> {
        let least = kind.least(self.layout.text);
        let sizes = (0..20_u8).map(|step| 1.0 - 0.05 * f32::from(step)).take_while(|size| *size > least).chain([least]);
        let at = |size: f32| Prose::new(text, kind.sized(kind.size * size), self.layout.text, color).wrap(room.x);
        let fits = |size: &f32| {
            let galley = at(*size).galley(painter);
            let height = galley.size().y + beyond * kind.size * size * self.layout.text;
            galley.size().x <= room.x + 0.5 && height <= room.y + 0.5 && galley.rows.len() <= rows && words_are_whole(&galley)
        };
        let mut sizes = sizes;
        sizes.find(fits).map_or_else(|| at(least).rows(rows), at)
    }
}

/// Whether no row ends inside a word, as egui does where a word is wider than the room.
pub fn words_are_whole(galley: &egui::Galley) -> bool {
    galley.rows.iter().enumerate().all(|(at, row)| {
        let is_last = at + 1 == galley.rows.len();
        is_last || row.ends_with_newline || row.glyphs.last().is_none_or(|glyph| glyph.chr.is_whitespace() || glyph.chr == '-')
    })
}

/// The colours of something that can be touched.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    pub fill: Color32,
    pub pressed: Color32,
    pub border: Stroke,
    pub lower: Color32,
    pub edge: f32,
    pub radius: u8,
    pub ink: Color32,
    pub tint: Color32,
}

/// The kinds of buttons of the shell. Each screen has one `Primary` at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    Primary,
    Secondary,
    /// The help button alone.
    Help,
    /// In the bottom bar.
    Bar,
    /// "J'ai fini".
    BarEnd,
    /// A card that can be touched.
    Card,
}

impl Face {
    pub fn look(self, theme: &Theme) -> Look {
        let secondary = Look {
            fill: theme.card,
            pressed: theme.sand,
            border: Stroke::new(theme.border, theme.granite),
            lower: theme.pebble,
            edge: theme.edge(edge::BUTTON),
            radius: radius::BUTTON,
            ink: theme.ink,
            tint: icon_fill(theme),
        };
        match self {
            Self::Secondary => secondary,
            Self::Card => Look { radius: radius::CARD, ..secondary },
            Self::Primary => Look {
                fill: theme.sea,
                pressed: theme.sea_deep,
                border: Stroke::new(theme.border, if theme.is_high_contrast() { theme.sea } else { theme.sea_deep }),
                lower: theme.sea_deep,
                ink: theme.on_sea,
                tint: Color32::TRANSPARENT,
                ..secondary
            },
            Self::Help => Look {
                fill: theme.gorse,
                pressed: theme.gorse,
                border: Stroke::new(theme.border, if theme.is_high_contrast() { theme.gorse } else { theme.ink }),
                lower: theme.gorse_deep,
                ink: theme.on_gorse,
                tint: Color32::TRANSPARENT,
                ..secondary
            },
            Self::Bar => Look { radius: radius::BAR, edge: theme.edge(edge::SMALL), tint: Color32::TRANSPARENT, ..secondary },
            Self::BarEnd => Look {
                radius: radius::BAR,
                edge: theme.edge(edge::SMALL),
                border: Stroke::new(3.0, theme.sea),
                lower: theme.mist,
                ink: theme.sea,
                tint: Color32::TRANSPARENT,
                ..secondary
            },
        }
    }
}

impl Look {
    /// How something chosen looks: no edge, a strong border.
    pub fn chosen(theme: &Theme, radius: u8) -> Self {
        Self {
            fill: theme.mist,
            pressed: theme.mist,
            border: Stroke::new(stroke::STRONG, theme.sea),
            lower: theme.sea,
            edge: 0.0,
            radius,
            ink: theme.ink,
            tint: theme.card,
        }
    }

    /// Paints the box and returns the face on which the label stands, sunk while pressed.
    pub fn paint(&self, painter: &Painter, rect: Rect, is_pressed: bool) -> Rect {
        let corner = CornerRadius::same(self.radius);
        let (fill, edge) = if is_pressed { (self.pressed, 0.0) } else { (self.fill, self.edge) };
        if edge > 0.0 {
            painter.rect_filled(rect, corner, self.lower);
        }
        // The edge shows between the face and the border.
        let lower = if edge > 0.0 { edge + self.border.width } else { 0.0 };
        let face = Rect::from_min_max(rect.min, rect.max - vec2(0.0, lower));
        painter.rect_filled(face, corner, fill);
        painter.rect_stroke(rect, corner, self.border, StrokeKind::Inside);
        if is_pressed && self.edge > 0.0 { face.translate(vec2(0.0, theme::PRESS_SINK - self.edge / 2.0)) } else { face }
    }
}

/// Makes a place touchable, with the name that a screen reader says; paints nothing but the keyboard's focus.
pub fn touchable(ui: &Ui, rect: Rect, id: Id, kind: Role, name: &str) -> Response {
    let response = ui.interact(rect, id, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(kind, true, spoken(name)));
    response
}

/// The ring around what the keyboard has chosen.
pub fn focus_ring(ui: &Ui, theme: &Theme, response: &Response, corner: u8) {
    if response.has_focus() {
        let painter = ui.ctx().layer_painter(response.layer_id).with_clip_rect(ui.clip_rect().expand(14.0));
        let grown = |by: f32| (response.rect.expand(by), CornerRadius::same(corner.saturating_add(8)));
        // The line that stands out on anything is the nearer one, so that the edge of the screen cannot take it.
        let (rect, corner) = grown(3.0);
        painter.rect_stroke(rect, corner, Stroke::new(3.0, theme.ink), StrokeKind::Outside);
        let (rect, corner) = grown(6.0);
        painter.rect_stroke(rect, corner, Stroke::new(6.0, theme.gorse), StrokeKind::Outside);
    }
}

/// A button of the shell.
#[derive(Clone, Copy)]
pub struct Button<'a> {
    salt: &'a str,
    label: &'a str,
    name: &'a str,
    icon: Option<&'a str>,
    face: Face,
    look: Option<Look>,
    kind: Type,
    icon_size: f32,
    align: Align2,
    /// Extra space on the left, for a picture.
    indent: f32,
    padding: f32,
    selected: Option<bool>,
}

impl<'a> Button<'a> {
    /// `salt` tells buttons of one screen apart, whatever language their label is in.
    pub fn new(salt: &'a str, label: &'a str, face: Face) -> Self {
        let kind = match face {
            Face::Bar => Type::BAR,
            Face::BarEnd => Type::BAR.bold(),
            _ => Type::BUTTON,
        };
        let icon_size = if matches!(face, Face::Bar | Face::BarEnd) { 32.0 } else { 40.0 };
        Self {
            salt,
            label,
            name: label,
            icon: None,
            face,
            look: None,
            kind,
            icon_size,
            align: Align2::CENTER_CENTER,
            indent: 0.0,
            padding: 16.0,
            selected: None,
        }
    }

    pub fn icon(self, icon: &'a str) -> Self {
        Self { icon: Some(icon), ..self }
    }

    pub fn kind(self, kind: Type) -> Self {
        Self { kind, ..self }
    }

    pub fn icon_size(self, icon_size: f32) -> Self {
        Self { icon_size, ..self }
    }

    pub fn look(self, look: Look) -> Self {
        Self { look: Some(look), ..self }
    }

    /// Aligns the label left, this far from the edge.
    pub fn left(self, indent: f32) -> Self {
        Self { align: Align2::LEFT_CENTER, indent, ..self }
    }

    /// Beside the label, in points.
    pub fn padding(self, padding: f32) -> Self {
        Self { padding, ..self }
    }

    /// Words and icon in a part of their size.
    pub fn scaled(self, part: f32) -> Self {
        Self { kind: self.kind.sized(self.kind.size * part), icon_size: self.icon_size * part, ..self }
    }

    /// What a screen reader says, where it is more than the label.
    pub fn name(self, name: &'a str) -> Self {
        Self { name, ..self }
    }

    /// One of several choices, on or off.
    pub fn selected(self, selected: bool) -> Self {
        Self { selected: Some(selected), ..self }
    }

    /// The width the button wants at the chosen text size.
    pub fn width(&self, painter: &Painter, cx: &Cx<'_>) -> f32 {
        let icon = self.icon.map_or(0.0, |_| self.icon_size * cx.layout.text + self.gap());
        cx.prose(self.label, self.kind, Color32::PLACEHOLDER).size(painter).x + icon + 2.0 * self.padding
    }

    /// Between icon and words.
    fn gap(&self) -> f32 {
        (self.icon_size * 0.4).min(14.0)
    }

    pub fn show(self, ui: &Ui, rect: Rect, cx: &Cx<'_>) -> Response {
        let response = ui.interact(rect, ui.scope_id().with(self.salt), Sense::click());
        let name = spoken(self.name);
        match self.selected {
            None => response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name)),
            Some(selected) => response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, selected, &name)),
        }
        let look = self.look.unwrap_or_else(|| self.face.look(cx.theme));
        let face = look.paint(ui.painter(), rect, response.is_pointer_button_down_on());
        self.paint_label(ui.painter(), face, &look, cx);
        focus_ring(ui, cx.theme, &response, look.radius);
        response
    }

    fn paint_label(&self, painter: &Painter, face: Rect, look: &Look, cx: &Cx<'_>) {
        let inner = face.shrink2(vec2(self.padding, 4.0));
        let inner = inner.with_min_x(inner.left() + self.indent);
        let icon_size = self.icon.map_or(0.0, |_| (self.icon_size * cx.layout.text).min(inner.height()));
        let gap = if self.icon.is_some() && !self.label.is_empty() { self.gap() } else { 0.0 };
        let room = inner.size() - vec2(icon_size + gap, 0.0);
        let galley = cx.fitted_in_box(painter, self.label, self.kind, look.ink, room, 2).galley(painter);
        let content = self.align.align_size_within_rect(vec2(icon_size + gap + galley.size().x, galley.size().y.max(icon_size)), inner);
        if let Some(icon) = self.icon {
            let at = Align2::LEFT_CENTER.align_size_within_rect(Vec2::splat(icon_size), content);
            cx.art.icon(painter, icon, at, look.ink, Some(look.tint));
        }
        let text = Rect::from_min_max(pos2(content.left() + icon_size + gap, content.top()), content.max);
        let at = Align2::LEFT_CENTER.align_size_within_rect(galley.size(), text);
        painter.galley(at.min, galley, look.ink);
    }
}

/// A wide button with an icon on a tile, a title, and a line under it where there is room.
pub struct WideButton<'a> {
    /// Tells buttons of one screen apart, whatever language their words are in.
    pub salt: &'a str,
    pub icon: &'a str,
    pub tint: Color32,
    pub title: &'a str,
    pub line: &'a str,
    pub look: Look,
    /// One of several choices, on or off: a ring or a tick stands at the right.
    pub selected: Option<bool>,
}

impl WideButton<'_> {
    pub fn show(&self, ui: &Ui, rect: Rect, cx: &Cx<'_>) -> Response {
        let response = ui.interact(rect, ui.scope_id().with(self.salt), Sense::click());
        let name = spoken(&if self.line.is_empty() { self.title.to_owned() } else { format!("{}. {}", self.title, self.line) });
        match self.selected {
            None => response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name)),
            Some(selected) => response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, selected, &name)),
        }
        let painter = ui.painter();
        let face = self.look.paint(painter, rect, response.is_pointer_button_down_on());
        let side = (face.height() * 0.62).min(76.0 * cx.layout.text.min(1.3)).min(rect.width() * 0.2);
        let margin = ((face.height() - side) / 2.0).min(26.0);
        let mut words = face.shrink2(vec2(16.0, 6.0));
        if !self.icon.is_empty() {
            let at = Rect::from_min_size(pos2(face.left() + margin, face.center().y - side / 2.0), Vec2::splat(side));
            tile(painter, cx, at, self.icon, self.tint);
            words.min.x = at.right() + 18.0;
        }
        if let Some(is_on) = self.selected {
            let center = pos2(face.right() - 46.0, face.center().y);
            radio(painter, cx, center, is_on);
            words.max.x = center.x - 28.0;
        }
        // Words side by side keep their own line: the title has the larger share.
        let title = cx.fitted(painter, self.title, Type::BUTTON, self.look.ink, vec2(words.width(), words.height()), 2).galley(painter);
        let rest = words.height() - title.size().y;
        let line_height = Type::SMALL.size * Type::SMALL.line * cx.layout.text;
        let line = (!self.line.is_empty() && rest >= line_height * Type::SMALL.least(cx.layout.text) - 1.0)
            .then(|| cx.fitted(painter, self.line, Type::SMALL, self.look.ink, vec2(words.width(), rest), 2).galley(painter))
            .filter(|line| line.size().y <= rest + 0.5 && !line.elided && words_are_whole(line));
        let height = title.size().y + line.as_ref().map_or(0.0, |line| line.size().y);
        let top = Align2::LEFT_CENTER.align_size_within_rect(vec2(words.width(), height), words).min;
        let below = top + vec2(0.0, title.size().y);
        painter.galley(top, title, self.look.ink);
        if let Some(line) = line {
            painter.galley(below, line, self.look.ink);
        }
        focus_ring(ui, cx.theme, &response, self.look.radius);
        response
    }
}

/// A ring, filled with a tick where the choice is on.
pub fn radio(painter: &Painter, cx: &Cx<'_>, center: egui::Pos2, is_on: bool) {
    if is_on {
        painter.circle_filled(center, 20.0, cx.theme.sea);
        cx.art.icon(painter, "check", Rect::from_center_size(center, Vec2::splat(28.0)), cx.theme.on_sea, None);
    } else {
        painter.circle(center, 18.5, cx.theme.card, Stroke::new(3.0, cx.theme.granite));
    }
}

/// The mark of the kiosk: three stepping stones. Width and height are as 3 to 2.
pub fn brand(painter: &Painter, theme: &Theme, rect: Rect) {
    let unit = rect.width() / 88.0;
    let stone = |x: f32, y: f32, across: f32, down: f32, fill: Color32, rim: Stroke| {
        let shape = egui::epaint::EllipseShape {
            center: rect.min + vec2(x, y) * unit,
            radius: vec2(across, down) * unit,
            angle: 0.0,
            fill,
            stroke: rim,
        };
        painter.add(shape);
    };
    stone(13.0, 45.0, 12.0, 8.5, theme.granite, Stroke::NONE);
    stone(40.0, 33.0, 13.5, 10.0, theme.sea, Stroke::NONE);
    stone(69.0, 16.0, 14.5, 12.0, theme.gorse, Stroke::new(3.0 * unit, theme.ink));
}

/// A card that only informs.
pub fn card(painter: &Painter, theme: &Theme, rect: Rect) {
    soft_card(painter, rect, theme.card, Stroke::new(if theme.is_high_contrast() { 3.0 } else { 2.0 }, theme.pebble));
}

/// A card in one of the soft colours.
pub fn soft_card(painter: &Painter, rect: Rect, fill: Color32, border: Stroke) {
    painter.rect(rect, CornerRadius::same(radius::CARD), fill, border, StrokeKind::Inside);
}

/// The stepping stones: done, the present one, to come.
pub fn stones(painter: &Painter, cx: &Cx<'_>, rect: Rect, done: &[bool], now: usize) {
    let theme = cx.theme;
    let count = done.len();
    #[expect(clippy::cast_precision_loss, reason = "a lesson has a handful of steps")]
    let spread = |at: usize| if count < 2 { 0.0 } else { at as f32 / (count - 1) as f32 };
    let (left, right) = (rect.left() + 18.0, rect.right() - 18.0);
    let x = |at: usize| {
        // The large stone stands inside the row at both ends.
        let half = if at == now { 26.0 } else { 18.0 };
        (left + spread(at) * (right - left)).clamp(rect.left() + half, rect.right() - half)
    };
    let y = rect.center().y;
    for at in 1..count {
        let color = if at <= now { theme.sea } else { theme.pebble };
        painter.line_segment([pos2(x(at - 1), y), pos2(x(at), y)], Stroke::new(4.0, color));
    }
    for (at, is_done) in done.iter().enumerate() {
        let center = pos2(x(at), y);
        match (at == now, is_done) {
            (false, true) => {
                painter.circle_filled(center, 18.0, theme.sea);
                cx.art.icon(painter, "check", Rect::from_center_size(center, Vec2::splat(26.0)), theme.on_sea, None);
            }
            (true, _) => {
                painter.circle(center, 24.0, theme.gorse, Stroke::new(stroke::STRONG, theme.ink));
                let number = (at + 1).to_string();
                let room = Rect::from_center_size(center, Vec2::splat(52.0));
                Prose::new(&number, Type::CARD_TITLE.sized(30.0), 1.0, theme.on_gorse).paint_in(painter, room, Align2::CENTER_CENTER);
            }
            (false, false) => {
                painter.circle(center, 16.5, theme.card, Stroke::new(stroke::STONE, theme.granite));
            }
        }
    }
}

/// A tinted tile with an icon.
pub fn tile(painter: &Painter, cx: &Cx<'_>, rect: Rect, icon: &str, background: Color32) {
    painter.rect_filled(rect, CornerRadius::same(radius::BUTTON), background);
    let fill = if cx.theme.is_high_contrast() { Color32::TRANSPARENT } else { cx.theme.card };
    cx.art.icon(painter, icon, rect.shrink(rect.width() * 0.16), cx.theme.ink, Some(fill));
}

/// Text that a screen reader reads too.
pub fn label(ui: &Ui, rect: Rect, id: Id, text: &str) {
    let response = ui.interact(rect, id, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, spoken(text)));
}

//! One context drawn without a window, and what a frame of it holds: rows of text, painted surfaces, controls, views that scroll.
//!
//! Knows egui's output; must not know which screen it looks at.

use egui::epaint::{ClippedShape, Mesh, RectShape, Shape, StrokeKind, TextShape};
use egui::text::LayoutSection;
use egui::{Color32, Context, Event, Id, Pos2, RawInput, Rect, Role, Ui, Vec2};
use pas_a_pas::ui::canvas::{Canvas, Picture};
use pas_a_pas::ui::theme;
use std::collections::HashMap;

/// Less than this, in points, is what egui adds round a glyph and no fault.
pub const CRUMB: f32 = 1.5;

/// A context, its clock, and two canvases: one with the words and one without.
pub struct Eye {
    pub ctx: Context,
    pub size: Vec2,
    secs: f64,
    with_words: Canvas,
    without_words: Canvas,
}

impl Eye {
    pub fn new(size: Vec2) -> Self {
        let ctx = Context::default();
        theme::install_fonts(&ctx);
        ctx.enable_accesskit();
        let mut eye = Self { ctx, size, secs: 0.0, with_words: Canvas::default(), without_words: Canvas::default() };
        // The context has its fonts from the first pass on.
        eye.look(0.0, Vec::new(), |_| {});
        eye
    }

    /// Draws one frame, so many seconds after the last.
    pub fn look(&mut self, secs: f64, events: Vec<Event>, mut show: impl FnMut(&mut Ui)) -> Frame {
        self.secs += secs;
        let screen = Rect::from_min_size(Pos2::ZERO, self.size);
        let input = RawInput { screen_rect: Some(screen), time: Some(self.secs), focused: true, events, ..RawInput::default() };
        let output = self.ctx.run_ui(input, &mut show);
        let mut delta = output.textures_delta;
        // Both canvases need every change of a texture.
        self.with_words.update_textures(&mut delta.clone());
        self.without_words.update_textures(&mut delta);
        let names = output.platform_output.accesskit_update.map(|update| update.nodes).unwrap_or_default();
        let names: HashMap<_, _> = names.into_iter().collect();
        let mut widgets = Vec::new();
        self.ctx.viewport(|viewport| {
            for layer in viewport.prev_pass.widgets.layer_ids() {
                widgets.extend(viewport.prev_pass.widgets.get_layer(layer).copied());
            }
        });
        let mut frame = Frame {
            screen,
            shapes: output.shapes,
            rows: Vec::new(),
            surfaces: Vec::new(),
            controls: Vec::new(),
            views: Vec::new(),
            focused: None,
            said: names.values().flat_map(|node| [node.label(), node.value()]).flatten().map(str::to_owned).collect(),
        };
        frame.take_shapes();
        for widget in widgets.into_iter().filter(|widget| widget.enabled && widget.visible && widget.sense.interactive()) {
            if !widget.sense.senses_click() {
                frame.views.push(widget.interact_rect);
                continue;
            }
            let node = names.get(&widget.id.accesskit_id());
            frame.controls.push(Control {
                id: widget.id,
                name: node.and_then(egui::accesskit::Node::label).unwrap_or_default().trim().to_owned(),
                role: node.map_or(Role::Unknown, egui::accesskit::Node::role),
                rect: widget.rect,
                visible: widget.interact_rect,
                parent: widget.parent_id,
                is_focusable: widget.sense.is_focusable(),
            });
        }
        frame.focused = self.ctx.memory(egui::Memory::focused);
        frame
    }

    /// The frame as people see it.
    pub fn picture(&mut self, frame: &Frame) -> &Picture {
        self.with_words.paint(&self.ctx, frame.shapes.clone(), self.pixels(), self.ctx.pixels_per_point());
        self.with_words.picture()
    }

    /// What is behind the words of the frame.
    pub fn picture_without_words(&mut self, frame: &Frame) -> &Picture {
        let shapes = frame.shapes.iter().map(|clipped| ClippedShape { shape: wordless(&clipped.shape), ..clipped.clone() });
        self.without_words.paint(&self.ctx, shapes.collect(), self.pixels(), self.ctx.pixels_per_point());
        self.without_words.picture()
    }

    fn pixels(&self) -> [usize; 2] {
        [self.size.x as usize, self.size.y as usize]
    }
}

fn wordless(shape: &Shape) -> Shape {
    match shape {
        Shape::Text(_) => Shape::Noop,
        Shape::Vec(shapes) => Shape::Vec(shapes.iter().map(wordless).collect()),
        other => other.clone(),
    }
}

/// What one frame holds, all in points.
pub struct Frame {
    pub screen: Rect,
    pub shapes: Vec<ClippedShape>,
    pub rows: Vec<Row>,
    pub surfaces: Vec<Surface>,
    pub controls: Vec<Control>,
    /// Windows on content that may be longer than they are.
    pub views: Vec<Rect>,
    pub focused: Option<Id>,
    /// What a screen reader, and the kiosk's own voice, can say of it.
    pub said: Vec<String>,
}

/// One row of a text.
#[derive(Clone)]
pub struct Row {
    /// When it was painted, counted over all shapes.
    pub order: usize,
    pub words: String,
    /// Round the glyphs themselves, and not the height of a line.
    pub ink: Rect,
    /// The same, by the colour of the glyphs.
    pub runs: Vec<(Color32, Rect)>,
    pub clip: Rect,
    /// The text it belongs to ends with "…".
    pub is_elided: bool,
    /// It ends inside a word, which goes on in the next row.
    pub is_broken: bool,
    /// The smallest type in it.
    pub size: f32,
}

/// Something painted that is no text.
#[derive(Clone)]
pub struct Surface {
    pub order: usize,
    pub rect: Rect,
    /// What is left of it inside its border.
    pub inner: Rect,
    pub clip: Rect,
    pub hides: bool,
    pub kind: SurfaceKind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum SurfaceKind {
    Box,
    /// An icon of the sheet, in this colour.
    Icon(Color32),
    Picture,
}

/// Something that can be touched.
#[derive(Clone)]
pub struct Control {
    pub id: Id,
    /// What a screen reader says; empty where there is nothing.
    pub name: String,
    pub role: Role,
    pub rect: Rect,
    /// The part that is not clipped away.
    pub visible: Rect,
    pub parent: Id,
    pub is_focusable: bool,
}

impl Frame {
    fn take_shapes(&mut self) {
        let shapes = std::mem::take(&mut self.shapes);
        let mut order = 0;
        for clipped in &shapes {
            self.take(&clipped.shape, clipped.clip_rect.intersect(self.screen), &mut order);
        }
        self.shapes = shapes;
    }

    fn take(&mut self, shape: &Shape, clip: Rect, order: &mut usize) {
        *order += 1;
        let order_now = *order;
        let mut surface = |rect: Rect, inner: Rect, hides: bool, kind: SurfaceKind| {
            self.surfaces.push(Surface { order: order_now, rect, inner, clip, hides, kind });
        };
        match shape {
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| self.take(shape, clip, order)),
            Shape::Text(text) => self.take_text(text, clip, order_now),
            Shape::Rect(rect) if rect.brush.is_none() => {
                surface(rect.rect, inner_of(rect), rect.fill.a() >= 128, SurfaceKind::Box);
            }
            Shape::Rect(rect) => surface(rect.rect, rect.rect, true, SurfaceKind::Picture),
            Shape::Circle(circle) => {
                let rect = Rect::from_center_size(circle.center, Vec2::splat(2.0 * circle.radius));
                surface(rect, rect.shrink(circle.stroke.width / 2.0), circle.fill.a() >= 128, SurfaceKind::Box);
            }
            Shape::Mesh(mesh) => {
                let rect = mesh.calc_bounds();
                surface(rect, rect, true, kind_of(mesh));
            }
            _ => {}
        }
    }

    fn take_text(&mut self, text: &TextShape, clip: Rect, order: usize) {
        let to = text.pos.to_vec2();
        let scale = text.galley.pixels_per_point;
        // No-break spaces are set smaller.
        let job = &text.galley.job;
        let has_ink = |section: &&LayoutSection| {
            job.text.get(section.byte_range.start.0..section.byte_range.end.0).is_some_and(|words| !words.trim().is_empty())
        };
        let size = job.sections.iter().filter(has_ink).map(|section| section.format.font_id.size).fold(f32::INFINITY, f32::min);
        for (at, placed) in text.galley.rows.iter().enumerate() {
            let letter = |glyph: Option<&egui::epaint::text::Glyph>| glyph.is_some_and(|glyph| glyph.chr.is_alphanumeric());
            let next = text.galley.rows.get(at + 1).and_then(|next| next.row.glyphs.first());
            // Addresses and numbers have no place to break at.
            let parts = [placed.row.text(), text.galley.rows.get(at + 1).map(|next| next.row.text()).unwrap_or_default()];
            let around = [parts[0].split_whitespace().next_back(), parts[1].split_whitespace().next()];
            let is_word = around.iter().flatten().all(|part| !part.contains(|c: char| c.is_ascii_digit() || "./@_".contains(c)));
            let is_broken = is_word && !placed.ends_with_newline && letter(placed.row.glyphs.last()) && letter(next);
            let mesh = &placed.row.visuals.mesh;
            let mut runs: Vec<(Color32, Rect)> = Vec::new();
            let mut ink = Rect::NOTHING;
            for glyph in placed.row.glyphs.iter().filter(|glyph| !glyph.chr.is_whitespace() && !glyph.uv_rect.is_nothing()) {
                let from = glyph.first_vertex as usize;
                let Some(corners) = mesh.vertices.get(from..from + 4) else { continue };
                let rect = Rect::from_points(&[corners[0].pos, corners[1].pos, corners[2].pos, corners[3].pos]);
                let rect = rect.translate(to + placed.pos.to_vec2());
                let color = match corners[0].color {
                    Color32::PLACEHOLDER => text.fallback_color,
                    own => own,
                };
                let color = text.override_text_color.unwrap_or(color);
                ink = ink.union(rect);
                match runs.last_mut() {
                    // Something may stand between two words, like the mark of the letter that comes next.
                    Some((last, run)) if *last == color && rect.left() < run.right() + 6.0 => *run = run.union(rect),
                    _ => runs.push((color, rect)),
                }
            }
            if ink.is_positive() {
                // A glyph's own box has a pixel of air on each side.
                let ink = ink.shrink(1.0 / scale);
                let words = placed.row.text();
                self.rows.push(Row { order, words, ink, runs, clip, is_elided: text.galley.elided, is_broken, size });
            }
        }
    }
}

fn inner_of(shape: &RectShape) -> Rect {
    match shape.stroke_kind {
        StrokeKind::Inside => shape.rect.shrink(shape.stroke.width),
        StrokeKind::Middle => shape.rect.shrink(shape.stroke.width / 2.0),
        StrokeKind::Outside => shape.rect,
    }
}

/// Icons stand side by side on one sheet; a picture has a texture of its own.
fn kind_of(mesh: &Mesh) -> SurfaceKind {
    let uv = Rect::from_points(&mesh.vertices.iter().map(|vertex| vertex.uv).collect::<Vec<_>>());
    match mesh.vertices.first() {
        Some(vertex) if uv.width() < 0.4 && uv.height() < 0.4 => SurfaceKind::Icon(vertex.color),
        _ => SurfaceKind::Picture,
    }
}

impl Frame {
    /// The last touchable place that has no name and holds other controls: a panel or a scrim, which keeps touches from what is under it.
    fn backdrop(&self) -> Option<(usize, Rect)> {
        let is_backdrop = |at: usize, control: &Control| {
            control.name.is_empty()
                && !control.is_focusable
                && self.controls.iter().skip(at + 1).any(|other| !other.name.is_empty() && control.rect.contains_rect(other.rect))
        };
        let found = self.controls.iter().enumerate().rfind(|(at, control)| is_backdrop(*at, control));
        found.map(|(at, control)| (at, control.rect))
    }

    /// What can be touched: all controls, or those on top of what covers the screen.
    pub fn reachable_controls(&self) -> Vec<&Control> {
        let from = self.backdrop().map_or(0, |(at, _)| at + 1);
        self.controls.iter().skip(from).collect()
    }

    /// What was painted up to here lies under a panel or a question, and has been looked at without it.
    pub fn overlay_from(&self) -> usize {
        let Some((_, rect)) = self.backdrop() else { return 0 };
        let same = |surface: &&Surface| (surface.rect.min - rect.min).length() < 0.5 && (surface.rect.max - rect.max).length() < 0.5;
        self.surfaces.iter().rfind(same).map_or(0, |surface| surface.order)
    }

    /// The window that a row is seen through, where that scrolls.
    pub fn view_of(&self, row: &Row) -> Option<Rect> {
        // What is scrolled away has no place left.
        self.views.iter().find(|view| view.expand(2.0).contains_rect(row.clip) || !row.clip.is_positive()).copied()
    }
}

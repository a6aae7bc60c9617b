//! The kiosk itself: one type, shown into an `egui::Ui`, whatever window is around it.

use super::art::Art;
use super::keyboard::KeyQueue;
use super::layout::{self, Layout};
use super::screens::{self, lesson::LessonView, pages::Leaf, resume::ResumeView};
use super::theme::{self, Contrast, Theme};
use super::touch::{self, TouchRepair};
use super::widgets::Cx;
use super::{bar, keyboard_is_open};
use crate::content::Content;
use crate::practice::Gesture;
use crate::text::Tr;
use crate::ui::layout::Shape;
use crate::visit::{Effect, Intent, Panel, Rules, Screen, Visit};
use egui::{Context, Event, Ui};
use jiff::civil::Date;
use std::rc::Rc;
use std::time::Duration;

/// Tells the date. The kiosk asks once a frame, and never keeps an answer.
#[derive(Clone)]
pub struct DateSource(Rc<dyn Fn() -> Date>);

impl DateSource {
    pub fn new(date: impl Fn() -> Date + 'static) -> Self {
        Self(Rc::new(date))
    }

    /// Always the same day, as tests and pictures want it.
    pub fn fixed(date: Date) -> Self {
        Self::new(move || date)
    }
}

impl Default for DateSource {
    /// A day like any other.
    fn default() -> Self {
        Self::fixed(jiff::civil::date(2026, 11, 25))
    }
}

/// How the kiosk sits in its window.
#[derive(Clone, Default)]
pub struct Setup {
    /// The screen's diagonal in inches, where it is known: then 3.6 points are one millimetre.
    pub diagonal_inches: Option<f32>,
    /// Hides the pointer, as on a touch screen.
    pub hides_pointer: bool,
    pub today: DateSource,
}

/// The whole of what residents see.
pub struct Kiosk {
    content: Content,
    visit: Visit,
    setup: Setup,
    tr: Tr,
    theme: Theme,
    art: Art,
    keys: KeyQueue,
    view: LessonView,
    resume: ResumeView,
    leaf: Leaf,
}

impl Kiosk {
    /// Prepares the context (fonts, touch repair, the look) and shows the attract screen.
    pub fn new(ctx: &Context, content: Content, rules: Rules, setup: Setup) -> Self {
        theme::install_fonts(ctx);
        touch::configure(ctx);
        let keys = KeyQueue::default();
        ctx.add_plugin(TouchRepair::new(keys.clone()));
        let comfort = rules.comfort;
        let theme = Theme::of(Contrast::of(comfort));
        apply_look(ctx, &theme);
        Self {
            content,
            visit: Visit::new(rules, (setup.today.0)(), Duration::ZERO),
            setup,
            tr: Tr::new(comfort.lang),
            theme,
            art: Art::new(ctx),
            keys,
            view: LessonView::default(),
            resume: ResumeView::default(),
            leaf: Leaf::default(),
        }
    }

    pub fn visit(&self) -> &Visit {
        &self.visit
    }

    pub fn content(&self) -> &Content {
        &self.content
    }

    /// Lets this change the visit, as a touch would: how pictures and tests get to a screen. Draw a frame afterwards.
    pub fn apply(&mut self, ctx: &Context, intent: Intent) -> Vec<Effect> {
        let now = ctx.input(|input| Duration::try_from_secs_f64(input.time).unwrap_or_default());
        let effects = self.visit.apply(intent, &self.content, now);
        if effects.contains(&Effect::Wipe) {
            self.wipe(ctx);
        }
        ctx.request_repaint();
        effects
    }

    /// Draws one frame and lets what was touched change the visit. Returns what the shell has to carry out.
    pub fn show(&mut self, ui: &mut Ui) -> Vec<Effect> {
        let now = ui.input(|input| Duration::try_from_secs_f64(input.time).unwrap_or_default());
        // No other keyboard than ours comes up.
        ui.ctx().output_mut(|output| output.ime = None);
        if self.setup.hides_pointer {
            ui.ctx().set_cursor_icon(egui::CursorIcon::None);
        }
        ui.painter().rect_filled(ui.ctx().content_rect(), 0.0, self.theme.paper);
        let Some(shape) = self.fit(ui.ctx()) else { return Vec::new() };
        if somebody_is_there(ui) {
            self.visit.touched(now);
        }
        self.visit.set_today((self.setup.today.0)());
        let mut effects = self.visit.tick(&self.content, now);
        self.follow_comfort(ui.ctx());

        let mut intents = Vec::new();
        self.draw(ui, shape, now, &mut intents);
        self.close_on_escape(ui, &mut intents);
        let has_intents = !intents.is_empty();
        for intent in intents {
            effects.extend(self.visit.apply(intent, &self.content, now));
        }
        if effects.contains(&Effect::Wipe) {
            self.wipe(ui.ctx());
        }
        if has_intents || !effects.is_empty() {
            ui.ctx().request_repaint();
        } else if let Some(wake) = self.visit.wakes_at(now) {
            ui.ctx().request_repaint_after(wake.saturating_sub(now));
        }
        effects
    }

    /// Chooses the layout and asks for the scale at which it fits. `None` while the new scale is not on yet.
    fn fit(&self, ctx: &Context) -> Option<Shape> {
        let pixels = ctx.content_rect().size() * ctx.pixels_per_point();
        let (native, true_size) = match self.true_pixels_per_point(ctx) {
            Some(real) => (real, true),
            None => (ctx.native_pixels_per_point().unwrap_or(1.0), false),
        };
        let (shape, zoom) = layout::choose(pixels / native, true_size);
        let wanted = native * zoom;
        if (wanted / ctx.pixels_per_point() - 1.0).abs() > 0.001 {
            ctx.set_pixels_per_point(wanted);
            ctx.request_repaint();
            return None;
        }
        Some(shape)
    }

    /// Pixels for 1/3.6 mm, from the screen's diagonal.
    fn true_pixels_per_point(&self, ctx: &Context) -> Option<f32> {
        const MM_PER_INCH: f32 = 25.4;
        const POINTS_PER_MM: f32 = 3.6;
        let diagonal_mm = self.setup.diagonal_inches? * MM_PER_INCH;
        let monitor = ctx.input(|input| input.viewport().monitor_size)?;
        let diagonal_pixels = monitor.length() * ctx.pixels_per_point();
        Some(diagonal_pixels / diagonal_mm / POINTS_PER_MM)
    }

    /// Language and contrast may have changed.
    fn follow_comfort(&mut self, ctx: &Context) {
        let comfort = self.visit.comfort();
        if self.tr.lang() != comfort.lang {
            self.tr = Tr::new(comfort.lang);
        }
        if self.theme.contrast != Contrast::of(comfort) {
            self.theme = Theme::of(Contrast::of(comfort));
            apply_look(ctx, &self.theme);
        }
    }

    fn draw(&mut self, ui: &mut Ui, shape: Shape, now: Duration, intents: &mut Vec<Intent>) {
        let Self { content, visit, tr, theme, art, keys, view, resume, leaf, .. } = self;
        let layout = Layout::new(shape, ui.ctx().content_rect().size(), visit.comfort().text);
        let cx = Cx { theme, art, tr, layout };
        let covered = visit.question().is_some() || visit.panel().is_some();
        ui.painter().rect_filled(layout.screen(), 0.0, theme.paper);
        // What lies under a question or a panel is drawn and cannot be reached.
        let mut screen = ui.new_child(egui::UiBuilder::new().max_rect(layout.screen()).id_salt("screen"));
        if covered {
            screen.disable();
        }
        match visit.screen() {
            Screen::Attract => screens::attract::show(&screen, &cx, visit, content, intents),
            Screen::Home => screens::home::show(&screen, &cx, visit, content, leaf, intents),
            Screen::Theme(theme) => screens::theme::show(&screen, &cx, visit, theme, content, leaf, intents),
            Screen::Lesson => screens::lesson::show(&mut screen, &cx, visit, content, view, keys, intents),
            Screen::Outcomes => screens::outcomes::show(&screen, &cx, visit, content, intents),
            Screen::Finish(lesson) => screens::finish::show(&screen, &cx, visit, lesson, content, intents),
            Screen::Placement => screens::placement::question(&screen, &cx, visit, content, intents),
            Screen::Proposal => screens::placement::proposal(&screen, &cx, visit, content, intents),
            Screen::Resume => screens::resume::show(&mut screen, &cx, visit, resume, keys, intents),
        }
        if *visit.screen() != Screen::Resume {
            *resume = ResumeView::default();
        }
        let is_typing = match visit.screen() {
            Screen::Lesson => visit.exercise().is_some_and(|exercise| keyboard_is_open(shape, exercise)),
            Screen::Resume => resume.keyboard_is_open(),
            _ => false,
        };
        // A small screen has no room for both.
        if !(shape == Shape::Compact && is_typing) {
            // A screen's own names and the bar's never meet.
            let mut strip = ui.new_child(egui::UiBuilder::new().max_rect(layout.screen()).id_salt("bar"));
            if covered {
                strip.disable();
            }
            bar::show(&strip, &cx, visit, intents);
        }
        let over = ui.new_child(egui::UiBuilder::new().max_rect(layout.screen()).id_salt("panel"));
        bar::panel(&over, &cx, visit, intents);
        let told = visit.panel().filter(|panel| matches!(panel, Panel::Word { .. } | Panel::Ask));
        if let Some(panel) = told {
            let over = ui.new_child(egui::UiBuilder::new().max_rect(layout.screen()).id_salt("told"));
            screens::question::tell(&over, &cx, visit, content, panel, intents);
        } else if let Some(question) = visit.question() {
            let over = ui.new_child(egui::UiBuilder::new().max_rect(layout.screen()).id_salt("question"));
            screens::question::show(&over, &cx, visit, content, question, now, intents);
        }
    }

    /// Escape closes what opened.
    fn close_on_escape(&self, ui: &Ui, intents: &mut Vec<Intent>) {
        if !ui.input(|input| input.key_pressed(egui::Key::Escape)) {
            return;
        }
        if self.visit.panel().is_some() {
            intents.push(Intent::ClosePanel);
        } else if self.visit.question().is_some() {
            intents.push(Intent::Stay);
        } else if self.visit.exercise().is_some_and(|exercise| exercise.world().editing().is_some()) {
            intents.push(Intent::Gesture(Gesture::LeaveField));
        }
    }

    /// Drops whatever the toolkit keeps of the visit: focus, carets, scroll positions, caches.
    fn wipe(&mut self, ctx: &Context) {
        self.view = LessonView::default();
        self.resume = ResumeView::default();
        self.leaf = Leaf::default();
        self.keys.take();
        ctx.memory_mut(|memory| {
            let options = memory.options.clone();
            *memory = egui::Memory::default();
            memory.options = options;
        });
    }
}

/// Whether anybody did anything since the last frame. A pointer that merely moves may be a cable that trembles.
fn somebody_is_there(ui: &Ui) -> bool {
    ui.input(|input| {
        input.events.iter().any(|event| {
            matches!(
                event,
                Event::Touch { .. }
                    | Event::PointerButton { .. }
                    | Event::Key { .. }
                    | Event::Text(_)
                    | Event::MouseWheel { .. }
                    | Event::AccessKitActionRequest(_)
            )
        })
    })
}

/// What egui's own widgets need of the look: the caret, the selection, no animation.
fn apply_look(ctx: &Context, theme: &Theme) {
    ctx.all_styles_mut(|style| {
        style.animation_time = 0.0;
        // A page stops soon after the finger leaves it, and never springs back: nothing moves by itself for long.
        style.spacing.scroll.kinetic = egui::style::KineticScrollStyle { decay_time: 0.1, stop_distance: 2.0, rubber_band: false };
        // The last words in a window are as dark as the others; the pager says that there is more.
        style.spacing.scroll.fade.strength = 0.0;
        style.interaction.selectable_labels = false;
        let visuals = &mut style.visuals;
        visuals.text_cursor.stroke = egui::Stroke::new(4.0, theme.m_accent);
        // A blinking caret would repaint an untouched screen for ever.
        visuals.text_cursor.blink = false;
        visuals.selection.bg_fill = theme.m_accent_soft;
        visuals.selection.stroke = egui::Stroke::new(1.0, theme.m_text);
        // What a question covers is already under its scrim.
        visuals.disabled_alpha = 1.0;
        visuals.panel_fill = theme.paper;
        style.spacing.item_spacing = egui::Vec2::ZERO;
    });
}

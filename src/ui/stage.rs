//! The kiosk without a window: a context, a canvas and a clock of its own, for pictures and benches.

use super::canvas::{Canvas, Picture, PixelRect};
use super::kiosk::Kiosk;
use super::setup::Setup;
use crate::content::Content;
use crate::visit::{Effect, Intent, Rules};
use egui::accesskit::Action;
use egui::{Context, Event, FullOutput, Modifiers, PointerButton, Pos2, RawInput, Rect, Vec2, pos2, vec2};

/// The most frames that one change may take to come to rest.
const MOST_FRAMES: usize = 12;

/// A kiosk that nobody sees until its picture is asked for.
pub struct Stage {
    ctx: Context,
    kiosk: Kiosk,
    canvas: Canvas,
    size: [usize; 2],
    secs: f64,
}

impl Stage {
    /// Opens the kiosk on a picture of this size, in pixels, and shows its attract screen.
    pub fn new(content: Content, rules: Rules, setup: Setup, size: [usize; 2]) -> Self {
        let ctx = Context::default();
        let kiosk = Kiosk::new(&ctx, content, rules, setup);
        let mut stage = Self { ctx, kiosk, canvas: Canvas::default(), size, secs: 0.0 };
        stage.settle();
        stage
    }

    pub fn kiosk(&self) -> &Kiosk {
        &self.kiosk
    }

    /// Changes the visit as a touch would, and draws what comes of it.
    pub fn apply(&mut self, intent: Intent) -> Vec<Effect> {
        let effects = self.kiosk.apply(&self.ctx, intent);
        self.settle();
        effects
    }

    /// Lets this many seconds go by without a touch.
    pub fn wait(&mut self, secs: f64) {
        self.skip(secs);
        self.settle();
    }

    /// Puts the clock forward without drawing.
    pub fn skip(&mut self, secs: f64) {
        self.secs += secs;
    }

    /// Draws frames until nothing more changes by itself.
    pub fn settle(&mut self) {
        for _ in 0..MOST_FRAMES {
            self.frame(Vec::new());
            if !self.ctx.has_requested_repaint() {
                break;
            }
        }
    }

    /// Draws one frame, a 60th of a second after the last, and returns where the picture changed.
    pub fn frame(&mut self, events: Vec<Event>) -> Vec<PixelRect> {
        let output = self.show(events);
        self.canvas.paint(&self.ctx, output.shapes, self.size, output.pixels_per_point)
    }

    /// Lets the kiosk show itself for one frame without painting it.
    pub fn show(&mut self, events: Vec<Event>) -> FullOutput {
        self.secs += 1.0 / 60.0;
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, self.points())),
            time: Some(self.secs),
            focused: true,
            events,
            ..RawInput::default()
        };
        let kiosk = &mut self.kiosk;
        let mut output = self.ctx.run_ui(input, |ui| {
            kiosk.show(ui);
        });
        self.canvas.update_textures(&mut output.textures_delta);
        output
    }

    /// Where the control is whose accessible name is this one, or begins so, in points. Labels are no controls.
    pub fn find(&mut self, name: &str) -> Option<Rect> {
        self.ctx.enable_accesskit();
        let tree = self.show(Vec::new()).platform_output.accesskit_update?;
        let controls = tree.nodes.iter().filter(|(_, node)| node.supports_action(Action::Click));
        let named = controls.filter_map(|(_, node)| Some((node.label()?, node.bounds()?))).filter(|(label, _)| label.starts_with(name));
        let (_, bounds) = named.min_by_key(|(label, _)| label.len())?;
        #[expect(clippy::cast_possible_truncation, reason = "points of a screen")]
        let corner = |x: f64, y: f64| pos2(x as f32, y as f32);
        Some(Rect::from_min_max(corner(bounds.x0, bounds.y0), corner(bounds.x1, bounds.y1)))
    }

    /// Touches what [`Self::find`] finds, as a finger would. Returns where.
    pub fn touch(&mut self, name: &str) -> Option<Pos2> {
        let pos = self.find(name)?.center();
        let button = |pressed| Event::PointerButton { pos, button: PointerButton::Primary, pressed, modifiers: Modifiers::NONE };
        self.frame(vec![Event::PointerMoved(pos), button(true)]);
        // A finger that comes back at once has trembled.
        self.wait(0.2);
        self.frame(vec![button(false)]);
        self.wait(0.5);
        Some(pos)
    }

    /// Width and height of the screen in points.
    pub fn points(&self) -> Vec2 {
        #[expect(clippy::cast_precision_loss, reason = "pixel counts far below 2^23")]
        let pixels = vec2(self.size[0] as f32, self.size[1] as f32);
        pixels / self.ctx.pixels_per_point()
    }

    /// Paints the whole picture again; it stays the same.
    pub fn repaint_all(&mut self) {
        self.canvas.repaint_all(&self.ctx);
    }

    pub fn picture(&self) -> &Picture {
        self.canvas.picture()
    }
}

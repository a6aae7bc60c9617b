//! The window drawn by the processor: winit's events go into the kiosk, the canvas's picture goes into the window, and only where
//! it changed. Nothing else names winit, egui-winit and softbuffer.
//!
//! Frames are drawn in `about_to_wait`, when all events at hand are in: one frame for all of them, and at once, not after a round
//! through the display server. A frame that only egui asked for comes no sooner than the screen can show it. At rest nothing runs.
//!
//! There is no clipboard but a text inside this process, that egui-winit keeps; the kiosk's seal lets nothing fill it.

use super::damage::Damage;
use super::{Carry, WindowError};
use crate::ui::canvas::{Canvas, Picture, PixelRect};
use crate::ui::kiosk::Kiosk;
use egui::{Context, ViewportBuilder, ViewportId};
use egui_winit::accesskit_winit;
use egui_winit::winit::application::ApplicationHandler;
use egui_winit::winit::event::{TouchPhase, WindowEvent};
use egui_winit::winit::event_loop::{ActiveEventLoop, ControlFlow, EventLoop, EventLoopProxy};
use egui_winit::winit::platform::wayland::ActiveEventLoopExtWayland as _;
use egui_winit::winit::window::{Window, WindowId};
use softbuffer::SoftBufferError;
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Between two frames that nobody's touch asked for: a screen shows no more.
const FRAME: Duration = Duration::from_millis(16);
/// Between two frames of a finger or a mouse that moves: some send a thousand places a second.
const MOVE: Duration = Duration::from_millis(8);
/// Passes of egui in one frame that answers a touch: the kiosk draws what was there before it, then what comes of it; a key of the
/// on-screen keyboard reaches the field in the second pass and the coach in the third. Only the last one is painted.
const MOST_PASSES: usize = 3;

pub fn run(viewport: ViewportBuilder, is_kiosk: bool, kiosk: impl FnOnce(&Context) -> Kiosk, carry: Carry) -> Result<(), WindowError> {
    let event_loop = EventLoop::<Wake>::with_user_event().build().map_err(|error| WindowError::failed(&error))?;
    let ctx = Context::default();
    let proxy = event_loop.create_proxy();
    ctx.set_request_repaint_callback({
        let proxy = proxy.clone();
        move |request| {
            let wake = Wake::Repaint { after: request.delay, pass: request.current_cumulative_pass_nr };
            proxy.send_event(wake).ok();
        }
    });
    let kiosk = kiosk(&ctx);
    let mut shell = Shell {
        ctx,
        kiosk,
        canvas: Canvas::default(),
        carry,
        is_kiosk,
        viewport,
        proxy,
        open: None,
        due: None,
        is_touched: true,
        last: Instant::now(),
        failure: None,
    };
    event_loop.run_app(&mut shell).map_err(|error| WindowError::failed(&error))?;
    match shell.failure {
        Some(failure) => Err(WindowError::Failed(failure)),
        None => Ok(()),
    }
}

/// What wakes the window beside its own events.
#[derive(Debug)]
enum Wake {
    /// egui asks for a frame; `pass` is how many it had drawn then.
    Repaint {
        after: Duration,
        pass: u64,
    },
    AccessKit(accesskit_winit::WindowEvent),
}

impl From<accesskit_winit::Event> for Wake {
    fn from(event: accesskit_winit::Event) -> Self {
        Self::AccessKit(event.window_event)
    }
}

struct Shell {
    ctx: Context,
    kiosk: Kiosk,
    canvas: Canvas,
    carry: Carry,
    is_kiosk: bool,
    viewport: ViewportBuilder,
    proxy: EventLoopProxy<Wake>,
    open: Option<Open>,
    /// When the next frame is to be drawn. `None`: not until something happens.
    due: Option<Instant>,
    /// Whether the next frame answers somebody, or is the first one.
    is_touched: bool,
    /// When the last frame was begun.
    last: Instant,
    failure: Option<String>,
}

impl Shell {
    /// A frame is wanted at this time, or before.
    fn want(&mut self, at: Instant) {
        self.due = Some(self.due.map_or(at, |due| due.min(at)));
    }

    /// egui wants a frame after this long.
    fn want_after(&mut self, delay: Duration) {
        // An hour is as good as a year, and can be added to any time.
        if let Some(at) = Instant::now().checked_add(delay) {
            self.want(at.max(self.last + FRAME));
        }
    }

    fn end(&mut self, event_loop: &ActiveEventLoop, failure: &impl ToString) {
        self.failure = Some(failure.to_string());
        event_loop.exit();
    }

    /// Lets the kiosk take the events, and paints what changes.
    fn draw(&mut self) {
        let most_passes = if std::mem::take(&mut self.is_touched) { MOST_PASSES } else { 1 };
        let Self { ctx, kiosk, canvas, carry, open: Some(open), .. } = self else { return };
        self.due = None;
        self.last = Instant::now();
        let mut passes = 0;
        let delay = loop {
            let input = open.input(ctx);
            let mut output = ctx.run_ui(input, |ui| {
                for order in kiosk.show(ui) {
                    carry(order);
                }
            });
            canvas.update_textures(&mut output.textures_delta);
            open.state.handle_platform_output(&open.window, output.platform_output);
            // The kiosk sends no commands to its window; whether it closes is decided below.
            let delay = output.viewport_output.get(&ViewportId::ROOT).map_or(Duration::MAX, |root| root.repaint_delay);
            passes += 1;
            if delay.is_zero() && passes < most_passes {
                continue;
            }
            let size = open.window.inner_size();
            if let (Ok(width @ 1..), Ok(height @ 1..)) = (usize::try_from(size.width), usize::try_from(size.height)) {
                open.damage.add(canvas.paint(ctx, output.shapes, [width, height], output.pixels_per_point));
            }
            break delay;
        };
        self.want_after(delay);
    }

    /// Puts on the screen what was painted. A surface that was lost is made anew, once.
    fn present(&mut self, event_loop: &ActiveEventLoop) {
        let Some(open) = &mut self.open else { return };
        let picture = self.canvas.picture();
        let Err(error) = open.present(picture) else { return };
        tracing::warn!(%error, "the window takes no picture: its surface is made anew");
        let again = surface(&open.window).and_then(|surface| {
            open.surface = Some(surface);
            open.damage.add([picture.rect()]);
            open.present(picture)
        });
        if let Err(error) = again {
            self.end(event_loop, &error);
        }
    }
}

impl ApplicationHandler<Wake> for Shell {
    fn resumed(&mut self, event_loop: &ActiveEventLoop) {
        let opened = match self.open.take() {
            // Back from a pause in which there was no screen.
            Some(mut open) => surface(&open.window).map_err(|error| WindowError::failed(&error)).map(|surface| {
                open.surface = Some(surface);
                open.damage.add([self.canvas.picture().rect()]);
                open
            }),
            None => Open::new(event_loop, &self.ctx, &self.viewport, &self.proxy),
        };
        match opened {
            Ok(open) => self.open = Some(open),
            Err(error) => return self.end(event_loop, &error),
        }
        // The window appears with its first picture, not before it.
        self.draw();
        if let Some(open) = &self.open {
            open.window.set_visible(true);
        }
        self.present(event_loop);
    }

    fn suspended(&mut self, _event_loop: &ActiveEventLoop) {
        if let Some(open) = &mut self.open {
            open.surface = None;
        }
    }

    fn user_event(&mut self, _event_loop: &ActiveEventLoop, event: Wake) {
        match event {
            // What is asked for during a pass is in that pass's output, and a later pass has answered it.
            Wake::Repaint { after, pass } => {
                if pass == self.ctx.cumulative_pass_nr() {
                    self.want_after(after);
                }
            }
            Wake::AccessKit(event) => {
                match event {
                    accesskit_winit::WindowEvent::InitialTreeRequested => self.ctx.enable_accesskit(),
                    accesskit_winit::WindowEvent::AccessibilityDeactivated => self.ctx.disable_accesskit(),
                    accesskit_winit::WindowEvent::ActionRequested(request) => {
                        if let Some(open) = &mut self.open {
                            open.state.on_accesskit_action_request(request);
                        }
                    }
                }
                self.is_touched = true;
                self.want(Instant::now());
            }
        }
    }

    fn window_event(&mut self, event_loop: &ActiveEventLoop, _window: WindowId, event: WindowEvent) {
        let Some(open) = &mut self.open else { return };
        match &event {
            // Alt-F4 and the like ask the window to close; a kiosk does not.
            WindowEvent::CloseRequested if self.is_kiosk => return,
            WindowEvent::CloseRequested => return event_loop.exit(),
            WindowEvent::RedrawRequested => {
                // Either the compositor is ready for the next picture, or a part of the window was covered and is not any more.
                if !std::mem::take(&mut open.is_awaited) {
                    open.damage.add([self.canvas.picture().rect()]);
                }
                // A frame that is about to be drawn shows it all.
                if self.due.is_none_or(|due| due > Instant::now()) {
                    self.present(event_loop);
                }
                return;
            }
            WindowEvent::Resized(_)
            | WindowEvent::Moved(_)
            | WindowEvent::ScaleFactorChanged { .. }
            | WindowEvent::Focused(_)
            | WindowEvent::Occluded(_) => open.known_at = None,
            _ => {}
        }
        if open.state.on_window_event(&open.window, &event).repaint {
            let moves = match &event {
                WindowEvent::CursorMoved { .. } => true,
                WindowEvent::Touch(touch) => touch.phase == TouchPhase::Moved,
                _ => false,
            };
            let now = Instant::now();
            self.is_touched |= !moves;
            self.want(if moves { now.max(self.last + MOVE) } else { now });
        }
    }

    fn about_to_wait(&mut self, event_loop: &ActiveEventLoop) {
        if self.due.is_some_and(|due| due <= Instant::now()) {
            self.draw();
            self.present(event_loop);
        }
        event_loop.set_control_flow(self.due.map_or(ControlFlow::Wait, ControlFlow::WaitUntil));
    }
}

type Surface = softbuffer::Surface<Arc<Window>, Arc<Window>>;

fn surface(window: &Arc<Window>) -> Result<Surface, SoftBufferError> {
    Surface::new(&softbuffer::Context::new(Arc::clone(window))?, Arc::clone(window))
}

/// A window that is there.
struct Open {
    window: Arc<Window>,
    state: egui_winit::State,
    /// `None` during a pause without a screen.
    surface: Option<Surface>,
    damage: Damage,
    /// The scale at which egui knows the window and its monitor. `None` where they are to be looked up again.
    known_at: Option<f32>,
    is_wayland: bool,
    /// Wayland: the compositor has not yet taken the last picture, and says so when it has. Drawing before that could wait for
    /// a buffer as long as the window is hidden.
    is_awaited: bool,
}

impl Open {
    fn new(
        event_loop: &ActiveEventLoop,
        ctx: &Context,
        viewport: &ViewportBuilder,
        proxy: &EventLoopProxy<Wake>,
    ) -> Result<Self, WindowError> {
        let viewport = viewport.clone().with_visible(false);
        let window = Arc::new(egui_winit::create_window(ctx, event_loop, &viewport).map_err(|error| WindowError::failed(&error))?);
        #[expect(clippy::cast_possible_truncation, reason = "a scale factor")]
        let scale = window.scale_factor() as f32;
        let mut state = egui_winit::State::new(ctx.clone(), ViewportId::ROOT, &window, Some(scale), None, None);
        // It wants a window that nobody has seen yet.
        state.init_accesskit(event_loop, &window, proxy.clone());
        let surface = surface(&window).map_err(|error| WindowError::failed(&error))?;
        Ok(Self {
            window,
            state,
            surface: Some(surface),
            damage: Damage::default(),
            known_at: None,
            is_wayland: event_loop.is_wayland(),
            is_awaited: false,
        })
    }

    /// What happened since the last pass. The window and its monitor are asked for only when they may have changed: on X11 each
    /// question waits for the server.
    fn input(&mut self, ctx: &Context) -> egui::RawInput {
        let scale = egui_winit::pixels_per_point(ctx, &self.window);
        if self.known_at != Some(scale) {
            let info = self.state.egui_input_mut().viewports.entry(ViewportId::ROOT).or_default();
            egui_winit::update_viewport_info(info, ctx, &self.window, self.known_at.is_none());
            self.known_at = Some(scale);
        }
        self.state.take_egui_input(&self.window)
    }

    /// Copies what the window's buffer lacks of the picture, and shows what changed.
    fn present(&mut self, picture: &Picture) -> Result<(), SoftBufferError> {
        let Some(surface) = &mut self.surface else { return Ok(()) };
        if self.damage.pending().is_empty() || self.is_awaited {
            return Ok(());
        }
        let [width, height] = picture.size().map(|side| u32::try_from(side).ok().and_then(NonZeroU32::new));
        let (Some(width), Some(height)) = (width, height) else { return Ok(()) };
        surface.resize(width, height)?;
        let mut buffer = surface.buffer_mut()?;
        for rect in self.damage.missing(buffer.age(), picture.rect()) {
            copy(picture, rect, &mut buffer);
        }
        self.window.pre_present_notify();
        let rects: Vec<_> = self.damage.pending().iter().filter_map(|rect| shown(rect.intersect(&picture.rect()))).collect();
        buffer.present_with_damage(&rects)?;
        self.damage.presented();
        if self.is_wayland {
            self.is_awaited = true;
            self.window.request_redraw();
        }
        Ok(())
    }
}

/// Copies a rectangle of the picture into a buffer of the same size.
fn copy(picture: &Picture, rect: PixelRect, buffer: &mut [u32]) {
    for (start, row) in picture.rows(rect.intersect(&picture.rect())) {
        if let Some(target) = buffer.get_mut(start..start + row.len()) {
            target.copy_from_slice(row);
        }
    }
}

fn shown(rect: PixelRect) -> Option<softbuffer::Rect> {
    Some(softbuffer::Rect {
        x: u32::try_from(rect.min[0]).ok()?,
        y: u32::try_from(rect.min[1]).ok()?,
        width: NonZeroU32::new(u32::try_from(rect.width()).ok()?)?,
        height: NonZeroU32::new(u32::try_from(rect.height()).ok()?)?,
    })
}

//! What a resident waits for: the content at the start, and one frame of the fullest screen.
//!
//! `cargo bench` prints the times; the README says on which machine its figures were taken.

#![expect(clippy::expect_used, reason = "a bench that does not reach its screen measures nothing")]

use criterion::{Criterion, criterion_group, criterion_main};
use egui::{Context, Event, Modifiers, PointerButton, Pos2, RawInput, Rect, pos2, vec2};
use pas_a_pas::content::{Files, check, read};
use pas_a_pas::practice;
use pas_a_pas::ui::{Kiosk, Setup, theme};
use pas_a_pas::visit::Rules;
use std::hint::black_box;

/// A context without a window, at 1920×1080.
struct Bench {
    ctx: Context,
    kiosk: Kiosk,
    time: f64,
}

impl Bench {
    fn new() -> Self {
        let ctx = Context::default();
        theme::install_fonts(&ctx);
        let (content, problems) = read(&Files::built_in());
        assert!(problems.is_empty());
        let mut time = 0.0;
        // Fonts are there from the second pass on.
        let mut output = ctx.run_ui(input(&mut time, Vec::new()), |_| {});
        output.textures_delta.clear();
        let kiosk = Kiosk::new(&ctx, content, Rules::default(), Setup::default());
        Self { ctx, kiosk, time }
    }

    /// One frame: the interface and its triangles, all but the painting.
    fn frame(&mut self, events: Vec<Event>) -> usize {
        let kiosk = &mut self.kiosk;
        let mut output = self.ctx.run_ui(input(&mut self.time, events), |ui| {
            kiosk.show(ui);
        });
        output.textures_delta.clear();
        self.ctx.tessellate(output.shapes, output.pixels_per_point).len()
    }

    fn tap(&mut self, pos: Pos2) {
        let button = |pressed| Event::PointerButton { pos, button: PointerButton::Primary, pressed, modifiers: Modifiers::NONE };
        self.frame(vec![Event::PointerMoved(pos), button(true)]);
        self.frame(vec![button(false)]);
        self.frame(Vec::new());
        self.frame(Vec::new());
    }

    /// The lesson screen with the keyboard open: the most that is ever on the screen.
    fn with_keyboard() -> Self {
        let mut bench = Self::new();
        // A touch finds what the frame before it has drawn.
        bench.frame(Vec::new());
        for at in [(500.0, 850.0), (900.0, 350.0), (1650.0, 120.0), (1200.0, 370.0), (1020.0, 760.0), (1000.0, 400.0)] {
            bench.tap(pos2(at.0, at.1));
        }
        let exercise = bench.kiosk.visit().exercise().expect("the lesson is open");
        assert!(exercise.world().editing().is_some(), "the keyboard is open");
        bench
    }
}

fn input(time: &mut f64, events: Vec<Event>) -> RawInput {
    *time += 0.2;
    RawInput {
        screen_rect: Some(Rect::from_min_size(Pos2::ZERO, vec2(1920.0, 1080.0))),
        time: Some(*time),
        focused: true,
        events,
        ..RawInput::default()
    }
}

fn content(criterion: &mut Criterion) {
    let files = Files::built_in();
    criterion.bench_function("read the content", |bench| bench.iter(|| read(black_box(&files))));
    criterion.bench_function("check the content and play it", |bench| {
        let today = jiff::civil::date(2026, 11, 24);
        bench.iter(|| {
            let (content, diagnostics) = check(black_box(&files), today);
            (practice::prove_all(&content, &files), diagnostics)
        });
    });
}

fn frames(criterion: &mut Criterion) {
    let mut attract = Bench::new();
    criterion.bench_function("a frame of the attract screen", |bench| bench.iter(|| attract.frame(Vec::new())));
    let mut lesson = Bench::with_keyboard();
    criterion.bench_function("a frame of the lesson with the keyboard", |bench| bench.iter(|| lesson.frame(Vec::new())));
}

criterion_group!(benches, content, frames);
criterion_main!(benches);

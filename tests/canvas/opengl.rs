//! One picture as OpenGL painted it (`script/fixtures` makes them anew), and the same as the canvas paints it.

use crate::scene;
use egui::epaint::{ClippedShape, Shape};
use egui::{Context, Pos2, RawInput, Rect, Vec2};
use pas_a_pas::ui::art::Art;
use pas_a_pas::ui::canvas::Canvas;
use pas_a_pas::ui::theme;

/// How much a channel may differ: the card reckons with fractions where the canvas rounds.
const ANYWHERE: u8 = 2;
/// At the edges of letters: they are drawn with whatever vector instructions the processor has.
const ON_GLYPHS: u8 = 8;

/// The scene as the canvas paints it, with or without its words.
fn painted(pixels_per_point: f32, with_words: bool) -> (Vec<u8>, [usize; 2]) {
    let ctx = Context::default();
    theme::install_fonts(&ctx);
    let mut canvas = Canvas::default();
    let mut art = None;
    let mut shapes = Vec::new();
    for _ in 0..3 {
        ctx.set_pixels_per_point(pixels_per_point);
        let input = RawInput { screen_rect: Some(Rect::from_min_size(Pos2::ZERO, Vec2::from(scene::SIZE))), ..RawInput::default() };
        let mut output = ctx.run_ui(input, |ui| scene::paint(ui, art.get_or_insert_with(|| Art::new(ui.ctx()))));
        canvas.update_textures(&mut output.textures_delta);
        shapes = output.shapes;
    }
    if !with_words {
        shapes.retain(|ClippedShape { shape, .. }| !matches!(shape, Shape::Text(_)));
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "some hundred pixels")]
    let size = scene::SIZE.map(|side| (side * pixels_per_point) as usize);
    canvas.paint(&ctx, shapes, size, pixels_per_point);
    (canvas.picture().to_rgba(), size)
}

fn compare(name: &str, pixels_per_point: f32) {
    let file = format!("{}/tests/canvas/{name}.png", env!("CARGO_MANIFEST_DIR"));
    let wanted = image::open(&file).expect("the picture").into_rgba8();
    let ((ours, size), (wordless, _)) = (painted(pixels_per_point, true), painted(pixels_per_point, false));
    assert_eq!([wanted.width() as usize, wanted.height() as usize], size);
    let mut wrong = Vec::new();
    let pixels = ours.chunks(4).zip(wanted.as_raw().chunks(4)).zip(wordless.chunks(4));
    for (index, ((ours, wanted), wordless)) in pixels.enumerate() {
        let is_glyph = ours != wordless;
        let differs = ours.iter().zip(wanted).take(3).map(|(a, b)| a.abs_diff(*b)).max().expect("three channels");
        if differs > if is_glyph { ON_GLYPHS } else { ANYWHERE } {
            wrong.push(format!("{}, {}: {ours:?} and not {wanted:?}", index % size[0], index / size[0]));
        }
    }
    wrong.truncate(20);
    if !wrong.is_empty() {
        let seen = std::env::temp_dir().join(format!("{name}.png"));
        let [width, height] = size.map(|side| u32::try_from(side).expect("small"));
        image::save_buffer(&seen, &ours, width, height, image::ColorType::Rgba8).expect("the picture is written");
        panic!("{name} (ours is in {}):\n{}", seen.display(), wrong.join("\n"));
    }
}

#[test]
fn the_canvas_paints_what_opengl_paints() {
    compare("opengl-100", 1.0);
}

#[test]
fn also_where_points_are_no_whole_pixels() {
    compare("opengl-125", 1.25);
}

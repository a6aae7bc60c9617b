//! Scenes of random shapes: what is kept by damage is what is painted whole, at any scale.

use super::*;
use egui::epaint::{CircleShape, Mesh, PathShape, RectShape, TextShape};
use egui::{Color32, ColorImage, FontId, Pos2, RawInput, Rect, Stroke, StrokeKind, TextureHandle, TextureOptions, Vec2, pos2, vec2};
use proptest::prelude::*;

const SIZE: [usize; 2] = [160, 120];

/// A context with the kiosk's fonts, a picture and an icon.
struct Room {
    ctx: Context,
    canvas: Canvas,
    picture: TextureHandle,
    icon: TextureHandle,
    pixels_per_point: f32,
}

fn image(seed: u8, is_coverage: bool) -> ColorImage {
    let texel = |index: u8| {
        let value = index.wrapping_mul(37).wrapping_add(seed);
        #[expect(clippy::disallowed_methods, reason = "texels of a test")]
        let texel =
            if is_coverage { Color32::from_rgba_premultiplied(value, value, value, value) } else { Color32::from_rgb(value, index, seed) };
        texel
    };
    ColorImage::new([12, 10], (0..120).map(texel).collect())
}

impl Room {
    fn new(pixels_per_point: f32) -> Self {
        let ctx = Context::default();
        crate::ui::theme::install_fonts(&ctx);
        let (picture, icon) = (
            ctx.load_texture("picture", image(3, false), TextureOptions::LINEAR),
            ctx.load_texture("icon", image(9, true), TextureOptions::LINEAR),
        );
        let mut room = Self { ctx, canvas: Canvas::default(), picture, icon, pixels_per_point };
        room.pass(&[]);
        room
    }

    /// One frame with these things.
    fn pass(&mut self, things: &[Thing]) -> Vec<PixelRect> {
        self.ctx.set_pixels_per_point(self.pixels_per_point);
        let mut shapes = Vec::new();
        let mut output = self.ctx.run_ui(RawInput::default(), |_| {});
        // Text is laid out at the new scale from the second pass on.
        self.canvas.update_textures(&mut output.textures_delta);
        let mut output = self.ctx.run_ui(RawInput::default(), |ui| {
            shapes = things.iter().map(|thing| thing.shape(ui.ctx(), &self.picture, &self.icon)).collect();
        });
        self.canvas.update_textures(&mut output.textures_delta);
        self.canvas.paint(&self.ctx, shapes, SIZE, self.pixels_per_point)
    }

    /// Says where the picture is not what it is when all is painted.
    fn fault(&mut self, hidden_too: bool) -> Option<String> {
        let kept = self.canvas.picture.clone();
        let whole = kept.rect();
        if hidden_too {
            self.canvas.repaint(&self.ctx, whole, 0);
        } else {
            self.canvas.repaint_all(&self.ctx);
        }
        let pairs = kept.pixels().iter().zip(self.canvas.picture.pixels());
        let (at, (kept, whole)) = pairs.enumerate().find(|(_, (kept, whole))| kept != whole)?;
        Some(format!("pixel {}, {} is {kept:06x} and not {whole:06x}", at % SIZE[0], at / SIZE[0]))
    }
}

/// Something on the picture.
#[derive(Clone, Debug)]
struct Thing {
    kind: u8,
    at: Pos2,
    size: Vec2,
    clip: Rect,
    colour: Color32,
    radius: u8,
    line: f32,
}

fn colour() -> impl Strategy<Value = Color32> {
    #[expect(clippy::disallowed_methods, reason = "colours of a test")]
    (any::<[u8; 3]>(), prop_oneof![3 => Just(255_u8), 2 => any::<u8>()])
        .prop_map(|([r, g, b], a)| Color32::from_rgba_unmultiplied(r, g, b, a))
}

fn thing() -> impl Strategy<Value = Thing> {
    let place = || (-20.0_f32..150.0, -20.0_f32..110.0);
    let clip = prop_oneof![
        3 => Just(Rect::EVERYTHING),
        1 => (place(), 1.0_f32..90.0, 1.0_f32..90.0).prop_map(|(at, width, height)| Rect::from_min_size(at.into(), vec2(width, height))),
    ];
    // Half of all lie on whole points, as most of what a screen shows.
    let on_grid = any::<bool>();
    (0_u8..9, place(), (0.5_f32..120.0, 0.5_f32..100.0), clip, colour(), 0_u8..20, 0.0_f32..5.0, on_grid).prop_map(
        |(kind, at, size, clip, colour, radius, line, on_grid)| {
            let (at, size) = (Pos2::from(at), Vec2::from(size));
            let (at, size) = if on_grid { (at.round(), size.round()) } else { (at, size) };
            Thing { kind, at, size, clip, colour, radius, line }
        },
    )
}

impl Thing {
    fn shape(&self, ctx: &Context, picture: &TextureHandle, icon: &TextureHandle) -> ClippedShape {
        let rect = Rect::from_min_size(self.at, self.size);
        let stroke = Stroke::new(self.line, self.colour);
        let all = Rect::from_min_max(Pos2::ZERO, pos2(1.0, 1.0));
        let shape = match self.kind {
            0 => RectShape::filled(rect, 0, self.colour).into(),
            // Thinner than two points, egui draws what its bounds do not hold.
            1 => RectShape::new(
                Rect::from_min_size(self.at, self.size.max(Vec2::splat(2.0))),
                self.radius,
                self.colour,
                stroke,
                StrokeKind::Inside,
            )
            .into(),
            2 => RectShape::stroke(rect, self.radius, stroke, StrokeKind::Outside).into(),
            3 => CircleShape { center: self.at, radius: self.size.x / 4.0, fill: self.colour, stroke }.into(),
            4 => Shape::LineSegment { points: [rect.min, rect.max], stroke },
            5 => PathShape::closed_line(vec![rect.min, rect.right_top(), rect.center(), rect.left_bottom()], stroke).into(),
            6 => {
                let galley = ctx.fonts_mut(|fonts| {
                    fonts.layout("Brehat midi".to_owned(), FontId::proportional(9.0 + self.line), self.colour, self.size.x)
                });
                TextShape::new(self.at, galley, self.colour).into()
            }
            // egui paints a thinner one with or without its picture, depending on the shape before it.
            7 => RectShape::filled(Rect::from_min_size(self.at, self.size.max(Vec2::splat(4.0))), self.radius, Color32::WHITE)
                .with_texture(picture.id(), all)
                .into(),
            _ => {
                let mut mesh = Mesh::with_texture(icon.id());
                mesh.add_rect_with_uv(rect, all, self.colour);
                mesh.into()
            }
        };
        ClippedShape::new(self.clip, shape)
    }
}

/// What happens from one frame to the next.
#[derive(Clone, Debug)]
enum Edit {
    Put(usize, Thing),
    Remove(usize),
    Change(usize, Thing),
    Swap(usize, usize),
    Repaint { picture: u8 },
}

fn edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        4 => (0_usize..30, thing()).prop_map(|(at, thing)| Edit::Put(at, thing)),
        2 => (0_usize..30).prop_map(Edit::Remove),
        3 => (0_usize..30, thing()).prop_map(|(at, thing)| Edit::Change(at, thing)),
        1 => (0_usize..30, 0_usize..30).prop_map(|(a, b)| Edit::Swap(a, b)),
        1 => any::<u8>().prop_map(|picture| Edit::Repaint { picture }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_damage_keeps_is_what_is_painted_whole(
        scale in prop::sample::select(vec![0.7_f32, 1.0, 1.25, 1.5, 2.0]),
        mut things in prop::collection::vec(thing(), 0..20),
        frames in prop::collection::vec(prop::collection::vec(edit(), 0..3), 1..8),
    ) {
        let mut room = Room::new(scale);
        room.pass(&things);
        for edits in frames {
            for edit in edits {
                let count = things.len();
                match edit {
                    Edit::Put(at, thing) => things.insert(at % (count + 1), thing),
                    Edit::Remove(at) if count > 0 => drop(things.remove(at % count)),
                    Edit::Change(at, thing) if count > 0 => things[at % count] = thing,
                    Edit::Swap(a, b) if count > 0 => things.swap(a % count, b % count),
                    Edit::Repaint { picture } => room.picture.set(image(picture, false), TextureOptions::LINEAR),
                    _ => {}
                }
            }
            let before = room.canvas.picture.clone();
            let damage = room.pass(&things);
            // Only what is said to be damaged has changed: that is all a window shows again.
            for (at, (before, after)) in before.pixels().iter().zip(room.canvas.picture.pixels()).enumerate() {
                let pixel = PixelRect::new([at % SIZE[0], at / SIZE[0]], [at % SIZE[0] + 1, at / SIZE[0] + 1]);
                prop_assert!(before == after || damage.iter().any(|rect| rect.contains(&pixel)), "{pixel:?} changed outside {damage:?}");
            }
            prop_assert_eq!(room.fault(false), None);
            // Nothing that an opaque surface hides would have shown.
            prop_assert_eq!(room.fault(true), None);
        }
    }

    /// Triangles that share edges cover each pixel once: a fan around any point inside a rectangle, in a colour that lets through.
    #[test]
    fn neighbours_share_no_pixel_and_leave_none(
        at in (1.0_f32..159.0, 1.0_f32..119.0), on_grid in any::<bool>(), corners in prop::collection::vec(0.0_f32..1.0, 0..6),
    ) {
        let mut room = Room::new(1.0);
        let middle = if on_grid { Pos2::from(at).floor() + vec2(0.5, 0.5) } else { at.into() };
        let mut rim = vec![pos2(0.0, 0.0), pos2(160.0, 0.0), pos2(160.0, 120.0), pos2(0.0, 120.0)];
        for (index, share) in corners.iter().enumerate() {
            let (a, b) = (rim[index], rim[(index + 1) % rim.len()]);
            rim.insert(index + 1, a.lerp(b, *share));
        }
        #[expect(clippy::disallowed_methods, reason = "a colour of a test")]
        let veil = Color32::from_rgba_premultiplied(100, 50, 20, 128);
        let mut mesh = Mesh::default();
        for (index, a) in rim.iter().enumerate() {
            let first = u32::try_from(3 * index).expect("small");
            mesh.colored_vertex(middle, veil);
            mesh.colored_vertex(*a, veil);
            mesh.colored_vertex(rim[(index + 1) % rim.len()], veil);
            mesh.add_triangle(first, first + 1, first + 2);
        }
        room.canvas.paint(&room.ctx, vec![ClippedShape::new(Rect::EVERYTHING, mesh)], SIZE, 1.0);
        let wrong = room.canvas.picture.pixels().iter().filter(|pixel| **pixel != 0x0064_3214).count();
        prop_assert_eq!(wrong, 0);
    }
}

#[test]
fn a_small_change_damages_little() {
    let mut room = Room::new(1.0);
    #[expect(clippy::disallowed_methods, reason = "colours of a test")]
    let (grey, red) = (Color32::from_gray(200), Color32::from_rgb(200, 0, 0));
    let square =
        |x: f32, colour| Thing { kind: 0, at: pos2(x, 10.0), size: vec2(20.0, 20.0), clip: Rect::EVERYTHING, colour, radius: 0, line: 0.0 };
    let mut things = vec![square(0.0, grey), square(60.0, grey), square(120.0, grey)];
    room.pass(&things);
    assert!(room.pass(&things).is_empty(), "nothing changed");
    things[1].colour = red;
    let damage = room.pass(&things);
    assert_eq!(damage, [PixelRect::new([58, 8], [82, 32])], "the square and the pixels that its edge could reach");
    assert_eq!(room.canvas.picture.pixels()[20 * SIZE[0] + 70], 0x00c8_0000);
    // A shape put in front of the others moves none of them.
    things.insert(0, square(30.0, red));
    assert_eq!(room.pass(&things), [PixelRect::new([28, 8], [52, 32])]);
}

#[test]
fn a_clip_cuts_on_the_pixel() {
    let mut room = Room::new(1.0);
    #[expect(clippy::disallowed_methods, reason = "a colour of a test")]
    let white = Color32::from_gray(255);
    let clip = Rect::from_min_max(pos2(10.4, 5.6), pos2(20.5, 9.4));
    let rect = Thing { kind: 0, at: pos2(0.0, 0.0), size: vec2(100.0, 100.0), clip, colour: white, radius: 0, line: 0.0 };
    room.pass(&[rect]);
    let lit = |x: usize, y: usize| room.canvas.picture.pixels()[y * SIZE[0] + x] != 0;
    // 20.5 rounds to 21, as egui's own renderers round.
    assert!(lit(10, 6) && lit(20, 8), "inside");
    assert!(!lit(9, 6) && !lit(10, 5) && !lit(21, 8) && !lit(20, 9), "outside");
}

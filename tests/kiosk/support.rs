//! A kiosk on a screen of its own, driven by what people see and hear: accessible names and touches.

use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use pas_a_pas::content::{Files, read};
use pas_a_pas::ui::{Kiosk, Setup, theme};
use pas_a_pas::visit::Rules;

pub const LANDSCAPE: [f32; 2] = [1920.0, 1080.0];
pub const PORTRAIT: [f32; 2] = [1080.0, 1920.0];
pub const COMPACT: [f32; 2] = [1220.0, 690.0];

pub type Screen = Harness<'static, Option<Kiosk>>;

/// The kiosk with the shipped content, as it stands in the morning.
pub fn kiosk(size: [f32; 2], rules: Rules) -> Screen {
    let show = move |ui: &mut egui::Ui, kiosk: &mut Option<Kiosk>| {
        let kiosk = kiosk.get_or_insert_with(|| {
            let (content, problems) = read(&Files::built_in());
            assert!(problems.is_empty(), "the shipped content has problems: {problems:?}");
            Kiosk::new(ui.ctx(), content, rules, Setup::default())
        });
        kiosk.show(ui);
    };
    let builder = Harness::builder()
        .with_size(size)
        .with_max_steps(12)
        .with_render_cursor(false)
        .with_context_setup(|ctx: &egui::Context| theme::install_fonts(ctx));
    let mut harness = builder.build_ui_state(show, None);
    harness.run();
    harness
}

/// Touches whatever has this name.
pub fn touch(screen: &mut Screen, name: &str) {
    screen.get_by_label(name).click();
    screen.run();
}

/// Touches something on a mock page, after going down to it as people do where the page is long.
pub fn touch_on_page(screen: &mut Screen, name: &str) {
    while let Some(down) = screen.query_by_label("Descendre").or_else(|| screen.query_by_label("Down"))
        && screen.get_by_label(name).rect().center().y > down.rect().top()
    {
        down.click();
        screen.run();
    }
    touch(screen, name);
}

/// Touches the one thing whose name begins like this.
pub fn touch_start(screen: &mut Screen, start: &str) {
    let start = start.to_owned();
    screen.get_by(move |node| node.label().is_some_and(|label| label.starts_with(&start)) && node.role() == egui::Role::Button).click();
    screen.run();
}

/// Whether something with this name is on the screen.
pub fn sees(screen: &Screen, name: &str) -> bool {
    screen.query_all_by_label_contains(name).next().is_some()
}

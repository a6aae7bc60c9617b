//! An eframe window with nothing in it: what `script/measure` compares the kiosk's memory with.

struct Empty;

impl eframe::App for Empty {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        ui.painter().rect_filled(ui.ctx().content_rect(), 0.0, ui.visuals().panel_fill);
    }
}

fn main() -> eframe::Result {
    let viewport = egui::ViewportBuilder::default().with_inner_size([1920.0, 1080.0]).with_decorations(false);
    let options =
        eframe::NativeOptions { viewport, renderer: eframe::Renderer::Glow, multisampling: 0, ..eframe::NativeOptions::default() };
    // A context without any font cannot lay out its first frame: the kiosk's own are the least there is.
    eframe::run_native(
        "empty",
        options,
        Box::new(|creation| {
            pas_a_pas::ui::theme::install_fonts(&creation.egui_ctx);
            Ok(Box::new(Empty))
        }),
    )
}

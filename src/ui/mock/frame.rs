//! The browser or the phone around a mock page: ribbon, tabs, address bar, the window on the page, its pager, answers beside it.

use super::page::{Placed, lay_out_beside, lay_out_menu, lay_out_page};
use super::{Arrival, MockView, Shown, spotlight};
use crate::content::{ElementId, Frame, LessonId, Page, TextId};
use crate::practice::{Exercise, Gesture, Rung, Scene};
use crate::ui::layout::Shape;
use crate::ui::theme::{self, Type, radius};
use crate::ui::widgets::{Cx, focus_ring, label, touchable};
use crate::ui::{keyboard_is_open, touch};
use crate::visit::Intent;
use egui::{Align2, Color32, CornerRadius, Rect, Role, Stroke, StrokeKind, Ui, UiBuilder, Vec2, pos2, vec2};

/// Width of a phone at 100 % text, in points.
const PHONE: f32 = 600.0;
/// Between a phone and what stands beside it, and how wide that is at least.
const BESIDE: (f32, f32) = (48.0, 480.0);
/// From this height on, an element's words leave room for the hand in any part of it.
const TALL: f32 = 160.0;
/// Between a page's window and the bars above and under it, whose buttons stand 5 points inside them at least.
const EDGE: f32 = 9.0;

/// The rim of a device, and how round it is outside and inside.
#[derive(Clone, Copy)]
struct Rim {
    width: f32,
    outer: u8,
    inner: u8,
}

impl Rim {
    fn of(cx: &Cx<'_>, scene: &Scene<'_>) -> Self {
        match scene.site.frame {
            Frame::Phone { .. } if !cx.layout.is(Shape::Compact) => Self { width: 18.0, outer: radius::PHONE, inner: radius::GLASS },
            Frame::Phone { .. } | Frame::Browser { .. } => Self { width: 12.0, outer: radius::BEZEL, inner: radius::BUTTON },
        }
    }
}

/// Measures of the frame, which folds its parts away where room is short.
struct Bars {
    ribbon: f32,
    tabs: f32,
    tool: f32,
    pager: f32,
}

impl Bars {
    /// Live tabs can be touched: they are as high as everything that can.
    fn new(cx: &Cx<'_>, keyboard_open: bool, tabs: usize, has_live_tabs: bool) -> Self {
        let text = cx.layout.text;
        match cx.layout.shape {
            Shape::Compact if keyboard_open => Self { ribbon: 40.0, tabs: 0.0, tool: 0.0, pager: 0.0 },
            Shape::Compact => Self { ribbon: 44.0, tabs: 0.0, tool: 88.0, pager: 84.0 },
            // With large type and the keyboard open, the page needs all that the frame can give.
            Shape::Landscape | Shape::Portrait if keyboard_open && text > 1.4 => {
                Self { ribbon: 56.0, tabs: 0.0, tool: if cx.layout.is(Shape::Landscape) && text < 1.75 { 88.0 } else { 0.0 }, pager: 0.0 }
            }
            Shape::Landscape | Shape::Portrait => Self {
                ribbon: if text > 1.75 { 84.0 } else { 56.0 + (text - 1.0) * 24.0 },
                tabs: match (keyboard_open, has_live_tabs) {
                    _ if tabs == 0 => 0.0,
                    (_, true) if folds_tabs(cx, keyboard_open) => 0.0,
                    (true, false) => 0.0,
                    (false, false) if text > 1.75 => 0.0,
                    (_, true) => theme::TARGET + (text - 1.0) * 32.0 + 16.0,
                    (false, false) => 54.0,
                },
                tool: 88.0 + (text - 1.0).min(1.0) * 20.0,
                pager: 96.0 + (text - 1.0) * 20.0,
            },
        }
    }
}

/// Draws the device with the exercise's page in it.
pub fn show(ui: &mut Ui, cx: &Cx<'_>, exercise: &Exercise, scene: &Scene<'_>, view: &mut MockView, intents: &mut Vec<Intent>) {
    let keyboard_open = keyboard_is_open(cx.layout.shape, exercise);
    let whole = cx.layout.device(keyboard_open);
    let is_phone = scene.site.frame.is_phone();
    let device = if is_phone { phone_in(cx, scene, whole) } else { whole };
    let rim = Rim::of(cx, scene);
    view.elements.clear();
    let bars = Bars::new(cx, keyboard_open, scene.site.frame.tabs().len(), !scene.site.live_tabs().is_empty());
    let glass = bezel(ui, cx, device, rim);
    if is_phone {
        let ear = Rect::from_center_size(pos2(device.center().x, device.top() + rim.width / 2.0), vec2(96.0, 4.0));
        ui.painter().rect_filled(ear, CornerRadius::same(2), cx.theme.m_line);
    }
    view.glass = Some(glass);
    view.pager = None;
    let ribbon = Rect::from_min_size(glass.min, vec2(glass.width(), bars.ribbon));
    draw_ribbon(ui, cx, ribbon, rim);
    let tabs = Rect::from_min_size(ribbon.left_bottom(), vec2(glass.width(), bars.tabs));
    if bars.tabs > 0.0 {
        draw_tabs(ui, cx, tabs, exercise, scene, view, intents);
    }
    let tool = Rect::from_min_size(tabs.left_bottom(), vec2(glass.width(), bars.tool));
    let Some(page) = scene.site.page(&exercise.world().place().page) else { return };
    let nav_width = nav_width(cx, scene.site.beneath(page).nav, keyboard_open);
    if bars.tool > 0.0 {
        let has_menu = has_menu(cx, scene, page, keyboard_open);
        toolbar(ui, cx, tool, exercise, scene, has_menu, view, intents);
    }
    let mut top = tool.left_bottom();
    // A phone is narrow: what an address says must not give way to buttons.
    if is_phone && bars.tool > 0.0 && !cx.layout.is(Shape::Compact) && scene.site.has_address(page) {
        let row = Rect::from_min_size(top, tool.size());
        ui.painter().rect_filled(row, 0.0, cx.theme.m_page);
        address(ui, cx, row.shrink2(vec2(16.0, 8.0)), page, exercise.world().shows_owner(), scene, view, intents);
        top = row.left_bottom();
    }
    let below = Rect::from_min_max(top, glass.max);
    ui.painter().rect_filled(below, CornerRadius { sw: rim.inner, se: rim.inner, ..CornerRadius::ZERO }, cx.theme.m_page);
    let side = below.with_max_x(below.left() + nav_width);
    let window = below.with_min_x(side.right());
    if nav_width > 0.0 {
        ui.painter().rect_filled(side, CornerRadius { sw: radius::BUTTON, ..CornerRadius::ZERO }, cx.theme.m_grey);
        ui.painter().vline(side.right() - 1.0, side.y_range(), Stroke::new(2.0, cx.theme.m_hair));
        let items = lay_out_menu(cx, exercise, scene, side.width(), true);
        let mut child = ui.new_child(UiBuilder::new().max_rect(side));
        child.shrink_clip_rect(side);
        for item in &items.pieces {
            item.show(&mut child, cx, side.min.to_vec2(), exercise, view, intents);
        }
    }
    let beside = beside(whole, device, scene);
    let is_menu = exercise.world().is_menu_open() && has_menu(cx, scene, page, keyboard_open);
    let laid_out = if is_menu {
        lay_out_menu(cx, exercise, scene, window.width(), false)
    } else {
        lay_out_page(cx, ui.painter(), exercise, scene, page, window.size(), beside.is_none())
    };
    let place = format!("{}{}", exercise.world().place().name(), if is_menu { "/menu" } else { "" });
    if view.place != place {
        view.place = place;
        view.scroll = 0.0;
        view.is_new = true;
        view.shown = None;
    }
    if is_on_its_way(ui, page, scene.lesson_id, &exercise.world().place().name(), view) {
        let words = cx.tr.mock_loading();
        let drawn = cx.fitted_in_box(ui.painter(), &words, Type::MOCK_BODY, cx.theme.m_text, window.size() * 0.8, 3);
        let rect = drawn.paint_in(ui.painter(), window, Align2::CENTER_CENTER);
        label(ui, rect, ui.scope_id().with("loading"), &words);
        return;
    }
    if page.over.is_some() && !is_menu {
        dialog(ui, cx, window, bars.pager, page, beside.is_none(), exercise, scene, view, intents);
    } else {
        scroll_window(ui, cx, window, bars.pager, &laid_out.pieces, laid_out.height, exercise, scene, view, intents);
    }
    // After the page: it is heard, and met by Tab, after what it is about.
    if let Some(beside) = beside {
        let answers = lay_out_beside(cx, ui.painter(), exercise, scene, page, beside.width());
        let top = beside.center().y - answers.height / 2.0;
        let mut child = ui.new_child(UiBuilder::new().max_rect(beside));
        for piece in &answers.pieces {
            piece.show(&mut child, cx, vec2(beside.left(), top.max(beside.top())), exercise, view, intents);
        }
    }
}

/// Whether a slow page has still to come. The one that a lesson opens on is there.
fn is_on_its_way(ui: &Ui, page: &Page, lesson: &LessonId, place: &str, view: &mut MockView) -> bool {
    let now = ui.input(|input| input.time);
    if view.arrival.place != place || view.arrival.lesson.as_ref() != Some(lesson) {
        let waits = page.slow && view.arrival.lesson.as_ref() == Some(lesson);
        let secs = now + if waits { view.pace.as_secs_f64() } else { 0.0 };
        view.arrival = Arrival { lesson: Some(lesson.clone()), place: place.to_owned(), secs };
    }
    let left = view.arrival.secs - now;
    if left > 0.0 {
        ui.ctx().request_repaint_after(std::time::Duration::from_secs_f64(left));
    }
    left > 0.0
}

/// A card over the outlines of the page that it lies over.
#[expect(clippy::too_many_arguments, reason = "what the window shows, called once")]
fn dialog(
    ui: &mut Ui,
    cx: &Cx<'_>,
    window: Rect,
    pager: f32,
    page: &Page,
    answers: bool,
    exercise: &Exercise,
    scene: &Scene<'_>,
    view: &mut MockView,
    intents: &mut Vec<Intent>,
) {
    let under = lay_out_page(cx, ui.painter(), exercise, scene, scene.site.beneath(page), window.size(), false);
    let painter = ui.painter().with_clip_rect(window.intersect(ui.clip_rect()));
    for piece in &under.pieces {
        piece.outline(&painter, cx, window.min.to_vec2());
    }
    let room = window.shrink(if cx.layout.is(Shape::Compact) { 8.0 } else { 24.0 });
    let width = (900.0 * cx.layout.text).min(room.width());
    let laid_out = lay_out_page(cx, ui.painter(), exercise, scene, page, vec2(width, room.height()), answers);
    // One point more than the page, so that it is not taken for longer than its window.
    let height = (laid_out.height + EDGE + 1.0).min(room.height());
    let card = Rect::from_center_size(room.center(), vec2(width, height));
    painter.rect(card, CornerRadius::same(radius::BUTTON), cx.theme.m_page, Stroke::new(3.0, cx.theme.m_text), StrokeKind::Outside);
    scroll_window(ui, cx, card, pager, &laid_out.pieces, laid_out.height, exercise, scene, view, intents);
}

/// A phone is upright where the screen is wide. It stays where it is from page to page.
fn phone_in(cx: &Cx<'_>, scene: &Scene<'_>, device: Rect) -> Rect {
    let width = if cx.layout.is(Shape::Compact) { device.width() } else { (PHONE * cx.layout.text).min(device.width()) };
    let phone = Rect::from_center_size(device.center(), vec2(width, device.height()));
    let at_left = phone.translate(vec2(device.left() + 24.0 - phone.left(), 0.0));
    if beside(device, at_left, scene).is_some() { at_left } else { phone }
}

/// Room for the answers beside a phone, where the service asks and there is enough.
fn beside(whole: Rect, phone: Rect, scene: &Scene<'_>) -> Option<Rect> {
    let (gap, least) = BESIDE;
    let room = whole.with_min_x(phone.right() + gap);
    (scene.site.has_answers() && room.width() >= least).then_some(room)
}

fn bezel(ui: &Ui, cx: &Cx<'_>, device: Rect, rim: Rim) -> Rect {
    let painter = ui.painter();
    let corner = CornerRadius::same(rim.outer);
    if cx.theme.is_high_contrast() {
        painter.rect(device, corner, cx.theme.bezel, Stroke::new(3.0, cx.theme.ink), StrokeKind::Inside);
    } else {
        painter.rect_filled(device.translate(vec2(0.0, 6.0)), corner, cx.theme.shadow);
        painter.rect_filled(device, corner, cx.theme.bezel);
    }
    device.shrink(rim.width)
}

fn draw_ribbon(ui: &Ui, cx: &Cx<'_>, rect: Rect, rim: Rim) {
    let painter = ui.painter();
    painter.rect_filled(rect, CornerRadius { nw: rim.inner, ne: rim.inner, ..CornerRadius::ZERO }, cx.theme.heather);
    let icon = (rect.height() * 0.64).min(56.0);
    let at = Rect::from_min_size(pos2(rect.left() + 24.0, rect.center().y - icon / 2.0), Vec2::splat(icon));
    cx.art.icon(painter, "exercise", at, cx.theme.on_heather, None);
    let words = cx.tr.mock_ribbon();
    let room = Rect::from_min_max(pos2(at.right() + 16.0, rect.top()), rect.max - vec2(16.0, 0.0));
    cx.fitted_in_box(painter, &words, Type::BAR, cx.theme.on_heather, room.size(), 1).paint_in(painter, room, Align2::LEFT_CENTER);
    label(ui, rect, ui.scope_id().with("ribbon"), &words);
}

/// Whether the tabs are behind the "Menu" button, for want of room.
fn folds_tabs(cx: &Cx<'_>, keyboard_open: bool) -> bool {
    cx.layout.is(Shape::Compact) || cx.layout.text > 1.75 || keyboard_open && cx.layout.text > 1.3
}

/// The tabs: one can tell where one is, and go where others have pages.
fn draw_tabs(ui: &Ui, cx: &Cx<'_>, rect: Rect, exercise: &Exercise, scene: &Scene<'_>, view: &mut MockView, intents: &mut Vec<Intent>) {
    let tabs = scene.site.frame.tabs();
    let live = scene.site.live_tabs();
    let here = scene.site.page(&exercise.world().place().page).and_then(|page| scene.site.tab_of(page));
    let painter = ui.painter();
    painter.rect_filled(rect, 0.0, cx.theme.m_chrome);
    // Those that only show give way.
    let shown: Vec<&TextId> =
        if live.is_empty() { tabs.iter().take(if cx.layout.text > 1.3 { 1 } else { 9 }).collect() } else { live.clone() };
    #[expect(clippy::cast_precision_loss, reason = "a few tabs")]
    let pitch = (300.0 * cx.layout.text).min((rect.width() - 32.0) / shown.len().max(1) as f32);
    for (at, tab) in shown.into_iter().enumerate() {
        #[expect(clippy::cast_precision_loss, reason = "a few tabs")]
        let left = rect.left() + 20.0 + at as f32 * pitch;
        // Live ones keep away from the buttons under them.
        let bottom = rect.bottom() - if live.is_empty() { 0.0 } else { 6.0 };
        let tab_rect =
            Rect::from_min_max(pos2(left, rect.top() + 8.0), pos2((left + pitch - theme::TARGET_GAP).min(rect.right() - 8.0), bottom));
        let is_here = here == Some(tab);
        let (fill, ink) = if is_here { (cx.theme.m_page, cx.theme.m_text) } else { (Color32::TRANSPARENT, cx.theme.m_text2) };
        let corner = CornerRadius { nw: 12, ne: 12, ..CornerRadius::ZERO };
        let name = scene.site_text(tab.as_str());
        let room = tab_rect.shrink2(vec2(24.0, 2.0));
        if !live.contains(&tab) {
            painter.rect_filled(tab_rect, corner, fill);
            let drawn =
                cx.fitted_in_box(painter, &name, Type::MOCK_SMALL, ink, room.size(), 1).paint_in(painter, room, Align2::LEFT_CENTER);
            label(ui, drawn, ui.scope_id().with(("tab", at)), &name);
            continue;
        }
        let element = ElementId::new(tab.as_str());
        let response = ui.interact(tab_rect, ui.scope_id().with(("tab", at)), egui::Sense::click());
        response.widget_info(|| egui::WidgetInfo::selected(Role::Tab, true, is_here, &name));
        let fill = if is_here { fill } else { cx.theme.m_grey };
        painter.rect(tab_rect, corner, fill, Stroke::new(2.0, cx.theme.m_line), StrokeKind::Inside);
        let ink = if exercise.is_dimmed(&element) && !is_here { cx.theme.m_dim } else { cx.theme.m_text };
        cx.fitted_in_box(painter, &name, Type::MOCK_BUTTON, ink, room.size(), 1).paint_in(painter, room, Align2::LEFT_CENTER);
        focus_ring(ui, cx.theme, &response, 12);
        view.elements.insert(element.clone(), Shown { rect: tab_rect, window: rect });
        if response.clicked() {
            intents.push(Intent::Gesture(Gesture::Tap(element)));
        }
    }
}

#[expect(clippy::too_many_arguments, reason = "the parts of a toolbar, called once")]
fn toolbar(
    ui: &Ui,
    cx: &Cx<'_>,
    rect: Rect,
    exercise: &Exercise,
    scene: &Scene<'_>,
    has_menu: bool,
    view: &mut MockView,
    intents: &mut Vec<Intent>,
) {
    let painter = ui.painter();
    painter.rect_filled(rect, 0.0, cx.theme.m_page);
    painter.hline(rect.x_range(), rect.bottom() - 1.0, Stroke::new(2.0, cx.theme.m_hair));
    let row = rect.shrink2(vec2(16.0, 8.0));
    let mut left = row.left();
    let mut tool = |id: &str, icon: &str, words: &str, is_on: bool| {
        let text = cx.layout.text;
        // Words matter more than pictures where there is no room for both.
        let icon_size = if cx.layout.is(Shape::Compact) && text > 1.2 { 0.0 } else { 32.0 * text.min(1.3) };
        let wanted = cx.prose(words, Type::MOCK_SMALL, cx.theme.m_text).size(painter).x + icon_size + 44.0;
        // The address of a phone has a row of its own.
        let share = if scene.site.frame.is_phone() && !cx.layout.is(Shape::Compact) { 0.48 } else { 0.3 };
        let width = wanted.max(128.0).min(row.width() * share);
        let button = Rect::from_min_size(pos2(left, row.top()), vec2(width, row.height()));
        let response = touchable(ui, button, ui.scope_id().with(("tool", id)), Role::Button, words);
        let fill = if response.is_pointer_button_down_on() || is_on { cx.theme.m_accent_soft } else { cx.theme.m_page };
        painter.rect(button, CornerRadius::same(radius::KEY), fill, Stroke::new(2.0, cx.theme.m_line), StrokeKind::Inside);
        let at = Rect::from_min_size(pos2(button.left() + 14.0, button.center().y - icon_size / 2.0), Vec2::splat(icon_size));
        if icon_size > 0.0 {
            cx.art.icon(painter, icon, at, cx.theme.m_text, None);
        }
        let (room, align) = if icon_size > 0.0 {
            (Rect::from_min_max(pos2(at.right() + 10.0, button.top()), button.max - vec2(10.0, 0.0)), Align2::LEFT_CENTER)
        } else {
            (button.shrink2(vec2(10.0, 0.0)), Align2::CENTER_CENTER)
        };
        cx.fitted_in_box(painter, words, Type::MOCK_SMALL, cx.theme.m_text, room.size(), 1).paint_in(painter, room, align);
        focus_ring(ui, cx.theme, &response, radius::KEY);
        view.elements.insert(ElementId::from(id), Shown { rect: button, window: rect });
        if response.clicked() {
            intents.push(Intent::Gesture(Gesture::Tap(ElementId::from(id))));
        }
        left = button.right() + 16.0;
    };
    tool(ElementId::BACK, "arrow_left", &cx.tr.mock_back(), false);
    if scene.site.frame.is_phone() {
        tool(ElementId::HOME, "home", &cx.tr.mock_home(), false);
    }
    if has_menu {
        tool(ElementId::MENU, "list", &cx.tr.mock_menu(), exercise.world().is_menu_open());
    }
    let has_room = !scene.site.frame.is_phone() || cx.layout.is(Shape::Compact);
    if let Some(page) = scene.site.page(&exercise.world().place().page).filter(|page| has_room && scene.site.has_address(page)) {
        address(ui, cx, row.with_min_x(left), page, exercise.world().shows_owner(), scene, view, intents);
    }
}

/// The address bar. Touched, it shows in bold who the address belongs to.
#[expect(clippy::too_many_arguments, reason = "one part of a toolbar")]
fn address(
    ui: &Ui,
    cx: &Cx<'_>,
    rect: Rect,
    page: &Page,
    shows_owner: bool,
    scene: &Scene<'_>,
    view: &mut MockView,
    intents: &mut Vec<Intent>,
) {
    let painter = ui.painter();
    let bar = rect;
    let is_small = cx.layout.is(Shape::Compact);
    let rect = Rect::from_center_size(rect.center(), vec2(rect.width(), rect.height() - if is_small { 0.0 } else { 8.0 }));
    let response = ui.interact(bar, ui.scope_id().with("address"), egui::Sense::click());
    let (fill, line) = if shows_owner || response.is_pointer_button_down_on() {
        (cx.theme.m_accent_soft, cx.theme.m_accent)
    } else {
        (cx.theme.m_grey, cx.theme.m_line)
    };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "half the height of a bar")]
    let corner = (rect.height() / 2.0) as u8;
    painter.rect(rect, CornerRadius::same(corner), fill, Stroke::new(2.0, line), StrokeKind::Inside);
    let icon = 32.0 * cx.layout.text.min(1.3);
    let mut left = rect.left() + 24.0;
    // The padlock proves nothing: the words have its room where there is little.
    if !(is_small && cx.layout.text > 1.2) {
        let at = Rect::from_min_size(pos2(left, rect.center().y - icon / 2.0), Vec2::splat(icon));
        cx.art.icon(painter, "lock", at, cx.theme.m_text, None);
        left = at.right() + 14.0;
    }
    let path = scene.site.beneath(page).path.as_str();
    let host = scene.site.host_of(page);
    let full = if path.is_empty() { host.to_owned() } else { format!("{host}/{path}") };
    let words = if shows_owner { cx.tr.mock_owner() } else { cx.tr.mock_address() };
    let room = |left: f32| Rect::from_min_max(pos2(left, rect.top()), rect.max - vec2(24.0, 0.0));
    let width_of = |words: &str| cx.prose(words, Type::SMALL, cx.theme.m_text).size(painter).x;
    if width_of(&words) + width_of(&full) + 24.0 < room(left).width() {
        let drawn = cx.prose(&words, Type::MOCK_SMALL, cx.theme.m_text2).paint_in(painter, room(left), Align2::LEFT_CENTER);
        left = drawn.right() + 14.0;
    }
    // Where there is little room, the owner of the address is what matters.
    let owner = owner_of(host);
    let drawn = |shown: &str| if shows_owner { with_owner_in_bold(shown, &owner) } else { shown.to_owned() };
    let fits = |shown: &&str| width_of(&drawn(shown)) <= room(left).width();
    let shown = [full.as_str(), host].into_iter().find(|shown| fits(shown)).unwrap_or(owner.as_str());
    let shown = drawn(shown);
    cx.fitted_in_box(painter, &shown, Type::SMALL, cx.theme.m_text, room(left).size(), 2).paint_in(
        painter,
        room(left),
        Align2::LEFT_CENTER,
    );
    let name = if shows_owner { format!("{words} {owner}. {full}") } else { format!("{words} {full}") };
    response.widget_info(|| egui::WidgetInfo::selected(Role::Button, true, shows_owner, &name));
    focus_ring(ui, cx.theme, &response, corner);
    let address = ElementId::from(ElementId::ADDRESS);
    view.elements.insert(address.clone(), Shown { rect: bar, window: bar });
    if response.clicked() {
        intents.push(Intent::Gesture(Gesture::Tap(address)));
    }
}

/// The name that somebody has bought or been given: what stands right before the first slash of an address.
fn owner_of(host: &str) -> String {
    let labels: Vec<&str> = host.split('.').collect();
    // `gouv.fr` belongs to the State, which lends it out: the owner's name stands before it.
    let count = if host.ends_with(".gouv.fr") { 3 } else { 2 };
    labels.get(labels.len().saturating_sub(count)..).unwrap_or_default().join(".")
}

fn with_owner_in_bold(address: &str, owner: &str) -> String {
    match address.split_once(owner) {
        Some((before, after)) => format!("{before}**{owner}**{after}"),
        None => address.to_owned(),
    }
}

/// Whether something is behind the "Menu" button: the side list, or the tabs.
fn has_menu(cx: &Cx<'_>, scene: &Scene<'_>, page: &Page, keyboard_open: bool) -> bool {
    page.nav && nav_width(cx, true, keyboard_open) == 0.0 || folds_tabs(cx, keyboard_open) && !scene.site.live_tabs().is_empty()
}

/// Room for the side list, none where it folds into the "Menu" button.
fn nav_width(cx: &Cx<'_>, has_nav: bool, keyboard_open: bool) -> f32 {
    let fits = cx.layout.is(Shape::Landscape) && cx.layout.text < 1.4 && !keyboard_open;
    if has_nav && fits { 286.0 + (cx.layout.text - 1.0) * 100.0 } else { 0.0 }
}

/// The window on a page that may be longer than it: swipes, and a pager at its foot.
#[expect(clippy::too_many_arguments, reason = "what the window shows, called once")]
fn scroll_window(
    ui: &mut Ui,
    cx: &Cx<'_>,
    window: Rect,
    pager: f32,
    pieces: &[Placed<'_>],
    height: f32,
    exercise: &Exercise,
    scene: &Scene<'_>,
    view: &mut MockView,
    intents: &mut Vec<Intent>,
) {
    // What is scrolled to the edge keeps away from the buttons beyond it.
    let window = window.with_min_y(window.top() + EDGE);
    let is_long = height > window.height() + 1.0;
    let window = if is_long && pager > 0.0 { window.with_max_y(window.bottom() - pager - EDGE) } else { window };
    let most = (height - window.height()).max(0.0);
    let reveal = |element: &ElementId| {
        let mut from = pieces.iter().skip_while(|piece| piece.element.as_ref() != Some(element));
        let rect = from.next()?.rect;
        // With a field comes what is said about it.
        Some(from.next().filter(|next| next.is_fault()).map_or(rect, |fault| rect.union(fault.rect)))
    };
    // The element that help points at, or that is typed into, comes into view once.
    let wanted = exercise.pointed_at(scene).map(|(element, _)| element).or_else(|| exercise.world().editing().cloned());
    // egui remembers where a page was left; people look for its top.
    let mut jump = std::mem::take(&mut view.is_new).then_some(0.0);
    if view.shown != wanted {
        if let Some(rect) = wanted.as_ref().and_then(reveal) {
            let margin = 40.0_f32.min((window.height() - rect.height()).max(0.0) / 2.0);
            let low = rect.bottom() + margin - window.height();
            let high = (rect.top() - margin).max(0.0);
            // Of a field taller than the window, its end: that is where one writes.
            jump = Some(if low > high { low } else { view.scroll.clamp(low, high) });
        }
        view.shown = wanted;
    }
    if is_long && pager > 0.0 {
        let bar = Rect::from_min_size(window.left_bottom() + vec2(0.0, EDGE), vec2(window.width(), pager));
        view.pager = Some(bar.top());
        if let Some(step) = draw_pager(ui, cx, bar, Rim::of(cx, scene), view.scroll, most) {
            jump = Some(view.scroll + step * (window.height() - 60.0).max(80.0));
        }
    }
    let mut child = ui.new_child(UiBuilder::new().max_rect(window));
    child.shrink_clip_rect(window);
    let mut area = egui::ScrollArea::vertical()
        .id_salt(("mock page", &view.place))
        .scroll_source(touch::scroll_source())
        .scroll_bar_visibility(egui::scroll_area::ScrollBarVisibility::AlwaysHidden)
        .auto_shrink(false)
        .animated(false);
    if let Some(jump) = jump {
        area = area.vertical_scroll_offset(jump.clamp(0.0, most));
    }
    let output = area.show(&mut child, |ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(window.width(), height.max(1.0)), egui::Sense::hover());
        for piece in pieces {
            piece.show(ui, cx, rect.min.to_vec2(), exercise, view, intents);
        }
    });
    view.scroll = output.state.clamped_offset().y;
    if jump.is_some() {
        ui.ctx().request_repaint();
    }
}

/// "Monter" and "Descendre". Returns -1 or 1 where one was touched.
fn draw_pager(ui: &Ui, cx: &Cx<'_>, bar: Rect, rim: Rim, scroll: f32, most: f32) -> Option<f32> {
    let painter = ui.painter();
    painter.rect_filled(bar, CornerRadius { sw: rim.inner, se: rim.inner, ..CornerRadius::ZERO }, cx.theme.m_grey);
    painter.hline(bar.x_range(), bar.top() + 1.0, Stroke::new(2.0, cx.theme.m_line));
    let inner = bar.shrink2(vec2(28.0, if bar.height() < 90.0 { 5.0 } else { 11.0 }));
    let half = (inner.width() - 20.0) / 2.0;
    let mut step = None;
    for (at, words, icon, way, can) in
        [(0.0, cx.tr.page_up(), "arrow_up", -1.0, scroll > 1.0), (1.0, cx.tr.page_down(), "arrow_down", 1.0, scroll < most - 1.0)]
    {
        let rect = Rect::from_min_size(pos2(inner.left() + at * (half + 20.0), inner.top()), vec2(half, inner.height()));
        if !can {
            continue;
        }
        let response = touchable(ui, rect, ui.scope_id().with(("pager", icon)), Role::Button, &words);
        let fill = if response.is_pointer_button_down_on() { cx.theme.m_accent_soft } else { cx.theme.m_page };
        painter.rect(rect, CornerRadius::same(radius::MOCK), fill, Stroke::new(2.5, cx.theme.m_line), StrokeKind::Inside);
        super::page::icon_and_words(painter, cx, rect, Some(icon), &words, cx.theme.m_text);
        focus_ring(ui, cx.theme, &response, radius::MOCK);
        if response.clicked() {
            step = Some(way);
        }
    }
    step
}

/// Whether help points at a line of the side list while that list is folded into the "Menu" button.
pub fn is_behind_menu(cx: &Cx<'_>, exercise: &Exercise, scene: &Scene<'_>) -> bool {
    let Some((element, _)) = exercise.pointed_at(scene) else { return false };
    if exercise.world().is_menu_open() {
        return false;
    }
    let keyboard_open = keyboard_is_open(cx.layout.shape, exercise);
    let nav_is_folded = nav_width(cx, true, keyboard_open) == 0.0;
    nav_is_folded && scene.site.nav.iter().any(|item| item.id == element)
        || folds_tabs(cx, keyboard_open) && scene.site.live_tabs().iter().any(|tab| tab.as_str() == element.as_str())
}

/// The halo and the hand on the element that help points at. They lie over everything, so they are drawn last.
pub fn point(ui: &Ui, cx: &Cx<'_>, exercise: &Exercise, scene: &Scene<'_>, view: &MockView) {
    let Some((element, rung)) = exercise.pointed_at(scene) else { return };
    let at = if is_behind_menu(cx, exercise, scene) { view.elements.get(ElementId::MENU) } else { view.elements.get(&element) };
    let Some((Shown { rect, window }, glass)) = at.copied().zip(view.glass) else { return };
    let visible = rect.intersect(window);
    if !visible.is_positive() {
        return;
    }
    // What stands beside a phone has the screen to itself.
    let glass = if glass.contains_rect(visible) { glass } else { window.expand(EDGE) };
    // Where the window cuts the element, its ring is open.
    spotlight::halo(&ui.painter().with_clip_rect(window.expand(EDGE).intersect(glass)), cx.theme, rect);
    // Half scrolled away, an element has no place for a fingertip beside its words. In a field that is open, the keyboard comes next.
    let has_place = visible.height() > rect.height().min(TALL) - 1.0;
    if rung == Rung::Touch && has_place && exercise.world().editing() != Some(&element) {
        // Under a low device there is the keyboard, which the hand may cover; the coach stays free.
        let room = if keyboard_is_open(cx.layout.shape, exercise) { glass.with_max_y(cx.layout.keyboard().bottom()) } else { glass };
        // Its fingertip is enough where its wrist would lie on "Descendre".
        let foot = view.pager.filter(|pager| visible.bottom() <= *pager).map_or(room.bottom(), |pager| pager.min(room.bottom()));
        spotlight::hand(&ui.painter().with_clip_rect(room.with_max_y(foot)), cx, visible, room);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_owner_of_an_address_stands_before_the_first_slash() {
        for (host, owner) in [
            ("courrier.example", "courrier.example"),
            ("app.franceconnect.gouv.fr", "franceconnect.gouv.fr"),
            ("impots.gouv.fr", "impots.gouv.fr"),
            ("assure.ameli.fr", "ameli.fr"),
            ("impots.gouv.fr.remboursement.example", "remboursement.example"),
        ] {
            assert_eq!(owner_of(host), owner);
        }
        assert_eq!(with_owner_in_bold("app.franceconnect.gouv.fr/choix", "franceconnect.gouv.fr"), "app.**franceconnect.gouv.fr**/choix");
    }
}

//! `pictures`: any screen, and each step of any lesson, as PNG files. Needs no display.

mod tour;

use super::arguments::{Arguments, Pictures};
use super::noticeboard::{DAYS, Sources, window};
use super::run::comfort;
use super::{eprint, playable, print, rules, settings};
use crate::content::{LessonId, SiteId};
use crate::text::Tr;
use crate::ui::canvas::Picture;
use crate::ui::speech::Still;
use crate::ui::theme::Contrast;
use crate::ui::{Setup, Sheet, Stage, TimeSource};
use crate::visit::{Comfort, Rules};
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder as _};
use std::fs::{self, File};
use std::io::BufWriter;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::rc::Rc;
use std::sync::Arc;
use tour::{View, pages, play};

/// The folder of the screens, beside one folder a lesson.
const SCREENS: &str = "screens";
/// In each folder, all its pictures on one page.
const SHEET: &str = "sheet";

/// Why there are no pictures, or not all.
enum Fault {
    NoLesson(String),
    NoScreen(String),
    /// No such service, or one that no lesson is about.
    NoSite(String),
    /// No lesson, or not this one, has anything of the kind.
    NotThere(String),
    NoFolder(PathBuf, std::io::Error),
    NotWritten(PathBuf, image::ImageError),
}

/// Writes what was asked for, and says which files are there now.
pub fn run(arguments: &Arguments, wanted: &Pictures, tr: &Tr) -> ExitCode {
    let settings = settings(arguments, tr);
    let content = playable(arguments, &settings, tr);
    let lang = arguments.lang.unwrap_or(settings.language);
    let rules =
        rules(&settings, Comfort { text: wanted.text, is_high_contrast: wanted.is_high_contrast, ..comfort(&settings, Some(lang)) });
    let time = TimeSource::default();
    let board = window(&time.now(), DAYS).map(|window| Sources::new(&settings, &[]).read(&window, tr).board);
    let setup = Setup { voice: Rc::new(Still), time, noticeboard: Rc::new(Arc::new(board.unwrap_or_default())), ..Setup::default() };
    let stage = Stage::new(content, rules, setup, wanted.size.map(usize::from));
    let album = Album { folder: &wanted.folder, written: 0 };
    let mut studio = Studio { stage, rules, album, tr: Tr::new(lang) };
    match studio.make(wanted) {
        Ok(()) => {
            print(&tr.pictures_written(studio.album.written));
            ExitCode::SUCCESS
        }
        Err(fault) => {
            eprint(&studio.describe(fault, tr));
            ExitCode::FAILURE
        }
    }
}

/// Where the pictures are taken.
struct Studio<'a> {
    stage: Stage,
    rules: Rules,
    album: Album<'a>,
    /// The kiosk's own words, for what is written on the sheets.
    tr: Tr,
}

impl Studio<'_> {
    fn make(&mut self, wanted: &Pictures) -> Result<(), Fault> {
        if let Some(site) = &wanted.site {
            return self.pages(site);
        }
        let lesson = wanted.lesson.as_deref().map(|id| self.lesson(id)).transpose()?;
        let views = View::all(self.stage.kiosk().content());
        if let Some(name) = &wanted.screen {
            let view = views.iter().find(|view| view.name() == *name).ok_or_else(|| Fault::NoScreen(name.clone()))?;
            let lessons = lesson.map_or_else(|| self.lessons(), |lesson| vec![lesson]);
            return if self.take(view, &lessons)? { Ok(()) } else { Err(Fault::NotThere(name.clone())) };
        }
        if let Some(lesson) = lesson {
            return self.steps(&lesson);
        }
        self.screens(&views)?;
        self.lessons().iter().try_for_each(|lesson| self.steps(lesson))
    }

    /// The lessons in the order in which a resident finds them.
    fn lessons(&self) -> Vec<LessonId> {
        let content = self.stage.kiosk().content();
        content.themes().flat_map(|theme| content.lessons_of(theme)).map(|(id, _)| id.clone()).collect()
    }

    fn lesson(&self, id: &str) -> Result<LessonId, Fault> {
        let lessons = &self.stage.kiosk().content().lessons;
        lessons.get_key_value(id).map(|(id, _)| id.clone()).ok_or_else(|| Fault::NoLesson(id.to_owned()))
    }

    /// One screen. `false` where none of these lessons has it.
    fn take(&mut self, view: &View, lessons: &[LessonId]) -> Result<bool, Fault> {
        let is_there = view.show(&mut self.stage, lessons, self.rules.idle.as_secs_f64());
        if is_there {
            self.album.keep(self.stage.picture(), SCREENS, &view.name())?;
        }
        Ok(is_there)
    }

    /// Every screen, and a sheet of them.
    fn screens(&mut self, views: &[View]) -> Result<(), Fault> {
        let lessons = self.lessons();
        let mut sheet = self.sheet(self.tr.product_name().into_owned());
        for view in views {
            if self.take(view, &lessons)? {
                sheet.add(self.stage.picture(), view.name());
            }
        }
        self.album.keep(&sheet.draw(), SCREENS, SHEET)
    }

    /// Each step of a lesson, and a sheet of them.
    fn steps(&mut self, id: &LessonId) -> Result<(), Fault> {
        let title = self.stage.kiosk().content().lesson_text(self.tr.lang(), id, "title").unwrap_or_default();
        let mut sheet = self.sheet(title);
        let Self { stage, album, tr, .. } = self;
        let played = play(stage, id, |stage, moment| {
            sheet.add(stage.picture(), moment.caption(stage, id, tr));
            match album.keep(stage.picture(), id.as_str(), &moment.name()) {
                Ok(()) => ControlFlow::Continue(()),
                Err(fault) => ControlFlow::Break(fault),
            }
        });
        match played {
            ControlFlow::Break(fault) => Err(fault),
            ControlFlow::Continue(()) => album.keep(&sheet.draw(), id.as_str(), SHEET),
        }
    }

    /// Every page of a service with all that it can hold, from top to bottom, and with what it says of empty fields.
    fn pages(&mut self, name: &str) -> Result<(), Fault> {
        let content = self.stage.kiosk().content();
        let site = content.sites.get_key_value(name);
        let lesson = content.lessons.iter().find(|(_, lesson)| lesson.site.as_str() == name);
        let (Some((id, _)), Some((lesson, _))) = (site, lesson) else { return Err(Fault::NoSite(name.to_owned())) };
        let (id, lesson) = (id.clone(), lesson.clone());
        let mut sheet = self.sheet(id.to_string());
        let Self { stage, album, tr, .. } = self;
        let seen = pages(stage, &lesson, &tr.page_down(), |stage, name| {
            sheet.add(stage.picture(), name.to_owned());
            match album.keep(stage.picture(), id.as_str(), name) {
                Ok(()) => ControlFlow::Continue(()),
                Err(fault) => ControlFlow::Break(fault),
            }
        });
        match seen {
            ControlFlow::Break(fault) => Err(fault),
            ControlFlow::Continue(()) => self.album.keep(&sheet.draw(), id.as_str(), SHEET),
        }
    }

    fn sheet(&self, title: String) -> Sheet {
        Sheet::new(title, Contrast::of(self.rules.comfort), self.stage.picture().size())
    }

    fn describe(&self, fault: Fault, tr: &Tr) -> String {
        let content = self.stage.kiosk().content();
        match fault {
            Fault::NoLesson(id) => {
                let known: Vec<&str> = content.lessons.keys().map(LessonId::as_str).collect();
                tr.pictures_no_lesson(id, known.join(", "))
            }
            Fault::NoScreen(name) => {
                let known: Vec<String> = View::all(content).iter().map(View::name).collect();
                tr.pictures_no_screen(name, known.join(", "))
            }
            Fault::NoSite(name) => {
                let known: Vec<&str> = content.sites.keys().map(SiteId::as_str).collect();
                tr.pictures_no_site(known.join(", "), name)
            }
            Fault::NotThere(name) => tr.pictures_not_there(name),
            Fault::NoFolder(folder, cause) => tr.pictures_no_folder(folder.display().to_string(), cause.to_string()),
            Fault::NotWritten(file, cause) => tr.pictures_not_written(file.display().to_string(), cause.to_string()),
        }
    }
}

/// The folder that the pictures go into.
struct Album<'a> {
    folder: &'a Path,
    written: usize,
}

impl Album<'_> {
    /// Writes `FOLDER/PART/NAME.png` and says so.
    fn keep(&mut self, picture: &Picture, part: &str, name: &str) -> Result<(), Fault> {
        let folder = self.folder.join(part);
        fs::create_dir_all(&folder).map_err(|cause| Fault::NoFolder(folder.clone(), cause))?;
        let file = folder.join(format!("{name}.png"));
        // A picture lets nothing through: three bytes a pixel are enough.
        let rgb: Vec<u8> = picture.pixels().iter().flat_map(|pixel| pixel.to_be_bytes().into_iter().skip(1)).collect();
        let [width, height] = picture.size().map(|side| u32::try_from(side).unwrap_or_default());
        let write = || {
            let out = BufWriter::new(File::create(&file)?);
            // Flat colours and repeated letters: filtered, they would take twice the room.
            let encoder = PngEncoder::new_with_quality(out, CompressionType::Default, FilterType::NoFilter);
            encoder.write_image(&rgb, width, height, ExtendedColorType::Rgb8)
        };
        write().map_err(|cause| Fault::NotWritten(file.clone(), cause))?;
        self.written += 1;
        print(&file.display().to_string());
        Ok(())
    }
}

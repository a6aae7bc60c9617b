//! What somebody wants, said by the screens, and what the shell has to carry out.

use super::{Panel, VoiceMode, Volume, Way};
use crate::content::{LessonId, Level, PageId, ThemeId};
use crate::practice::{Gesture, Pace, Typed};
use crate::tally::Count;
use crate::text::Lang;

/// What somebody wants, said by the screens.
#[derive(Clone, Debug)]
pub enum Intent {
    /// From the attract screen into the kiosk.
    Start,
    Home,
    OpenTheme(ThemeId),
    /// How the next lesson is to be done.
    SetLevel(Level),
    Begin(LessonId),
    /// Back to the lesson that was left by "Accueil".
    Resume,
    Gesture(Gesture),
    /// One rung of help more.
    Help,
    /// The rung that help offers by itself.
    AcceptHelp,
    RestartStep,
    WriteForMe,
    /// In Regarder: "Suivant", "Revoir", "Pause".
    Pace(Pace),
    /// In Regarder: "À moi".
    TakeOver,
    /// En autonomie: "J'ai terminé".
    Submit,
    /// Shows how an outcome that is missing comes about, by its place in the lesson.
    SeeAgain(usize),
    /// Really stuck: smaller steps, or an easier lesson.
    CrossBridge,
    /// Really stuck: the kiosk does the step.
    SkipStep,
    /// From an easier lesson back to the one that waits.
    Return,
    /// "Je ne sais pas par où commencer".
    StartPlacement,
    /// An answer, by its place.
    Answer(usize),
    /// Back to the question before.
    TakeAnswerBack,
    /// "J'ai trois mots".
    OpenCode,
    /// What has been typed of them.
    TypeCode(Typed),
    UseCode,
    /// "J'ai fini".
    Leave,
    /// "Tout effacer".
    Forget,
    /// "Continuer": no to the question.
    Stay,
    /// Opens a panel, or closes it where it is open.
    Toggle(Panel),
    ClosePanel,
    /// "Non merci" to a workshop: it is not proposed in this way again.
    Decline(Way),
    /// A workshop stands on the screen: see [`super::Visit::awaits_proposal`].
    Propose,
    /// What somebody may take home, on paper.
    Print,
    SetLanguage(Lang),
    /// In percent, one of [`super::TEXT_SIZES`].
    SetTextSize(u16),
    ToggleContrast,
    SetVoice(VoiceMode),
    SetVolume(Volume),
    /// "Écouter".
    Listen,
    /// Turns the service of the exercise to one of its pages, in one of the looks that it can have: pictures and tests want it, no
    /// button does.
    TurnTo(PageId, usize),
}

/// What the shell has to carry out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    Play(Cue),
    /// Say what the coach says.
    Listen,
    /// Print what the screen offers to take home.
    Print,
    /// Count one more of this.
    Count(Count),
    /// The visit is over: drop whatever the toolkit keeps of it.
    Wipe,
}

/// A short sound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cue {
    Done,
    Again,
    Bravo,
}

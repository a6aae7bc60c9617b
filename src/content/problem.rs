//! Everything that can be wrong with content, as data; the words are in `locales/<lang>/check.ftl`.

use crate::text::{FluentArgs, FluentValue};

macro_rules! problems {
    ($($(#[$doc:meta])* $name:ident = $id:literal $({ $($field:ident: $kind:ty),* })?;)*) => {
        /// One kind of problem a variant. The message of [`Problem::id`] says the cause, its attribute `.fix` what to do.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Problem {
            $($(#[$doc])* $name $({ $($field: $kind),* })?,)*
        }

        impl Problem {
            /// The ids of all messages in `check.ftl` that speak of a problem.
            pub const IDS: &[&str] = &[$($id),*];

            /// The id of the message that speaks of this problem.
            pub fn id(&self) -> &'static str {
                match self {
                    $(Self::$name { .. } => $id,)*
                }
            }

            /// What the message may name: the fields.
            pub fn args(&self) -> FluentArgs<'_> {
                #[allow(unused_mut, reason = "a problem may have no fields")]
                let mut args = FluentArgs::new();
                match self {
                    $(Self::$name $({ $($field),* })? => {
                        $($(args.set(stringify!($field), $field.to_arg());)*)?
                    })*
                }
                args
            }
        }
    };
}

problems! {
    // The folder and its files.
    FileTooLarge = "file-too-large" { megabytes: u64, limit: u64 };
    NoRight = "no-right";
    LinkLoop = "link-loop";
    NotAFile = "not-a-file";
    NoFolder = "no-folder";
    NoContentFolder = "no-content-folder";
    /// In the operating system's words.
    NotReadable = "not-readable" { said: String };
    NotUtf8 = "not-utf8";
    EmptyFile = "empty-file";
    MissingFile = "missing-file";
    /// A file where no content is looked for.
    UnexpectedPlace = "unexpected-place";
    /// The kiosk's own words: they are part of the program.
    ShellWords = "shell-words";
    UnknownLanguage = "unknown-language" { code: String };
    /// A text file for a lesson or a site that does not exist.
    TextsOfNothing = "texts-of-nothing" { id: String, guess: Option<String> };

    // The writing of a RON file.
    UnknownField = "unknown-field" { field: String, owner: String, expected: String, guess: Option<String> };
    MissingField = "missing-field" { field: String, owner: String };
    DuplicateField = "duplicate-field" { field: String };
    UnknownVariant = "unknown-variant" { found: String, expected: String, guess: Option<String> };
    /// `expected` is one of `list`, `map`, `struct`, `word`, `text`, `number`, `yes-no`.
    WrongKind = "wrong-kind" { expected: String };
    WrongCount = "wrong-count" { found: u64 };
    WrongName = "wrong-name" { found: String, expected: String };
    NotADate = "not-a-date";
    NumberOutOfRange = "number-out-of-range";
    Unclosed = "unclosed" { bracket: String };
    MissingComma = "missing-comma";
    MissingColon = "missing-colon";
    TooDeep = "too-deep" { limit: u64 };
    TrailingText = "trailing-text";
    BadEscape = "bad-escape";
    /// Anything else, in the parser's words.
    NotRon = "not-ron" { said: String };

    // The writing of a Fluent file.
    NotFluent = "not-fluent" { said: String };
    DuplicateText = "duplicate-text" { id: String };
    UnknownReference = "unknown-reference" { id: String, guess: Option<String> };

    // Names.
    /// `kind` is one of `lesson`, `step`, `outcome`, `question`, `answer`, `page`, `element`, `record`, `list`, `column`, `theme`,
    /// `need`, `helper`, `need-and-helper`, `persona`.
    DuplicateId = "duplicate-id" { kind: String, id: String, other: Option<String> };
    ReservedId = "reserved-id" { id: String };
    UnknownTheme = "unknown-theme" { theme: String, guess: Option<String> };
    UnknownSite = "unknown-site" { site: String, guess: Option<String> };
    UnknownPersona = "unknown-persona" { persona: String, guess: Option<String> };
    UnknownIcon = "unknown-icon" { icon: String, guess: Option<String> };
    LessonWithoutFile = "lesson-without-file" { lesson: String, guess: Option<String> };
    LessonInNoTheme = "lesson-in-no-theme" { lesson: String, theme: String };
    LessonElsewhere = "lesson-elsewhere" { lesson: String, theme: String, found: String };

    // A lesson.
    NoSteps = "no-steps";
    NothingDone = "nothing-done" { step: String };
    MinutesOutOfRange = "minutes-out-of-range" { minutes: u64 };
    ReviewPassed = "review-passed" { date: String };
    UnknownStart = "unknown-start" { page: String, guess: Option<String> };
    StartNeedsRecord = "start-needs-record" { page: String };
    /// A target that is on no page of the site.
    UnknownTarget = "unknown-target" { target: String, site: String, guess: Option<String> };
    /// Something is typed into what is not a field.
    NotAField = "not-a-field" { target: String };
    UnknownPlace = "unknown-place" { place: String, guess: Option<String> };
    /// The worked example of a step ends without the step's goal.
    DoesNotReachGoal = "does-not-reach-goal" { step: String, goal: String };
    /// What the step before, `because`, does reaches this step's goal too.
    StepNeverShown = "step-never-shown" { step: String, because: String };
    /// A target that exists, but not on the page the step is on.
    TargetNotOnPage = "target-not-on-page" { step: String, target: String, page: String };

    NoOutcomes = "no-outcomes";
    /// An outcome is looked at at the end: what was touched on the way is gone then.
    TappedOutcome = "tapped-outcome" { element: String };
    /// The worked example ends without this outcome.
    OutcomeNotReached = "outcome-not-reached" { outcome: String };
    /// The outcome is true before anything is done.
    OutcomeFromStart = "outcome-from-start" { outcome: String };
    UnknownStep = "unknown-step" { step: String, guess: Option<String> };
    RecapCount = "recap-count" { count: u64, needed: u64 };
    ClassicWithoutMistake = "classic-without-mistake" { step: String };
    LonelyGroup = "lonely-group" { group: String };
    UnknownBridge = "unknown-bridge" { lesson: String, guess: Option<String> };
    BridgeToItself = "bridge-to-itself";
    EmptyBridge = "empty-bridge" { step: String };
    BridgeInBridge = "bridge-in-bridge" { step: String };
    EmptyPattern = "empty-pattern";
    /// A foreseen action is not possible on the page on which its step begins.
    SlipNotOnPage = "slip-not-on-page" { step: String, target: String, page: String };
    /// A foreseen mistake does what the step asks for.
    MistakeIsRight = "mistake-is-right" { step: String, says: String };
    /// Somewhere between two moves, nothing leads on.
    BridgeLeadsNowhere = "bridge-leads-nowhere" { step: String };

    // Codes and questions.
    NumberTwice = "number-twice" { number: u64, lesson: String, other: String };
    NumberOutOfCode = "number-out-of-code" { number: u64, limit: u64 };
    NoNumber = "no-number" { lesson: String };
    UnknownSubject = "unknown-subject" { subject: String, guess: Option<String> };
    /// A workshop without sessions, or with a session without lessons.
    EmptyPathway = "empty-pathway" { pathway: String };
    NoAnswers = "no-answers" { question: String };

    // Who helps.
    UnknownHelper = "unknown-helper" { helper: String, guess: Option<String> };
    UnusedHelper = "unused-helper" { helper: String };
    /// A need names a helper again.
    HelperTwice = "helper-twice" { need: String, helper: String };
    NoHelpers = "no-helpers" { need: String };
    HelperCount = "helper-count" { need: String, count: u64, least: u64, most: u64 };
    /// The first helper of an urgent need is met on another day.
    UrgentWaits = "urgent-waits" { need: String, helper: String };
    /// Nobody could dial or type this.
    NotAContact = "not-a-contact" { contact: String };
    /// A number or a site that is none of the public ones the program knows.
    UnknownContact = "unknown-contact" { contact: String };
    /// Nearly the name of a national programme.
    UnlikelyProgram = "unlikely-program" { program: String, guess: String };
    ContactsReviewPassed = "contacts-review-passed" { date: String };

    // A site.
    ForeignHost = "foreign-host" { host: String };
    UnknownRecord = "unknown-record" { record: String, guess: Option<String> };
    UnknownOption = "unknown-option" { option: String, guess: Option<String> };
    UnknownTab = "unknown-tab" { tab: String, guess: Option<String> };
    StepperOutOfRange = "stepper-out-of-range" { now: u64, of: u64 };
    /// A meter over what somebody types.
    StrengthOfTyped = "strength-of-typed";
    DialogOverDialog = "dialog-over-dialog" { page: String };
    /// A photo whose frame has another number of corners than none or four.
    CornersOfPhoto = "corners-of-photo" { count: u64 };
    UnknownPage = "unknown-page" { page: String, guess: Option<String> };
    UnknownList = "unknown-list" { list: String, guess: Option<String> };
    UnknownColumn = "unknown-column" { column: String, list: String, guess: Option<String> };
    UnknownInput = "unknown-input" { input: String, guess: Option<String> };
    /// An action goes to a page about a record from where none is chosen.
    PageNeedsRecord = "page-needs-record" { page: String };
    /// An action or an expression needs a chosen record where there is none.
    NoRecordHere = "no-record-here";

    /// A lesson begins after something that the site does not know.
    UnknownAlready = "unknown-already" { name: String, guess: Option<String> };
    /// What was done before a lesson cannot be to begin anew.
    ResetBefore = "reset-before";

    // Sums, and the figures they need.
    NotAFigure = "not-a-figure";
    UnknownData = "unknown-data" { data: String, guess: Option<String> };
    UnknownFigure = "unknown-figure" { figure: String, guess: Option<String> };
    UnknownSum = "unknown-sum" { sum: String, guess: Option<String> };
    SumOfItself = "sum-of-itself" { sum: String };
    BandOutOfOrder = "band-out-of-order" { scale: String };
    DataReviewPassed = "data-review-passed" { date: String };

    // Texts.
    MissingTexts = "missing-texts" { path: String, language: String, count: u64 };
    MissingText = "missing-text" { key: String, path: String, language: String };
    UnusedText = "unused-text" { key: String };
    DifferentVariables = "different-variables" { key: String, here: String, french: String };
    UnknownVariable = "unknown-variable" { variable: String };
    TooLong = "too-long" { key: String, length: u64, limit: u64 };
    ForeignAddress = "foreign-address" { address: String };
    RealPhone = "real-phone" { phone: String };
    SpaceBefore = "space-before" { mark: String, right: String };
    SpaceInQuotes = "space-in-quotes" { mark: String, right: String };
    StraightApostrophe = "straight-apostrophe" { right: String };
    WordToAvoid = "word-to-avoid" { word: String };
    LongSentence = "long-sentence" { words: u64, limit: u64 };
    LongParagraph = "long-paragraph" { sentences: u64, limit: u64 };
    /// A word of the trade that no text of the lesson marks for the glossary.
    Jargon = "jargon" { word: String };
    /// A word is marked, and a glossary does not explain it.
    UnexplainedWord = "unexplained-word" { id: String, path: String };
}

/// What a problem tells its message. Nothing is the number 0, which no name is: `[0]` chooses the words without it.
trait ToArg {
    fn to_arg(&self) -> FluentValue<'_>;
}

impl ToArg for String {
    fn to_arg(&self) -> FluentValue<'_> {
        FluentValue::from(self.as_str())
    }
}

impl ToArg for u64 {
    fn to_arg(&self) -> FluentValue<'_> {
        FluentValue::from(*self)
    }
}

impl ToArg for Option<String> {
    fn to_arg(&self) -> FluentValue<'_> {
        self.as_ref().map_or(FluentValue::from(0), ToArg::to_arg)
    }
}

/// The name among `known` that was probably meant: few letters apart, for a few letters of length.
pub(super) fn guess<'a>(found: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let allowed = found.chars().count().div_ceil(3);
    let near =
        known.into_iter().map(|name| (distance(found, name), name)).filter(|(distance, name)| *distance <= allowed && *name != found);
    near.min().map(|(_, name)| name.to_owned())
}

/// How many letters have to be put in, taken out or changed to make one name of the other.
fn distance(one: &str, other: &str) -> usize {
    // No name is long, but a broken file may hold anything.
    let letters: Vec<char> = other.chars().take(64).collect();
    let mut row: Vec<usize> = (0..=letters.len()).collect();
    for (line, a) in one.chars().take(64).enumerate() {
        let mut corner = line;
        let mut left = line + 1;
        let mut next = vec![left];
        for (b, above) in letters.iter().zip(row.iter().skip(1)) {
            left = (corner + usize::from(a != *b)).min(above + 1).min(left + 1);
            corner = *above;
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or_default() + one.chars().count().saturating_sub(64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn guesses_what_was_meant_and_not_just_anything() {
        assert_eq!(guess("mistake", ["mistakes", "detours", "does"]), Some("mistakes".to_owned()));
        assert_eq!(guess("rely", ["reply", "reply-all"]), Some("reply".to_owned()));
        assert_eq!(guess("colour", ["does", "until"]), None);
        assert_eq!(distance("kitten", "sitting"), 3);
    }

    #[test]
    fn a_problem_tells_its_message_what_it_knows() {
        let problem = Problem::UnknownSite { site: "webmial".to_owned(), guess: None };
        assert_eq!(problem.id(), "unknown-site");
        assert_eq!(problem.args().get("site"), Some(&FluentValue::from("webmial")));
        assert_eq!(problem.args().get("guess"), Some(&FluentValue::from(0)));
    }
}

//! The build script: checks `locales/*/app.ftl` and writes one method of `Tr` for each message of the French one.
//!
//! Knows the three files; must not assume any message.

#![cfg_attr(test, allow(dead_code, reason = "the library's tests include the build script, not its main function"))]
#![cfg_attr(not(test), expect(clippy::print_stdout, clippy::print_stderr, reason = "a build script speaks to cargo by printing"))]

#[cfg(not(test))]
mod outline;
#[cfg(test)]
use super::outline;

use outline::{Entry, FaultKind, outline};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    match build() {
        Ok(()) => ExitCode::SUCCESS,
        Err(complaints) => {
            for complaint in complaints {
                eprintln!("error: {complaint}");
            }
            ExitCode::FAILURE
        }
    }
}

fn build() -> Result<(), Vec<String>> {
    // The program carries these folders: a file that comes or goes makes it a new program.
    for folder in ["lessons", "locales", "assets/icons", "assets/images"] {
        println!("cargo:rerun-if-changed={folder}");
    }
    let [french, english, breton] =
        ["locales/fr/app.ftl", "locales/en/app.ftl", "locales/br/app.ftl"].map(|path| match std::fs::read_to_string(path) {
            Ok(source) => Ok(AppFile { path, source }),
            Err(error) => Err(vec![format!("{path}: {error}")]),
        });
    let code = generate(&french?, &english?, &breton?)?;
    let out = std::env::var_os("OUT_DIR").ok_or_else(|| vec!["OUT_DIR is not set: this program is run by cargo".to_owned()])?;
    std::fs::write(Path::new(&out).join("app_messages.rs"), code).map_err(|error| vec![format!("app_messages.rs: {error}")])
}

struct AppFile {
    path: &'static str,
    source: String,
}

impl AppFile {
    /// The file's entries by name, `id` or `id.attribute`. What is wrong is added to the complaints.
    fn read(&self, complaints: &mut Vec<String>) -> BTreeMap<String, Entry> {
        let (entries, faults) = outline(&self.source);
        for fault in faults {
            let what = match fault.kind {
                FaultKind::Syntax(cause) => cause,
                FaultKind::Duplicate { id } => format!("`{id}` is here a second time"),
                FaultKind::UnknownReference { to } => format!("`{to}` does not exist"),
            };
            complaints.push(self.complaint(fault.span.start, &what));
        }
        entries.into_iter().map(|entry| (name(&entry), entry)).collect()
    }

    /// `file:line: what`.
    fn complaint(&self, at: usize, what: &str) -> String {
        let line = self.source.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1;
        format!("{}:{line}: {what}", self.path)
    }

    /// Complains about texts that French does not have, or that take other variables.
    fn compare(&self, own: &BTreeMap<String, Entry>, french: &BTreeMap<String, Entry>, complaints: &mut Vec<String>) {
        let variables = |entry: &Entry| entry.variables.iter().cloned().collect::<BTreeSet<_>>();
        for (name, entry) in own {
            match french.get(name) {
                None => complaints.push(self.complaint(entry.span.start, &format!("`{name}` is not in the French file"))),
                Some(reference) if variables(reference) != variables(entry) => {
                    let what =
                        format!("`{name}` takes [{}], and in French [{}]", entry.variables.join(", "), reference.variables.join(", "));
                    complaints.push(self.complaint(entry.span.start, &what));
                }
                Some(_) => {}
            }
        }
    }
}

fn name(entry: &Entry) -> String {
    match &entry.attribute {
        Some(attribute) => format!("{}.{attribute}", entry.id),
        None => entry.id.clone(),
    }
}

/// The methods of `Tr`, or all that is wrong with the three files.
fn generate(french: &AppFile, english: &AppFile, breton: &AppFile) -> Result<String, Vec<String>> {
    let mut complaints = Vec::new();
    let reference = french.read(&mut complaints);
    let in_english = english.read(&mut complaints);
    let in_breton = breton.read(&mut complaints);
    english.compare(&in_english, &reference, &mut complaints);
    // Breton may be partial: what it lacks is said in French.
    breton.compare(&in_breton, &reference, &mut complaints);
    for (name, entry) in &reference {
        if !in_english.contains_key(name) {
            complaints.push(french.complaint(entry.span.start, &format!("`{name}` is missing in {}", english.path)));
        }
    }

    let mut code =
        String::from("#[allow(clippy::all, clippy::pedantic, reason = \"nobody reads what the build script writes\")]\nimpl Tr {\n");
    // What `Tr` has by hand.
    let mut taken = BTreeMap::from(["new", "lang", "say"].map(|method| (method.to_owned(), format!("Tr::{method}"))));
    for (name, entry) in &reference {
        let method = match identifier(name) {
            Ok(method) => method,
            Err(what) => {
                complaints.push(french.complaint(entry.span.start, &what));
                continue;
            }
        };
        if let Some(other) = taken.insert(method.clone(), name.clone()) {
            complaints.push(french.complaint(entry.span.start, &format!("`{name}` and `{other}` would both be the method `{method}`")));
        }
        match write_method(&method, entry, french.source.get(entry.span.clone()).unwrap_or_default()) {
            Ok(text) => code.push_str(&text),
            Err(what) => complaints.push(french.complaint(entry.span.start, &what)),
        }
    }
    code.push_str("}\n");
    if complaints.is_empty() { Ok(code) } else { Err(complaints) }
}

fn write_method(method: &str, entry: &Entry, source: &str) -> Result<String, String> {
    let attribute = &entry.attribute;
    let id = &entry.id;
    let mut code = String::from("    /// ```text\n");
    for line in source.lines() {
        // Writing to a string cannot fail.
        writeln!(code, "    /// {line}").ok();
    }
    code.push_str("    /// ```\n");
    if entry.variables.is_empty() {
        writeln!(code, "    pub fn {method}(&self) -> Cow<'_, str> {{\n        self.say({id:?}, {attribute:?}, None)\n    }}\n").ok();
        return Ok(code);
    }
    let mut parameters = String::new();
    let mut settings = String::new();
    let mut names = BTreeSet::new();
    for variable in &entry.variables {
        let parameter = identifier(variable)?;
        write!(parameters, ", {parameter}: impl Into<FluentValue<'x>>").ok();
        writeln!(settings, "        args.set({variable:?}, {parameter});").ok();
        if !names.insert(parameter) || variable == "args" {
            return Err(format!("`${variable}` needs another name: in Rust it is taken"));
        }
    }
    writeln!(
        code,
        "    pub fn {method}<'x>(&self{parameters}) -> String {{\n        let mut args = FluentArgs::new();\n{settings}        \
         self.say({id:?}, {attribute:?}, Some(&args)).into_owned()\n    }}\n"
    )
    .ok();
    Ok(code)
}

/// Words that Rust reads as names only after `r#`.
const KEYWORDS: [&str; 48] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum", "extern", "false",
    "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
    "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while",
    "yield",
];

/// Rust's spelling of a Fluent name: `time-left.hint` is `time_left_hint`, `userName` is `user_name`, `continue` is `r#continue`.
fn identifier(name: &str) -> Result<String, String> {
    let mut out = String::new();
    for c in name.chars() {
        match c {
            '-' | '.' => out.push('_'),
            c if c.is_ascii_uppercase() => {
                if out.chars().next_back().is_some_and(|last| last.is_ascii_lowercase()) {
                    out.push('_');
                }
                out.push(c.to_ascii_lowercase());
            }
            c => out.push(c),
        }
    }
    match out.as_str() {
        "self" | "super" | "crate" | "_" => Err(format!("`{name}` needs another name: Rust keeps this one for itself")),
        keyword if KEYWORDS.contains(&keyword) => Ok(format!("r#{keyword}")),
        _ => Ok(out),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn generated(french: &str, english: &str, breton: &str) -> Result<String, Vec<String>> {
        let [french, english, breton] =
            [("fr", french), ("en", english), ("br", breton)].map(|(path, source)| AppFile { path, source: source.to_owned() });
        generate(&french, &english, &breton)
    }

    fn complaints(french: &str, english: &str, breton: &str) -> Vec<String> {
        generated(french, english, breton).unwrap_err()
    }

    #[test]
    fn a_message_is_a_method_with_its_variables() {
        let source = "time-left = Bonjour { $userName }, { $count ->\n *[other] { $type }\n }\n    .hint = Bref\ncontinue = Oui\n";
        let code = generated(source, source, "").unwrap();
        for expected in [
            "pub fn time_left<'x>(&self, user_name: impl Into<FluentValue<'x>>, count: impl Into<FluentValue<'x>>, r#type: impl Into<",
            "args.set(\"userName\", user_name);",
            "self.say(\"time-left\", None, Some(&args)).into_owned()",
            "/// time-left = Bonjour { $userName }, { $count ->",
            "pub fn time_left_hint(&self) -> Cow<'_, str> {\n        self.say(\"time-left\", Some(\"hint\"), None)",
            "pub fn r#continue(&self)",
        ] {
            assert!(code.contains(expected), "{expected}\nin\n{code}");
        }
    }

    #[test]
    fn the_build_refuses_what_does_not_fit_together() {
        assert_eq!(complaints("a = A\n\nb = { $x\n", "a = A\n", ""), ["fr:4: Expected a token starting with \"}\""]);
        assert_eq!(complaints("a = A\na = B\n", "a = A\n", ""), ["fr:2: `a` is here a second time"]);
        assert_eq!(complaints("a = A\nb = B\n", "a = A\n", ""), ["fr:2: `b` is missing in en"]);
        assert_eq!(
            complaints("a = A\n", "a = A\nb = B\n", "\nc = C\n"),
            ["en:2: `b` is not in the French file", "br:2: `c` is not in the French file"]
        );
        assert_eq!(
            complaints("a = { $n }\n", "a = { $n } { $m }\n", "a = A\n"),
            ["en:1: `a` takes [n, m], and in French [n]", "br:1: `a` takes [], and in French [n]"]
        );
        assert_eq!(
            complaints("a-b = A\na = A\n    .b = B\n", "a-b = A\na = A\n    .b = B\n", ""),
            ["fr:3: `a.b` and `a-b` would both be the method `a_b`"]
        );
        assert_eq!(complaints("new = A\n", "new = A\n", ""), ["fr:1: `new` and `Tr::new` would both be the method `new`"]);
    }
}

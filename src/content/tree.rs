//! Where each value of a RON file stands: a scanner that knows brackets, names, strings and comments, and no types.

use ron::error::Position;
use std::ops::Range;

/// Deeper than this nothing is looked at. Content is eight levels deep.
const MAX_DEPTH: usize = 96;

/// A value and where it stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Node {
    /// Byte range of the value, with its name and its brackets.
    pub span: Range<usize>,
    /// Byte range of the field name or map key in front of it.
    pub key_span: Option<Range<usize>>,
    key: Option<String>,
    /// The name in front of the bracket, `Step`, or the whole of what has no bracket.
    name: String,
    bracket: Option<u8>,
    pub children: Vec<Node>,
}

impl Node {
    /// Scans a RON text. A broken text gives what can be made of it.
    pub fn scan(text: &str) -> Self {
        let mut scanner = Scanner { bytes: text.as_bytes(), text, at: 0 };
        scanner.skip_attributes();
        scanner.value(0).unwrap_or_default()
    }

    /// The value of a field, with `Some(…)` taken off.
    pub fn field(&self, key: &str) -> Option<&Self> {
        let found = self.children.iter().find(|child| child.key.as_deref() == Some(key))?;
        match found.children.as_slice() {
            [inner] if found.name == "Some" => Some(inner),
            _ => Some(found),
        }
    }

    /// The innermost bracketed value around a place, and the child of it which is there.
    pub fn around(&self, at: usize) -> Option<(&Self, Option<&Self>)> {
        if self.bracket.is_none() || !(self.span.start..=self.span.end).contains(&at) {
            return None;
        }
        let child = self.children.iter().find(|child| {
            let start = child.key_span.as_ref().map_or(child.span.start, |key| key.start);
            (start..=child.span.end).contains(&at)
        });
        child.and_then(|child| child.around(at)).or(Some((self, child)))
    }

    /// The smallest element of a `[ … ]` that a place is in: what can be left out with the rest still standing.
    pub fn list_item(&self, at: usize) -> Option<&Self> {
        let child = self.children.iter().find(|child| (child.span.start..=child.span.end).contains(&at))?;
        child.list_item(at).or((self.bracket == Some(b'[')).then_some(child))
    }

    /// The field name in front of this value.
    pub fn key(&self) -> Option<&str> {
        self.key.as_deref()
    }
}

/// What the brackets of a text alone tell.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Brackets {
    /// Where the one stands that is never closed, or closed by one of another kind.
    pub unclosed: Option<usize>,
    /// Where the first one stands that is open inside more than the allowed number of others.
    pub too_deep: Option<usize>,
}

impl Brackets {
    /// Looks at all brackets outside of strings and comments, `limit` of which may be open at the same time.
    pub fn of(text: &str, limit: usize) -> Self {
        let mut scanner = Scanner { bytes: text.as_bytes(), text, at: 0 };
        let mut open: Vec<(usize, u8)> = Vec::new();
        let mut found = Self::default();
        scanner.skip_attributes();
        while let Some(byte) = scanner.peek() {
            match byte {
                b'(' | b'[' | b'{' => {
                    let closing = if byte == b'(' { b')' } else { byte + 2 };
                    open.push((scanner.at, closing));
                    if open.len() > limit && found.too_deep.is_none() {
                        found.too_deep = Some(scanner.at);
                    }
                    scanner.at += 1;
                }
                b')' | b']' | b'}' => {
                    if let Some((at, closing)) = open.pop()
                        && closing != byte
                    {
                        found.unclosed = found.unclosed.or(Some(at));
                    }
                    scanner.at += 1;
                }
                b',' | b':' => scanner.at += 1,
                _ => {
                    scanner.scalar();
                }
            }
            scanner.skip_space();
        }
        found.unclosed = found.unclosed.or(open.pop().map(|(at, _)| at));
        found
    }
}

/// The byte of a text at a place that the parser gives in lines and characters.
pub fn offset(text: &str, position: Position) -> usize {
    let before = text.split_inclusive('\n').take(position.line.saturating_sub(1)).map(str::len).sum::<usize>();
    let line = text.get(before..).unwrap_or_default();
    let inside = line.char_indices().nth(position.col.saturating_sub(1)).map_or(line.len(), |(at, _)| at);
    before + inside
}

struct Scanner<'a> {
    bytes: &'a [u8],
    text: &'a str,
    at: usize,
}

impl Scanner<'_> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn starts_with(&self, start: &[u8]) -> bool {
        self.bytes.get(self.at..).is_some_and(|rest| rest.starts_with(start))
    }

    /// Moves past the next `end`, or to the end of the text.
    fn skip_past(&mut self, end: &[u8]) {
        while self.at < self.bytes.len() {
            if self.starts_with(end) {
                self.at += end.len();
                return;
            }
            self.at += 1;
        }
    }

    fn skip_space(&mut self) {
        loop {
            if self.starts_with(b"//") {
                self.skip_past(b"\n");
            } else if self.starts_with(b"/*") {
                self.skip_block_comment();
            } else if self.peek().is_some_and(|byte| byte.is_ascii_whitespace()) {
                self.at += 1;
            } else {
                return;
            }
        }
    }

    /// Block comments may hold block comments.
    fn skip_block_comment(&mut self) {
        let mut depth = 0_usize;
        while self.at < self.bytes.len() {
            if self.starts_with(b"/*") {
                depth += 1;
                self.at += 2;
            } else if self.starts_with(b"*/") {
                depth = depth.saturating_sub(1);
                self.at += 2;
                if depth == 0 {
                    return;
                }
            } else {
                self.at += 1;
            }
        }
    }

    fn skip_attributes(&mut self) {
        self.skip_space();
        while self.starts_with(b"#!") {
            self.skip_past(b"]");
            self.skip_space();
        }
    }

    /// A string, a number or a name.
    fn scalar(&mut self) -> Range<usize> {
        let start = self.at;
        if self.starts_with(b"r\"") || self.starts_with(b"r#") {
            self.at += 1;
            let hashes = self.bytes.get(self.at..).unwrap_or_default().iter().take_while(|byte| **byte == b'#').count();
            self.at += hashes;
            if self.peek() == Some(b'"') {
                self.at += 1;
                let mut end = vec![b'"'];
                end.resize(hashes + 1, b'#');
                self.skip_past(&end);
            }
        } else if matches!(self.peek(), Some(b'"' | b'\'')) {
            let quote = self.peek();
            self.at += 1;
            while let Some(byte) = self.peek() {
                self.at += if byte == b'\\' { 2 } else { 1 };
                if Some(byte) == quote {
                    break;
                }
            }
        } else {
            while self.peek().is_some_and(|byte| !byte.is_ascii_whitespace() && !b"()[]{},:\"'".contains(&byte)) {
                if self.starts_with(b"//") || self.starts_with(b"/*") {
                    break;
                }
                self.at += 1;
            }
        }
        self.at = self.at.min(self.bytes.len());
        // Whatever stands here, the scan goes on.
        if self.at == start {
            self.at += 1;
        }
        start..self.at
    }

    fn value(&mut self, depth: usize) -> Option<Node> {
        self.skip_space();
        let start = self.at;
        let mut node = Node::default();
        if !matches!(self.peek()?, b'(' | b'[' | b'{') {
            let scalar = self.scalar();
            self.text.get(scalar.clone()).unwrap_or_default().clone_into(&mut node.name);
            node.span = scalar.clone();
            self.skip_space();
            if self.peek() != Some(b'(') || node.name.starts_with('"') {
                self.at = scalar.end;
                return Some(node);
            }
        }
        node.bracket = self.peek();
        self.at += 1;
        if depth < MAX_DEPTH {
            self.children(&mut node.children, depth);
        } else {
            self.at = self.bytes.len();
        }
        node.span = start..self.at.min(self.bytes.len());
        Some(node)
    }

    /// Up to and with the closing bracket, whichever it is.
    fn children(&mut self, children: &mut Vec<Node>, depth: usize) {
        let mut key: Option<Node> = None;
        loop {
            self.skip_space();
            match self.peek() {
                None => return,
                Some(b')' | b']' | b'}') => {
                    self.at += 1;
                    return;
                }
                Some(b',') => self.at += 1,
                Some(b':') => {
                    self.at += 1;
                    key = children.pop();
                }
                Some(_) => {
                    let Some(mut node) = self.value(depth + 1) else { return };
                    if let Some(key) = key.take() {
                        node.key = Some(key.name.trim_matches('"').to_owned());
                        node.key_span = Some(key.span);
                    }
                    children.push(node);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r##"#![enable(implicit_some)]
// Lesson( " is a comment
Lesson(
    id: "a ) b", /* ( /* nested */ */
    raw: r#"x " ) y"#,
    until: Some(Showing("page")),
    steps: [Step(id: "open"), Step(id: "send", map: {"from": Text("me")})],
)"##;

    fn text_of<'a>(node: &Node) -> &'a str {
        TEXT.get(node.span.clone()).unwrap()
    }

    #[test]
    fn finds_fields_items_and_what_is_inside_names() {
        let tree = Node::scan(TEXT);
        assert_eq!(tree.name, "Lesson");
        assert_eq!(text_of(tree.field("id").unwrap()), "\"a ) b\"");
        assert_eq!(text_of(tree.field("raw").unwrap()), "r#\"x \" ) y\"#");
        assert_eq!(text_of(tree.field("until").unwrap()), "Showing(\"page\")");
        let step = &tree.field("steps").unwrap().children[1];
        assert_eq!(text_of(step.field("id").unwrap()), "\"send\"");
        assert_eq!(text_of(step.field("map").unwrap().field("from").unwrap()), "Text(\"me\")");
    }

    #[test]
    fn a_broken_or_endless_text_ends_all_the_same() {
        for text in ["", "(", "(((", ")", "\"", "r#\"", "a:", "/*", "[,,:", "'", "\\", "é(ü:"] {
            Node::scan(text);
            Brackets::of(text, 8);
        }
        Node::scan(&"[".repeat(100_000));
    }

    #[test]
    fn brackets_tell_what_is_open_and_how_deep() {
        assert_eq!(Brackets::of("Lesson(steps: [Step(id: \"a\")", 8).unclosed, Some(14));
        assert_eq!(Brackets::of("Lesson(steps: [Step(id: \"a\"])", 8).unclosed, Some(19));
        assert_eq!(Brackets::of("Lesson(a: \"(\", /* [ */ b: {})", 2), Brackets::default());
        assert_eq!(Brackets::of("([{(", 3).too_deep, Some(3));
    }
}

pub mod content;
pub mod machine;
pub mod text;
pub mod voice;

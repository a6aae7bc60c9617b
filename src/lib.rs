pub mod machine;
pub mod text;
pub mod voice;

pub mod text;
pub mod voice;

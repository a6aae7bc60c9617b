//! The canvas against OpenGL, and against itself on the real screens.

#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "a test that cannot draw has failed")]

mod opengl;
mod scene;
mod screens;

//! The canvas against OpenGL, and against itself on the real screens.

#![expect(clippy::expect_used, reason = "a test that cannot draw has failed")]

mod opengl;
mod scene;
mod screens;

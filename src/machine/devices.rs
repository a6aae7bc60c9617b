//! What is plugged into this machine: screens, touch panels, sound cards. Reads what Linux shows of them under `/sys`.

use std::fs;
use std::path::Path;

/// `INPUT_PROP_DIRECT`: what is touched is what is seen.
const DIRECT: u64 = 1 << 1;

/// What is plugged in, by its names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Devices {
    /// Each connector with a screen on it, and its best mode: "HDMI-A-1 1920x1080".
    pub screens: Vec<String>,
    /// Whether there is a connector at all: a machine that draws into another one's window has none.
    pub has_connectors: bool,
    pub touch_panels: Vec<String>,
    pub sound_cards: Vec<String>,
}

impl Devices {
    /// Looks under `root`, which is `/` but in tests.
    pub fn of(root: &Path) -> Self {
        let text = |path: &Path| fs::read_to_string(path).unwrap_or_default().trim().to_owned();
        let inside = |folder: &str| {
            let mut entries: Vec<_> = fs::read_dir(root.join(folder)).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
            entries.sort();
            entries
        };
        let connectors: Vec<_> = inside("sys/class/drm").into_iter().filter(|path| path.join("status").is_file()).collect();
        let screens = connectors.iter().filter(|path| text(&path.join("status")) == "connected").map(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let name = name.split_once('-').map_or(&*name, |(_, connector)| connector);
            let modes = text(&path.join("modes"));
            format!("{name} {}", modes.lines().next().unwrap_or_default()).trim().to_owned()
        });
        let is_panel = |path: &Path| u64::from_str_radix(&text(&path.join("properties")), 16).is_ok_and(|bits| bits & DIRECT != 0);
        let inputs = inside("sys/class/input").into_iter().filter(|path| is_panel(path));
        Self {
            screens: screens.collect(),
            has_connectors: !connectors.is_empty(),
            touch_panels: inputs.map(|path| text(&path.join("name"))).collect(),
            sound_cards: inside("sys/class/sound").iter().map(|path| text(&path.join("id"))).filter(|id| !id.is_empty()).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_linux_shows_is_told_by_its_names() {
        let root = tempfile::tempdir().unwrap();
        let write = |path: &str, text: &str| {
            let path = root.path().join("sys/class").join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        assert_eq!(Devices::of(root.path()), Devices::default());
        write("drm/card0/dev", "226:0\n");
        write("drm/card0-HDMI-A-1/status", "connected\n");
        write("drm/card0-HDMI-A-1/modes", "1920x1080\n1280x720\n");
        write("drm/card0-DP-1/status", "disconnected\n");
        write("input/input3/properties", "2\n");
        write("input/input3/name", "ILITEK Multi-Touch\n");
        write("input/input4/properties", "0\n");
        write("input/input4/name", "A mouse\n");
        write("sound/card0/id", "PCH\n");
        write("sound/timer/dev", "116:33\n");
        let expected = Devices {
            screens: vec!["HDMI-A-1 1920x1080".into()],
            has_connectors: true,
            touch_panels: vec!["ILITEK Multi-Touch".into()],
            sound_cards: vec!["PCH".into()],
        };
        assert_eq!(Devices::of(root.path()), expected);
    }
}

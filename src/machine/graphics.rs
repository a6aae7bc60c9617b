//! What this machine can draw with: its render nodes, and whether OpenGL uses them. Reads what Linux shows of it under `/sys` and
//! `/proc`; must not know windows.

use std::fs;
use std::path::Path;

/// Drivers whose render node says nothing of a graphics card: the first two are there for tests of the kernel; of the virtual
/// machines' own, whether the host draws for its guest cannot be told from here, it often is Mesa's software again, and our canvas
/// is quick there. `--renderer gpu` is the way to insist.
const NO_HARDWARE: [&str; 9] = ["vgem", "vkms", "faux_driver", "simpledrm", "bochs-drm", "cirrus", "virtio_gpu", "virtio-pci", "vmwgfx"];

/// The graphics of this machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Graphics {
    has_hardware: bool,
    fingerprint: String,
}

impl Graphics {
    /// Looks at the render nodes under `root`, which is `/` but in tests.
    pub fn of(root: &Path) -> Self {
        // Not from /proc: the service sees nothing of it but its own processes.
        Self::under(root, &rustix::system::uname().release().to_string_lossy())
    }

    fn under(root: &Path, kernel: &str) -> Self {
        let mut nodes: Vec<(String, String)> = fs::read_dir(root.join("sys/class/drm"))
            .into_iter()
            .flatten()
            .flatten()
            .filter_map(|entry| {
                let name = entry.file_name().into_string().ok().filter(|name| name.starts_with("renderD"))?;
                let driver = fs::read_link(entry.path().join("device/driver")).ok();
                let driver = driver.as_deref().and_then(Path::file_name).map(|name| name.to_string_lossy().into_owned());
                Some((name, driver.unwrap_or_default()))
            })
            .collect();
        nodes.sort();
        let is_hardware = |driver: &str| !driver.is_empty() && !NO_HARDWARE.contains(&driver);
        let names = nodes.iter().map(|(name, driver)| format!("{name} {driver}"));
        Self {
            has_hardware: nodes.iter().any(|(_, driver)| is_hardware(driver)),
            fingerprint: names.chain([kernel.to_owned()]).collect::<Vec<_>>().join(", "),
        }
    }

    /// Whether a graphics card can be drawn with.
    pub fn has_hardware(&self) -> bool {
        self.has_hardware
    }

    /// The drivers and the kernel they belong to: another one may work where this one does not.
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }
}

/// Whether this process, which has an OpenGL context, draws with a graphics card: its driver then holds the card's device open.
/// Mesa's llvmpipe and softpipe hold none. (The name that OpenGL gives of itself takes `unsafe` to ask for.)
///
/// `root` is `/` but in tests.
pub fn holds_a_card(root: &Path) -> bool {
    const CARDS: [&str; 7] = ["/dev/dri/", "/dev/nvidia", "/dev/mali", "/dev/kgsl", "/dev/galcore", "/dev/pvr", "/dev/kfd"];
    fs::read_dir(root.join("proc/self/fd"))
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| fs::read_link(entry.path()).ok())
        .any(|open| CARDS.iter().any(|card| open.to_string_lossy().starts_with(card)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::symlink;

    /// A machine with these render nodes; the driver's link is left out where it is empty.
    fn machine(nodes: &[(&str, &str)]) -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        for (name, driver) in nodes {
            let device = root.path().join("sys/class/drm").join(name).join("device");
            fs::create_dir_all(&device).unwrap();
            if !driver.is_empty() {
                symlink(Path::new("../../../bus/pci/drivers").join(driver), device.join("driver")).unwrap();
            }
        }
        root
    }

    fn graphics(nodes: &[(&str, &str)]) -> Graphics {
        Graphics::of(machine(nodes).path())
    }

    #[test]
    fn a_card_is_one_whose_driver_is_for_hardware() {
        for driver in ["i915", "xe", "amdgpu", "radeon", "nouveau", "nvidia", "v3d", "panfrost", "lima", "msm_dpu", "etnaviv"] {
            assert!(graphics(&[("renderD128", driver)]).has_hardware(), "{driver}");
        }
        for driver in ["vgem", "vkms", "faux_driver", "simpledrm", "bochs-drm", "cirrus", "virtio_gpu", "virtio-pci", "vmwgfx", ""] {
            assert!(!graphics(&[("renderD128", driver)]).has_hardware(), "{driver}");
        }
        assert!(graphics(&[("renderD128", "vgem"), ("renderD129", "i915")]).has_hardware());
        // A screen without a render node draws nothing by itself.
        assert!(!graphics(&[("card0", "ast"), ("card0-HDMI-A-1", "ast")]).has_hardware());
        assert!(!Graphics::of(Path::new("/nowhere")).has_hardware());
    }

    #[test]
    fn the_fingerprint_follows_the_drivers_and_the_kernel() {
        let one = machine(&[("renderD129", "i915"), ("renderD128", "nouveau"), ("card0", "ast")]);
        let graphics = Graphics::under(one.path(), "6.1.0-18-amd64");
        assert_eq!(graphics.fingerprint(), "renderD128 nouveau, renderD129 i915, 6.1.0-18-amd64");
        assert_ne!(Graphics::under(one.path(), "6.12.0"), graphics);
        assert!(!Graphics::of(Path::new("/nowhere")).fingerprint().is_empty(), "the kernel that runs");
    }

    #[test]
    fn a_process_that_holds_a_card_is_known_by_its_open_files() {
        for (open, expected) in [("/dev/dri/renderD128", true), ("/dev/nvidiactl", true), ("/dev/null", false), ("socket:[12]", false)] {
            let root = tempfile::tempdir().unwrap();
            fs::create_dir_all(root.path().join("proc/self/fd")).unwrap();
            symlink("pipe:[7]", root.path().join("proc/self/fd/0")).unwrap();
            symlink(open, root.path().join("proc/self/fd/7")).unwrap();
            assert_eq!(holds_a_card(root.path()), expected, "{open}");
        }
    }
}

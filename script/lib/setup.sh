# Installs what the scripts beside it need and is missing. The one place that lists the system packages.
# shellcheck shell=bash disable=SC2034 # The scripts that source this file use the lists.

# To build. wayland-backend compiles a few lines of C; the sound card is reached through ALSA.
BUILD_PACKAGES=(gcc libc6-dev pkg-config libasound2-dev)
# To open a window: the program looks for these at run time, on X11 or Wayland.
WINDOW_PACKAGES=(
    libgl1 libegl1 libgl1-mesa-dri
    libx11-6 libx11-xcb1 libxcursor1 libxi6 libxrandr2
    libwayland-client0 libwayland-egl1
    libxkbcommon0 libxkbcommon-x11-0
)
# To test: windows open in a screen that nobody sees and xwd looks at; espeak-ng speaks, oggenc packs what it says.
TEST_PACKAGES=(xvfb xauth xdotool x11-apps espeak-ng vorbis-tools)
# To attack: a desktop's window manager and the kiosk's compositor, and what speaks with windows, clipboards and devices.
ATTACK_PACKAGES=(xvfb xdotool x11-apps openbox cage wmctrl xclip xinput socat x11-utils x11-xserver-utils x11-xkb-utils python3-xlib util-linux)
# What script/package makes the package with.
CARGO_DEB_VERSION=3.8.0
# To install Rust.
DOWNLOAD_PACKAGES=(curl ca-certificates)

# Where https://sh.rustup.rs leads to, on the host that the toolchain comes from: one host to reach and not two.
RUST_INSTALLER=https://static.rust-lang.org/rustup/rustup-init.sh

say() {
    printf '\n==> %s\n' "$*"
}

# Says what is wrong and what to do, a line each, and ends the script.
stop() {
    printf '\n' >&2
    printf '%s\n' "$@" >&2
    exit 1
}

is_debian() {
    [[ -r /etc/os-release ]] || return 1
    # In a subshell: the file sets many names.
    (
        . /etc/os-release
        [[ " ${ID:-} ${ID_LIKE:-} " == *" debian "* ]]
    )
}

is_installed() {
    [[ "$(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null)" == installed ]]
}

as_root() {
    if ((EUID == 0)); then "$@"; else sudo "$@"; fi
}

apt_install() {
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install --yes -qq --no-install-recommends -o DPkg::Lock::Timeout=120 -o Dpkg::Use-Pty=0 "$@"
}

# need_packages NAME...: installs those that are missing.
need_packages() {
    # For people who have these things from elsewhere.
    [[ -z "${SKIP_PACKAGES:-}" ]] || return 0
    if ! is_debian; then
        stop "This script installs packages on Debian 12 and 13 (and systems made from them) only." \
            "Install what these Debian packages hold:" \
            "    $*" \
            "and Rust $(needed_rust) or newer, from https://rustup.rs. Then run it again with SKIP_PACKAGES=1."
    fi
    local missing=() package
    for package in "$@"; do
        is_installed "$package" || missing+=("$package")
    done
    ((${#missing[@]})) || return 0
    if ((EUID != 0)) && ! command -v sudo >/dev/null; then
        stop "Some packages are missing, and there is no sudo to install them with. Ask an administrator to run:" \
            "    apt-get update && apt-get install --no-install-recommends ${missing[*]}"
    fi
    say "Installing ${missing[*]}"
    # The lists of packages are fetched only if those at hand do not do.
    if apt-cache show "${missing[@]}" >/dev/null 2>&1 && apt_install "${missing[@]}" >/dev/null 2>&1; then
        return 0
    fi
    # An old list that cannot be renewed may still do: apt has the last word below.
    as_root apt-get update -qq || true
    apt_install "${missing[@]}" ||
        stop "These packages could not be installed: ${missing[*]}" \
            "Is this machine connected to the internet? If it is, the lines above say what went wrong."
}

# The oldest Rust that builds the project, as Cargo.toml has it.
needed_rust() {
    sed -n 's/^rust-version *= *"\(.*\)".*/\1/p' Cargo.toml
}

has_rust() {
    local found
    found=$(rustc --version 2>/dev/null | cut -d ' ' -f 2) && [[ -n "$found" ]] && cargo --version >/dev/null 2>&1 || return 1
    [[ "$(printf '%s\n' "$(needed_rust)" "$found" | sort --version-sort | head -n 1)" == "$(needed_rust)" ]]
}

# Installs Rust where there is none, or one that is too old: the version that the project is checked with, not the newest,
# whose lints nobody here has seen yet.
need_rust() {
    local tools=${CARGO_HOME:-$HOME/.cargo}
    # First, and also where the shell's profile does not name it, as right after the installation.
    export PATH="$tools/bin:$PATH"
    has_rust && return 0

    local help=("Rust $(needed_rust) or newer could not be installed."
        "Is this machine connected to the internet? Without it, install Rust by hand (https://rustup.rs), then run this again.")
    # Whatever this person has chosen otherwise.
    RUSTUP_TOOLCHAIN=$(needed_rust)
    export RUSTUP_TOOLCHAIN
    if command -v rustup >/dev/null; then
        say "Installing Rust $RUSTUP_TOOLCHAIN with rustup"
        rustup toolchain install "$RUSTUP_TOOLCHAIN" --profile minimal --component rustfmt --component clippy || stop "${help[@]}"
    else
        need_packages "${DOWNLOAD_PACKAGES[@]}"
        say "Installing Rust $RUSTUP_TOOLCHAIN from $RUST_INSTALLER into $tools"
        local installer
        installer=$(mktemp)
        curl --proto '=https' --tlsv1.2 --silent --show-error --fail --retry 2 --output "$installer" "$RUST_INSTALLER" || stop "${help[@]}"
        # A Rust that came with the system may stay: ours is found first.
        RUSTUP_INIT_SKIP_PATH_CHECK=yes sh "$installer" -y --no-modify-path --default-toolchain "$RUSTUP_TOOLCHAIN" \
            --profile minimal --component rustfmt --component clippy >/dev/null || stop "${help[@]}"
        rm -f "$installer"
    fi
    hash -r
    has_rust || stop "${help[@]}" "Found: $(rustc --version 2>&1 || true)"
}

# need_rust_tools: what checks the code's form, which a small installation of Rust lacks.
need_rust_tools() {
    cargo fmt --version >/dev/null 2>&1 && cargo clippy --version >/dev/null 2>&1 && return 0
    say "Installing rustfmt and clippy"
    rustup component add rustfmt clippy ||
        stop "rustfmt and clippy are missing, and rustup could not install them. Install them the way Rust was installed."
}

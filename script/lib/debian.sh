# A bare Debian in a folder, and the package in it: for what tries the package where nothing else is. Needs setup.sh.
# shellcheck shell=bash

# bare_debian FOLDER PACKAGE...: makes it with these packages, once. What reaches the archive from here reaches it from there.
bare_debian() {
    local folder=$1
    shift
    need_packages debootstrap
    if [[ ! -e $folder/made ]]; then
        say "A bare Debian"
        as_root rm -rf "$folder"
        as_root debootstrap --variant=minbase --include="$(IFS=,; printf '%s' "$*")" bookworm "$folder"
        as_root touch "$folder/made"
    fi
    as_root cp /etc/resolv.conf "$folder/etc/resolv.conf"
    as_root rm -f "$folder/etc/apt/sources.list"
    as_root cp -r /etc/apt/. "$folder/etc/apt/"
    as_root chroot "$folder" apt-get update -qq
}

# put_package_into FOLDER: the newest package; another one, as an older one, where PACKAGE names it.
put_package_into() {
    say "The package in it"
    local package
    package=${PACKAGE:-$(script/package | tail -n 1)}
    as_root cp "$package" "$1/package.deb"
    as_root chroot "$1" env DEBIAN_FRONTEND=noninteractive \
        apt-get install --yes -qq --reinstall --no-install-recommends -o Dpkg::Options::=--force-confold /package.deb
}

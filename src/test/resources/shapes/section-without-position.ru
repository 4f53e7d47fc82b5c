# expects section:one: A section has exactly one position, a whole number from one.
PREFIX myo: <https://w3id.org/myograph/ns#>
PREFIX section: <https://w3id.org/myograph/article/base#>

DELETE DATA { section:one myo:position 1 }

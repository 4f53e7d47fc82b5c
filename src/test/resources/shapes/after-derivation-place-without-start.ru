# expects <https://w3id.org/myograph/source/base#char=11,20>: A place has exactly one start, a whole number from zero.
PREFIX oa: <http://www.w3.org/ns/oa#>

DELETE DATA { <https://w3id.org/myograph/source/base#char=11,20> oa:start 11 }

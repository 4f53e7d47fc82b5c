# expects <https://w3id.org/myograph/source/base#char=11,20>: A place has exactly one end, a whole number.
PREFIX oa: <http://www.w3.org/ns/oa#>

DELETE DATA { <https://w3id.org/myograph/source/base#char=11,20> oa:end 20 }

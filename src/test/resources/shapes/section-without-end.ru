# expects section:one: A section has exactly one end, a whole number.
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX section: <https://w3id.org/myograph/article/base#>

DELETE DATA { section:one oa:end 100 }

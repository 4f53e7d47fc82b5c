# expects section:one: A section has exactly one start, a whole number below its end.
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX section: <https://w3id.org/myograph/article/base#>

DELETE DATA { section:one oa:start 0 }

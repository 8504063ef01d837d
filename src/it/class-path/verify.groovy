evaluate(new File(sameAsTheCommandLine))
assert new File(basedir, 'target/annex.html').getText('UTF-8').contains('devis-2026-117')

// the host chooses its logger: none is brought along
assert new File(basedir, 'build.log').text.contains('No SLF4J providers were found')

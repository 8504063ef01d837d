evaluate(new File(sameAsTheCommandLine))
assert new File(basedir, 'target/annex.html').getText('UTF-8').contains('devis-2026-117')

evaluate(new File(sameAsTheCommandLine))

// What a consumer decided has the bytes that the command line writes for the same request.
def process = ["${System.getProperty('java.home')}/bin/java", '-jar', commandLine, 'batch', '-'].execute()
process.consumeProcessErrorStream(System.err)
process.outputStream.withWriter('UTF-8') { it << new File(request).getText('UTF-8').replaceAll('\\R', '') }
def expected = process.inputStream.bytes

def decision = new File(basedir, 'target/decision.json').bytes
assert expected.length > 0 && Arrays.equals(decision, expected)

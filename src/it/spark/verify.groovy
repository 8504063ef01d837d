// What Spark decided has the bytes that the command line writes for the same requests, in the same order.
def requests = new File(basedir, 'target/requests.jsonl')
def command = ["${System.getProperty('java.home')}/bin/java", '-jar', commandLine, 'batch', '--view', 'summary', requests.path]
def process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start()

def length = 0L
new File(basedir, 'target/summaries.jsonl').withInputStream { decisions ->
    def ours = new BufferedInputStream(decisions, 1 << 20)
    def theirs = new BufferedInputStream(process.inputStream, 1 << 20)
    byte[] a, b
    while ((a = ours.readNBytes(1 << 20)).length > 0) {
        b = theirs.readNBytes(a.length)
        assert Arrays.equals(a, b) : "different within ${a.length} bytes behind ${length}"
        length += a.length
    }
    assert theirs.read() < 0
}
assert process.waitFor() == 0
assert length > 0

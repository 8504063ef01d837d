package io.github.bilanfunding.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command line as a process of its own, which somebody talks to. Killed when closed. */
public final class CoProcess implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 120;

    private final Process process;
    private final BufferedReader out;
    private final BufferedWriter in;

    private CoProcess(Process process) {
        this.process = process;
        this.out = process.inputReader(UTF_8);
        this.in = process.outputWriter(UTF_8);
    }

    /** Starts the command line with these options of the JVM and arguments. */
    public static CoProcess start(List<String> jvm, String... arguments) throws IOException {
        return startClass(Main.class, jvm, arguments);
    }

    /** Starts another main class in the same way. */
    static CoProcess startClass(Class<?> main, List<String> jvm, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(System.getProperty("java.home") + "/bin/java", "-cp", System.getProperty("java.class.path")));
        command.addAll(jvm);
        command.add(main.getName());
        command.addAll(List.of(arguments));
        return new CoProcess(new ProcessBuilder(command).start());
    }

    /** Sends a line. */
    public void send(String line) throws IOException {
        in.write(line + "\n");
        in.flush();
    }

    /** The next line that comes back. */
    public String receive() throws IOException {
        return out.readLine();
    }

    /** Takes nothing more, as {@code head} does when it has its lines. */
    void stopReading() throws IOException {
        out.close();
    }

    /** Sends nothing more. */
    public void endInput() throws IOException {
        in.close();
    }

    /** What a terminal sends for the key Ctrl+C, or a supervisor to stop a service. */
    public void signal(String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    /** The exit code, once the process has ended. */
    public int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("still running after " + PATIENCE_SECONDS + " s");
        }
        return process.exitValue();
    }

    /** The process that runs. */
    public Process process() {
        return process;
    }

    /** What stood on standard error until its end. */
    public String errors() throws IOException {
        try (InputStream errors = process.getErrorStream()) {
            return new String(errors.readAllBytes(), UTF_8);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}

package io.github.bilanfunding.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs programs under GNU time and reads what they took. */
final class TimedProcess {

    static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /**
     * What one process took.
     *
     * @param wallMillis from start to end
     * @param cpuMillis of all its threads
     * @param peakKilobytes the largest resident set
     */
    record Cost(long wallMillis, long cpuMillis, long peakKilobytes) {}

    private TimedProcess() {}

    /** Runs a command whose standard output goes to a file. */
    static Cost run(List<String> command, Path output) throws IOException, InterruptedException {
        Path errors = Path.of(output + ".err");
        List<String> timed = new ArrayList<>(List.of("/usr/bin/time", "-f", "%U %S %M"));
        timed.addAll(command);
        long start = System.nanoTime();
        int exit = new ProcessBuilder(timed)
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start()
                .waitFor();
        long wall = (System.nanoTime() - start) / 1_000_000;
        List<String> lines = Files.readAllLines(errors);
        if (exit != 0) {
            throw new IllegalStateException(command + " failed: " + lines);
        }
        String[] figures = lines.get(lines.size() - 1).split(" ", -1);
        double cpu = Double.parseDouble(figures[0]) + Double.parseDouble(figures[1]);
        return new Cost(wall, Math.round(cpu * 1000), Long.parseLong(figures[2]));
    }
}

package io.github.bilanfunding.endurance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A virtual machine of its own, in which {@link EveryByte} runs.
 *
 * @param home the folder of its JDK
 * @param setting its locale, zone and default encoding, which it has from its start on
 */
record Machine(Path home, String setting) {

    /** With the JDK of this one. */
    static Machine here() {
        return new Machine(Path.of(System.getProperty("java.home")), "");
    }

    /** With the JDKs in the folders that the property {@code jdks} lists, or else variables such as JDK25_HOME name. */
    static Stream<Machine> ofOtherJdks() {
        String listed = System.getProperty("jdks", "");
        Stream<String> homes = listed.isEmpty()
                ? System.getenv().entrySet().stream()
                        .filter(variable -> variable.getKey().matches("JDK\\d+_HOME"))
                        .sorted(Map.Entry.comparingByKey())
                        .map(Map.Entry::getValue)
                : Stream.of(listed.split(File.pathSeparator));
        return homes.map(home -> new Machine(Path.of(home), ""));
    }

    Machine in(String otherSetting) {
        return new Machine(home, otherSetting);
    }

    /** What it prints about so many requests. */
    String run(int requests) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(home.resolve("bin").resolve("java").toString()));
        command.addAll(options());
        command.addAll(List.of(
                "-cp", System.getProperty("java.class.path"), EveryByte.class.getName(), Integer.toString(requests)));
        Path in = Files.writeString(Files.createTempFile("requests", ".jsonl"), EveryByte.lines(requests));
        Path err = Files.createTempFile("machine", ".err");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectInput(in.toFile()).redirectError(err.toFile());
            builder.environment().put("LC_ALL", "C");
            Process process = builder.start();
            String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
            if (process.waitFor() != 0) {
                throw new IOException(this + ": " + Files.readString(err));
            }
            return printed;
        } finally {
            Files.delete(in);
            Files.delete(err);
        }
    }

    private List<String> options() {
        String[] parts = setting.split(" ", -1);
        Locale locale = Locale.forLanguageTag(parts[0]);
        String extensions = parts[0].contains("-u-") ? parts[0].substring(parts[0].indexOf("-u-") + 1) : "";
        return List.of(
                "-Duser.language=" + locale.getLanguage(),
                "-Duser.region=" + locale.getCountry(),
                "-Duser.extensions=" + extensions,
                "-Duser.timezone=" + parts[1],
                "-Dfile.encoding=" + parts[2]);
    }
}

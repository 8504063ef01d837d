package io.github.bilanfunding.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * From the start of a process to its end, one decision in between: every way in turn, several times over, in a fresh JVM
 * each. Run it after {@code package}, in the project's folder.
 */
public final class ColdStart {

    private static final int ROUNDS = 9;
    private static final Path FOLDER = Path.of("target", "bench");

    /** What the shipped rulebooks need of the dependencies. */
    private static final Set<String> NEEDED = Set.of(
            "drools-base",
            "drools-canonical-model",
            "drools-core",
            "drools-kiesession",
            "drools-model-compiler",
            "drools-util",
            "drools-wiring-api",
            "drools-wiring-static",
            "kie-api",
            "kie-internal",
            "kie-memory-compiler",
            "slf4j-api");

    private ColdStart() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        Map<String, List<TimedProcess.Cost>> costs = new LinkedHashMap<>();
        Map<String, List<String>> commands = commands();
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, List<String>> way : commands.entrySet()) {
                Path output = FOLDER.resolve("cold.out");
                costs.computeIfAbsent(way.getKey(), key -> new ArrayList<>())
                        .add(TimedProcess.run(way.getValue(), output));
                if (!Files.readString(output).strip().equals("0.00")) {
                    throw new IllegalStateException(way.getKey() + " decided otherwise: " + Files.readString(output));
                }
            }
        }
        print(costs);
    }

    private static Map<String, List<String>> commands() throws IOException, InterruptedException {
        List<String> all = List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1));
        List<String> folders = all.stream().filter(e -> !e.endsWith(".jar")).toList();
        List<String> jars = all.stream().filter(e -> e.endsWith(".jar")).toList();
        List<String> packaged = Stream.of(List.of(jar(), "target/test-classes"), jars)
                .flatMap(List::stream)
                .toList();
        List<String> lean = Stream.concat(
                        Stream.of(jar(), "target/test-classes"), jars.stream().filter(ColdStart::isNeeded))
                .toList();
        List<String> classes = Stream.concat(folders.stream(), jars.stream()).toList();
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put("bare JVM", java(classes, BareJvm.class));
        commands.put("hand-written", java(classes, HandWritten.class));
        commands.put("library, classes, all jars", java(classes, Library.class));
        commands.put("library, jar, all jars", java(packaged, Library.class));
        commands.put("library, jar, 12 jars", java(lean, Library.class));
        commands.put("library, jar, 12 jars, AppCDS", archived(lean));
        commands.put("library, jar, 12 jars, law", java(lean, Library.class, "law"));
        commands.put("library, jar, 12 jars, AppCDS, law", archived(lean, "law"));
        commands.put("DRL at start, classic", java(classes, CompiledAtStart.class));
        commands.put("DRL at start, executable model", java(classes, CompiledAtStart.class, "model"));
        return commands;
    }

    private static List<String> java(List<String> classPath, Class<?> main, String... args) {
        List<String> command = new ArrayList<>(
                List.of(TimedProcess.JAVA, "-cp", String.join(File.pathSeparator, classPath), main.getName()));
        command.addAll(List.of(args));
        return command;
    }

    /** The same with a class data archive, which one run writes beforehand; it takes jars only. */
    private static List<String> archived(List<String> classPath, String... args)
            throws IOException, InterruptedException {
        Path bench = FOLDER.resolve("bench.jar");
        BenchJar.write(Path.of("target", "test-classes"), bench);
        List<String> jars = classPath.stream()
                .map(e -> e.endsWith(".jar") ? e : bench.toString())
                .toList();
        Path archive = FOLDER.resolve("library" + String.join("", args) + ".jsa");
        List<String> command = java(jars, Library.class, args);
        List<String> writing = new ArrayList<>(command);
        writing.add(1, "-XX:ArchiveClassesAtExit=" + archive);
        TimedProcess.run(writing, FOLDER.resolve("archive.out"));
        command.add(1, "-XX:SharedArchiveFile=" + archive);
        return command;
    }

    private static String jar() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.map(Path::toString)
                    .filter(name -> name.matches(".*bilan-funding-[0-9.]+\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no jar in target: run package first"));
        }
    }

    private static boolean isNeeded(String jar) {
        return NEEDED.contains(Path.of(jar).getFileName().toString().replaceFirst("-[0-9].*", ""));
    }

    private static void print(Map<String, List<TimedProcess.Cost>> costs) {
        double hand = median(costs.get("hand-written"), TimedProcess.Cost::wallMillis);
        System.out.println("| way | wall ms | ratio to hand-written | CPU ms | peak MB |");
        System.out.println("|---|---|---|---|---|");
        costs.forEach((way, of) -> System.out.printf(
                "| %s | %d | %.1f | %d | %d |%n",
                way,
                median(of, TimedProcess.Cost::wallMillis),
                median(of, TimedProcess.Cost::wallMillis) / hand,
                median(of, TimedProcess.Cost::cpuMillis),
                median(of, TimedProcess.Cost::peakKilobytes) / 1024));
    }

    private static long median(List<TimedProcess.Cost> costs, ToLongFunction<TimedProcess.Cost> figure) {
        return costs.stream().sorted(Comparator.comparingLong(figure)).collect(Collectors.toList()).stream()
                .mapToLong(figure)
                .skip(costs.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}

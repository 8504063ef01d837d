package io.github.bilanfunding.bench;

import io.github.bilanfunding.bench.peers.Publicodes;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

    private static final int ROUNDS = Integer.getInteger("rounds", 9);
    private static final String EXAMPLE = "src/main/resources/io/github/bilanfunding/examples/employee-2026.json";
    private static final String THREE = "three schemes";
    private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    private static final Path FOLDER = Path.of("target", "bench");
    private static final Path BENCH = FOLDER.resolve("bench.jar");

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
        Path output = FOLDER.resolve("cold.out");
        Map<String, List<String>> unchecked = unchecked();
        // makes the archive of the script
        TimedProcess.run(unchecked.get("decide, script"), output);
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, List<String>> way : commands.entrySet()) {
                costs.computeIfAbsent(way.getKey(), key -> new ArrayList<>())
                        .add(TimedProcess.run(way.getValue(), output));
                String expected = way.getKey().startsWith(THREE) ? "500.00" : "0.00";
                if (!Files.readString(output).strip().equals(expected)) {
                    throw new IllegalStateException(way.getKey() + " decided otherwise: " + Files.readString(output));
                }
            }
            for (Map.Entry<String, List<String>> way : unchecked.entrySet()) {
                costs.computeIfAbsent(way.getKey(), key -> new ArrayList<>())
                        .add(TimedProcess.run(way.getValue(), output));
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
        BenchJar.write(Path.of("target", "test-classes"), BENCH);
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put("bare JVM", java(classes, BareJvm.class));
        commands.put(THREE + ", plain Java", java(classes, ColdPeer.class, "plain"));
        commands.put(THREE + ", Easy Rules", java(classes, ColdPeer.class, "easy-rules"));
        commands.put(THREE + ", Evrete", java(classes, ColdPeer.class, "evrete"));
        commands.put(THREE + ", DMN", java(classes, ColdPeer.class, "dmn"));
        commands.put(THREE + ", naive Drools", java(classes, ColdPeer.class, "naive"));
        commands.put("guide, plain Java", java(classes, HandWritten.class));
        commands.put("guide, library", java(lean, Library.class));
        commands.put("guide, library, C1 and serial collector", with(QUICK, java(lean, Library.class)));
        commands.put("guide, library, with an archive too", archived(lean));
        commands.put("guide, DRL compiled at start", java(classes, CompiledAtStart.class));
        commands.put("law, library", java(lean, Library.class, "law"));
        commands.put("law, library, all jars", java(packaged, Library.class, "law"));
        commands.put("law, library, C1 and serial collector", with(QUICK, java(lean, Library.class, "law")));
        commands.put("law, library, with an archive too", archived(lean, "law"));
        return commands;
    }

    /** The commands of which the output is not checked: those of the command line, and an engine in JavaScript. */
    private static Map<String, List<String>> unchecked() throws IOException, InterruptedException {
        Path node = FOLDER.resolve("node");
        new Publicodes(node).decide(List.of(Cases.typical()));
        String jar = file("-cli.jar");
        List<String> decide = List.of("decide", EXAMPLE, "--format", "json");
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put(THREE + ", publicodes", List.of("node", node + "/three-schemes.mjs", node + "/requests.jsonl"));
        commands.put("decide --format json, jar", joined(List.of(TimedProcess.JAVA, "-jar", jar), decide));
        commands.put("decide --format json, script", joined(List.of("sh", "target/bilan-funding.sh"), decide));
        commands.put("decide, script", List.of("sh", "target/bilan-funding.sh", "decide", EXAMPLE));
        return commands;
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** The same command with options of the JVM. */
    private static List<String> with(List<String> options, List<String> command) {
        List<String> all = new ArrayList<>(command);
        all.addAll(1, options);
        return all;
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
        List<String> jars = classPath.stream()
                .map(e -> e.endsWith(".jar") ? e : BENCH.toString())
                .toList();
        Path archive = FOLDER.resolve("library" + String.join("", args) + ".jsa");
        List<String> command = with(QUICK, java(jars, Library.class, args));
        List<String> writing = new ArrayList<>(command);
        writing.add(1, "-XX:ArchiveClassesAtExit=" + archive);
        TimedProcess.run(writing, FOLDER.resolve("archive.out"));
        command.add(1, "-XX:SharedArchiveFile=" + archive);
        return command;
    }

    private static String jar() throws IOException {
        return file("[0-9].jar");
    }

    private static String file(String ending) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.map(Path::toString)
                    .filter(name -> name.matches(".*bilan-funding-[0-9.]*" + ending))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no jar in target: run package first"));
        }
    }

    private static boolean isNeeded(String jar) {
        return NEEDED.contains(Path.of(jar).getFileName().toString().replaceFirst("-[0-9].*", ""));
    }

    private static void print(Map<String, List<TimedProcess.Cost>> costs) {
        double plain = median(costs.get("guide, plain Java"), TimedProcess.Cost::cpuMillis);
        System.out.println("| way | CPU ms | ratio to the guide in plain Java | wall ms | peak MB |");
        System.out.println("|---|---|---|---|---|");
        costs.forEach((way, of) -> System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.1f | %d | %d |%n",
                way,
                median(of, TimedProcess.Cost::cpuMillis),
                median(of, TimedProcess.Cost::cpuMillis) / plain,
                median(of, TimedProcess.Cost::wallMillis),
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

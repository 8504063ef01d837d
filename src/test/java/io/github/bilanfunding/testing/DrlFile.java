package io.github.bilanfunding.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * One rule file as the parser sees it.
 *
 * @param name the file's name
 * @param text its text
 * @param parsed what the parser made of it
 */
public record DrlFile(String name, String text, PackageDescr parsed) {

    private static final Path RULES = Path.of("src/main/resources/io/github/bilanfunding/rules");

    /** The rule files of a rulebook, by name. */
    public static List<DrlFile> of(String rulebook) {
        try (Stream<Path> files = Files.list(RULES.resolve(rulebook))) {
            return files.filter(f -> f.toString().endsWith(".drl"))
                    .sorted()
                    .map(DrlFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A rule file that exists in a test only. */
    public static DrlFile parse(String name, String text) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL10);
        try {
            PackageDescr parsed = parser.parse(null, text);
            if (parser.hasErrors()) {
                throw new IllegalArgumentException(name + ": " + parser.getErrors());
            }
            return new DrlFile(name, text, parsed);
        } catch (DroolsParserException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    /** Its rules, in the order of the file. */
    public List<DrlRule> rules() {
        return parsed.getRules().stream().map(DrlRule::of).toList();
    }

    private static DrlFile read(Path file) {
        try {
            return parse(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

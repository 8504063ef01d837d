package io.github.bilanfunding.mutation;

import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.testing.TextFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The mutants of which people have proved that they change no decision, each with the reason. An asterisk in the words stands
 * for any text.
 */
final class EquivalentMutants {

    static final Path FILE = Path.of("src/test/resources/mutation/equivalent.csv");

    /**
     * Some mutants of one subject.
     *
     * @param rulebook the id of the rulebook
     * @param subject the rule, table or group
     * @param words the mistake in words, with asterisks
     * @param reason why it changes no decision
     */
    record Entry(String rulebook, String subject, String words, String reason) {

        boolean covers(Mutant mutant) {
            String pattern = Pattern.quote(words).replace("*", "\\E.*\\Q");
            return mutant.rulebook().equals(rulebook)
                    && mutant.subject().equals(subject)
                    && Pattern.matches(pattern, mutant.words());
        }

        @Override
        public String toString() {
            return rulebook + ";" + subject + ";" + words;
        }
    }

    private EquivalentMutants() {}

    static List<Entry> read() {
        return CsvRow.of(FILE.toString(), TextFiles.text(FILE)).stream()
                .map(row -> new Entry(row.get("rulebook"), row.get("subject"), row.get("words"), row.get("reason")))
                .toList();
    }
}

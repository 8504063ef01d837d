package io.github.bilanfunding.cli;

import io.github.bilanfunding.testing.HostileDocument;
import java.io.IOException;
import java.io.InputStream;

/** A process that gives one hostile document after the other to {@code decide}, and prints what became of each. */
final class DecideEach {

    private DecideEach() {}

    public static void main(String[] args) throws IOException {
        for (HostileDocument document : HostileDocument.values()) {
            try (InputStream in = document.stream()) {
                Shell.Outcome outcome = Shell.run(in, "decide", "--lang", "en");
                System.out.println(document + " " + outcome.exitCode() + " "
                        + outcome.err().lines().count() + " "
                        + outcome.err().replace(" : ", ": ").contains(document.message()) + " "
                        + outcome.err().lines().findFirst().orElse(""));
            }
        }
    }
}

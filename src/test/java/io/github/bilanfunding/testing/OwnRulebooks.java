package io.github.bilanfunding.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Phase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Rulebooks of one's own: the one with which the command line lets a user start. */
public final class OwnRulebooks {

    private static final List<String> FILES =
            List.of("rulebook.properties", "schemes.csv", "groups.csv", "sources.csv", "my-aid.drl");

    private OwnRulebooks() {}

    /** Writes the first rulebook of a user into a folder, without cases, with another ceiling in whole euros. */
    public static Path write(Path folder, int ceiling) {
        try {
            Files.createDirectories(folder);
            for (String file : FILES) {
                String template = file.endsWith(".drl") ? file + ".template" : file;
                String text = new String(Document.resource("/io/github/bilanfunding/skeleton/" + template), UTF_8)
                        .replace("@id@", "own")
                        .replace("@package@", "rules.own")
                        .replace("euros(300)", "euros(" + ceiling + ")");
                Files.writeString(folder.resolve(file), text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    /** An employee of a small firm, whom that rulebook helps. */
    public static FundingRequest smallFirm() {
        return TestRequests.with(
                "/beneficiary/consent",
                true,
                "/company/headcount",
                9,
                "/bilan/hours",
                24,
                "/bilan/accompanimentHours",
                24,
                "/bilan/listedOnMonCompteFormation",
                false,
                "/bilan/providerIsEmployer",
                false,
                "/bilan/phases",
                List.of(Phase.values()));
    }
}

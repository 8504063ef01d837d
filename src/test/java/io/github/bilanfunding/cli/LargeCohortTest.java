package io.github.bilanfunding.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.testing.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A cohort is decided, recorded and verified by processes with a heap of 512 MB. A small one in every build, whose record is
 * still read one beneficiary at a time; one of the permitted size by {@code -Dcohort.beneficiaries=10000}.
 */
@Timeout(900)
class LargeCohortTest {

    private static final int BENEFICIARIES = Integer.getInteger("cohort.beneficiaries", 120);

    @TempDir
    private Path folder;

    @Test
    void what_is_recorded_is_verified_and_what_is_altered_is_not() throws Exception {
        Path request = Files.writeString(
                folder.resolve("request.json"),
                Document.minimal()
                        .without("/beneficiary")
                        .with(
                                "/beneficiaries",
                                "[" + String.join(",", Collections.nCopies(BENEFICIARIES, "{\"status\":\"EMPLOYEE\"}"))
                                        + "]")
                        .text());
        Path record = folder.resolve("record.json");

        assertThat(exitCode(
                        "decide",
                        request.toString(),
                        "--format",
                        "json",
                        "--record",
                        "full",
                        "--output",
                        record.toString()))
                .isZero();
        assertThat(Files.size(record)).isGreaterThan(2_000_000);
        assertThat(exitCode("verify", record.toString())).isZero();

        String text = Files.readString(record);
        int amount = text.lastIndexOf("\"amount\": 1500.00");
        Files.writeString(record, text.substring(0, amount) + "\"amount\": 1400.00" + text.substring(amount + 17));
        Shell.Outcome altered = Shell.run("verify", record.toString());
        assertThat(altered.exitCode()).isEqualTo(ExitCode.NOT_VERIFIED);
        assertThat(altered.out()).contains("/decision/decisions/" + (BENEFICIARIES - 1) + "/plan/remaining/amount");
    }

    @Test
    void a_mistake_in_a_long_record_is_named_with_its_place() throws IOException {
        Path record = folder.resolve("record.json");
        Files.writeString(record, "{\"decisions\": [\n" + "{\"a\": 1},\n".repeat(300_000) + "{\"a\": x}]}");

        Shell.Outcome run = Shell.run("verify", record.toString(), "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_REQUEST);
        assertThat(run.err()).contains("line 300002, column 7", "the text x");
    }

    private static int exitCode(String... args) throws Exception {
        try (CoProcess process = CoProcess.start(List.of("-Xmx512m"), args)) {
            while (process.receive() != null) {
                // the answer of verify
            }
            return process.exitCode();
        }
    }
}

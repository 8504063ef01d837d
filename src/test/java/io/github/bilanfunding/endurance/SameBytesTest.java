package io.github.bilanfunding.endurance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.cli.Shell;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everything that is written about the same requests has the same bytes, wherever it is written. A build tries one other
 * virtual machine, the profile {@code endurance} each setting with each JDK that it is told of.
 */
class SameBytesTest {

    private static final int REQUESTS = Integer.getInteger("endurance.requests", 10);
    private static final boolean EVERYWHERE = Boolean.getBoolean("endurance.everywhere");

    private static final List<String> SETTINGS = List.of(
            "ar-EG Pacific/Kiritimati ISO-8859-1",
            "tr-TR America/Los_Angeles UTF-8",
            "hi-IN-u-nu-deva Asia/Kathmandu ISO-8859-1",
            "fr-FR Europe/Paris UTF-8",
            "th-TH-u-ca-buddhist Asia/Bangkok US-ASCII",
            "en-US UTC UTF-16");

    private static String digest;
    private static String printed;

    @BeforeAll
    static void written_here() {
        digest = EveryByte.of(REQUESTS);
        printed = Shell.run(EveryByte.lines(REQUESTS).getBytes(UTF_8), EveryByte.COMMAND)
                .out();
    }

    static Stream<Machine> machines() {
        return EVERYWHERE
                ? Stream.concat(Stream.of(Machine.here()), Machine.ofOtherJdks())
                        .flatMap(jdk -> SETTINGS.stream().map(jdk::in))
                : Stream.of(Machine.here().in(SETTINGS.get(0)));
    }

    @ParameterizedTest
    @MethodSource("machines")
    void the_bytes_are_those_written_here(Machine machine) throws Exception {
        List<String> lines = machine.run(REQUESTS).lines().toList();

        System.out.println("SameBytesTest: " + lines.get(0));
        assertThat(lines.get(0)).endsWith(machine.setting() + " sha256:" + digest);
        assertThat(lines.subList(1, lines.size())).isEqualTo(printed.lines().toList());
    }
}

package io.github.bilanfunding.internal.resource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path folder;

    @Test
    void a_file_is_made_or_replaced() throws IOException {
        Path file = folder.resolve("decision.json");

        write(file, "old");
        write(file, "new");

        assertThat(file).hasContent("new");
        assertThat(names()).containsExactly("decision.json");
    }

    @Test
    void after_a_full_disk_there_is_the_old_file_and_nothing_else() throws IOException {
        Path file = folder.resolve("decision.json");
        write(file, "old");

        assertThatIOException()
                .isThrownBy(() -> WholeFile.write(file, out -> {
                    out.write("half of the n".getBytes(UTF_8));
                    throw new IOException("No space left on device");
                }))
                .withMessage("No space left on device");

        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("decision.json");
    }

    @Test
    void an_exhausted_memory_leaves_no_fragment_either() throws IOException {
        Path file = folder.resolve("decision.json");

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> WholeFile.write(file, out -> {
                    out.write(1);
                    throw new OutOfMemoryError("test");
                })))
                .isInstanceOf(OutOfMemoryError.class);

        assertThat(names()).isEmpty();
    }

    @Test
    void a_link_stays_and_its_file_is_written() throws IOException {
        Path file = folder.resolve("decision.json");
        write(file, "old");
        Path link = Files.createSymbolicLink(folder.resolve("latest.json"), Path.of("decision.json"));

        write(link, "new");

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void a_link_to_no_file_yet_makes_it() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("latest.json"), Path.of("decision.json"));

        write(link, "new");

        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("decision.json")).hasContent("new");
    }

    @Test
    void who_may_read_a_file_may_read_the_one_in_its_place() throws IOException {
        Path file = folder.resolve("decision.json");
        write(file, "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        write(file, "new");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void what_is_no_file_is_written_to_as_it_is() throws IOException {
        Path nothing = Path.of("/dev/null");

        write(nothing, "new");

        assertThat(Files.isRegularFile(nothing)).isFalse();
        assertThat(nothing).exists();
    }

    private static void write(Path file, String text) throws IOException {
        WholeFile.write(file, out -> out.write(text.getBytes(UTF_8)));
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}

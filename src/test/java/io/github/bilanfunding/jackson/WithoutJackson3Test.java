package io.github.bilanfunding.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.LibraryApart;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;

/** A host with Jackson 2 only, as Spring Boot 3.5 and Quarkus are. */
class WithoutJackson3Test {

    /** What the host does: it returns what its mapper read and wrote again, and the refusal of another document. */
    static String run(String request, String wrong) throws Exception {
        ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
        String written = mapper.writeValueAsString(mapper.readValue(request, FundingRequest.class));
        try {
            mapper.readValue(wrong, FundingRequest.class);
            return written;
        } catch (com.fasterxml.jackson.databind.exc.MismatchedInputException e) {
            return written + "\n" + e.getCause();
        }
    }

    @Test
    void requests_are_read_refused_and_written(@TempDir Path folder) throws Exception {
        String request = Document.full().text();
        String wrong = Document.full()
                .with("/company/headcount", "\"45\"")
                .with("/solde", "1")
                .text();
        try (LibraryApart host = new LibraryApart(folder, "tools/jackson")) {
            assertThatThrownBy(() -> host.type(JsonParser.class)).isInstanceOf(ClassNotFoundException.class);
            Object result = host.call(
                    host.type(WithoutJackson3Test.class).getDeclaredMethod("run", String.class, String.class),
                    request,
                    wrong);
            assertThat(result).isEqualTo(run(request, wrong)).asString().contains("/company/headcount", "/solde");
        }
    }
}

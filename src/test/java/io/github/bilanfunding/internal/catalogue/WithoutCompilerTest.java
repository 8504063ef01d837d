package io.github.bilanfunding.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.Rulebook;
import io.github.bilanfunding.error.MissingDependencyException;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.LibraryApart;
import io.github.bilanfunding.testing.OwnRulebooks;
import io.github.bilanfunding.testing.SmallRulebook;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The library where parts of Drools' compiler are left out, as who decides by today's rulebooks only may do. */
class WithoutCompilerTest {

    @ParameterizedTest
    @CsvSource({
        "drools-compiler, org.drools:drools-engine, org.drools.engine",
        "drools-model-codegen, org.drools:drools-engine, org.drools.engine",
        "drools-drl-parser, org.drools:drools-engine, org.drools.engine",
        "ecj, org.drools:drools-engine, org.drools.engine",
        "drools-mvel, org.drools:drools-mvel, org.drools.mvel"
    })
    void todays_version_decides_and_a_released_one_says_what_is_missing(
            String leftOut, String asked, String module, @TempDir Path folder) throws Exception {
        SmallRulebook.releasedIn(folder);
        try (LibraryApart library = new LibraryApart(folder, leftOut)) {
            List<?> versions = versions(library);

            assertThat(versions).hasSize(3);
            assertThat(engine(library, versions.get(2))).isNotNull();
            assertThatThrownBy(() -> engine(library, versions.get(0)))
                    .isInstanceOf(InvocationTargetException.class)
                    .cause()
                    .hasToString(missing(asked, module));
            assertThatThrownBy(() -> library.type(Rulebook.class)
                            .getMethod("load", Path.class)
                            .invoke(null, OwnRulebooks.write(folder.resolve("own"), 300)))
                    .isInstanceOf(InvocationTargetException.class)
                    .cause()
                    .hasToString(missing(asked, module));
        }
    }

    private static String missing(String asked, String module) {
        return MissingDependencyException.class.getName()
                + ": a rulebook of your own, or an earlier version of a shipped one, which is compiled when it is asked "
                + "for, needs " + asked + ", with what it depends on: add it to the dependencies; on the module "
                + "path, start also with --add-modules " + module;
    }

    private static List<?> versions(LibraryApart library) throws ReflectiveOperationException {
        Class<?> ids = library.type(RulebookId.class);
        return (List<?>) library.type(FundingEngine.class)
                .getMethod("versions", ids)
                .invoke(null, ids.getField("LAW").get(null));
    }

    private static Object engine(LibraryApart library, Object version) throws ReflectiveOperationException {
        return library.type(FundingEngine.class)
                .getMethod("of", version.getClass())
                .invoke(null, version);
    }
}

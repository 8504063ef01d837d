package io.github.bilanfunding.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.rulebook.RulebookId;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The library where parts of Drools' compiler are left out, as who decides by today's rulebooks only may do. */
class WithoutCompilerTest {

    @ParameterizedTest
    @ValueSource(strings = {"drools-compiler", "drools-model-codegen"})
    void todays_version_decides_and_an_earlier_one_says_what_is_missing(String leftOut) throws Exception {
        try (URLClassLoader without = classPathWithout(leftOut)) {
            assertThat(engine(without, "LAW")).isNotNull();
            assertThatThrownBy(() -> earliest(without, "LAW"))
                    .isInstanceOf(InvocationTargetException.class)
                    .cause()
                    .hasToString(
                            RulebookException.class.getName() + ": an earlier version of a rulebook is compiled when "
                                    + "it is asked for, and Drools' compiler is not on the class path: put "
                                    + "org.drools:drools-engine and org.drools:drools-mvel there, with all that they depend on");
        }
    }

    private static Object engine(ClassLoader library, String rulebook) throws ReflectiveOperationException {
        Object id = id(library, rulebook);
        return facade(library).getMethod("of", id.getClass()).invoke(null, id);
    }

    private static Object earliest(ClassLoader library, String rulebook) throws ReflectiveOperationException {
        Object id = id(library, rulebook);
        List<?> versions =
                (List<?>) facade(library).getMethod("versions", id.getClass()).invoke(null, id);
        Object earliest = versions.get(0);
        return facade(library).getMethod("of", earliest.getClass()).invoke(null, earliest);
    }

    private static Class<?> facade(ClassLoader library) throws ClassNotFoundException {
        return library.loadClass(FundingEngine.class.getName());
    }

    private static Object id(ClassLoader library, String name) throws ReflectiveOperationException {
        return library.loadClass(RulebookId.class.getName()).getField(name).get(null);
    }

    private static URLClassLoader classPathWithout(String jar) throws IOException {
        URL[] urls = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new)
                .filter(file -> !file.getName().startsWith(jar + "-"))
                .map(WithoutCompilerTest::url)
                .toArray(URL[]::new);
        return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    }

    private static URL url(File file) {
        try {
            return file.toURI().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}

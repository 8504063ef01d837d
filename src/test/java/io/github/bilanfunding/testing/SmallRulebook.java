package io.github.bilanfunding.testing;

import io.github.bilanfunding.internal.bundle.RulebookBundle;
import io.github.bilanfunding.internal.catalogue.Register;
import java.nio.file.Path;
import java.util.List;

/** A rulebook of a few rules in two versions, which tests release: under the id of the law, so that all commands take it. */
public final class SmallRulebook {

    public static final RulebookBundle FIRST = version("1.0.0");
    public static final RulebookBundle SECOND = version("1.1.0");

    private SmallRulebook() {}

    private static RulebookBundle version(String version) {
        return RulebookBundle.of(name -> Document.resource("/rulebooks/law-" + version + "/" + name));
    }

    /** Releases both versions into a folder, which then goes in front of the library on a class path. */
    public static Register releasedIn(Path folder) {
        Register register = Register.create(folder.resolve("io/github/bilanfunding/history"));
        List.of(FIRST, SECOND).forEach(register::enter);
        return register;
    }
}

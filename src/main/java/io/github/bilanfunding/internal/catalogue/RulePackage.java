package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.error.RulebookException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Java package that all rule files of a rulebook declare, and in which their rules are compiled. */
final class RulePackage {

    private static final Pattern COMMENT = Pattern.compile("//[^\n]*|/\\*(?s:.*?)\\*/");
    private static final Pattern DECLARED =
            Pattern.compile("\\s*package\\s+([A-Za-z_]\\w{0,79}(?:\\.[A-Za-z_]\\w{0,79}){0,19})\\s*[;\\v]");

    /** A class loader defines no class in the first one, and Drools finds its own classes in the others. */
    private static final Pattern RESERVED = Pattern.compile("(java|org\\.drools|org\\.kie)(\\..*)?");

    private RulePackage() {}

    /**
     * The package.
     *
     * @param rulebookId the rulebook, for the message
     * @param drl the texts of its rule files by name, at least one
     * @throws RulebookException if a file declares none, or if they do not declare the same
     */
    static String of(String rulebookId, Map<String, String> drl) {
        Map<String, String> files = new TreeMap<>();
        drl.forEach((file, text) -> files.put(declared(file, text), file));
        if (files.size() != 1) {
            throw new RulebookException("the rule files of " + rulebookId + " declare "
                    + (files.isEmpty()
                            ? "no package, because there are none: add one"
                            : "the packages " + files.keySet() + ", the first in " + files.values()
                                    + ": declare the same in all of them"));
        }
        return files.keySet().iterator().next();
    }

    private static String declared(String file, String text) {
        Matcher declared = DECLARED.matcher(COMMENT.matcher(text).replaceAll(" "));
        if (!declared.lookingAt()) {
            throw new RulebookException(
                    file + " declares no package: begin it with a line such as " + "package com.example.rules");
        }
        String name = declared.group(1);
        if (RESERVED.matcher(name).matches()) {
            throw new RulebookException(file + " declares the package " + name
                    + ", which is not free: declare one of your own, such as com.example.rules");
        }
        return name;
    }
}

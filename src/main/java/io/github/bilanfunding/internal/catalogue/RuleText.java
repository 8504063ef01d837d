package io.github.bilanfunding.internal.catalogue;

import java.util.List;
import java.util.Map;

/**
 * One rule as its DRL states it.
 *
 * @param name its name
 * @param annotations the texts of its annotations by their keys
 * @param fact the simple name of the fact that it looks at
 * @param constraints what it asks of the fact, in the order of the text
 * @param consequence what it does when that holds
 */
record RuleText(
        String name, Map<String, String> annotations, String fact, List<String> constraints, String consequence) {}

package io.github.bilanfunding.internal.catalogue;

import java.util.List;
import java.util.Map;

/**
 * One rule as written in DRL.
 *
 * @param line the line of the file on which it begins, from 1
 * @param name its name
 * @param annotations the texts of its annotations by their keys
 * @param fact the simple name of the class of its fact
 * @param constraints the constraints on the fact, in the order of the text
 * @param consequence what it does when the constraints are met
 */
public record RuleText(
        int line,
        String name,
        Map<String, String> annotations,
        String fact,
        List<String> constraints,
        String consequence) {}

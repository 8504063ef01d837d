package io.github.bilanfunding.internal.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form with one file, as {@code multipart/form-data} sends it.
 *
 * @param form its fields
 * @param file the bytes of the file as characters of ISO 8859-1, empty for none
 */
public record Upload(Form form, String file) {

    private static final Pattern NAME = Pattern.compile(";\\s*name=\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile(";\\s*filename=\"");
    private static final String HEAD_END = "\r\n\r\n";

    /** Reads the parts between the boundaries. What is no part is left out. */
    public static Upload of(byte[] body, String boundary) {
        // each byte is one character, so that places in the text are places in the bytes
        String text = "\r\n" + new String(body, StandardCharsets.ISO_8859_1);
        Map<String, List<String>> values = new LinkedHashMap<>();
        String file = "";
        for (String part : text.split(Pattern.quote("\r\n--" + boundary), -1)) {
            int end = part.indexOf(HEAD_END);
            String head = end < 0 ? "" : part.substring(0, end);
            Matcher name = NAME.matcher(head);
            if (!name.find()) {
                continue;
            }
            String content = part.substring(end + HEAD_END.length());
            if (FILE.matcher(head).find()) {
                file = content;
            } else {
                values.computeIfAbsent(utf8(name.group(1)), known -> new ArrayList<>())
                        .add(utf8(content));
            }
        }
        return new Upload(new Form(values), file);
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}

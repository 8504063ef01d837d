package io.github.bilanfunding.report.html;

import io.github.bilanfunding.internal.markup.Markup;
import io.github.bilanfunding.internal.resource.Resources;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.request.Letterhead;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The frame of every page: head, style, letterhead, title and content. */
final class Page {

    private static final String STYLE = Resources.text("report.css");

    /** Forbids scripts and external resources, wherever the page is opened. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    private Page() {}

    static String of(Words words, Letterhead letterhead, String kind, String title, Consumer<Markup> content) {
        Markup out = new Markup();
        out.open(
                "html",
                "xmlns",
                "http://www.w3.org/1999/xhtml",
                "lang",
                words.language().code(),
                "class",
                kind);
        out.open("head")
                .empty("meta", "charset", "utf-8")
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .element("title", title)
                .style(STYLE)
                .close();
        out.open("body");
        if (!letterhead.equals(Letterhead.UNKNOWN)) {
            Sender.write(out, words, letterhead);
        }
        out.open("main").element("h1", title);
        content.accept(out);
        out.close().close().close();
        return out.toString();
    }

    /** A title with the reference of the request, if there is one. */
    static String title(String title, @Nullable String reference) {
        return reference == null ? title : title + " " + reference;
    }

    /** Writes that the page is a simulation, and on what it is based. */
    static void foot(Markup out, Words words, String identity) {
        out.open("footer")
                .element("p", words.simulation(), "class", "warning")
                .element("p", identity, "class", "aside long")
                .close();
    }
}

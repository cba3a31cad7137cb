package org.toguna.pages.page;

import org.toguna.texts.usecase.Texts;

/** What a person reads who followed a link to something that a program would get, and was refused. It asks nothing of anybody. */
public final class ProblemPage {
    private ProblemPage() {}

    /** Whether who sends this Accept header reads pages: browsers name HTML, programs that take anything do not. */
    public static boolean isWanted(String accept) {
        return accept != null && accept.contains("text/html");
    }

    public static String html(Texts texts, String message) {
        return """
                <!DOCTYPE html>
                <html lang="%1$s">
                <head>
                  <meta charset="UTF-8">
                  <meta name="viewport" content="width=device-width, initial-scale=1">
                  <title>%2$s – Toguna</title>
                  <link rel="stylesheet" href="/assets/site.css">
                </head>
                <body>
                  <main id="content">
                    <h1>%2$s</h1>
                    <p class="lead">%3$s</p>
                    <p><a class="button" href="">%4$s</a> <a class="button secondary" href="/%1$s/">%5$s</a></p>
                  </main>
                </body>
                </html>
                """.formatted(
                        texts.language(),
                        escaped(texts.get("shared.refused")),
                        escaped(message),
                        escaped(texts.get("shared.again")),
                        escaped(texts.get("shared.home")));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}

package org.toguna.pages.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** What people wrote may run from right to left on a page that does not, and the other way round. */
class DirectionTest {
    private static final Path PAGES = Path.of("src/main/webapp");

    /** An expression that is nothing but somebody's words. */
    private static final Pattern WORDS = Pattern.compile("#\\{page\\.text\\([^{}]*\\)}");

    @Test
    void what_people_wrote_chooses_its_own_direction() throws Exception {
        try (var files = Files.walk(PAGES)) {
            for (var page :
                    files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                assertThat(undirected(page)).as(page.toString()).isEmpty();
            }
        }
    }

    private static List<String> undirected(Path page) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        try (var in = Files.newInputStream(page)) {
            var found = new ArrayList<String>();
            collect(factory.newDocumentBuilder().parse(in).getDocumentElement(), false, found);
            return found;
        }
    }

    /** @param directed whether an element around it says the direction, or the text stands where none can be said */
    private static void collect(Element element, boolean directed, List<String> found) {
        boolean here = directed
                || element.hasAttribute("dir")
                || List.of("bdi", "title").contains(element.getLocalName())
                || element.getAttribute("name").equals("title");
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner, here && !isTemplate(element), found);
            } else if (child instanceof Text text && !here) {
                WORDS.matcher(text.getData()).results().forEach(words -> found.add(words.group()));
            }
        }
    }

    /** Its direction is that of the page's language. */
    private static boolean isTemplate(Element element) {
        return element.getLocalName().equals("html");
    }
}

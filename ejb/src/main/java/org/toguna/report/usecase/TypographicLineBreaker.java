package org.toguna.report.usecase;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Breaks lines where a typographer would. An elision stays whole, where the JDK takes the apostrophe of « l’étranger » for
 * a closing quote; and French punctuation never begins a line, even after the plain space that keyboards type.
 */
final class TypographicLineBreaker implements FSTextBreaker {

    private final FSTextBreaker breaks;
    private String text = "";

    TypographicLineBreaker(Locale language) {
        breaks = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(language));
    }

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
    }

    @Override
    public int next() {
        int position = breaks.next();
        while (position > 0
                && position < text.length()
                && holdsTogether(text.charAt(position - 1), text.charAt(position))) {
            position = breaks.next();
        }
        return position;
    }

    private static boolean holdsTogether(char before, char after) {
        boolean elision = before == '’' && Character.isLetter(after);
        boolean highPunctuation = before == ' ' && ";:!?»".indexOf(after) >= 0;
        return elision || highPunctuation;
    }
}

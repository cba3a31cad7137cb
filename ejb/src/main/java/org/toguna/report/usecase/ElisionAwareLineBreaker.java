package org.toguna.report.usecase;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/** Never ends a line on an elision: « l’étranger » stays whole, where the JDK takes the apostrophe for a closing quote. */
final class ElisionAwareLineBreaker implements FSTextBreaker {

    private final FSTextBreaker breaks;
    private String text = "";

    ElisionAwareLineBreaker(Locale language) {
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
        while (splitsElision(position)) {
            position = breaks.next();
        }
        return position;
    }

    private boolean splitsElision(int position) {
        return position > 0
                && position < text.length()
                && text.charAt(position - 1) == '’'
                && Character.isLetter(text.charAt(position));
    }
}

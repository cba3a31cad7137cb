package org.toguna.testimony.page;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.toguna.pages.page.Days;
import org.toguna.testimony.domain.Sighting;

/** What a witness types, kept as it was typed. */
public class SightingFields {
    private String words;
    private String language;
    private String place;
    private String seenOn;
    private String name;
    private boolean nameShown;
    private Part photograph;

    /** @throws org.toguna.values.Refusal {@code shared.notDate} */
    Sighting toSighting() {
        return new Sighting(words, language, place, Days.read(seenOn, "seenOn"), name, nameShown);
    }

    /** Null when none was chosen. */
    byte[] photographed() {
        if (photograph == null || photograph.getSize() == 0) {
            return null;
        }
        try (var content = photograph.getInputStream()) {
            return content.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public List<String> getLanguages() {
        return Sighting.LANGUAGES;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getSeenOn() {
        return seenOn;
    }

    public void setSeenOn(String seenOn) {
        this.seenOn = seenOn;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isNameShown() {
        return nameShown;
    }

    public void setNameShown(boolean nameShown) {
        this.nameShown = nameShown;
    }

    public Part getPhotograph() {
        return photograph;
    }

    public void setPhotograph(Part photograph) {
        this.photograph = photograph;
    }
}

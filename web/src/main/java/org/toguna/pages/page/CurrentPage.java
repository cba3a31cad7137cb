package org.toguna.pages.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.toguna.identity.domain.Person;
import org.toguna.identity.usecase.Caller;
import org.toguna.installation.usecase.InstallationSettings;
import org.toguna.log.domain.Errand;
import org.toguna.texts.usecase.Texts;
import org.toguna.values.LocalizedText;
import org.toguna.values.Page;
import org.toguna.values.Problem;

/** The page being drawn: its address, its language, what was refused on it; and how values are written in its language. */
@Named("page")
@RequestScoped
public class CurrentPage {
    @Inject
    HttpServletRequest request;

    @Inject
    Caller caller;

    @Inject
    InstallationSettings settings;

    private Locale locale = Locale.FRENCH;
    private String path = "/";
    private Map<String, String> parameters = Map.of();
    private String said;
    private Person person;

    private Again again;

    /** An error to show. */
    public record Shown(String field, String text) {}

    void enter(Locale language, String wholePath, Map<String, String> parametersOfPath) {
        locale = language;
        var prefix = "/" + language.getLanguage();
        path = AskedPath.encoded(wholePath.startsWith(prefix) ? wholePath.substring(prefix.length()) : wholePath);
        parameters = parametersOfPath;
    }

    void say(Problem problem) {
        said = texts().get(problem.code(), problem.arguments().toArray());
    }

    /** What was asked for when it could not be done, for another try. */
    void keep(HttpServletRequest asked) {
        again = Again.of(asked);
    }

    /** What can be tried again, or null. */
    public Again getAgain() {
        return again;
    }

    /** Why the page was refused. */
    public String getSaid() {
        return said;
    }

    /** Names this request in our log. */
    public String getRequestId() {
        return Errand.current();
    }

    public Locale getLocale() {
        return locale;
    }

    public Locale locale() {
        return locale;
    }

    public String getLanguage() {
        return locale.getLanguage();
    }

    public String language() {
        return locale.getLanguage();
    }

    public String getDirection() {
        return locale.getLanguage().equals("ar") ? "rtl" : "ltr";
    }

    /** The address after the language, as it stands in a link. */
    public String getPath() {
        return path;
    }

    public String getContextPath() {
        return request.getContextPath();
    }

    Map<String, String> parameters() {
        return parameters;
    }

    /** What varies in the address. */
    public String param(String name) {
        return parameters.get(name);
    }

    /** What follows the question mark or came in with a form, or null. */
    public String query(String name) {
        return asked().getParameter(name);
    }

    /** All of that name, or null. */
    public String[] queries(String name) {
        return asked().getParameterValues(name);
    }

    private HttpServletRequest asked() {
        return new TextParameters(WholeRequest.of(request));
    }

    /** The page of a list asked for by {@code ?page=}: the first when there is none, the last when that is farther. */
    public Page.Wanted wanted(int size) {
        return new Page.Wanted(pageNumber(), size, true);
    }

    private int pageNumber() {
        try {
            return Integer.parseInt(query("page"));
        } catch (NumberFormatException noneOrNonsense) {
            return 1;
        }
    }

    /** This address at another page of its list, other query parameters kept. */
    public String atPage(int number) {
        var link = new StringBuilder(link(path)).append("?page=").append(number);
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals("page") && !name.equals("notice")) {
                link.append('&').append(name).append('=').append(URLEncoder.encode(values[0], StandardCharsets.UTF_8));
            }
        });
        return link.toString();
    }

    public String link(String target) {
        return request.getContextPath() + "/" + locale.getLanguage() + target;
    }

    public List<Locale> getLanguages() {
        return Texts.LANGUAGES;
    }

    public String inLanguage(Locale other) {
        return request.getContextPath() + "/" + other.getLanguage() + path;
    }

    public String ownName(Locale language) {
        var name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    /**
     * After a POST that did its work: sends the browser to a page by GET.
     *
     * @param notice the key of what to say there, or null
     */
    public void redirect(String target, String notice) {
        try {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect(link(target)
                            + (notice == null ? "" : (target.contains("?") ? "&" : "?") + "notice=" + notice));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What the page before has done, if it said so; only texts of ours can be said. */
    public String getNotice() {
        var key = said == null ? query("notice") : null;
        return key != null && key.endsWith(".done") && texts().has(key) ? texts().get(key) : null;
    }

    /** Whether it is being written by now: what is only shown need not be read while a form comes in. */
    public boolean isDrawn() {
        return FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    }

    public boolean isSignedIn() {
        return again == null && caller.person().isPresent();
    }

    public String getPersonName() {
        if (person == null) {
            person = caller.details().orElseThrow();
        }
        return person.name();
    }

    public boolean isDemonstration() {
        return settings.demonstration();
    }

    public String text(LocalizedText text) {
        return text == null ? "" : text.in(locale);
    }

    /** The language a text is really in, to mark it when it is not the page's. */
    public String languageOf(LocalizedText text) {
        return text.languageIn(locale);
    }

    public String date(LocalDate date) {
        return date == null ? "" : Texts.date(date, locale);
    }

    /** A day, month or year, as far as it is known. */
    public String partOfDate(String known) {
        return Texts.partOfDate(known, locale);
    }

    /** A moment in a zone, the zone named. */
    public String instant(Instant instant, ZoneId zone) {
        return instant == null
                ? ""
                : Texts.moment(instant.atZone(zone), locale) + " (" + zone.getDisplayName(TextStyle.FULL, locale) + ")";
    }

    public String country(String code) {
        return Texts.country(code, locale);
    }

    public List<Shown> getErrors() {
        var faces = FacesContext.getCurrentInstance();
        var shown = new ArrayList<Shown>();
        faces.getClientIdsWithMessages()
                .forEachRemaining(id -> faces.getMessageList(id)
                        .forEach(message -> shown.add(new Shown(id == null ? "" : id, message.getSummary()))));
        return shown;
    }

    /** What is wrong with a field, or null. */
    public String error(String field) {
        var messages = FacesContext.getCurrentInstance().getMessageList(field);
        return messages.isEmpty() ? null : messages.get(0).getSummary();
    }

    public String describedBy(String field, String hint) {
        var ids = (hint == null || hint.isEmpty() ? "" : field + "-hint")
                + (error(field) == null ? "" : " " + field + "-error");
        return ids.isEmpty() ? null : ids.strip();
    }

    private Texts texts() {
        return Texts.in(locale);
    }
}

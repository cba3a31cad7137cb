package org.toguna.voting.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.toguna.agenda.domain.AgendaItem;
import org.toguna.agenda.usecase.ReadAgenda;
import org.toguna.shared.LocalizedText;
import org.toguna.shared.Validation;
import org.toguna.shared.page.CurrentPage;
import org.toguna.voting.domain.BoxQuestion;
import org.toguna.voting.domain.Registrar;
import org.toguna.voting.usecase.PrepareVerifiableVote;
import org.toguna.voting.usecase.PrepareVerifiableVote.Plan;

/** Planning a verifiable vote of one question; several are asked through the API. */
@Named
@RequestScoped
public class BoxForm {
    @Inject
    CurrentPage page;

    @Inject
    ReadAgenda agenda;

    @Inject
    PrepareVerifiableVote prepareVote;

    private List<AgendaItem> items;
    private String title;
    private String titleEn;
    private String kind = BoxQuestion.Kind.APPROVAL.name();
    private String question;
    private String questionEn;
    private String[] options = {};
    private String most = "1";
    private String points = "10";
    private String cap = "5";
    private String registrar = Registrar.SERVER.name();
    private String registrarAddress;
    private String trustees;
    private boolean serverTrustee = true;

    @PostConstruct
    void load() {
        items = agenda.items(page.param("forum")).stream()
                .map(ReadAgenda.Sourced::item)
                .toList();
    }

    public void prepare() {
        var id = prepareVote.prepare(page.param("forum"), plan());
        page.redirect("/office/forums/" + page.param("forum") + "/boxes/" + id, "voting.desk.prepared.done");
    }

    private Plan plan() {
        return new Plan(
                LocalizedText.frenchAndEnglish(title, titleEn),
                List.of(asked()),
                Registrar.valueOf(registrar),
                registrarAddress,
                named(),
                serverTrustee);
    }

    private BoxQuestion asked() {
        var text = LocalizedText.frenchAndEnglish(question, questionEn);
        var offered = Stream.of(options).map(UUID::fromString).toList();
        return switch (BoxQuestion.Kind.valueOf(kind)) {
            case APPROVAL -> BoxQuestion.approval(text, offered, number("most", most));
            case POINTS -> BoxQuestion.points(text, offered, number("points", points), number("cap", cap));
            case RANKING -> BoxQuestion.ranking(text, offered, number("most", most));
        };
    }

    private static int number(String field, String typed) {
        new Validation()
                .require(typed != null && typed.strip().matches("[0-9]{1,3}"), field, "shared.notNumber")
                .refuse();
        return Integer.parseInt(typed.strip());
    }

    /** A line for each: the name, then the address after the last space. */
    private List<PrepareVerifiableVote.Named> named() {
        return trustees == null
                ? List.of()
                : trustees.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(BoxForm::named)
                        .toList();
    }

    private static PrepareVerifiableVote.Named named(String line) {
        int space = line.lastIndexOf(' ');
        return new PrepareVerifiableVote.Named(
                space < 0 ? "" : line.substring(0, space).strip(), line.substring(space + 1));
    }

    public List<AgendaItem> getItems() {
        return items;
    }

    public BoxQuestion.Kind[] getKinds() {
        return BoxQuestion.Kind.values();
    }

    public Registrar[] getRegistrars() {
        return Registrar.values();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getQuestionEn() {
        return questionEn;
    }

    public void setQuestionEn(String questionEn) {
        this.questionEn = questionEn;
    }

    public String[] getOptions() {
        return options.clone();
    }

    public void setOptions(String[] options) {
        this.options = options.clone();
    }

    public String getMost() {
        return most;
    }

    public void setMost(String most) {
        this.most = most;
    }

    public String getPoints() {
        return points;
    }

    public void setPoints(String points) {
        this.points = points;
    }

    public String getCap() {
        return cap;
    }

    public void setCap(String cap) {
        this.cap = cap;
    }

    public String getRegistrar() {
        return registrar;
    }

    public void setRegistrar(String registrar) {
        this.registrar = registrar;
    }

    public String getRegistrarAddress() {
        return registrarAddress;
    }

    public void setRegistrarAddress(String registrarAddress) {
        this.registrarAddress = registrarAddress;
    }

    public String getTrustees() {
        return trustees;
    }

    public void setTrustees(String trustees) {
        this.trustees = trustees;
    }

    public boolean isServerTrustee() {
        return serverTrustee;
    }

    public void setServerTrustee(boolean serverTrustee) {
        this.serverTrustee = serverTrustee;
    }
}
